"""The audit trail, what waits for the ledger, rates and periodic work."""

import sqlalchemy as sa
from alembic import op

from app.migrations.append_only import (
    LOSSES,
    create_triggers,
    let_audits_give_way,
    let_refusals_count_up,
)

TABLES = (
    "audit_event",
    "periodic_job",
    "instance_key",
    "rate_count",
    "visit_count",
    "security_event",
    "ledger_pending",
)
_TOLD = (
    "event <> '' AND event <> 'system:ledger:verify' AND event <> 'system:ledger:follow' "
    "AND event <> 'system:ledger:fail' AND event <> 'compliance:ledger:close' "
    "AND event <> 'compliance:person:erase' AND event <> 'system:erasure:overwrite' "
    "AND event <> 'system:retention:erase' AND event <> 'operator:policy:publish' "
    "AND event <> 'compliance:policy:publish' AND event <> 'compliance:transfer:record' "
    "AND event <> 'compliance:transfer:end' AND event <> 'system:transfer:remind' "
    "AND event <> 'operator:ledger:rebase' "
    "AND event <> 'operator:ledger:quarantine'"
)

_OF_WATCH = (
    "event IN ('compliance:ledger:close', 'system:ledger:fail', 'system:ledger:follow', "
    "'system:ledger:verify')"
)

_OF_LISTS = "event IN ('staff:lead:list', 'staff:lead:search', 'staff:organisation:view')"

_OF_SECURITY = (
    "event IN ('operator:account:invite', 'operator:backup:restore', 'operator:ledger:rotate', "
    "'operator:lists:accept', "
    "'operator:secret:rotate', 'staff:account:activity', 'staff:account:change', "
    "'staff:account:create', 'staff:account:factors', 'staff:account:role', "
    "'staff:export:refuse', 'staff:invitation:send', 'staff:invitation:withdraw', "
    "'staff:passkey:add', 'staff:passkey:remove', 'staff:password:ask', "
    "'staff:password:link', 'staff:password:reset', 'staff:sessions:end', "
    "'system:codes:guess', 'system:export:stop', 'system:export:withhold')"
)


def create() -> None:
    """Create the tables, their indexes and their triggers."""
    op.create_table(
        "audit_event",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("event", sa.String(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.Column("commitment", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_event")),
        sa.UniqueConstraint("commitment", name=op.f("uq_audit_event_commitment")),
    )
    op.create_index("ix_audit_event_actor_at_id", "audit_event", ["actor", "at", "id"])
    op.create_index("ix_audit_event_at_id", "audit_event", ["at", "id"])
    op.create_index("ix_audit_event_subject_at", "audit_event", ["subject", "at"])
    op.create_index(
        "ix_audit_event_security",
        "audit_event",
        ["at", "id"],
        sqlite_where=sa.text(_OF_SECURITY),
        postgresql_where=sa.text(_OF_SECURITY),
    )
    op.create_index(
        "ix_audit_event_watched",
        "audit_event",
        ["event", "at", "id"],
        sqlite_where=sa.text(_OF_WATCH),
        postgresql_where=sa.text(_OF_WATCH),
    )
    op.create_index(
        "ix_audit_event_lists",
        "audit_event",
        ["event", "at", "id"],
        sqlite_where=sa.text(_OF_LISTS),
        postgresql_where=sa.text(_OF_LISTS),
    )
    op.create_index(
        "ix_audit_event_told",
        "audit_event",
        ["at", "id"],
        sqlite_where=sa.text(_TOLD),
        postgresql_where=sa.text(_TOLD),
    )
    op.create_table(
        "periodic_job",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("owned_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_run_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_periodic_job")),
    )
    op.create_table(
        "instance_key",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("present", sa.String(), nullable=False),
        sa.Column("before", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_instance_key")),
    )
    op.create_table(
        "rate_count",
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("window_start", sa.DateTime(timezone=True), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", "window_start", name=op.f("pk_rate_count")),
    )
    op.create_index("ix_rate_count_window_start", "rate_count", ["window_start"])
    op.create_table(
        "visit_count",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("campaign", sa.String(), nullable=False),
        sa.Column("crawler", sa.Boolean(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(
            "day", "step", "language", "campaign", "crawler", name=op.f("pk_visit_count")
        ),
    )
    op.create_table(
        "security_event",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("event", sa.String(), nullable=False),
        sa.Column("detail", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("network", sa.String(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_security_event")),
    )
    op.create_index("ix_security_event_at_id", "security_event", ["at", "id"])
    op.create_table(
        "ledger_pending",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("commitment", sa.String(), nullable=False),
        sa.Column("mac", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_pending")),
        sa.UniqueConstraint("commitment", name=op.f("uq_ledger_pending_commitment")),
    )
    op.create_index("ix_ledger_pending_at_id", "ledger_pending", ["at", "id"])
    create_triggers(("audit_event",), LOSSES)
    let_audits_give_way()
    let_refusals_count_up()
