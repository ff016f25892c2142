"""Handing over all open work of an account to a colleague."""

from collections import Counter
from datetime import datetime
from uuid import UUID

from app.core.db import Database
from app.core.rules.errors import HandOverStopped, NotAnAssignee, StorageUnavailable
from app.leads.rules.lead_work import BATCH
from app.leads.steps.ownership import hand_over
from app.leads.store.open_work import count_open_work
from app.mail.rules.delivery import Mailing


def hand_over_work(
    database: Database,
    ledger_key: bytes,
    mailing: Mailing,
    *,
    actor: str,
    account_id: UUID,
    to: UUID | None,
    now: datetime,
    line: str = "",
) -> Counter[str]:
    """Hand over all open work of an account; return how many of each kind moved.

    It moves in batches, each in its own transaction with its lines in histories, audit events and
    mail. Handing over again continues with what is left. What somebody else took or ended
    meanwhile is left alone.

    :param to: the colleague; None for whom `hand_over` finds.
    :raises HandOverStopped: if the colleague may work on leads no longer, or the database cannot be
        used; what had moved and what is left are told.
    """
    moved = Counter[str]()
    with database.reading() as session:
        left = count_open_work(session, account_id)
    try:
        # No more than there was: of two who hand over to each other at once, both come to an end.
        while left and (
            batch := _hand_over_batch(
                database, ledger_key, mailing, account_id, actor, now, to, line
            )
        ):
            moved += batch
            left -= batch
    except (NotAnAssignee, StorageUnavailable) as error:
        raise HandOverStopped(str(error), moved, left) from error
    return moved


def _hand_over_batch(
    database: Database,
    ledger_key: bytes,
    mailing: Mailing,
    account_id: UUID,
    actor: str,
    now: datetime,
    to: UUID | None,
    line: str,
) -> Counter[str]:
    with database.transaction() as session:
        return hand_over(session, ledger_key, mailing, account_id, actor, now, BATCH, to, line)
