"""Export the leads as a file, and record what left, for whom and why."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from app.db import Database
from app.domain.audit_events import AuditEvent
from app.domain.export_rows import BOM, COLUMNS, csv_line
from app.domain.instant import instant_text
from app.models import Enquiry, Export, Lead
from app.services.steps.write_audit import write_audit
from app.store import export as exports
from app.store import lead as leads


@dataclass(frozen=True)
class ExportFile:
    """A finished export: its bytes, and the SHA-256 under which it is recorded."""

    id: UUID
    content: bytes
    sha256: str
    count: int


def export_leads(
    database: Database, ledger_key: bytes, *, actor: str, purpose: str, now: datetime
) -> ExportFile:
    """Return every lead as CSV (UTF-8 with BOM), after recording the export.

    The rows come from one snapshot. The file is handed out only once the record of it is
    durable, so none leaves unaccounted for.

    :param purpose: the code of what the file is for.
    """
    with database.reading() as session:
        lines, members = [BOM + csv_line(COLUMNS)], []
        for lead, enquiry in leads.iter_for_export(session):
            lines.append(csv_line(_values(lead, enquiry)))
            members.append(enquiry.id)
    content = "".join(lines).encode("utf-8")
    sha256 = hashlib.sha256(content).hexdigest()
    record = Export(
        id=uuid4(),
        actor=actor,
        purpose=purpose,
        snapshot_at=now,
        columns=list(COLUMNS),
        count=len(members),
        sha256=sha256,
    )
    with database.transaction() as session:
        exports.add(session, record, members)
        write_audit(
            session,
            ledger_key,
            AuditEvent.LEADS_EXPORTED,
            actor=actor,
            at=now,
            subject=record.id.hex,
            details={"count": len(members), "sha256": sha256, "purpose": purpose},
        )
    return ExportFile(record.id, content, sha256, len(members))


def _values(lead: Lead, enquiry: Enquiry) -> Iterator[str]:
    special = {
        "received_at": instant_text(enquiry.received_at),
        "status": lead.status,
        "topics": " ".join(enquiry.topics),
    }
    for column in COLUMNS:
        yield special[column] if column in special else str(getattr(enquiry, column))
