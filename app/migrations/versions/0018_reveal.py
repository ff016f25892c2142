"""Whoever looks at who a masked person is says why."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the change."""
    op.create_table(
        "reveal",
        *(sa.Column(name, sa.Uuid(), nullable=False) for name in ("id", "person_id")),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("actor", "reason")),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reveal")),
    )
    op.create_index("ix_reveal_person_id_at", "reveal", ["person_id", "at"])


def downgrade() -> None:
    """Take the change back; the reasons go."""
    op.drop_table("reveal")
