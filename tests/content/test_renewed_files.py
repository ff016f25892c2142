"""Calendar and mail domains follow the operator's files, and keep the last good ones."""

import re
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.content import ContentError, shipped_content
from app.content.domains import OwnDomains, read_domains
from app.content.holidays import announced_holidays
from app.core.rules.opening_hours import parse_week
from app.core.rules.working_time import WorkingHours
from app.enquiries.outside.contact_details import is_disposable
from app.parts import LiveCalendar
from app.web.content.own_words import OwnWords, take_up

DOMAINS = "disposable-domains.txt"
NEW_YEAR = """\
[2035]
source = "A notice"
holidays = [{ en = "New Year", zh = "元旦", first = 2035-01-01, last = 2035-01-02, work = [] }]
"""
MONDAY = datetime(2035, 1, 1, 1, tzinfo=UTC)


def test_due_times_follow_a_calendar_that_is_taken_up(tmp_path: Path) -> None:
    calendar = LiveCalendar(tmp_path, look_every=0)
    hours = WorkingHours(parse_week("Mon-Fri 09:00-17:00"), ZoneInfo("Asia/Shanghai"), calendar)
    assert hours.is_open(MONDAY)
    assert calendar.now() is announced_holidays()

    (tmp_path / "holidays.toml").write_text(NEW_YEAR, encoding="utf-8")
    assert take_up(tmp_path, shipped_content()) == ()

    assert not hours.is_open(MONDAY)
    assert calendar.years == {2035}
    assert calendar.holiday_on(date(2035, 1, 2)) is not None
    assert not calendar.work_days
    assert len(calendar.holidays) == 1


def test_a_wrong_calendar_keeps_the_last_good_one_and_a_removed_one_gives_the_librarys(
    tmp_path: Path,
) -> None:
    file, shipped = tmp_path / "holidays.toml", shipped_content()
    file.write_text(NEW_YEAR, encoding="utf-8")
    take_up(tmp_path, shipped)
    running = LiveCalendar(tmp_path, look_every=0)
    file.write_text(NEW_YEAR.replace('"A notice"', "5"), encoding="utf-8")

    [problem] = take_up(tmp_path, shipped)

    assert problem.startswith(f"{file.name}, line 1: 2035 has no")
    assert running.years == LiveCalendar(tmp_path).years == {2035}

    file.unlink()
    take_up(tmp_path, shipped)

    assert running.now() is announced_holidays()


def test_own_domains_are_added_or_excepted(tmp_path: Path) -> None:
    (tmp_path / DOMAINS).write_text(
        "# Seen in May\nthrowaway.example\n!Mailinator.com  # our partner's\n", encoding="utf-8"
    )
    shipped = shipped_content()
    served = OwnWords(shipped, tmp_path, look_every=0)
    assert served.now().own_domains == OwnDomains()

    assert take_up(tmp_path, shipped) == ()

    own = served.now().own_domains
    assert is_disposable("mailinator.com")
    found = {
        domain: is_disposable(domain, own.added, own.excepted)
        for domain in ("mailinator.com", "box.throwaway.example", "example.com")
    }
    assert list(found.values()) == [False, True, False]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("good.example\nnot a domain\n", "line 2: 'not a domain' is no domain"),
        ("@mailbox.example", "line 1: '@mailbox.example' is no domain"),
        ("邮箱.example", "line 1: '邮箱.example' is no domain"),
        ("one.example\n\n!one.example", "line 3: one.example stands there twice; remove one."),
    ],
)
def test_a_mistake_in_a_list_of_domains_is_named_with_its_line(text: str, told: str) -> None:
    with pytest.raises(ContentError, match=f"^{re.escape(f'{DOMAINS}, {told}')}"):
        read_domains(DOMAINS, text)
