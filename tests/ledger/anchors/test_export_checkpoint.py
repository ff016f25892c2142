"""Checkpoints are exported as separate files, with everything needed to check them later."""

from datetime import timedelta
from pathlib import Path
from unittest.mock import Mock

import pytest

from app.core.db import Database
from app.core.rules.errors import NotFound
from app.ledger.checkpoints import export_checkpoint
from app.ledger.steps.sealing import Sealer
from tests.support.content.copy import EN
from tests.support.enquiries.answers import NOW
from tests.support.ledger.sealing import ORIGIN, grow, kept_note, make_sealer, sealed_ledger, tamper

HOUR = timedelta(hours=1)


@pytest.fixture
def sealer(database: Database, tmp_path: Path) -> Sealer:
    """A sealer that has sealed an entry."""
    return sealed_ledger(database, tmp_path / "instance", 1)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """The folder for exported checkpoints; it does not exist yet."""
    return tmp_path / "a" / "b"


def export(database: Database, sealer: Sealer, target: Path, hours: int = 0) -> tuple[Path, bool]:
    """Export the latest checkpoint some hours later."""
    return export_checkpoint(database, sealer.folder, target, NOW + hours * HOUR)


def checkpoints(target: Path) -> dict[str, bytes]:
    """Read the exported checkpoints, by the names of their files."""
    return {path.name: path.read_bytes() for path in target.glob("*.checkpoint")}


def test_nothing_is_written_before_the_first_entry(database: Database, target: Path) -> None:
    with pytest.raises(NotFound, match="nothing has been sealed"):
        export(database, make_sealer(target.parent, database), target)
    assert not target.exists()


def test_each_checkpoint_has_one_file_named_by_its_first_export(
    database: Database, sealer: Sealer, target: Path
) -> None:
    notes = {}
    for hours in (1, 2):
        path, new = export(database, sealer, target, hours)
        assert new
        notes[path.name] = kept_note(sealer)
        assert export(database, sealer, target, hours + 5) == (path, False)
        grow(database, sealer, 2)
    assert checkpoints(target) == notes
    assert set(notes) == {"20260304T093015Z-1.checkpoint", "20260304T103015Z-3.checkpoint"}


def test_a_checkpoint_of_equal_size_and_another_root_is_kept_too(
    database: Database, sealer: Sealer, target: Path
) -> None:
    first = export(database, sealer, target)[0]
    other = first.read_text().replace("\n1\n", "\n1\nA", 1)
    first.write_text(other)

    path, new = export(database, sealer, target, 1)

    assert new
    assert checkpoints(target) == {
        first.name: other.encode(),
        path.name: kept_note(sealer),
    }


def test_the_keys_are_copied_and_the_lists_of_acts_are_not(
    database: Database, sealer: Sealer, target: Path
) -> None:
    ledger_folder = target.parents[1] / "instance" / "ledger"
    for name in ("erasures", "withdrawals"):
        (ledger_folder / name).write_bytes(b"{}\n")
    export(database, sealer, target)

    assert (target / "keys").read_bytes() == (ledger_folder / "keys").read_bytes()
    assert (target / "keys").read_text().startswith(f"{ORIGIN}+")
    assert {path.name for path in target.iterdir()} == {"keys", *checkpoints(target)}


def test_a_halted_ledger_exports_the_checkpoint_kept_outside(
    database: Database, sealer: Sealer, target: Path
) -> None:
    tamper(database, "DELETE FROM ledger_checkpoint")
    sealer.folder.report_halt(f"2026-03-04T08:30:15.000Z {EN.status.facts.halt.bad(value='1')}")

    assert export(database, sealer, target)[0].read_bytes() == kept_note(sealer)


def test_a_full_disk_leaves_no_partial_checkpoint(
    database: Database, sealer: Sealer, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", Mock(side_effect=OSError(28, "No space left on device")))
        with pytest.raises(OSError, match="No space"):
            export(database, sealer, target)
    assert list(target.iterdir()) == []

    assert export(database, sealer, target)[1]
