"""A person's receipt verifies offline with the verifier and the log's public key."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.core.rules.commitment import JsonValue, canonical_json
from app.ledger.rules.merkle import inclusion_proof
from app.ledger.rules.tlog_proof import EntryOpening, PersonalOpening, TlogProof
from app.ledger.rules.verifier_key import base64_text
from tests.verifier.auditor import KEY, Verdict, passed, reason_of, since, verify
from tests.verifier.sample_entries import address, logged_audit, payload_of, root, salt
from tests.verifier.sample_log import OTHER_LOG, SIZE, WITNESS, SampleLog, write_folder

INDEX = 42
LOG = SampleLog()


@dataclass(frozen=True)
class Extra:
    """The extra data of a receipt, true or not."""

    opening: EntryOpening
    keys: PersonalOpening

    def __bytes__(self) -> bytes:
        told = json.loads(bytes(self.keys))
        payload, salt = base64_text(self.opening.payload), self.opening.salt.hex()
        return canonical_json({**told, "payload": payload, "salt": salt})


def own(index: int, email: str | None = None) -> PersonalOpening:
    """Return a person's own opening of their act, with their address or another."""
    told = address(index) if email is None else email
    return PersonalOpening(root(index), payload_of(index), told)


def receipt(
    index: int = INDEX,
    opening: EntryOpening | None = None,
    email: str | None = None,
    proof_of: int | None = None,
) -> bytes:
    """Return the proof file of an act of consent that its person downloads."""
    extra = bytes(Extra(opening or LOG.logged[index].opening, own(index, email)))
    path = inclusion_proof(index if proof_of is None else proof_of, SIZE, LOG.hashes())
    return bytes(TlogProof(index, path, LOG.checkpoint(SIZE), extra))


def verdict_on(program: Path, folder: Path, data: bytes, *arguments: str) -> Verdict:
    """Return the verdict on a receipt."""
    path = folder / "receipt.tlog-proof"
    path.write_bytes(data)
    return verify(program, path, *(arguments or KEY))


def changed_line(at: int, new: Callable[[bytes], bytes]) -> bytes:
    """Return the receipt with one line changed."""
    lines = receipt().split(b"\n")
    lines[at] = new(lines[at])
    return b"\n".join(lines)


def act_with(**changed: JsonValue) -> EntryOpening:
    """Return the opening of an act of consent with changes."""
    return EntryOpening(salt(INDEX), canonical_json({**json.loads(payload_of(INDEX)), **changed}))


@pytest.mark.parametrize("index", [0, INDEX, 255, 256, SIZE - 3])
def test_a_receipt_is_proven_to_be_in_the_log(program: Path, tmp_path: Path, index: int) -> None:
    said = passed(verdict_on(program, tmp_path, receipt(index)))

    assert f"{'entry':<34}{index}" in said.splitlines()


def test_a_receipt_shows_the_agreement_and_its_witnesses(program: Path, tmp_path: Path) -> None:
    verdict = verdict_on(
        program, tmp_path, receipt(), *KEY, "--witness", WITNESS.key.text, "--json"
    )

    found = json.loads(passed(verdict))
    assert found["payload"] == json.loads(payload_of(INDEX))
    assert [each.partition(" ")[0] for each in found["anchors"]] == [
        "zone.example/ledger",
        "witness.example",
    ]


@pytest.mark.parametrize(
    ("data", "named"),
    [
        (
            receipt(opening=EntryOpening(salt(1), payload_of(INDEX))),
            "the receipt does not lead",
        ),
        (receipt(proof_of=INDEX + 2), "the receipt does not lead"),
        (receipt(opening=logged_audit(9).opening), "the receipt is not of an act of consent"),
        (receipt(opening=EntryOpening(b"short", payload_of(INDEX))), "the receipt has a salt"),
        (receipt(opening=EntryOpening(salt(1), b"{ }")), "the payload of the receipt is not can"),
        (changed_line(1, lambda line: b"extra e30="), "the receipt does not hold the salt"),
        (changed_line(1, lambda line: b"extra !"), "the receipt does not hold the salt"),
        (changed_line(2, lambda line: b"index 43"), "the receipt does not lead"),
        (changed_line(2, lambda line: b"index 042"), "the receipt does not hold an index"),
        (changed_line(3, lambda line: base64_text(bytes(32)).encode()), "the receipt does not le"),
        (changed_line(3, lambda line: b"AAAA"), "the receipt does not hold an index and hashes"),
        (changed_line(3, lambda line: line + b"\n" + line), "the receipt does not lead"),
        (changed_line(-4, lambda line: line[:-6] + b"AAAAA="), "the receipt's checkpoint "),
        (changed_line(2, lambda line: b"0"), "the receipt does not hold an index and hashes"),
        (receipt(opening=act_with(v=1)), "the receipt has a payload of another version"),
        (receipt(opening=act_with(time="2026-99-99T99:99:99.999Z")), "the receipt has a payload o"),
        (receipt(opening=act_with(time="2026-01-01 00:00:00.000Z")), "the receipt has a payload o"),
        (receipt(email="someone@example.com"), "the receipt is bound to another address than the"),
        (receipt().partition(b"\n\n")[0], "the receipt's checkpoint is not a signed checkpoint"),
    ],
    ids=[
        "another salt", "another act", "an audit event", "a short salt", "a loose payload",
        "other extra data", "no base64", "another index", "an index spelled otherwise",
        "another hash", "a short hash", "too many hashes", "another signature", "an index alone",
        "another version", "a time that is none", "a time spelled otherwise", "another address",
        "no checkpoint",
    ],
)  # fmt: skip
def test_a_changed_receipt_fails(program: Path, tmp_path: Path, data: bytes, named: str) -> None:
    assert reason_of(verdict_on(program, tmp_path, data)).startswith(named)


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data.replace(b"\n", b"\r\n"),
        lambda data: data.replace(b"\n", b"\r"),
        lambda data: b"\xef\xbb\xbf" + data,
        lambda data: data.decode().encode("utf-16"),
        lambda data: b"\n" + data,
        lambda data: b"> " + data.replace(b"\n", b"\n> "),
        lambda data: data.partition(b"\n\n")[0] + b"\r\n\r\n" + data.partition(b"\n\n")[2],
    ],
    ids=["CRLF", "CR", "a byte order mark", "UTF-16", "a line before", "quoted", "CRLF in part"],
)
def test_a_receipt_changed_by_mail_or_an_editor_has_its_own_message(
    program: Path, tmp_path: Path, change: Callable[[bytes], bytes]
) -> None:
    assert "get the original" in reason_of(verdict_on(program, tmp_path, change(receipt())))


@pytest.mark.parametrize("asked", [address(INDEX), f" {address(INDEX).title()} "])
def test_a_receipt_proves_whose_act_it_is(program: Path, tmp_path: Path, asked: str) -> None:
    said = passed(verdict_on(program, tmp_path, receipt(), *KEY, "--address", asked))

    assert f"{'act of':<34}{address(INDEX)}" in said.splitlines()


def test_a_receipt_that_names_no_address_still_tells_whose_it_is(
    program: Path, tmp_path: Path
) -> None:
    unsaid = passed(verdict_on(program, tmp_path, receipt(email="")))
    asked = verdict_on(program, tmp_path, receipt(email=""), *KEY, "--address", address(INDEX))

    assert address(INDEX) not in unsaid
    assert f"{'act of':<34}{address(INDEX)}" in asked.out.splitlines()


@pytest.mark.parametrize("told", [None, ""])
def test_a_receipt_is_of_no_other_address(program: Path, tmp_path: Path, told: str | None) -> None:
    data = receipt(email=told)
    verdict = verdict_on(program, tmp_path, data, *KEY, "--address", "mo@example.com")

    assert "mo@example.com" in reason_of(verdict)


def test_a_receipt_under_another_key_fails(program: Path, tmp_path: Path) -> None:
    assert verdict_on(program, tmp_path, receipt(), "--key", OTHER_LOG.key.text).status == 1


def test_an_option_for_bundles_is_none_for_receipts_and_the_reverse(
    program: Path, tmp_path: Path
) -> None:
    bundle = write_folder(tmp_path / "bundle", LOG.bundle())
    held = since(tmp_path, LOG.checkpoint(SIZE))

    asked = verify(program, bundle, *KEY, "--address", address(INDEX))
    against = verdict_on(program, tmp_path, receipt(), *KEY, *held)

    assert (asked.status, against.status) == (2, 2)
    assert "error: --address" in asked.err
    assert "error: --since" in against.err
