"""What investors sent, as they sent it."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base
from app.enquiries.rules.fields import FIELDS


class Enquiry(Base):
    """One submission; staff never edit it, and what they make of it is the lead."""

    __tablename__ = "enquiry"
    __table_args__ = (
        UniqueConstraint("idempotency_key", "digest"),
        # By code point in any locale, for keys that begin alike.
        Index(
            "ix_enquiry_organisation_key",
            "organisation_key",
            postgresql_ops={"organisation_key": "text_pattern_ops"},
        ),
        Index("ix_enquiry_name_key", "name_key", postgresql_ops={"name_key": "text_pattern_ops"}),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    reference: Mapped[str] = mapped_column(unique=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"), index=True)
    # Deferred, so that the enquiry can go in first and recognise a repeated submission.
    consent_record_id: Mapped[UUID] = mapped_column(
        ForeignKey("consent_record.id", deferrable=True, initially="DEFERRED"), index=True
    )
    received_at: Mapped[datetime]
    language: Mapped[str]
    campaign: Mapped[str]
    channel: Mapped[str]  # How it reached us: the form, or what staff entered by hand.
    entered_by: Mapped[str]  # The account that entered it; empty if the person did themselves.
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
    organisation_key: Mapped[str]  # As compared with others, to suggest duplicates.
    name_key: Mapped[str]

    def answer(self, name: str) -> Any:
        """Return the answer to a declared field; empty if it is from before there was one."""
        answer = getattr(self, name)
        return "" if answer is None else answer


# A field that is declared and not written out above has its column all the same. It is empty in
# every enquiry from before.
for _field in FIELDS:
    if not hasattr(Enquiry, _field.name):
        _column = mapped_column(JSON if _field.several else String, nullable=True)
        setattr(Enquiry, _field.name, _column)
