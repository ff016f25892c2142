"""The health of the ledger in words, and its full verification on request."""

from uuid import UUID

import pytest
from flask import Flask

from app.core import clock
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.ledger.checkpoints import export_checkpoint
from app.ledger.models import LedgerVerification
from app.ledger.rules.health import Phase
from app.ledger.store import asked_work, ledger
from tests.compliance.ledger.ledger_desk import folder_of, seal, work
from tests.staff.desk import NOON, receive
from tests.support.content.copy import EN, WORDS
from tests.support.languages import both_languages
from tests.support.ledger.sealing import tamper
from tests.support.pages.html import text_of
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, read_by

LEDGER = "/compliance/ledger"


def ask(client: PageClient) -> Page:
    """Press the button."""
    return client.get(LEDGER).form(action=f"{LEDGER}/verify").submit(expect=303).follow()


@both_languages
def test_the_page_shows_the_latest_checkpoint_and_pending_entries(
    database: Database,
    app: Flask,
    auditor: PageClient,
    lang: str,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    empty, signs = auditor.get(LEDGER), WORDS[lang].ledger_view.signs
    assert empty.heading == WORDS[lang].ledger_view.title
    assert signs.sealing.none in empty.words
    assert signs.verification.none in empty.words
    receive(app, NOON)
    seal(app)
    receive(app, NOON)
    target = tmp_path_factory.mktemp("elsewhere")
    export_checkpoint(database, folder_of(app), target, clock.now())
    page = auditor.get(LEDGER)

    size = len(read_by(database, ledger.list_leaves, 1, 0))
    shown = dict(zip(page.says("dt"), page.says("dd"), strict=True))
    assert shown[WORDS[lang].ledger_view.checkpoint.size] == str(size)
    assert shown[WORDS[lang].ledger_view.checkpoint.origin] == "localhost:8000/ledger/1"
    assert shown[signs.names.sealing] == signs.sealing.good
    assert shown[signs.names.pending] == signs.pending.bad
    assert signs.witnesses.none in page.words
    [row] = [each for each in page.says("tr") if str(target) in each]
    assert row.startswith(WORDS[lang].ledger_view.anchors.kinds.exported)
    assert signs.anchors.good in page.words


@both_languages
def test_a_verification_is_requested_followed_and_reported(
    database: Database, app: Flask, auditor: PageClient, lang: str, sealed: None
) -> None:
    form = auditor.get(LEDGER).form(action=f"{LEDGER}/verify")
    page = ask(auditor)
    assert WORDS[lang].ledger_view.flash.open in form.submit(expect=303).follow().words
    assert len(audit(app, AuditEvent.LEDGER_CHECK_ASKED.tag)) == 1

    assert WORDS[lang].ledger_view.flash.asked in page.words
    assert WORDS[lang].ledger_view.verification.waits in page.words
    assert not page.all("form", action=f"{LEDGER}/verify")
    assert auditor.get(LEDGER).headers["Refresh"] == "3"
    still = auditor.get(page.link(WORDS[lang].ledger_view.verification.hold_still))
    assert "Refresh" not in still.headers

    with database.transaction() as session:
        verification_id = asked_work.take(session, LedgerVerification, "w", clock.now())
        assert verification_id is not None
        lapsed = {"owned_until": clock.now()}
        values = {"phase": Phase.EVIDENCE.value, "done": 3, "total": 7, **lapsed}
        asked_work.change(session, LedgerVerification, verification_id, "w", values)
    under_way = auditor.get(LEDGER)
    assert WORDS[lang].ledger_view.verification.phases.evidence in under_way.words
    assert WORDS[lang].ledger_view.verification.done(done=3, total=7) in under_way.words
    assert WORDS[lang].ledger_view.verification.stalled in under_way.words
    assert under_way.one("progress").attrib["value"] == "3"

    work(app)
    ended = auditor.get(LEDGER)
    assert "Refresh" not in ended.headers
    assert WORDS[lang].ledger_view.verification.states.held in ended.words
    assert WORDS[lang].ledger_view.signs.verification.good in ended.words
    assert "Ada Auditor" in ended.words
    assert [each.actor for each in audit(app, AuditEvent.LEDGER_CHECKED.tag)] == ["system"]


@both_languages
def test_an_unchanged_ledger_is_not_called_bad_for_what_is_not_set_up(
    app: Flask, auditor: PageClient, lang: str
) -> None:
    receive(app, NOON)
    ask(auditor)
    seal(app)
    work(app)
    seal(app)
    unset = WORDS[lang].ledger_view.told.unset(n=2)

    page = auditor.get(LEDGER)
    assert not page.all("p", class_="verdict-bad")
    [good, *_signs] = page.all("p", class_="verdict-good")
    assert text_of(good).startswith(WORDS[lang].ledger_view.told.good.before("time"))
    [open_ones, *_signs] = page.all("p", class_="verdict-open")
    assert text_of(open_ones) == unset
    [line] = auditor.get("/compliance/").all("p", class_="ledger-line")
    assert "unset" in line.attrib["class"].split()
    assert text_of(good) in text_of(line)
    assert unset in text_of(line)
    assert [each.attrib["href"] for each in line.iter("a")] == [LEDGER]


def test_an_altered_row_or_entry_is_named_in_an_alert(
    database: Database, app: Flask, auditor: PageClient, record_id: UUID
) -> None:
    seal(app)
    tamper(database, "UPDATE consent_record SET method = 'paper'")
    ask(auditor)
    work(app)
    page = auditor.get(LEDGER)

    [alarm] = page.all("section", class_="notice-error")
    assert f"consent_record {record_id}" in "".join(alarm.itertext())
    assert (
        page.link(f"{EN.ledger_view.objects.consent_record} of")
        == f"/compliance/consents/{record_id}"
    )
    assert EN.ledger_view.problems.differs in page.words
    assert EN.ledger_view.signs.verification.failed in page.words
    tamper(database, "UPDATE ledger_leaf SET commitment = 'c' WHERE leaf_index = 1")
    ask(auditor)
    work(app)
    assert EN.mail.halt_cause.last_entries(first=0) in auditor.get(LEDGER).words


def test_a_halted_ledger_is_shown_with_its_reason(
    database: Database, app: Flask, auditor: PageClient, sealed: None
) -> None:
    folder_of(app).report_halt("2026-03-04T04:00:00.000Z The ledger is halted. Lost entries.")
    page = auditor.get(LEDGER)

    assert "Lost entries." in page.words
    assert EN.ledger_view.signs.sealing.bad in page.words


def test_earlier_findings_stay_listed_after_the_ledger_holds_again(
    database: Database, app: Flask, auditor: PageClient, record_id: UUID
) -> None:
    seal(app)
    for method in ("paper", "web_form"):
        tamper(database, f"UPDATE consent_record SET method = '{method}'")
        ask(auditor)
        work(app)
    close(auditor)
    page = auditor.get(LEDGER)

    assert not page.all("section", class_="notice-error")
    assert f"consent_record {record_id}" in page.words
    assert "Row restored." in page.words


def close(client: PageClient, reason: str = "Row restored.") -> Page:
    """Close the alarm."""
    return client.get(LEDGER).form("reason").submit(reason=reason, expect=303).follow()
