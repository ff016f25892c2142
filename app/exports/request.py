"""A request for an export: what it would hold, its record, its approval, and its opening.

Who takes what out is durable before the first byte.
"""

from collections.abc import Collection, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.records import new_id, write_audit
from app.exports.models import Export
from app.exports.rules.export import (
    LONGEST_REASON,
    MOST_COUNTED,
    AwaitsApproval,
    BadExport,
    ExportNotReady,
    ExportRequest,
    ExportRules,
    ExportState,
    LeftOut,
    OwnExport,
    is_approved,
    state_once_approved,
)
from app.exports.steps.choice import ConsentWatch, RowChoice
from app.exports.steps.notices import ask_for_approval, tell_author
from app.exports.store import export as exports
from app.exports.store import saved_export as saved_exports
from app.exports.store.candidates import count_candidates, scope_of
from app.mail.rules.delivery import Mailing

MOST_JUDGED = 5_000
"""Up to so many leads are judged one by one beforehand; more of them are only counted."""


@dataclass(frozen=True)
class Forecast:
    """The rows that an export would hold if it were written now.

    :param asked: leads asked for, counted up to one more than MOST_COUNTED.
    :param rows: what the file would hold of them; None if they are too many to be judged.
    :param left_out: how many would not be in it, by reason.
    """

    asked: int
    rows: int | None = None
    left_out: Mapping[LeftOut, int] = field(default_factory=dict)


def forecast_export(
    database: Database,
    request: ExportRequest,
    rules: ExportRules,
    *,
    author_id: UUID | None,
    actor: str,
    now: datetime,
) -> Forecast:
    """Return what an export would hold, judged as its writing judges it.

    :raises BadExportFilter: for the leads of an author that there is not.
    """
    asked = scope_of(request, author_id, rules, now)
    with database.reading() as snapshot, database.reading_beside(snapshot) as beside:
        count = count_candidates(snapshot, asked, MOST_COUNTED)
        if count > MOST_JUDGED:
            return Forecast(count)
        export = Export(id=UUID(int=0), actor=actor, **request.terms)
        watch = ConsentWatch(beside, request.purpose, now)
        choice = RowChoice(snapshot, beside, export, request, asked, watch)
        with closing(choice.rows()) as batches:
            rows = sum(len(choice.choose(batch, beside, now)) for batch in batches)
        return Forecast(count, rows, dict(choice.left_out))


def request_export(
    database: Database,
    ledger_key: bytes,
    request: ExportRequest,
    rules: ExportRules,
    *,
    author_id: UUID | None,
    actor: str,
    prepared: bool | None,
    now: datetime,
    mailing: Mailing | None = None,
    saved_id: UUID | None = None,
) -> Export:
    """Record what is asked for, by whom and why, and return it.

    More leads than an installation lets one person take out wait for a second one.

    :param author_id: the account that asks; None for the command line.
    :param prepared: whether the worker prepares the file; None as suits its size.
    :param mailing: by which colleagues are told of what waits for them, if they are to be.
    :param saved_id: of the saved export whose terms these are.
    :raises BadExportFilter: for the leads of an author that there is not.
    """
    with database.reading() as session:
        scope = scope_of(request, author_id, rules, now)
        expected = count_candidates(session, scope, rules.most_counted)
    waits = rules.needs_approval(expected)
    prepared = expected > MOST_COUNTED if prepared is None else prepared
    ready = state_once_approved(prepared=prepared)
    export = Export(
        id=new_id(now),
        author_id=author_id,
        actor=actor,
        **request.terms,
        prepared=prepared,
        state=(ExportState.AWAITING_APPROVAL if waits else ready).value,
        requested_at=now,
        expected=expected,
        decision_reason="",
        progress=0,
        left_out={},
        withdrawn_since=[],
        saved_id=saved_id,
    )
    with database.transaction() as session:
        exports.add(session, export)
        if saved_id is not None:
            saved_exports.keep_last(session, saved_id, export.id)
        if waits and mailing is not None:
            ask_for_approval(session, mailing, export, now)
        write_audit(
            session,
            ledger_key,
            AuditEvent.EXPORT_REQUESTED,
            actor=actor,
            at=now,
            subject=export.id.hex,
            details={
                "purpose": export.purpose,
                "format": export.format,
                "prepared": int(prepared),
                "fields": " ".join(request.filter.as_json()),
                "expected": expected,
                "request_sha256": request.sha256,
            },
        )
    return export


def decide_export(
    database: Database,
    ledger_key: bytes,
    *,
    export_id: UUID,
    approver_id: UUID,
    approves: bool,
    reason: str,
    now: datetime,
    mailing: Mailing | None = None,
) -> Export:
    """Record that an account approves or refuses an export that awaits it, and return that.

    :param reason: in the approver's own words; it may be empty where the export is approved.
    :param mailing: by which the author is told, if they are to be.
    :raises NotFound: if there is no such export.
    :raises ExportNotReady: if it awaits nobody.
    :raises OwnExport: for the account that asked for it.
    :raises BadExport: for a refusal without a reason, or too long a reason.
    """
    if len(reason) > LONGEST_REASON or not (approves or reason.strip()):
        raise BadExport("reason")
    with database.transaction() as session:
        export = exports.lock(session, export_id)
        if export.author_id == approver_id:
            raise OwnExport("A second person approves an export.")
        if export.state != ExportState.AWAITING_APPROVAL:
            raise ExportNotReady(f"The export {export_id} awaits no approval.")
        approved = state_once_approved(prepared=export.prepared)
        export.state = (approved if approves else ExportState.REFUSED).value
        export.approver_id, export.approved_at = approver_id, now
        export.decision_reason = reason
        if mailing is not None:
            tell_author(session, mailing, export, now)
        write_audit(
            session,
            ledger_key,
            AuditEvent.EXPORT_APPROVED if approves else AuditEvent.EXPORT_REFUSED,
            actor=approver_id.hex,
            at=now,
            subject=export.id.hex,
            details={"request_sha256": export.request.sha256},
        )
    return export


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
        asked = exports.get(session, export_id)
        # All of them before the one, or two that are opened at once would wait for each other.
        alike = asked.since_last and exports.is_alike_running(session, asked)
        export = exports.lock(session, export_id)
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
        asked = exports.get(session, export_id)
        if is_approved(asked.approved_at, now) or not rules.approval_rows:
            return 0
        scope = scope_of(asked.request, asked.author_id, rules, now)
        return count_candidates(session, scope, rules.most_counted)


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
