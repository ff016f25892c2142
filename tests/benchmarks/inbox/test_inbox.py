"""The benchmark of the inbox works with few leads, and its lists are correct."""

import pytest

from app.core.db import Database
from app.leads.placement import leads_wait
from app.leads.rules.inbox import LeadFilter, Sort
from app.leads.store.inbox import list_leads
from tests.benchmarks.inbox import data as data
from tests.benchmarks.inbox import inbox
from tests.benchmarks.inbox import lists as inbox_lists
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


def test_a_small_measurement_has_a_figure_for_every_list(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbox, "ROUNDS", 1)
    monkeypatch.setattr(inbox, "RUNS", 2)
    desk = inbox_lists.Desk(LEADS, database, data.build(database, LEADS))

    names = {each.name for each in inbox.measure_desks("an engine", [desk])}

    lists = [each.name for each in inbox_lists.questions(desk)]
    assert {f"{each}, first page, an engine, {LEADS} leads" for each in lists} <= names
    assert f"dashboard, all time, an engine, {LEADS} leads" in names
    assert any("LIKE scan" in each for each in names)
