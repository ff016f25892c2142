"""What one account looked at is found by an index."""

from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

_NAME = "ix_audit_event_actor_at_id"


def upgrade() -> None:
    """Apply the change."""
    op.create_index(_NAME, "audit_event", ["actor", "at", "id"])


def downgrade() -> None:
    """Take the change back."""
    op.drop_index(_NAME, "audit_event")
