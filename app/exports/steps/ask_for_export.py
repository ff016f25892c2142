"""Record an export that is asked for, in the caller's transaction."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.core.rules.audit_events import AuditEvent
from app.core.steps.audit import write_audit
from app.core.steps.record_ids import new_id
from app.exports.models.export import Export
from app.exports.rules.export import (
    MOST_COUNTED,
    Delivery,
    ExportRequest,
    ExportRules,
    ExportState,
    state_once_approved,
)
from app.exports.steps.export_terms import asking, columns_of
from app.exports.steps.tell_of_export import ask_for_approval
from app.exports.store import export as exports
from app.exports.store.export_rows import count_candidates
from app.mail.rules.mailing import Mailing


@dataclass(frozen=True)
class Asker:
    """Who asks for an export, and how it is to reach them.

    :param author_id: the account that asks; None for the command line.
    :param actor: as the audit trail names them.
    :param schedule_id: of the schedule that asks in its author's name.
    :param approver_id: who has approved that schedule, and so this export; None if nobody has.
    """

    author_id: UUID | None
    actor: str
    delivery: Delivery
    schedule_id: UUID | None = None
    approver_id: UUID | None = None


def count_expected(
    session: Session,
    request: ExportRequest,
    author_id: UUID | None,
    rules: ExportRules,
    now: datetime,
) -> int:
    """Return how many leads are asked for, up to a number.

    :raises BadExportFilter: for the leads of an author that there is not.
    """
    most = max(rules.approval_rows, MOST_COUNTED)
    return count_candidates(session, asking(request, author_id, rules, now), most)


def ask_for_export(
    session: Session,
    ledger_key: bytes,
    request: ExportRequest,
    asker: Asker,
    *,
    waits: bool,
    expected: int,
    now: datetime,
    mailing: Mailing | None = None,
) -> Export:
    """Record what is asked for, by whom and why, and return it.

    :param waits: whether a second person must approve it first.
    :param mailing: by which colleagues are told of what waits for them, if they are to be.
    """
    ready = state_once_approved(asker.delivery)
    export = Export(
        id=new_id(now),
        author_id=asker.author_id,
        actor=asker.actor,
        **columns_of(request),
        delivery=asker.delivery.value,
        state=(ExportState.AWAITING_APPROVAL if waits else ready).value,
        requested_at=now,
        expected=expected,
        approver_id=asker.approver_id,
        approved_at=None if asker.approver_id is None else now,
        decision_reason="",
        progress=0,
        left_out={},
        withdrawn_since=[],
        schedule_id=asker.schedule_id,
    )
    exports.add(session, export)
    if waits and mailing is not None:
        ask_for_approval(session, mailing, export, now)
    write_audit(
        session,
        ledger_key,
        AuditEvent.EXPORT_REQUESTED,
        actor=asker.actor,
        at=now,
        subject=export.id.hex,
        details={
            "purpose": export.purpose,
            "format": export.format,
            "delivery": export.delivery,
            "fields": " ".join(request.filter.as_json()),
            "expected": expected,
            "request_sha256": request.sha256,
        },
    )
    return export
