"""Words, consent, its evidence and erasures."""

import sqlalchemy as sa
from alembic import op

from app.migrations.append_only import create_triggers, keep_settled_drafts

TABLES = (
    "consent_record",
    "consent_coverage",
    "consent_figure",
    "erasure_certificate",
    "erasure_leftover",
    "erasure_overwriting",
    "erasure_proposal",
    "person_erasure",
    "policy_draft",
    "policy_text",
    "transfer_act",
    "consent_decision",
    "consent_evidence",
    "unlisted_withdrawal",
)


def create() -> None:
    """Create the tables, their indexes and their triggers."""
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
        sa.Column("facet", sa.String(), nullable=False),
        sa.Column("commitment", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent_record")),
        sa.UniqueConstraint("commitment", name=op.f("uq_consent_record_commitment")),
    )
    op.create_index("ix_consent_record_at_id", "consent_record", ["at", "id"])
    op.create_index("ix_consent_record_facet_at_id", "consent_record", ["facet", "at", "id"])
    op.create_index("ix_consent_record_person", "consent_record", ["person"])
    op.create_index(
        "ix_consent_record_withdrawn_at_id",
        "consent_record",
        ["at", "id"],
        sqlite_where=sa.text("act = 'withdrawn'"),
        postgresql_where=sa.text("act = 'withdrawn'"),
    )
    op.create_index(
        "ix_consent_record_withdrawn_person_at",
        "consent_record",
        ["person", "at"],
        sqlite_where=sa.text("act = 'withdrawn'"),
        postgresql_where=sa.text("act = 'withdrawn'"),
    )
    op.create_index(
        "ix_consent_record_corrected_person",
        "consent_record",
        ["person"],
        sqlite_where=sa.text("act = 'corrected'"),
        postgresql_where=sa.text("act = 'corrected'"),
    )
    op.create_table(
        "consent_coverage",
        sa.Column("counted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("people", sa.JSON(), nullable=False),
        sa.Column("asked", sa.JSON(), nullable=False),
        sa.Column("refusals", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("counted_at", name=op.f("pk_consent_coverage")),
    )
    op.create_table(
        "consent_figure",
        sa.Column("month", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("acts", sa.JSON(), nullable=False),
        sa.Column("people", sa.JSON(), nullable=False),
        sa.Column("counted_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("month", "purpose", name=op.f("pk_consent_figure")),
    )
    op.create_table(
        "erasure_certificate",
        sa.Column("erasure_id", sa.Uuid(), nullable=False),
        sa.Column("person", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("erasure_id", name=op.f("pk_erasure_certificate")),
    )
    op.create_index(
        "ix_erasure_certificate_at_erasure_id", "erasure_certificate", ["at", "erasure_id"]
    )
    op.create_index("ix_erasure_certificate_person", "erasure_certificate", ["person"])
    op.create_table(
        "erasure_leftover",
        sa.Column("erasure_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("erasure_id", "place", "name", name=op.f("pk_erasure_leftover")),
    )
    op.create_table(
        "erasure_overwriting",
        sa.Column("erasure_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("method", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("erasure_id", name=op.f("pk_erasure_overwriting")),
    )
    op.create_table(
        "erasure_proposal",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person", sa.Uuid(), nullable=False),
        sa.Column("request_id", sa.Uuid(), nullable=True),
        sa.Column("ground", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("proposed_by", sa.String(), nullable=False),
        sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("decided_by", sa.String(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("why_not", sa.String(), nullable=False),
        sa.Column("erasure_id", sa.Uuid(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erasure_proposal")),
    )
    op.create_index("ix_erasure_proposal_person", "erasure_proposal", ["person"])
    op.create_index(
        "ix_erasure_proposal_state_proposed_at", "erasure_proposal", ["state", "proposed_at"]
    )
    op.create_table(
        "person_erasure",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.Column("commitment", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_erasure")),
        sa.UniqueConstraint("commitment", name=op.f("uq_person_erasure_commitment")),
    )
    op.create_index("ix_person_erasure_at", "person_erasure", ["at"])
    op.create_table(
        "policy_draft",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("doc", sa.String(), nullable=False),
        sa.Column("base_version", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("sources", sa.JSON(), nullable=False),
        sa.Column("texts", sa.JSON(), nullable=False),
        sa.Column("changed", sa.JSON(), nullable=False),
        sa.Column("categories", sa.JSON(), nullable=False),
        sa.Column("shipped_sha256", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("proposed_by", sa.String(), nullable=False),
        sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decided_by", sa.String(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("sole", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=True),
        sa.Column("reconfirm", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_policy_draft")),
    )
    op.create_index(
        "ix_policy_draft_doc",
        "policy_draft",
        ["doc"],
        unique=True,
        sqlite_where=sa.text("state IN ('open', 'proposed')"),
        postgresql_where=sa.text("state IN ('open', 'proposed')"),
    )
    op.create_index("ix_policy_draft_doc_created_at", "policy_draft", ["doc", "created_at"])
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
    op.create_index("ix_policy_text_sha256", "policy_text", ["sha256"])
    op.create_table(
        "transfer_act",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("mechanism_id", sa.Uuid(), nullable=False),
        sa.Column("terms", sa.JSON(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_transfer_act")),
    )
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
        sa.Column("root", sa.LargeBinary(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["consent_record_id"],
            ["consent_record.id"],
            name=op.f("fk_consent_evidence_consent_record_id"),
        ),
        sa.PrimaryKeyConstraint("consent_record_id", name=op.f("pk_consent_evidence")),
    )
    op.create_table(
        "unlisted_withdrawal",
        sa.Column("consent_record_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["consent_record_id"],
            ["consent_record.id"],
            name=op.f("fk_unlisted_withdrawal_consent_record_id"),
        ),
        sa.PrimaryKeyConstraint("consent_record_id", name=op.f("pk_unlisted_withdrawal")),
    )
    create_triggers(
        (
            "consent_record",
            "erasure_certificate",
            "erasure_overwriting",
            "person_erasure",
            "policy_text",
            "transfer_act",
            "consent_decision",
        )
    )
    keep_settled_drafts()
