"""The promise of a first response: its due time, the steps of escalation, and the outcome."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from app.core.rules.working_time import Holiday, WorkingHours

_FURTHEST = timedelta(days=366)
"""The longest time for which a plan postpones an enquiry, so that none is forgotten."""


@dataclass(frozen=True)
class TimeLeft:
    """Working time until a first response is due, or since it was, in minutes rounded down."""

    overdue: bool
    minutes: int


@dataclass(frozen=True)
class Reason:
    """The reason for the due time of a first response: the exceptions to the plain week until then.

    :param work_days: days of rest that are worked to make up for a holiday.
    :param unknown_years: years without recorded holidays, for which the plain week counts.
    """

    holidays: tuple[Holiday, ...]
    work_days: tuple[date, ...]
    unknown_years: tuple[int, ...]


@dataclass(frozen=True)
class FirstResponse:
    """The promise of a first response within a number of working minutes.

    :param waiting_days: working days for which staff wait for an investor's answer.
    :param follow_up_days: working days from a response to the due time of the next step.
    """

    hours: WorkingHours
    minutes: int
    waiting_days: int = 10
    follow_up_days: int = 5

    def due(self, start: datetime) -> datetime:
        """Return the due time, in UTC, of a response whose clock starts at a moment."""
        return self.hours.due_after(start, self.minutes).at

    def left(self, due: datetime, now: datetime) -> TimeLeft:
        """Return the working time that is left until a response is due, or has passed since."""
        if now >= due:
            return TimeLeft(overdue=True, minutes=self.hours.working_minutes(due, now).minutes)
        return TimeLeft(overdue=False, minutes=self.hours.working_minutes(now, due).minutes)

    def minutes_until(self, due: datetime, now: datetime) -> int:
        """Return the working minutes until a response is due: 0 once it is, at least 1 before."""
        left = self.left(due, now)
        return 0 if left.overdue else max(1, left.minutes)

    def waits_until(self, now: datetime) -> datetime:
        """Return the end of a wait for an investor's answer that begins at a moment."""
        return self.hours.closes_after(now, self.waiting_days).at

    def next_step_due(self, now: datetime, planned: date | None = None) -> datetime:
        """Return the due time of the next step after a response at a moment.

        :param planned: the day by whose end the first planned task is due, if any, or its moment:
            local time, without a zone. It replaces the usual time, but postpones nothing for more
            than a year. A day without working hours ends with the next that has some.
        """
        if planned is None:
            return self.hours.closes_after(now, self.follow_up_days).at
        today = now.astimezone(self.hours.zone).date()
        if isinstance(planned, datetime):
            if abs(planned.date() - today) < _FURTHEST:
                return planned.replace(tzinfo=self.hours.zone).astimezone(UTC)
            planned = planned.date()
        day = min(max(planned, today - _FURTHEST), today + _FURTHEST)
        eve = datetime.combine(day - timedelta(days=1), time(), self.hours.zone)
        return self.hours.closes_after(eve, 1).at

    def reason(self, start: datetime, due: datetime) -> Reason | None:
        """Return the reason for the due time of a response.

        None if that was computed by other hours, holidays or another promise than these.
        """
        reckoned = self.hours.due_after(start, self.minutes)
        if reckoned.at != due:
            return None
        zone, calendar = self.hours.zone, self.hours.calendar
        first, last = start.astimezone(zone).date(), due.astimezone(zone).date()
        return Reason(
            tuple(each for each in calendar.holidays if each.first <= last and first <= each.last),
            tuple(sorted(day for day in calendar.work_days if first <= day <= last)),
            tuple(sorted(reckoned.unknown_years)),
        )


HALF = 1
"""The step at half of the promise; the second is at three quarters, and `BREACH` is the last."""

BREACH = 3
"""The last step of an escalation, repeated every working day until somebody acts.

The steps before it are at half and at three quarters of the promise.
"""

FALLEN_DUE = 1
"""The step when a next step is due."""

UNTOUCHED = 2
"""The step when nobody has acted on it since; repeated at intervals until somebody does."""

_UNTOUCHED_DAYS = 2


def towards_breach(
    promise: FirstResponse, taken: int, at: datetime, due_at: datetime
) -> tuple[int, datetime]:
    """Return the number of the step taken towards a breach, and the time of the next.

    :param taken: the number of steps taken before.
    """
    left = promise.minutes_until(due_at, at)
    taken = max(taken + 1, passed(promise, left)) if left else BREACH
    return taken, next_moment(promise, at, left, due_at, taken)


def after_due(promise: FirstResponse, taken: int, at: datetime) -> tuple[int, datetime]:
    """Return the number of the step taken for a due next step, and the time of the next.

    :param taken: the number of steps taken before.
    """
    if taken < FALLEN_DUE:
        return FALLEN_DUE, promise.hours.closes_after(at, _UNTOUCHED_DAYS).at
    return UNTOUCHED, promise.hours.closes_after(at, promise.follow_up_days).at


def _left_at(promise: FirstResponse) -> tuple[int, int, int]:
    """Return the working minutes that are left when each step is due."""
    return promise.minutes - promise.minutes // 2, promise.minutes - promise.minutes * 3 // 4, 0


def passed(promise: FirstResponse, left: int) -> int:
    """Return how many steps are due by a clock with a number of working minutes left."""
    return sum(left <= each for each in _left_at(promise))


def steps_passed(promise: FirstResponse, due: datetime, at: datetime) -> int:
    """Return how many steps towards a breach have passed, for a first response due at a time."""
    return passed(promise, promise.minutes_until(due, at))


def next_moment(
    promise: FirstResponse, at: datetime, left: int, due_at: datetime, taken: int
) -> datetime:
    """Return when the step after those taken is due: at once, in working time, if it is past.

    The last step is repeated at the end of every working day until somebody acts.
    """
    if taken >= BREACH:
        return promise.hours.closes_after(at, 1).at
    if taken == BREACH - 1:
        return due_at
    until = max(1, left - _left_at(promise)[taken])
    return min(due_at, promise.hours.due_after(at, until).at)


class ResponseState(StrEnum):
    """The outcome of a first response, or the reason for none; each enquiry is in exactly one."""

    IN_TIME = "in_time"
    LATE = "late"
    DECLARED = "declared"  # Answered in time, as staff said once it was overdue or closed.
    UNPROMISED = "unpromised"  # Answered, while nothing was promised.
    PENDING = "pending"
    HELD = "held"  # Still in time, after a holding reply.
    OVERDUE = "overdue"
    CLOSED = "closed"  # Without any response.
    UNDUE = "undue"  # Open, but nothing is promised, as to a person who has withdrawn.


ANSWERED = frozenset(
    {
        ResponseState.IN_TIME,
        ResponseState.LATE,
        ResponseState.DECLARED,
        ResponseState.UNPROMISED,
    }
)
UNANSWERED = frozenset(ResponseState) - ANSWERED
BREACHED = frozenset({ResponseState.LATE, ResponseState.OVERDUE})
PROMISED = BREACHED | {ResponseState.IN_TIME}
"""The states in which it is known whether the promise was kept, and not only declared."""

RESPONSES: dict[str, frozenset[ResponseState]] = {
    **{state.value: frozenset({state}) for state in ResponseState},
    "answered": ANSWERED,
    "unanswered": UNANSWERED,
    "breached": BREACHED,
    "promised": PROMISED,
}
"""The values by which lists can be filtered: one state, or several under a name."""


class DueKind(StrEnum):
    """The kind of act that is due by staff."""

    FIRST_RESPONSE = "first_response"
    ANSWER = "answer"  # To the investor's words after our response.
    NEXT_STEP = "next_step"  # After a response of ours, by a plan or after the usual days.
    WAITING = "waiting"  # Any act once the wait for the investor is over.


def due_kind(*, answered: bool, paused: bool, next_step: bool) -> DueKind:
    """Return the kind of act that is due by the state of a clock."""
    if paused:
        return DueKind.WAITING
    if next_step:
        return DueKind.NEXT_STEP
    return DueKind.ANSWER if answered else DueKind.FIRST_RESPONSE
