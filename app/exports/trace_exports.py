"""Tell which exports held somebody, and record that it was asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.consent.store.consent_change import list_enquiries
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.audit import write_audit
from app.exports.models.export import Export
from app.exports.store import export as exports
from app.leads.store.lead import list_references


@dataclass(frozen=True)
class Held:
    """An export that held an enquiry.

    :param reference: of the enquiry, or its random id if it is erased.
    :param surely: False if the process that wrote the file was cut off, so that nobody knows.
    """

    export: Export
    reference: str
    surely: bool


def trace_exports(
    database: Database, ledger_key: bytes, *, actor: str, subject_id: UUID, now: datetime
) -> Sequence[Held]:
    """Return the exports that held a person's enquiries, the newest first.

    :param subject_id: of a person; or of an enquiry, which is all that is left of an erased one.
    """
    with database.transaction() as session:
        enquiries = list_enquiries(session, {subject_id}).get(subject_id, [subject_id])
        named = list_references(session, enquiries)
        found = [
            Held(each, named.get(enquiry, (None, enquiry.hex))[1], each.count is not None)
            for enquiry in enquiries
            for each in exports.list_for_enquiry(session, enquiry)
        ]
        write_audit(
            session,
            ledger_key,
            AuditEvent.EXPORTS_TRACED,
            actor=actor,
            at=now,
            subject=subject_id.hex,
            details={"count": len(found)},
        )
    return sorted(found, key=lambda each: each.export.requested_at, reverse=True)
