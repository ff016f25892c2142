"""Tables of enquiries: people, their enquiries, corrections, links to confirmations, and holds."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, String, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base
from app.enquiries.rules.fields import FIELDS


class Person(Base):
    """One person per e-mail address; the random id is their pseudonym in consent records."""

    __tablename__ = "person"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    email_key: Mapped[str | None] = mapped_column(unique=True)
    created_at: Mapped[datetime]
    email_confirmed_at: Mapped[datetime | None]
    reconfirm_asked_at: Mapped[datetime | None]  # When they were last asked to agree again.


class Enquiry(Base):
    """One submission; staff never edit it, and work on its lead instead."""

    __tablename__ = "enquiry"
    __table_args__ = (
        UniqueConstraint("idempotency_key", "digest"),
        # By the digest too, so that somebody with very many enquiries does not slow reception down.
        Index("ix_enquiry_person_id_digest", "person_id", "digest"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    reference: Mapped[str] = mapped_column(unique=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"))
    # Deferred, so that the enquiry can be inserted first and detect a repeated submission.
    consent_record_id: Mapped[UUID] = mapped_column(
        ForeignKey("consent_record.id", deferrable=True, initially="DEFERRED"), index=True
    )
    received_at: Mapped[datetime]
    language: Mapped[str]
    campaign: Mapped[str]
    channel: Mapped[str]  # The form, or the channel of an enquiry that staff entered by hand.
    answer_by: Mapped[str | None]  # The `AnswerBy` told; empty if none was.
    entered_by: Mapped[str]  # The account that entered it; empty if the person did.
    idempotency_key: Mapped[str]
    digest: Mapped[str]
    name: Mapped[str]
    email: Mapped[str]
    organisation: Mapped[str]
    country: Mapped[str]
    topics: Mapped[list[str]] = mapped_column(JSON)
    message: Mapped[str]
    job_title: Mapped[str]
    phone: Mapped[str]
    phone_e164: Mapped[str]
    website: Mapped[str]
    sector: Mapped[str]
    intent: Mapped[str]
    readiness: Mapped[str]
    size_band: Mapped[str]
    currency: Mapped[str]
    jobs_band: Mapped[str]
    timeline: Mapped[str]
    reply_language: Mapped[str]
    heard_from: Mapped[str]

    def answer(self, name: str) -> Any:
        """Return the answer to a declared field; empty if the enquiry is older than the field."""
        answer = getattr(self, name)
        return "" if answer is None else answer


# A field that is declared but not written out above has a column too. It is empty in all older
# enquiries.
for _field in FIELDS:
    if not hasattr(Enquiry, _field.name):
        _column = mapped_column(JSON if _field.several else String, nullable=True)
        setattr(Enquiry, _field.name, _column)


class Correction(Base):
    """One answer of an enquiry as the person corrected it; the original stays unchanged."""

    __tablename__ = "correction"
    __table_args__ = (Index("ix_correction_enquiry_id_at", "enquiry_id", "at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    enquiry_id: Mapped[UUID] = mapped_column(ForeignKey("enquiry.id"))
    # The sealed act that it belongs to.
    consent_record_id: Mapped[UUID] = mapped_column(ForeignKey("consent_record.id"), index=True)
    at: Mapped[datetime]
    field: Mapped[str]
    value: Mapped[str]


class ReceiptToken(Base):
    """A link to the confirmation of one enquiry; only its hash is stored."""

    __tablename__ = "receipt_token"

    token_sha256: Mapped[bytes] = mapped_column(primary_key=True)
    enquiry_id: Mapped[UUID] = mapped_column(ForeignKey("enquiry.id"), index=True)
    expires_at: Mapped[datetime]


class LegalHold(Base):
    """A temporary hold that keeps a person's data from erasure and exports, with its reason.

    One that `restricts` was requested by the person, keeps their leads from being worked on, and
    ends only after they have been notified, at `told_at` (GDPR Art. 18). Its free text is blanked
    when the person is erased, since it may name them.
    """

    __tablename__ = "legal_hold"
    __table_args__ = (
        Index("ix_legal_hold_until_id", "until", "id"),
        Index("ix_legal_hold_placed_at_id", "placed_at", "id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[UUID] = mapped_column(index=True)  # Survives the person, so no foreign key.
    reason: Mapped[str]
    placed_by: Mapped[str]
    placed_at: Mapped[datetime]
    until: Mapped[datetime | None]
    lifted_by: Mapped[str]
    lifted_at: Mapped[datetime | None]
    why_lifted: Mapped[str] = mapped_column(server_default="")
    restricts: Mapped[bool] = mapped_column(server_default=false())
    told_at: Mapped[datetime | None]
