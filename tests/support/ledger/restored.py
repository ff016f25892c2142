"""A database restored from an older backup."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from app.core.db import Database
from app.ledger.rebase import rebase_ledger
from app.ledger.steps.sealing import Sealer
from tests.support.enquiries.answers import NOW
from tests.support.ledger.sealing import grow, tamper

TREE = ("ledger_leaf", "ledger_tile", "ledger_checkpoint")
"""The tables of a sealed tree."""


@contextmanager
def set_back(database: Database) -> Iterator[None]:
    """Set the tree back, at the end, to what it was at the beginning."""
    tamper(database, *(f"CREATE TABLE kept_{name} AS SELECT * FROM {name}" for name in TREE))
    yield
    lose_tree(database)
    tamper(
        database,
        *(f"INSERT INTO {name} SELECT * FROM kept_{name}" for name in TREE),
        *(f"DROP TABLE kept_{name}" for name in TREE),
    )


def lose_tree(database: Database) -> None:
    """Delete every sealed entry, tile and checkpoint."""
    tamper(database, *(f"DELETE FROM {name}" for name in TREE))


def restore_older(database: Database, sealer: Sealer) -> None:
    """Sign five entries, and set the database back to the time when there were two."""
    grow(database, sealer, 2)
    with set_back(database):
        grow(database, sealer, 3)


def begin_anew(database: Database, sealer: Sealer, instance: Path, at: datetime = NOW) -> str:
    """Begin the log anew, as if the folder outside was lost; return its name."""
    (instance / "ledger" / "checkpoint").unlink()
    return rebase_ledger(database, sealer, at).origin
