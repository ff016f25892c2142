"""Every folder and every single filter is answered by an index in its order, on both engines."""

import re
from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Select, inspect
from sqlalchemy.orm import Session

from app.core.db import Database
from app.leads.rules.inbox import NOBODY, Folder, LeadFilter, RowKey, Sort, first_place
from app.leads.rules.priority import Priority
from app.leads.rules.search_terms import query_words
from app.leads.store import inbox_walk
from app.leads.store.inbox_question import Question, Way, parts_of
from app.leads.store.inbox_walk import choose_guide, placed, unplaced
from app.leads.store.suspects import count_unseen_suspect, find_first_unseen_suspect
from tests.support.enquiries.answers import NOW
from tests.support.leads.inbox_rows import Desk, fill
from tests.support.leads.plans import plan_of, plans_of
from tests.support.stored import read_by

LISTS = {
    "ix_lead_inbox_place_due_at": LeadFilter(),
    "ix_lead_suspect_place": LeadFilter(Folder.SUSPECT),
    "ix_lead_open_owner_id_place": LeadFilter(Folder.MINE),
    "ix_lead_open_owner_id_place (unassigned)": LeadFilter(Folder.UNASSIGNED),
    "ix_lead_open_status_place": LeadFilter(Folder.NEW),
    "ix_lead_open_status_place (waiting)": LeadFilter(Folder.WAITING),
    "ix_lead_status_place": LeadFilter(status="won"),
    "ix_lead_owner_id_place": LeadFilter(owner=UUID(int=1)),
    "ix_lead_owner_id_place (nobody)": LeadFilter(owner=NOBODY),
    "ix_lead_country_place": LeadFilter(country="DE"),
    "ix_lead_sector_place": LeadFilter(sector="bio"),
    "ix_lead_reply_language_place": LeadFilter(language="zh"),
    "ix_lead_intent_place": LeadFilter(intent="rnd"),
    "ix_lead_readiness_place": LeadFilter(readiness="ready"),
    "ix_lead_timeline_place": LeadFilter(timeline="lt6m"),
    "ix_lead_answerable_id_place": LeadFilter(answerable=UUID(int=1)),
    "ix_lead_answerable_id_place (nobody)": LeadFilter(answerable=NOBODY),
    "ix_lead_judged_place": LeadFilter(judged="confirmed"),
    "ix_lead_tag_tag_place": LeadFilter(tag="vip"),
    "ix_lead_topic_topic_place": LeadFilter(topic="ai"),
    "ix_lead_size_band_place": LeadFilter(size_band="lt1"),
    "ix_lead_source_place": LeadFilter(source="fair"),
    "ix_lead_consent_place": LeadFilter(consent="news"),
    "ix_lead_priority_place": LeadFilter(priority=Priority.HIGH),
    "ix_lead_import_id_place": LeadFilter(imported=UUID(int=1)),
    "ix_lead_inbox_place_due_at (dates)": LeadFilter(received_from=NOW),
    "ix_lead_place (spam too)": LeadFilter(text="words"),
}


def statement(session: Session, desk: Desk, wanted: LeadFilter, sort: Sort, *, on: bool) -> Select:  # type: ignore[type-arg]
    """Return the statement of the first part of a list, from its beginning or a later place."""
    question = Question(wanted, desk.me, NOW, query_words(""))
    part = parts_of(wanted, sort)[0]
    value = 10**15 if part.by_due else first_place(NOW)
    way = Way(part, RowKey(0, value, desk.me) if on else None, part.descending)
    guide = choose_guide(session, question, way)
    return placed(question, way, guide, is_sqlite=desk.database.is_sqlite).limit(50)


@pytest.mark.parametrize("on", [False, True])
def test_each_list_is_read_from_its_own_index_in_order(database: Database, *, on: bool) -> None:
    desk = fill(database, 5, seed=1, placed=1)
    with database.reading() as session:
        plans = {
            name: plan_of(session, statement(session, desk, wanted, Sort.NEWEST, on=on))
            for name, wanted in LISTS.items()
        }

    for name, told in plans.items():
        own = name.split()[0]
        # In such a small table, PostgreSQL finds a slightly larger index no more costly.
        others = set() if database.is_sqlite else {own.replace("_open", ""), "ix_lead_place"}
        assert any(f"{each} " in f"{told} " for each in {own, *others}), (name, told)
        assert "B-TREE" not in told, name
        assert "Sort" not in told, name


@pytest.mark.parametrize("folder", [Folder.ALL, Folder.OVERDUE])
@pytest.mark.parametrize("on", [False, True])
def test_due_leads_are_read_in_the_order_of_due_times(
    database: Database, folder: Folder, *, on: bool
) -> None:
    desk = fill(database, 5, seed=1, placed=1)
    with database.reading() as session:
        told = plan_of(session, statement(session, desk, LeadFilter(folder), Sort.DUE, on=on))

    assert "ix_lead_due_at_id" in told, told
    assert "B-TREE" not in told
    assert "Sort" not in told


@pytest.mark.parametrize("folder", [Folder.NEW, Folder.WAITING, Folder.MINE, Folder.UNASSIGNED])
@pytest.mark.parametrize("on", [False, True])
def test_a_folder_with_many_leads_is_read_in_the_order_of_due_times(
    database: Database, monkeypatch: pytest.MonkeyPatch, folder: Folder, *, on: bool
) -> None:
    monkeypatch.setattr(inbox_walk, "FEW", 0)
    desk = fill(database, 40, seed=1, placed=1)
    with database.reading() as session:
        told = plan_of(session, statement(session, desk, LeadFilter(folder), Sort.DUE, on=on))

    if database.is_sqlite:
        # So the many leads of other folders are left out without being read.
        assert "COVERING INDEX ix_lead_due_at_id" in told, told
    # PostgreSQL sorts only leads that are due at one moment.
    assert "ix_lead_due_at_id" in told or "ix_lead_owner_id_due_at" in told, told
    assert "B-TREE" not in told
    assert "Sort" not in re.sub("Incremental Sort|(Sort|Presorted) Key", "", told)


def test_the_index_of_the_list_leaves_out_what_was_judged_to_be_spam(database: Database) -> None:
    with database.reading() as session:
        indexes = inspect(session.connection()).get_indexes("lead")

    [own] = [each for each in indexes if each["name"] == "ix_lead_inbox_place_due_at"]
    condition = str(own["dialect_options"][f"{database.engine.dialect.name}_where"])
    assert "status" in condition
    assert "'spam'" in condition


@pytest.mark.parametrize("asks", [count_unseen_suspect, find_first_unseen_suspect])
def test_what_is_not_judged_yet_is_found_in_an_index_of_its_own(
    database: Database, asks: Callable[[Session], object]
) -> None:
    fill(database, 5, seed=1, placed=1)
    [told] = read_by(database, plans_of, asks)

    assert "ix_lead_unjudged" in told, told
    assert "B-TREE" not in told
    assert "Sort" not in told
    if database.is_sqlite:
        assert "COVERING" in told


@pytest.mark.engine("sqlite", only=True)
@pytest.mark.parametrize("sort", Sort)
def test_leads_without_a_place_are_read_without_scanning_others(
    database: Database, sort: Sort
) -> None:
    desk = fill(database, 5, seed=1)
    for folder in Folder:
        question = Question(LeadFilter(folder, country="DE"), desk.me, NOW, ())
        for part in parts_of(question.wanted, sort):
            asked: Any = unplaced(question, Way(part, None, part.descending), None, is_sqlite=True)
            told = read_by(database, plan_of, asked.limit(50))
            assert "ix_lead_unplaced" in told, (folder, told)
