"""Nothing is exported while a restored database lacks acts listed outside it."""

import threading
from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest

from app.cli.exports.rounds import prepare_exports
from app.consent.rules.listed_withdrawal import ListedWithdrawal
from app.core.rules.audit_events import AuditEvent
from app.exports.prepared import are_withheld, fetch_export
from app.exports.rules.export import (
    DatabaseBehind,
    ExportState,
    FileVoid,
)
from app.ledger.outside.outside_lists import OutsideList
from app.ledger.store import ledger
from app.rights.reapplication import (
    has_kept_up,
    keep_up,
)
from tests.support.at_once import meanwhile
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.exports.exporting import record
from tests.support.exports.preparing import Workshop
from tests.support.ledger.evidence import Administrator
from tests.support.rights.erasing import erase
from tests.support.rights.restoring import LATER, NEWS, Place
from tests.support.stored import audit


def test_an_erasure_that_is_missing_holds_exports_up_too(
    place: Place, people: dict[str, UUID]
) -> None:
    dump = place.dump()
    erase(place.database, place.instance, people["wei"])
    dump.restore()
    with pytest.raises(DatabaseBehind):
        place.open()
    place.reapply()
    assert place.in_news() == ["kim", "lin"]


def test_an_export_waits_for_an_erasure_that_is_listed_and_not_committed_yet(
    place: Place, people: dict[str, UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    append, opened = OutsideList.append, []
    opening = threading.Thread(target=lambda: opened.append(place.open()))

    def append_slowly(listed: OutsideList, *lines: bytes) -> None:
        append(listed, *lines)
        opening.start()
        opening.join(0.5)

    monkeypatch.setattr(OutsideList, "append", append_slowly)
    erase(place.database, place.instance, people["wei"])
    opening.join(30)
    assert len(opened) == 1


def test_a_refusal_is_audited_and_the_worker_leaves_its_exports_queued(
    place: Place, people: dict[str, UUID]
) -> None:
    dump = place.dump()
    place.withdraw(people["wei"])
    dump.restore()
    shop = Workshop.make(place.database, place.instance, lambda: LATER)
    shop = Workshop(replace(shop.tools, rules=place.rules))
    waiting = shop.ask(purpose=NEWS)
    with pytest.raises(DatabaseBehind):
        place.open("b" * 32)

    assert prepare_exports(shop.tools) == 0

    assert record(place.database, waiting.id).state == ExportState.QUEUED
    [refusal] = audit(place.database, AuditEvent.EXPORT_WITHHELD.tag)
    assert refusal.actor == "b" * 32
    place.reapply()
    assert prepare_exports(shop.tools) == 1
    assert record(place.database, waiting.id).count == 2


def test_a_prepared_file_of_the_restored_database_is_held_and_then_void(
    place: Place, people: dict[str, UUID]
) -> None:
    export = Workshop.make(place.database, place.instance, lambda: NOW).prepared(purpose=NEWS)
    dump = place.dump()
    place.withdraw(people["wei"])
    dump.restore()

    def fetch() -> None:
        fetch_export(
            place.database, LEDGER_KEY, export_id=export.id, actor="b", rules=place.rules,
            first=0, last=9, now=LATER,
        )  # fmt: skip

    with pytest.raises(DatabaseBehind):
        fetch()
    assert len(audit(place.database, AuditEvent.EXPORT_WITHHELD.tag)) == 1
    place.reapply()
    with pytest.raises(FileVoid):
        fetch()


def test_a_page_reads_nothing_again_that_is_known_to_be_done(
    place: Place, people: dict[str, UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    place.withdraw(people["wei"])
    assert not has_kept_up(place.database, place.lists)
    assert keep_up(place.database, place.lists)
    assert has_kept_up(place.database, place.lists)
    place.withdraw(people["lin"])
    read: list[bytes] = []
    parse: Callable[[bytes], ListedWithdrawal] = ListedWithdrawal.of

    def parse_and_count(line: bytes) -> ListedWithdrawal:
        read.append(line)
        return parse(line)

    monkeypatch.setattr(ListedWithdrawal, "of", parse_and_count)

    assert not are_withheld(place.database, place.rules)

    assert read == place.lists.withdrawals.payloads()[1:]


def test_a_withdrawal_deleted_by_sql_puts_nobody_back_into_a_file(
    place: Place, people: dict[str, UUID]
) -> None:
    place.withdraw(people["wei"])
    assert keep_up(place.database, place.lists)
    administrator = Administrator(place.database)
    [record] = [each for each in administrator.rows("consent_record") if each["act"] == "withdrawn"]
    for table in ("consent_evidence", "unlisted_withdrawal", "consent_decision"):
        for row in administrator.rows(table):
            if row["consent_record_id"] == record["id"]:
                administrator.delete(table, row)
    administrator.delete("consent_record", record)
    administrator.dispose()

    with pytest.raises(DatabaseBehind):
        place.open()

    place.reapply()
    assert place.in_news() == ["kim", "lin"]


def test_two_processes_begin_at_once_and_both_keep_their_marks(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    def begin() -> None:
        assert keep_up(place.database, place.lists)

    with meanwhile(monkeypatch, ledger, "keep_outside_mark", begin):
        begin()

    assert has_kept_up(place.database, place.lists)
