"""The indexes of leads in which something is left to do: without whoever has withdrawn."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_OPEN = "place IS NOT NULL AND NOT suspect AND NOT closed"


def upgrade() -> None:
    """Apply the change."""
    op.drop_index("ix_lead_open_owner_id_place", table_name="lead")
    for column in ("owner_id", "status"):
        _index(column, f"{_OPEN} AND consent <> 'withdrawn'")


def downgrade() -> None:
    """Take the change back."""
    for column in ("owner_id", "status"):
        op.drop_index(f"ix_lead_open_{column}_place", table_name="lead")
    _index("owner_id", _OPEN)


def _index(column: str, where: str) -> None:
    condition = sa.text(where)
    op.create_index(
        f"ix_lead_open_{column}_place",
        "lead",
        ["closed", column, "place"],
        sqlite_where=condition,
        postgresql_where=condition,
    )
