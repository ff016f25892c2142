"""Tables of replies: those to be sent later."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base

_WAITS = text("held = ''")


class PlannedReply(Base):
    """A reply to be sent later, at a working time; `held` names the reason if it did not leave."""

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
