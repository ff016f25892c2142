"""What a person has had restricted is not worked on until they were told that it ends."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

_OPEN = "place IS NOT NULL AND NOT suspect AND NOT closed AND consent <> 'withdrawn'"
_ASKED_FOR = "GDPR Art. 18; 限制处理"


def upgrade() -> None:
    """Apply the change, to what people have had restricted before too."""
    op.add_column(
        "legal_hold",
        sa.Column("restricts", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.add_column("legal_hold", sa.Column("told_at", sa.DateTime(timezone=True)))
    _reindex(f"{_OPEN} AND consent <> 'restricted'")
    hold = sa.table("legal_hold", *map(sa.column, ("reason", "until", "restricts")))
    op.execute(
        sa.update(hold)
        .where(hold.c.reason == _ASKED_FOR, hold.c.until.is_(None))
        .values(restricts=sa.true())
    )
    op.execute(
        "UPDATE lead SET consent = 'restricted' WHERE consent <> 'withdrawn' AND enquiry_id IN ("
        "SELECT enquiry.id FROM enquiry "
        "JOIN consent_record ON consent_record.id = enquiry.consent_record_id "
        "JOIN legal_hold ON legal_hold.person_id = enquiry.person_id "
        "WHERE legal_hold.restricts AND legal_hold.lifted_at IS NULL "
        "AND consent_record.at <= legal_hold.placed_at)"
    )


def downgrade() -> None:
    """Take the change back; until their consent is looked at again, these leads wait for none."""
    op.execute("UPDATE lead SET consent = 'answer_only' WHERE consent = 'restricted'")
    _reindex(_OPEN)
    op.drop_column("legal_hold", "told_at")
    op.drop_column("legal_hold", "restricts")


def _reindex(where: str) -> None:
    condition = sa.text(where)
    for column in ("owner_id", "status"):
        op.drop_index(f"ix_lead_open_{column}_place", table_name="lead")
        op.create_index(
            f"ix_lead_open_{column}_place",
            "lead",
            ["closed", column, "place"],
            sqlite_where=condition,
            postgresql_where=condition,
        )
