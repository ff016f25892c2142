"""A log changed and signed again with the real key fails where it contradicts itself
or a held checkpoint."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.consent.rules.consent import Document
from app.consent.rules.publication import STATING, PublishedText
from app.core.rules.commitment import EntryKind, canonical_json
from app.ledger.outside.ed25519_keys import log_signer
from app.ledger.rules.checkpoint import Checkpoint, sign_checkpoint
from app.ledger.rules.tlog_proof import EntryOpening
from tests.verifier.auditor import KEY, refused, since, verify
from tests.verifier.sample_entries import (
    OLDER_SIZE,
    TEXTS,
    Logged,
    consent,
    logged_audit,
    logged_consent,
    logged_erasure,
    logged_rebase,
    payload_of,
    published,
    root,
    salt,
)
from tests.verifier.sample_log import SIZE, SampleLog, sample_entries

Entries = list[Logged]


def audit(program: Path, folder: Path, log: SampleLog, *arguments: str) -> str:
    """Return what is wrong with a log's bundle."""
    return refused(program, log.written(folder), *KEY, *arguments)


def with_payload(index: int, payload: bytes) -> Logged:
    """Return an act of consent with another payload and its commitment."""
    return replace(logged_consent(index), opening=EntryOpening(salt(index), payload))


def act_with(**changed: object) -> bytes:
    """Return the payload of the first act of consent, with changes."""
    return canonical_json({**json.loads(payload_of(0)), **changed})  # type: ignore[dict-item]


CASES: list[tuple[str, Callable[[], Entries], str]] = [
    ("evidence erased without an entry that says so",
     lambda: [replace(logged_consent(0), held=False)],
     "entry 0 has no evidence here, and no erasure lists it"),
    ("an erasure that lists other records",
     lambda: [replace(logged_consent(0), held=False),
              logged_erasure(1, [logged_consent(2)])],
     "entry 0 has no evidence here, and no erasure lists it"),
    ("an erasure older than what it lists",
     lambda: [logged_erasure(0, [logged_consent(1)]),
              replace(logged_consent(1), held=False)],
     "entry 1 is later than its erasure in erasures.jsonl line 1"),
    ("an erasure above what it lists, of a later time",
     lambda: [logged_erasure(5, [logged_consent(0)]),
              replace(logged_consent(0), held=False)],
     "entry 1 is later than its erasure in erasures.jsonl line 1"),
    ("an erasure of evidence that is held",
     lambda: [logged_consent(0), logged_erasure(1, [logged_consent(0)])],
     "entry 0 (openings.jsonl line 1) still has evidence, though erasures.jsonl line 1 says"),
    ("an erasure whose own payload is gone",
     lambda: [logged_consent(0), replace(logged_erasure(1, []), held=False)],
     "entry 1 has no evidence here, and no erasure lists it"),
    ("an audit event erased as if somebody had asked for it",
     lambda: [replace(logged_audit(0), held=False), logged_erasure(1, [logged_audit(0)])],
     "entry 0 is audit, which only time erases, unlike erasures.jsonl line 1"),
    ("an entry logged twice", lambda: [logged_consent(0), logged_consent(0)],
     "entry 1 has the same commitment as entry 0"),
    ("an act under another kind",
     lambda: [with_payload(0, act_with(kind="consent.withdrawn"))],
     "entry 0 (openings.jsonl line 1) has a payload that is not of its kind, consent.withdrawn"),
    ("an act under another sort of kind", lambda: [with_payload(0, act_with(kind="audit"))],
     "entry 0 (openings.jsonl line 1) has a payload that is not of its kind, audit"),
    ("an act of no known kind", lambda: [with_payload(0, act_with(kind="consent"))],
     "entry 0 (openings.jsonl line 1) has a payload of no known kind"),
    ("an act without a time", lambda: [with_payload(0, act_with(time="2026-01-01"))],
     "entry 0 (openings.jsonl line 1) has a payload of another version, or without a time"),
    ("an act bound to an address in clear", lambda: [with_payload(0, act_with(email="a@b.cn"))],
     "entry 0 (openings.jsonl line 1) has a payload that is not of its kind, consent.given"),
    ("an erasure among the openings of others",
     lambda: [replace(logged_erasure(0, []), kind=EntryKind.AUDIT)],
     "entry 0 (openings.jsonl line 1) is person.erased, which belongs in another file"),
    ("a payload that is not canonical",
     lambda: [with_payload(0, payload_of(0).replace(b":", b": ", 1))],
     "the payload of entry 0 (openings.jsonl line 1) is not canonical JSON"),
    ("a payload with a name twice",
     lambda: [with_payload(0, payload_of(0).replace(b'{"act"', b'{"act":"given","act"', 1))],
     "the payload of entry 0 (openings.jsonl line 1) is not canonical JSON"),
    ("a payload with a name of its own", lambda: [with_payload(0, act_with(colour="red"))],
     "entry 0 (openings.jsonl line 1) has a payload that is not of its kind, consent.given"),
    ("a payload of another version", lambda: [with_payload(0, act_with(v=1))],
     "entry 0 (openings.jsonl line 1) has a payload of another version, or without a time"),
    ("a decision that is none",
     lambda: [with_payload(0, act_with(decisions={"privacy_policy": "perhaps"}))],
     "entry 0 (openings.jsonl line 1) has a payload that is not of its kind, consent.given"),
    ("a consent block that was never published",
     lambda: [with_payload(0, act_with(block_sha256="0" * 64))],
     f"entry 0 (openings.jsonl line 1) names the text {'0' * 64}, which is not here"),
    ("a version with the words of another",
     lambda: [with_payload(0, replace(consent(0), documents=(
         Document(STATING, "en", 1, TEXTS[2].sha256),)).payload(root(0)))],
     "entry 0 (openings.jsonl line 1) names privacy_policy (en, version 1) by a hash under which"),
    ("a new beginning in the middle", lambda: [logged_audit(0), logged_rebase(1, "")],
     "entry 1 (openings.jsonl line 2) is a rebase, which only ever begins a log"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("entries", "named"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_every_contradiction_is_named(
    program: Path, tmp_path: Path, entries: Callable[[], Entries], named: str
) -> None:
    assert audit(program, tmp_path, SampleLog(entries())).startswith(named)


SOLD = "We sell your enquiry.\n"
TEXT_CASES: list[tuple[str, tuple[PublishedText, ...], str]] = [
    ("two texts for one version", (*TEXTS, published(STATING, "en", 1, SOLD)),
     "policies.jsonl line 3 lists one version of a document twice"),
    ("a text that no entry published", (*TEXTS, published(STATING, "en", 2, SOLD)),
     "policies.jsonl lists privacy_policy (version 2), which no entry published"),
    ("a language that was not published", (*TEXTS, published("consent", "zh", 1, SOLD)),
     "entry 9 (openings.jsonl line 9) published consent (version 1) unlike that in policies"),
    ("a text published at another time",
     (replace(TEXTS[0], published_at="2025-01-01T00:00:00.000Z"), *TEXTS[1:]),
     "entry 9 (openings.jsonl line 9) published consent (version 1) unlike that in policies"),
    ("another word of what had changed", (replace(TEXTS[0], changed="Nothing."), *TEXTS[1:]),
     "entry 9 (openings.jsonl line 9) published consent (version 1) unlike that in policies"),
    ("a text beside the hash of another", (replace(TEXTS[0], text=SOLD), *TEXTS[1:]),
     f"policies/{TEXTS[0].sha256}.txt is not the text whose SHA-256 is its name"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("texts", "named"), [case[1:] for case in TEXT_CASES], ids=[case[0] for case in TEXT_CASES]
)
def test_texts_that_were_not_published_are_named(
    program: Path, tmp_path: Path, texts: tuple[PublishedText, ...], named: str
) -> None:
    assert audit(program, tmp_path, SampleLog(texts=texts)).startswith(named)


def test_a_rebased_log_vouches_for_the_texts_before_it(program: Path, tmp_path: Path) -> None:
    log = SampleLog([logged_rebase(0, SampleLog().checkpoint(OLDER_SIZE).decode(), TEXTS[1:])])

    assert audit(program, tmp_path, log).startswith("policies.jsonl differs")


CHANGED = with_payload(50, canonical_json({**json.loads(payload_of(50)), "gpc": True}))
REWRITES: dict[str, Callable[[Entries], Entries]] = {
    "an agreement changed": lambda log: [*log[:50], CHANGED, *log[51:]],
    "an entry removed": lambda log: [*log[:50], *log[51:]],
    "an entry inserted": lambda log: [*log[:50], logged_consent(SIZE + 1), *log[50:]],
    "two entries swapped": lambda log: [*log[:50], log[51], log[50], *log[52:]],
    "the first entry removed": lambda log: log[1:],
}


@pytest.mark.parametrize("rewrite", REWRITES.values(), ids=REWRITES)
def test_rewritten_history_fails_against_a_held_checkpoint(
    program: Path, tmp_path: Path, rewrite: Callable[[Entries], Entries]
) -> None:
    held = since(tmp_path, SampleLog().checkpoint(OLDER_SIZE))

    reason = audit(program, tmp_path, SampleLog(rewrite(sample_entries())), *held)

    # Signed again with the real key, it contradicts nothing but what the auditor held.
    assert verify(program, tmp_path / "bundle", *KEY).status == 0
    assert reason.startswith(f"{held[1]} signs another tree")


@pytest.mark.parametrize(
    ("log", "reason"),
    [
        (
            lambda: SampleLog(sample_entries()[:15], texts=()),
            "checkpoint is cut back to 15 entries",
        ),
        (lambda: SampleLog([], texts=()), "checkpoint signs an empty log"),
    ],
    ids=["cut back", "emptied"],
)
def test_a_shortened_log_fails_against_a_held_checkpoint(
    program: Path, tmp_path: Path, log: Callable[[], SampleLog], reason: str
) -> None:
    held = since(tmp_path, SampleLog().checkpoint(OLDER_SIZE))

    assert audit(program, tmp_path, log(), *held).startswith(reason)


def test_a_held_checkpoint_of_the_empty_log_must_be_empty(
    program: Path, sound: Path, tmp_path: Path
) -> None:
    assert verify(program, sound, *KEY, *since(tmp_path, SampleLog([]).checkpoint(0))).status == 0


def test_a_checkpoint_not_signed_by_the_log_cannot_be_held_against_it(
    program: Path, sound: Path, tmp_path: Path
) -> None:
    forged = SampleLog().checkpoint(OLDER_SIZE).replace(b"ledger\n200", b"ledger\n201")
    held = since(tmp_path, forged)

    assert refused(program, sound, *KEY, *held).startswith(f"{held[1]} has a wrong")


def test_a_checkpoint_of_another_log_cannot_be_held_against_it(
    program: Path, sound: Path, tmp_path: Path
) -> None:
    other = log_signer("zone.example/before", bytes(32))
    tree = Checkpoint(other.name, OLDER_SIZE, bytes(32))
    held = since(tmp_path, bytes(sign_checkpoint(tree, [other])))

    reason = refused(program, sound, *KEY, "--key", other.key.text, *held)

    assert reason.startswith(f"{held[1]} is of the log {other.name}")
