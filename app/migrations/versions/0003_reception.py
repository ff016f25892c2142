"""Reception: suspicion, links, corrections, requests, rates, and what becomes of messages."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the change."""
    op.add_column("person", sa.Column("email_confirmed_at", sa.DateTime(timezone=True)))
    _extend_enquiries_and_leads()
    _give_messages_a_state()
    _create_person_tables()
    _create_worker_tables()


def _extend_enquiries_and_leads() -> None:
    for name in ("organisation_key", "name_key"):
        op.add_column("enquiry", sa.Column(name, sa.String(), nullable=False, server_default=""))
        ops = {name: "text_pattern_ops"}
        op.create_index(f"ix_enquiry_{name}", "enquiry", [name], postgresql_ops=ops)
    op.add_column(
        "lead", sa.Column("suspect", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    op.add_column("lead", sa.Column("suspicions", sa.JSON(), nullable=False, server_default="[]"))
    op.create_index("ix_lead_suspect_received_at_id", "lead", ["suspect", "received_at", "id"])


def _give_messages_a_state() -> None:
    with op.batch_alter_table("outbox") as table:
        table.add_column(sa.Column("person_id", sa.Uuid()))
        table.create_foreign_key(op.f("fk_outbox_person_id"), "person", ["person_id"], ["id"])
        table.alter_column("enquiry_id", existing_type=sa.Uuid(), nullable=True)
        table.add_column(sa.Column("details", sa.JSON(), nullable=False, server_default="{}"))
        table.add_column(sa.Column("state", sa.String(), nullable=False, server_default="queued"))
        table.add_column(sa.Column("tried_since", sa.DateTime(timezone=True)))
        table.alter_column(
            "sent_at",
            existing_type=sa.DateTime(timezone=True),
            existing_nullable=True,
            new_column_name="settled_at",
        )
        table.drop_index("ix_outbox_sent_at_due_at")
        table.create_index(op.f("ix_outbox_person_id"), ["person_id"])
        table.create_index("ix_outbox_state_due_at", ["state", "due_at"])
    op.execute("UPDATE outbox SET state = 'sent' WHERE settled_at IS NOT NULL")


def _create_person_tables() -> None:
    op.create_table(
        "person_link",
        sa.Column("token_sha256", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("enquiry_id", sa.Uuid(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("session_sha256", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["enquiry_id"], ["enquiry.id"], name=op.f("fk_person_link_enquiry_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_person_link_person_id")
        ),
        sa.PrimaryKeyConstraint("token_sha256", name=op.f("pk_person_link")),
    )
    op.create_index(op.f("ix_person_link_enquiry_id"), "person_link", ["enquiry_id"])
    op.create_index(op.f("ix_person_link_person_id"), "person_link", ["person_id"])
    op.create_table(
        "correction",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("enquiry_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["enquiry_id"], ["enquiry.id"], name=op.f("fk_correction_enquiry_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_correction")),
    )
    op.create_index("ix_correction_enquiry_id_at", "correction", ["enquiry_id", "at"])
    op.create_table(
        "rights_request",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_rights_request_person_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rights_request")),
    )
    op.create_index(op.f("ix_rights_request_person_id"), "rights_request", ["person_id"])
    op.create_index("ix_rights_request_closed_at_due_at", "rights_request", ["closed_at", "due_at"])


def _create_worker_tables() -> None:
    op.create_table(
        "rate_count",
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("window_start", sa.DateTime(timezone=True), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", "window_start", name=op.f("pk_rate_count")),
    )
    op.create_index(op.f("ix_rate_count_window_start"), "rate_count", ["window_start"])
    op.create_table(
        "periodic_job",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("owned_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_run_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_periodic_job")),
    )


def downgrade() -> None:
    """Take the change back."""
    for name in ("periodic_job", "rate_count", "rights_request", "correction", "person_link"):
        op.drop_table(name)
    op.execute("DELETE FROM outbox WHERE enquiry_id IS NULL")
    with op.batch_alter_table("outbox") as table:
        table.drop_index("ix_outbox_state_due_at")
        table.drop_index(op.f("ix_outbox_person_id"))
        table.drop_constraint(op.f("fk_outbox_person_id"), type_="foreignkey")
        for name in ("person_id", "details", "state", "tried_since"):
            table.drop_column(name)
        table.alter_column(
            "settled_at",
            existing_type=sa.DateTime(timezone=True),
            existing_nullable=True,
            new_column_name="sent_at",
        )
        table.alter_column("enquiry_id", existing_type=sa.Uuid(), nullable=False)
    op.create_index("ix_outbox_sent_at_due_at", "outbox", ["sent_at", "due_at"])
    op.drop_index("ix_lead_suspect_received_at_id", table_name="lead")
    for name in ("suspect", "suspicions"):
        op.drop_column("lead", name)
    for name in ("organisation_key", "name_key"):
        op.drop_index(f"ix_enquiry_{name}", table_name="enquiry")
        op.drop_column("enquiry", name)
    op.drop_column("person", "email_confirmed_at")
