"""The consent records as a file: a reason first, every record, and an end that shows."""

import csv
import hmac
import io
from collections.abc import Iterator, Sequence
from hashlib import sha256

import pytest
from flask import Flask

from app.consent.models import ConsentRecord
from app.consent.rules.listed_withdrawal import ListedWithdrawal
from app.consent.rules.record_filter import RecordFilter
from app.core import clock
from app.core.rules.audit_events import AuditEvent
from app.core.rules.export_rows import unguarded
from app.core.rules.purposes import Purpose
from app.ledger.outside.outside_lists import OutsideLists, WithdrawalList
from app.rights import records_file
from app.rights.models import RecordsFile
from app.rights.records_file import FileRecord, take_records
from tests.staff.desk import NOON, receive, record_of, zone_of
from tests.support.content.copy import EN, WORDS
from tests.support.languages import both_languages
from tests.support.ledger.evidence import erase
from tests.support.ledger.sealing import tamper
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, every, row_of

LIST = "/compliance/consents"
WHY = "Inspection 2026-17"

pytestmark = [pytest.mark.engine("both"), pytest.mark.usefixtures("database")]


def take(auditor: PageClient, query: str = "", why: str = WHY) -> Page:
    return auditor.get(f"{LIST}{query}").form("why").submit(why=why, expect=200)


def rows(page: Page) -> list[list[str]]:
    return list(csv.reader(io.StringIO(page.text.removeprefix("\ufeff"), newline="")))


def batches_of(app: Flask) -> Iterator[Sequence[FileRecord]]:
    """Take all records that give consent, as the page of the file does."""
    zone = zone_of(app)
    return take_records(
        zone.database, zone.secrets.ledger_key, RecordFilter(act="given"), {},
        OutsideLists(zone.settings.instance), actor="a" * 32, reason=WHY, now=NOON,
    )  # fmt: skip


@both_languages
def test_the_file_has_the_records_of_the_filter_and_says_how_many(
    app: Flask, auditor: PageClient, lang: str
) -> None:
    record_id = record_of(app, receive(app, NOON, news=True))
    receive(app, NOON, "zh", email="li@example.com")
    page = take(auditor, "?lang=en&state=given")
    assert page.headers["Content-Type"].startswith("text/csv")
    assert "attachment" in page.headers["Content-Disposition"]

    [heads, row, end] = rows(page)
    assert len(heads) == len(row)
    shown = dict(zip(heads, row, strict=True))
    assert shown[WORDS[lang].record_list.record] == record_id.hex
    assert shown[WORDS[lang].record_list.time_utc] == "2026-03-04T04:00:00.000Z"
    assert (
        shown[WORDS[lang].compliance.purposes.updates_email]
        == WORDS[lang].compliance.states.unconfirmed
    )
    assert {WORDS[lang].compliance.purposes[each] for each in Purpose} <= set(heads)
    assert shown[WORDS[lang].record_list.state] == WORDS[lang].record_list.states.as_sealed
    assert end == [WORDS[lang].record_list.end_of_file(n=1)]
    for personal in ("张示例", "zhang", "示例新材料", "GDZ-"):
        assert personal not in page.text


def test_the_reason_is_kept_and_its_keyed_hash_is_in_the_audit_trail(
    app: Flask, auditor: PageClient
) -> None:
    receive(app, NOON)
    take(auditor, "?lang=en")
    [file] = every(app, RecordsFile)
    assert (file.reason, file.asked, file.count) == (WHY, {"lang": "en"}, 1)
    [event] = audit(app, AuditEvent.CONSENTS_TAKEN.tag)
    assert event.subject == file.id.hex
    assert hmac.new(file.salt, WHY.encode(), sha256).hexdigest().encode() in event.payload
    assert WHY.encode() not in event.payload
    assert hmac.new(file.salt, b'{"lang":"en"}', sha256).hexdigest().encode() in event.payload
    [end] = audit(app, AuditEvent.CONSENTS_HANDED_OVER.tag)
    assert (end.subject, b'"count":1' in end.payload) == (file.id.hex, True)
    assert f"1 record{WHY}" in auditor.get(LIST).words
    assert EN.access.events.consents_taken in auditor.get("/compliance/access").words


def test_without_a_reason_there_is_no_file(app: Flask, auditor: PageClient) -> None:
    receive(app, NOON)
    asking = auditor.get(f"{LIST}?lang=en")
    # The browser asks, too: a download would leave an earlier error on the page.
    assert asking.by_id("why").get("required") is not None
    assert asking.link(EN.record_list.file.submit) == "#file"
    page = asking.form("why").submit(why=" ", expect=422)
    assert EN.record_list.errors.why in page.words
    assert page.form("why").value("lang") == "en"
    assert not every(app, RecordsFile)
    assert not audit(app, AuditEvent.CONSENTS_TAKEN.tag)


@both_languages
def test_no_file_leaves_while_a_restored_database_lacks_a_withdrawal(
    app: Flask, auditor: PageClient, lang: str
) -> None:
    record_id, zone = record_of(app, receive(app, NOON)), zone_of(app)
    person = row_of(zone, ConsentRecord, record_id).person
    line = ListedWithdrawal("0" * 32, person.hex, (Purpose.PRIVACY_POLICY,), clock.now()).line()
    WithdrawalList(zone.settings.instance).append(line)

    page = auditor.get(f"{LIST}?lang=en").form("why").submit(why=WHY, expect=422)
    assert WORDS[lang].record_list.behind in page.words
    assert (page.form("why").value("why"), page.form("why").value("lang")) == (WHY, "en")
    assert not every(app, RecordsFile)
    assert not audit(app, AuditEvent.CONSENTS_TAKEN.tag)


def test_a_file_that_is_cut_off_has_no_end_and_no_count(app: Flask, auditor: PageClient) -> None:
    receive(app, NOON)
    batches = batches_of(app)
    assert len(next(batches)) == 1
    batches.close()  # type: ignore[attr-defined]

    [file] = every(app, RecordsFile)
    assert file.count is None
    assert not audit(app, AuditEvent.CONSENTS_HANDED_OVER.tag)
    assert f"{EN.record_list.file.cut}{WHY}" in auditor.get(LIST).words


def test_no_more_than_a_batch_is_read_at_a_time(
    app: Flask, auditor: PageClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(records_file, "_AT_ONCE", 2)
    sent = {record_of(app, receive(app, NOON)).hex for _ in range(5)}
    batches = list(batches_of(app))
    assert [len(each) for each in batches] == [2, 2, 1]
    assert {each.record.id.hex for batch in batches for each in batch} == sent
    assert {row[1] for row in rows(take(auditor))[1:-1]} == sent


def test_altered_and_erased_records_are_told_apart_and_no_cell_is_a_formula(
    app: Flask, auditor: PageClient
) -> None:
    zone = zone_of(app)
    sound, altered, erased = (
        record_of(app, receive(app, NOON, email=f"{name}@example.com")) for name in "abc"
    )
    erase(zone.database, zone.settings.instance, erased, key=zone.secrets.ledger_key)
    tamper(
        zone.database,
        f"UPDATE consent_record SET method = '=1+1' WHERE id = '{altered.hex}'",
    )
    found = {row[1]: row for row in rows(take(auditor))[1:-1]}
    assert {each: row[-1] for each, row in found.items()} == {
        sound.hex: EN.record_list.states.as_sealed,
        altered.hex: EN.record_list.states.differs,
        erased.hex: EN.record_list.states.gone,
    }
    assert found[altered.hex][4] == "'=1+1"
    assert unguarded(found[altered.hex][4]) == "=1+1"
