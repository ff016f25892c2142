"""Triggers that refuse changes on the append-only tables, in both engines."""

from collections.abc import Sequence

from alembic import op
from sqlalchemy import Connection, text

from app.tables import APPEND_ONLY, NEVER_LESS, OUTDATING, SETTLED

_REFUSAL = "is append-only: records of consent and audit are never changed"
CHANGES = ("UPDATE", "DELETE", "TRUNCATE")
LOSSES = ("DELETE", "TRUNCATE")
"""What rows that grow are protected from."""
_WRITES = ("INSERT", "UPDATE", "DELETE")


class AppendOnlyMissing(Exception):
    """A table has lost a trigger, so it could be changed against the rules or unnoticed."""


def create_triggers(tables: Sequence[str], verbs: Sequence[str] = CHANGES) -> None:
    """Protect tables within the running migration.

    :param verbs: the refused statements.
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
            op.execute(_postgresql_trigger(table, verb, level))


def let_audits_give_way() -> None:
    """Refuse every update of an audit event but one, within the running migration.

    That one empties what opens its commitment and what tells of the event, once and all together,
    and leaves its id, its moment and the commitment; of an event of the last four weeks, which no
    period can be over for, not even that.
    """
    table = "audit_event"
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            f"CREATE TRIGGER {_name(table, 'UPDATE')} BEFORE UPDATE ON {table} "
            f"WHEN ({_GIVES_WAY.format(opened=_SQLITE_OPENED, recent=_SQLITE_RECENT)}) IS NOT TRUE "
            f"BEGIN SELECT RAISE(ABORT, '{table} {_REFUSAL}'); END"
        )
        return
    condition = _GIVES_WAY.format(opened=_POSTGRESQL_OPENED, recent=_POSTGRESQL_RECENT)
    op.execute(_postgresql_trigger(table, "UPDATE", "ROW", f"WHEN (({condition}) IS NOT TRUE) "))


def let_refusals_count_up() -> None:
    """Let the count of a row of `security_event` grow, and let the row go after four weeks."""
    table = "security_event"
    sqlite = op.get_bind().dialect.name == "sqlite"
    grows = " AND ".join(f"NEW.{name} = OLD.{name}" for name in _COUNTED)
    over = f"OLD.at < {_SQLITE_RECENT if sqlite else _POSTGRESQL_RECENT}"
    for verb, allowed in (("UPDATE", f"{grows} AND NEW.count > OLD.count"), ("DELETE", over)):
        op.execute(
            f"CREATE TRIGGER {_name(table, verb)} BEFORE {verb} ON {table} "
            f"WHEN ({allowed}) IS NOT TRUE BEGIN SELECT RAISE(ABORT, '{table} {_REFUSAL}'); END"
            if sqlite
            else _postgresql_trigger(table, verb, "ROW", f"WHEN (({allowed}) IS NOT TRUE) ")
        )
    if not sqlite:
        op.execute(_postgresql_trigger(table, "TRUNCATE", "STATEMENT"))


_COUNTED = ("id", "at", "event", "detail", "subject", "network")


def keep_settled_drafts() -> None:
    """Refuse to change or remove words that were decided on, within the running migration.

    What waits is written at, and decided on by its last change.
    """
    table = "policy_draft"
    sqlite = op.get_bind().dialect.name == "sqlite"
    for verb in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER {_name(table, verb)} BEFORE {verb} ON {table} WHEN {_SETTLED} "
            f"BEGIN SELECT RAISE(ABORT, '{table} {_REFUSAL}'); END"
            if sqlite
            else _postgresql_trigger(table, verb, "ROW", f"WHEN ({_SETTLED}) ")
        )
    if not sqlite:
        op.execute(_postgresql_trigger(table, "TRUNCATE", "STATEMENT"))


_SETTLED = "OLD.state IN ('published', 'noted', 'discarded')"

_GIVES_WAY = (
    "NEW.id = OLD.id AND NEW.at = OLD.at AND NEW.commitment = OLD.commitment"
    " AND NEW.event = '' AND NEW.actor = '' AND NEW.subject = ''"
    " AND {opened} AND OLD.at < {recent}"
)
_SQLITE_OPENED = "NEW.salt IS x'' AND NEW.payload IS x'' AND length(OLD.payload) > 0"
_SQLITE_RECENT = "strftime('%Y-%m-%d %H:%M:%f000', 'now', '-28 days')"
_POSTGRESQL_OPENED = "NEW.salt = ''::bytea AND NEW.payload = ''::bytea AND length(OLD.payload) > 0"
_POSTGRESQL_RECENT = "now() - interval '28 days'"


def _postgresql_trigger(table: str, verb: str, level: str, condition: str = "") -> str:
    return (
        f"CREATE TRIGGER {_name(table, verb)} BEFORE {verb} ON {table} "
        f"FOR EACH {level} {condition}EXECUTE FUNCTION zone_append_only()"
    )


def drop_refusal() -> None:
    """Drop what PostgreSQL's triggers call, within the running migration, once none is left."""
    if op.get_bind().dialect.name != "sqlite":
        op.execute("DROP FUNCTION zone_append_only()")


def assert_append_only(connection: Connection) -> None:
    """Check that every table has its triggers; SQLite's table rebuilds drop them.

    :raises AppendOnlyMissing: naming the missing triggers.
    """
    sqlite = connection.dialect.name == "sqlite"
    catalogue = (
        "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        if sqlite
        else "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled IN ('O', 'A')"
    )
    present = set(connection.execute(text(catalogue)).scalars())
    wanted = [(APPEND_ONLY, CHANGES), (SETTLED, CHANGES), (NEVER_LESS, LOSSES)]
    missing = {
        _name(table, verb)
        for tables, verbs in wanted
        for table in tables
        for verb in _of_engine(verbs, sqlite=sqlite)
    }
    missing |= {f"{each}_outdates_{verb.lower()}" for each in OUTDATING for verb in _WRITES}
    missing -= present
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
