"""A later erasure that its log's signature does not prove, or that does not belong, is found."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.ledger.outside.ed25519_keys import log_signer
from app.ledger.rules.bundle import LaterErasure
from tests.verifier.auditor import KEY, reason_of, refused
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
from tests.verifier.sample_entries import logged_consent, logged_erasure
from tests.verifier.sample_log import (
    ORIGIN,
    SIZE,
    WITNESS,
    SampleLog,
)

SECOND = PLACE.replace("1", "2")
FORGER = log_signer(NAME, bytes(32))
FORGER_ID = FORGER.key.key_id.hex()


def with_the_proof_of_another() -> LaterErasure:
    """Return an erasure with the proof of the entry before it."""
    log = later_log(erasure_of(GONE))
    return replace(proven(log, 2), proof=proven(log, 1).proof)


FORGERIES: list[tuple[str, Callable[[], LaterErasure], str]] = [
    ("an erasure of something else",
     lambda: proven(later_log(erasure_of(7)), 2), UNLISTED),
    ("before what it erases",
     lambda: proven(later_log(erasure_of(GONE, at=GONE - 1)), 2),
     f"entry {GONE} is later than its erasure in {THERE}"),
    ("the proof of another entry", with_the_proof_of_another,
     f"{PLACE} does not prove that entry 2 of {NAME} is this erasure"),
    ("signed by an unknown key in the later log's name",
     lambda: proven(replace(later_log(erasure_of(GONE)), signer=FORGER), 2),
     f"{PLACE} is signed by no given key of the later log {NAME} (its key here: {FORGER_ID}): "),
    ("an act of consent", lambda: proven(later_log(erasure_of(GONE)), 1),
     f"entry 1 of {NAME} ({PLACE}) is not an erasure"),
    ("of this very log", lambda: proven(SampleLog(), SIZE - 1),
     f"{PLACE} is of {ORIGIN} itself, not of a later log"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("forged", "reason"), [case[1:] for case in FORGERIES], ids=[case[0] for case in FORGERIES]
)
def test_a_forged_later_erasure_is_found_and_named(
    program: Path, tmp_path: Path, forged: Callable[[], LaterErasure], reason: str
) -> None:
    assert reason_of(audit(program, tmp_path, forged())).startswith(reason)


def test_an_erasure_that_lists_no_record_of_the_log_is_refused(
    program: Path, tmp_path: Path
) -> None:
    log = later_log(erasure_of(GONE), logged_erasure(SIZE + 40, [logged_consent(SIZE + 1)]))

    reason = reason_of(audit(program, tmp_path, proven(log, 2), proven(log, 3)))

    assert reason.startswith(f"entry 3 of {NAME} ({SECOND}) lists")


def test_two_checkpoints_of_one_later_log_are_refused(program: Path, tmp_path: Path) -> None:
    first, second = erasure_of(GONE), erasure_of(7, at=ERASED_AT + 1)
    older, newer = later_log(first), later_log(first, second)
    bundle = write(tmp_path, [proven(older, 2), proven(newer, 3)], old_log(GONE, 7))

    assert refused(program, bundle, *KEY, *LATER_KEY).startswith(f"{SECOND} has another checkpoint")


@pytest.mark.parametrize(
    ("erased", "gone", "reason"),
    [
        (GONE, (), f"still has evidence, though {THERE}"),
        (29, (29,), f"entry 29 is audit, which only time erases, unlike {THERE}"),
    ],
    ids=["evidence that is still there", "an audit event of an earlier log"],
)
def test_a_persons_erasure_says_what_the_earlier_log_shows(
    program: Path, tmp_path: Path, erased: int, gone: tuple[int, ...], reason: str
) -> None:
    bundle = write(tmp_path, [proven(later_log(erasure_of(erased)), 2)], old_log(*gone))

    assert reason in refused(program, bundle, *KEY, *LATER_KEY)


def test_an_earlier_log_is_not_a_later_one(program: Path, tmp_path: Path) -> None:
    earlier = old_log()
    earlier.logged.append(logged_erasure(ERASED_AT, [logged_consent(SIZE + 1)]))
    old, log = proven(earlier, SIZE), later_log()
    log.logged[1] = replace(log.logged[1], held=False)
    log.texts = ()
    reason = refused(program, log.written(tmp_path, later_erasures=[old]), *KEY, *LATER_KEY)

    assert reason.startswith(f"entry {SIZE} of {ORIGIN} ({PLACE}) is of {ORIGIN}")


def test_a_witness_of_the_later_log_does_not_vouch_for_this_one(
    program: Path, tmp_path: Path
) -> None:
    old, later = old_log(GONE), [proven(later_log(erasure_of(GONE)), 2)]
    bundle = old.written(tmp_path, checkpoint=old.uncosigned(), later_erasures=later)
    reason = refused(program, bundle, *KEY, *LATER_KEY, "--witness", WITNESS.key.text)
    assert "not cosigned" in reason
