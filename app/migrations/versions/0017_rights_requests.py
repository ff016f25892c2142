"""Requests about data have a statutory clock, a check of identity, and an answer in words."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

_TEXTS = (
    "language",
    "asked",
    "extension_reason",
    "identity",
    "identity_proof",
    "handled_by",
    "outcome_text",
)
_MAYBE = ("extended_at", "identity_asked_at", "identity_proven_at")
_MOMENTS = ("received_at", "statutory_due_at")


def upgrade() -> None:
    """Apply the change; so far only whoever had opened their own page could ask."""
    moment = sa.DateTime(timezone=True)
    with op.batch_alter_table("rights_request") as table:
        for name in _TEXTS:
            table.add_column(sa.Column(name, sa.String(), nullable=False, server_default=""))
        table.add_column(sa.Column("reminders", sa.Integer(), nullable=False, server_default="0"))
        for name in (*_MAYBE, *_MOMENTS):
            table.add_column(sa.Column(name, moment, nullable=True))
    op.execute(
        "UPDATE rights_request SET received_at = opened_at, statutory_due_at = due_at, "
        "identity = 'proven', identity_proof = 'my_data', identity_proven_at = opened_at"
    )
    op.execute(
        "UPDATE rights_request SET language = COALESCE((SELECT COALESCE(NULLIF(reply_language, ''),"
        " language) FROM enquiry WHERE enquiry.person_id = rights_request.person_id "
        "ORDER BY received_at DESC LIMIT 1), '')"
    )
    with op.batch_alter_table("rights_request") as table:
        for name in _TEXTS:
            table.alter_column(name, server_default=None, existing_type=sa.String())
        table.alter_column("reminders", server_default=None, existing_type=sa.Integer())
        for name in _MOMENTS:
            table.alter_column(name, nullable=False, existing_type=moment)


def downgrade() -> None:
    """Take the change back."""
    with op.batch_alter_table("rights_request") as table:
        for name in (*_TEXTS, "reminders", *_MAYBE, *_MOMENTS):
            table.drop_column(name)
