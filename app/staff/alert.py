"""What waits for staff, and what is wrong with the ledger, told on every page of the desk."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.core import clock
from app.leads.store import lead as leads
from app.leads.store import response_clock
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.halt import Halt, parse_halt
from app.ledger.rules.witness_state import WitnessState
from app.mail.rules.delivery import LATE_AFTER
from app.mail.store import outbox, parked
from app.rights.store import requests
from app.staff.blueprint import staff
from app.web.context import zone


@dataclass(frozen=True)
class Waiting:
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
    """Give templates `waiting_for_staff()`, how much of each kind waits, and ledger alarms."""
    return {
        "waiting_for_staff": _waiting,
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


def _waiting() -> Waiting:
    now = clock.now()
    with zone().database.reading() as session:
        asked = requests.count_open(session, now)
        return Waiting(
            parked=parked.count_parked(session),
            late=outbox.count_late(session, now - LATE_AFTER),
            unanswered=response_clock.count_overdue(session, now),
            set_aside=leads.count_unseen_suspect(session),
            requests=asked.total,
            overdue=asked.overdue,
        )
