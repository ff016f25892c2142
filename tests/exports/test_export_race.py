"""A person who withdraws while an export is written is kept out of it, or named in its record."""

import threading
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
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
    LATER,
    PEOPLE,
    elsewhere,
    enquiry_of,
    held,
    hold,
    late,
    left_out,
    withdraw,
)
from tests.support.stored import write_by

pytestmark = pytest.mark.engine("both")


@pytest.fixture(autouse=True)
def one_lead_a_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make every lead its own batch, so that there is a pause after each."""
    monkeypatch.setattr(choose_rows, "BATCH", 1)


def written_while(
    database: Database, act: Callable[[], object], clock: Callable[[], datetime] = lambda: NOW
) -> Taken:
    """Write an export, with an act once the row of the first of three people is written."""
    asked = ask(database)
    stream = begin(database, asked.id, clock)
    pieces = [next(stream), next(stream)]
    act()
    content = b"".join([*pieces, *stream])
    return Taken(record(database, asked.id), content)


@pytest.mark.parametrize("ends", ["withdrawn", "erased"])
@pytest.mark.parametrize("written", [False, True])
def test_whose_consent_ends_during_an_export_is_kept_out_or_named_at_its_end(
    database: Database, people: dict[str, UUID], tmp_path: Path, ends: str, *, written: bool
) -> None:
    gone = enquiry_of(database, people["wei" if written else "kim"])
    acts = {
        "withdrawn": lambda: withdraw(database, gone.person_id),
        "erased": lambda: erase(database, gone, ErasureList(tmp_path)),
    }

    taken = written_while(database, lambda: elsewhere(acts[ends]))

    assert held(taken) == (sorted(PEOPLE) if written else ["lin", "wei"])
    assert (taken.export.state, taken.export.count) == ("complete", 3 if written else 2)
    assert left_out(taken) == ({} if written else {ends: 1})
    named = {"enquiry": gone.id.hex, "act": ends, "at": "2026-03-04T09:30:15.250Z"}
    assert taken.export.withdrawn_since == ([named] if written else [])


def test_a_withdrawal_made_before_an_export_and_committed_during_it_counts_as_well(
    database: Database, people: dict[str, UUID]
) -> None:
    made = LATER - timedelta(minutes=10)

    taken = written_while(
        database,
        lambda: elsewhere(lambda: withdraw(database, people["kim"], at=made)),
        lambda: LATER,
    )

    assert held(taken) == ["lin", "wei"]
    assert left_out(taken) == {"withdrawn": 1}


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
    withdrawn = threading.Event()

    def export() -> tuple[bool, Taken]:
        return withdrawn.is_set(), late(database)

    with ThreadPoolExecutor(2) as threads:
        exports = [threads.submit(export) for _ in range(8)]
        withdraw(database, people["wei"])
        withdrawn.set()

    ended = [each.result() for each in exports]
    began_after = [taken for after, taken in ended if after]
    for taken in (*began_after, late(database)):
        assert held(taken) == ["kim", "lin"]


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
    stream = begin(database, ask(database).id)
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
    begins = NOW + timedelta(seconds=2)
    write_by(database, Session.add, hold(people["kim"], placed_at=begins))
    times = [NOW]

    taken = written_while(database, lambda: times.append(begins), lambda: times[-1])

    assert held(taken) == ["lin", "wei"]
    assert left_out(taken) == {"held": 1}


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
