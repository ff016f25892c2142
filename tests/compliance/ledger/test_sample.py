"""An auditor draws a sample on a page, and downloads its pack."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from flask import Flask

from app.core.rules.audit_events import AuditEvent
from app.core.rules.languages import LANGUAGE
from app.ledger.outside.bundle_files import verifier_script
from tests.compliance.ledger.ledger_desk import folder_of, seal
from tests.staff.desk import NOON, receive, record_of
from tests.support.content.copy import EN, WORDS
from tests.support.languages import both_languages
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit
from tests.verifier.auditor import verify

SAMPLE = "/compliance/sample"
INNER = "Inner consistency only: "


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
    assert found.out.startswith(INNER)
    assert len(audit(app, AuditEvent.SAMPLE_DRAWN.tag)) == 1
    [event] = audit(app, AuditEvent.SAMPLE_TAKEN.tag)
    assert b'"opened":1' in event.payload


def test_the_same_seed_gives_the_same_pack(app: Flask, auditor: PageClient, sealed: None) -> None:
    empty = auditor.get(SAMPLE)
    fold = empty.one("details", class_="disclosure")
    assert EN.sample.form.earlier in "".join(fold.itertext())
    assert fold.get("open") is None
    refused = empty.form("ledger_size").submit(size="x", expect=422)
    assert refused.one("details", class_="disclosure").get("open") is None
    page = empty.form("ledger_size").submit(seed="abc", expect=200)
    assert page.one("details", class_="disclosure").get("open") is not None
    form = page.form(action=f"{SAMPLE}/pack")
    packs = [form.submit(expect=200).body]
    seal(app)
    packs.append(form.submit(expect=200).body)

    assert int(form.value("ledger_size")) > 0
    first, again = (ZipFile(BytesIO(pack)) for pack in packs)
    # The checkpoint and the proofs are of the tree of today.
    for name in ("population.jsonl", "records.jsonl", "openings.jsonl"):
        assert first.read(name) == again.read(name)


@both_languages
def test_an_error_is_beside_its_field_and_typed_text_stays(
    app: Flask, auditor: PageClient, lang: str, sealed: None
) -> None:
    typed = {
        "since": "4 March", "until": "2026-13-01", "size": "1001", "seed": "a b",
        "ledger_size": "x",
    }  # fmt: skip
    empty = auditor.get(SAMPLE)
    zone = LANGUAGE[lang].zone_text("Asia/Shanghai")
    assert empty.words.count(WORDS[lang].sample.fields.day_hint(begins="08:00", zone=zone)) == 2
    assert WORDS[lang].sample.as_csv in empty.words
    [link] = [
        each for each in empty.one("main").iter("a") if each.get("href", "").endswith("#file")
    ]
    assert auditor.get(link.attrib["href"].partition("#")[0]).by_id("file") is not None
    form = empty.form("ledger_size")
    fields = {"csrf_token": form.value("csrf_token"), "acts": "x", "purposes": "x", "size": "1"}
    for address in (SAMPLE, f"{SAMPLE}/pack"):
        odd = auditor.post(address, fields, expect=422)
        assert WORDS[lang].sample.errors.acts_choice in odd.words
    page = form.submit(**typed, expect=422)

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
