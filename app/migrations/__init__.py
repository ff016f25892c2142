"""Schema migrations: `upgrade` brings a database to the present schema."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from app.core.db import Database
from app.core.rules.errors import ZoneError
from app.migrations.append_only import assert_append_only

_FOLDER = Path(__file__).parent
_TURN = 0x5A4F4E45  # Any number that no other program locks in this database.


class SchemaOfPreview(ZoneError):
    """A database was made by a preview whose schema no revision knows any more."""


def upgrade(database: Database) -> None:
    """Bring the schema up to date, and set SQLite's journal to WAL, once for the file.

    :raises SchemaOfPreview: if the database was made by an earlier preview; it stays as it is.
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
        _refuse_previews(connection)
        command.upgrade(_configuration(connection), "head")
        assert_append_only(connection)


def downgrade(database: Database, revision: str) -> None:
    """Take the schema back to an older revision."""
    with database.transaction() as session:
        command.downgrade(_configuration(session.connection()), revision)


def schema_is_current(database: Database) -> bool:
    """Say whether a database has every revision; a SQLite file that is missing is not created.

    :raises StorageUnavailable: if the database cannot be reached.
    """
    if database.is_sqlite and not Path(str(database.url.database)).exists():
        return False
    with database.reading() as session:
        return _revision(session.connection()) == newest_revision()


def newest_revision() -> str:
    """Return the revision of this version's schema."""
    return str(ScriptDirectory(str(_FOLDER)).get_current_head())


def _refuse_previews(connection: Connection) -> None:
    known = {script.revision for script in ScriptDirectory(str(_FOLDER)).walk_revisions()}
    if _revision(connection) not in known | {None}:
        raise SchemaOfPreview(
            "This database was made by an earlier preview of the service and cannot be upgraded: "
            "move it away, together with the instance's folder, and start afresh."
        )


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _configuration(connection: Connection) -> Config:
    configuration = Config()
    configuration.set_main_option("script_location", str(_FOLDER))
    configuration.attributes["connection"] = connection
    return configuration
