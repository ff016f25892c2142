"""Gather the scheduled exports whose files are still to go into their folder."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.content import Content
from app.core.db import Database
from app.exports.models.export import Export
from app.exports.steps.export_notes import export_notes
from app.exports.store import export_schedule as schedules


@dataclass(frozen=True)
class Parcel:
    """An export to be delivered, with the notes that go beside it."""

    export: Export
    notes: str


def gather_deliveries(database: Database, content: Content, now: datetime) -> Sequence[Parcel]:
    """Return what is to be delivered, the oldest first."""
    with database.reading() as session:
        return [
            Parcel(export, export_notes(session, content, export))
            for export in schedules.list_to_deliver(session, now)
        ]
