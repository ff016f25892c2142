"""Set up exports that come round: by their author, approved by a second person."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotAllowed, NotFound
from app.core.steps.audit import write_audit
from app.exports.models.export import ExportSchedule
from app.exports.rules.export import LONGEST_REASON, BadExport, ExportRequest, ExportRules
from app.exports.rules.export_filter import BadExportFilter
from app.exports.rules.export_schedule import (
    Every,
    OwnSchedule,
    ScheduleChangedMeanwhile,
    ScheduleDecided,
    check_rhythm,
    next_round,
)
from app.exports.steps.schedule_terms import columns_of
from app.exports.steps.tell_of_export import ask_to_decide_on
from app.exports.store import export_schedule as schedules
from app.mail.rules.mailing import Mailing


@dataclass(frozen=True)
class ScheduleDraft:
    """A schedule as it is typed.

    :param request: what it asks for whenever it comes round; its time zone and schema are then the
        installation's.
    :param at_minute: of the local day.
    """

    name: str
    request: ExportRequest
    every: Every
    at_minute: int

    def __post_init__(self) -> None:
        """Refuse what is no schedule.

        :raises BadExport: naming the field.
        :raises BadExportFilter: for leads ticked by hand, of which none is ever new.
        """
        check_rhythm(self.name, self.at_minute)
        if self.request.filter.leads:
            raise BadExportFilter("leads")


@dataclass(frozen=True)
class ScheduleChange:
    """Who changes schedules, and when.

    :param account_id: whoever does it.
    :param rules: the installation's, and so is the time zone.
    :param mailing: by which colleagues are told of what waits for them.
    """

    database: Database
    ledger_key: bytes
    account_id: UUID
    rules: ExportRules
    mailing: Mailing
    time_zone: str
    now: datetime

    def save(
        self, draft: ScheduleDraft, *, allowed: tuple[str, ...], schedule_id: UUID | None = None
    ) -> ExportSchedule:
        """Keep a schedule, or change one of one's own, and return it.

        It then comes round next when its time comes, and whoever approved or refused its former
        terms has not decided on these: whoever may is mailed. One that somebody let rest goes on
        resting; one that was refused is in force again.

        :param allowed: the columns that the author may take out for this purpose.
        :param schedule_id: of the one to change; a new one if not given.
        :raises BadExport: for columns that are not allowed.
        :raises NotFound: if it has been deleted.
        :raises NotAllowed: for somebody else's.
        """
        if not set(draft.request.columns) <= set(allowed):
            raise BadExport("columns")
        with self.database.transaction() as session:
            schedule = self._own(session, schedule_id)
            rests = schedule.enabled is False and schedule.refuser_id is None
            waited = self._waits(schedule)
            for name, value in columns_of(draft.request).items():
                setattr(schedule, name, value)
            schedule.name = draft.name.strip()
            schedule.every, schedule.at_minute = draft.every.value, draft.at_minute
            schedule.enabled, schedule.next_at = not rests, self._next(schedule)
            schedule.approver_id = schedule.approved_at = None
            schedule.refuser_id, schedule.refused_at, schedule.refusal = None, None, ""
            schedules.add(session, schedule)
            if not waited:
                self._ask_others(session, schedule)
            self._write(session, schedule, "added" if schedule_id is None else "edited")
        return schedule

    def approve(self, schedule_id: UUID, seen: str) -> ExportSchedule:
        """Let a schedule's exports wait for nobody, as the second person, and return it.

        :param seen: the mark of the schedule as it was looked at; see `ExportSchedule.mark`.
        :raises NotFound: if it has been deleted.
        :raises OwnSchedule: for its author.
        :raises ScheduleDecided: if it awaits nobody.
        :raises ScheduleChangedMeanwhile: if its author has changed it since.
        """
        with self.database.transaction() as session:
            schedule = self._awaiting(session, schedule_id)
            if schedule.mark != seen:
                raise ScheduleChangedMeanwhile("Its author has changed it since.")
            schedule.approver_id, schedule.approved_at = self.account_id, self.now
            self._write(session, schedule, "approved")
        return schedule

    def refuse(self, schedule_id: UUID, reason: str) -> ExportSchedule:
        """Keep a schedule from going on until its author has changed it, and return it.

        :param reason: in the second person's own words.
        :raises NotFound: if it has been deleted.
        :raises OwnSchedule: for its author, who can let it rest.
        :raises ScheduleDecided: if it awaits nobody.
        :raises BadExport: for no reason, or too long a one.
        """
        if not reason.strip() or len(reason) > LONGEST_REASON:
            raise BadExport("reason")
        with self.database.transaction() as session:
            schedule = self._awaiting(session, schedule_id)
            schedule.enabled = False
            schedule.refuser_id, schedule.refused_at = self.account_id, self.now
            schedule.refusal = reason
            self._write(session, schedule, "refused")
        return schedule

    def pause(self, schedule_id: UUID) -> ExportSchedule:
        """Let a schedule rest, whosever it is, and return it.

        :raises NotFound: if it has been deleted.
        """
        with self.database.transaction() as session:
            schedule = self._found(session, schedule_id)
            schedule.enabled = False
            self._write(session, schedule, "paused")
        return schedule

    def resume(self, schedule_id: UUID) -> ExportSchedule:
        """Let a schedule of one's own go on; what it missed meanwhile is left out. Return it.

        :raises NotFound: if it has been deleted.
        :raises NotAllowed: for somebody else's.
        :raises ScheduleDecided: if a second person has refused it, until it is changed.
        """
        with self.database.transaction() as session:
            schedule = self._own(session, schedule_id)
            if schedule.refuser_id is not None:
                raise ScheduleDecided("It was refused as it is.")
            waited = self._waits(schedule)
            schedule.enabled, schedule.next_at = True, self._next(schedule)
            if not waited:
                self._ask_others(session, schedule)
            self._write(session, schedule, "resumed")
        return schedule

    def delete(self, schedule_id: UUID) -> None:
        """Delete a schedule, whosever it is; what it exported stays on record.

        :raises NotFound: if it has been deleted already.
        """
        with self.database.transaction() as session:
            schedule = self._found(session, schedule_id)
            schedules.remove(session, schedule)
            self._write(session, schedule, "deleted")

    def _next(self, schedule: ExportSchedule) -> datetime:
        zone = ZoneInfo(self.time_zone)
        return next_round(Every(schedule.every), schedule.at_minute, self.now, zone)

    def _waits(self, schedule: ExportSchedule) -> bool:
        return bool(schedule.enabled and schedule.is_undecided and self.rules.approval_rows)

    def _ask_others(self, session: Session, schedule: ExportSchedule) -> None:
        if self._waits(schedule):
            rows = self.rules.approval_rows
            ask_to_decide_on(session, self.mailing, schedule, rows, self.now)

    def _own(self, session: Session, schedule_id: UUID | None) -> ExportSchedule:
        if schedule_id is None:
            return ExportSchedule(
                id=uuid4(), account_id=self.account_id, created_at=self.now, last_export_id=None
            )
        schedule = self._found(session, schedule_id)
        if schedule.account_id != self.account_id:
            raise NotAllowed("A schedule asks in its author's name, so only they change it.")
        return schedule

    def _awaiting(self, session: Session, schedule_id: UUID) -> ExportSchedule:
        schedule = self._found(session, schedule_id)
        if schedule.account_id == self.account_id:
            raise OwnSchedule("A second person decides on a schedule.")
        if not schedule.is_undecided:
            raise ScheduleDecided(f"The schedule {schedule_id} awaits nobody.")
        return schedule

    def _found(self, session: Session, schedule_id: UUID) -> ExportSchedule:
        schedule = schedules.lock(session, schedule_id)
        if schedule is None:
            raise NotFound(f"There is no schedule {schedule_id}.")
        return schedule

    def _write(self, session: Session, schedule: ExportSchedule, change: str) -> None:
        write_audit(
            session,
            self.ledger_key,
            AuditEvent.EXPORT_SCHEDULED,
            actor=self.account_id.hex,
            at=self.now,
            subject=schedule.account_id.hex,
            details={"schedule": schedule.id.hex, "change": change},
        )
