"""Enquiries, leads, consent and its ledger."""

import sqlalchemy as sa
from alembic import op

from app.migrations.append_only import create_triggers, drop_refusal, drop_triggers

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_APPEND_ONLY = ("audit_event", "consent_decision", "consent_record", "policy_text")


def upgrade() -> None:
    """Apply the change."""
    op.create_table(
        "audit_event",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("event", sa.String(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.Column("commitment", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_event")),
        sa.UniqueConstraint("commitment", name=op.f("uq_audit_event_commitment")),
    )
    op.create_index("ix_audit_event_at_id", "audit_event", ["at", "id"], unique=False)
    op.create_index("ix_audit_event_subject_at", "audit_event", ["subject", "at"], unique=False)
    op.create_table(
        "consent_record",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("person", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("form", sa.String(), nullable=False),
        sa.Column("lang", sa.String(), nullable=False),
        sa.Column("gpc", sa.Boolean(), nullable=False),
        sa.Column("block_sha256", sa.String(), nullable=False),
        sa.Column("documents", sa.JSON(), nullable=False),
        sa.Column("commitment", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent_record")),
        sa.UniqueConstraint("commitment", name=op.f("uq_consent_record_commitment")),
    )
    op.create_index("ix_consent_record_at_id", "consent_record", ["at", "id"], unique=False)
    op.create_index(op.f("ix_consent_record_person"), "consent_record", ["person"], unique=False)
    op.create_table(
        "ledger_pending",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("commitment", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("mac", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_pending")),
        sa.UniqueConstraint("commitment", name=op.f("uq_ledger_pending_commitment")),
    )
    op.create_index("ix_ledger_pending_at_id", "ledger_pending", ["at", "id"], unique=False)
    op.create_table(
        "person",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("email_key", sa.String(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("email_key", name=op.f("uq_person_email_key")),
    )
    op.create_table(
        "policy_text",
        sa.Column("doc", sa.String(), nullable=False),
        sa.Column("lang", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("changed", sa.String(), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("doc", "lang", "version", name=op.f("pk_policy_text")),
    )
    op.create_index("ix_policy_text_sha256", "policy_text", ["sha256"], unique=False)
    op.create_table(
        "consent_decision",
        sa.Column("consent_record_id", sa.Uuid(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["consent_record_id"],
            ["consent_record.id"],
            name=op.f("fk_consent_decision_consent_record_id"),
        ),
        sa.PrimaryKeyConstraint("consent_record_id", "purpose", name=op.f("pk_consent_decision")),
    )
    op.create_table(
        "consent_evidence",
        sa.Column("consent_record_id", sa.Uuid(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["consent_record_id"],
            ["consent_record.id"],
            name=op.f("fk_consent_evidence_consent_record_id"),
        ),
        sa.PrimaryKeyConstraint("consent_record_id", name=op.f("pk_consent_evidence")),
    )
    op.create_table(
        "enquiry",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("consent_record_id", sa.Uuid(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("campaign", sa.String(), nullable=False),
        sa.Column("idempotency_key", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("organisation", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("topics", sa.JSON(), nullable=False),
        sa.Column("message", sa.String(), nullable=False),
        sa.Column("job_title", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("phone_e164", sa.String(), nullable=False),
        sa.Column("website", sa.String(), nullable=False),
        sa.Column("sector", sa.String(), nullable=False),
        sa.Column("intent", sa.String(), nullable=False),
        sa.Column("readiness", sa.String(), nullable=False),
        sa.Column("size_band", sa.String(), nullable=False),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("jobs_band", sa.String(), nullable=False),
        sa.Column("timeline", sa.String(), nullable=False),
        sa.Column("reply_language", sa.String(), nullable=False),
        sa.Column("heard_from", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["consent_record_id"],
            ["consent_record.id"],
            name=op.f("fk_enquiry_consent_record_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_enquiry_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enquiry")),
        sa.UniqueConstraint(
            "idempotency_key", "digest", name=op.f("uq_enquiry_idempotency_key_digest")
        ),
        sa.UniqueConstraint("reference", name=op.f("uq_enquiry_reference")),
    )
    op.create_index(
        op.f("ix_enquiry_consent_record_id"), "enquiry", ["consent_record_id"], unique=False
    )
    op.create_index(op.f("ix_enquiry_person_id"), "enquiry", ["person_id"], unique=False)
    op.create_table(
        "lead",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("enquiry_id", sa.Uuid(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["enquiry_id"], ["enquiry.id"], name=op.f("fk_lead_enquiry_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lead")),
        sa.UniqueConstraint("enquiry_id", name=op.f("uq_lead_enquiry_id")),
    )
    op.create_index("ix_lead_received_at_id", "lead", ["received_at", "id"], unique=False)
    op.create_index(
        "ix_lead_status_received_at_id", "lead", ["status", "received_at", "id"], unique=False
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("enquiry_id", sa.Uuid(), nullable=False),
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("message_id", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_error", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["enquiry_id"], ["enquiry.id"], name=op.f("fk_outbox_enquiry_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("message_id", name=op.f("uq_outbox_message_id")),
    )
    op.create_index(op.f("ix_outbox_enquiry_id"), "outbox", ["enquiry_id"], unique=False)
    op.create_index("ix_outbox_sent_at_due_at", "outbox", ["sent_at", "due_at"], unique=False)
    op.create_table(
        "receipt_token",
        sa.Column("token_sha256", sa.LargeBinary(), nullable=False),
        sa.Column("enquiry_id", sa.Uuid(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["enquiry_id"], ["enquiry.id"], name=op.f("fk_receipt_token_enquiry_id")
        ),
        sa.PrimaryKeyConstraint("token_sha256", name=op.f("pk_receipt_token")),
    )
    op.create_index(
        op.f("ix_receipt_token_enquiry_id"), "receipt_token", ["enquiry_id"], unique=False
    )
    op.create_table(
        "lead_event",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("lead_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_lead_event_lead_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lead_event")),
    )
    op.create_index("ix_lead_event_lead_id_at", "lead_event", ["lead_id", "at"], unique=False)
    create_triggers(_APPEND_ONLY)


def downgrade() -> None:
    """Take the change back."""
    drop_triggers(_APPEND_ONLY)
    drop_refusal()
    op.drop_index("ix_lead_event_lead_id_at", table_name="lead_event")
    op.drop_table("lead_event")
    op.drop_index(op.f("ix_receipt_token_enquiry_id"), table_name="receipt_token")
    op.drop_table("receipt_token")
    op.drop_index("ix_outbox_sent_at_due_at", table_name="outbox")
    op.drop_index(op.f("ix_outbox_enquiry_id"), table_name="outbox")
    op.drop_table("outbox")
    op.drop_index("ix_lead_status_received_at_id", table_name="lead")
    op.drop_index("ix_lead_received_at_id", table_name="lead")
    op.drop_table("lead")
    op.drop_index(op.f("ix_enquiry_person_id"), table_name="enquiry")
    op.drop_index(op.f("ix_enquiry_consent_record_id"), table_name="enquiry")
    op.drop_table("enquiry")
    op.drop_table("consent_evidence")
    op.drop_table("consent_decision")
    op.drop_index("ix_policy_text_sha256", table_name="policy_text")
    op.drop_table("policy_text")
    op.drop_table("person")
    op.drop_index("ix_ledger_pending_at_id", table_name="ledger_pending")
    op.drop_table("ledger_pending")
    op.drop_index(op.f("ix_consent_record_person"), table_name="consent_record")
    op.drop_index("ix_consent_record_at_id", table_name="consent_record")
    op.drop_table("consent_record")
    op.drop_index("ix_audit_event_subject_at", table_name="audit_event")
    op.drop_index("ix_audit_event_at_id", table_name="audit_event")
    op.drop_table("audit_event")
