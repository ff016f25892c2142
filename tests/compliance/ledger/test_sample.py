"""An auditor draws a sample on a page, and downloads its pack."""

import pytest
from flask import Flask

from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from app.ledger.outside.bundle_files import verifier_script
from app.ledger.sampling import SampleImpossible
from tests.compliance.ledger.ledger_desk import folder_of, seal, speak
from tests.staff.desk import NOON, audit, receive, record_of, signed_in
from tests.support.content.copy import EN, WORDS
from tests.support.languages import both_languages
from tests.support.pages.page_client import PageClient
from tests.support.site import content
from tests.verifier.auditor import verify

SAMPLE = "/compliance/sample"


@both_languages
def test_a_sample_is_drawn_shown_and_downloaded_for_an_offline_check(
    app: Flask,
    auditor: PageClient,
    lang: str,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    record = record_of(app, receive(app, NOON))
    receive(app, NOON, "zh")
    seal(app)
    speak(auditor, lang)
    page = auditor.get(SAMPLE).form("ledger_size").submit(size="5", seed="", expect=200)

    assert WORDS[lang].sample.drawn.summary(sample=2, population=2) in page.words
    seed = page.by_id("drawn-seed").text or ""
    assert len(seed) == 16
    assert page.form("ledger_size", action=SAMPLE).value("seed") == seed
    assert f"/compliance/consents/{record}" in page.text
    got = page.form(action=f"{SAMPLE}/pack").submit(opened="yes", expect=200)
    assert got.headers["Content-Type"] == "application/zip"
    assert f"sample-{seed}-" in got.headers["Content-Disposition"]
    folder = tmp_path_factory.mktemp("offline")
    path, program = folder / "sample.zip", folder / "zone-verify.py"
    path.write_bytes(got.body)
    program.write_bytes(verifier_script())
    [key] = folder_of(app).verifier_keys()
    found = verify(program, path, "--key", key)
    assert found.status == 0, found.out + found.err
    assert found.out.startswith("Inner consistency only: ")
    assert len(audit(app, AuditEvent.SAMPLE_DRAWN.tag)) == 1
    [event] = audit(app, AuditEvent.SAMPLE_TAKEN.tag)
    assert b'"opened":1' in event.payload


def test_the_same_seed_gives_the_same_pack(app: Flask, auditor: PageClient) -> None:
    receive(app, NOON)
    seal(app)
    page = auditor.get(SAMPLE).form("ledger_size").submit(seed="abc", expect=200)
    size = page.form(action=f"{SAMPLE}/pack").value("ledger_size")
    seal(app)
    packs = [page.form(action=f"{SAMPLE}/pack").submit(expect=200).body for _ in range(2)]

    assert int(size) > 0
    assert b'"seed":"abc"' not in packs[0]
    assert len(packs[0]) > 1000


def test_days_say_when_they_begin_and_the_list_as_csv_is_one_click_away(
    app: Flask, auditor: PageClient
) -> None:
    receive(app, NOON)
    page = auditor.get(SAMPLE)
    assert page.heading == EN.sample.title
    assert page.words.count(EN.sample.fields.day_hint(begins="08:00", zone="Beijing time")) == 2
    assert f"{EN.sample.as_csv} {EN.compliance.records.title}" in page.words
    [link] = [each for each in page.one("main").iter("a") if each.get("href", "").endswith("#file")]
    assert auditor.get(link.attrib["href"].partition("#")[0]).by_id("file") is not None


def test_what_draws_an_earlier_sample_again_is_folded_until_it_is_used(
    app: Flask, auditor: PageClient
) -> None:
    receive(app, NOON)
    seal(app)
    page = auditor.get(SAMPLE)
    fold = page.one("details", **{"class": "disclosure"})
    assert EN.sample.form.earlier in "".join(fold.itertext())
    assert fold.get("open") is None
    refused = page.form("ledger_size").submit(size="x", expect=422)
    assert refused.one("details", **{"class": "disclosure"}).get("open") is None
    drawn = page.form("ledger_size").submit(seed="abc", expect=200)
    assert drawn.one("details", **{"class": "disclosure"}).get("open") is not None


@both_languages
def test_an_error_is_beside_its_field_and_typed_text_stays(
    app: Flask, auditor: PageClient, lang: str
) -> None:
    receive(app, NOON)
    seal(app)
    speak(auditor, lang)
    typed = {
        "since": "4 March", "until": "2026-13-01", "size": "1001", "seed": "a b",
        "ledger_size": "x",
    }  # fmt: skip
    page = auditor.get(SAMPLE).form("ledger_size").submit(**typed, expect=422)

    for field in typed:
        assert page.form("ledger_size").value(field) == typed[field]
    assert page.words.count(WORDS[lang].sample.errors.day) == 4
    assert WORDS[lang].sample.errors.size(most="1,000") in page.words
    assert WORDS[lang].sample.errors.seed(most=64) in page.words
    again = page.form("ledger_size").submit(
        since="2026-03-05", until="2026-03-04", size="1", seed="a", ledger_size="999999", expect=422
    )
    assert WORDS[lang].sample.errors.until_before in again.words
    none = again.form("ledger_size").submit(
        since="2027-01-01", until="", size="1", ledger_size="", expect=422
    )
    assert WORDS[lang].sample.errors.impossible_empty in none.words


def test_a_choice_that_is_not_offered_is_refused(auditor: PageClient) -> None:
    token = auditor.get(SAMPLE).form("ledger_size").value("csrf_token")
    fields = {"csrf_token": token, "acts": "x", "purposes": "x", "size": "1"}
    for address in (SAMPLE, f"{SAMPLE}/pack"):
        assert EN.sample.errors.acts_choice in auditor.post(address, fields, expect=422).words


@pytest.mark.parametrize("role", [Role.READER, Role.HANDLER, Role.EXPORTER])
def test_others_are_refused(app: Flask, client: PageClient, role: Role) -> None:
    signed_in(app, client, role)

    client.get(SAMPLE, expect=403)


@both_languages
@pytest.mark.parametrize("why", ["empty", "beyond", "unproven"])
def test_every_reason_has_words(lang: str, why: str) -> None:
    values = {"size": 1}
    assert content().text(lang, f"sample.errors.impossible_{SampleImpossible(why).why}", **values)
