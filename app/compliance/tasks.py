"""The tasks of the console: one list for its front page and its navigation.

To add the first page of a task, add one `ConsoleTask` to `TASKS`, in the place where an auditor
would look for it, and two sentences to the copy in both languages: `<copy>.name` is the text of
the link, and `<copy>.line` describes the task in one line. Further pages need no row: they belong
to the task whose `stem` their endpoint begins with. Open work on such a page has its row in
`app/compliance/attention.py`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.core.rules.permissions import Permission, allows

FRONT = "compliance.front"


class TaskGroup(StrEnum):
    """The heading of a group of tasks, in the order in which they are listed."""

    PEOPLE = "people"
    CONSENT = "consent"
    PROVE = "prove"
    WATCH = "watch"
    HELP = "help"


@dataclass(frozen=True)
class ConsoleTask:
    """One task of the console.

    :param endpoint: its first page.
    :param copy: the prefix of the keys of its words.
    :param stem: the prefix of the endpoints of all its pages.
    """

    group: TaskGroup
    endpoint: str
    copy: str
    permission: Permission
    stem: str


TASKS: tuple[ConsoleTask, ...] = (
    ConsoleTask(
        TaskGroup.PEOPLE,
        "compliance.subjects",
        "subject.task",
        Permission.VIEW_CONSENTS,
        stem="compliance.subject",
    ),
    ConsoleTask(
        TaskGroup.PEOPLE,
        "compliance.requests",
        "console.tasks.requests",
        Permission.ANSWER_RIGHTS,
        stem="compliance.request",
    ),
    ConsoleTask(
        TaskGroup.PEOPLE,
        "compliance.erasures",
        "console.tasks.erasures",
        Permission.ANSWER_RIGHTS,
        stem="compliance.erasure",
    ),
    ConsoleTask(
        TaskGroup.PEOPLE,
        "compliance.receivers",
        "console.tasks.receivers",
        Permission.ANSWER_RIGHTS,
        stem="compliance.receiver",
    ),
    ConsoleTask(
        TaskGroup.PEOPLE,
        "compliance.holds",
        "console.tasks.holds",
        Permission.ANSWER_RIGHTS,
        stem="compliance.hold",
    ),
    ConsoleTask(
        TaskGroup.CONSENT,
        "compliance.consents",
        "console.tasks.consents",
        Permission.VIEW_CONSENTS,
        stem="compliance.consent",
    ),
    ConsoleTask(
        TaskGroup.CONSENT,
        "compliance.withdrawals",
        "withdrawals.task",
        Permission.VIEW_CONSENTS,
        stem="compliance.withdrawal",
    ),
    ConsoleTask(
        TaskGroup.CONSENT,
        "compliance.standing",
        "standing.task",
        Permission.VIEW_CONSENTS,
        stem="compliance.standing",
    ),
    ConsoleTask(
        TaskGroup.CONSENT,
        "compliance.coverage_page",
        "coverage.task",
        Permission.VIEW_CONSENTS,
        stem="compliance.coverage",
    ),
    ConsoleTask(
        TaskGroup.CONSENT,
        "compliance.policies",
        "policies.tasks",
        Permission.PUBLISH_POLICIES,
        stem="compliance.polic",
    ),
    ConsoleTask(
        TaskGroup.CONSENT,
        "compliance.register",
        "register.tasks",
        Permission.VIEW_CONSENTS,
        stem="compliance.register",
    ),
    ConsoleTask(
        TaskGroup.CONSENT,
        "compliance.transfers",
        "transfers.task",
        Permission.VIEW_CONSENTS,
        stem="compliance.transfer",
    ),
    ConsoleTask(
        TaskGroup.PROVE,
        "compliance.ledger",
        "ledger_view.task",
        Permission.VIEW_CONSENTS,
        stem="compliance.ledger",
    ),
    ConsoleTask(
        TaskGroup.PROVE,
        "compliance.ledger_prove",
        "ledger_prove.task",
        Permission.VIEW_CONSENTS,
        stem="compliance.ledger_prove",
    ),
    ConsoleTask(
        TaskGroup.PROVE,
        "compliance.ledger_bundle",
        "ledger_bundle.task",
        Permission.VIEW_CONSENTS,
        stem="compliance.ledger_bundle",
    ),
    ConsoleTask(
        TaskGroup.PROVE,
        "compliance.sample",
        "sample.task",
        Permission.VIEW_CONSENTS,
        stem="compliance.sample",
    ),
    ConsoleTask(
        TaskGroup.WATCH,
        "compliance.access",
        "access.task",
        Permission.VIEW_CONSENTS,
        stem="compliance.access",
    ),
    ConsoleTask(
        TaskGroup.WATCH,
        "compliance.exports",
        "export_trace",
        Permission.ANSWER_RIGHTS,
        stem="compliance.export",
    ),
    ConsoleTask(
        TaskGroup.WATCH,
        "compliance.retention",
        "console.tasks.retention",
        Permission.VIEW_CONSENTS,
        stem="compliance.retention",
    ),
    ConsoleTask(
        TaskGroup.WATCH,
        "compliance.security",
        "security.task",
        Permission.VIEW_CONSENTS,
        stem="compliance.security",
    ),
    ConsoleTask(
        TaskGroup.HELP,
        "compliance.guide",
        "guide.task",
        Permission.VIEW_CONSENTS,
        stem="compliance.guide",
    ),
)


def tasks_for(role: str) -> Mapping[TaskGroup, Sequence[ConsoleTask]]:
    """Return the tasks that a role may do, group by group; a group without any is absent."""
    allowed = [each for each in TASKS if allows(role, each.permission)]
    found = {group: [each for each in allowed if each.group is group] for group in TaskGroup}
    return {group: tasks for group, tasks in found.items() if tasks}


def task_of(endpoint: str) -> ConsoleTask | None:
    """Return the task that a page belongs to: the one with the longest stem that fits."""
    fitting = [each for each in TASKS if endpoint.startswith(each.stem)]
    return max(fitting, key=lambda each: len(each.stem), default=None)
