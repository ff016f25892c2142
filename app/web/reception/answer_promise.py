"""By when somebody who writes now is promised an answer, and how such promises were kept."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.content.local import date_text
from app.content.reach import day_text
from app.core import clock
from app.core.rules.errors import StorageUnavailable
from app.enquiries.rules.answer_by import AnswerBy
from app.web.context import zone
from app.web.locale import today
from app.web.page_cache import changes_at

_MINUTE, _DAY = timedelta(minutes=1), timedelta(days=1)


def promised_day(lang: str) -> str:
    """Return the day by which an enquiry sent now is promised an answer; empty if none is.

    It is the day that reception would promise. It can change just after any full minute, so the
    moment after now counts: a page rendered at that minute would otherwise be wrong in the next.
    """
    now = clock.now()
    due = zone().first_response.due(now + timedelta(microseconds=1))
    told = AnswerBy.read(zone().reception.answer_by(due))
    if told is None:
        return ""
    changes_at(_next_minute(now))
    return day_text(zone().content, told.day, lang)


def measured_answers(lang: str) -> dict[str, object]:
    """Return how soon the latest enquiries were answered, as values of the sentence on it.

    :return: empty if too few were answered, or if the database is away.
    """
    now, day = clock.now(), today()
    try:
        found = zone().measured_answers(day, now)
    except StorageUnavailable:
        changes_at(_next_minute(now))
        return {}
    changes_at(datetime.combine(day + _DAY, time(), ZoneInfo(zone().settings.time_zone)))
    if found is None:
        return {}
    # Rounded up, so that the answers were never slower than it says.
    hours = max(1, -(-found.median // 60))
    return {
        "day": date_text(day, lang),
        "received": found.received,
        "answered": found.answered,
        "n": hours,
        "share": found.in_time,
    }


def _next_minute(now: datetime) -> datetime:
    return now.replace(second=0, microsecond=0) + _MINUTE
