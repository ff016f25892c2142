"""Traces of exports: which held somebody, and who in one has withdrawn since."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.consent.store.withdrawals import list_changes, list_enquiries
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.purposes import Purpose
from app.core.steps.records import write_audit
from app.exports.models import Export
from app.exports.rules.export import ExportPurpose
from app.exports.steps.consent_watch import CHANNELS
from app.exports.store import export as exports
from app.leads.store.lead import list_references


@dataclass(frozen=True)
class Traced:
    """An export that held an enquiry.

    :param reference: of the enquiry, or its random id if it is erased.
    :param surely: False if the process that wrote the file was cut off, so that nobody knows.
    """

    export: Export
    reference: str
    surely: bool


def trace_exports(
    database: Database, ledger_key: bytes, *, actor: str, subject_id: UUID, now: datetime
) -> Sequence[Traced]:
    """Return the exports that held a person's enquiries, the newest first.

    :param subject_id: of a person; or of an enquiry, which is all that is left of an erased one.
    """
    with database.transaction() as session:
        enquiries = list_enquiries(session, {subject_id}).get(subject_id, [subject_id])
        named = list_references(session, enquiries)
        found = [
            Traced(each, named.get(enquiry, (None, enquiry.hex))[1], each.count is not None)
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


@dataclass(frozen=True)
class LeftSince:
    """An enquiry in a file, whose person has withdrawn since."""

    lead_id: UUID
    reference: str
    at: datetime


def follow_export(database: Database, export: Export) -> Sequence[LeftSince]:
    """Return the enquiries of a file whose people have withdrawn after it was closed.

    What counts is the consent that the file rests on: that to handling, and for news also that to
    its channel. Who was erased is not among them, for nothing of theirs is left to be named.
    """
    if export.closed_at is None:
        return []
    channel = CHANNELS.get(ExportPurpose(export.purpose))
    purposes = {Purpose.PRIVACY_POLICY, *([channel] if channel else [])}
    with database.reading() as session:
        changes = list_changes(session, export.closed_at, purposes)
        left = {each.person_id: each.at for each in changes if not each.erased}
        held = {
            enquiry: left[person]
            for person, enquiries in list_enquiries(session, left).items()
            for enquiry in enquiries
            if exports.any_contains(session, [export.id], [enquiry])
        }
        named = list_references(session, held)
    found = [LeftSince(*named[each], at) for each, at in held.items() if each in named]
    return sorted(found, key=lambda each: (each.at, each.reference))
