"""The benchmark of the inbox works with few leads, and its lists are correct."""

from datetime import timedelta

import pytest

from app.core.db import Database
from app.leads.placement import leads_wait
from app.leads.rules.inbox import LeadFilter, Sort
from app.leads.store.inbox import list_leads
from tests.benchmarks.inbox import data as data
from tests.benchmarks.inbox import inbox
from tests.benchmarks.inbox import lists as inbox_lists
from tests.benchmarks.inbox.labels import ONE_OF, RARE_TAG
from tests.support.leads.inbox_rows import Desk, expected

LEADS = 400


def test_every_list_of_the_benchmark_has_the_expected_leads(database: Database) -> None:
    accounts = data.build(database, LEADS)
    desk = Desk(database, accounts[0], accounts[1])
    assert not leads_wait(database)

    for each in inbox_lists.questions(inbox_lists.Desk(LEADS, database, accounts)):
        with database.reading() as session:
            page = list_leads(
                session, each.wanted, each.sort, None, LEADS, me=desk.me, now=data.NOW
            )
        right = expected(desk, each.wanted, each.sort, now=data.NOW)
        assert [heading.id for heading in page.headings] == right, each.name


def test_rare_words_are_planted_at_the_stated_rate(database: Database) -> None:
    accounts = data.build(database, LEADS)

    for word in (data.RARE, data.RARE_CHINESE):
        with database.reading() as session:
            page = list_leads(
                session, LeadFilter(text=word), Sort.NEWEST, None, 50, me=accounts[0], now=data.NOW
            )
        assert 0 < len(page.headings) <= 12


def test_deep_in_a_list_the_page_is_full_if_the_first_one_is(database: Database) -> None:
    desk = inbox_lists.Desk(LEADS, database, data.build(database, LEADS))
    lists = {each.name: each for each in inbox_lists.questions(desk)}

    for name in ("folder all", "tag", "search frequent", "search frequent Chinese"):
        for depth in inbox_lists.DEPTHS:
            with database.reading() as session:
                page = inbox.reading(lists[name], depth, [desk])(desk)(session)
            assert len(page.headings) == inbox_lists.PAGE, (name, depth)


def test_the_rare_tag_fills_a_page_at_the_smallest_size() -> None:
    assert inbox.SIZES[0] / ONE_OF[RARE_TAG] > 1.2 * inbox_lists.PAGE


def test_a_small_measurement_has_a_figure_for_every_list(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbox, "ROUNDS", 1)
    monkeypatch.setattr(inbox, "RUNS", 2)
    monkeypatch.setattr(data, "SPAN", timedelta(days=100))
    desk = inbox_lists.Desk(LEADS, database, data.build(database, LEADS))

    names = {each.name for each in inbox.measure_desks("an engine", [desk])}

    lists = [each.name for each in inbox_lists.questions(desk)]
    assert {f"{each}, first page, an engine, {LEADS} leads" for each in lists} <= names
    assert f"counting a day, an engine, {LEADS} leads" in names
    assert f"dashboard, all time, an engine, {LEADS} leads" in names
    assert any("LIKE scan" in each for each in names)
