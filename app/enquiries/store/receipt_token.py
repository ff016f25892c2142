"""Links to confirmations."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from app.core.models import UtcDateTime
from app.core.rules.tokens import LinkKind
from app.enquiries.models.enquiry import Enquiry
from app.enquiries.models.receipt_token import ReceiptToken
from app.enquiries.store.enquiry import find_by_receipt_token
from app.mail.store.person_link import find_open


def find_enquiry(session: Session, token_sha256: bytes, now: datetime) -> Enquiry | None:
    """Return the enquiry whose receipt a token opens: a confirmation's, or a mailed receipt's."""
    return find_by_receipt_token(session, token_sha256, now) or find_mailed_enquiry(
        session, token_sha256, now
    )


def find_mailed_enquiry(session: Session, token_sha256: bytes, now: datetime) -> Enquiry | None:
    """Return the enquiry whose receipt a mailed link opens; never what was written in it."""
    link = find_open(session, token_sha256, LinkKind.RECEIPT.value, now)
    if link is None or link.enquiry_id is None:
        return None
    return session.get(Enquiry, link.enquiry_id)


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
