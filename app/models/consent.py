"""Acts of consent, what was decided in each, and the evidence that opens its commitment."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class ConsentRecord(Base):
    """One act; append-only, and free of personal data: `person` is a random pseudonym."""

    __tablename__ = "consent_record"
    __table_args__ = (Index("ix_consent_record_at_id", "at", "id"),)

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
