"""Full verifications of the ledger, and checkpoints that got out, are kept."""

import sqlalchemy as sa
from alembic import op

from app.migrations.append_only import create_triggers

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the change."""
    op.create_table(
        "ledger_verification",
        sa.Column("id", sa.Uuid(), nullable=False),
        *(
            sa.Column(name, sa.DateTime(timezone=True), nullable=False)
            for name in ("asked_at", "owned_until")
        ),
        *(
            sa.Column(name, sa.DateTime(timezone=True), nullable=True)
            for name in ("started_at", "ended_at")
        ),
        *(
            sa.Column(name, sa.String(), nullable=False)
            for name in ("asked_by", "state", "owner", "phase")
        ),
        *(sa.Column(name, sa.BigInteger(), nullable=False) for name in ("done", "total")),
        sa.Column("findings", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_verification")),
    )
    is_open = sa.text("state = 'open'")
    op.create_index(
        "ix_ledger_verification_open",
        "ledger_verification",
        ["state"],
        unique=True,
        sqlite_where=is_open,
        postgresql_where=is_open,
    )
    op.create_index("ix_ledger_verification_asked_at", "ledger_verification", ["asked_at"])
    op.create_table(
        "ledger_anchor",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        *(
            sa.Column(name, sa.String(), nullable=False)
            for name in ("kind", "place", "origin", "root")
        ),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_anchor")),
    )
    op.create_index("ix_ledger_anchor_origin_size", "ledger_anchor", ["origin", "size"])
    create_triggers(("ledger_anchor",))


def downgrade() -> None:
    """Take the change back."""
    op.drop_table("ledger_anchor")
    op.drop_table("ledger_verification")
