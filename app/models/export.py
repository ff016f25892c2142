"""Exports and what each held."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class Export(Base):
    """One file of leads that was handed out: to whom, why, from which moment, with which hash."""

    __tablename__ = "export"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    actor: Mapped[str]
    purpose: Mapped[str]
    snapshot_at: Mapped[datetime]
    columns: Mapped[list[str]] = mapped_column(JSON)
    count: Mapped[int]
    sha256: Mapped[str]


class ExportMember(Base):
    """An enquiry that an export held."""

    __tablename__ = "export_member"

    export_id: Mapped[UUID] = mapped_column(ForeignKey("export.id"), primary_key=True)
    enquiry_id: Mapped[UUID] = mapped_column(ForeignKey("enquiry.id"), primary_key=True, index=True)
