"""Whether what is due of a lead is our own next step; its date comes from the worker.

What was answered before and is still open gets its date there as well: only the installation's own
working hours and holidays say when working days are over.
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the change."""
    op.add_column(
        "lead", sa.Column("next_step", sa.Boolean(), nullable=False, server_default=sa.false())
    )


def downgrade() -> None:
    """Take the change back."""
    op.drop_column("lead", "next_step")
