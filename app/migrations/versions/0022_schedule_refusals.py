"""A schedule can be refused by a second person, with a reason."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

_TABLE = "export_schedule"


def upgrade() -> None:
    """Apply the change."""
    op.add_column(_TABLE, sa.Column("refuser_id", sa.Uuid(), nullable=True))
    op.add_column(_TABLE, sa.Column("refused_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column(_TABLE, sa.Column("refusal", sa.String(), nullable=False, server_default=""))


def downgrade() -> None:
    """Take the change back."""
    for name in ("refusal", "refused_at", "refuser_id"):
        op.drop_column(_TABLE, name)
