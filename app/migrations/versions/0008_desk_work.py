"""What staff write and plan about leads, how they set their desk up, and the search index."""

import sqlite3

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_SECURE_DELETE_SINCE = (3, 42)


def upgrade() -> None:
    """Apply the change."""
    _create_lead_tables()
    _create_desk_tables()
    _create_search()


def downgrade() -> None:
    """Take the change back."""
    for name in (
        "lead_search", "lead_text", "import_draft", "routing_rule", "saved_view", "lead_message",
        "lead_task", "lead_note",
    ):  # fmt: skip
        op.drop_table(name)


def _create_lead_tables() -> None:
    op.create_table(
        "lead_note",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("lead_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("mentions", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_lead_note_lead_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lead_note")),
    )
    op.create_index("ix_lead_note_lead_id_at", "lead_note", ["lead_id", "at"])
    op.create_index("ix_lead_note_at", "lead_note", ["at"])
    op.create_table(
        "lead_task",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("lead_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("assignee_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_lead_task_lead_id")),
        sa.ForeignKeyConstraint(
            ["assignee_id"], ["staff_account.id"], name=op.f("fk_lead_task_assignee_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lead_task")),
    )
    op.create_index("ix_lead_task_lead_id_due_on", "lead_task", ["lead_id", "due_on"])
    op.create_index(
        "ix_lead_task_assignee_id_done_at_due_on",
        "lead_task",
        ["assignee_id", "done_at", "due_on"],
    )
    op.create_table(
        "lead_message",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("lead_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        *(
            sa.Column(name, sa.String(), nullable=False)
            for name in (
                "direction", "channel", "author", "language", "template", "subject", "text",
            )
        ),
        sa.Column("message_id", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_lead_message_lead_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lead_message")),
        sa.UniqueConstraint("message_id", name=op.f("uq_lead_message_message_id")),
    )  # fmt: skip
    op.create_index("ix_lead_message_lead_id_at", "lead_message", ["lead_id", "at"])


def _create_desk_tables() -> None:
    op.create_table(
        "saved_view",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("shared", sa.Boolean(), nullable=False),
        sa.Column("query", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["staff_account.id"], name=op.f("fk_saved_view_owner_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_view")),
    )
    op.create_index(op.f("ix_saved_view_owner_id"), "saved_view", ["owner_id"])
    op.create_table(
        "routing_rule",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        *(
            sa.Column(name, sa.JSON(), nullable=False)
            for name in ("languages", "countries", "sectors", "owners")
        ),
        sa.Column("most_open", sa.Integer(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_routing_rule")),
    )
    op.create_table(
        "import_draft",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("choices", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["staff_account.id"], name=op.f("fk_import_draft_author_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_draft")),
    )
    op.create_index(op.f("ix_import_draft_author_id"), "import_draft", ["author_id"])


def _create_search() -> None:
    """Create the search index, a table of each engine's own kind, keyed by a lead's place."""
    op.create_table(
        "lead_text",
        sa.Column(
            "place",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("text", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("place", name=op.f("pk_lead_text")),
    )
    if op.get_bind().dialect.name == "sqlite":
        _create_fts()
        return
    op.execute("CREATE TABLE lead_search (place bigint PRIMARY KEY, terms tsvector NOT NULL)")
    # What waits to be merged into the index is read by every search, so it is kept short.
    op.execute(
        "CREATE INDEX ix_lead_search_terms ON lead_search USING gin (terms) "
        "WITH (gin_pending_list_limit = 512)"
    )


def _create_fts() -> None:
    # Terms come ready-made, so that the tokenizer only splits them at spaces, and can be made
    # again from the text, so that they are not kept beside the index.
    op.execute(
        "CREATE VIRTUAL TABLE lead_search USING fts5"
        "(terms, content = '', detail = none, columnsize = 0, tokenize = 'ascii')"
    )
    if sqlite3.sqlite_version_info >= _SECURE_DELETE_SINCE:
        # What is taken out of the index must not linger in it until its parts are merged.
        op.execute("INSERT INTO lead_search (lead_search, rank) VALUES ('secure-delete', 1)")
