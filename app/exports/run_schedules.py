"""Ask for the exports that come round, in their authors' names."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from app.accounts.models.staff_account import StaffAccount
from app.accounts.store import staff
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.audit import write_audit
from app.exports.models.export import ExportSchedule
from app.exports.rules.export import Delivery, ExportRules
from app.exports.rules.export_schedule import Every, WhyStopped, next_round, why_stopped
from app.exports.steps.ask_for_export import Asker, ask_for_export, count_expected
from app.exports.store import export_schedule as schedules
from app.leads.rules.escalation import managers
from app.mail.rules.delivery import MessageKind
from app.mail.rules.mailing import Mailing
from app.mail.steps.queue_messages import QueuedMessage, queue_messages

_SYSTEM = "system"


@dataclass(frozen=True)
class Rounds:
    """What schedules need of the installation.

    :param time_zone: whose local day a schedule's time is of.
    """

    ledger_key: bytes
    rules: ExportRules
    time_zone: str
    mailing: Mailing


def schedules_due(database: Database, now: datetime) -> bool:
    """Return whether the time of any schedule has come."""
    with database.reading() as session:
        return bool(schedules.list_due(session, now))


def run_schedules(database: Database, rounds: Rounds, now: datetime) -> int:
    """Ask for what is due; return how many exports were asked for.

    A schedule asks once, however many rounds went by while nothing ran, and only when what it asked
    for last is delivered or done with. It stops, and people are told, once its author may not
    export any more. Without a second person's approval of the schedule, an export of many leads
    waits for one.

    :raises StorageUnavailable: if the database cannot be used.
    """
    with database.reading() as session:
        due = schedules.list_due(session, now)
    return sum(_run(database, rounds, each, now) for each in due)


def _run(database: Database, rounds: Rounds, schedule_id: UUID, now: datetime) -> bool:
    # Counting takes a while on many leads, so it is done before others are kept from writing.
    with database.reading() as session:
        schedule = schedules.find(session, schedule_id)
        if schedule is None or schedules.is_under_way(session, schedule_id, now):
            return False
        request = schedule.request(rounds.time_zone)
        expected = count_expected(session, request, schedule.account_id, rounds.rules, now)
    with database.transaction() as session:
        schedule = schedules.lock(session, schedule_id)
        if schedule is None or not schedule.enabled or schedule.next_at > now:
            return False  # Somebody changed it, or another worker was faster.
        if request != schedule.request(rounds.time_zone):
            return False
        author = staff.get_account(session, schedule.account_id)
        usable = author is not None and author.active
        role = author.role if author is not None and usable else None
        why = why_stopped(role, request.purpose, request.columns)
        if why is not None:
            _stop(session, rounds, schedule, why, now)
            return False
        many = rounds.rules.needs_approval(expected)
        asker = Asker(
            schedule.account_id,
            schedule.account_id.hex,
            Delivery.PREPARED,
            schedule.id,
            schedule.approver_id,
        )
        export = ask_for_export(
            session,
            rounds.ledger_key,
            request,
            asker,
            waits=many and schedule.approver_id is None,
            expected=expected,
            now=now,
            mailing=rounds.mailing,
        )
        schedule.last_export_id = export.id
        zone = ZoneInfo(rounds.time_zone)
        schedule.next_at = next_round(Every(schedule.every), schedule.at_minute, now, zone)
    return True


def _stop(
    session: Session, rounds: Rounds, schedule: ExportSchedule, why: WhyStopped, now: datetime
) -> None:
    schedule.enabled = False
    write_audit(
        session,
        rounds.ledger_key,
        AuditEvent.EXPORT_SCHEDULED,
        actor=_SYSTEM,
        at=now,
        subject=schedule.account_id.hex,
        details={"schedule": schedule.id.hex, "change": "stopped"},
    )
    mailing = rounds.mailing
    told = {
        each.email: each.language or mailing.desk_language
        for each in _to_tell(session, schedule, now)
    }
    if not told and mailing.desk_email:
        told = {mailing.desk_email: mailing.desk_language}
    details = {"schedule": schedule.id.hex, "why": why.value}
    queue_messages(
        session,
        [
            QueuedMessage(MessageKind.SCHEDULE_STOPPED, address, language, details=details)
            for address, language in told.items()
        ],
        mailing.domain,
        now,
    )


def _to_tell(session: Session, schedule: ExportSchedule, now: datetime) -> list[StaffAccount]:
    people = staff.colleagues(session)
    author = people.get(schedule.account_id)
    theirs = [author] if author is not None and author.active else []
    return [*theirs, *(people[each] for each in sorted(managers(people, now)))]
