"""A whole ledger's rows, read as fast as the engines give them.

The database spells each entry itself, so that Python gets one value for it and makes none.
"""

import sqlite3
from collections.abc import Iterable, Mapping

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from app.core.rules.errors import StorageUnavailable
from app.core.store.statements import dialect_of
from app.ledger.models.ledger import LedgerLeaf, LedgerTile
from app.ledger.rules.tiles import Tile

# What is left out is what would be spelled like another value: SQLite lets any type into a column.
_SQLITE = """
SELECT CAST('{"c":"' || commitment || '","k":"' || kind || '","t":"' || substr(at, 1, 10) || 'T'
    || substr(at, 12, 12) || 'Z","v":1}' AS BLOB)
FROM ledger_leaf
WHERE generation = ? AND leaf_index >= ? AND leaf_index < ?
    AND typeof(leaf_index) = 'integer' AND typeof(commitment) = 'text' AND typeof(kind) = 'text'
    AND typeof(at) = 'text' AND substr(at, 24) = '000'
ORDER BY leaf_index
"""
# Here that is a time with microseconds, and a year before Christ.
_POSTGRESQL = """
SELECT '{"c":"' || commitment || '","k":"' || kind || '","t":"'
    || to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS') || 'Z","v":1}'
FROM ledger_leaf
WHERE generation = %s AND leaf_index >= %s AND leaf_index < %s
    AND at = date_trunc('milliseconds', at) AND at > '0001-01-02 00:00Z'
ORDER BY leaf_index
"""


def read_entries(session: Session, generation: int, start: int, stop: int) -> list[bytes]:
    """Return a tree's entries from one index up to another, as they were hashed into the tree.

    They are what `ledger_entry` gives for rows that this service wrote. A row that was tampered
    with is left out, or gives an entry that was never signed.

    :raises StorageUnavailable: if a SQLite file is damaged.
    """
    values = (generation, start, stop)
    if dialect_of(session).name == "sqlite":
        rows = session.connection().exec_driver_sql(_SQLITE, values)
        try:
            return [bytes(entry) for (entry,) in rows.cursor.fetchall()]
        except sqlite3.Error as error:
            # The file is damaged. SQLAlchemy, which is passed by here, would have said so.
            raise StorageUnavailable("The database cannot be used at the moment.") from error
    rows = session.connection().exec_driver_sql(_POSTGRESQL, values)
    return [entry.encode() for (entry,) in rows.cursor.fetchall()]


def read_tiles(session: Session, generation: int, tiles: Iterable[Tile]) -> Mapping[int, bytes]:
    """Return what is stored of neighbouring tiles of one level, by their indices."""
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
