"""Refuse to erase what must be kept."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.enquiries.store import legal_hold
from app.rights.rules.erasure import HeldByLaw


def require_no_hold(session: Session, person_id: UUID, now: datetime) -> None:
    """Go on only if no legal hold keeps a person's data.

    :raises HeldByLaw: naming the hold that lasts longest, and until when it does.
    """
    hold = legal_hold.find_in_force(session, person_id, now)
    if hold is not None:
        raise HeldByLaw(hold.id.hex, hold.until)
