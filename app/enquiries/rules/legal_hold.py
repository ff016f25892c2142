"""Legal holds: their maximum length and their states."""

from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from app.core.rules.errors import ZoneError
from app.core.rules.moments import months_after

LONGEST_YEARS = 3
"""Maximum length of a hold; one still needed is renewed, so that somebody reviews it."""

ENDS_SOON = timedelta(days=30)
"""Time before its end in which a hold is shown as ending soon."""


class BadUntil(ZoneError):
    """A hold would end in the past, or later than the maximum length allows."""


class HoldIsOver(ZoneError):
    """The hold has ended or was lifted, so it can be neither renewed nor lifted."""


class IsRestriction(ZoneError):
    """The person requested the hold, so it ends only after they were notified."""


class NotTold(ZoneError):
    """The person was not notified that the restriction ends, or the letter is still queued."""


class HoldState(StrEnum):
    """The state of a hold."""

    IN_FORCE = "in_force"
    ENDS_SOON = "ends_soon"
    EXPIRED = "expired"
    LIFTED = "lifted"


def hold_state(until: datetime | None, lifted_at: datetime | None, now: datetime) -> HoldState:
    """Return the state of a hold, which expires at its end without any action."""
    if lifted_at is not None:
        return HoldState.LIFTED
    if until is None:
        return HoldState.IN_FORCE
    if until <= now:
        return HoldState.EXPIRED
    return HoldState.ENDS_SOON if until <= now + ENDS_SOON else HoldState.IN_FORCE


def end_of_day(day: date, zone: ZoneInfo) -> datetime:
    """Return the end of a day in a time zone.

    :raises BadUntil: for a day on which no hold could end.
    """
    try:
        return datetime.combine(day + timedelta(days=1), time(), zone)
    except OverflowError as error:
        raise BadUntil("The end of the hold is out of range.") from error


def check_until(until: datetime, now: datetime) -> None:
    """Check that the end of a hold is in the future, and within the maximum length.

    :raises BadUntil: otherwise.
    """
    if not now < until <= months_after(now, LONGEST_YEARS * 12) + timedelta(days=1):
        raise BadUntil(f"A hold must end in the future, within {LONGEST_YEARS} years.")
