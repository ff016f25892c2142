"""Tables of replies: those to be sent later, and the texts that they start from."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base
from app.leads.rules.reply import Reply

_WAITS = text("held = ''")


class PlannedReply(Base):
    """A reply to be sent at a later working time; `held` names the reason if it was not sent."""

    __tablename__ = "planned_reply"
    __table_args__ = (
        Index("ix_planned_reply_send_at", "send_at", sqlite_where=_WAITS, postgresql_where=_WAITS),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    lead_id: Mapped[UUID] = mapped_column(ForeignKey("lead.id"), index=True)
    author: Mapped[str]
    planned_at: Mapped[datetime]
    send_at: Mapped[datetime]
    reply: Mapped[dict[str, Any]] = mapped_column(JSON)
    held: Mapped[str]

    @property
    def written(self) -> Reply:
        """The reply as it was written."""
        return Reply.of(self.reply)


class ReplyWording(Base):
    """One wording of a text that replies start from; each part by language.

    The wordings of a text have its code in common, and all but one are its history. A text that
    was never changed is the one of `replies.toml`, and has none.
    """

    __tablename__ = "reply_wording"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(index=True)
    at: Mapped[datetime]
    author: Mapped[str]
    current: Mapped[bool]
    offered: Mapped[bool]
    then: Mapped[str]
    label: Mapped[dict[str, str]] = mapped_column(JSON)
    subject: Mapped[dict[str, str]] = mapped_column(JSON)
    body: Mapped[dict[str, str]] = mapped_column(JSON)
