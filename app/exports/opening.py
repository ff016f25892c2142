"""The opening of an export: who takes what out is durable before the first byte."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from app.content import Content
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import existing
from app.core.steps.records import write_audit
from app.exports.models import Export
from app.exports.rules.export import (
    AwaitsApproval,
    ExportFormat,
    ExportNotReady,
    ExportRules,
    ExportState,
    Preset,
    is_approved,
)
from app.exports.rules.text_formats import RowWriter
from app.exports.steps.notices import ask_for_approval
from app.exports.steps.terms import count_expected, scope_of
from app.exports.steps.writers import writer_for
from app.exports.store import export as exports
from app.exports.store.candidates import count_candidates
from app.mail.rules.delivery import Mailing

READY = frozenset({ExportState.APPROVED})
"""What is handed out while it is being written; the worker takes what is queued."""


def open_export(
    database: Database,
    ledger_key: bytes,
    *,
    export_id: UUID,
    actor: str,
    rules: ExportRules,
    now: datetime,
    ready: Collection[ExportState] = READY,
    mailing: Mailing | None = None,
) -> Export:
    """Record that an export begins to be written, once and for all, and return it.

    One of more leads by now than one person takes out alone, which nobody has approved in the last
    week, waits for a second person from now on.

    :param actor: who takes the file.
    :param mailing: by which colleagues are told of what waits for them, if they are to be.
    :raises NotFound: if there is no such export.
    :raises AwaitsApproval: if it waits for a second person from now on.
    :raises ExportNotReady: if it is in no state in which it can be opened, or holds what is new
        since an export that is still being written.
    """
    expected = _count_by_now(database, export_id, rules, now)
    with database.transaction() as session:
        asked = existing(exports.find(session, export_id), f"There is no export {export_id}.")
        # All of them before the one, or two that are opened at once would wait for each other.
        alike = asked.since_last and exports.is_alike_running(session, asked)
        export = exports.lock(session, export_id) or asked
        if export.state not in ready:
            raise ExportNotReady(f"The export {export_id} is {export.state}.")
        if alike:
            # What is new could not be told: neither knows yet what the other will have held.
            raise ExportNotReady("Another export of what is new is still being written.")
        waits = not is_approved(export.approved_at, now) and rules.needs_approval(expected)
        if waits:
            _put_before_a_second(session, ledger_key, export, expected, mailing, now)
        else:
            _begin(session, ledger_key, export, actor, now)
    if waits:
        raise AwaitsApproval(f"Nobody has approved that {expected} leads or more are exported.")
    return export


def _count_by_now(database: Database, export_id: UUID, rules: ExportRules, now: datetime) -> int:
    """Return how many leads an export asks for by now, if anybody has to know.

    It is counted before the transaction, since others would wait for their turn meanwhile.
    """
    with database.reading() as session:
        asked = exports.find(session, export_id)
        approved = asked is not None and is_approved(asked.approved_at, now)
        if asked is None or approved or not rules.approval_rows:
            return 0
        return count_expected(session, asked.request, asked.author_id, rules, now)


def _put_before_a_second(
    session: Session,
    ledger_key: bytes,
    export: Export,
    expected: int,
    mailing: Mailing | None,
    now: datetime,
) -> None:
    export.state, export.expected = ExportState.AWAITING_APPROVAL.value, expected
    export.approver_id = export.approved_at = None
    export.decision_reason = ""
    if mailing is not None:
        ask_for_approval(session, mailing, export, now)
    write_audit(
        session,
        ledger_key,
        AuditEvent.EXPORT_AWAITS_APPROVAL,
        actor="system",
        at=now,
        subject=export.id.hex,
        details={"expected": expected, "request_sha256": export.request.sha256},
    )


def _begin(session: Session, ledger_key: bytes, export: Export, actor: str, now: datetime) -> None:
    export.state = ExportState.RUNNING.value
    export.snapshot_at = export.progress_at = now
    write_audit(
        session,
        ledger_key,
        AuditEvent.EXPORT_OPENED,
        actor=actor,
        at=now,
        subject=export.id.hex,
        details={
            "purpose": export.purpose,
            "format": export.format,
            "request_sha256": export.request.sha256,
        },
    )


_MOST = 2**31
_ARRIVING = 1_000  # Leads that may come between this count and the snapshot of the export.


def choose_writer(
    database: Database, content: Content, export: Export, rules: ExportRules, now: datetime
) -> RowWriter:
    """Return what writes an export's rows; whoever takes it closes it in the end.

    A workbook has to know before its first row how many sheets it may need, so for one the leads
    that are asked for are counted.
    """
    most_rows = 0
    if export.format == ExportFormat.XLSX:
        asked = scope_of(export.request, export.author_id, rules, now)
        with database.reading() as session:
            most_rows = count_candidates(session, asked, _MOST) + _ARRIVING
    return writer_for(
        content,
        format=ExportFormat(export.format),
        preset=Preset(export.preset),
        language=export.language,
        columns=export.columns,
        zone=ZoneInfo(export.time_zone),
        most_rows=most_rows,
    )
