"""Entries that any capability may append and that wait for the ledger to seal them."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models.base import Base


class LedgerPending(Base):
    """An entry that waits for its place in the tree, with the MAC that vouches for its origin."""

    __tablename__ = "ledger_pending"
    __table_args__ = (Index("ix_ledger_pending_at_id", "at", "id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    commitment: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    mac: Mapped[bytes]
