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
from tests.support.content.copy import EN, WORDS, ZH
from tests.support.enquiries.contact import send
from tests.support.languages import both_languages
from tests.support.ledger.proof_files import parse_opening, parse_tlog_proof
from tests.support.ledger.sealing import publish, seal_all, tamper
from tests.support.pages.page_client import PageClient
from tests.verifier.auditor import verify, verify_apart

PROOF = {
    "en": EN.consent_receipt.proof,
    "zh": ZH.consent_receipt.proof,
}
PENDING = {
    "en": EN.consent_receipt.pending.before("time"),
    "zh": ZH.consent_receipt.pending.before("time"),
}


@both_languages
def test_a_visitor_checks_a_consent_proof_with_the_published_keys(
    engine_url: str, client: PageClient, zone: Zone, sealer: Sealer, lang: str
) -> None:
    confirmation = send(client.get(f"/{lang}/contact")).follow()
    assert PENDING[lang] in confirmation.text
    size = seal_all(zone.database, sealer)
    assert PENDING[lang] in client.get(confirmation.url).text
    publish(zone.database, sealer)
    confirmation = client.get(confirmation.url)
    assert PENDING[lang] not in confirmation.text

    file = client.get(confirmation.link(PROOF[lang]))
    keys = client.get("/ledger/key").body.decode().splitlines()
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
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "zone-verify.py").write_bytes(client.get("/ledger/zone-verify.py").body)
    (elsewhere / "proof").write_bytes(client.get(confirmation.link(PROOF[lang])).body)
    [key] = client.get("/ledger/key").body.decode().splitlines()

    assert "python zone-verify.py consent-receipt-GDZ-" in confirmation.text
    program = elsewhere / "zone-verify.py"
    verdict = verify_apart(program, elsewhere / "proof", "--key", key)
    assert verdict.out.startswith("Everything holds.\n")
    proof = (elsewhere / "proof").read_bytes()
    (elsewhere / "other").write_bytes(proof.replace(b"extra eyJ", b"extra eyK", 1))
    assert verify(program, elsewhere / "other", "--key", key).status == 1


def test_a_proof_requested_too_early_returns_to_the_confirmation(client: PageClient) -> None:
    confirmation = send(client.get("/en/contact")).follow()

    early = client.get(f"{confirmation.url}/receipt.tlog-proof", expect=303)

    assert early.location.endswith(confirmation.url)


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


def test_a_wrong_link_gives_no_proof(client: PageClient) -> None:
    client.get(f"/en/contact/received/{'x' * 22}/receipt.tlog-proof", expect=404)


def test_checkpoint_and_keys_are_published_after_the_first_seal(
    engine_url: str, client: PageClient, zone: Zone, sealer: Sealer
) -> None:
    client.get("/ledger/checkpoint", expect=404)
    client.get("/ledger/key", expect=404)
    size = seal_all(zone.database, sealer)
    publish(zone.database, sealer)

    published = client.get("/ledger/checkpoint", expect=302).follow()
    [key] = client.get("/ledger/key").body.decode().splitlines()
    signed = open_checkpoint(published.body, [verifier_for(parse_verifier_key(key))])

    assert size > 0, "publishing the policies is an audit event"
    assert (signed.checkpoint.origin, signed.checkpoint.size) == ("localhost:8000/ledger/1", size)
    assert published.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert published.headers["Cache-Control"] == "public, max-age=5"
    assert "Set-Cookie" not in published.headers


def test_after_a_rotation_both_keys_are_published(
    client: PageClient, zone: Zone, sealer: Sealer
) -> None:
    seal_all(zone.database, sealer)
    [old] = client.get("/ledger/key").body.decode().splitlines()
    new = rotate_ledger_key(zone.database, sealer, clock.now())

    assert client.get("/ledger/key").body.decode().splitlines() == [new, old]


def test_the_policy_names_older_keys_for_older_proofs_below_a_comment(
    client: PageClient, zone: Zone, sealer: Sealer
) -> None:
    seal_all(zone.database, sealer)
    [old] = client.get("/ledger/key").body.decode().splitlines()
    later, latest = (rotate_ledger_key(zone.database, sealer, clock.now()) for _ in range(2))
    seal_all(zone.database, sealer)
    publish(zone.database, sealer)

    lines = client.get("/ledger/policy").body.decode().splitlines()

    comment = lines.index("# Replaced since: only for checkpoints and proofs from that time.")
    assert [each.split()[1] for each in lines[:comment]] == [latest, later]
    assert lines[comment + 1].split()[1] == old
