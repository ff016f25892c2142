"""The people whose data left for the recipient abroad, year by year."""

from collections.abc import Mapping
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Select, and_, or_, select
from sqlalchemy.orm import Session

from app.core.store.statements import among
from app.enquiries.models import Enquiry
from app.exports.models import Export
from app.exports.rules.export import ExportPurpose, ExportState
from app.exports.store.export import iter_members


def count_people_by_year(session: Session, time_zone: ZoneInfo) -> Mapping[int, int]:
    """Return the number of different people in files for a transfer abroad, by calendar year.

    A person counts once a year, from the first file of theirs that was handed out. The enquiries of
    people who were erased since count as one person each, and an export that was cut off counts
    with all that it was to hold, since nobody can tell any more: the number is never too small.
    """
    people: dict[int, set[UUID]] = {}
    unknown: dict[int, int] = {}
    for export in session.scalars(_handed_out()):
        left_at = export.fetched_at or export.snapshot_at or export.requested_at
        year = left_at.astimezone(time_zone).year
        if export.count is None:
            unknown[year] = unknown.get(year, 0) + export.expected
            continue
        held = {UUID(bytes=each) for each in iter_members(session, export.id)}
        people.setdefault(year, set()).update(_people_of(session, held))
    return {
        year: len(people.get(year, ())) + unknown.get(year, 0)
        for year in sorted(people.keys() | unknown.keys(), reverse=True)
    }


def _handed_out() -> Select[Export]:
    streamed = and_(Export.prepared.is_(False), Export.snapshot_at.is_not(None))
    states = (ExportState.RUNNING.value, ExportState.COMPLETE.value, ExportState.ABORTED.value)
    return select(Export).where(
        Export.purpose == ExportPurpose.TRANSFER_ABROAD.value,
        Export.state.in_(states),
        or_(streamed, Export.fetched_at.is_not(None)),
    )


def _people_of(session: Session, enquiries: set[UUID]) -> set[UUID]:
    found = select(Enquiry.id, Enquiry.person_id).where(among(session, Enquiry.id, enquiries))
    persons = dict(session.execute(found).all())
    return {persons.get(each, each) for each in enquiries}
