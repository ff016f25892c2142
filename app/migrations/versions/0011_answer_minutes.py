"""How long each first response took, and the dashboard's index with it."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_IN_INBOX = "place IS NOT NULL AND NOT suspect"
_BEFORE = (
    "received_at", "status", "country", "sector", "reply_language", "source", "owner_id", "closed",
    "first_due_at", "first_answered_at",
)  # fmt: skip
_LOOKED_AT_ONCE_MORE = ("suspect", "place")
_UNRECKONED = "answer_minutes IS NULL AND first_answered_at > received_at"


def upgrade() -> None:
    """Apply the change; the worker fills the column for what was answered before."""
    op.add_column("lead", sa.Column("answer_minutes", sa.Integer()))
    op.drop_index("ix_lead_figures", table_name="lead")
    _index("ix_lead_figures", *_BEFORE, "answer_minutes", *_LOOKED_AT_ONCE_MORE, where=_IN_INBOX)
    _index("ix_lead_unreckoned", "id", where=_UNRECKONED)


def downgrade() -> None:
    """Take the change back."""
    op.drop_index("ix_lead_unreckoned", table_name="lead")
    op.drop_index("ix_lead_figures", table_name="lead")
    op.drop_column("lead", "answer_minutes")
    _index("ix_lead_figures", *_BEFORE, *_LOOKED_AT_ONCE_MORE, where=_IN_INBOX)


def _index(name: str, *columns: str, where: str) -> None:
    condition = sa.text(where)
    op.create_index(name, "lead", list(columns), sqlite_where=condition, postgresql_where=condition)
