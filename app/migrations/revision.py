"""Which schema a database has."""

from pathlib import Path

from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from app.core.db import Database


def schema_is_current(database: Database) -> bool:
    """Say whether a database has every revision; a SQLite file that is missing is not created.

    :raises StorageUnavailable: if the database cannot be reached.
    """
    if database.is_sqlite and not Path(str(database.url.database)).exists():
        return False
    newest = ScriptDirectory(str(Path(__file__).parent)).get_current_head()
    with database.reading() as session:
        return MigrationContext.configure(session.connection()).get_current_revision() == newest
