"""Tables of facts about a lead: tags, topics, result, corrections, relations, staff's last act."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, BigInteger, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base


class LeadTag(Base):
    """A tag of a lead, as `tag_of` spells it; its place is the lead's, for lists by tag."""

    __tablename__ = "lead_tag"
    __table_args__ = (Index("ix_lead_tag_tag_place", "tag", "place"),)

    lead_id: Mapped[UUID] = mapped_column(ForeignKey("lead.id"), primary_key=True)
    tag: Mapped[str] = mapped_column(primary_key=True)
    place: Mapped[int | None] = mapped_column(BigInteger)


class LeadTopic(Base):
    """A topic of a placed lead's enquiry, for lists by topic; empty if the enquiry names none."""

    __tablename__ = "lead_topic"
    __table_args__ = (Index("ix_lead_topic_topic_place", "topic", "place"),)

    lead_id: Mapped[UUID] = mapped_column(ForeignKey("lead.id"), primary_key=True)
    topic: Mapped[str] = mapped_column(primary_key=True)
    place: Mapped[int] = mapped_column(BigInteger)


class LeadResult(Base):
    """The result of a lead; its history has the earlier values."""

    __tablename__ = "lead_result"

    lead_id: Mapped[UUID] = mapped_column(ForeignKey("lead.id"), primary_key=True)
    amount: Mapped[int | None] = mapped_column(BigInteger)  # In whole units of the currency.
    currency: Mapped[str]
    jobs: Mapped[int | None]
    site: Mapped[str]
    decided_on: Mapped[date | None]
    lost_reason: Mapped[str]  # A code; empty unless the lead was lost.


class LeadAmendment(Base):
    """A later wording of a text by staff: a note, a contact, or an enquiry entered by hand.

    The original stays; of several, the latest counts.
    """

    __tablename__ = "lead_amendment"
    __table_args__ = (Index("ix_lead_amendment_lead_id_at", "lead_id", "at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    lead_id: Mapped[UUID] = mapped_column(ForeignKey("lead.id"))
    item_id: Mapped[UUID]  # Of the note, the message or the enquiry.
    at: Mapped[datetime]
    author: Mapped[str]
    text: Mapped[str]


class LeadRelation(Base):
    """A judgement whether two leads are about the same matter; the lesser id comes first."""

    __tablename__ = "lead_relation"
    __table_args__ = (Index("ix_lead_relation_other_id", "other_id"),)

    lead_id: Mapped[UUID] = mapped_column(ForeignKey("lead.id"), primary_key=True)
    other_id: Mapped[UUID] = mapped_column(ForeignKey("lead.id"), primary_key=True)
    verdict: Mapped[str]
    likeness: Mapped[list[str]] = mapped_column(JSON)  # Why it was suggested.
    reason: Mapped[str]
    actor: Mapped[str]
    at: Mapped[datetime]


class LeadUndo(Base):
    """The changes of an account's last act to a lead, by which it can be undone until the next.

    `before` holds the columns that changed, `after` all that tell whether somebody acted since.
    """

    __tablename__ = "lead_undo"
    __table_args__ = (
        Index("ix_lead_undo_account_id", "account_id"),
        Index("ix_lead_undo_lead_id", "lead_id"),
    )

    act_id: Mapped[UUID] = mapped_column(primary_key=True)
    lead_id: Mapped[UUID] = mapped_column(ForeignKey("lead.id"), primary_key=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("staff_account.id"))
    at: Mapped[datetime]
    version: Mapped[int]  # Of the lead after the act.
    before: Mapped[dict[str, Any]] = mapped_column(JSON)
    after: Mapped[dict[str, Any]] = mapped_column(JSON)
