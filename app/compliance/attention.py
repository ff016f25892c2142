"""What waits for somebody on the console now, for its front page.

Whoever adds a page on which something may wait adds a line to `attention`, whose count an index
answers, for the front page is opened many times a day, and a sentence `console.attention.<key>`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from app.consent.store import policies
from app.enquiries.rules.legal_hold import ENDS_SOON
from app.enquiries.store import legal_hold
from app.rights.store import erasure, receivers, requests


@dataclass(frozen=True)
class Attention:
    """So many of one kind wait.

    :param key: of the words that say what waits.
    :param endpoint: the page where something can be done about it.
    :param late: whether it should have been done by now.
    """

    key: str
    count: int
    endpoint: str
    late: bool = False


def attention(session: Session, now: datetime) -> Sequence[Attention]:
    """Return what waits, that which is late first; what nobody waits for is absent."""
    waiting = requests.count_open(session, now)
    ending = legal_hold.count_ending(session, now, now + ENDS_SOON)
    found = (
        Attention("overdue", waiting.overdue, "compliance.requests", late=True),
        Attention("requests", waiting.total - waiting.overdue, "compliance.requests"),
        Attention("erasures", erasure.count_open_proposals(session), "compliance.erasures"),
        Attention("policies", policies.count_waiting(session), "compliance.policies"),
        Attention("receivers", receivers.count_open_tasks(session), "compliance.receivers"),
        Attention("holds", ending, "compliance.holds"),
    )
    return sorted((each for each in found if each.count), key=lambda each: not each.late)
