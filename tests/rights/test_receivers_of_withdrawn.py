"""Receivers of an exported list are asked to stop once somebody in it has withdrawn."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from app.core.db import Database
from app.core.rules.purposes import Purpose
from app.exports.models import NotifyTask
from app.exports.prepared import close_stale_exports, fetch_export
from app.exports.rules.export import ExportPurpose
from app.exports.steps.consent_watch import ConsentWatch
from app.rights.erasure import tell_receiver
from app.rights.my_data import view_my_data
from app.rights.rules.receivers import Recipients
from app.rights.store import receivers
from tests.support.at_once import meanwhile
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.enquiries.people import write_to_us
from tests.support.exports.exporting import RULES, ask, begin, record, take
from tests.support.exports.people import LATER, subscribed, withdraw
from tests.support.exports.preparing import Workshop
from tests.support.rights.erasing import erase
from tests.support.stored import every, read_by

NEWS = ExportPurpose.NEWS_EMAIL
CALLS = ExportPurpose.NEWS_PHONE
ALL = (ExportPurpose.FOLLOW_UP, NEWS, CALLS)


def rows(database: Database) -> list[NotifyTask]:
    """Read the rows of every task."""
    return every(database, select(NotifyTask).order_by(NotifyTask.opened_at, NotifyTask.id))


def recipients(database: Database, subscriber: UUID) -> Recipients:
    """Return the counts on the person's own page."""
    return view_my_data(database, person_id=subscriber, now=LATER).recipients


def tell(database: Database, told: list[NotifyTask]) -> None:
    """Record that a receiver has been notified."""
    tell_receiver(
        database, LEDGER_KEY, actor="b", export_id=told[0].export_id,
        rows=[each.id for each in told], now=LATER,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("withdrawn", "concerned"),
    [
        (Purpose.UPDATES_EMAIL, {NEWS}),
        (Purpose.UPDATES_PHONE, {CALLS}),
        (Purpose.PRIVACY_POLICY, set(ALL)),
        (Purpose.COOKIE_POLICY, set()),
    ],
)
def test_the_receivers_of_files_for_what_was_withdrawn_are_to_be_told(
    database: Database, subscriber: UUID, withdrawn: Purpose, concerned: set[ExportPurpose]
) -> None:
    for purpose in ALL:
        assert take(database, purpose=purpose).export.count == 1

    withdraw(database, subscriber, withdrawn)

    assert {record(database, each.export_id).purpose for each in rows(database)} == concerned
    assert {each.kind for each in rows(database)} <= {"withdrawal"}
    places = [
        (each.opened_at, each.id) for each in read_by(database, receivers.list_open_tasks, None, 9)
    ]
    for number, place in enumerate(places, 1):
        after = read_by(database, receivers.list_open_tasks, place, 9)
        assert [(each.opened_at, each.id) for each in after] == places[number:]


def test_a_second_withdrawal_adds_to_the_open_task_of_the_export(
    database: Database, subscriber: UUID
) -> None:
    other = subscribed(database, "li@example.com")
    export = take(database, purpose=NEWS).export
    withdraw(database, subscriber, Purpose.UPDATES_EMAIL)
    withdraw(database, other, Purpose.UPDATES_EMAIL)

    assert read_by(database, receivers.count_open_tasks) == 1
    [task] = read_by(database, receivers.list_open_tasks, None, 9)
    both = read_by(database, receivers.list_open_rows, task, 9)
    assert [each.export_id for each in both] == [export.id, export.id]
    # Withdrawing all later names nobody twice.
    withdraw(database, subscriber, Purpose.PRIVACY_POLICY)
    assert len(rows(database)) == 2

    tell(database, [both[0]])
    [left] = read_by(database, receivers.list_open_tasks, None, 9)
    assert left.id == both[1].id


def test_a_prepared_file_that_nobody_fetched_has_no_receiver(
    database: Database, subscriber: UUID, tmp_path: Path
) -> None:
    shop = Workshop.make(database, tmp_path)
    shop.prepared(purpose=NEWS)
    fetched = shop.prepared(purpose=NEWS)
    fetch_export(
        database, LEDGER_KEY, export_id=fetched.id, actor="b", rules=RULES, first=0, last=9, now=NOW
    )

    withdraw(database, subscriber, Purpose.UPDATES_EMAIL)

    assert [each.export_id for each in rows(database)] == [fetched.id]


@pytest.mark.parametrize("ended", ["complete", "aborted"])
def test_the_receiver_of_a_file_that_was_being_written_is_to_be_told(
    database: Database, subscriber: UUID, ended: str
) -> None:
    asked = ask(database, purpose=NEWS)
    with closing(begin(database, asked.id)) as stream:
        next(stream)
        next(stream)
        withdraw(database, subscriber, Purpose.UPDATES_EMAIL)
        if ended == "complete":
            [*_the_rest] = stream

    assert record(database, asked.id).state == ended
    assert [(each.export_id, each.kind) for each in rows(database)] == [(asked.id, "withdrawal")]


@pytest.mark.engine("both")
def test_the_receiver_of_a_file_closed_at_the_same_moment_is_to_be_told(
    database: Database, subscriber: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    def act() -> None:
        withdraw(database, subscriber, Purpose.UPDATES_EMAIL)

    with meanwhile(monkeypatch, ConsentWatch, "since", act):
        export = take(database, purpose=NEWS).export

    assert [each.export_id for each in rows(database)] == [export.id]


def test_the_receiver_of_a_file_whose_writer_was_killed_is_to_be_told(
    database: Database, subscriber: UUID
) -> None:
    asked = ask(database, purpose=NEWS)
    stream = begin(database, asked.id, lambda: LATER)
    withdraw(database, subscriber, Purpose.UPDATES_EMAIL, LATER - timedelta(minutes=10))
    write_to_us(database, LATER + timedelta(minutes=1), email="zhang.wei@example.com")
    close_stale_exports(database, LEDGER_KEY, NOW + timedelta(days=1))
    with pytest.raises(Exception, match="closed"):
        stream.close()
    assert [(each.export_id, each.kind) for each in rows(database)] == [(asked.id, "withdrawal")]


def test_an_erasure_takes_the_person_off_the_task_of_their_withdrawal(
    database: Database, subscriber: UUID, tmp_path: Path
) -> None:
    export = take(database, purpose=NEWS).export
    withdraw(database, subscriber, Purpose.UPDATES_EMAIL)

    erase(database, tmp_path, subscriber)

    assert [(each.export_id, each.kind) for each in rows(database)] == [(export.id, "erasure")]


def test_an_erasure_during_the_writing_leaves_no_task_of_the_withdrawal(
    database: Database, subscriber: UUID, tmp_path: Path
) -> None:
    with closing(begin(database, ask(database, purpose=NEWS).id)) as stream:
        next(stream)
        next(stream)
        withdraw(database, subscriber, Purpose.UPDATES_EMAIL)
        erase(database, tmp_path, subscriber)
        [*_the_rest] = stream
    assert rows(database) == []


def test_the_person_is_told_how_many_recipients_were_asked_and_how_many_not_yet(
    database: Database, subscriber: UUID
) -> None:
    assert recipients(database, subscriber) == Recipients(0, 0)
    for actor in ("a", "b", "c"):
        for _ in range(2):
            take(database, purpose=NEWS, actor=actor)
    withdraw(database, subscriber, Purpose.UPDATES_EMAIL)
    assert recipients(database, subscriber) == Recipients(0, 3)

    for number, each in enumerate(rows(database), 1):
        tell(database, [each])
        assert sum((counted := recipients(database, subscriber)).__dict__.values()) == 3
        assert counted.asked <= number // 2
    assert recipients(database, subscriber) == Recipients(3, 0)


@pytest.mark.parametrize(
    ("told", "key"),
    [
        (Recipients(0, 0), None),
        (Recipients(0, 1), "asking"),
        (Recipients(3, 0), "asked"),
        (Recipients(1, 2), "some"),
    ],
)
def test_each_number_of_recipients_has_its_sentence(told: Recipients, key: str | None) -> None:
    assert (told.words and told.words[0].rpartition(".")[2]) == key
