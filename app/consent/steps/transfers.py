"""Acts on mechanisms for transfers abroad, in a transaction."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.rules.transfers import TRANSFERS, MechanismAct, Terms
from app.consent.store import transfers
from app.core.steps.records import new_id, row_sha256, write_audit


def write_act(
    session: Session,
    ledger_key: bytes,
    act: MechanismAct,
    *,
    mechanism_id: UUID | None,
    actor: str,
    at: datetime,
    terms: Terms | None = None,
    reason: str = "",
) -> UUID:
    """Store an act on a mechanism, with the audit event that vouches for it; return its id.

    :param mechanism_id: the id of the act that recorded the mechanism; None if this one does.
    """
    act_id = new_id(at)
    row = transfers.insert(
        session,
        {
            "id": act_id,
            "at": at,
            "act": act.value,
            "actor": actor,
            "mechanism_id": mechanism_id or act_id,
            "terms": terms.as_json() if terms else {},
            "reason": reason,
        },
    )
    write_audit(
        session,
        ledger_key,
        TRANSFERS[act],
        actor=actor,
        at=at,
        subject=act_id.hex,
        details={"mechanism": row.mechanism_id.hex, "row_sha256": row_sha256(row)},
    )
    return act_id
