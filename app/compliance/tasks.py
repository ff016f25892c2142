"""Everything that the console is for: one list, by which its front page and its ways lead on.

Whoever adds a page that a task begins at adds one `Task` to `TASKS`, in the place where an auditor
would look for it, and two sentences to the copy in both languages: `<copy>.name` is what the link
says, and `<copy>.line` says in one line what one can do there. Pages further in need no row: they
belong to the task whose `stem` their endpoint begins with. What may wait for somebody on such a
page has its row in `app/compliance/attention.py`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.core.rules.permissions import Permission, allows

FRONT = "compliance.front"


class Group(StrEnum):
    """What tasks have in common, in the order in which they are listed."""

    FIND = "find"
    PROVE = "prove"
    WORDS = "words"
    PEOPLE = "people"
    WATCH = "watch"


@dataclass(frozen=True)
class Task:
    """One task of the console.

    :param endpoint: the page that it begins at.
    :param copy: what begins the keys of its words.
    :param stem: what the endpoints of its pages begin with, further in than this one too.
    """

    group: Group
    endpoint: str
    copy: str
    permission: Permission
    stem: str


TASKS: tuple[Task, ...] = (
    Task(
        Group.FIND,
        "compliance.subjects",
        "subject.task",
        Permission.VIEW_CONSENTS,
        stem="compliance.subject",
    ),
    Task(
        Group.FIND,
        "compliance.consents",
        "console.tasks.consents",
        Permission.VIEW_CONSENTS,
        stem="compliance.consent",
    ),
    Task(
        Group.PROVE,
        "compliance.ledger",
        "ledger_view.task",
        Permission.VIEW_CONSENTS,
        stem="compliance.ledger",
    ),
    Task(
        Group.PROVE,
        "compliance.ledger_prove",
        "ledger_prove.task",
        Permission.VIEW_CONSENTS,
        stem="compliance.ledger_prove",
    ),
    Task(
        Group.PROVE,
        "compliance.sample",
        "sample.task",
        Permission.VIEW_CONSENTS,
        stem="compliance.sample",
    ),
    Task(
        Group.WORDS,
        "compliance.policies",
        "policies.tasks",
        Permission.PUBLISH_POLICIES,
        stem="compliance.polic",
    ),
    Task(
        Group.WORDS,
        "compliance.register",
        "register.tasks",
        Permission.VIEW_CONSENTS,
        stem="compliance.register",
    ),
    Task(
        Group.PEOPLE,
        "compliance.requests",
        "console.tasks.requests",
        Permission.ANSWER_RIGHTS,
        stem="compliance.request",
    ),
    Task(
        Group.PEOPLE,
        "compliance.erasures",
        "console.tasks.erasures",
        Permission.ANSWER_RIGHTS,
        stem="compliance.erasure",
    ),
    Task(
        Group.PEOPLE,
        "compliance.receivers",
        "console.tasks.receivers",
        Permission.ANSWER_RIGHTS,
        stem="compliance.receiver",
    ),
    Task(
        Group.PEOPLE,
        "compliance.exports",
        "export_trace",
        Permission.ANSWER_RIGHTS,
        stem="compliance.export",
    ),
    Task(
        Group.PEOPLE,
        "compliance.holds",
        "console.tasks.holds",
        Permission.ANSWER_RIGHTS,
        stem="compliance.hold",
    ),
    Task(
        Group.WATCH,
        "compliance.retention",
        "console.tasks.retention",
        Permission.VIEW_CONSENTS,
        stem="compliance.retention",
    ),
    Task(
        Group.WATCH,
        "compliance.access",
        "access.task",
        Permission.VIEW_CONSENTS,
        stem="compliance.access",
    ),
    Task(
        Group.WATCH,
        "compliance.withdrawals",
        "withdrawals.task",
        Permission.VIEW_CONSENTS,
        stem="compliance.withdrawal",
    ),
    Task(
        Group.WATCH,
        "compliance.coverage_page",
        "coverage.task",
        Permission.VIEW_CONSENTS,
        stem="compliance.coverage",
    ),
)


def tasks_for(role: str) -> Mapping[Group, Sequence[Task]]:
    """Return the tasks that a role may do, group by group; a group without any is absent."""
    allowed = [each for each in TASKS if allows(role, each.permission)]
    found = {group: [each for each in allowed if each.group is group] for group in Group}
    return {group: tasks for group, tasks in found.items() if tasks}


def task_of(endpoint: str) -> Task | None:
    """Return the task that a page belongs to: the one with the longest stem that fits."""
    fitting = [each for each in TASKS if endpoint.startswith(each.stem)]
    return max(fitting, key=lambda each: len(each.stem), default=None)
