"""A desk whose people watch every minute of a lead's time, for tests of its clock."""

from datetime import datetime

from app.leads.rules.first_response import FirstResponse
from tests.support.leads.clerk import Clerk, closing_of_day


class Desk:
    """A model of the response clock that checks every minute by the rules in docs/desk.md."""

    def __init__(self, promise: FirstResponse, start: datetime) -> None:
        self.promise, self.clerk = promise, Clerk(promise.hours, start)
        self.mode, self.left = "due", promise.minutes
        self.replied = self.broken = False
        self.steps, self.until, self.again = 0, start, start

    @property
    def overdue(self) -> bool:
        """True if staff should have acted by now."""
        if self.mode in {"waiting", "next"}:
            return self.clerk.moment >= self.until
        return self.mode == "due" and self.left <= 0

    def watch(self) -> None:
        """Let a minute pass."""
        worked = self.clerk.works_a_minute()
        # The first answer is promised whatever the lead's status; a pause alone suspends that.
        if self.mode == "due" or (self.mode == "closed" and not self.replied):
            self.left -= worked
            self.broken |= not self.replied and self.left <= 0
        if self.mode == "due" and worked:
            self.steps = max(self.steps, self._passed())
        self.look()

    def look(self) -> None:
        """Escalate overdue leads: a next step when it is due, and again two days later."""
        if self.mode == "next":
            told = sum(self.clerk.moment >= each for each in (self.until, self.again))
            self.steps = max(self.steps, told)
        elif self.overdue:
            self.steps, self.broken = 3, self.broken or not self.replied

    def _passed(self) -> int:
        gone = self.promise.minutes - self.left
        return sum(gone >= self.promise.minutes * quarters // 4 for quarters in (2, 3, 4))

    def _due_in(self, left: int) -> None:
        self.mode, self.left = "due", left
        self.steps = min(self.steps, self._passed())

    def act(self, what: str) -> None:
        """Apply an event to the lead; an impossible one has no effect."""
        getattr(self, what)()

    def reply(self) -> None:
        """Answer; the next step is due days later, or the wait begins anew."""
        self.replied = True
        if self.mode == "waiting":
            self._wait()
            self.steps = 0
        elif self.mode == "closed":
            self.steps = 0
        else:
            until = self._closing(self.promise.follow_up_days, self.clerk.moment)
            self.steps = self.steps if (self.mode, self.until) == ("next", until) else 0
            self.mode, self.until, self.again = "next", until, self._closing(2, until)

    def _closing(self, days: int, moment: datetime) -> datetime:
        return closing_of_day(self.promise.hours, moment, days)

    def they_write(self) -> None:
        """Receive a message from the investor."""
        if self.mode in ("waiting", "next"):
            self.steps = self.steps if self.mode == "waiting" else 0
            self._due_in(self.promise.minutes)

    def wait(self) -> None:
        """Wait for the investor, if they have an answer."""
        if self.mode in ("due", "next") and self.replied:
            self._wait()

    def _wait(self) -> None:
        self.mode, self.steps = "waiting", min(self.steps, 2)
        self.until = self._closing(self.promise.waiting_days, self.clerk.moment)

    def close(self) -> None:
        """Close the lead; a wait ends with it, as if the investor had written."""
        if self.mode != "closed":
            if self.mode == "waiting":
                self._due_in(self.promise.minutes)
            self.mode = "closed"

    def reopen(self) -> None:
        """Reopen the lead, with its first promise if that is still to be kept."""
        if self.mode == "closed":
            self._due_in(self.promise.minutes if self.replied else self.left)
