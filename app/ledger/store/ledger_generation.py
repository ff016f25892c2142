"""The ledger's trees: which there are, and the number that the next one gets."""

from sqlalchemy import func, select, union
from sqlalchemy.orm import Session

from app.ledger.models.ledger import LedgerCheckpoint, LedgerLeaf, LedgerTile


def next_generation(session: Session) -> int:
    """Return a number above every tree's that has a checkpoint, and that no row of any tree has.

    A row that somebody has planted must not be taken for one of the tree that is to begin.
    """
    latest = session.scalar(select(func.max(LedgerCheckpoint.generation))) or 0
    later = union(
        select(LedgerLeaf.generation).where(LedgerLeaf.generation > latest),
        select(LedgerTile.generation).where(LedgerTile.generation > latest),
    )
    taken = set(session.scalars(later))
    number = latest + 1
    while number in taken:
        number += 1
    return number


def list_origins(session: Session) -> list[str]:
    """Return the first line of every tree's checkpoint, which is the name that it has."""
    notes = session.scalars(select(LedgerCheckpoint.note))
    return [note.partition(b"\n")[0].decode("utf-8", "replace") for note in notes]


def find_checkpoint_of(session: Session, generation: int) -> LedgerCheckpoint | None:
    """Return a tree's latest checkpoint, if it has any."""
    return session.get(LedgerCheckpoint, generation)
