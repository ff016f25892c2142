"""Check the whole ledger in the database: every entry, tile and checkpoint of every tree."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.adapters.ledger_files import LedgerFolder
from app.db import Database
from app.domain.ledger.checkpoint import open_checkpoint
from app.domain.ledger.halted import LedgerHalted
from app.domain.ledger.invalid import LedgerInvalid
from app.domain.ledger.merkle import Frontier, leaf_hashes
from app.domain.ledger.note import Verifier
from app.domain.ledger.tiles import TILE_WIDTH, append_to_tiles, partial_tiles
from app.services.steps.check_tree import check_tree, entry_of
from app.store import ledger
from app.store.ledger import Leaf

_AT_ONCE = 16 * TILE_WIDTH


@dataclass(frozen=True)
class CheckedLedger:
    """How much was checked, and holds."""

    entries: int = 0
    trees: int = 0


def check_ledger(database: Database, folder: LedgerFolder) -> CheckedLedger:
    """Recompute every hash and check every signature; sealing itself checks the newest part only.

    :raises LedgerHalted: naming the first thing that does not hold.
    :raises LedgerInvalid: if the checkpoint kept outside cannot be read.
    :raises StorageUnavailable: if the database cannot be reached.
    """
    held, verifiers = folder.held_checkpoint(), folder.verifiers()
    with database.reading() as session:
        if held is not None:
            check_tree(session, held, verifiers)
        try:
            notes = {each.generation: each.note for each in ledger.list_checkpoints(session)}
            sizes = [
                _check_tree(session, generation, notes.get(generation, b""), verifiers)
                for generation in ledger.list_generations(session)
            ]
        except LedgerInvalid as error:
            raise LedgerHalted(f"The ledger does not hold. {error}") from error
    return CheckedLedger(sum(sizes), len(sizes))


def _check_tree(
    session: Session, generation: int, note: bytes, verifiers: Collection[Verifier]
) -> int:
    """Check one tree with its signed checkpoint, and return its size."""
    checkpoint = open_checkpoint(note, verifiers).checkpoint
    tree = Frontier()
    while tree.size < checkpoint.size:
        tree = tree.append(_read_hashes(session, generation, tree.size))
    if (tree.size, tree.root()) != (checkpoint.size, checkpoint.root):
        raise LedgerInvalid(
            f"The {tree.size} entries do not give the root of the checkpoint {checkpoint.size}."
        )
    if ledger.list_leaves(session, generation, tree.size, 1):
        raise LedgerInvalid(f"Entry {tree.size} stands below no checkpoint.")
    return tree.size


def _read_hashes(session: Session, generation: int, start: int) -> list[bytes]:
    """Return the hashes of the next entries, having checked that the tiles hold the same."""
    leaves = ledger.list_leaves(session, generation, start, _AT_ONCE)
    _check_indices(leaves, start)
    hashes = leaf_hashes(map(entry_of, leaves))
    partial = {
        tile.level: ledger.read_tile(session, generation, tile) for tile in partial_tiles(start)
    }
    for tile, content in append_to_tiles(start, partial, hashes).items():
        if ledger.read_tile(session, generation, tile) != content:
            raise LedgerInvalid(f"{tile.path} does not hold the hashes of its entries.")
    return hashes


def _check_indices(leaves: Sequence[Leaf], start: int) -> None:
    if not leaves:
        raise LedgerInvalid(f"Entry {start} is missing.")
    for index, leaf in enumerate(leaves, start):
        if leaf.leaf_index != index:
            raise LedgerInvalid(f"Entry {index} is missing.")
