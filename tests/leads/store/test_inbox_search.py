"""A search reads as much as its page needs, however many leads there are."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from app.core.db import Database
from app.leads.rules.inbox import LeadFilter, Sort, place_moment
from app.leads.store import inbox_search
from app.leads.store.inbox import list_leads
from app.leads.store.inbox_question import Way
from tests.support.enquiries.answers import NOW
from tests.support.enquiries.stored_rows import add_enquiry, add_lead, make_account
from tests.support.leads.inbox_rows import Desk, expected, give_places
from tests.support.leads.plans import noted, plans_of
from tests.support.stored import read_by

LEADS, EVERY = 120, 12
PAGE = 5
FIRST_PAGE = (Sort.NEWEST, None, PAGE)


@pytest.fixture
def desk(database: Database) -> Desk:
    """A desk where each twelfth lead says "harbour", each 60th "q7", and every one "138"."""
    account = make_account()
    with database.transaction() as session:
        session.add(account)
        session.flush()
        leads = []
        for number in range(LEADS):
            at = NOW + timedelta(minutes=number)
            words = ["near", "138", *(["harbour"] if number % EVERY == 0 else [])]
            words += ["q7"] if number % (5 * EVERY) == 0 else []
            words += ["oldest"] if number == 0 else []
            enquiry = add_enquiry(session, received_at=at, message=" ".join(words))
            country = "DE" if number % 2 else "CN"
            leads.append((add_lead(session, at, enquiry_id=enquiry, country=country), at))
        give_places(session, leads)
    return Desk(database, account.id, account.id)


@pytest.fixture(autouse=True)
def small_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lower the limits, so that a walk through few leads is long."""
    for name, value in {"_FIRST_LOOK": 24, "_SHORT_PATIENCE": 30, "_AHEAD": 40}.items():
        monkeypatch.setattr(inbox_search, name, value)


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many leads each stretch of a walk is, as they are read."""
    found, look = list[int](), inbox_search._Search._look

    def noted(search: Any, way: Way, size: int) -> object:
        found.append(size)
        return look(search, way, size)

    monkeypatch.setattr(inbox_search._Search, "_look", noted)
    return found


def read(desk: Desk, session: Session, wanted: LeadFilter) -> None:
    """Read a first page, which is the beginning of a scan of every lead."""
    page = list_leads(session, wanted, *FIRST_PAGE, me=desk.me, now=NOW)
    assert [each.id for each in page.headings] == expected(desk, wanted, Sort.NEWEST)[:PAGE]


def plans(desk: Desk, wanted: LeadFilter) -> list[str]:
    """Return the engine's plans for the statements of a first page."""
    with desk.database.reading() as session:
        return plans_of(session, lambda session: read(desk, session, wanted))


def asks_the_index(plan: str) -> bool:
    """Return whether a plan reads the index of terms."""
    return "lead_search" in plan


def test_the_index_of_terms_answers_as_soon_as_the_walk_would_be_longer(
    desk: Desk, looks: list[int]
) -> None:
    told = plans(desk, LeadFilter(text="harbour"))

    assert looks == [24]
    assert any(map(asks_the_index, told))


def test_a_list_with_a_filter_is_walked_for_longer(desk: Desk, looks: list[int]) -> None:
    told = plans(desk, LeadFilter(country="CN", text="harbour"))

    # Four of the first 24 say so, and two more fill the page with one beyond it.
    assert looks == [24, 2 * 24 // 4 * 3 // 2 + 20]
    assert not any(map(asks_the_index, told))


def test_texts_are_read_lead_by_lead_however_many_there_are(desk: Desk) -> None:
    [told] = [each for each in plans(desk, LeadFilter(text="near")) if "lead_text" in each]

    by_key = "INTEGER PRIMARY KEY" if desk.database.is_sqlite else "pk_lead_text"
    assert "CORRELATED SCALAR SUBQUERY" in told or "SubPlan" in told, told
    assert by_key in told
    assert "Join" not in told


@pytest.mark.engine("sqlite", only=True)
def test_what_the_index_found_is_checked_in_the_text_before_the_lead_is_read(desk: Desk) -> None:
    [told] = filter(asks_the_index, plans(desk, LeadFilter(text="138 q7")))

    assert told.index("lead_search") < told.index("lead_text") < told.index("ix_lead_place"), told


@pytest.mark.engine("postgresql", only=True)
def test_hundreds_of_places_are_one_parameter(desk: Desk) -> None:
    with noted(desk.database.engine) as ran:
        read_by(
            desk.database, list_leads, LeadFilter(text="138 q7"), *FIRST_PAGE, me=desk.me, now=NOW
        )

    assert max(len(its) for _, its in ran) < 2 * PAGE
    lists = [each for _, its in ran for each in its.values() if isinstance(each, list)]
    assert max(map(len, lists)) > 2 * PAGE


@pytest.mark.engine("postgresql", only=True)
def test_the_index_is_asked_for_the_fewer_leads_the_more_of_the_last_matched(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    minutes, between = list[float](), inbox_search._Search._places_between

    def noted(search: Any, first: int, last: int) -> object:
        minutes.append((place_moment(last) - place_moment(first)) / timedelta(minutes=1))
        return between(search, first, last)

    monkeypatch.setattr(inbox_search._Search, "_places_between", noted)
    with desk.database.reading() as session:
        read(desk, session, LeadFilter(text="harbour"))

    first, second = minutes
    assert first == pytest.approx(40, abs=3)
    # One more of 64 leads, of which five matched, where four times as many as before may be asked.
    assert second == pytest.approx(64 / 5 * 1.5 + 20, abs=3)


@pytest.mark.engine("postgresql", only=True)
def test_words_of_which_the_next_leads_hold_none_are_looked_up_in_the_whole_index(
    desk: Desk,
) -> None:
    with noted(desk.database.engine) as ran:
        read_by(
            desk.database, list_leads, LeadFilter(text="oldest"), *FIRST_PAGE, me=desk.me, now=NOW
        )

    assert ["@" in its["asked"] for _, its in ran if its.get("asked")] == [True, False]
