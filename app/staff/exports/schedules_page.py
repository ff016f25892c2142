"""What the pages of scheduled exports show."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from flask_login import current_user
from sqlalchemy.orm import Session

from app.accounts.models.staff_account import StaffAccount
from app.accounts.store import staff as accounts
from app.core import clock
from app.core.rules.errors import NotFound
from app.exports.models.export import Export, ExportSchedule
from app.exports.rules.export import ExportPurpose, ExportRequest, ExportState
from app.exports.rules.export_filter import ExportFilter
from app.exports.rules.export_schedule import (
    Outcome,
    ScheduleState,
    WhyStopped,
    clock_time,
    outcome_of,
    schedule_state,
    why_stopped,
)
from app.exports.store import export as exports
from app.exports.store import export_schedule as schedules
from app.staff.exports.address import filter_tags
from app.staff.exports.shown import concerns, filter_words
from app.web.context import zone


@dataclass(frozen=True)
class Row:
    """A schedule as it is listed.

    :param why: what keeps its author from exporting, if anything does.
    :param last: the export that it asked for last, if it has asked for any.
    """

    schedule: ExportSchedule
    people: Mapping[UUID, StaffAccount]
    why: WhyStopped | None
    chosen: ExportFilter
    tags: Sequence[tuple[str, str]]
    last: Export | None

    @property
    def state(self) -> ScheduleState:
        """How it stands."""
        return schedule_state(
            enabled=self.schedule.enabled,
            refused=self.schedule.refuser_id is not None,
            stopped=self.why is not None,
            folder=folder() is not None,
        )

    @property
    def comes_round(self) -> bool:
        """Whether it asks for another export when its time comes."""
        return self.state is ScheduleState.ON

    @property
    def mine(self) -> bool:
        """Whether whoever looks made it."""
        return bool(self.schedule.account_id == current_user.id)

    @property
    def author(self) -> str:
        """The name of whoever made it."""
        return self.name_of(self.schedule.account_id)

    @property
    def whose(self) -> str | None:
        """Whose enquiries "mine" are, if not those of whoever looks."""
        return None if self.mine else self.author

    @property
    def awaits(self) -> bool:
        """Whether a second person may still decide on it."""
        stands = self.schedule.enabled and self.why is None
        return self.schedule.is_undecided and stands and zone().settings.export_approval_rows > 0

    @property
    def awaits_me(self) -> bool:
        """Whether whoever looks may be that second person."""
        return self.awaits and not self.mine

    @property
    def at(self) -> str:
        """The time of day at which it comes round."""
        return clock_time(self.schedule.at_minute)

    @property
    def outcome(self) -> Outcome | None:
        """What became of its last export; None if there is none."""
        if self.last is None:
            return None
        return outcome_of(
            ExportState(self.last.state),
            fetched=self.last.fetched_at is not None,
            file_until=self.last.file_until,
            now=clock.now(),
        )

    @property
    def opens_last(self) -> bool:
        """Whether whoever looks may see its last export."""
        return self.last is not None and concerns(self.last)

    def name_of(self, account_id: UUID) -> str:
        """Return an account's name."""
        return self.people[account_id].name if account_id in self.people else account_id.hex


def folder() -> Path | None:
    """Return where scheduled exports go; None if the installation has no folder for them."""
    return zone().settings.export_folder


def schedule_rows() -> Sequence[Row]:
    """Return every schedule, those in force first, by name."""
    with zone().database.reading() as session:
        return _rows(session, schedules.list_all(session))


def seen_schedule(schedule_id: UUID) -> Row:
    """Return a schedule.

    :raises NotFound: if it has been deleted.
    """
    with zone().database.reading() as session:
        found = schedules.find(session, schedule_id)
        if found is None:
            raise NotFound(f"There is no schedule {schedule_id}.")
        return _rows(session, [found])[0]


def asked_by(schedule: ExportSchedule) -> ExportRequest:
    """Return what a schedule asks for."""
    return schedule.request(zone().settings.time_zone)


def _rows(session: Session, found: Sequence[ExportSchedule]) -> Sequence[Row]:
    people, words = accounts.colleagues(session), filter_words(session)
    last_ids = {each.last_export_id for each in found if each.last_export_id is not None}
    last = {each.id: each for each in exports.list_by_id(session, last_ids)}
    return [
        Row(
            each,
            people,
            _why_stopped(each, people.get(each.account_id)),
            chosen := ExportFilter.from_json(each.filter),
            filter_tags(chosen, words),
            last.get(each.last_export_id) if each.last_export_id is not None else None,
        )
        for each in found
    ]


def _why_stopped(schedule: ExportSchedule, author: StaffAccount | None) -> WhyStopped | None:
    role = author.role if author is not None and author.active else None
    return why_stopped(role, ExportPurpose(schedule.purpose), tuple(schedule.columns))
