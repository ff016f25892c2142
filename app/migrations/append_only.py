"""Triggers that refuse changes on the append-only tables, in both engines."""

from collections.abc import Sequence

from alembic import op
from sqlalchemy import Connection, text

from app.models import APPEND_ONLY, NEVER_LESS

_REFUSAL = "is append-only: records of consent and audit are never changed"
CHANGES = ("UPDATE", "DELETE", "TRUNCATE")
LOSSES = ("DELETE", "TRUNCATE")
"""What rows that grow are protected from."""


class AppendOnlyMissing(Exception):
    """A table that must only grow has lost a trigger, so it could be changed unnoticed."""


def create_triggers(tables: Sequence[str], verbs: Sequence[str] = CHANGES) -> None:
    """Protect tables within the running migration.

    :param verbs: what is refused.
    """
    if op.get_bind().dialect.name == "sqlite":
        for table in tables:
            for verb in _of_engine(verbs, sqlite=True):
                op.execute(
                    f"CREATE TRIGGER {_name(table, verb)} BEFORE {verb} ON {table} "
                    f"BEGIN SELECT RAISE(ABORT, '{table} {_REFUSAL}'); END"
                )
        return
    op.execute(
        "CREATE OR REPLACE FUNCTION zone_append_only() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION '% {_REFUSAL}', TG_TABLE_NAME; END $$"
    )
    for table in tables:
        for verb in verbs:
            level = "STATEMENT" if verb == "TRUNCATE" else "ROW"
            op.execute(
                f"CREATE TRIGGER {_name(table, verb)} BEFORE {verb} ON {table} "
                f"FOR EACH {level} EXECUTE FUNCTION zone_append_only()"
            )


def drop_triggers(tables: Sequence[str], verbs: Sequence[str] = CHANGES) -> None:
    """Take the protection of tables away within the running migration."""
    sqlite = op.get_bind().dialect.name == "sqlite"
    for table in tables:
        for verb in _of_engine(verbs, sqlite=sqlite):
            op.execute(f"DROP TRIGGER {_name(table, verb)}" + ("" if sqlite else f" ON {table}"))


def drop_refusal() -> None:
    """Drop what PostgreSQL's triggers call, within the running migration, once none is left."""
    if op.get_bind().dialect.name != "sqlite":
        op.execute("DROP FUNCTION zone_append_only()")


def assert_append_only(connection: Connection) -> None:
    """Check that every append-only table has its triggers; SQLite's table rebuilds drop them.

    :raises AppendOnlyMissing: naming what is missing.
    """
    sqlite = connection.dialect.name == "sqlite"
    catalogue = (
        "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        if sqlite
        else "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled IN ('O', 'A')"
    )
    present = set(connection.execute(text(catalogue)).scalars())
    wanted = [(APPEND_ONLY, CHANGES), (NEVER_LESS, LOSSES)]
    missing = {
        _name(table, verb)
        for tables, verbs in wanted
        for table in tables
        for verb in _of_engine(verbs, sqlite=sqlite)
    } - present
    if missing:
        raise AppendOnlyMissing(
            f"The database lacks the triggers {', '.join(sorted(missing))}; "
            "create them in the migration that removed them."
        )


def _name(table: str, verb: str) -> str:
    return f"{table}_refuse_{verb.lower()}"


def _of_engine(verbs: Sequence[str], *, sqlite: bool) -> Sequence[str]:
    """Leave out what SQLite does not have."""
    return [verb for verb in verbs if not (sqlite and verb == "TRUNCATE")]
