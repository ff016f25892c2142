"""Acts of consent, what was decided in each, and the evidence that opens its commitment."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base

WITHDRAWN = "act = 'withdrawn'"
"""What the indexes of withdrawals hold, word for word."""


def _withdrawn(*columns: str) -> Index:
    condition = text(WITHDRAWN)
    name = f"ix_consent_record_withdrawn_{'_'.join(columns)}"
    return Index(name, *columns, sqlite_where=condition, postgresql_where=condition)


class ConsentRecord(Base):
    """One act; append-only, and free of personal data: `person` is a random pseudonym."""

    __tablename__ = "consent_record"
    __table_args__ = (
        Index("ix_consent_record_at_id", "at", "id"),
        # Few ever withdraw, and whoever hands data out asks who did.
        _withdrawn("at", "id"),
        _withdrawn("person", "at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    act: Mapped[str]
    person: Mapped[UUID] = mapped_column(index=True)
    at: Mapped[datetime]
    method: Mapped[str]
    form: Mapped[str]
    lang: Mapped[str]
    gpc: Mapped[bool]
    block_sha256: Mapped[str]
    documents: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    commitment: Mapped[str] = mapped_column(unique=True)


class ConsentDecision(Base):
    """What one act decided about one purpose; append-only."""

    __tablename__ = "consent_decision"

    consent_record_id: Mapped[UUID] = mapped_column(
        ForeignKey("consent_record.id"), primary_key=True
    )
    purpose: Mapped[str] = mapped_column(primary_key=True)
    state: Mapped[str]


class ConsentEvidence(Base):
    """Salt and payload of a record's commitment; erasing this row leaves the ledger verifiable."""

    __tablename__ = "consent_evidence"

    consent_record_id: Mapped[UUID] = mapped_column(
        ForeignKey("consent_record.id"), primary_key=True
    )
    salt: Mapped[bytes]
    payload: Mapped[bytes]
