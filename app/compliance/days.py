"""Days of the console: the first and last day of a list."""

from collections.abc import Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from app.core.rules.period import Period, last_days, read_day
from app.web.context import zone
from app.web.locale import page_language, today


def typed_days(args: Mapping[str, str], usual: int) -> Mapping[str, str]:
    """Return the fields `from` and `to` of an address; if neither is there, the last days.

    An empty field is no absent one: it asks for everything before or after the other.
    """
    if "from" in args or "to" in args:
        return {name: args.get(name, "").strip() for name in ("from", "to")}
    shown = last_days(today(), usual)
    return {"from": shown.first.isoformat(), "to": shown.last.isoformat()}


def read_days(
    typed: Mapping[str, str], errors: list[tuple[str, str]]
) -> tuple[datetime | None, datetime | None]:
    """Return the beginning of the first day and the end of the last, as far as they were typed.

    :param typed: the fields `from` and `to` of the page's address.
    :param errors: gets the id of a field and its message for each mistake.
    """
    first, last = (_read_day(name, typed[name], errors) for name in ("from", "to"))
    if first and last and last < first:
        errors.append(("to", _say("to_before")))
    desk = ZoneInfo(zone().settings.time_zone)
    since = Period(first, first).bounds(desk)[0] if first else None
    until = Period(last, last).bounds(desk)[1] if last else None
    return since, until


def _read_day(name: str, text: str, errors: list[tuple[str, str]]) -> date | None:
    try:
        return read_day(text) if text else None
    except ValueError:
        errors.append((name, _say("day")))
        return None


def _say(key: str) -> str:
    return zone().content.text(page_language(), f"access.errors.{key}")
