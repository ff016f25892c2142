"""The navigation of desk and console: each entry declared once, with its count of waiting items.

A count is of what the reader can act on; the pages themselves say nothing of it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any
from uuid import UUID

from flask import request, url_for
from flask_login import current_user
from sqlalchemy.orm import Session

from app.core import clock
from app.core.rules.permissions import Permission
from app.leads.rules.inbox import MOST_COUNTED, Folder
from app.leads.store import lead as leads
from app.leads.store import planned_reply, suspects
from app.mail.rules.delivery import LATE_AFTER
from app.mail.store import outbox, parked
from app.rights.store import requests
from app.staff.blueprint import staff
from app.staff.frame import local_now, may
from app.web.context import zone


class Row(StrEnum):
    """The widths that show an entry in the row; at others it is in the menu."""

    ALWAYS = "always"
    WIDE = "wide"
    NEVER = "never"


@dataclass(frozen=True)
class _Entry:
    """An entry.

    :param words: the key of its label.
    :param asks: the permission that its pages require.
    :param under: how the paths of its pages begin, if not all like the first.
    :param query: of a list that other entries lead to as well.
    :param unless: a permission that replaces it by another entry.
    """

    endpoint: str
    words: str
    asks: Permission
    row: Row
    under: tuple[str, ...] = ()
    query: Mapping[str, Any] = field(default_factory=dict)
    unless: Permission | None = None

    @property
    def url(self) -> str:
        """The address of its first page."""
        return url_for(self.endpoint, **self.query)

    @property
    def is_asked(self) -> bool:
        """True if the request's query asks for its list."""
        return all(request.args.get(name) == value for name, value in self.query.items())


_ENTRIES = (
    _Entry(
        "staff.leads", "staff.nav.inbox", Permission.VIEW_LEADS, Row.ALWAYS,
        ("/staff/leads", "/staff/views"),
    ),
    _Entry("staff.tasks", "tasks.nav", Permission.VIEW_LEADS, Row.ALWAYS),
    _Entry("staff.requests", "staff.nav.requests", Permission.WORK_LEADS, Row.WIDE),
    _Entry("staff.dashboard", "dashboard.title", Permission.VIEW_LEADS, Row.WIDE),
    _Entry("staff.exports", "exports.nav", Permission.EXPORT_LEADS, Row.WIDE),
    _Entry("compliance.front", "console.nav", Permission.VIEW_CONSENTS, Row.WIDE, ("/compliance",)),
    _Entry(
        "staff.leads", "inbox.folders.suspect", Permission.WORK_LEADS, Row.NEVER,
        query={"folder": Folder.SUSPECT.value},
    ),
    _Entry("staff.deliveries", "staff.nav.deliveries", Permission.WORK_LEADS, Row.NEVER),
    _Entry("staff.routing", "routing.nav", Permission.VIEW_LEADS, Row.NEVER),
    _Entry("staff.reply_texts", "reply_texts.nav", Permission.MANAGE_DESK, Row.NEVER),
    _Entry("staff.status", "status.title", Permission.MANAGE_STAFF, Row.NEVER),
    _Entry("staff.people", "people.title", Permission.MANAGE_STAFF, Row.NEVER),
    _Entry(
        "staff.account", "staff.nav.account", Permission.OWN_ACCOUNT, Row.NEVER,
        ("/staff/account", "/staff/tf-setup", "/staff/mf-recovery-codes", "/staff/verify"),
    ),
    _Entry("staff.guide", "guide.nav", Permission.VIEW_LEADS, Row.NEVER),
    _Entry(
        "compliance.guide", "guide.nav", Permission.VIEW_CONSENTS, Row.NEVER,
        unless=Permission.VIEW_LEADS,
    ),
)  # fmt: skip

_FEW = 4
"""So many entries need no menu."""


@dataclass(frozen=True)
class Count:
    """The number of items that wait under an entry.

    :param words: the key of the counted items' words.
    :param late: whether it should have been done by now.
    """

    n: int
    words: str
    late: bool = False

    @property
    def text(self) -> str:
        """The number, or a text for more than are counted."""
        return str(self.n) if self.n <= MOST_COUNTED else f"{MOST_COUNTED}+"


@dataclass(frozen=True)
class Way:
    """An entry as the reader sees it.

    :param current: for `aria-current`: "page", "true" for a page below it, or empty.
    """

    url: str
    words: str
    row: Row
    count: Count | None
    current: str


@dataclass(frozen=True)
class Navigation:
    """The entries of the reader's navigation, with their waiting items.

    :param late_mail: messages overdue by `LATE_AFTER`, for those who look after the mail.
    """

    ways: Sequence[Way]
    late_mail: int


@staff.app_template_global()
def navigation() -> Navigation:
    """Return the reader's navigation, with everything counted at once."""
    shown = [e for e in _ENTRIES if may(e.asks) and not (e.unless and may(e.unless))]
    with zone().database.reading() as session:
        counts, late = _counts(session), _late_mail(session)
    few = len(shown) <= _FEW
    ways = [
        Way(
            url := each.url,
            each.words,
            Row.ALWAYS if few else each.row,
            counts.get(each.words),
            _current(each, url.partition("?")[0]),
        )
        for each in shown
    ]
    return Navigation(ways, late)


def _current(entry: _Entry, own: str) -> str:
    if request.path == own:
        # A list that has an entry of its own is the page of that, and below the entry of all.
        others = [e for e in _ENTRIES if e.endpoint == entry.endpoint and e.query and may(e.asks)]
        asked = next((each for each in others if each.is_asked), None)
        if entry.query:
            return "page" if entry is asked else ""
        return "true" if asked else "page"
    below = () if entry.query else entry.under or (own,)
    return "true" if any(f"{request.path}/".startswith(f"{each}/") for each in below) else ""


def _counts(session: Session) -> Mapping[str, Count]:
    """Return the numbers of waiting items, by the words of the entry."""
    found: dict[str, Count] = {}
    if may(Permission.VIEW_LEADS):
        due = leads.count_tasks_due(session, current_user.id, local_now().date())
        held = _held(session) if may(Permission.WORK_LEADS) else 0
        # Held replies were not sent when due.
        found["tasks.nav"] = Count(due + held, "due_or_held" if held else "due", bool(held))
    if may(Permission.WORK_LEADS):
        found |= _work(session)
    # The list is for all who work on leads; the acts on it are not.
    if may(Permission.ANSWER_RIGHTS):
        asked = requests.count_open(session, clock.now())
        late = bool(asked.overdue)
        n, words = (asked.overdue, "overdue") if late else (asked.total, "open")
        found["staff.nav.requests"] = Count(n, words, late)
    return {words: count for words, count in found.items() if count.n}


def _held(session: Session) -> int:
    of_nobody = may(Permission.MANAGE_DESK)
    return planned_reply.count_held(session, current_user.id, of_nobody=of_nobody)


def _work(session: Session) -> Mapping[str, Count]:
    now = clock.now()
    # Who manages the desk acts on everybody's leads, others on their own and on nobody's.
    whose: UUID | None = None if may(Permission.MANAGE_DESK) else current_user.id
    overdue = leads.count_overdue(session, now, whose, MOST_COUNTED + 1)
    return {
        "staff.nav.inbox": Count(overdue, "overdue", late=True),
        "inbox.folders.suspect": Count(
            suspects.count_unseen_suspect(session, MOST_COUNTED + 1), "unjudged"
        ),
        "staff.nav.deliveries": Count(parked.count_parked(session), "unsent", late=True),
    }


def _late_mail(session: Session) -> int:
    if not may(Permission.MANAGE_DESK):
        return 0
    return outbox.count_late(session, clock.now() - LATE_AFTER)
