"""Exports: what was asked for, what left, and which enquiries each file held."""

from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import JSON, BigInteger, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base
from app.exports.rules.columns import SCHEMA
from app.exports.rules.export import ExportFormat, ExportPurpose, ExportRequest, Preset
from app.exports.rules.filter import ExportFilter


class _Terms:
    """The columns that an export and a saved export share."""

    reason: Mapped[str]
    purpose: Mapped[str]
    filter: Mapped[dict[str, Any]] = mapped_column(JSON)
    format: Mapped[str]
    preset: Mapped[str]
    language: Mapped[str]  # Of labels.
    columns: Mapped[list[str]] = mapped_column(JSON)

    def _request(self, schema: int, time_zone: str, *, since_last: bool) -> ExportRequest:
        return ExportRequest(
            purpose=ExportPurpose(self.purpose),
            reason=self.reason,
            filter=ExportFilter.from_json(self.filter),
            format=ExportFormat(self.format),
            preset=Preset(self.preset),
            language=self.language,
            columns=tuple(self.columns),
            schema=schema,
            time_zone=time_zone,
            since_last=since_last,
        )


class Export(_Terms, Base):
    """One file of leads: who asked for it, why, for which leads, and what became of it.

    What is known only at the end (`count`, `bytes`, both hashes) is None until then, and stays so
    if the process that wrote the file was killed.
    """

    __tablename__ = "export"
    __table_args__ = (
        Index("ix_export_requested_at_id", "requested_at", "id"),
        Index("ix_export_state", "state"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    author_id: Mapped[UUID | None]  # An account, of which none is ever deleted.
    actor: Mapped[str]  # As the audit trail names the requester.
    since_last: Mapped[bool]
    schema: Mapped[int]  # The version of what the columns mean.
    time_zone: Mapped[str]
    prepared: Mapped[bool]  # By the worker, to be fetched; else it is written as it is taken.
    state: Mapped[str]
    requested_at: Mapped[datetime]
    expected: Mapped[int]  # How many leads the filter let through when it was asked for.
    approver_id: Mapped[UUID | None]
    approved_at: Mapped[datetime | None]  # Or refused.
    decision_reason: Mapped[str]
    snapshot_at: Mapped[datetime | None]
    progress: Mapped[int]  # Rows written so far.
    progress_at: Mapped[datetime | None]  # The last sign of life of its writer.
    closed_at: Mapped[datetime | None]
    count: Mapped[int | None]
    bytes: Mapped[int | None] = mapped_column(BigInteger)
    sha256: Mapped[str | None]
    members_sha256: Mapped[str | None]  # Over the sorted ids of the enquiries that it holds.
    left_out: Mapped[dict[str, int]] = mapped_column(JSON)
    # Who withdrew or was erased since the snapshot: enquiry, act and moment.
    withdrawn_since: Mapped[list[dict[str, str]]] = mapped_column(JSON)
    file_until: Mapped[datetime | None]  # While a prepared file is there to be fetched.
    fetched_at: Mapped[datetime | None]  # When a prepared file first reached somebody.
    saved_id: Mapped[UUID | None]  # Of the saved export whose terms these are.

    @property
    def request(self) -> ExportRequest:
        """The request for the export."""
        return self._request(self.schema, self.time_zone, since_last=self.since_last)

    @property
    def file_name(self) -> str:
        """The name under which its file is kept: its day and the start of its id."""
        return f"{self._stem}.{self.format}"

    @property
    def readme_name(self) -> str:
        """The name of its readme, which stands next to the file in a sorted folder."""
        return f"{self._stem}.readme.txt"

    @property
    def number(self) -> str:
        """A short number for people: the end of the id, since ids of one minute begin alike."""
        return self.id.hex[-8:]

    @property
    def _stem(self) -> str:
        opened = self.snapshot_at or self.requested_at
        return f"leads-{opened.astimezone(ZoneInfo(self.time_zone)).date()}-{self.number}"


class ExportChunk(Base):
    """Some of the enquiries that an export held, side by side in the order of ids; append-only.

    :ivar ids: their ids of 16 bytes each, sorted, compressed by zlib.
    """

    __tablename__ = "export_chunk"

    export_id: Mapped[UUID] = mapped_column(primary_key=True)
    first_id: Mapped[UUID] = mapped_column(primary_key=True)
    last_id: Mapped[UUID]
    number: Mapped[int]
    count: Mapped[int]
    ids: Mapped[bytes]


class SavedExport(_Terms, Base):
    """The terms of an export that is asked for again and again, under a name."""

    __tablename__ = "saved_export"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    author_id: Mapped[UUID]
    created_at: Mapped[datetime]
    last_export_id: Mapped[UUID | None]  # The one that was asked for last by these terms.

    def request(self, time_zone: str, *, since_last: bool = False) -> ExportRequest:
        """Return what asking for it once more asks for.

        :param time_zone: the installation's.
        """
        return self._request(SCHEMA, time_zone, since_last=since_last)
