"""The ledger's files for visitors: checkpoint, keys, and the proof of their own consent."""

from pathlib import Path

import pytest

from app.core import clock
from app.ledger.outside.ed25519_keys import verifier_for
from app.ledger.rules.checkpoint import open_checkpoint
from app.ledger.rules.tlog_proof import consent_entry, verify_tlog_proof
from app.ledger.rules.verifier_key import parse_verifier_key
from app.ledger.sealing import rotate_ledger_key
from app.ledger.steps.sealing import Sealer
from app.web.context import Zone
from tests.support.content.copy import WORDS
from tests.support.enquiries.contact import send
from tests.support.languages import both_languages
from tests.support.ledger.proof_files import parse_opening, parse_tlog_proof
from tests.support.ledger.sealing import publish, seal_all, tamper
from tests.support.pages.page_client import PageClient
from tests.verifier.auditor import verify, verify_apart

PROOF = {lang: words.consent_receipt.proof for lang, words in WORDS.items()}


@both_languages
def test_a_visitor_checks_a_consent_proof_with_the_published_keys(
    engine_url: str, client: PageClient, zone: Zone, sealer: Sealer, lang: str
) -> None:
    pending = WORDS[lang].consent_receipt.pending.before("time")
    confirmation = send(client.get(f"/{lang}/contact")).follow()
    assert pending in confirmation.text
    early = client.get(f"{confirmation.url}/receipt.tlog-proof", expect=303)
    assert early.location.endswith(confirmation.url)
    size = seal_all(zone.database, sealer)
    assert pending in client.get(confirmation.url).text
    publish(zone.database, sealer)
    confirmation = client.get(confirmation.url)
    assert pending not in confirmation.text

    file = client.get(confirmation.link(PROOF[lang]))
    keys = client.get("/ledger/key").text.splitlines()
    proof = parse_tlog_proof(file.body)

    assert proof.extra is not None
    verifiers = [verifier_for(parse_verifier_key(key)) for key in keys]
    entry = consent_entry(parse_opening(proof.extra))
    assert verify_tlog_proof(proof, entry, verifiers).checkpoint.size == size
    assert file.headers["Cache-Control"] == "no-store"
    assert "attachment" in file.headers["Content-Disposition"]
    assert b"Wei.Zhang" not in file.body


@both_languages
def test_an_investor_checks_a_receipt_offline_with_program_and_key(
    client: PageClient, zone: Zone, sealer: Sealer, lang: str, tmp_path: Path
) -> None:
    confirmation = send(client.get(f"/{lang}/contact")).follow()
    seal_all(zone.database, sealer)
    publish(zone.database, sealer)
    confirmation = client.get(confirmation.url)
    proof = client.get(confirmation.link(PROOF[lang])).body
    program, whole, altered = (tmp_path / name for name in ("zone-verify.py", "proof", "altered"))
    program.write_bytes(client.get("/ledger/zone-verify.py").body)
    whole.write_bytes(proof)
    altered.write_bytes(proof.replace(b"extra eyJ", b"extra eyK", 1))
    [key] = client.get("/ledger/key").text.splitlines()

    assert f"python {program.name} consent-receipt-" in confirmation.text
    assert verify_apart(program, whole, "--key", key).out.startswith("Everything holds.\n")
    assert verify(program, altered, "--key", key).status == 1


@both_languages
def test_a_proof_that_would_fail_is_withheld_with_an_explanation(
    client: PageClient, zone: Zone, sealer: Sealer, lang: str, capsys: pytest.CaptureFixture[str]
) -> None:
    confirmation = send(client.get(f"/{lang}/contact")).follow()
    seal_all(zone.database, sealer)
    publish(zone.database, sealer)
    tamper(zone.database, "DELETE FROM ledger_tile")

    page = client.get(f"{confirmation.url}/receipt.tlog-proof", expect=503)

    assert page.heading == WORDS[lang].errors.proof.title
    assert WORDS[lang].errors.proof.text in page.words
    assert page.headers["Cache-Control"] == "no-store"
    assert "ledger.proof_unavailable" in capsys.readouterr().out


def test_checkpoint_and_keys_are_published_after_the_first_seal(
    engine_url: str, client: PageClient, zone: Zone, sealer: Sealer
) -> None:
    client.get("/ledger/checkpoint", expect=404)
    client.get("/ledger/key", expect=404)
    size = seal_all(zone.database, sealer)
    publish(zone.database, sealer)

    published = client.get("/ledger/checkpoint", expect=302).follow()
    [key] = client.get("/ledger/key").text.splitlines()
    signed = open_checkpoint(published.body, [verifier_for(parse_verifier_key(key))])

    assert size > 0, "publishing the policies is an audit event"
    assert (signed.checkpoint.origin, signed.checkpoint.size) == ("localhost:8000/ledger/1", size)
    assert published.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert published.headers["Cache-Control"] == "public, max-age=5"
    assert "Set-Cookie" not in published.headers


def test_after_rotations_all_keys_are_published_and_the_policy_names_older_ones_apart(
    client: PageClient, zone: Zone, sealer: Sealer
) -> None:
    seal_all(zone.database, sealer)
    [old] = client.get("/ledger/key").text.splitlines()
    later, latest = (rotate_ledger_key(zone.database, sealer, clock.now()) for _ in range(2))
    assert client.get("/ledger/key").text.splitlines() == [latest, later, old]
    seal_all(zone.database, sealer)
    publish(zone.database, sealer)

    lines = client.get("/ledger/policy").text.splitlines()

    comment = lines.index("# Replaced since: only for checkpoints and proofs from that time.")
    assert [each.split()[1] for each in lines[:comment]] == [latest, later]
    assert lines[comment + 1].split()[1] == old
