"""Counts of leads that the worker keeps, and the triggers that tell it which no longer hold."""

import sqlalchemy as sa
from alembic import op

TABLES = ("lead_tally", "lead_tally_outdated")
_COUNTED = (
    "received_at", "status", "country", "sector", "reply_language", "source", "closed",
    "first_due_at", "first_answered_at", "answer_minutes", "held_at", "declared", "reached",
    "answerable_id", "judged", "suspect",
)  # fmt: skip
_RESULT = ("amount", "currency", "jobs")


def create() -> None:
    """Create the tables and the triggers on what is counted."""
    op.create_table(
        "lead_tally",
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("edition", sa.SmallInteger(), nullable=False),
        sa.Column("begun", sa.Uuid(), nullable=False),
        sa.Column("received", sa.Integer(), nullable=True),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("first", "unit", name=op.f("pk_lead_tally")),
    )
    op.create_table(
        "lead_tally_outdated",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("change", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("day", "change", name=op.f("pk_lead_tally_outdated")),
    )
    sqlite = op.get_bind().dialect.name == "sqlite"
    if not sqlite:
        op.execute(_OUTDATE)
    for table, columns in (("lead", _COUNTED), ("lead_result", _RESULT)):
        old, new = (", ".join(f"{row}.{each}" for each in columns) for row in ("OLD", "NEW"))
        if sqlite:
            _create_on_sqlite(table, f"({old}) IS NOT ({new})")
        else:
            _create_on_postgresql(table, f"({old}) IS NOT DISTINCT FROM ({new})")


def drop_functions() -> None:
    """Drop what PostgreSQL's triggers call, within the running migration, once none is left."""
    if op.get_bind().dialect.name != "sqlite":
        for name in ("zone_lead_changed()", "zone_lead_result_changed()", "zone_outdate"):
            op.execute(f"DROP FUNCTION {name}")


def _create_on_sqlite(table: str, changed: str) -> None:
    for verb, rows in (("INSERT", ("NEW",)), ("UPDATE", ("OLD", "NEW")), ("DELETE", ("OLD",))):
        days = ", ".join(_SQLITE_DAY[table].format(row=row) for row in rows)
        when = f"WHEN {changed} " if verb == "UPDATE" else ""
        op.execute(
            f"CREATE TRIGGER {table}_outdates_{verb.lower()} AFTER {verb} ON {table} "
            f"{when}BEGIN {_SQLITE_OUTDATE.format(days=days)} END"
        )


def _create_on_postgresql(table: str, same: str) -> None:
    # A condition of the trigger itself would keep the types of its columns from being altered,
    # by which `zone db scrub` makes the planner forget values.
    op.execute(
        f"CREATE FUNCTION zone_{table}_changed() RETURNS trigger LANGUAGE plpgsql AS $$ "
        f"BEGIN IF TG_OP = 'UPDATE' AND {same} THEN RETURN NULL; END IF; "
        f"{_POSTGRESQL_DAYS[table]} RETURN NULL; END $$"
    )
    for verb in ("INSERT", "UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER {table}_outdates_{verb.lower()} AFTER {verb} ON {table} "
            f"FOR EACH ROW EXECUTE FUNCTION zone_{table}_changed()"
        )


_SQLITE_OUTDATE = (
    "INSERT INTO lead_tally_outdated (day, change) SELECT first, 0 FROM lead_tally "
    "WHERE unit = 'day' AND first IN ({days}) "
    "AND NOT EXISTS (SELECT 1 FROM lead_tally_outdated WHERE day = first);"
)
_SQLITE_DAY = {
    "lead": "substr({row}.received_at, 1, 10)",
    "lead_result": "(SELECT substr(received_at, 1, 10) FROM lead WHERE id = {row}.lead_id)",
}

# The lock comes first: who begins a tally takes it whole, and so either finds this transaction
# at work or is found by it. It is shared, so that writers do not wait for one another.
_OUTDATE = """
CREATE FUNCTION zone_outdate(moment timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE its date := (moment AT TIME ZONE 'UTC')::date;
BEGIN
  PERFORM pg_advisory_xact_lock_shared(1413565529, (its - DATE '0001-01-01') % 64);
  INSERT INTO lead_tally_outdated (day, change)
    SELECT its, pg_current_xact_id()::text::bigint
    WHERE EXISTS (SELECT 1 FROM lead_tally WHERE first = its AND unit = 'day')
    ON CONFLICT DO NOTHING;
END $$
"""

_POSTGRESQL_DAYS = {
    "lead": """
  IF TG_OP <> 'INSERT' THEN PERFORM zone_outdate(OLD.received_at); END IF;
  IF TG_OP <> 'DELETE' AND NEW.received_at IS DISTINCT FROM OLD.received_at THEN
    PERFORM zone_outdate(NEW.received_at);
  END IF;
""",
    "lead_result": """
  PERFORM zone_outdate(received_at) FROM lead WHERE id = coalesce(NEW.lead_id, OLD.lead_id);
""",
}
