"""A due time is said in the words that people use of it."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
import time_machine
from flask import Flask

from app.staff.leads.due import due_words
from tests.support.content.copy import EN, ZH

SHANGHAI = ZoneInfo("Asia/Shanghai")
# A Tuesday.
NOW = datetime(2026, 12, 29, 11, 0, tzinfo=SHANGHAI)


def at(day: int, hour: int, minute: int = 0, month: int = 12, year: int = 2026) -> datetime:
    """Return a moment in Shanghai."""
    return datetime(year, month, day, hour, minute, tzinfo=SHANGHAI)


@pytest.mark.parametrize(
    ("due", "english", "chinese", "late"),
    [
        (at(29, 17), "Today 17:00", ZH.due.words.today(time="17:00"), False),
        (at(30, 9, 30), "Tomorrow 09:30", ZH.due.words.tomorrow(time="09:30"), False),
        (at(31, 10), "Thu 10:00", "周四10:00", False),
        (at(8, 10, month=1, year=2027), "8 Jan 2027", "2027年1月8日", False),
        (
            at(29, 10, 15),
            EN.due.words.late_today(time="10:15"),
            ZH.due.words.late_today(time="10:15"),
            True,
        ),
        (
            at(29, 11),
            EN.due.words.late_today(time="11:00"),
            ZH.due.words.late_today(time="11:00"),
            True,
        ),
        (at(28, 23, 59), EN.due.words.late(n=1), ZH.due.words.late(n=1), True),
        (at(27, 9), EN.due.words.late(n=2), ZH.due.words.late(n=2), True),
    ],
)
def test_a_due_time_is_said_as_people_say_it(
    app: Flask, due: datetime, english: str, chinese: str, *, late: bool
) -> None:
    for lang, words in (("en", english), ("zh", chinese)):
        with app.test_request_context(f"/{lang}/"), time_machine.travel(NOW, tick=False):
            said = due_words(due)
        assert (said.text, said.late) == (words, late)
