"""A ledger whose checkpoint an auditor holds, and whose database somebody else can change."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.core.db import Database
from app.core.rules.commitment import ledger_entry
from app.core.rules.errors import NotFound
from app.ledger.rules.checkpoint import Checkpoint, sign_checkpoint
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.merkle import HASH_BYTES, leaf_hashes, tree_root
from app.ledger.steps.sealing import Sealer
from app.verifier.spelling import Failed
from tests.support.ledger.evidence import (
    Administrator,
    bundle,
    check,
    enquire,
    erase,
    publish_words,
)
from tests.support.ledger.sealing import ORIGIN, kept_note, make_sealer, seal_all


@dataclass
class Audited:
    """A ledger whose latest checkpoint an auditor holds, and an administrator of its database."""

    database: Database
    sealer: Sealer
    administrator: Administrator
    held: bytes
    folder: Path
    bundles: int = 0

    def is_found(self, *, resigned: bool = False) -> bool:
        """Return whether the auditor sees that the ledger was changed.

        A database of which no bundle can be written at all counts as seen.
        """
        self.bundles += 1
        target = self.folder / str(self.bundles)
        try:
            bundle(self.database, self.sealer, target)
            check(target, self.sealer, None if resigned else self.held)
        except (Failed, LedgerInvalid, NotFound):
            return True
        return False

    def sign_again(self) -> None:
        """Sign a new tree and checkpoint over the present entries, with the real key."""
        leaves = sorted(
            self.administrator.rows("ledger_leaf"), key=lambda row: int(row["leaf_index"])
        )
        hashes = leaf_hashes(ledger_entry(row["commitment"]) for row in leaves)
        [tile] = self.administrator.rows("ledger_tile")
        assert len(tile["hashes"]) <= 255 * HASH_BYTES
        self.administrator.change("ledger_tile", tile, {"hashes": b"".join(hashes)})
        tree = Checkpoint(ORIGIN, len(leaves), tree_root(hashes))
        note = bytes(sign_checkpoint(tree, self.sealer.folder.signers(ORIGIN)))
        [checkpoint] = self.administrator.rows("ledger_checkpoint")
        self.administrator.change("ledger_checkpoint", checkpoint, {"note": note})


@contextmanager
def audited_ledger(database: Database, folder: Path) -> Iterator[Audited]:
    """Yield a ledger with words, enquiries, follow-ups and an erasure."""
    sealer = make_sealer(folder / "instance", database)
    publish_words(database)
    first = enquire(database, "ada", 1)
    enquire(database, "bo", 2, lang="en")
    erase(database, folder / "instance", first)
    seal_all(database, sealer)
    administrator = Administrator(database)
    made = Audited(database, sealer, administrator, kept_note(sealer), folder / "bundles")
    assert not made.is_found()
    yield made
    administrator.dispose()
