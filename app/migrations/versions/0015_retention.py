"""What is past its time goes: runs of the job, evidence that outlasts people, audit events."""

import sqlalchemy as sa
from alembic import op

from app.migrations.append_only import create_triggers, drop_triggers, let_audits_give_way

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_SET_ASIDE = "(suspect OR status = 'not_enquiry')"
_TOLD = (
    "event <> '' AND event <> 'operator:policy:publish' AND event <> 'operator:ledger:rebase' "
    "AND event <> 'compliance:person:erase'"
)
_INDEXES = {
    "ix_lead_received_at_id": ("lead", ["received_at", "id"], "place IS NOT NULL"),
    "ix_lead_set_aside": ("lead", ["received_at", "id"], _SET_ASIDE),
    "ix_audit_event_told": ("audit_event", ["at", "id"], _TOLD),
}


def upgrade() -> None:
    """Apply the change."""
    _create_runs()
    for name, (table, columns, where) in _INDEXES.items():
        condition = sa.text(where)
        op.create_index(name, table, columns, sqlite_where=condition, postgresql_where=condition)
    drop_triggers(["audit_event"], ["UPDATE"])
    let_audits_give_way()


def downgrade() -> None:
    """Take the change back; events that have given way stay as they are."""
    drop_triggers(["audit_event"], ["UPDATE"])
    create_triggers(["audit_event"], ["UPDATE"])
    for name, (table, _columns, _where) in _INDEXES.items():
        op.drop_index(name, table)
    op.drop_table("kept_evidence")
    op.drop_table("retention_run")


def _create_runs() -> None:
    moment = sa.DateTime(timezone=True)
    op.create_table(
        "retention_run",
        sa.Column("id", sa.Uuid(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("actor", "kind", "place")),
        *(sa.Column(name, moment, nullable=False) for name in ("started_at", "progress_at")),
        sa.Column("gone", sa.JSON(), nullable=False),
        sa.Column("kept", sa.Integer(), nullable=False),
        sa.Column("ended_at", moment, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retention_run")),
    )
    for column in ("started_at", "ended_at"):
        op.create_index(op.f(f"ix_retention_run_{column}"), "retention_run", [column])
    op.create_table(
        "kept_evidence",
        sa.Column("person", sa.Uuid(), nullable=False),
        sa.Column("since", moment, nullable=False),
        sa.PrimaryKeyConstraint("person", name=op.f("pk_kept_evidence")),
    )
    op.create_index("ix_kept_evidence_since_person", "kept_evidence", ["since", "person"])
