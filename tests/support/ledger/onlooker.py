"""Somebody who keeps every checkpoint that a ledger has shown, and checks the later ledger."""

import threading
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path

from app.core.db import Database
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.checkpoint import open_checkpoint
from app.ledger.rules.merkle import consistency_proof, verify_consistency
from app.ledger.steps.tree import check_tree, tree_reader
from tests.support.at_once import repeated


@dataclass
class Onlooker:
    """An onlooker who keeps every checkpoint that some instances ever showed."""

    instances: Sequence[Path]
    notes: set[bytes] = field(default_factory=set)
    shown: set[Path] = field(default_factory=set)
    """The instances that have shown a checkpoint."""

    def looking(self) -> AbstractContextManager[None]:
        """Look as often as possible until the block ends."""
        return repeated(threading.Event(), (0.002, self.look))

    def look(self) -> None:
        """Store the checkpoints shown now; a new ledger shows none, and none is ever taken back."""
        for instance in self.instances:
            try:
                self.notes.add((instance / "ledger" / "checkpoint").read_bytes())
            except FileNotFoundError:
                assert instance not in self.shown
            else:
                self.shown.add(instance)


def check_every_checkpoint(database: Database, folder: LedgerFolder, notes: set[bytes]) -> None:
    """Check that the present ledger continues each checkpoint ever shown."""
    verifiers, latest = folder.verifiers(), folder.kept_checkpoint()
    assert latest is not None
    with database.reading() as session:
        tree = check_tree(session, latest, verifiers)
        read, now = tree_reader(session, tree), tree.checkpoint
        for note in notes:
            then = open_checkpoint(note, verifiers).checkpoint
            assert then.origin == now.origin
            path = consistency_proof(then.size, now.size, read)
            verify_consistency(then.size, then.root, now.size, now.root, path)
