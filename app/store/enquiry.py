"""Enquiries."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import exists, insert, select
from sqlalchemy.orm import Session

from app.models import Enquiry, ReceiptToken
from app.store.statements import insert_unless_present


def insert_unless_repeated(session: Session, row: Mapping[str, Any]) -> bool:
    """Insert an enquiry unless this very submission is stored; return whether it went in."""
    return insert_unless_present(session, Enquiry, row, ("idempotency_key", "digest"))


def get_by_submission(session: Session, idempotency_key: str, digest: str) -> Enquiry:
    """Return the enquiry that this very submission made.

    :raises NoResultFound: if it made none.
    """
    return session.scalars(
        select(Enquiry).where(Enquiry.idempotency_key == idempotency_key, Enquiry.digest == digest)
    ).one()


def reference_exists(session: Session, reference: str) -> bool:
    """Return whether an enquiry has this reference."""
    return bool(session.scalar(select(exists().where(Enquiry.reference == reference))))


def get(session: Session, enquiry_id: UUID) -> Enquiry:
    """Return an enquiry by its id.

    :raises NoResultFound: if there is none.
    """
    return session.get_one(Enquiry, enquiry_id)


def add_receipt_token(
    session: Session, token_sha256: bytes, enquiry_id: UUID, expires_at: datetime
) -> None:
    """Let the holder of a token see the confirmation of one enquiry until a moment."""
    session.execute(
        insert(ReceiptToken),
        [{"token_sha256": token_sha256, "enquiry_id": enquiry_id, "expires_at": expires_at}],
    )


def find_by_receipt_token(session: Session, token_sha256: bytes, now: datetime) -> Enquiry | None:
    """Return the enquiry whose confirmation a token opens, unless the token is out of date."""
    return session.scalar(
        select(Enquiry)
        .join(ReceiptToken, ReceiptToken.enquiry_id == Enquiry.id)
        .where(ReceiptToken.token_sha256 == token_sha256, ReceiptToken.expires_at > now)
    )
