"""A prepared file is downloaded with a record of each part, and by nobody once it is void."""

import json
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from app.accounts.models import StaffAccount
from app.core.db import Database
from app.core.models import AuditRecord
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound, StorageUnavailable
from app.core.rules.purposes import Purpose
from app.exports.models import Export
from app.exports.prepared import clear_export_files, fetch_export, may_go_on
from app.exports.rules.approval import ExportRules
from app.exports.rules.export import ExportPurpose, FileGone, FileVoid
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.exports.exporting import record
from tests.support.exports.people import (
    LATER,
    hold,
    subscribed,
    withdraw,
    write,
)
from tests.support.exports.preparing import Workshop
from tests.support.leads.desk_work import add_account
from tests.support.stored import change_row, count_rows, every, without_table, write_by

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)


@pytest.fixture
def shop(database: Database, people: dict[str, UUID], tmp_path: Path) -> Workshop:
    """The worker's tools, and leads to export."""
    return Workshop.make(database, tmp_path)


def fetch(shop: Workshop, export_id: UUID, first: int = 0, last: int = 99) -> None:
    """Download some bytes of a file, later on."""
    fetch_export(
        shop.tools.database,
        LEDGER_KEY,
        export_id=export_id,
        actor="b",
        rules=shop.tools.rules,
        first=first,
        last=last,
        now=shop.tools.clock(),
    )


def events(database: Database) -> list[tuple[str, str, dict[str, object]]]:
    """Return the audit events of prepared files."""
    found = every(
        database,
        select(AuditRecord)
        .where(
            AuditRecord.event.in_([AuditEvent.EXPORT_DOWNLOADED.tag, AuditEvent.EXPORT_VOIDED.tag])
        )
        .order_by(AuditRecord.at, AuditRecord.event),
    )
    return [(each.event, each.actor, json.loads(each.payload)["details"]) for each in found]


def test_an_author_who_may_not_export_any_more_gets_no_file(
    shop: Workshop, database: Database
) -> None:
    author = add_account(database, role="exporter")
    export = shop.prepared(author_id=author)
    fetch(shop, export.id)
    assert may_go_on(database, export.id)
    change_row(database, StaffAccount, author, role="reader")

    with pytest.raises(FileGone, match="may not export"):
        fetch(shop, export.id)
    assert not may_go_on(database, export.id)


def test_each_part_is_audited_and_the_first_marks_the_file_as_downloaded(
    shop: Workshop,
) -> None:
    export = shop.prepared()
    assert export.fetched_at is None

    fetch(shop.at(LATER), export.id)
    fetch(shop.at(LATER + timedelta(minutes=1)), export.id, 100, 500)

    assert record(shop.tools.database, export.id).fetched_at == LATER
    assert events(shop.tools.database) == [
        (AuditEvent.EXPORT_DOWNLOADED.tag, "b", {"first": 0, "last": 99}),
        (AuditEvent.EXPORT_DOWNLOADED.tag, "b", {"first": 100, "last": 500}),
    ]


def test_a_missing_file_cannot_be_downloaded(shop: Workshop) -> None:
    export, waiting = shop.prepared(), shop.ask()
    refused = shop.ask(rules=ExportRules(approval_rows=1))

    with pytest.raises(NotFound):
        fetch(shop, UUID(int=1))
    for each in (waiting, refused):
        with pytest.raises(FileGone):
            fetch(shop, each.id)
    with pytest.raises(FileGone):
        fetch(shop.at(NOW + DAY), export.id)
    assert events(shop.tools.database) == []


def test_without_an_audit_event_nothing_is_handed_out(shop: Workshop) -> None:
    export = shop.prepared()
    before = count_rows(shop.tools.database)

    with (
        without_table(shop.tools.database, "audit_event"),
        pytest.raises((StorageUnavailable, DBAPIError)),
    ):
        fetch(shop, export.id)

    assert count_rows(shop.tools.database) == before
    assert record(shop.tools.database, export.id).fetched_at is None


def test_a_file_is_void_once_a_person_in_it_has_withdrawn(
    shop: Workshop, people: dict[str, UUID]
) -> None:
    export, database = shop.prepared(), shop.tools.database
    fetch(shop, export.id)
    write(database, "wei", 20)  # The file does not hold this one.
    withdraw(database, people["wei"])

    for error in (FileVoid, FileGone):
        with pytest.raises(error):
            fetch(shop.at(LATER), export.id)

    assert record(database, export.id).file_until is None
    assert record(database, export.id).fetched_at == NOW
    assert events(database)[1:] == [
        (AuditEvent.EXPORT_VOIDED.tag, "system", {"withdrawn_since": 1})
    ]
    clear_export_files(database, shop.tools.files, LATER)
    assert not shop.path(export).exists()


@pytest.mark.parametrize("act", ["hold", "withdrawal"])
def test_a_file_is_void_under_a_hold_and_by_a_withdrawal_that_was_stored_late(
    shop: Workshop, people: dict[str, UUID], act: str
) -> None:
    database, begun_at = shop.tools.database, LATER - timedelta(hours=1)
    export = shop.at(begun_at).prepared()
    change_row(database, Export, export.id, closed_at=LATER)
    acts = {
        "hold": lambda: write_by(database, Session.add, hold(people["lin"])),
        "withdrawal": lambda: withdraw(database, people["lin"], at=begun_at - 10 * MINUTE),
    }
    acts[act]()

    with pytest.raises(FileVoid):
        fetch(shop.at(LATER), export.id)


def test_a_withdrawal_before_a_new_enquiry_or_of_another_purpose_voids_nothing(
    shop: Workshop, people: dict[str, UUID]
) -> None:
    database = shop.tools.database
    withdraw(database, people["wei"])
    write(database, "wei", 90)
    export = shop.at(LATER).prepared()
    assert (export.count, export.left_out["withdrawn"]) == (3, 1)
    withdraw(database, people["lin"], Purpose.COOKIE_POLICY, LATER + timedelta(minutes=1))

    fetch(shop.at(LATER + timedelta(minutes=2)), export.id)

    assert record(database, export.id).file_until is not None


def test_a_news_file_is_void_once_a_person_in_it_unsubscribes(shop: Workshop) -> None:
    ana = subscribed(shop.tools.database, "ana@example.com")
    export = shop.prepared(purpose=ExportPurpose.NEWS_EMAIL)
    assert export.count == 1
    fetch(shop, export.id)

    withdraw(shop.tools.database, ana, Purpose.UPDATES_EMAIL)

    with pytest.raises(FileVoid):
        fetch(shop.at(LATER), export.id)
