"""The people whose data left for a recipient abroad, year by year."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Select, and_, or_, select
from sqlalchemy.orm import Session

from app.consent.store.transfers import list_mechanisms
from app.core.rules.installation import Transfer
from app.core.store.statements import among
from app.enquiries.models import Enquiry
from app.exports.models import Export
from app.exports.rules.export import ExportPurpose, ExportState
from app.exports.store.export import iter_members


@dataclass(frozen=True)
class YearOfTransfers:
    """The people whose data left in one calendar year.

    :param people: all of them, each counted once.
    :param by_recipient: those whose data went to each recipient, who may be the same people; None
        stands for files that no readable mechanism names a recipient of.
    """

    people: int
    by_recipient: Mapping[Transfer | None, int]


def count_people_by_year(session: Session, time_zone: ZoneInfo) -> Mapping[int, YearOfTransfers]:
    """Return the number of different people in files for a transfer abroad, by calendar year.

    A person counts once a year, from the first file of theirs that was handed out, and once for
    each recipient. The enquiries of people who were erased since count as one person each, and an
    export that was cut off counts with all that it was to hold, since nobody can tell any more: no
    number is ever too small.
    """
    recipients = {each.id: each.terms.transfer for each in list_mechanisms(session)}
    years: dict[int, dict[Transfer | None, _People]] = {}
    for export in session.scalars(_handed_out()):
        left_at = export.fetched_at or export.snapshot_at or export.requested_at
        recipient = recipients.get(export.mechanism_id) if export.mechanism_id else None
        theirs = years.setdefault(left_at.astimezone(time_zone).year, {})
        found = theirs.setdefault(recipient, _People())
        if export.count is None:
            found.unknown += export.expected
            continue
        held = {UUID(bytes=each) for each in iter_members(session, export.id)}
        found.known |= _people_of(session, held)
    return {year: _year(years[year]) for year in sorted(years, reverse=True)}


@dataclass
class _People:
    known: set[UUID] = field(default_factory=set)
    unknown: int = 0


def _year(theirs: Mapping[Transfer | None, _People]) -> YearOfTransfers:
    known = set[UUID]().union(*(each.known for each in theirs.values()))
    unknown = sum(each.unknown for each in theirs.values())
    by_recipient = {to: len(each.known) + each.unknown for to, each in theirs.items()}
    return YearOfTransfers(len(known) + unknown, by_recipient)


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
