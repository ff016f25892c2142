"""Links to confirmations."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from app.models import Enquiry, ReceiptToken
from app.models.base import UtcDateTime
from app.store.statements import insert_unless_present


def issue(session: Session, *, token_sha256: bytes, enquiry_id: UUID, expires_at: datetime) -> None:
    """Let the holder of a token see a confirmation until a moment, unless they may already."""
    row = {"token_sha256": token_sha256, "enquiry_id": enquiry_id, "expires_at": expires_at}
    insert_unless_present(session, ReceiptToken, row)


def list_open_for_person(
    session: Session, person_id: UUID, now: datetime
) -> Sequence[tuple[str, datetime]]:
    """Return the references whose confirmation a link opens, and until when; the latest first."""
    until = func.max(ReceiptToken.expires_at, type_=UtcDateTime)
    rows = session.execute(
        select(Enquiry.reference, until)
        .join(ReceiptToken, ReceiptToken.enquiry_id == Enquiry.id)
        .where(Enquiry.person_id == person_id, ReceiptToken.expires_at > now)
        .group_by(Enquiry.reference)
        .order_by(until.desc(), Enquiry.reference)
    )
    return [(reference, expires_at) for reference, expires_at in rows]


def end_for_person(session: Session, person_id: UUID, at: datetime) -> None:
    """Make every link to one of a person's confirmations open nothing from now on."""
    theirs = select(Enquiry.id).where(Enquiry.person_id == person_id)
    session.execute(
        update(ReceiptToken)
        .where(ReceiptToken.enquiry_id.in_(theirs), ReceiptToken.expires_at > at)
        .values(expires_at=at),
        execution_options={"synchronize_session": False},
    )
