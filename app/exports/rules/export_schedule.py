"""Exports that come round: when, and what keeps one from going on."""

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from app.core.rules.errors import ZoneError
from app.core.rules.permissions import Permission, allows
from app.enquiries.rules.enquiry import refused_character
from app.exports.rules.export import BadExport, ExportPurpose, ExportState
from app.exports.rules.export_columns import allowed_columns

LONGEST_NAME = 100
"""Characters of the name that people know a schedule by."""

MINUTES_A_DAY = 24 * 60

_CLOCK_TIME = re.compile(r"([01]?[0-9]|2[0-3]):[0-5][0-9]", re.ASCII)


class Every(StrEnum):
    """How often an export comes round: each day, each Monday, or on the first of each month."""

    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"

    def falls_on(self, day: date) -> bool:
        """Return whether a day is one on which it comes round."""
        if self is Every.WEEKLY:
            return day.weekday() == 0
        return self is Every.DAILY or day.day == 1


class ScheduleState(StrEnum):
    """How a schedule stands: in force, without a folder to go to, at rest, stopped or refused."""

    ON = "on"
    NO_FOLDER = "no_folder"
    PAUSED = "paused"
    STOPPED = "stopped"
    REFUSED = "refused"


class Outcome(StrEnum):
    """What became of the export that a schedule asked for last."""

    AWAITING_APPROVAL = "awaiting_approval"
    REFUSED = "refused"
    QUEUED = "queued"
    RUNNING = "running"
    TO_DELIVER = "to_deliver"
    DELIVERED = "delivered"
    NOT_DELIVERED = "not_delivered"
    ABORTED = "aborted"


class WhyStopped(StrEnum):
    """What keeps a schedule from asking in its author's name any more."""

    ACCOUNT = "account"
    PERMISSION = "permission"
    COLUMNS = "columns"


class OwnSchedule(ZoneError):
    """Whoever made a schedule cannot be the second person who approves it."""


class ScheduleDecided(ZoneError):
    """A schedule awaits nobody's decision, or has been refused and must be changed first."""


class ScheduleChangedMeanwhile(ZoneError):
    """A schedule has been changed since the second person looked at it."""


def next_round(every: Every, at_minute: int, after: datetime, zone: tzinfo) -> datetime:
    """Return the first moment after another at which an export comes round, in UTC.

    A time that a day does not have, when clocks go forward, is as much later as they go; of one
    that a day has twice it is the first.

    :param at_minute: of the local day.
    """
    day = after.astimezone(zone).date()
    while True:
        local = datetime.combine(day, time(*divmod(at_minute, 60)), zone)
        if every.falls_on(day) and local.astimezone(UTC) > after:
            return local.astimezone(UTC)
        day += timedelta(days=1)


def clock_time(at_minute: int) -> str:
    """Return a minute of a day as clocks show it, such as `06:30`."""
    return "{:02}:{:02}".format(*divmod(at_minute, 60))


def read_clock_time(text: str) -> int:
    """Return the minute of a day that a time such as `06:30` is.

    :raises ValueError: if it is none.
    """
    if not _CLOCK_TIME.fullmatch(text):
        raise ValueError("This is no time of a day.")
    hours, minutes = text.split(":")
    return 60 * int(hours) + int(minutes)


def check_rhythm(name: str, at_minute: int) -> None:
    """Refuse what is no name, or no time of a day.

    :raises BadExport: naming the field.
    """
    refused = refused_character(name, several_lines=False)
    if not name.strip() or len(name) > LONGEST_NAME or refused:
        raise BadExport("name")
    if not 0 <= at_minute < MINUTES_A_DAY:
        raise BadExport("at_minute")


def schedule_state(*, enabled: bool, refused: bool, stopped: bool, folder: bool) -> ScheduleState:
    """Return how a schedule stands.

    :param stopped: whether anything keeps its author from exporting.
    :param folder: whether the installation has one for scheduled exports.
    """
    if refused:
        return ScheduleState.REFUSED
    if stopped:
        return ScheduleState.STOPPED
    if not enabled:
        return ScheduleState.PAUSED
    return ScheduleState.ON if folder else ScheduleState.NO_FOLDER


def outcome_of(
    state: ExportState, *, fetched: bool, file_until: datetime | None, now: datetime
) -> Outcome:
    """Return what became of a schedule's export by a moment.

    :param fetched: whether its file has reached the folder.
    :param file_until: while its prepared file is there to be delivered.
    """
    if state is not ExportState.COMPLETE:
        return Outcome(state.value)
    if fetched:
        return Outcome.DELIVERED
    waits = file_until is not None and file_until > now
    return Outcome.TO_DELIVER if waits else Outcome.NOT_DELIVERED


def why_stopped(
    role: str | None, purpose: ExportPurpose, columns: tuple[str, ...]
) -> WhyStopped | None:
    """Return what keeps an author from exporting; None if nothing does.

    :param role: of the author's account; None if nobody can sign in with it any more.
    """
    if role is None:
        return WhyStopped.ACCOUNT
    if not allows(role, Permission.EXPORT_LEADS):
        return WhyStopped.PERMISSION
    if not set(columns) <= set(allowed_columns(role, purpose)):
        return WhyStopped.COLUMNS
    return None
