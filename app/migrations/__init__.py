"""Schema migrations: `upgrade` brings a database to the present schema."""

import time
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Protocol

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import Script, ScriptDirectory
from sqlalchemy import Connection, text

from app.core.db import Database
from app.core.rules.errors import ZoneError
from app.migrations.append_only import assert_append_only
from app.migrations.revisions import Standing, standing

_FOLDER = Path(__file__).parent
_TURN = 0x5A4F4E45  # Any number that no other program locks in this database.
_PAUSE_SECONDS = 0.2


class SchemaOfPreview(ZoneError):
    """A database was made by a preview whose schema no revision knows any more."""


class SchemaNewer(ZoneError):
    """A newer version has upgraded the database beyond this version."""


class Tell(Protocol):
    """Is called with each event of an upgrade: `schema.waits`, `.step`, `.upgraded`, `.wider`."""

    def __call__(self, event: str, /, **facts: object) -> object:
        """Tell of an event."""


def silent(event: str, /, **facts: object) -> None:
    """Tell nobody."""


def upgrade(database: Database, tell: Tell = silent) -> None:
    """Bring the schema up to date, and set SQLite's journal to WAL, once for the file.

    Of several processes one upgrades, and the others wait for it. All revisions are one
    transaction: an upgrade that is killed has changed nothing. A newer schema that lets this
    program work stays as it is.

    :param tell: called with the progress.
    :raises SchemaNewer: if a newer version has upgraded it; it stays as it is.
    :raises SchemaOfPreview: if the database was made by an earlier preview; it stays as it is.
    :raises AppendOnlyMissing: if a migration has lost a trigger on an append-only table.
    :raises StorageUnavailable: if the database cannot be used.
    """
    if database.is_sqlite:
        Path(str(database.url.database)).parent.mkdir(parents=True, exist_ok=True)
        if not schema_is_current(database) and database.is_written():
            tell("schema.waits")
        database.log_ahead()
    with database.transaction() as session:
        connection = session.connection()
        if not database.is_sqlite:
            _take_turn(connection, tell)
        found, stored = _standing(connection)
        _refuse(found, stored)
        if found is Standing.WIDER:
            tell("schema.wider", revision=stored, known=newest_revision())
        if found in {Standing.EMPTY, Standing.OLDER}:
            _migrate(connection, stored, tell)
        assert_append_only(connection)


def downgrade(database: Database, revision: str) -> None:
    """Take the schema back to an older revision."""
    with database.transaction() as session:
        command.downgrade(_configuration(session.connection()), revision)


def schema_is_current(database: Database) -> bool:
    """Say whether a database has every revision; a SQLite file that is missing is not created.

    A newer schema that lets this program work has them all.

    :raises SchemaNewer: if it does not let this program work.
    :raises SchemaOfPreview: if no revision leads from it to this program's.
    :raises StorageUnavailable: if the database cannot be reached.
    """
    found, stored = find_standing(database)
    _refuse(found, stored)
    return found in {Standing.SAME, Standing.WIDER}


def require_same_schema(database: Database) -> None:
    """Check that a program knows every column, so that a copy which it makes is whole.

    :raises SchemaNewer: if a newer version has added some.
    :raises StorageUnavailable: if the database cannot be reached.
    """
    if find_standing(database)[0] is Standing.WIDER:
        raise SchemaNewer(
            "A newer version has upgraded this database, so a copy by this version would lack "
            "what it added: use the newer version."
        )


def find_standing(database: Database) -> tuple[Standing, str | None]:
    """Return a database schema's compatibility with this program, and its revision.

    :raises StorageUnavailable: if the database cannot be reached.
    """
    if database.is_sqlite and not Path(str(database.url.database)).exists():
        return Standing.EMPTY, None
    with database.reading() as session:
        return _standing(session.connection())


def newest_revision() -> str:
    """Return the revision of this version's schema."""
    return str(_scripts().get_current_head())


def _scripts() -> ScriptDirectory:
    return _scripts_in(_FOLDER)


@cache
def _scripts_in(folder: Path) -> ScriptDirectory:
    return ScriptDirectory(str(folder))


def _standing(connection: Connection) -> tuple[Standing, str | None]:
    stored = MigrationContext.configure(connection).get_current_revision()
    known = [script.revision for script in _scripts().walk_revisions()]
    return standing(stored, newest_revision(), known), stored


def _refuse(found: Standing, stored: str | None) -> None:
    if found is Standing.PREVIEW:
        raise SchemaOfPreview(
            "This database was made by an earlier preview of the service and cannot be upgraded: "
            "move it away, together with the instance's folder, and start afresh."
        )
    if found is Standing.NEWER:
        raise SchemaNewer(
            f"A newer version has upgraded this database: its schema is {stored}, and this version "
            f"knows up to {newest_revision()}. Run the newer version, or restore the backup from "
            "before that upgrade into an empty instance. Nothing was changed."
        )


def _migrate(connection: Connection, stored: str | None, tell: Tell) -> None:
    newest = newest_revision()
    steps = list(_scripts().iterate_revisions(newest, stored or "base"))[::-1]
    progress = _progress(steps, tell)
    next(progress)
    command.upgrade(_configuration(connection, lambda: next(progress, None)), newest)
    if stored is not None:
        tell("schema.upgraded", revision=newest)


def _progress(steps: list[Script], tell: Tell) -> Iterator[None]:
    """Tell of each step before it begins."""
    for number, script in enumerate(steps, 1):
        title = script.doc.partition("\n")[0]
        tell("schema.step", step=number, of=len(steps), revision=script.revision, title=title)
        yield


def _take_turn(connection: Connection, tell: Tell) -> None:
    """Wait until no other process upgrades: machines that start together would do it at once.

    By asking again and again, since waiting in the database has a limit, and an upgrade has none.
    """
    told = False
    while not connection.execute(
        text("SELECT pg_try_advisory_xact_lock(:turn)"), {"turn": _TURN}
    ).scalar_one():
        if not told:
            tell("schema.waits")
        told = True
        time.sleep(_PAUSE_SECONDS)


def _configuration(connection: Connection, applied: Callable[[], object] = lambda: None) -> Config:
    configuration = Config()
    configuration.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    configuration.attributes["connection"] = connection
    configuration.attributes["applied"] = applied
    return configuration
