"""Tell who has withdrawn since an export was closed, of those whom its file holds."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.consent.store.consent_change import list_changes, list_enquiries
from app.core.db import Database
from app.core.rules.purposes import Purpose
from app.exports.models.export import Export
from app.exports.rules.export import ExportPurpose
from app.exports.steps.watch_consent import CHANNELS
from app.exports.store import export as exports
from app.leads.store.lead import list_references


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
            if exports.any_holds(session, [export.id], [enquiry])
        }
        named = list_references(session, held)
    found = [LeftSince(*named[each], at) for each, at in held.items() if each in named]
    return sorted(found, key=lambda each: (each.at, each.reference))
