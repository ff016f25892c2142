"""The ledger's tree: leaves, tiles and signed checkpoints."""

import sqlalchemy as sa
from alembic import op

from app.migrations.append_only import create_triggers

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_APPEND_ONLY = ("ledger_checkpoint", "ledger_leaf")


def upgrade() -> None:
    """Apply the change."""
    op.create_table(
        "ledger_leaf",
        sa.Column("generation", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("leaf_index", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("commitment", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("generation", "leaf_index", name=op.f("pk_ledger_leaf")),
        sa.UniqueConstraint("commitment", name=op.f("uq_ledger_leaf_commitment")),
    )
    op.create_table(
        "ledger_tile",
        sa.Column("generation", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("level", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("tile_index", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("hashes", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("generation", "level", "tile_index", name=op.f("pk_ledger_tile")),
    )
    op.create_table(
        "ledger_checkpoint",
        sa.Column("generation", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("size", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("generation", "size", name=op.f("pk_ledger_checkpoint")),
    )
    create_triggers(_APPEND_ONLY)


def downgrade() -> None:
    """Take the change back; a table's triggers go with it."""
    for name in ("ledger_checkpoint", "ledger_tile", "ledger_leaf"):
        op.drop_table(name)
