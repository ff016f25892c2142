"""Appending entries that wait for the ledger to seal them."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from app.core.models import LedgerPending
from app.core.store.statements import insert_row


def insert_pending(session: Session, row: Mapping[str, Any]) -> None:
    """Queue an entry for the ledger."""
    insert_row(session, LedgerPending, row)


def is_pending(session: Session, commitment: str) -> bool:
    """Return whether an entry still waits for its place in the tree."""
    return bool(session.scalar(select(exists().where(LedgerPending.commitment == commitment))))
