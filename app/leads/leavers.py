"""Work that comes back to somebody who may work on leads no longer, handed over like the rest.

An enquiry that is opened again, by its sender or by an Undo, keeps the owner that it had; and of
two acts at one moment, one may give work to somebody whom the other deactivates, or whose role the
other changes.
"""

from datetime import datetime

from app.core.db import Database
from app.core.rules.audit_events import SYSTEM
from app.leads.rules.lead_work import BATCH
from app.leads.steps.ownership import hand_over
from app.leads.store.lead_work import list_leavers
from app.mail.rules.delivery import Mailing


def leavers_have_work(database: Database) -> bool:
    """Return whether somebody owns an open lead, or has an open task, but may not work on leads."""
    with database.reading() as session:
        return bool(list_leavers(session))


def hand_over_again(database: Database, ledger_key: bytes, mailing: Mailing, now: datetime) -> int:
    """Hand over the work of all who may work on leads no longer; return how many they are."""
    with database.reading() as session:
        leavers = list_leavers(session)
    for each in leavers:
        with database.transaction() as session:
            hand_over(session, ledger_key, mailing, each, SYSTEM, now, BATCH)
    return len(leavers)
