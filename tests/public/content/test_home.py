"""The home page of an operated site: from whom, by when, and what the operator's layout says."""

import tomllib
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, NoReturn

import pytest
import time_machine
from flask import Flask

from app.content.contacts import RoleContact
from app.content.reach import day_text
from app.core import clock
from app.core.rules.errors import StorageUnavailable
from app.enquiries.rules.answer_by import AnswerBy
from app.leads.answer_times import AnswerTimes
from app.web import context
from app.web.context import Zone
from tests.public.content.test_reach import OPERATOR
from tests.support.content.copy import EN, WORDS
from tests.support.content.own_files import JOBS, OwnFiles
from tests.support.enquiries.contact import send
from tests.support.languages import both_languages
from tests.support.pages.html import text_of
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.site import operate

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
ENGLISH = RoleContact(
    role={"en": "Questions in English", "zh": "英文咨询"},
    person={"en": "Zhou Lin", "zh": "周琳"},
    phone="+86 20 8888 0003",
    email="english@example.org",
    sectors=frozenset(),
    languages=frozenset({"en"}),
)
# A Thursday in a week without holidays, at one o'clock in Beijing.
THURSDAY = datetime(2026, 12, 3, 5, 0, tzinfo=UTC)


@pytest.fixture
def operated(app: Flask, zone: Zone, client: PageClient) -> PageClient:
    """A visitor of a site with an operator, who lets it be said when answers come."""
    app.extensions["zone"] = replace(zone, contacts=(ENGLISH,))
    operate(app, OPERATOR, tell_when=True)
    return client


@pytest.fixture
def own(app: Flask, operated: PageClient) -> OwnFiles:
    """The operator's files of that site."""
    return OwnFiles(app)


def promised(page: Page) -> list[str]:
    """Return what a page promises, in the first view and in its steps."""
    return page.says("p", class_="promise")


def said(zone: Zone, lang: str, day: date) -> str:
    """Return the day as pages say it."""
    return day_text(zone.content, day, lang)


@both_languages
def test_the_first_view_says_from_whom_by_when_and_how_else(
    operated: PageClient, zone: Zone, lang: str
) -> None:
    with time_machine.travel(THURSDAY, tick=False):
        page = operated.get(f"/{lang}/")
    words = text_of(page.one("section", class_="hero"))
    assert OPERATOR.spoken(lang).name in words
    assert OPERATOR.phone in words
    assert WORDS[lang].home.hero.where in words
    first, second = promised(page)
    assert first == second
    assert said(zone, lang, date(2026, 12, 4)) in first
    # The people are in sight with the languages in which they answer.
    cards = page.one("section", id="people")
    words = text_of(cards)
    for told in (ENGLISH.role[lang], ENGLISH.person[lang], ENGLISH.phone, ENGLISH.email):
        assert told in words
    spoken = [
        each for each in cards.iter() if each.attrib.get("lang") and each.tag.endswith("span")
    ]
    assert [each.text for each in spoken] == ["English"]


def test_the_promised_day_is_that_of_an_enquiry_sent_at_the_same_moment(
    operated: PageClient, zone: Zone
) -> None:
    days = set()
    for hours in range(0, 5 * 24, 7):
        with time_machine.travel(THURSDAY + hours * HOUR, tick=False):
            (line, _again) = promised(operated.get("/en/"))
            email = f"p{hours}@example.com"
            confirmation = operated.get(send(operated.get("/en/contact"), email=email).location)
            (day,) = {
                told
                for offset in range(12)
                if (told := said(zone, "en", (clock.now() + offset * 24 * HOUR).date())) in line
            }
            assert day in confirmation.words
            days.add(day)
    assert len(days) >= 3


def test_a_page_in_memory_follows_when_the_promised_day_changes_and_not_before(
    operated: PageClient, zone: Zone
) -> None:
    def day(at: datetime) -> date:
        return AnswerBy.of(zone.first_response.due(at), zone.first_response.hours.zone).day

    second, instant = timedelta(seconds=1), timedelta(microseconds=1)
    changes = [
        at for n in range(5 * 24 * 60) if day(at := THURSDAY + n * MINUTE) != day(at + second)
    ]
    # On Thursday, on Friday over the weekend, and on Monday.
    assert len(changes) >= 3
    with time_machine.travel(THURSDAY, tick=False) as travel:
        for at in changes:
            for moment in (at - second, at, at + second):
                travel.move_to(moment)
                assert said(zone, "en", day(moment + instant)) in promised(operated.get("/en/"))[0]


def test_without_the_database_pages_stay_and_no_passed_day_is_promised(
    operated: PageClient, zone: Zone, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_arguments: Any, **_named: Any) -> NoReturn:
        raise StorageUnavailable

    with time_machine.travel(THURSDAY, tick=False) as travel:
        operated.get("/en/")
        figures = operated.get("/en/key-figures").text
        for name in ("reading", "reading_on", "transaction"):
            monkeypatch.setattr(type(zone.database), name, away)
        travel.shift(4 * 24 * HOUR)
        zone.words._looked = 0.0
        assert said(zone, "en", date(2026, 12, 8)) in promised(operated.get("/en/"))[0]
        assert operated.get("/en/key-figures").text == figures


@both_languages
def test_the_operators_figures_stand_in_place_of_the_reports_with_their_source(
    operated: PageClient, own: OwnFiles, lang: str
) -> None:
    own.write("content/facts.toml", JOBS)
    own.serve("content/home_layout.toml", 'sections = ["steps", "proof"]\nfigures = ["jobs"]\n')
    page = operated.get(f"/{lang}/")
    parts = [each.attrib["aria-labelledby"] for each in page.all("section")]
    assert parts == ["hero-title", "steps-title", "proof-title", "close-title"]
    proof = page.one("section", id="proof")
    assert [each.attrib["data-own"] for each in proof.iter() if "data-own" in each.attrib] == [
        "jobs"
    ]
    assert not [each for each in proof.iter() if "data-fact" in each.attrib]
    (line,) = page.says("p", class_="foot-own")
    assert tomllib.loads(JOBS)["jobs"]["source"][lang] in line


def test_what_it_claims_of_the_service_is_the_operators_alone(
    operated: PageClient, own: OwnFiles
) -> None:
    free, kept = (EN.home.hero[each] for each in ("free", "confidential"))
    assert {free, kept}.isdisjoint(operated.get("/en/").says("li"))
    own.serve("content/home_layout.toml", "free = true\nconfidential = true\n")
    assert {free, kept} <= {*operated.get("/en/").says("li")}


@both_languages
def test_measured_answers_are_shown_if_the_operator_says_so_and_counted_once_a_day(
    operated: PageClient, own: OwnFiles, monkeypatch: pytest.MonkeyPatch, lang: str
) -> None:
    counted: list[date] = []

    def measure(_database: object, day: date, *_others: object) -> AnswerTimes:
        counted.append(day)
        return AnswerTimes(31, answered=23 + len(counted), median=121, in_time=96)

    monkeypatch.setattr(context, "measure_answers", measure)

    def measured() -> list[str]:
        return [each for each in operated.get(f"/{lang}/").says("p") if "96%" in each]

    with time_machine.travel(THURSDAY, tick=False) as travel:
        assert measured() == []
        own.serve("content/home_layout.toml", "measured = true\n")
        (first,) = measured()
        assert "24" in first
        # Two hours and a minute are not said to be two.
        assert "3" in first
        travel.shift(2 * HOUR)
        assert measured() == [first]
        # The day ends at four in the afternoon, in UTC.
        travel.move_to(datetime(2026, 12, 3, 16, 0, tzinfo=UTC))
        assert "25" in measured()[0]
    assert counted == [date(2026, 12, 3), date(2026, 12, 4)]


def test_the_share_of_promises_kept_is_not_shown_where_nobody_is_promised_a_day(
    operated: PageClient, own: OwnFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    operate(own.app, OPERATOR, tell_when=False)
    monkeypatch.setattr(context, "measure_answers", lambda *_all: AnswerTimes(31, 24, 121, 96))
    own.serve("content/home_layout.toml", "measured = true\n")
    words = operated.get("/en/").words
    assert "24 of 31" in words
    assert "96%" not in words


def test_measured_answers_are_left_out_while_the_database_is_away(
    operated: PageClient, own: OwnFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    def measure(*_arguments: object) -> AnswerTimes:
        if is_away:
            raise StorageUnavailable
        return AnswerTimes(received=25, answered=20, median=60, in_time=96)

    is_away = True
    monkeypatch.setattr(context, "measure_answers", measure)
    own.write("content/home_layout.toml", "measured = true\n")
    with time_machine.travel(THURSDAY, tick=False) as travel:
        assert own.reload() == ()
        assert "96%" not in operated.get("/en/").words
        is_away = False
        travel.shift(61)
        assert "96%" in operated.get("/en/").words
