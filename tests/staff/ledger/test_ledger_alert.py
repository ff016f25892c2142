"""Every page of the back office shows a fault of the ledger, and the site continues."""

from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.core.rules.permissions import Role
from app.ledger.outside.ed25519_keys import cosignature_signer
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.halt import LedgerHalted
from app.ledger.rules.witness import Witness, WitnessDisagrees, WitnessFailed, WitnessState
from app.ledger.sealing import seal_ledger
from app.ledger.steps.sealing import Sealer
from tests.staff.desk import read_in, signed_in
from tests.support.content.copy import EN, ZH
from tests.support.enquiries.answers import NOW
from tests.support.ledger.sealing import ORIGIN, seal_all, tamper
from tests.support.pages.page_client import PageClient

ALERT = EN.staff.ledger_halt.title
DISAGREEMENT = EN.staff.ledger_disagreement.title
REASON = EN.mail.halt_cause.last_entries(first=0)


@pytest.fixture
def sealer(database: Database, app: Flask, settings: Settings) -> Sealer:
    """A sealer of the site's own ledger, in which an entry has been changed."""
    sealer = Sealer(load_secrets(settings).ledger_key, ORIGIN, LedgerFolder(settings))
    seal_all(database, sealer)
    tamper(database, "UPDATE ledger_leaf SET commitment = commitment || 'x' WHERE leaf_index = 1")
    return sealer


def halt(database: Database, sealer: Sealer) -> None:
    """Try to seal, and fail."""
    with pytest.raises(LedgerHalted):
        seal_ledger(database, sealer, NOW)


def test_readers_of_the_ledger_see_the_reason_and_advice_during_a_halt(
    database: Database, auditor: PageClient, sealer: Sealer
) -> None:
    assert ALERT not in auditor.get("/compliance/consents").words
    halt(database, sealer)

    for path in ("/compliance/consents", "/staff/account"):
        words = auditor.get(path).words
        assert ALERT in words
        assert f"{EN.staff.ledger_halt.found_at(time='4 Mar 2026, 16:30')} {REASON}" in words
        assert EN.mail.halt.check in words
    tamper(database, "UPDATE ledger_leaf SET commitment = substr(commitment, 1, 64)")
    sealer.folder.clear_halt()
    assert ALERT not in auditor.get("/compliance/consents").words


def test_the_alert_and_its_reason_are_in_chinese_too(
    database: Database, administrator: PageClient, sealer: Sealer
) -> None:
    halt(database, sealer)
    read_in(administrator, "zh")

    page = administrator.get("/staff/leads")
    assert ZH.staff.ledger_halt.title in page.words
    assert (
        f"{ZH.staff.ledger_halt.found_at(time='2026年3月4日 16:30')}"
        f"{ZH.mail.halt_cause.last_entries(first=0)}"
    ) in page.words
    assert REASON not in page.words


def test_those_who_can_do_nothing_about_it_see_no_halt_and_the_site_goes_on(
    database: Database, app: Flask, client: PageClient, settings: Settings, sealer: Sealer
) -> None:
    halt(database, sealer)

    assert ALERT not in client.get("/staff/sign-in").words
    assert app.test_client().get("/healthz", base_url=settings.origin).status_code == 200
    assert client.get("/en/contact").heading
    signed_in(app, client, Role.EXPORTER)
    assert ALERT not in client.get("/staff/leads").words


def test_a_foreign_halt_message_is_shown_unchanged(
    app: Flask, client: PageClient, settings: Settings
) -> None:
    told, folder = "Stopped by hand <b>", settings.instance / "ledger"
    folder.mkdir(exist_ok=True)
    Path(folder / "halted").write_text(f"{told}\n")
    signed_in(app, client, Role.ADMINISTRATOR)

    page = client.get("/staff/leads")
    assert f"{EN.staff.ledger_halt.found} {told}" in page.words
    page.form(action="/staff/language").submit(button="简体中文")
    assert told in [each.text for each in client.get("/staff/leads").all("span", lang="en")]


def test_a_halt_message_of_an_earlier_version_is_shown_unchanged(
    app: Flask, client: PageClient, settings: Settings
) -> None:
    text = f"2026-03-04T08:30:15.000Z {EN.status.facts.halt.bad(value='1')} {REASON}"
    (settings.instance / "ledger").mkdir(exist_ok=True)
    LedgerFolder(settings).report_halt(text)
    signed_in(app, client, Role.ADMINISTRATOR)
    read_in(client, "zh")

    assert REASON in [each.text for each in client.get("/staff/leads").all("span", lang="en")]


@pytest.mark.parametrize(
    ("role", "path"), [(Role.AUDITOR, "/compliance/consents"), (Role.EXPORTER, "/staff/leads")]
)
def test_a_disagreeing_witness_is_reported_to_those_who_see_records(
    app: Flask, client: PageClient, role: Role, path: str
) -> None:
    zone = app.extensions["zone"]
    key = cosignature_signer("witness.example", bytes(32), 1_767_268_800).key
    parts = replace(zone.parts, witnesses=(Witness("http://127.0.0.1:1", key),))
    app.extensions["zone"] = replace(zone, parts=parts)
    folder, reason = LedgerFolder(zone.settings), "It has cosigned 7 entries, and these are 3."
    well = WitnessState("witness.example")
    signed_in(app, client, role)
    folder.report_witness(key, well.after_failure(WitnessFailed("It is away."), NOW))
    assert DISAGREEMENT not in client.get(path).words
    folder.report_witness(key, well.after_failure(WitnessDisagrees(reason), NOW))

    words, told = client.get(path).words, role is Role.AUDITOR
    shown = (DISAGREEMENT, EN.staff.ledger_disagreement.meaning, EN.mail.disagreement.check, reason)
    assert [each in words for each in shown] == [told] * len(shown)
    assert ALERT not in words
