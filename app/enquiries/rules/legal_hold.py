"""Legal holds: how long one may last, and how one that is there stands."""

from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from app.core.rules.errors import ZoneError
from app.core.rules.moments import months_after

LONGEST_YEARS = 3
"""How far ahead a hold may end; one still needed is renewed, so that somebody looks at it."""

ENDS_SOON = timedelta(days=30)
"""How long before its end a hold is shown as ending soon."""


class BadUntil(ZoneError):
    """A hold ends in the past, or further ahead than one may last."""


class HoldIsOver(ZoneError):
    """The hold has ended or was lifted, so it can be neither renewed nor lifted."""


class IsRestriction(ZoneError):
    """A person has asked for the hold, so that it ends once they were told, and by nothing else."""


class NotTold(ZoneError):
    """The person was not told that the restriction of their data ends, or the letter waits."""


class HoldState(StrEnum):
    """The state of a hold."""

    IN_FORCE = "in_force"
    ENDS_SOON = "ends_soon"
    EXPIRED = "expired"
    LIFTED = "lifted"


def hold_state(until: datetime | None, lifted_at: datetime | None, now: datetime) -> HoldState:
    """Return how a hold stands; one whose time is over has ended without anybody's doing."""
    if lifted_at is not None:
        return HoldState.LIFTED
    if until is None:
        return HoldState.IN_FORCE
    if until <= now:
        return HoldState.EXPIRED
    return HoldState.ENDS_SOON if until <= now + ENDS_SOON else HoldState.IN_FORCE


def end_of_day(day: date, zone: ZoneInfo) -> datetime:
    """Return the moment at which a day is over where people are.

    :raises BadUntil: for a day that is none a hold could end on.
    """
    try:
        return datetime.combine(day + timedelta(days=1), time(), zone)
    except OverflowError as error:
        raise BadUntil("No hold lasts as long as that.") from error


def check_until(until: datetime, now: datetime) -> None:
    """Accept an end that is yet to come, and not further ahead than a hold may last.

    :raises BadUntil: otherwise.
    """
    if not now < until <= months_after(now, LONGEST_YEARS * 12) + timedelta(days=1):
        raise BadUntil(f"A hold ends in the future, and within {LONGEST_YEARS} years.")
