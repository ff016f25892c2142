"""Every list shows all matching leads, once and in order, paged in either direction."""

from base64 import urlsafe_b64encode
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.db import Database
from app.leads.rules.inbox import NOBODY, Folder, LeadFilter, Position, RowKey, Sort
from app.leads.rules.priority import Priority
from app.leads.store import inbox_search, inbox_walk
from app.leads.store.inbox import LeadPage, find_neighbours, list_leads, list_matching, list_places
from app.leads.store.inbox_page import count_folders
from app.staff.leads.inbox.address import read_position
from tests.support.enquiries.answers import NOW
from tests.support.enquiries.stored_rows import add_lead
from tests.support.leads.inbox_rows import (
    CONSENTS,
    COUNTRIES,
    SECTORS,
    STATUSES,
    WORDS,
    Desk,
    expected,
    fill,
)
from tests.support.leads.plans import noted
from tests.support.sizes import examples
from tests.support.stored import read_by, write_by

MOMENTS = st.none() | st.integers(-1, 4).map(lambda hours: NOW + timedelta(hours=hours))
OWNERS: st.SearchStrategy[str | tuple[UUID | str, ...] | None] = st.sampled_from(
    (None, None, NOBODY, (NOBODY, UUID(int=1)))
)
TEXTS = st.just("") | st.sampled_from(
    (
        *WORDS,
        "新",
        "材料 mull",
        "ÜLL",
        "138 1234",
        "13812345678",
        "+86",
        "h",
        "uller gm",
        "区x",
        "-8",
    )
)
SMALL = {
    "FEW": 4, "_RARE": 12, "_FIRST_LOOK": 3, "_FEWEST": 1, "_PATIENCE": 15, "_SHORT_PATIENCE": 8,
    "_IN_ORDER": 20, "_LONG_WALK": 20, "_AHEAD": 4, "_FARTHEST_AHEAD": 16,
}  # fmt: skip


@pytest.fixture
def desk(database: Database) -> Desk:
    """A desk with leads in every state, a third of them without a place."""
    return fill(database, 90, seed=1)


@pytest.fixture(autouse=True)
def small_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lower the limits, so that few leads use every strategy."""
    monkeypatch.setattr(inbox_walk, "FEW", 4)
    monkeypatch.setattr(inbox_walk, "_AT_ONCE", 4)
    for name, value in SMALL.items():
        monkeypatch.setattr(inbox_search, name, value)


# One more filter at most, so that the lists are not all empty.
_few: st.SearchStrategy[dict[str, Any]] = st.sampled_from(
    (
        {}, {}, {}, {"tag": "vip"}, {"tag": ("fair", "a b")}, {"tag": "none"}, {"topic": "ai"},
        {"topic": ("", "sites")}, {"topic": ("ai", "sites"), "tag": "fair"}, {"intent": "rnd"},
        {"readiness": ("", "ready"), "timeline": "lt6m"}, {"judged": "confirmed"},
        {"answerable": NOBODY}, {"answerable": UUID(int=1)},
    )
)  # fmt: skip


@st.composite
def questions(draw: st.DrawFn) -> LeadFilter:
    """Draw filters, most of them left out."""

    def maybe(values: tuple[str, ...]) -> str | tuple[str, ...] | None:
        some = st.lists(st.sampled_from(values), min_size=2, unique=True)
        return draw(st.none() | st.none() | st.sampled_from(values) | some.map(tuple))

    return LeadFilter(
        folder=draw(st.sampled_from(Folder)),
        status=maybe(STATUSES),
        owner=draw(OWNERS),
        country=maybe(COUNTRIES),
        sector=maybe(SECTORS),
        language=maybe(("en", "zh")),
        consent=maybe(CONSENTS),
        **draw(_few),
        priority=draw(
            st.none() | st.none() | st.sampled_from((*Priority, (Priority.HIGH, Priority.LOW)))
        ),
        received_from=draw(MOMENTS),
        received_before=draw(MOMENTS),
        text=draw(TEXTS),
    )


def page(
    desk: Desk, wanted: LeadFilter, sort: Sort, position: Position | None, size: int
) -> LeadPage:
    """Read one page."""
    return read_by(desk.database, list_leads, wanted, sort, position, size, me=desk.me, now=NOW)


def forwards(desk: Desk, wanted: LeadFilter, sort: Sort, size: int) -> Iterator[LeadPage]:
    """Read all pages from the first on."""
    position: Position | None = None
    while True:
        found = page(desk, wanted, sort, position, size)
        yield found
        position = found.following
        if position is None:
            return


def ids(pages: list[LeadPage]) -> list[UUID]:
    """Return the leads of pages."""
    return [heading.id for each in pages for heading in each.headings]


@settings(
    max_examples=examples(150),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(wanted=questions(), sort=st.sampled_from(Sort), size=st.integers(1, 30))
def test_a_list_equals_a_scan_of_every_lead_forwards_and_back(
    desk: Desk, wanted: LeadFilter, sort: Sort, size: int
) -> None:
    right = expected(desk, wanted, sort)

    pages = list(forwards(desk, wanted, sort, size))

    assert ids(pages) == right
    assert all(len(each.headings) == size for each in pages[:-1])
    assert pages[0].previous is None
    back = pages[-1]
    for there in reversed(pages[:-1]):
        assert back.previous is not None
        back = page(desk, wanted, sort, back.previous, size)
        assert back.headings == there.headings


@settings(
    max_examples=examples(20),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(wanted=questions(), sort=st.sampled_from(Sort))
def test_each_lead_of_a_list_has_its_neighbours_there(
    desk: Desk, wanted: LeadFilter, sort: Sort
) -> None:
    right = expected(desk, wanted, sort)
    keys = page(desk, wanted, sort, None, 90).keys

    for number, lead in list(enumerate(right))[:: max(1, len(right) // 9)]:
        found = read_by(
            desk.database, find_neighbours, wanted, sort, keys[lead], me=desk.me, now=NOW
        )
        before, after = (key and key.lead_id for key in found)
        assert before == (right[number - 1] if number else None)
        assert after == (right[number + 1] if number + 1 < len(right) else None)


@settings(
    max_examples=examples(40),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(wanted=questions(), most=st.integers(1, 90))
def test_all_leads_that_match_are_known_by_their_places(
    desk: Desk, wanted: LeadFilter, most: int
) -> None:
    wanted = replace(wanted, text="")
    keys = page(desk, wanted, Sort.NEWEST, None, most).keys

    places = read_by(desk.database, list_places, wanted, most, me=desk.me, now=NOW)
    leads = read_by(desk.database, list_matching, wanted, most, me=desk.me, now=NOW)

    assert places == [keys[each.id].value for each in leads]
    assert [each.id for each in leads] == expected(desk, wanted, Sort.NEWEST)[:most]


def test_a_lead_that_arrives_meanwhile_shifts_no_page(desk: Desk) -> None:
    first = page(desk, LeadFilter(), Sort.NEWEST, None, 20)
    before = expected(desk, LeadFilter(), Sort.NEWEST)
    write_by(desk.database, add_lead, NOW + timedelta(days=1))

    assert ids([first, page(desk, LeadFilter(), Sort.NEWEST, first.following, 20)]) == before[:40]


def test_a_folder_is_counted_only_as_far_as_shown(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.leads.store.inbox_page.MOST_COUNTED", 20)

    counts = read_by(desk.database, count_folders, desk.me, NOW)

    for folder in Folder:
        assert counts[folder] == min(21, len(expected(desk, LeadFilter(folder), Sort.NEWEST)))


def test_a_page_beyond_the_end_returns_to_the_last(desk: Desk) -> None:
    last = list(forwards(desk, LeadFilter(), Sort.OLDEST, 7))[-1]
    assert last.previous is not None

    found = page(desk, LeadFilter(text="nowhere"), Sort.OLDEST, Position(last.previous.key), 7)

    assert found.headings == ()
    assert found.following is None


@pytest.mark.parametrize("text", ["-", "?!", "…"])
def test_a_search_for_signs_alone_finds_nothing(desk: Desk, text: str) -> None:
    wanted = LeadFilter(text=text)
    assert page(desk, wanted, Sort.NEWEST, None, 7).headings == ()
    for listed in (list_places, list_matching):
        assert not read_by(desk.database, listed, wanted, 7, me=desk.me, now=NOW)


@pytest.mark.engine("postgresql", only=True)
def test_a_search_asks_the_index_for_the_next_leads_before_it_asks_for_all(desk: Desk) -> None:
    with noted(desk.database.engine) as ran:
        page(desk, LeadFilter(text="nowhere"), Sort.NEWEST, None, 7)

    asked = [its["asked"] for _, its in ran if its.get("asked")]
    assert "'@46." in asked[0]
    assert "@" not in asked[-1]


@given(data=st.binary(min_size=25, max_size=25) | st.binary(), backwards=st.booleans())
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@pytest.mark.parametrize("sort", Sort)
def test_any_bytes_are_a_position_or_the_beginning(
    desk: Desk, sort: Sort, data: bytes, backwards: bool
) -> None:
    position = read_position(urlsafe_b64encode(data).decode(), backwards=backwards)
    page(desk, LeadFilter(), sort, position, 5)


@pytest.mark.parametrize("sort", Sort)
def test_an_unknown_position_is_the_beginning(desk: Desk, sort: Sort) -> None:
    for value in (-(2**63), -1, 2**61, 2**63 - 1):
        key = RowKey(0 if sort is Sort.DUE else 9, value, desk.me)
        first = page(desk, LeadFilter(), sort, None, 5)
        assert page(desk, LeadFilter(), sort, Position(key), 5) == first
        found = read_by(
            desk.database, find_neighbours, LeadFilter(), sort, key, me=desk.me, now=NOW
        )
        assert found == (None, None)
