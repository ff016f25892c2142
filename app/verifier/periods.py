"""The published period of audit events, and whether any was emptied before its end."""

from bisect import bisect_left
from calendar import monthrange
from dataclasses import dataclass, field
from datetime import MAXYEAR, UTC, datetime, timedelta
from typing import Any

from app.verifier.erasures import Eraser
from app.verifier.spelling import Failed

STATING = "privacy_policy"
# Several machines append, and their entries wait for each other, so the order is a loose one.
LATE = timedelta(days=1)
# More than the service lets anybody set.
MOST_MONTHS = 1200


def in_time(text: str) -> datetime:
    """Return the moment in one of our time formats."""
    return datetime.fromisoformat(text)


def end_of(since: datetime, months: int) -> datetime:
    """Return the end of a period of months; in a month without its day, on the last day."""
    year, month = divmod(since.year * 12 + since.month - 1 + months, 12)
    if year > MAXYEAR:
        return datetime.max.replace(tzinfo=UTC)
    last = monthrange(year, month + 1)[1]
    return since.replace(year=year, month=month + 1, day=min(since.day, last))


@dataclass(frozen=True)
class Emptied:
    """The newest audit event that an erasure emptied: its entry, and when its period began.

    :param first: the place, among the periods stated, of the one in force when it was sealed.
    """

    entry: str
    first: int
    since: datetime
    erased: Eraser


@dataclass
class Periods:
    """The periods published, in the order of the log, and the events that each erasure emptied.

    :param now: the present time, before which every erasure has to be.
    :param stated: each period in months, with the index of the entry that published it.
    :param emptied: the newest event of each erasure, and of each period in force.
    :param used: the periods that judged events.
    """

    now: datetime
    stated: list[tuple[int, int]] = field(default_factory=list)
    emptied: dict[tuple[int, str, int], Emptied] = field(default_factory=dict)
    used: set[tuple[int, int]] = field(default_factory=set)

    def state(self, where: str, index: int, details: dict[str, Any]) -> None:
        """Record the period that an entry publishes, if it publishes one."""
        months = details["audit_months"]
        if not 0 <= months <= MOST_MONTHS or (months and details.get("doc", STATING) != STATING):
            raise Failed(where, "states no period that a privacy policy may state")
        if months:
            self.stated.append((index, months))

    def empty(self, entry: str, time: str, newest_before: str, erased: Eraser) -> None:
        """Record an audit event that was emptied.

        :param time: as its row tells it. Nothing but the erasure vouches for that, so the entries
            before it count as well: it was not sealed before they were made.
        """
        since = in_time(time)
        newest = in_time(newest_before or time)
        if newest - since > LATE:
            since = newest - LATE
        place = (erased.index, erased.where, max(0, len(self.stated) - 1))
        known = self.emptied.get(place)
        if known is None or since > known.since:
            self.emptied[place] = Emptied(entry, place[2], since, erased)

    def end(self) -> None:
        """Check that no audit event was emptied before its period was over.

        That is the longest of those in force from the event until it was emptied: whatever was
        published then, or since.
        """
        for each in self.emptied.values():
            erased = each.erased
            in_force = self.stated[each.first : bisect_left(self.stated, (erased.index, 0))]
            if not in_force:
                raise Failed(each.entry, "was emptied, though no entry before states its period")
            index, months = max(in_force, key=lambda stated: stated[1])
            self.used.add((index, months))
            if in_time(erased.time) - self.now > LATE:
                raise Failed(erased.where, f"is of {erased.time}, which is still to come")
            if end_of(each.since, months) > in_time(erased.time):
                raise Failed(
                    each.entry,
                    f"is an audit event that {erased.where} emptied on {erased.time[:10]}, before"
                    f" the {months} months were over that the privacy policy which entry {index}"
                    " published states",
                )

    def shown(self) -> list[dict[str, int]]:
        """Return the periods that judged events, each with the entry that published it."""
        return [{"months": months, "published_at_entry": at} for at, months in sorted(self.used)]
