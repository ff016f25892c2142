"""Passkeys, and invitations that administrators send by mail."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the change."""
    op.create_table(
        "staff_passkey",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("credential_id", sa.LargeBinary(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("sign_count", sa.BigInteger(), nullable=False),
        sa.Column("transports", sa.JSON(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["staff_account.id"], name=op.f("fk_staff_passkey_account_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_passkey")),
        sa.UniqueConstraint("credential_id", name=op.f("uq_staff_passkey_credential_id")),
    )
    op.create_index(op.f("ix_staff_passkey_account_id"), "staff_passkey", ["account_id"])
    with op.batch_alter_table("staff_invitation") as table:
        for name in ("name", "language", "invited_by"):
            table.add_column(sa.Column(name, sa.String(), nullable=False, server_default=""))


def downgrade() -> None:
    """Take the change back."""
    with op.batch_alter_table("staff_invitation") as table:
        for name in ("name", "language", "invited_by"):
            table.drop_column(name)
    op.drop_index(op.f("ix_staff_passkey_account_id"), table_name="staff_passkey")
    op.drop_table("staff_passkey")
