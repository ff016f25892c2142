"""Approve or refuse an export, as the second person."""

from datetime import datetime
from uuid import UUID

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import existing
from app.core.steps.records import write_audit
from app.exports.models import Export
from app.exports.rules.export import (
    LONGEST_REASON,
    BadExport,
    ExportNotReady,
    ExportState,
    OwnExport,
    state_once_approved,
)
from app.exports.steps.notices import tell_author
from app.exports.store import export as exports
from app.mail.rules.delivery import Mailing


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
        export = existing(exports.lock(session, export_id), f"There is no export {export_id}.")
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
