"""A person who withdraws while an export is written is kept out of it, or named in its record."""

import threading
from collections.abc import Collection
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from app.consent.store.withdrawals import ConsentEnd, list_changes
from app.core.db import Database
from app.enquiries.models import Enquiry
from app.enquiries.store import legal_hold
from app.exports.steps import choice as choose_rows
from app.exports.steps import consent_watch
from app.ledger.outside.outside_lists import ErasureList
from app.ledger.rules.erasure import ErasureReason
from app.rights.steps import withdrawal
from app.rights.steps.evidence import erase_evidence
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.exports.exporting import Taken, ask, begin, record
from tests.support.exports.people import (
    PEOPLE,
    elsewhere,
    enquiry_of,
    held,
    hold,
    late,
    three_people,
    withdraw,
)
from tests.support.stored import write_by

pytestmark = pytest.mark.engine("both")


@pytest.fixture
def people(database: Database) -> dict[str, UUID]:
    """Three people with an enquiry each."""
    return three_people(database)


@pytest.fixture(autouse=True)
def one_lead_a_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make every lead its own batch, so that there is a pause after each."""
    monkeypatch.setattr(choose_rows, "BATCH", 1)


def test_a_withdrawal_before_its_row_is_written_keeps_the_person_out(
    database: Database, people: dict[str, UUID]
) -> None:
    asked = ask(database)
    stream = begin(database, asked.id)
    pieces = [next(stream), next(stream)]

    elsewhere(lambda: withdraw(database, people["kim"]))
    taken = Taken(record(database, asked.id), b"".join([*pieces, *stream]))

    assert held(taken) == ["lin", "wei"]
    export = record(database, asked.id)
    assert (export.count, export.left_out["withdrawn"]) == (2, 1)
    assert export.withdrawn_since == []


def test_a_withdrawal_after_its_row_is_written_is_named_at_the_end(
    database: Database, people: dict[str, UUID]
) -> None:
    asked = ask(database)
    stream = begin(database, asked.id)
    pieces = [next(stream), next(stream)]

    elsewhere(lambda: withdraw(database, people["wei"]))
    taken = Taken(record(database, asked.id), b"".join([*pieces, *stream]))

    assert held(taken) == sorted(PEOPLE)
    export = record(database, asked.id)
    assert (export.state, export.count) == ("complete", 3)
    assert export.withdrawn_since == [
        {
            "enquiry": enquiry_of(database, people["wei"]).id.hex,
            "act": "withdrawn",
            "at": "2026-03-04T09:30:15.250Z",
        }
    ]


def test_an_aborted_file_names_them_as_well(database: Database, people: dict[str, UUID]) -> None:
    asked = ask(database)
    stream = begin(database, asked.id)
    next(stream), next(stream)

    elsewhere(lambda: withdraw(database, people["wei"]))
    elsewhere(lambda: withdraw(database, people["kim"]))
    stream.close()

    export = record(database, asked.id)
    assert (export.state, export.count) == ("aborted", 1)
    assert [each["enquiry"] for each in export.withdrawn_since] == [
        enquiry_of(database, people["wei"]).id.hex
    ]


def test_closing_waits_for_a_withdrawal_about_to_commit(
    database: Database, people: dict[str, UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    # The act is written but not committed at the moment when the export is closed.
    written, committing = threading.Event(), threading.Event()

    def pause(*_: object) -> None:
        written.set()
        assert committing.wait(30)

    monkeypatch.setattr(withdrawal, "forbidden_messages", pause)
    asked = ask(database)
    stream = begin(database, asked.id)
    for _ in range(4):
        next(stream)
    withdrawing = threading.Thread(target=withdraw, args=(database, people["wei"]))
    withdrawing.start()
    assert written.wait(30)
    threading.Timer(0.5, committing.set).start()

    assert list(stream) == []

    withdrawing.join(30)
    (named,) = record(database, asked.id).withdrawn_since
    assert named["enquiry"] == enquiry_of(database, people["wei"]).id.hex


def test_no_export_started_after_a_withdrawal_holds_the_person_in_any_race(
    database: Database, people: dict[str, UUID]
) -> None:
    began_after: list[Taken] = []
    withdrawn = threading.Event()

    def exports() -> None:
        for _ in range(4):
            after = withdrawn.is_set()
            taken = late(database)
            if after:
                began_after.append(taken)

    threads = [threading.Thread(target=exports) for _ in range(2)]
    for thread in threads:
        thread.start()
    withdraw(database, people["wei"])
    withdrawn.set()
    for thread in threads:
        thread.join(60)

    assert [held(taken) for taken in (*began_after, late(database))] == [
        ["kim", "lin"] for _ in range(len(began_after) + 1)
    ]


def test_without_commits_nobody_is_queried_again(
    database: Database, people: dict[str, UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = 0
    list_held = legal_hold.list_held

    def counted(session: Session, now: datetime) -> frozenset[UUID]:
        nonlocal looks
        looks += 1
        return list_held(session, now)

    monkeypatch.setattr(legal_hold, "list_held", counted)
    asked = ask(database)
    stream = begin(database, asked.id)
    next(stream), next(stream), next(stream)
    # On PostgreSQL, commits in other databases of the same server count too.
    assert looks == 1 or not database.is_sqlite
    before = looks

    elsewhere(lambda: withdraw(database, people["kim"]))

    assert list(stream) == []
    assert looks > before


def test_a_withdrawal_during_a_check_is_found_by_the_next(
    database: Database, people: dict[str, UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = ask(database)
    stream = begin(database, asked.id)

    def read_and_withdraw(*asked_for: Any) -> Collection[ConsentEnd]:
        found = list_changes(*asked_for)
        monkeypatch.setattr(consent_watch, "list_changes", list_changes)
        elsewhere(lambda: withdraw(database, people["kim"]))
        return found

    monkeypatch.setattr(consent_watch, "list_changes", read_and_withdraw)
    assert held(Taken(record(database, asked.id), b"".join(stream))) == ["lin", "wei"]


def test_a_hold_that_starts_during_an_export_keeps_the_person_out(
    database: Database, people: dict[str, UUID]
) -> None:
    # The clock of the process that places it is ahead of ours.
    ahead = timedelta(seconds=2)
    write_by(database, Session.add, hold(people["kim"], placed_at=NOW + ahead))
    asked, now = ask(database), NOW
    stream = begin(database, asked.id, clock=lambda: now)
    pieces = [next(stream), next(stream)]

    now = NOW + ahead
    taken = Taken(record(database, asked.id), b"".join([*pieces, *stream]))

    assert held(taken) == ["lin", "wei"]
    assert record(database, asked.id).left_out["held"] == 1


@pytest.mark.parametrize("written", [False, True])
def test_an_erasure_during_an_export_acts_like_a_withdrawal(
    database: Database, people: dict[str, UUID], tmp_path: Path, written: bool
) -> None:
    gone = enquiry_of(database, people["wei"] if written else people["kim"])
    asked = ask(database)
    stream = begin(database, asked.id)
    pieces = [next(stream), next(stream)]

    elsewhere(lambda: erase(database, gone, ErasureList(tmp_path)))
    taken = Taken(record(database, asked.id), b"".join([*pieces, *stream]))

    export = record(database, asked.id)
    assert held(taken) == (sorted(PEOPLE) if written else ["lin", "wei"])
    assert export.left_out["erased"] == (0 if written else 1)
    named = [(each["enquiry"], each["act"]) for each in export.withdrawn_since]
    assert named == ([(gone.id.hex, "erased")] if written else [])


def erase(database: Database, enquiry: Enquiry, outside: ErasureList) -> None:
    """Erase a person's evidence and enquiries."""
    write_by(
        database,
        erase_evidence,
        LEDGER_KEY,
        outside,
        person=enquiry.person_id,
        records=[enquiry.consent_record_id],
        reason=ErasureReason.REQUEST,
        at=NOW + timedelta(hours=1),
    )
