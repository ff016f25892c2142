"""Mechanisms for transfers abroad: recording, ending them early, and reminders of their end."""

from datetime import datetime
from uuid import UUID

from app.consent.rules.transfers import MechanismAct, Terms, TransferChanged
from app.consent.steps.transfers import write_act
from app.consent.store import policies, transfers
from app.core.db import Database
from app.core.rules.installation import Transfer


def record_mechanism(
    database: Database,
    ledger_key: bytes,
    terms: Terms,
    transfer: Transfer | None,
    *,
    actor: str,
    now: datetime,
) -> UUID:
    """Record the mechanism that allows the transfer; return its id.

    Nothing of it is changed later: what differs is ended, and recorded anew.

    :param transfer: the recipient in the settings, which it is for.
    :raises TransferChanged: if it is for another one.
    """
    if terms.transfer != transfer:
        raise TransferChanged("The mechanism is not for the recipient in the settings.")
    with database.transaction() as session:
        return write_act(
            session,
            ledger_key,
            MechanismAct.RECORDED,
            mechanism_id=None,
            actor=actor,
            at=now,
            terms=terms,
        )


def end_mechanism(
    database: Database,
    ledger_key: bytes,
    mechanism_id: UUID,
    *,
    reason: str,
    actor: str,
    now: datetime,
) -> None:
    """End a mechanism before its last day, at once, with the reason.

    :raises TransferChanged: if there is none, or it was ended already.
    """
    with database.transaction() as session:
        # Two people who end one at once take turns.
        policies.take_turn(session)
        found = {each.id: each for each in transfers.list_mechanisms(session)}.get(mechanism_id)
        if found is None or found.ended_at is not None:
            raise TransferChanged(f"The mechanism {mechanism_id} is not open any more.")
        write_act(
            session,
            ledger_key,
            MechanismAct.ENDED,
            mechanism_id=mechanism_id,
            actor=actor,
            at=now,
            reason=reason,
        )
