"""What the frame of every page of the desk shows: ways, times, and what waits for staff."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from babel.dates import format_datetime
from flask_login import current_user

from app.core import clock
from app.core.rules.languages import LANGUAGE
from app.core.rules.permissions import Permission, allows
from app.leads.store import lead as leads
from app.leads.store import lead_work
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.halt import Halt, parse_halt
from app.ledger.rules.witness import WitnessState
from app.mail.rules.delivery import LATE_AFTER
from app.mail.store import outbox
from app.rights.store import requests
from app.staff.blueprint import staff
from app.staff.leads.times import local_now
from app.web.context import zone
from app.web.guards import actor_id
from app.web.locale import page_language


# For the whole application, since the pages of sign-in are drawn by flask-security's blueprint.
@staff.app_context_processor
def frame() -> dict[str, object]:
    """Give `may(permission)`, `short(moment)`, `reason(group, code)` and the time zone's name."""
    return {
        "may": _may,
        "short": _short,
        "reason": _reason,
        "time_zone": zone().settings.time_zone,
    }


def _may(permission: str) -> bool:
    return current_user.is_authenticated and allows(current_user.role, Permission(permission))


def _short(moment: datetime) -> str:
    lang = page_language()
    local = moment.astimezone(ZoneInfo(zone().settings.time_zone))
    return format_datetime(local, LANGUAGE[lang].short_moment, locale=LANGUAGE[lang].locale)


def _reason(group: str, code: str) -> str:
    """Return a reason in words; a stored code may outlive its own, and gets a general sentence."""
    content, lang, key = zone().content, page_language(), f"{group}.{code}"
    return content.text(lang, key if key in content.copy[lang] else "staff.suspicions.unnamed")


@dataclass(frozen=True)
class DeskWaiting:
    """How much waits, of each kind.

    :param parked: messages that could not be sent.
    :param late: messages that should have left a while ago and have not.
    :param unanswered: enquiries whose first response is overdue.
    :param set_aside: enquiries set aside as possible spam that nobody has judged yet.
    :param requests: open requests about personal data.
    :param overdue: those of them that should have been answered by now.
    """

    parked: int
    late: int
    unanswered: int
    set_aside: int
    requests: int
    overdue: int


# Asked for by the frame of every page, and only where an account may do something about it.
@staff.app_context_processor
def desk_alert() -> dict[str, object]:
    """Give templates `waiting_for_staff()`, `my_tasks_due()`, and the ledger's alarms."""
    return {
        "waiting_for_staff": _waiting,
        "my_tasks_due": _count_due,
        "ledger_halt": _ledger_halt,
        "ledger_disagreements": _ledger_disagreements,
    }


def _ledger_halt() -> Halt | None:
    """Return why the ledger is halted, from the file that the worker leaves; None if it is not."""
    halt = LedgerFolder(zone().settings).halt()
    return None if halt is None else parse_halt(halt)


def _ledger_disagreements() -> Sequence[WitnessState]:
    """Return what the witnesses say who have seen another ledger than the database has."""
    settings = zone().settings
    problems = LedgerFolder(settings).witness_problems(zone().parts.witnesses)
    return [state for state in problems if state.disagrees]


def _waiting() -> DeskWaiting:
    now = clock.now()
    with zone().database.reading() as session:
        asked = requests.count_open(session, now)
        return DeskWaiting(
            parked=outbox.count_parked(session),
            late=outbox.count_late(session, now - LATE_AFTER),
            unanswered=leads.count_overdue(session, now),
            set_aside=leads.count_unseen_suspect(session),
            requests=asked.total,
            overdue=asked.overdue,
        )


def _count_due() -> int:
    with zone().database.reading() as session:
        return lead_work.count_tasks_due(session, UUID(actor_id()), local_now().date())
