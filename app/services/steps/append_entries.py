"""Append entries to the stored tree and sign its new checkpoint."""

from collections.abc import Collection, Mapping

from sqlalchemy.orm import Session

from app.domain.ledger.checkpoint import Checkpoint, sign_checkpoint
from app.domain.ledger.merkle import stored_root
from app.domain.ledger.note import Signer
from app.domain.ledger.tiles import Tile, append_to_tiles, partial_tiles, tile_hashes
from app.services.steps.check_tree import Tree
from app.store import ledger
from app.store.ledger import Pending


def append_entries(
    session: Session,
    tree: Tree,
    entries: Mapping[Pending, bytes],
    signers: Collection[Signer],
) -> Tree:
    """Give pending entries the next places in a tree, and return it with its new checkpoint.

    :param tree: checked before.
    :param entries: whose MACs hold, in the order in which they go in, each with its leaf hash.
    """
    generation, size = tree.generation, tree.checkpoint.size
    partial = {
        tile.level: ledger.read_tile(session, generation, tile) for tile in partial_tiles(size)
    }
    written = append_to_tiles(size, partial, list(entries.values()))
    ledger.insert_leaves(session, generation, size, entries)
    ledger.write_tiles(session, generation, written)
    ledger.delete_pending(session, [entry.id for entry in entries])

    def read(tile: Tile) -> bytes:
        return written.get(tile) or ledger.read_tile(session, generation, tile)

    size += len(entries)
    root = stored_root(size, tile_hashes(size, read))
    checkpoint = Checkpoint(tree.checkpoint.origin, size, root)
    note = bytes(sign_checkpoint(checkpoint, signers))
    ledger.write_checkpoint(session, generation, note)
    return Tree(generation, checkpoint, note)
