"""Every halt of sealing has a code too, with its numbers and names, and fails every check."""

from collections.abc import Callable
from pathlib import Path
from unittest.mock import ANY

import pytest

from app.core.db import Database
from app.ledger.check import check_ledger
from app.ledger.outside.ed25519_keys import KeySigner
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.checkpoint import Checkpoint, sign_checkpoint
from app.ledger.rules.halt import CauseCode, HaltCause, LedgerHalted, parse_halt
from app.ledger.sealing import seal_ledger
from app.ledger.steps.sealing import Sealer
from app.ledger.verification import find_faults
from tests.support.enquiries.answers import NOW
from tests.support.ledger.sealing import (
    ORIGIN,
    held,
    queue,
    seal_all,
    sealed_ledger,
    tamper,
)

OTHER = "other.example/ledger"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "instance" / "ledger"


@pytest.fixture
def sealer(database: Database, tmp_path: Path) -> Sealer:
    """A sealer that has sealed three entries, with one pending."""
    made = sealed_ledger(database, tmp_path / "instance", 3)
    queue(database, 1)
    return made


def halted(database: Database, sealer: Sealer) -> HaltCause | None:
    """Attempt to seal, and return the recorded cause."""
    with pytest.raises(LedgerHalted):
        seal_ledger(database, sealer, NOW)
    return parse_halt(sealer.folder.halt() or "").cause


def found(database: Database, sealer: Sealer) -> HaltCause | None:
    """Check the ledger, attempt to seal, and return the cause, which is one for both."""
    with pytest.raises(LedgerHalted) as failed:
        check_ledger(database, sealer.folder)
    cause = halted(database, sealer)
    assert failed.value.cause == cause
    return cause


CHANGED = {
    "UPDATE ledger_leaf SET commitment = 'x' WHERE leaf_index = 1": (
        CauseCode.LAST_ENTRIES,
        {"first": 0},
    ),
    "UPDATE ledger_leaf SET commitment = 'c' WHERE leaf_index = 0": (
        CauseCode.LAST_ENTRIES,
        {"first": 0},
    ),
    "DELETE FROM ledger_leaf WHERE leaf_index = 2": (CauseCode.LAST_ENTRIES, {"first": 0}),
    "INSERT INTO ledger_leaf SELECT 1, 3, 'c' FROM ledger_leaf WHERE leaf_index = 0": (
        CauseCode.LAST_ENTRIES,
        {"first": 0},
    ),
    "DELETE FROM ledger_tile": (
        CauseCode.TILE,
        {"tile": "tile/0/000.p/3", "bytes": 0, "hashes": 3},
    ),
    "UPDATE ledger_tile SET hashes = {zeros}": (CauseCode.ROOT, {"size": 3}),
    "UPDATE ledger_checkpoint SET note = {zeros}": (CauseCode.CHECKPOINT, {}),
    "DELETE FROM ledger_checkpoint": (CauseCode.NO_CHECKPOINT, {"origin": ORIGIN, "size": 3}),
}


@pytest.mark.parametrize(("change", "cause"), CHANGED.items(), ids=[c for c, _ in CHANGED.values()])
def test_every_change_in_the_database_is_named(
    database: Database, sealer: Sealer, change: str, cause: tuple[CauseCode, dict[str, str | int]]
) -> None:
    zeros = "zeroblob(96)" if database.is_sqlite else f"decode('{'00' * 96}', 'hex')"
    tamper(database, change.format(zeros=zeros))

    assert found(database, sealer) == HaltCause(*cause)
    assert held(sealer).size == 3


def test_an_unreadable_row_is_named(database: Database, sealer: Sealer) -> None:
    never = "'never'" if database.is_sqlite else "'infinity'"
    tamper(database, f"UPDATE ledger_pending SET at = {never}")

    assert halted(database, sealer) == HaltCause(CauseCode.UNREADABLE_ROW, {"row": ANY})
    with pytest.raises(LedgerHalted):
        find_faults(database, sealer.ledger_key, lambda *_told: None)


OUTSIDE: list[tuple[Checkpoint, CauseCode, dict[str, str | int]]] = [
    (Checkpoint(ORIGIN, 3, bytes(32)), CauseCode.FORK, {"held": 3}),
    (Checkpoint(ORIGIN, 2, bytes(32)), CauseCode.FORK, {"held": 2}),
    (Checkpoint(ORIGIN, 5, bytes(32)), CauseCode.OLDER, {"stored": 3, "held": 5}),
    (Checkpoint(OTHER, 3, bytes(32)), CauseCode.OTHER_LEDGER, {"stored": ORIGIN, "held": OTHER}),
]


@pytest.mark.parametrize(("held", "code", "values"), OUTSIDE)
def test_a_mismatch_with_the_checkpoint_outside_is_named(
    database: Database,
    sealer: Sealer,
    held: Checkpoint,
    code: CauseCode,
    values: dict[str, str | int],
) -> None:
    sealer.folder.keep_checkpoint(bytes(sign_checkpoint(held, sealer.folder.signers(held.origin))))

    assert found(database, sealer) == HaltCause(code, values)


FILES: dict[CauseCode, Callable[[Path], object]] = {
    CauseCode.KEYS: lambda folder: (folder / "keys").write_text("no key\n"),
    CauseCode.NOTHING_OUTSIDE: lambda folder: (folder / "checkpoint").unlink(),
    CauseCode.OUTSIDE: lambda folder: (folder / "checkpoint").write_text("no note\n"),
}


@pytest.mark.parametrize("code", FILES)
def test_a_missing_or_damaged_file_is_named(
    database: Database, sealer: Sealer, folder: Path, code: CauseCode
) -> None:
    FILES[code](folder)

    assert found(database, sealer) == HaltCause(code, {})


def test_a_checkpoint_outside_that_a_crash_left_behind_is_no_halt(
    database: Database, sealer: Sealer
) -> None:
    behind = sealer.folder.kept_checkpoint()
    assert behind is not None
    seal_all(database, sealer)
    sealer.folder.keep_checkpoint(behind)

    assert check_ledger(database, sealer.folder) == (4, 1)
    assert seal_all(database, sealer) == held(sealer).size == 4


def test_a_change_after_the_check_is_named(
    database: Database, sealer: Sealer, monkeypatch: pytest.MonkeyPatch
) -> None:
    signers = LedgerFolder.signers

    def change(folder: LedgerFolder, origin: str) -> list[KeySigner]:
        tamper(database, "UPDATE ledger_tile SET hashes = note FROM ledger_checkpoint")
        return signers(folder, origin)

    monkeypatch.setattr(LedgerFolder, "signers", change)

    assert halted(database, sealer) == HaltCause(CauseCode.ROOT_SINCE, {"size": 3})
    assert held(sealer).size == 3
