"""Checking the stored tree against the checkpoint that is kept outside the database."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from app.core.rules.commitment import ledger_entry
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.checkpoint import (
    Checkpoint,
    check_continuation,
    open_checkpoint,
    read_checkpoint,
)
from app.ledger.rules.halt import CauseCode, HaltCause, LedgerHalted, LedgerInvalid
from app.ledger.rules.merkle import HashReader, leaf_hashes
from app.ledger.rules.signed_note import Verifier
from app.ledger.rules.tiles import TILE_WIDTH, Tile, split_tile, tile_hashes
from app.ledger.store import ledger
from app.ledger.store.spelling import find_misfit


@contextmanager
def halting_at_unreadable_rows(session: Session) -> Iterator[None]:
    """Let errors pass, unless they come from a row of the ledger that cannot be read.

    Such a row fails in as many ways as there are types: in the driver, in SQLAlchemy, or in the use
    of the value. Some of these errors look as if the database were unavailable, which it is not.

    :raises LedgerHalted: naming the row.
    """
    try:
        yield
    except LedgerInvalid:
        raise
    except Exception as error:
        misfit = _misfit(session)
        if misfit is None:
            raise
        raise LedgerHalted(
            f"The ledger is halted. A row holds what this service never writes: {misfit}.",
            HaltCause(CauseCode.UNREADABLE_ROW, {"row": misfit}),
        ) from error


def _misfit(session: Session) -> str | None:
    try:
        return find_misfit(session)
    except SQLAlchemyError:
        # A database that really is unavailable cannot be asked either; the first error says so.
        return None


FIRST_GENERATION = 1


@dataclass(frozen=True)
class Tree:
    """A stored tree and its latest checkpoint; `note` is that checkpoint as it was signed."""

    generation: int
    checkpoint: Checkpoint
    note: bytes


def read_tree(generation: int, note: bytes) -> Tree:
    """Return a stored tree by its signed checkpoint, without checking either.

    :raises LedgerInvalid: if that is malformed.
    """
    return Tree(generation, read_checkpoint(note), note)


def check_held_tree(session: Session, folder: LedgerFolder) -> Tree | None:
    """Return the tree to append to, after checking it against the checkpoint kept outside.

    Sealing halts where this raises, and every check of the ledger fails there.

    :param session: one that has read nothing yet: its snapshot must not be older than the
        checkpoint, which is read first.
    :return: None before anything was signed.
    :raises LedgerHalted: naming the fault.
    """
    held = folder.kept_checkpoint()
    try:
        verifiers = folder.verifiers()
    except LedgerInvalid as error:
        raise LedgerHalted(
            "The ledger is halted. The list of its keys, `keys` in the instance's `ledger` folder, "
            f"cannot be read. {error}",
            HaltCause(CauseCode.KEYS, {}),
        ) from error
    if held is not None:
        return check_tree(session, held, verifiers)
    if ledger.find_checkpoint(session) is None:
        return None
    raise LedgerHalted(
        "The ledger is halted. The database has checkpoints, but none is kept outside it: put the "
        "instance's `ledger` folder back from a backup. Only if it is lost for good, run "
        "`zone ledger rebase`.",
        HaltCause(CauseCode.NOTHING_OUTSIDE, {}),
    )


def check_tree(session: Session, held_note: bytes, verifiers: Collection[Verifier]) -> Tree:
    """Return the tree to append to, after checking all that appending to it relies on.

    Checked are the signatures of both checkpoints, the root that the tiles give, that the stored
    tree continues the held one, and that the entries of the last tile are those it holds.

    :param held_note: the latest checkpoint kept outside.
    :raises LedgerHalted: naming the fault.
    """
    try:
        with halting_at_unreadable_rows(session):
            return _checked_tree(session, held_note, verifiers)
    except LedgerHalted:
        raise
    except LedgerInvalid as error:
        raise LedgerHalted(f"The ledger is halted. {error}", error.cause) from error


def _checked_tree(session: Session, held_note: bytes, verifiers: Collection[Verifier]) -> Tree:
    held = _opened(held_note, verifiers, CauseCode.OUTSIDE)
    stored = ledger.find_checkpoint(session)
    if stored is None:
        tree = _empty_tree(held, held_note)
    else:
        checkpoint = _opened(stored.note, verifiers, CauseCode.CHECKPOINT)
        tree = Tree(stored.generation, checkpoint, stored.note)
        check_continuation(held, checkpoint, tree_reader(session, tree))
    _check_last_entries(session, tree)
    return tree


def _opened(note: bytes, verifiers: Collection[Verifier], code: CauseCode) -> Checkpoint:
    try:
        return open_checkpoint(note, verifiers).checkpoint
    except LedgerInvalid as error:
        raise LedgerInvalid(str(error), HaltCause(code, {})) from error


def tree_reader(session: Session, tree: Tree) -> HashReader:
    """Return a reader of a stored tree's hashes."""
    return tile_hashes(
        tree.checkpoint.size, lambda tile: ledger.read_tile(session, tree.generation, tile)
    )


def _empty_tree(held: Checkpoint, held_note: bytes) -> Tree:
    if held.size:
        raise LedgerInvalid(
            f"The database has no checkpoint of {held.origin}, of which {held.size} entries "
            "have been signed.",
            HaltCause(CauseCode.NO_CHECKPOINT, {"origin": held.origin, "size": held.size}),
        )
    return Tree(FIRST_GENERATION, held, held_note)


def _check_last_entries(session: Session, tree: Tree) -> None:
    index, width = divmod(tree.checkpoint.size, TILE_WIDTH)
    tile, first = Tile(0, index, width), index * TILE_WIDTH
    leaves = ledger.list_leaves(session, tree.generation, first, TILE_WIDTH)
    hashes = split_tile(tile, ledger.read_tile(session, tree.generation, tile)) if width else []
    in_place = [leaf.leaf_index for leaf in leaves] == [*range(first, first + width)]
    if not in_place or leaf_hashes(ledger_entry(leaf.commitment) for leaf in leaves) != hashes:
        raise LedgerInvalid(
            f"The entries from {first} on are not those of its tile.",
            HaltCause(CauseCode.LAST_ENTRIES, {"first": first}),
        )
