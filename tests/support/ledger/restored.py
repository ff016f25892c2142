"""A database restored from an older backup."""

from app.core.db import Database
from app.ledger.steps.sealing import Sealer
from tests.support.ledger.sealing import queue, seal_all, tamper


def restore_older(database: Database, sealer: Sealer) -> None:
    """Sign five entries, and set the database back to the time when there were two."""
    queue(database, 2)
    seal_all(database, sealer)
    tamper(
        database,
        *(f"CREATE TABLE kept_{name} AS SELECT * FROM ledger_{name}"
          for name in ("leaf", "tile", "checkpoint")),
    )  # fmt: skip
    queue(database, 3)
    seal_all(database, sealer)
    for name in ("leaf", "tile", "checkpoint"):
        tamper(
            database,
            f"DELETE FROM ledger_{name}",
            f"INSERT INTO ledger_{name} SELECT * FROM kept_{name}",
            f"DROP TABLE kept_{name}",
        )
