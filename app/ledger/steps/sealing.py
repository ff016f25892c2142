"""Appending entries to the stored tree: the growth is computed first, and then written.

The two steps are separate because on SQLite every writer waits for the transaction that writes:
work that needs no lock is done before it.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.checkpoint import Checkpoint, sign_checkpoint
from app.ledger.rules.halt import CauseCode, HaltCause, LedgerHalted
from app.ledger.rules.merkle import stored_root
from app.ledger.rules.signed_note import Signer
from app.ledger.rules.tiles import Tile, append_to_tiles, partial_tiles, tile_hashes
from app.ledger.steps.tree import Tree
from app.ledger.store import ledger, pending_entry
from app.ledger.store.pending_entry import Pending


@dataclass(frozen=True)
class Sealer:
    """The dependencies of the sealer.

    :param ledger_key: the instance's key, which pending rows are checked against.
    :param origin: the name of a new ledger, the first one or after a restore.
    :param folder: the files kept outside the database.
    """

    ledger_key: bytes
    origin: str
    folder: LedgerFolder


Edge = Mapping[int, bytes]
"""The partial tiles of a tree by level: all tiles that appending reads."""


class Forestalled(Exception):
    """Another process has sealed since the tree and the queue were read, so nothing is written."""


@dataclass(frozen=True)
class Growth:
    """The new leaves and nodes of a tree.

    :param tree: as it was checked, with its `edge` at that moment.
    :param entries: entries with valid MACs, in order.
    :param tiles: the tiles that change, in their new state.
    :param grown: the tree with its new checkpoint, signed.
    """

    tree: Tree
    edge: Edge
    entries: Sequence[Pending]
    tiles: Mapping[Tile, bytes]
    grown: Tree


def read_edge(session: Session, tree: Tree) -> Edge:
    """Return a tree's partial tiles, as they are stored."""
    return {
        tile.level: ledger.read_tile(session, tree.generation, tile)
        for tile in partial_tiles(tree.checkpoint.size)
    }


def grow_tree(
    tree: Tree, edge: Edge, entries: Mapping[Pending, bytes], signers: Collection[Signer]
) -> Growth:
    """Compute the growth of a tree by pending entries, and sign its new checkpoint.

    :param tree: checked before.
    :param entries: each with its leaf hash.
    :raises LedgerInvalid: if the edge does not hold as many hashes as it should.
    """
    old, new = tree.checkpoint.size, tree.checkpoint.size + len(entries)
    written = append_to_tiles(old, edge, list(entries.values()))
    # The hashes right of every full subtree are in a tile that changes or in one of the old edge.
    root = stored_root(new, tile_hashes(new, lambda tile: written.get(tile) or edge[tile.level]))
    checkpoint = Checkpoint(tree.checkpoint.origin, new, root)
    note = bytes(sign_checkpoint(checkpoint, signers))
    return Growth(tree, edge, list(entries), written, Tree(tree.generation, checkpoint, note))


def write_growth(session: Session, growth: Growth) -> None:
    """Write the growth of a tree, unless another process came first.

    :raises Forestalled: if another process is sealing, or has sealed since the growth was computed;
        the transaction is then to be rolled back.
    :raises LedgerHalted: if the tree's edge has changed since the check.
    """
    if not pending_entry.take_sealing_turn(session):
        raise Forestalled
    tree = growth.tree
    stored = ledger.find_checkpoint(session)
    if (stored and stored.note) != (tree.note if tree.checkpoint.size else None):
        raise Forestalled
    if read_edge(session, tree) != growth.edge:
        raise LedgerHalted(
            "The ledger is halted. The tiles no longer give the root of the checkpoint "
            f"{tree.checkpoint.size}: they have changed since they were checked.",
            HaltCause(CauseCode.ROOT_SINCE, {"size": tree.checkpoint.size}),
        )
    _write(session, growth)


def append_entries(
    session: Session,
    tree: Tree,
    entries: Mapping[Pending, bytes],
    signers: Collection[Signer],
) -> Tree:
    """Append pending entries to a tree, and return it with its new checkpoint.

    :param tree: checked before, by a transaction that holds the lock for sealing until it ends.
    :param entries: entries with valid MACs, in the order in which they are appended, each with its
        leaf hash.
    :raises Forestalled: if one of them is no longer pending.
    """
    growth = grow_tree(tree, read_edge(session, tree), entries, signers)
    _write(session, growth)
    return growth.grown


def _write(session: Session, growth: Growth) -> None:
    generation, entries = growth.tree.generation, growth.entries
    if pending_entry.delete_pending(session, [entry.id for entry in entries]) != len(entries):
        raise Forestalled
    ledger.insert_leaves(session, generation, growth.tree.checkpoint.size, entries)
    ledger.write_tiles(session, generation, growth.tiles)
    ledger.write_checkpoint(session, generation, growth.grown.note)
