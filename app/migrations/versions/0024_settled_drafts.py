"""A draft that was published, noted or discarded says so for good."""

from app.migrations.append_only import drop_triggers, keep_settled_drafts

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the change."""
    keep_settled_drafts()


def downgrade() -> None:
    """Take the change back."""
    drop_triggers(["policy_draft"])
