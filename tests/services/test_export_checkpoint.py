"""Checkpoints are exported as files that are named by time and size, and never replaced."""

from pathlib import Path

import pytest

from app.db import Database
from app.domain.errors import NotFound
from app.services.export_checkpoint import export_checkpoint
from tests.support.ledger import make_sealer, queue, seal_all


def test_each_checkpoint_gets_a_file_of_its_own(database: Database, tmp_path: Path) -> None:
    sealer, target = make_sealer(tmp_path / "instance", database), tmp_path / "a" / "b"
    with pytest.raises(NotFound, match="nothing has been sealed"):
        export_checkpoint(database, sealer.folder, target)
    notes = {}
    for count in (1, 2):
        queue(database, count)
        seal_all(database, sealer)
        path = export_checkpoint(database, sealer.folder, target)
        notes[path.name] = sealer.folder.held_checkpoint()

    assert {path.name: path.read_bytes() for path in target.iterdir()} == notes
    assert set(notes) == {"20260304T083015Z-1.checkpoint", "20260304T083015Z-3.checkpoint"}
