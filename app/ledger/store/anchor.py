"""Records of published checkpoints."""

from collections.abc import Sequence
from datetime import datetime
from uuid import uuid4

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.store.statements import insert_row
from app.ledger.models import LedgerAnchor
from app.ledger.rules.checkpoint import AnchorKind, Checkpoint


def insert(
    session: Session, kind: AnchorKind, place: str, checkpoint: Checkpoint, at: datetime
) -> None:
    """Record how and when a checkpoint was published.

    :param place: a witness's name or a folder; empty for a mail, whose address is a person's.
    """
    row = {
        "id": uuid4(),
        "at": at,
        "kind": kind.value,
        "place": place,
        "origin": checkpoint.origin,
        "size": checkpoint.size,
        "root": checkpoint.root.hex(),
    }
    insert_row(session, LedgerAnchor, row)


def list_latest(session: Session, origin: str) -> Sequence[LedgerAnchor]:
    """Return the latest anchor of a log for each kind and place, the newest first."""
    latest = (
        select(LedgerAnchor.kind, LedgerAnchor.place, func.max(LedgerAnchor.at).label("at"))
        .where(LedgerAnchor.origin == origin)
        .group_by(LedgerAnchor.kind, LedgerAnchor.place)
        .subquery()
    )
    same = (
        (LedgerAnchor.kind == latest.c.kind)
        & (LedgerAnchor.place == latest.c.place)
        & (LedgerAnchor.at == latest.c.at)
    )
    found = select(LedgerAnchor).join(latest, same).where(LedgerAnchor.origin == origin)
    return session.scalars(found.order_by(LedgerAnchor.at.desc(), LedgerAnchor.id)).all()


def list_of(session: Session, origin: str, size: int) -> Sequence[LedgerAnchor]:
    """Return the anchors of a log at exactly this size, the oldest first."""
    found = select(LedgerAnchor).where(LedgerAnchor.origin == origin, LedgerAnchor.size == size)
    return session.scalars(found.order_by(LedgerAnchor.at)).all()


def list_first_covering(session: Session, origin: str, size: int) -> Sequence[LedgerAnchor]:
    """Return, for each kind and place, the smallest anchor that covers a log's first entries.

    If several have the same size, it is the oldest.
    """
    place = (LedgerAnchor.kind, LedgerAnchor.place)
    rank = (
        func.row_number()
        .over(partition_by=place, order_by=(LedgerAnchor.size, LedgerAnchor.at))
        .label("rank")
    )
    ranked = (
        select(LedgerAnchor.id, rank)
        .where(LedgerAnchor.origin == origin, LedgerAnchor.size >= size)
        .subquery()
    )
    found = select(LedgerAnchor).join(ranked, ranked.c.id == LedgerAnchor.id)
    return session.scalars(found.where(ranked.c.rank == 1).order_by(LedgerAnchor.at)).all()


def find_last_at(session: Session, kind: str, place: str, origin: str) -> datetime | None:
    """Return when a checkpoint of a log was last published by one kind at one place."""
    return session.scalar(
        select(func.max(LedgerAnchor.at)).where(
            LedgerAnchor.origin == origin,
            LedgerAnchor.kind == kind,
            LedgerAnchor.place == place,
        )
    )
