"""Close an export in the caller's transaction: what left, who was in it, who is so no longer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.store.consent_change import keep_others_from_changing
from app.core.rules.audit_events import AuditEvent
from app.core.steps.audit import write_audit
from app.exports.models.export import Export
from app.exports.rules.export import (
    ExportState,
    ExportStopped,
    LeftOut,
    file_until,
    left_out_counts,
)
from app.exports.rules.export_members import Members
from app.exports.steps.void_file import void_file
from app.exports.store import export as exports


@dataclass(frozen=True)
class Outcome:
    """What became of a file.

    :param state: complete or aborted; what had left by then is told alike.
    """

    state: ExportState
    members: Members
    bytes: int
    sha256: str
    left_out: Mapping[LeftOut, int]


def finish_export(
    session: Session,
    ledger_key: bytes,
    export_id: UUID,
    outcome: Outcome,
    since: Callable[[Session], list[dict[str, str]]],
    now: datetime,
) -> Export:
    """Record an export's outcome with its members, and return it.

    A prepared file can be fetched from now on, unless somebody in it is so no longer.

    :param since: reads the withdrawals and erasures of its members since its snapshot.
    :raises ExportStopped: if it is not being written any more.
    """
    export = exports.lock(session, export_id)
    if export is None or export.state != ExportState.RUNNING:
        raise ExportStopped(f"The export {export_id} was closed by somebody else.")
    exports.insert_chunks(session, export_id, outcome.members.chunks)
    keep_others_from_changing(session)
    export.withdrawn_since = since(session)
    export.state = outcome.state.value
    export.closed_at = export.progress_at = now
    export.count = export.progress = outcome.members.count
    export.bytes, export.sha256 = outcome.bytes, outcome.sha256
    export.members_sha256 = outcome.members.sha256
    export.left_out = left_out_counts(outcome.left_out)
    if export.state == ExportState.COMPLETE and export.prepared:
        export.file_until = file_until(now)
    write_audit(
        session,
        ledger_key,
        AuditEvent.EXPORT_CLOSED,
        actor=export.actor,
        at=now,
        subject=export.id.hex,
        details={
            "outcome": export.state,
            "count": outcome.members.count,
            "bytes": outcome.bytes,
            "sha256": outcome.sha256,
            "members_sha256": outcome.members.sha256,
            "left_out": sum(outcome.left_out.values()),
            "withdrawn_since": len(export.withdrawn_since),
        },
    )
    if export.file_until is not None and export.withdrawn_since:
        void_file(session, ledger_key, export, len(export.withdrawn_since), now)
    return export
