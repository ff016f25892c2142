"""The ledger's trees: their entries, tiles and checkpoints.

A generation is one tree. The latest grows; the others ended with a restore. To read whole trees
fast, the database itself spells each entry, so that Python receives one value per entry and creates
no others.
"""

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from itertools import count
from typing import NamedTuple

from sqlalchemy import Dialect, func, or_, select, union
from sqlalchemy.orm import Session

from app.core.models import LedgerLeaf
from app.core.rules.errors import StorageUnavailable
from app.core.store.statements import (
    Prepared,
    dialect_of,
    insert_rows,
    table_of,
    upsertable_insert,
)
from app.ledger.models import LedgerCheckpoint, LedgerPublic, LedgerTile, OutsideMark
from app.ledger.rules.merkle import HASH_BYTES
from app.ledger.rules.tiles import Tile
from app.ledger.store.pending_entry import Pending


class Leaf(NamedTuple):
    """An entry at its place in the tree."""

    leaf_index: int
    commitment: str


_LEAVES = select(LedgerLeaf.leaf_index, LedgerLeaf.commitment)


def find_leaf(session: Session, commitment: str) -> LedgerLeaf | None:
    """Return the sealed entry with a commitment, if there is one."""
    return session.scalars(select(LedgerLeaf).where(LedgerLeaf.commitment == commitment)).first()


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
    """Insert entries into a tree, from an index on."""
    rows = [
        {"generation": generation, "leaf_index": index, "commitment": entry.commitment}
        for index, entry in enumerate(entries, start)
    ]
    insert_rows(session, LedgerLeaf, rows)


def read_tile(session: Session, generation: int, tile: Tile) -> bytes:
    """Return a tile's hashes up to its width; fewer if fewer are stored."""
    hashes = session.scalar(
        select(LedgerTile.hashes).where(
            LedgerTile.generation == generation,
            LedgerTile.level == tile.level,
            LedgerTile.tile_index == tile.index,
        )
    )
    return (hashes or b"")[: tile.width * HASH_BYTES]


def write_tiles(session: Session, generation: int, tiles: Mapping[Tile, bytes]) -> None:
    """Store tiles, each in place of its narrower previous state."""
    for tile, hashes in tiles.items():
        row = {
            "generation": generation,
            "level": tile.level,
            "tile_index": tile.index,
            "hashes": hashes,
        }
        _replace(dialect_of(session), LedgerTile).run(session, [row])


def write_checkpoint(session: Session, generation: int, note: bytes) -> None:
    """Store a signed checkpoint in place of its tree's previous one."""
    row = {"generation": generation, "note": note}
    _replace(dialect_of(session), LedgerCheckpoint).run(session, [row])


def write_public(session: Session, generation: int, note: bytes, moved_at: datetime) -> None:
    """Store a tree's public checkpoint in place of the previous one."""
    row = {"generation": generation, "note": note, "moved_at": moved_at}
    _replace(dialect_of(session), LedgerPublic).run(session, [row])


def find_public(session: Session, generation: int) -> LedgerPublic | None:
    """Return a tree's public checkpoint, if it has one."""
    return session.get(LedgerPublic, generation)


def find_latest_public(session: Session) -> LedgerPublic | None:
    """Return the public checkpoint of the latest generation that has one."""
    latest_first = select(LedgerPublic).order_by(LedgerPublic.generation.desc())
    return session.scalars(latest_first.limit(1)).first()


@cache
def _replace(
    dialect: Dialect, model: type[LedgerTile | LedgerCheckpoint | LedgerPublic | OutsideMark]
) -> Prepared:
    """Return the upsert that inserts a row, or replaces the one with its key."""
    table, insert = table_of(model), upsertable_insert(dialect, model, 1)
    values = {column.name: insert.excluded[column.name] for column in table.c}
    key = list(table.primary_key)
    for column in key:
        del values[column.name]
    return Prepared(insert.on_conflict_do_update(index_elements=key, set_=values), dialect)


def find_checkpoint(session: Session) -> LedgerCheckpoint | None:
    """Return the latest checkpoint of the latest generation, if there is any."""
    latest_first = select(LedgerCheckpoint).order_by(LedgerCheckpoint.generation.desc())
    return session.scalars(latest_first.limit(1)).first()


def find_checkpoint_of(session: Session, generation: int) -> LedgerCheckpoint | None:
    """Return a tree's latest checkpoint, if it has any."""
    return session.get(LedgerCheckpoint, generation)


def list_checkpoints(session: Session) -> Sequence[LedgerCheckpoint]:
    """Return the latest checkpoint of every generation, in order."""
    return session.scalars(select(LedgerCheckpoint).order_by(LedgerCheckpoint.generation)).all()


def list_generations(session: Session) -> Sequence[int]:
    """Return the number of every tree that has an entry or a checkpoint, in order."""
    either = union(select(LedgerLeaf.generation), select(LedgerCheckpoint.generation))
    return sorted(session.scalars(either))


def iter_free_generations(session: Session) -> Iterator[int]:
    """Yield the free numbers above those of all trees with a checkpoint.

    A row that somebody has planted must not be taken for one of the new tree. The first tree has
    number 1, even if this database has lost all of it.
    """
    latest = session.scalar(select(func.max(LedgerCheckpoint.generation))) or 1
    later = union(
        select(LedgerLeaf.generation).where(LedgerLeaf.generation > latest),
        select(LedgerTile.generation).where(LedgerTile.generation > latest),
    )
    taken = set(session.scalars(later))
    return (number for number in count(latest + 1) if number not in taken)


def list_origins(session: Session) -> list[str]:
    """Return the first line of every tree's checkpoint, which is the name that it has."""
    notes = session.scalars(select(LedgerCheckpoint.note))
    return [note.partition(b"\n")[0].decode("utf-8", "replace") for note in notes]


# Values that would be spelled like another are left out: SQLite allows any type in a column.
_SQLITE = """
SELECT CAST('{"c":"' || commitment || '","v":2}' AS BLOB)
FROM ledger_leaf
WHERE generation = ? AND leaf_index >= ? AND leaf_index < ?
    AND typeof(leaf_index) = 'integer' AND typeof(commitment) = 'text'
ORDER BY leaf_index
"""


_POSTGRESQL = """
SELECT '{"c":"' || commitment || '","v":2}'
FROM ledger_leaf
WHERE generation = %s AND leaf_index >= %s AND leaf_index < %s
ORDER BY leaf_index
"""


def read_entries(session: Session, generation: int, start: int, stop: int) -> list[bytes]:
    """Return a tree's entries from one index up to another, as they were hashed into the tree.

    They equal the results of `ledger_entry` for rows that this service wrote. A row that was
    tampered with is left out, or gives an entry that was never signed.

    :raises StorageUnavailable: if a SQLite file is damaged.
    """
    values = (generation, start, stop)
    if dialect_of(session).name == "sqlite":
        rows = session.connection().exec_driver_sql(_SQLITE, values)
        try:
            return [bytes(entry) for (entry,) in rows.cursor.fetchall()]
        except sqlite3.Error as error:
            # The file is damaged. SQLAlchemy, which is bypassed here, would have raised this error.
            raise StorageUnavailable("The database cannot be used at the moment.") from error
    rows = session.connection().exec_driver_sql(_POSTGRESQL, values)
    return [entry.encode() for (entry,) in rows.cursor.fetchall()]


def read_tiles(session: Session, generation: int, tiles: Iterable[Tile]) -> Mapping[int, bytes]:
    """Return the stored hashes of neighbouring tiles of one level, by their indices."""
    wanted = list(tiles)
    rows = session.execute(
        select(LedgerTile.tile_index, LedgerTile.hashes).where(
            LedgerTile.generation == generation,
            LedgerTile.level == wanted[0].level,
            LedgerTile.tile_index.between(wanted[0].index, wanted[-1].index),
        )
    )
    return {row.tile_index: row.hashes for row in rows}


def count_tiles(session: Session, generation: int) -> int:
    """Return how many tiles a tree has."""
    counted = select(func.count()).where(LedgerTile.generation == generation)
    return session.scalar(counted) or 0


def find_leaf_outside(session: Session, generation: int, size: int) -> int | None:
    """Return the index of an entry that has no place in a tree of this size, if there is one."""
    outside = or_(LedgerLeaf.leaf_index < 0, LedgerLeaf.leaf_index >= size)
    return session.scalar(
        select(LedgerLeaf.leaf_index).where(LedgerLeaf.generation == generation, outside).limit(1)
    )


def find_size(session: Session) -> int:
    """Return the size of the growing log according to its rows; 0 before the first entry."""
    latest = select(func.max(LedgerLeaf.generation)).scalar_subquery()
    last = select(func.max(LedgerLeaf.leaf_index)).where(LedgerLeaf.generation == latest)
    return (session.scalar(last) or 0) + 1 if session.scalar(select(latest)) else 0


def find_outside_mark(session: Session, name: str) -> OutsideMark | None:
    """Return the mark of how far a list outside the database is done, if there is one."""
    return session.get(OutsideMark, name)


def keep_outside_mark(session: Session, mark: OutsideMark) -> None:
    """Store the mark of a list in place of the previous one; several processes may at once."""
    row = {"name": mark.name, "size": mark.size, "sha256": mark.sha256}
    _replace(dialect_of(session), OutsideMark).run(session, [row])
