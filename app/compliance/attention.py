"""Counts of open work on the console's front page.

To add a page with open work, add a row to `attention` and a sentence `console.attention.<key>`. An
index must answer the count of the row, since the front page is opened many times a day.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from sqlalchemy.orm import Session

from app.consent.rules.transfer_state import TransferState
from app.consent.store import policies, transfers, withdrawals
from app.core.rules.installation import Transfer
from app.enquiries.rules.legal_hold import ENDS_SOON
from app.enquiries.store import legal_hold
from app.rights.store import erasure, receivers, requests

_LATE = {"overdue", "unlisted"}


def attention(
    session: Session, transfer: Transfer | None, now: datetime, today: date
) -> Sequence[Mapping[str, object]]:
    """Return the kinds of open work, overdue requests first; a kind without any is absent.

    Each has the key of its words, the count, the endpoint of the page where the work is done, and
    whether it is overdue.

    :param transfer: the recipient abroad in the settings; None if there is none.
    """
    waiting = requests.count_open(session, now)
    ending = legal_hold.count_ending(session, now, now + ENDS_SOON)
    abroad = transfers.get_state(session, transfer) if transfer else TransferState(None)
    stopped = transfer is not None and abroad.mechanism(now, today) is None
    rows = (
        ("overdue", waiting.overdue, "compliance.requests"),
        ("requests", waiting.total - waiting.overdue, "compliance.requests"),
        ("erasures", erasure.count_open_proposals(session), "compliance.erasures"),
        ("policies", policies.count_waiting(session), "compliance.policies"),
        ("unlisted", withdrawals.count_unlisted(session), "compliance.withdrawals"),
        ("receivers", receivers.count_open_tasks(session), "compliance.receivers"),
        ("holds", ending, "compliance.holds"),
        ("transfers_stopped", int(stopped), "compliance.transfers"),
        ("transfers_ending", int(bool(abroad.ending(now, today))), "compliance.transfers"),
    )
    return [
        {"key": key, "count": count, "endpoint": endpoint, "late": key in _LATE}
        for key, count, endpoint in rows
        if count
    ]
