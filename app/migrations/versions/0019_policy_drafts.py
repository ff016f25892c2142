"""Changed words wait as drafts until two people have published them."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

_WAITS = sa.text("state IN ('open', 'proposed')")
_TEXTS = ("doc", "source", "shipped_sha256", "author", "state", "proposed_by", "decided_by")


_TOLD = (
    "event <> '' AND event <> 'operator:policy:publish' AND event <> 'operator:ledger:rebase' "
    "AND event <> 'compliance:person:erase'"
)
_TOLD_NOW = f"{_TOLD} AND event <> 'compliance:policy:publish'"


def upgrade() -> None:
    """Apply the change."""
    _index_told(_TOLD_NOW)
    op.create_table(
        "policy_draft",
        sa.Column("id", sa.Uuid(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in (*_TEXTS, "reason")),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("base_version", "edition")),
        *(
            sa.Column(name, sa.JSON(), nullable=False)
            for name in ("sources", "texts", "changed", "categories")
        ),
        *(
            sa.Column(name, sa.DateTime(timezone=True), nullable=False)
            for name in ("created_at", "changed_at")
        ),
        *(
            sa.Column(name, sa.DateTime(timezone=True), nullable=True)
            for name in ("proposed_at", "decided_at")
        ),
        *(sa.Column(name, sa.Boolean(), nullable=False) for name in ("sole", "reconfirm")),
        sa.Column("version", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_policy_draft")),
    )
    op.create_index("ix_policy_draft_doc_created_at", "policy_draft", ["doc", "created_at"])
    op.create_index(
        "ix_policy_draft_doc",
        "policy_draft",
        ["doc"],
        unique=True,
        sqlite_where=_WAITS,
        postgresql_where=_WAITS,
    )


def downgrade() -> None:
    """Take the change back."""
    op.drop_table("policy_draft")
    _index_told(_TOLD)


def _index_told(where: str) -> None:
    """Index the audit events that give way when their time is over; publications do not."""
    op.drop_index("ix_audit_event_told", "audit_event")
    condition = sa.text(where)
    op.create_index(
        "ix_audit_event_told",
        "audit_event",
        ["at", "id"],
        sqlite_where=condition,
        postgresql_where=condition,
    )
