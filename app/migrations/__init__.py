"""Schema migrations: `upgrade` brings a database to the present schema."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

from app.core.db import Database
from app.migrations.append_only import assert_append_only

_FOLDER = Path(__file__).parent
_TURN = 0x5A4F4E45  # Any number that no other program locks in this database.


def upgrade(database: Database, revision: str = "head") -> None:
    """Bring the schema to a revision, and set SQLite's journal to WAL, once for the file.

    :raises AppendOnlyMissing: if a migration has lost a trigger on an append-only table.
    """
    if database.is_sqlite:
        Path(str(database.url.database)).parent.mkdir(parents=True, exist_ok=True)
        raw = database.engine.raw_connection()
        try:
            raw.cursor().execute("PRAGMA journal_mode = WAL")
        finally:
            raw.close()
    with database.transaction() as session:
        connection = session.connection()
        if not database.is_sqlite:
            # Machines that start together would create the same tables at once.
            connection.execute(text("SELECT pg_advisory_xact_lock(:turn)"), {"turn": _TURN})
        command.upgrade(_configuration(connection), revision)
        if revision == "head":
            assert_append_only(connection)


def downgrade(database: Database, revision: str) -> None:
    """Take the schema back to an older revision."""
    with database.transaction() as session:
        command.downgrade(_configuration(session.connection()), revision)


def _configuration(connection: Connection) -> Config:
    configuration = Config()
    configuration.set_main_option("script_location", str(_FOLDER))
    configuration.attributes["connection"] = connection
    return configuration
