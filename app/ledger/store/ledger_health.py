"""How the ledger does: what waits for its place, and when its newest entry was made."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.models import LedgerPending
from app.ledger.models.ledger import LedgerLeaf


@dataclass(frozen=True)
class Waiting:
    """How many entries wait for their place, and since when the oldest does."""

    count: int
    oldest: datetime | None


def read_waiting(session: Session) -> Waiting:
    """Return what waits for its place in the tree."""
    counted = select(func.count(), func.min(LedgerPending.at)).select_from(LedgerPending)
    count, oldest = session.execute(counted).one()
    return Waiting(count, oldest)


def find_size(session: Session) -> int:
    """Return how many entries the log that grows has, as its rows say; 0 before there are any."""
    latest = select(func.max(LedgerLeaf.generation)).scalar_subquery()
    last = select(func.max(LedgerLeaf.leaf_index)).where(LedgerLeaf.generation == latest)
    return (session.scalar(last) or 0) + 1 if session.scalar(select(latest)) else 0


def find_made_at(session: Session, generation: int, index: int) -> datetime | None:
    """Return when an entry of a tree was made, if there is such an entry."""
    found = select(LedgerLeaf.at).where(
        LedgerLeaf.generation == generation, LedgerLeaf.leaf_index == index
    )
    return session.scalar(found)
