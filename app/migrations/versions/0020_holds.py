"""Legal holds are placed and lifted by people, who say why."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the change."""
    op.add_column(
        "legal_hold", sa.Column("why_lifted", sa.String(), nullable=False, server_default="")
    )
    op.create_index("ix_legal_hold_until_id", "legal_hold", ["until", "id"])
    op.create_index("ix_legal_hold_placed_at_id", "legal_hold", ["placed_at", "id"])


def downgrade() -> None:
    """Take the change back."""
    op.drop_index("ix_legal_hold_placed_at_id", "legal_hold")
    op.drop_index("ix_legal_hold_until_id", "legal_hold")
    op.drop_column("legal_hold", "why_lifted")
