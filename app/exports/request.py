"""Requests for exports: forecast, record and approval.

The record of the requester and the request is durable before the first byte leaves.
"""

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID, uuid5

from app.accounts.store import power
from app.accounts.store.staff import lock_account
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.records import new_id, write_audit
from app.exports.models import Export
from app.exports.rules.approval import ExportRules, state_once_approved
from app.exports.rules.export import (
    LONGEST_REASON,
    MOST_COUNTED,
    BadExport,
    ExportNotReady,
    ExportRequest,
    ExportState,
    LeftOut,
    OwnExport,
)
from app.exports.steps.choice import RowChoice
from app.exports.steps.consent_watch import ConsentWatch
from app.exports.steps.notices import ask_for_approval, tell_author
from app.exports.steps.second_person import reach_of, rules_in_force
from app.exports.steps.transfers import require_mechanism
from app.exports.store import export as exports
from app.exports.store import saved_export as saved_exports
from app.exports.store.candidates import scope_of
from app.mail.rules.delivery import Mailing

MOST_JUDGED = 5_000
"""The most leads that a forecast judges one by one; more are only counted."""

SECOND_CLICK = timedelta(minutes=10)
"""How long the same request from the same opening of a form counts as a second click."""


@dataclass(frozen=True)
class Forecast:
    """The rows that an export would hold if it were written now.

    :param asked: the number of requested leads, counted up to one more than MOST_COUNTED.
    :param rows: how many of them the file would hold; None if there are too many to judge.
    :param left_out: how many would not be in it, by reason.
    :param waits: whether a second person would have to approve it.
    """

    asked: int
    rows: int | None = None
    left_out: Mapping[LeftOut, int] = field(default_factory=dict)
    waits: bool = False


def forecast_export(
    database: Database,
    request: ExportRequest,
    rules: ExportRules,
    *,
    author_id: UUID | None,
    actor: str,
    now: datetime,
) -> Forecast:
    """Return the rows that an export would hold, judged by the same rules as its writing.

    Only the evidence for each address and number is checked by the writing alone.

    :raises BadExportFilter: if the author's own leads are requested and there is no author.
    """
    with database.reading() as snapshot, database.reading_beside(snapshot) as beside:
        asked = scope_of(request, author_id, rules_in_force(snapshot, rules), now)
        reach = reach_of(snapshot, asked, rules, author_id, now, exactly=False)
        count, waits = reach.asked, rules.needs_approval(reach)
        if count > MOST_JUDGED:
            return Forecast(count, waits=waits)
        export = Export(id=UUID(int=0), actor=actor, **request.terms)
        watch = ConsentWatch(beside, request.purpose, now)
        choice = RowChoice(snapshot, beside, export, request, asked, watch, None)
        with closing(choice.rows()) as batches:
            rows = sum(len(choice.choose(batch, beside, now)) for batch in batches)
        return Forecast(count, rows, dict(choice.left_out), waits)


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
    token: UUID | None = None,
) -> Export:
    """Record a request with its author and reason, and return the export.

    More leads than the installation lets one person export, in this file or together with their
    earlier ones, need a second person's approval. The same request from the same opening of the
    form within SECOND_CLICK is recorded once.

    :param author_id: the account that asks; None for the command line.
    :param prepared: whether the worker prepares the file; None to decide by its size.
    :param mailing: for the mail to the approvers; None for no mail.
    :param saved_id: of the saved export that the terms come from.
    :param token: of the form's opening; None for the command line.
    :raises NoTransfer: if it is for a transfer abroad and no mechanism allows one.
    :raises BadExportFilter: if the author's own leads are requested and there is no author.
    """
    with database.reading() as session:
        require_mechanism(session, rules, request.purpose, request.time_zone, now)
        scope = scope_of(request, author_id, rules_in_force(session, rules), now)
        reach = reach_of(session, scope, rules, author_id, now)
    waits, expected = rules.needs_approval(reach), reach.asked
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
        if author_id is not None and token is not None:
            # A second click waits for the first, and finds its export.
            lock_account(session, author_id)
            export.id = uuid5(token, repr(_terms_of(export)))
            while (earlier := exports.find(session, export.id)) is not None:
                if now - earlier.requested_at <= SECOND_CLICK:
                    return earlier
                export.id = uuid5(export.id, "again")
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


def _terms_of(export: Export) -> tuple[object, ...]:
    """Return what an author has requested."""
    return export.author_id, export.request.sha256, export.prepared, export.saved_id


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
    """Record an account's approval or refusal of an export, and return the export.

    An approval says so if the requester has invited the account, or given it its role, lately.

    :param reason: in the approver's own words; it may be empty for an approval.
    :param mailing: for the mail to the author; None for no mail.
    :raises NotFound: if there is no such export.
    :raises ExportNotReady: if it does not await approval.
    :raises OwnExport: for the account that requested it.
    :raises BadExport: for a refusal without a reason, or too long a reason.
    """
    if len(reason) > LONGEST_REASON or not (approves or reason.strip()):
        raise BadExport("reason")
    with database.transaction() as session:
        export = exports.lock(session, export_id)
        if export.author_id == approver_id:
            raise OwnExport("An export needs the approval of a second person.")
        if export.state != ExportState.AWAITING_APPROVAL:
            raise ExportNotReady(f"The export {export_id} does not await approval.")
        approved = state_once_approved(prepared=export.prepared)
        export.state = (approved if approves else ExportState.REFUSED).value
        export.approver_id, export.approved_at = approver_id, now
        export.approved_sha256 = export.request.sha256
        export.decision_reason = reason
        tie = power.find_tie(session, export.author_id, approver_id, now) if approves else None
        export.approver_tie = tie and tie.value
        details = {"request_sha256": export.request.sha256}
        if mailing is not None:
            tell_author(session, mailing, export, now)
        write_audit(
            session,
            ledger_key,
            AuditEvent.EXPORT_APPROVED if approves else AuditEvent.EXPORT_REFUSED,
            actor=approver_id.hex,
            at=now,
            subject=export.id.hex,
            details={**details, "tie": str(tie or "")} if approves else details,
        )
    return export
