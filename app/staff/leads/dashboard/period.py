"""The period that an address of the dashboard asks for."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from app.core.rules.period import Period, last_days, read_day, this_year

CHOICES = ("30", "90", "365", "year", "all", "custom")
"""What the form offers: days until today, this year, all time, or from a day to a day."""

_USUAL = "90"


@dataclass(frozen=True)
class Asked:
    """What an address asks for, as far as it can be understood.

    :param choice: of CHOICES.
    :param period: the usual one if the days given make none.
    :param first: as it was typed, and so is `last`.
    :param errors: each the id of a field, and the key of what is said of it.
    """

    choice: str
    period: Period
    first: str
    last: str
    errors: tuple[tuple[str, str], ...] = ()

    @property
    def query(self) -> dict[str, str]:
        """What an address has to say to ask for the same."""
        if self.choice != "custom" or self.errors:
            return {"period": _USUAL if self.errors else self.choice}
        return {"period": "custom", "from": self.first, "to": self.last}


def read_period(args: Mapping[str, str], today: date, oldest: datetime | None) -> Asked:
    """Return the period that an address asks for; a choice that means nothing is the usual one.

    :param oldest: when the first enquiry came, by the clocks here.
    """
    choice, first, last = args.get("period", ""), args.get("from", ""), args.get("to", "")
    periods = {
        **{days: last_days(today, int(days)) for days in ("30", "90", "365")},
        "year": this_year(today),
        "all": Period(min(oldest.date() if oldest else today, today), today),
    }
    if choice != "custom":
        known = choice if choice in periods else _USUAL
        chosen = periods[known]
        return Asked(known, chosen, chosen.first.isoformat(), chosen.last.isoformat())
    begins, ends = _day(first), _day(last)
    errors = [(name, "not_a_day") for name, day in (("from", begins), ("to", ends)) if day is None]
    if begins and ends and ends < begins:
        errors.append(("to", "too_soon"))
    if begins is None or ends is None or errors:
        return Asked(choice, periods[_USUAL], first, last, tuple(errors))
    return Asked(choice, Period(begins, ends), first, last)


def _day(text: str) -> date | None:
    try:
        return read_day(text)
    except ValueError:
        return None
