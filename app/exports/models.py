"""Tables of exports: requests and their results, enquiries of files, tasks, and saved terms."""

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

    @property
    def is_table(self) -> bool:
        """True if the file has columns that the preset names and spells."""
        return ExportFormat(self.format).is_table

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
    """An export of leads: its requester, reason, filter, state and result.

    Values known only at the end (`count`, `bytes`, both hashes) are None until then, and remain
    None if the process that wrote the file was killed.
    """

    __tablename__ = "export"
    __table_args__ = (
        Index("ix_export_requested_at_id", "requested_at", "id"),
        Index("ix_export_state", "state"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    author_id: Mapped[UUID | None]  # An account; accounts are never deleted.
    actor: Mapped[str]  # The requester, as named in the audit trail.
    since_last: Mapped[bool]
    schema: Mapped[int]  # The version of the columns.
    time_zone: Mapped[str]
    prepared: Mapped[bool]  # By the worker, to be fetched; otherwise streamed.
    state: Mapped[str]
    requested_at: Mapped[datetime]
    expected: Mapped[int]  # Number of leads that matched the filter when requested.
    approver_id: Mapped[UUID | None]
    approved_at: Mapped[datetime | None]  # Or refused.
    approver_tie: Mapped[str | None]  # How the approver had their power from the requester lately.
    approved_sha256: Mapped[str | None]  # The hash of the terms that the decision was about.
    decision_reason: Mapped[str]
    snapshot_at: Mapped[datetime | None]
    progress: Mapped[int]  # Rows written so far.
    progress_at: Mapped[datetime | None]  # The writer's last sign of life.
    closed_at: Mapped[datetime | None]
    count: Mapped[int | None]
    bytes: Mapped[int | None] = mapped_column(BigInteger)
    sha256: Mapped[str | None]
    members_sha256: Mapped[str | None]  # Over the sorted ids of the enquiries that it holds.
    left_out: Mapped[dict[str, int]] = mapped_column(JSON)
    # Withdrawals and erasures since the snapshot: enquiry, act and moment.
    withdrawn_since: Mapped[list[dict[str, str]]] = mapped_column(JSON)
    file_until: Mapped[datetime | None]  # Until when a prepared file can be fetched.
    fetched_at: Mapped[datetime | None]  # When a prepared file was first fetched.
    saved_id: Mapped[UUID | None]  # The saved export that the terms come from.
    mechanism_id: Mapped[UUID | None]  # That of a file for abroad when opened.

    @property
    def request(self) -> ExportRequest:
        """The request for the export."""
        return self._request(self.schema, self.time_zone, since_last=self.since_last)

    @property
    def file_name(self) -> str:
        """The name of its file: its day and the start of its id."""
        return f"{self._stem}.{self.format}"

    @property
    def readme_name(self) -> str:
        """The name of its readme, next to the file in a sorted folder."""
        return f"{self._stem}.readme.txt"

    @property
    def number(self) -> str:
        """A short number for people: the end of the id, since ids of one minute begin the same."""
        return self.id.hex[-8:]

    @property
    def _stem(self) -> str:
        opened = self.snapshot_at or self.requested_at
        return f"leads-{opened.astimezone(ZoneInfo(self.time_zone)).date()}-{self.number}"


class ExportChunk(Base):
    """A chunk of the enquiries that an export held, in the order of their ids; append-only.

    :ivar ids: their ids of 16 bytes each, sorted, compressed by zlib.
    """

    __tablename__ = "export_chunk"

    export_id: Mapped[UUID] = mapped_column(primary_key=True)
    first_id: Mapped[UUID] = mapped_column(primary_key=True)
    last_id: Mapped[UUID]
    number: Mapped[int]
    count: Mapped[int]
    ids: Mapped[bytes]


class NotifyTask(Base):
    """One enquiry of a task to notify the receiver of an export (GDPR Arts. 7(3) and 19).

    The open rows of an export and a kind are one task: what is added until it is done is told with
    the rest. The reference, by which the receiver finds the enquiry in their file, is kept until
    then.
    """

    __tablename__ = "notify_task"
    __table_args__ = (
        Index("ix_notify_task_done_at_opened_at", "done_at", "opened_at"),
        Index("ix_notify_task_export_id_kind_done_at", "export_id", "kind", "done_at"),
        Index("ix_notify_task_enquiry_id", "enquiry_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    export_id: Mapped[UUID]
    enquiry_id: Mapped[UUID]
    reference: Mapped[str]
    kind: Mapped[str]
    opened_at: Mapped[datetime]
    done_at: Mapped[datetime | None]
    done_by: Mapped[str]


class SavedExport(_Terms, Base):
    """The terms of a recurring export, kept under a name."""

    __tablename__ = "saved_export"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    author_id: Mapped[UUID]
    created_at: Mapped[datetime]
    last_export_id: Mapped[UUID | None]  # The latest export requested by these terms.

    def request(self, time_zone: str, *, since_last: bool = False) -> ExportRequest:
        """Return a new request with these terms.

        :param time_zone: the installation's.
        """
        return self._request(SCHEMA, time_zone, since_last=since_last)
