"""People and what they asked."""

import sqlalchemy as sa
from alembic import op

TABLES = (
    "legal_hold",
    "person",
    "enquiry",
    "correction",
    "receipt_token",
)


def create() -> None:
    """Create the tables, their indexes and their triggers."""
    op.create_table(
        "legal_hold",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("placed_by", sa.String(), nullable=False),
        sa.Column("placed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lifted_by", sa.String(), nullable=False),
        sa.Column("lifted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("why_lifted", sa.String(), nullable=False, server_default=""),
        sa.Column("restricts", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_legal_hold")),
    )
    op.create_index("ix_legal_hold_person_id", "legal_hold", ["person_id"])
    op.create_index("ix_legal_hold_placed_at_id", "legal_hold", ["placed_at", "id"])
    op.create_index("ix_legal_hold_until_id", "legal_hold", ["until", "id"])
    op.create_table(
        "person",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("email_key", sa.String(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("email_confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reconfirm_asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("email_key", name=op.f("uq_person_email_key")),
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
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("answer_by", sa.String(), nullable=True),
        sa.Column("entered_by", sa.String(), nullable=False),
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
        sa.Column("reach_by", sa.String(), nullable=True),
        sa.Column("reach_note", sa.String(), nullable=True),
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
            deferrable=True,
            initially="DEFERRED",
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_enquiry_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enquiry")),
        sa.UniqueConstraint(
            "idempotency_key", "digest", name=op.f("uq_enquiry_idempotency_key_digest")
        ),
        sa.UniqueConstraint("reference", name=op.f("uq_enquiry_reference")),
    )
    op.create_index("ix_enquiry_consent_record_id", "enquiry", ["consent_record_id"])
    op.create_index("ix_enquiry_person_id_digest", "enquiry", ["person_id", "digest"])
    op.create_table(
        "correction",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("enquiry_id", sa.Uuid(), nullable=False),
        sa.Column("consent_record_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["consent_record_id"],
            ["consent_record.id"],
            name=op.f("fk_correction_consent_record_id"),
        ),
        sa.ForeignKeyConstraint(
            ["enquiry_id"], ["enquiry.id"], name=op.f("fk_correction_enquiry_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_correction")),
    )
    op.create_index("ix_correction_consent_record_id", "correction", ["consent_record_id"])
    op.create_index("ix_correction_enquiry_id_at", "correction", ["enquiry_id", "at"])
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
    op.create_index("ix_receipt_token_enquiry_id", "receipt_token", ["enquiry_id"])
