"""Triggers that refuse UPDATE and DELETE on the append-only tables, in both engines."""

from collections.abc import Sequence

from alembic import op
from sqlalchemy import Connection, text

from app.models import APPEND_ONLY

_REFUSAL = "is append-only: records of consent and audit are never changed"


class AppendOnlyMissing(Exception):
    """A table that must only grow has lost a trigger, so it could be changed unnoticed."""


def create_triggers(tables: Sequence[str]) -> None:
    """Protect tables within the running migration."""
    if op.get_bind().dialect.name == "sqlite":
        for table in tables:
            for verb in ("UPDATE", "DELETE"):
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
        for verb in ("UPDATE", "DELETE", "TRUNCATE"):
            level = "STATEMENT" if verb == "TRUNCATE" else "ROW"
            op.execute(
                f"CREATE TRIGGER {_name(table, verb)} BEFORE {verb} ON {table} "
                f"FOR EACH {level} EXECUTE FUNCTION zone_append_only()"
            )


def drop_triggers(tables: Sequence[str]) -> None:
    """Take the protection of tables away within the running migration, to drop the tables."""
    sqlite = op.get_bind().dialect.name == "sqlite"
    for table in tables:
        for verb in ("UPDATE", "DELETE") if sqlite else ("UPDATE", "DELETE", "TRUNCATE"):
            op.execute(f"DROP TRIGGER {_name(table, verb)}" + ("" if sqlite else f" ON {table}"))
    if not sqlite:
        op.execute("DROP FUNCTION zone_append_only()")


def assert_append_only(connection: Connection) -> None:
    """Check that every append-only table has its triggers; SQLite's table rebuilds drop them.

    :raises AppendOnlyMissing: naming what is missing.
    """
    sqlite = connection.dialect.name == "sqlite"
    verbs = ("UPDATE", "DELETE") if sqlite else ("UPDATE", "DELETE", "TRUNCATE")
    catalogue = (
        "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        if sqlite
        else "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled IN ('O', 'A')"
    )
    present = set(connection.execute(text(catalogue)).scalars())
    missing = {_name(table, verb) for table in APPEND_ONLY for verb in verbs} - present
    if missing:
        raise AppendOnlyMissing(
            f"The database lacks the triggers {', '.join(sorted(missing))}; "
            "create them in the migration that removed them."
        )


def _name(table: str, verb: str) -> str:
    return f"{table}_refuse_{verb.lower()}"
