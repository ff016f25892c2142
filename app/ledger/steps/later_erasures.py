"""Erasures in the trees begun after one that ended, of records whose entries that one has."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from sqlalchemy.orm import Session

from app.core.rules.commitment import raw_entry
from app.ledger.rules.bundle import LaterErasure
from app.ledger.rules.checkpoint import parse_checkpoint
from app.ledger.rules.erasure import parse_erasure
from app.ledger.rules.invalid import LedgerInvalid
from app.ledger.rules.merkle import HashReader
from app.ledger.rules.note import parse_note
from app.ledger.rules.opening import Opening
from app.ledger.rules.proof import inclusion_proof
from app.ledger.steps.check_tree import Tree, tree_reader
from app.ledger.steps.entry_evidence import list_erasures
from app.ledger.store import ledger


def list_later_erasures(
    session: Session, generation: int, size: int, later: Mapping[int, bytes]
) -> Sequence[LaterErasure]:
    """Return the erasures of later trees that list any of a tree's first entries, with proofs.

    Nothing is judged: one that the stored tree does not prove goes without its proof.

    :param later: of each tree begun after it, the signed checkpoint.
    """
    found: list[LaterErasure] = []
    for begun, note in later.items():
        tree = Tree(begun, parse_checkpoint(parse_note(note).text), note)
        read = tree_reader(session, tree)
        found += (
            LaterErasure(
                note, index, _entry(session, begun, index), _proof(index, tree, read), opening
            )
            for index, opening in _openings(session, tree)
            if ledger.has_any(session, generation, size, _listed(opening))
        )
    return found


def _openings(session: Session, tree: Tree) -> Iterator[tuple[int, Opening]]:
    for each in list_erasures(session, tree.generation, tree.checkpoint.size):
        if each.opening is not None:
            yield each.index, each.opening


def _entry(session: Session, generation: int, index: int) -> bytes:
    [leaf] = ledger.list_leaves(session, generation, index, 1)
    return raw_entry(leaf.commitment, leaf.kind, leaf.at)


def _proof(index: int, tree: Tree, read: HashReader) -> Sequence[bytes]:
    try:
        return inclusion_proof(index, tree.checkpoint.size, read)
    except LedgerInvalid:
        return ()


def _listed(opening: Opening) -> Collection[str]:
    try:
        return {each.commitment for each in parse_erasure(opening.payload).records}
    except LedgerInvalid:
        return ()  # What it was can no longer be told, and what it listed is found to be missing.
