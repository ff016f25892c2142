"""The inbox's order tells what is overdue, without a look at each lead."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None

_IN_INBOX = sa.text("place IS NOT NULL AND NOT suspect")


def upgrade() -> None:
    """Apply the change."""
    op.drop_index("ix_lead_inbox", "lead")
    _create_index("ix_lead_inbox_place_due_at", "suspect", "place", "due_at")


def downgrade() -> None:
    """Take the change back."""
    op.drop_index("ix_lead_inbox_place_due_at", "lead")
    _create_index("ix_lead_inbox", "place")


def _create_index(name: str, *columns: str) -> None:
    op.create_index(name, "lead", list(columns), sqlite_where=_IN_INBOX, postgresql_where=_IN_INBOX)
