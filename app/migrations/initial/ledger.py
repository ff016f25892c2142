"""The tree, its checkpoints and its checks."""

import sqlalchemy as sa
from alembic import op

from app.migrations.append_only import LOSSES, create_triggers

TABLES = (
    "ledger_anchor",
    "ledger_bundle",
    "ledger_checkpoint",
    "ledger_closing",
    "ledger_leaf",
    "ledger_public",
    "ledger_quarantine",
    "ledger_tile",
    "ledger_verification",
    "outside_mark",
)


def create() -> None:
    """Create the tables, their indexes and their triggers."""
    op.create_table(
        "ledger_anchor",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("root", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_anchor")),
    )
    op.create_index("ix_ledger_anchor_origin_size", "ledger_anchor", ["origin", "size"])
    op.create_table(
        "ledger_bundle",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("asked_by", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("owned_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done", sa.BigInteger(), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("bytes", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("file_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("problem", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_bundle")),
    )
    op.create_index("ix_ledger_bundle_asked_at", "ledger_bundle", ["asked_at"])
    op.create_index(
        "ix_ledger_bundle_open",
        "ledger_bundle",
        ["state"],
        unique=True,
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    )
    op.create_table(
        "ledger_checkpoint",
        sa.Column("generation", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("generation", name=op.f("pk_ledger_checkpoint")),
    )
    op.create_table(
        "ledger_closing",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("verification_id", sa.Uuid(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_closing")),
    )
    op.create_table(
        "ledger_leaf",
        sa.Column("generation", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("leaf_index", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("commitment", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("generation", "leaf_index", name=op.f("pk_ledger_leaf")),
        sa.UniqueConstraint("commitment", name=op.f("uq_ledger_leaf_commitment")),
    )
    op.create_table(
        "ledger_public",
        sa.Column("generation", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=False),
        sa.Column("moved_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("generation", name=op.f("pk_ledger_public")),
    )
    op.create_table(
        "ledger_quarantine",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("commitment", sa.String(), nullable=False),
        sa.Column("mac", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_quarantine")),
    )
    op.create_index("ix_ledger_quarantine_commitment", "ledger_quarantine", ["commitment"])
    op.create_table(
        "ledger_tile",
        sa.Column("generation", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("level", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("tile_index", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("hashes", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("generation", "level", "tile_index", name=op.f("pk_ledger_tile")),
    )
    op.create_table(
        "outside_mark",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_outside_mark")),
    )
    op.create_table(
        "ledger_verification",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("asked_by", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("owned_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("phase", sa.String(), nullable=False),
        sa.Column("done", sa.BigInteger(), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("findings", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_verification")),
    )
    op.create_index("ix_ledger_verification_asked_at", "ledger_verification", ["asked_at"])
    op.create_index(
        "ix_ledger_verification_open",
        "ledger_verification",
        ["state"],
        unique=True,
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    )
    create_triggers(
        (
            "ledger_anchor",
            "ledger_closing",
            "ledger_leaf",
        )
    )
    create_triggers(
        (
            "ledger_checkpoint",
            "ledger_tile",
        ),
        LOSSES,
    )
