"""The words that people were shown."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base


class PolicyText(Base):
    """One version of a document in one language, as published; append-only."""

    __tablename__ = "policy_text"
    __table_args__ = (Index("ix_policy_text_sha256", "sha256"),)

    doc: Mapped[str] = mapped_column(primary_key=True)
    lang: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str]
    sha256: Mapped[str]
    changed: Mapped[str]
    published_at: Mapped[datetime]
