"""Verifications of the ledger that have ended."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from app.core.store.statements import insert_row
from app.ledger.models import LedgerVerification


def insert_ended(session: Session, row: Mapping[str, Any]) -> None:
    """Add a verification that has ended already."""
    insert_row(session, LedgerVerification, row)


def get_stored(session: Session, verification_id: UUID) -> LedgerVerification:
    """Return a verification as it is stored at this moment.

    :raises NoResultFound: if there is none.
    """
    return session.get_one(LedgerVerification, verification_id, populate_existing=True)


def find_stored(session: Session, verification_id: UUID) -> LedgerVerification | None:
    """Return a verification, if there is one."""
    return session.get(LedgerVerification, verification_id)
