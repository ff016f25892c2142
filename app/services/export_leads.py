"""Export the leads as a file, and record what left, for whom and why."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.db import Database
from app.domain.audit_events import AuditEvent
from app.domain.correction import corrected
from app.domain.export_rows import BOM, COLUMNS, csv_line
from app.domain.instant import instant_text
from app.models import Correction, Enquiry, Export, Lead
from app.services.steps.write_audit import write_audit
from app.store import correction as corrections
from app.store import export as exports
from app.store import lead as leads
from app.store.standing import list_withdrawn

BATCH = 500


@dataclass(frozen=True)
class ExportFile:
    """A finished export: its bytes, and the SHA-256 under which it is recorded.

    :param left_out_suspect: how many leads it leaves out because they are set aside.
    :param left_out_withdrawn: how many because the person has withdrawn since they sent it.
    """

    id: UUID
    content: bytes
    sha256: str
    count: int
    left_out_suspect: int
    left_out_withdrawn: int


@dataclass(frozen=True)
class _Line:
    lead_id: UUID
    enquiry_id: UUID
    text: str


def export_leads(
    database: Database, ledger_key: bytes, *, actor: str, purpose: str, now: datetime
) -> ExportFile:
    """Return the inbox's leads as CSV (UTF-8 with BOM), after recording the export.

    The lines come from one snapshot and hold what people have corrected. Who may be in the file
    is decided after that, in the transaction that records it, so that a withdrawal counts from
    the moment that it is made, however long the lines took. The file is handed out only once its
    record is durable, so none leaves unaccounted for.

    :param purpose: the code of what the file is for.
    """
    with database.reading() as session:
        lines = list(_lines(session))
        suspect = leads.count_suspect(session)
    with database.transaction() as session:
        withdrawn = list_withdrawn(session, {line.lead_id for line in lines})
        held = [line for line in lines if line.lead_id not in withdrawn]
        file = _file(held, suspect, len(lines) - len(held))
        _record(session, ledger_key, file, held, actor, purpose, now)
    return file


def _file(held: Sequence[_Line], suspect: int, withdrawn: int) -> ExportFile:
    text = "".join((BOM, csv_line(COLUMNS), *(line.text for line in held)))
    content = text.encode("utf-8")
    sha256 = hashlib.sha256(content).hexdigest()
    return ExportFile(uuid4(), content, sha256, len(held), suspect, withdrawn)


def _record(
    session: Session,
    ledger_key: bytes,
    file: ExportFile,
    held: Sequence[_Line],
    actor: str,
    purpose: str,
    now: datetime,
) -> None:
    record = Export(
        id=file.id,
        actor=actor,
        purpose=purpose,
        snapshot_at=now,
        columns=list(COLUMNS),
        count=file.count,
        sha256=file.sha256,
    )
    exports.add(session, record, [line.enquiry_id for line in held])
    write_audit(
        session,
        ledger_key,
        AuditEvent.LEADS_EXPORTED,
        actor=actor,
        at=now,
        subject=file.id.hex,
        details={
            "count": file.count,
            "sha256": file.sha256,
            "purpose": purpose,
            "left_out_suspect": file.left_out_suspect,
            "left_out_withdrawn": file.left_out_withdrawn,
        },
    )


def _lines(session: Session) -> Iterator[_Line]:
    rows = leads.iter_for_export(session)
    while batch := list(islice(rows, BATCH)):
        changed = corrections.list_for_enquiries(session, [enquiry.id for _, enquiry in batch])
        for lead, enquiry in batch:
            values = _values(lead, enquiry, changed.get(enquiry.id, ()))
            yield _Line(lead.id, enquiry.id, csv_line(values))


def _values(lead: Lead, enquiry: Enquiry, changed: Sequence[Correction]) -> list[str]:
    special = {
        "received_at": instant_text(enquiry.received_at),
        "status": lead.status,
        "topics": " ".join(enquiry.topics),
        "corrected": " ".join(sorted({each.field for each in changed})),
    }
    sent = {
        column: special[column] if column in special else str(getattr(enquiry, column))
        for column in COLUMNS
    }
    now = corrected(sent, ((each.field, each.value) for each in changed))
    return [now[column] for column in COLUMNS]
