"""The guides by section, and the questions elsewhere that link to a section.

The words are in `guide.toml`: `guide.<section>.<line>`. A line that names a button, a field or a
page does so in braces, by a name of `NAMED`, and is given the text that stands there. So a guide
never names a button that is called otherwise.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.core.rules.permissions import Permission
from app.leads.rules.inbox import Folder


@dataclass(frozen=True)
class Named:
    """A button, a field or a page that guides name.

    :param words: the key of its text; of a choice, its list and its code.
    :param endpoint: the page, if it is one that every reader of the line may open.
    :param query: the query of that page.
    """

    words: str
    endpoint: str = ""
    query: Mapping[str, Any] = field(default_factory=dict)


def _folder(folder: Folder) -> Named:
    return Named(f"inbox.folders.{folder}", "staff.leads", {"folder": folder.value})


NAMED: Mapping[str, Named] = {
    # The desk.
    "inbox": Named("staff.nav.inbox", "staff.leads"),
    "new": _folder(Folder.NEW),
    "unassigned": _folder(Folder.UNASSIGNED),
    "possible_spam": _folder(Folder.SUSPECT),
    "take": Named("lead.owner.take"),
    "assign": Named("lead.owner.other"),
    "is_spam": Named("staff.set_aside.is_spam"),
    "not_spam": Named("staff.set_aside.move"),
    "undo": Named("undo.button"),
    "reply": Named("lead.reply.title"),
    "preview": Named("reply.seen.show"),
    "send": Named("lead.reply.send"),
    "additions": Named("reply.more"),
    "log": Named("lead.contact.title"),
    "withdrawn": Named("staff.withdrawn.badge"),
    "restricted": Named("staff.restricted.badge"),
    "status": Named("staff.status.to"),
    "waiting": Named("lead_status.waiting"),
    "how": Named("lead.why_then"),
    "account": Named("staff.nav.account", "staff.account"),
    "enter": Named("enter.title", "staff.enter"),
    "import": Named("import.title", "staff.import_start"),
    "unsent": Named("staff.nav.deliveries", "staff.deliveries"),
    "retry": Named("deliveries.retry"),
    "close_mail": Named("deliveries.close"),
    "export_these": Named("staff.inbox.export"),
    "approve": Named("exports.act.approve"),
    "refuse": Named("exports.act.refuse"),
    "data_requests": Named("staff.nav.requests", "staff.requests"),
    "console_help": Named("guide.task.name", "compliance.guide"),
    # Signing in, and who looks after the desk.
    "forgotten": Named("staff.sign_in.forgotten"),
    "recover": Named("staff.code.recover"),
    "people": Named("people.title", "staff.people"),
    "new_password": Named("people.person.password"),
    "reset": Named("people.person.reset"),
    "deactivate": Named("people.person.deactivate"),
    "routing": Named("routing.nav", "staff.routing"),
    "reply_texts": Named("reply_texts.nav", "staff.reply_texts"),
    "service": Named("status.title", "staff.status"),
    # The console.
    "find": Named("subject.task.name", "compliance.subjects"),
    "consents": Named("console.tasks.consents.name", "compliance.consents"),
    "reveal": Named("subject.reveal.submit"),
    "access": Named("access.task.name", "compliance.access"),
    "requests": Named("console.tasks.requests.name", "compliance.requests"),
    "erasures": Named("console.tasks.erasures.name", "compliance.erasures"),
    "holds": Named("console.tasks.holds.name", "compliance.holds"),
    "receivers": Named("console.tasks.receivers.name", "compliance.receivers"),
    "health": Named("ledger_view.task.name", "compliance.ledger"),
    "verify": Named("ledger_view.verification.now"),
    "close_alarm": Named("ledger_view.alarm.submit"),
    "offline": Named("ledger_bundle.task.name", "compliance.ledger_bundle"),
    "make": Named("ledger_bundle.submit"),
    "prove": Named("ledger_prove.task.name", "compliance.ledger_prove"),
    "sample": Named("sample.task.name", "compliance.sample"),
    "withdrawals": Named("withdrawals.task.name", "compliance.withdrawals"),
    "coverage": Named("coverage.task.name", "compliance.coverage_page"),
    "transfers": Named("transfers.task.name", "compliance.transfers"),
    "retention": Named("console.tasks.retention.name", "compliance.retention"),
    "security": Named("security.task.name", "compliance.security"),
    "refusals": Named("security.events.refusals"),
}
"""What lines name in braces; a number of the settings is none of these (`SETTINGS`)."""

SETTINGS: Mapping[str, str] = {
    "hours": "first_response_hours",
    "follow_up": "follow_up_days",
    "waiting_days": "waiting_days",
    "rows": "export_approval_rows",
}
"""Numbers that lines name in braces, each with its setting."""


@dataclass(frozen=True)
class Section:
    """A section of a guide.

    :param asks: the permission that a reader needs for it.
    :param lines: its lines; one with a permission is shown to those who have it.
    """

    name: str
    asks: Permission
    lines: tuple[str | tuple[str, Permission], ...]


_ACCOUNTS = Section(
    "accounts", Permission.OWN_ACCOUNT, ("forgotten", "none", "lost", "again", "late")
)

SIGNING_IN = ("none", "lost", "late")
"""The lines about accounts that stand on the page for signing in."""

STAFF = (
    Section(
        "new",
        Permission.VIEW_LEADS,
        (
            "where",
            "owner",
            *((line, Permission.WORK_LEADS) for line in ("take", "spam", "judge", "undo")),
        ),
    ),
    Section(
        "answer",
        Permission.WORK_LEADS,
        ("write", "yours", "holding", "later", "log", "stop", "drafts", "close"),
    ),
    Section(
        "due",
        Permission.VIEW_LEADS,
        ("first", "counts", "next", "waiting", "mails", "why", ("away", Permission.WORK_LEADS)),
    ),
    Section(
        "by_hand",
        Permission.WORK_LEADS,
        ("when", "read", "no", "reference", ("many", Permission.IMPORT_LEADS)),
    ),
    Section("unsent", Permission.WORK_LEADS, ("tried", "again", "close", "due")),
    Section(
        "export",
        Permission.EXPORT_LEADS,
        ("choose", "reason", "second", "why", "approve", "once", "void", "after"),
    ),
    Section(
        "rights",
        Permission.WORK_LEADS,
        (
            "own_page",
            "tell",
            "list",
            "promise",
            "stopped",
            ("copies", Permission.EXPORT_LEADS),
            ("console", Permission.ANSWER_RIGHTS),
        ),
    ),
    _ACCOUNTS,
    Section(
        "people",
        Permission.MANAGE_STAFF,
        ("sure", "password", "factor", "leaving", "nobody"),
    ),
    Section(
        "first_week",
        Permission.MANAGE_STAFF,
        ("invite", "two", "auditor", "routing", "texts", "status", "daily", "backup"),
    ),
)
"""The guide of the desk."""

CONSOLE = (
    Section("person", Permission.VIEW_CONSENTS, ("find", "page", "record", "confirmed", "print")),
    Section("file", Permission.VIEW_CONSENTS, ("choose", "purpose", "reason", "end")),
    Section(
        "withdrawals",
        Permission.VIEW_CONSENTS,
        ("see", "all", "single", ("told", Permission.ANSWER_RIGHTS)),
    ),
    Section("reconfirmation", Permission.VIEW_CONSENTS, ("when", "asked", "refused")),
    Section(
        "transfers",
        Permission.VIEW_CONSENTS,
        ("ground", "number", "recipient", ("record", Permission.PUBLISH_POLICIES)),
    ),
    Section("reveal", Permission.VIEW_CONSENTS, ("masked", "why", "good", "who")),
    Section("requests", Permission.ANSWER_RIGHTS, ("enter", "due", "identity", "read", "refuse")),
    Section(
        "erasing", Permission.ANSWER_RIGHTS, ("two", "hold", "goes", "certificate", "receivers")
    ),
    Section(
        "alarm",
        Permission.VIEW_CONSENTS,
        ("means", "nothing", "see", "mend", "close", "who", "halt"),
    ),
    Section("retention", Permission.VIEW_CONSENTS, ("daily", "proof", "hold", "late")),
    Section("security", Permission.VIEW_CONSENTS, ("see", "mark", "many")),
    Section("bundle", Permission.VIEW_CONSENTS, ("make", "run", "key", "holds", "since", "other")),
    Section("witnesses", Permission.VIEW_CONSENTS, ("what", "see", "behind", "disagrees")),
    Section("quarantine", Permission.VIEW_CONSENTS, ("what", "counts", "operators")),
    _ACCOUNTS,
)
"""The guide of the console."""

GUIDES: Mapping[str, tuple[Section, ...]] = {"staff.guide": STAFF, "compliance.guide": CONSOLE}

QUESTIONS: Mapping[str, tuple[str, str]] = {
    "second_person": ("staff.guide", "export"),
    "judging": ("staff.guide", "new"),
    "first_reply": ("staff.guide", "due"),
    "reading_out": ("staff.guide", "by_hand"),
    "unsent": ("staff.guide", "unsent"),
    "rights": ("staff.guide", "rights"),
    "morning": ("staff.guide", "first_week"),
    "locked_out": ("staff.guide", "people"),
    "alarm": ("compliance.guide", "alarm"),
    "reveal": ("compliance.guide", "reveal"),
    "verifier": ("compliance.guide", "bundle"),
    "witnesses": ("compliance.guide", "witnesses"),
    "quarantine": ("compliance.guide", "quarantine"),
    "erasing": ("compliance.guide", "erasing"),
}
"""Questions that arise on other pages, each with the guide and the section that answers it."""
