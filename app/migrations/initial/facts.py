"""What staff note of a lead."""

import sqlalchemy as sa
from alembic import op

TABLES = ("lead_tag", "lead_topic", "lead_result", "lead_amendment", "lead_relation", "lead_undo")


def create() -> None:
    """Create the tables and their indexes."""
    op.create_table(
        "lead_tag",
        sa.Column("lead_id", sa.Uuid(), nullable=False),
        sa.Column("tag", sa.String(), nullable=False),
        sa.Column("place", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_lead_tag_lead_id")),
        sa.PrimaryKeyConstraint("lead_id", "tag", name=op.f("pk_lead_tag")),
    )
    op.create_index("ix_lead_tag_tag_place", "lead_tag", ["tag", "place"])
    op.create_table(
        "lead_topic",
        sa.Column("lead_id", sa.Uuid(), nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("place", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_lead_topic_lead_id")),
        sa.PrimaryKeyConstraint("lead_id", "topic", name=op.f("pk_lead_topic")),
    )
    op.create_index("ix_lead_topic_topic_place", "lead_topic", ["topic", "place"])
    op.create_table(
        "lead_result",
        sa.Column("lead_id", sa.Uuid(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("jobs", sa.Integer(), nullable=True),
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("lost_reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_lead_result_lead_id")),
        sa.PrimaryKeyConstraint("lead_id", name=op.f("pk_lead_result")),
    )
    op.create_table(
        "lead_amendment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("lead_id", sa.Uuid(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_lead_amendment_lead_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lead_amendment")),
    )
    op.create_index("ix_lead_amendment_lead_id_at", "lead_amendment", ["lead_id", "at"])
    op.create_table(
        "lead_relation",
        sa.Column("lead_id", sa.Uuid(), nullable=False),
        sa.Column("other_id", sa.Uuid(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("likeness", sa.JSON(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_lead_relation_lead_id")),
        sa.ForeignKeyConstraint(["other_id"], ["lead.id"], name=op.f("fk_lead_relation_other_id")),
        sa.PrimaryKeyConstraint("lead_id", "other_id", name=op.f("pk_lead_relation")),
    )
    op.create_index("ix_lead_relation_other_id", "lead_relation", ["other_id"])
    op.create_table(
        "lead_undo",
        sa.Column("act_id", sa.Uuid(), nullable=False),
        sa.Column("lead_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("after", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["staff_account.id"], name=op.f("fk_lead_undo_account_id")
        ),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_lead_undo_lead_id")),
        sa.PrimaryKeyConstraint("act_id", "lead_id", name=op.f("pk_lead_undo")),
    )
    op.create_index("ix_lead_undo_account_id", "lead_undo", ["account_id"])
    op.create_index("ix_lead_undo_lead_id", "lead_undo", ["lead_id"])
