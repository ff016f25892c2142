"""Only a tree's latest checkpoint is kept, and erasures are kept for ever."""

from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

from app.migrations.append_only import LOSSES, create_triggers, drop_triggers

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_CHECKPOINT = sa.table(
    "ledger_checkpoint",
    sa.column("generation", sa.Integer),
    sa.column("size", sa.BigInteger),
    sa.column("at", sa.DateTime(timezone=True)),
    sa.column("note", sa.LargeBinary),
)
_LEAF = sa.table("ledger_leaf", sa.column("at", sa.DateTime(timezone=True)))


def upgrade() -> None:
    """Apply the change."""
    columns = _CHECKPOINT.c
    smallest_first = sa.select(columns.generation, columns.note).order_by(columns.size)
    latest = {row.generation: row.note for row in op.get_bind().execute(smallest_first)}
    _create_checkpoints()
    _insert([{"generation": generation, "note": note} for generation, note in latest.items()])
    op.create_table(
        "person_erasure",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.Column("commitment", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_erasure")),
        sa.UniqueConstraint("commitment", name=op.f("uq_person_erasure_commitment")),
    )
    create_triggers(["person_erasure"])
    create_triggers(["ledger_checkpoint", "ledger_tile"], LOSSES)


def downgrade() -> None:
    """Take the change back; the checkpoints before each tree's latest are gone."""
    rows = op.get_bind().execute(sa.select(_CHECKPOINT.c.generation, _CHECKPOINT.c.note)).all()
    at = op.get_bind().scalar(sa.select(sa.func.max(_LEAF.c.at)))
    op.drop_table("person_erasure")
    drop_triggers(["ledger_tile"], LOSSES)
    _create_checkpoints(
        sa.Column("size", sa.BigInteger(), autoincrement=False, primary_key=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )
    _insert(
        [
            {"generation": row.generation, "size": _size(row.note), "at": at, "note": row.note}
            for row in rows
        ]
    )
    create_triggers(["ledger_checkpoint"])


def _create_checkpoints(*further: sa.Column[Any]) -> None:
    """Put an empty table in place of the one that is there; its triggers go with it."""
    op.drop_table("ledger_checkpoint")
    op.create_table(
        "ledger_checkpoint",
        sa.Column("generation", sa.Integer(), autoincrement=False, primary_key=True),
        *further,
        sa.Column("note", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint(name=op.f("pk_ledger_checkpoint")),
    )


def _insert(rows: Sequence[Mapping[str, object]]) -> None:
    if rows:
        op.get_bind().execute(sa.insert(_CHECKPOINT), rows)


def _size(note: bytes) -> int:
    return int(note.split(b"\n")[1])
