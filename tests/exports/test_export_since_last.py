"""Exports of leads new since the author's last one: none is lost, and none is exported twice."""

from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from app.core.db import Database
from app.exports.models import Export
from app.exports.opening import open_export
from app.exports.rules.export import ExportNotReady, ExportPurpose
from app.exports.rules.filter import ExportFilter
from app.exports.steps import choice as choose_rows
from app.exports.store import export as exports
from app.leads.rules.inbox import Folder
from tests.support.at_once import outcomes_at_once
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.enquiries.stored_rows import add_enquiry, add_lead
from tests.support.exports.exporting import RULES, Taken, ask, begin, record, take
from tests.support.exports.people import elsewhere, subscribed, write
from tests.support.exports.preparing import Workshop
from tests.support.stored import change_row

pytestmark = pytest.mark.engine("both")


def held(taken: Taken) -> list[str]:
    """Return the members of an export, in the order of its rows."""
    return [row["email"].partition("@")[0] for row in taken.rows]


def new(database: Database, **changes: Any) -> list[str]:
    """Export the new leads; return the members."""
    return held(take(database, since_last=True, **changes))


def test_each_lead_is_in_exactly_one_export_unless_all_are_asked_for(database: Database) -> None:
    write(database, "wei", 0)
    write(database, "lin", 1)
    assert new(database) == ["wei", "lin"]
    assert new(database) == []
    write(database, "kim", 2)
    assert held(take(database)) == ["wei", "lin", "kim"]
    write(database, "ana", 3)
    assert new(database) == ["ana"]
    assert new(database) == []


@pytest.mark.parametrize(
    "other",
    [
        {"filter": ExportFilter(Folder.UNASSIGNED)},
        {"actor": "b"},
        {"saved_id": UUID(int=1)},
        {"purpose": ExportPurpose.NEWS_EMAIL},
    ],
    ids=["filter", "author", "saved", "purpose"],
)
def test_another_author_filter_purpose_or_saved_export_counts_new_leads_apart(
    database: Database, other: dict[str, Any]
) -> None:
    subscribed(database, "wei@example.com")
    assert new(database) == ["wei"]

    assert [new(database, **other), new(database, **other)] == [["wei"], []]
    assert new(database) == []


def test_leads_of_an_aborted_export_stay_new(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choose_rows, "BATCH", 1)
    write(database, "wei", 0)
    write(database, "lin", 1)
    asked = ask(database, since_last=True)
    with closing(begin(database, asked.id)) as stream:
        next(stream), next(stream)
    assert record(database, asked.id).state == "aborted"

    assert new(database) == ["wei", "lin"]
    assert new(database) == []


def test_an_enquiry_committed_late_with_an_earlier_id_is_new(database: Database) -> None:
    # Ids follow the clock, commits need not: a mark such as "all up to this id" would lose it.
    store(database, UUID(int=10), "early")
    store(database, UUID(int=30), "later")
    assert new(database) == ["early", "later"]

    store(database, UUID(int=20), "late")
    store(database, UUID(int=5), "latest")

    assert new(database) == ["latest", "late"]
    assert new(database) == []


def store(database: Database, enquiry: UUID, name: str) -> None:
    """Store an enquiry with a given id."""
    with database.transaction() as session:
        add_enquiry(session, id=enquiry, email=f"{name}@example.com", received_at=NOW)
        add_lead(session, enquiry_id=enquiry)


def test_an_enquiry_committed_during_an_export_is_in_the_next(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choose_rows, "BATCH", 1)
    write(database, "wei", 0)
    write(database, "lin", 1)
    asked = ask(database, since_last=True)
    with closing(begin(database, asked.id)) as stream:
        pieces = [next(stream), next(stream)]
        elsewhere(lambda: write(database, "kim", 2))
        pieces += list(stream)

    assert held(Taken(record(database, asked.id), b"".join(pieces))) == ["wei", "lin"]
    assert new(database) == ["kim"]


def test_two_exports_opened_at_once_are_not_both_written(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(database, "wei", 0)
    acts = [partial(opened, database, ask(database, since_last=True)) for _ in range(4)]

    outcomes = outcomes_at_once(monkeypatch, exports, "is_alike_running", acts)

    assert [type(each) for each in outcomes].count(ExportNotReady) == 3


@pytest.mark.parametrize("reader", ["get", "lock"])
def test_only_one_of_several_callers_gets_an_export(
    database: Database, monkeypatch: pytest.MonkeyPatch, reader: str
) -> None:
    asked = ask(database)

    outcomes = outcomes_at_once(
        monkeypatch, exports, reader, [partial(opened, database, asked)] * 3
    )

    assert [type(each) for each in outcomes].count(ExportNotReady) == 2


def opened(database: Database, asked: Export) -> Export:
    """Open an export."""
    return open_export(database, LEDGER_KEY, export_id=asked.id, actor="a", rules=RULES, now=NOW)


def test_a_prepared_file_counts_while_available_and_once_downloaded(
    database: Database, tmp_path: Path
) -> None:
    write(database, "wei", 0)
    first = Workshop.make(database, tmp_path).prepared(since_last=True)
    assert new(database) == []

    tomorrow = NOW + timedelta(days=1)
    change_row(database, Export, first.id, fetched_at=NOW)
    assert new(database, clock=lambda: tomorrow) == []
    change_row(database, Export, first.id, fetched_at=None)
    # Nobody downloaded it in time: what counts is when the next one is opened.
    asked = ask(database, since_last=True)
    with closing(begin(database, asked.id, lambda: tomorrow)) as stream:
        next(stream), next(stream)
    assert record(database, asked.id).count == 1
