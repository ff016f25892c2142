"""An erasure of a later log counts for this one if that log's signature proves it."""

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.core.rules.commitment import canonical_json
from app.ledger.rules.erasure import ErasureReason
from tests.verifier.auditor import KEY, findings, holding, passed, refused, since, verify
from tests.verifier.later_log import (
    ERASED_AT,
    GONE,
    LATER_KEY,
    NAME,
    PLACE,
    THERE,
    UNLISTED,
    audit,
    erasure_of,
    later_log,
    old_log,
    proven,
    write,
)
from tests.verifier.sample_entries import OVER, logged_consent, logged_erasure, record_id
from tests.verifier.sample_log import LATER_LOG, SIZE, SampleLog, sample_entries
from tests.verifier.test_flipped_bytes import flip_one, verdict_on

TOLD = f"erasure {record_id(ERASED_AT)} at {THERE}"
KEY_ID = LATER_LOG.key.key_id.hex()
FLIPS = 40

Line = dict[str, Any]


def other_digit(entry: str) -> str:
    """Return an entry with another first digit of its commitment."""
    at = len('{"c":"')
    return f"{entry[:at]}{'1' if entry[at] == '0' else '0'}{entry[at + 1 :]}"


def changed(change: Callable[[Line], object]) -> Callable[[Path], None]:
    """Return a change of the line in the valid bundle."""

    def rewrite(path: Path) -> None:
        line = json.loads(path.read_bytes())
        change(line)
        path.write_bytes(canonical_json(line) + b"\n")

    return rewrite


def test_records_erased_by_a_later_log_verify_and_name_it(program: Path, tmp_path: Path) -> None:
    log = later_log(erasure_of(GONE, 7), logged_erasure(SIZE + 40, [logged_consent(SIZE + 1)]))
    held = since(tmp_path, SampleLog().checkpoint(SIZE))
    bundle = write(tmp_path, [proven(log, 2)], old_log(GONE, 7))

    found = findings(program, bundle, *KEY, *LATER_KEY, *held)
    told = holding(program, bundle, *KEY, *LATER_KEY)

    listed = {"log": NAME, "entry": 2, "time": "2026-01-01T05:01:00.000Z", "reason": "retention",
              "records": 2}  # fmt: skip
    by_log = {"log": NAME, "evidence_erased": 2, "signed_by": f"{NAME} (key {KEY_ID})"}
    expected = {
        "erased_by_later_logs": [by_log],
        "later_erasures": [listed],
        "evidence_erased": 4,
        "erased_since": 2,
        "listed_as_erased_but_not_logged": 0,
        "check_beside": [NAME],
    }
    assert {name: found[name] for name in expected} == expected
    assert ", ".join(f"{name} {value}" for name, value in listed.items()) in told
    assert NAME in told.splitlines()[0]


def test_its_records_of_its_own_log_are_ignored(program: Path, tmp_path: Path) -> None:
    records = [sample_entries()[GONE], logged_consent(SIZE + 1)]
    both = logged_erasure(ERASED_AT, records, ErasureReason.RETENTION)

    assert "records 1\n" in passed(audit(program, tmp_path, proven(later_log(both), 2)))


def test_audit_events_expired_in_a_later_log_verify(program: Path, tmp_path: Path) -> None:
    over = logged_erasure(OVER, sample_entries()[29:30], ErasureReason.RETENTION)
    bundle = write(tmp_path, [proven(later_log(over), 2)], old_log(29))

    assert verify(program, bundle, *KEY, *LATER_KEY).status == 0


def test_without_a_later_logs_key_the_missing_key_is_named(program: Path, tmp_path: Path) -> None:
    bundle = write(tmp_path, [proven(later_log(erasure_of(GONE)), 2)])

    reason = refused(program, bundle, *KEY)

    assert reason.startswith(PLACE)
    assert (NAME in reason, KEY_ID in reason, "--key" in reason) == (True, True, True)


CHANGES: list[tuple[str, Callable[[Path], object], str]] = [
    ("the file removed", Path.unlink, UNLISTED),
    ("the file emptied", lambda path: path.write_bytes(b""),
     "later-erasures.jsonl is present, but has no erasure"),
    ("the line twice", lambda path: path.write_bytes(2 * path.read_bytes()),
     f"entry 2 of {NAME} (later-erasures.jsonl line 2) is repeated or out of order"),
    ("cut off", lambda path: path.write_bytes(path.read_bytes()[:-1]), f"{PLACE} is cut off"),
    ("a name more", changed(lambda line: line.update(more=1)),
     f"{PLACE} is not an erasure of a later log"),
    ("a negative index", changed(lambda line: line.update(index=-1)),
     f"{PLACE} is not an erasure of a later log"),
    ("a letter of the payload",
     changed(lambda line: line.update(payload=line["payload"].replace("request", "requesu"))),
     f"{THERE} has evidence that does not open its commitment"),
    ("a digit of the salt",
     changed(lambda line: line.update(salt="f" + line["salt"][1:])),
     f"{THERE} has evidence that does not open its commitment"),
    ("a digit of the entry",
     changed(lambda line: line.update(entry=other_digit(line["entry"]))),
     f"{PLACE} does not prove that entry 2 of {NAME} is this erasure"),
    ("another index", changed(lambda line: line.update(index=1)),
     f"{PLACE} does not prove that entry 1 of {NAME} is this erasure"),
    ("no proof", changed(lambda line: line.update(proof=[])),
     f"{PLACE} does not prove that entry 2 of {NAME} is this erasure"),
    ("a proof of something else", changed(lambda line: line.update(proof=[1])),
     f"{PLACE} does not hold the hashes of a proof"),
    ("a proof of short hashes", changed(lambda line: line.update(proof=["AAAA"])),
     f"{PLACE} does not hold the hashes of a proof"),
    ("a checkpoint of another size",
     changed(lambda line: line.update(checkpoint=line["checkpoint"].replace("\n4\n", "\n5\n"))),
     f"the checkpoint in {PLACE} has a wrong signature of {NAME} (key {KEY_ID})"),
    ("no event that vouches for it", changed(lambda line: line.update(vouchers=[])),
     f"{TOLD} has no audit event compliance:person:erase that vouches for it"),
    ("what is no event", changed(lambda line: line.update(vouchers=[1])),
     f"{PLACE} does not hold an entry that vouches for an erasure"),
    ("an event without its proof",
     changed(lambda line: line["vouchers"][0].update(proof=[])),
     f"{PLACE} does not prove that entry 3 of {NAME} is what vouches for this erasure"),
    ("the erasure as its own event",
     changed(lambda line: line.update(
         vouchers=[{name: line[name] for name in line["vouchers"][0]}])),
     f"{THERE} is not an audit event"),
    ("no certificate", changed(lambda line: line.update(certificate="")),
     f"{TOLD} has no certificate here"),
    ("another certificate",
     changed(lambda line: line.update(
         certificate=line["certificate"].replace('"mail"', '"never"'))),
     f"the certificate of {TOLD} is not the one whose SHA-256 entry 3 of {NAME} ({PLACE}) holds"),
    ("no checkpoint", changed(lambda line: line.update(checkpoint="none")),
     f"the checkpoint in {PLACE} is not a signed checkpoint"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("change", "reason"), [case[1:] for case in CHANGES], ids=[case[0] for case in CHANGES]
)
def test_a_later_erasure_changed_on_the_way_is_found_and_named(
    program: Path, tmp_path: Path, change: Callable[[Path], object], reason: str
) -> None:
    bundle = write(tmp_path, [proven(later_log(erasure_of(GONE)), 2)])
    change(bundle / "later-erasures.jsonl")

    assert refused(program, bundle, *KEY, *LATER_KEY) == reason


def test_any_changed_byte_of_a_later_erasure_fails(tmp_path: Path) -> None:
    chance = random.Random(20260103)
    bundle = write(tmp_path, [proven(later_log(erasure_of(GONE)), 2)])
    path = bundle / "later-erasures.jsonl"
    content = path.read_bytes()
    assert verdict_on(bundle, *LATER_KEY)[0] == 0
    for _ in range(FLIPS):
        path.write_bytes(flip_one(content, chance))

        status, said = verdict_on(bundle, *LATER_KEY)

        assert (status, said[:8]) == (1, "FAILED: ")
