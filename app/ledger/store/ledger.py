"""The ledger's rows: what waits for its place, and the tree.

A generation is one tree. The latest grows; the others ended with a restore.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Dialect, bindparam, delete, exists, func, select, union
from sqlalchemy.orm import Session

from app.core.models import LedgerPending
from app.core.store.statements import (
    Prepared,
    chunks,
    dialect_of,
    insert_rows,
    table_of,
    upsertable_insert,
)
from app.ledger.models.ledger import LedgerCheckpoint, LedgerLeaf, LedgerTile
from app.ledger.rules.merkle import HASH_BYTES
from app.ledger.rules.tiles import Tile


class Pending(NamedTuple):
    """An entry that waits for its place in the tree."""

    id: UUID
    at: datetime
    commitment: str
    kind: str
    mac: bytes


class Leaf(NamedTuple):
    """An entry at its place in the tree."""

    leaf_index: int
    at: datetime
    commitment: str
    kind: str


_SEALING_TURN = 0x5EA1  # Any number that no other program locks in this database.

# Columns instead of objects: a batch is many rows, and a whole tree is all of them.
_PENDING = select(
    LedgerPending.id,
    LedgerPending.at,
    LedgerPending.commitment,
    LedgerPending.kind,
    LedgerPending.mac,
)
_LEAVES = select(LedgerLeaf.leaf_index, LedgerLeaf.at, LedgerLeaf.commitment, LedgerLeaf.kind)


def has_pending(session: Session) -> bool:
    """Return whether any entry waits for its place in the tree."""
    return bool(session.scalar(select(exists(select(LedgerPending.id)))))


def list_pending(session: Session, limit: int) -> Sequence[Pending]:
    """Return up to `limit` of the entries that wait, the oldest first."""
    oldest_first = _PENDING.order_by(LedgerPending.at, LedgerPending.id)
    return [Pending(*row) for row in session.execute(oldest_first.limit(limit))]


def get_pending(session: Session, commitment: str) -> Pending:
    """Return the entry that waits with a commitment.

    :raises NoResultFound: if there is none.
    """
    return Pending(*session.execute(_PENDING.where(LedgerPending.commitment == commitment)).one())


def find_pending(session: Session, row_id: UUID) -> LedgerPending | None:
    """Return a row that waits, by its id, if there is one."""
    return session.get(LedgerPending, row_id)


def delete_pending(session: Session, ids: Sequence[UUID]) -> int:
    """Let go of entries that have got their place; return how many still waited."""
    dialect = dialect_of(session)
    return sum(
        _delete_pending(dialect, len(some)).run(session, some).rowcount
        for some in chunks([{"id": each} for each in ids])
    )


@cache
def _delete_pending(dialect: Dialect, rows: int) -> Prepared:
    column = table_of(LedgerPending).c.id
    ids = [bindparam(f"id_{n}", type_=column.type) for n in range(rows)]
    return Prepared(delete(table_of(LedgerPending)).where(column.in_(ids)), dialect)


def take_sealing_turn(session: Session) -> bool:
    """Return whether this transaction may seal; the turn lasts until it ends.

    On SQLite it always may: writing transactions come one after another there.
    """
    if dialect_of(session).name == "sqlite":
        return True
    return bool(session.scalar(select(func.pg_try_advisory_xact_lock(_SEALING_TURN))))


def await_sealing_turn(session: Session) -> None:
    """Wait until this transaction alone may seal."""
    if dialect_of(session).name != "sqlite":
        session.execute(select(func.pg_advisory_xact_lock(_SEALING_TURN)))


def find_leaf(session: Session, commitment: str) -> LedgerLeaf | None:
    """Return the sealed entry with a commitment, if there is one."""
    return session.scalars(select(LedgerLeaf).where(LedgerLeaf.commitment == commitment)).first()


def find_any_sealed(session: Session, commitments: Collection[str]) -> str | None:
    """Return one of these commitments that is in a tree already, if any is."""
    sealed = select(LedgerLeaf.commitment).where(LedgerLeaf.commitment.in_(commitments))
    return session.scalars(sealed.limit(1)).first()


def has_any(session: Session, generation: int, size: int, commitments: Collection[str]) -> bool:
    """Return whether any of these commitments is among a tree's first entries."""
    among = select(LedgerLeaf.commitment).where(
        LedgerLeaf.commitment.in_(commitments),
        LedgerLeaf.generation == generation,
        LedgerLeaf.leaf_index < size,
    )
    return session.scalars(among.limit(1)).first() is not None


def list_leaves(
    session: Session, generation: int, start: int, limit: int | None = None
) -> Sequence[Leaf]:
    """Return the entries of a tree from an index on, in order."""
    statement = _LEAVES.where(
        LedgerLeaf.generation == generation, LedgerLeaf.leaf_index >= start
    ).order_by(LedgerLeaf.leaf_index)
    return [Leaf(*row) for row in session.execute(statement.limit(limit))]


def insert_leaves(
    session: Session, generation: int, start: int, entries: Iterable[Pending]
) -> None:
    """Give entries their places in a tree, from an index on."""
    rows = [
        {
            "generation": generation,
            "leaf_index": index,
            "at": entry.at,
            "commitment": entry.commitment,
            "kind": entry.kind,
        }
        for index, entry in enumerate(entries, start)
    ]
    insert_rows(session, LedgerLeaf, rows)


def read_tile(session: Session, generation: int, tile: Tile) -> bytes:
    """Return a tile's hashes, those up to its width; fewer, if fewer are stored."""
    hashes = session.scalar(
        select(LedgerTile.hashes).where(
            LedgerTile.generation == generation,
            LedgerTile.level == tile.level,
            LedgerTile.tile_index == tile.index,
        )
    )
    return (hashes or b"")[: tile.width * HASH_BYTES]


def write_tiles(session: Session, generation: int, tiles: Mapping[Tile, bytes]) -> None:
    """Store tiles, each in the place of its narrower self."""
    for tile, hashes in tiles.items():
        row = {
            "generation": generation,
            "level": tile.level,
            "tile_index": tile.index,
            "hashes": hashes,
        }
        _widen(dialect_of(session)).run(session, [row])


@cache
def _widen(dialect: Dialect) -> Prepared:
    columns = table_of(LedgerTile).c
    insert = upsertable_insert(dialect, LedgerTile, 1)
    statement = insert.on_conflict_do_update(
        index_elements=[columns.generation, columns.level, columns.tile_index],
        set_={"hashes": insert.excluded.hashes},
    )
    return Prepared(statement, dialect)


def write_checkpoint(session: Session, generation: int, note: bytes) -> None:
    """Keep a signed checkpoint in place of its tree's one before."""
    _replace_checkpoint(dialect_of(session)).run(
        session, [{"generation": generation, "note": note}]
    )


@cache
def _replace_checkpoint(dialect: Dialect) -> Prepared:
    insert = upsertable_insert(dialect, LedgerCheckpoint, 1)
    statement = insert.on_conflict_do_update(
        index_elements=[table_of(LedgerCheckpoint).c.generation],
        set_={"note": insert.excluded.note},
    )
    return Prepared(statement, dialect)


def find_checkpoint(session: Session) -> LedgerCheckpoint | None:
    """Return the latest checkpoint of the latest generation, if there is any."""
    latest_first = select(LedgerCheckpoint).order_by(LedgerCheckpoint.generation.desc())
    return session.scalars(latest_first.limit(1)).first()


def get_checkpoint(session: Session, generation: int) -> LedgerCheckpoint:
    """Return the latest checkpoint of a generation.

    :raises NoResultFound: if it has none.
    """
    return session.get_one(LedgerCheckpoint, generation)


def list_checkpoints(session: Session) -> Sequence[LedgerCheckpoint]:
    """Return the latest checkpoint of every generation, in order."""
    return session.scalars(select(LedgerCheckpoint).order_by(LedgerCheckpoint.generation)).all()


def list_generations(session: Session) -> Sequence[int]:
    """Return the number of every tree that has an entry or a checkpoint, in order."""
    either = union(select(LedgerLeaf.generation), select(LedgerCheckpoint.generation))
    return sorted(session.scalars(either))
