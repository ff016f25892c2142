"""How soon the latest enquiries were answered, as an operator may say in public."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from app.core.db import Database
from app.core.rules.ranks import nearest_rank, whole_percent
from app.leads.rules.first_response import PROMISED, ResponseState
from app.leads.store.dashboard import count_leads

_DAYS = 90
_FEWEST = 20
"""With fewer answers, a median says little, and one enquiry would move it."""


@dataclass(frozen=True)
class AnswerTimes:
    """How soon the enquiries of 90 days were answered, as the dashboard counts it.

    :param received: those of the 90 days that count, answered or not.
    :param median: working minutes within which half of the answers were given.
    :param in_time: whole percent of the promises whose outcome is known that were kept.
    """

    received: int
    answered: int
    median: int
    in_time: int


def measure_answers(
    database: Database, day: date, zone: tzinfo, now: datetime
) -> AnswerTimes | None:
    """Return how soon the enquiries of the 90 days before a day were answered.

    :return: None below twenty answers, or if nothing was promised.
    :raises StorageUnavailable: if the database is away.
    """
    until = datetime.combine(day, time(), zone)
    since = datetime.combine(day - timedelta(days=_DAYS), time(), zone)
    with database.reading() as session:
        counted = count_leads(session, (since, until), now)
    answered, median = sum(counted.minutes.values()), nearest_rank(counted.minutes, 50)
    states = Counter[ResponseState]()
    for (_owner, state), count in counted.responses.items():
        states[state] += count
    in_time = whole_percent(states[ResponseState.IN_TIME], sum(states[each] for each in PROMISED))
    if answered < _FEWEST or median is None or in_time is None:
        return None
    return AnswerTimes(states.total(), answered, median, in_time)
