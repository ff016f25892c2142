"""Handing over all open work of an account to a colleague."""

from datetime import datetime
from uuid import UUID

from app.core.db import Database
from app.leads.rules.lead_work import MOST_MATCHING
from app.leads.steps.ownership import hand_over
from app.leads.store.open_work import OpenWork
from app.mail.rules.delivery import Mailing


def hand_over_work(
    database: Database,
    ledger_key: bytes,
    mailing: Mailing,
    *,
    actor: str,
    account_id: UUID,
    to: UUID,
    line: str,
    now: datetime,
) -> OpenWork:
    """Hand over an account's leads, tasks and planned replies to a colleague; return what moved.

    All of it moves in one transaction, up to `MOST_MATCHING` of each kind. What somebody else took
    or ended meanwhile is left alone.

    :raises NotAnAssignee: if the colleague may work on leads no longer; nothing is changed.
    """
    with database.transaction() as session:
        return hand_over(
            session, ledger_key, mailing, account_id, actor, now, MOST_MATCHING, to, line
        )
