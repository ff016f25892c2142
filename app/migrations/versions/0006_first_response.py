"""The clock of first responses; leads received before it get theirs from the worker."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_RUNNING = sa.text("first_due_at IS NOT NULL AND first_answered_at IS NULL")


def upgrade() -> None:
    """Apply the change."""
    for name in ("first_due_at", "first_answered_at"):
        op.add_column("lead", sa.Column(name, sa.DateTime(timezone=True)))
    op.create_index(
        "ix_lead_first_due_at_id",
        "lead",
        ["first_due_at", "id"],
        sqlite_where=_RUNNING,
        postgresql_where=_RUNNING,
    )


def downgrade() -> None:
    """Take the change back."""
    op.drop_index("ix_lead_first_due_at_id", table_name="lead")
    for name in ("first_due_at", "first_answered_at"):
        op.drop_column("lead", name)
