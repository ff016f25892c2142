"""The work on enquiries, and its search index."""

import sqlite3
from typing import Any

import sqlalchemy as sa
from alembic import op

TABLES = (
    "lead", "lead_event", "lead_note", "lead_task", "lead_message", "planned_reply",
    "lead_text", "lead_search", "reply_wording",
)  # fmt: skip
_SECURE_DELETE_SINCE = (3, 42)
_IN_INBOX = "place IS NOT NULL AND NOT suspect"
_OPEN = f"{_IN_INBOX} AND NOT closed AND consent <> 'withdrawn' AND consent <> 'restricted'"
_LISTED = f"{_IN_INBOX} AND status <> 'spam'"
_DUE = "place IS NOT NULL AND due_at IS NOT NULL"
_SET_ASIDE = "(suspect OR status = 'not_enquiry' OR status = 'spam')"
_LISTED_BY = (
    "status", "country", "sector", "intent", "readiness", "timeline", "reply_language", "size_band",
    "source", "consent", "priority", "owner_id", "answerable_id", "judged",
)  # fmt: skip
_COMPARED_BY = ("organisation_key", "name_key", "mail_domain", "phone_e164")
_FIGURES = (
    "received_at", "status", "country", "sector", "reply_language", "source", "closed",
    "first_due_at", "first_answered_at", "answer_minutes", "held_at", "declared", "reached",
    "answerable_id", "judged", "suspect", "place",
)  # fmt: skip


def create() -> None:
    """Create the tables, the indexes and the search index."""
    _create_leads()
    _index_leads()
    _create_work()
    _create_search()


def _create_leads() -> None:
    op.create_table(
        "lead",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("enquiry_id", sa.Uuid(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("place", sa.BigInteger(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.Column("status_before", sa.String(), nullable=False, server_default=""),
        sa.Column("reached", sa.SmallInteger(), nullable=False, server_default="0"),
        sa.Column("suspect", sa.Boolean(), nullable=False),
        sa.Column("suspicions", sa.JSON(), nullable=False),
        sa.Column("by_volume", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("judged", sa.String(), nullable=False, server_default=""),
        sa.Column("owner_id", sa.Uuid(), nullable=True),
        sa.Column("priority", sa.SmallInteger(), nullable=False),
        sa.Column("priority_reason", sa.String(), nullable=False, server_default=""),
        sa.Column("consent", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("sector", sa.String(), nullable=False),
        sa.Column("intent", sa.String(), nullable=False),
        sa.Column("readiness", sa.String(), nullable=False),
        sa.Column("timeline", sa.String(), nullable=False),
        sa.Column("reply_language", sa.String(), nullable=False),
        sa.Column("size_band", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in _COMPARED_BY),
        sa.Column("organisation_end", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("first_due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("first_answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("declared", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("held_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answerable_id", sa.Uuid(), nullable=True),
        sa.Column("answer_minutes", sa.Integer(), nullable=True),
        sa.Column("minutes_left", sa.Integer(), nullable=True),
        sa.Column("escalation", sa.SmallInteger(), nullable=False),
        sa.Column("escalates_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("next_step", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("import_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["enquiry_id"], ["enquiry.id"], name=op.f("fk_lead_enquiry_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lead")),
        sa.UniqueConstraint("enquiry_id", name=op.f("uq_lead_enquiry_id")),
    )
    op.create_table(
        "lead_event",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("lead_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("undone", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_lead_event_lead_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lead_event")),
    )
    op.create_index("ix_lead_event_lead_id_at", "lead_event", ["lead_id", "at"])


def _index_leads() -> None:
    _partial_index("ix_lead_place", "place", where="place IS NOT NULL", unique=True)
    inbox = ("suspect", "place", "due_at", "status")
    _partial_index("ix_lead_inbox_place_due_at", *inbox, where=_LISTED)
    unjudged = ("first_due_at", "received_at", "suspect", "status")
    _partial_index("ix_lead_unjudged", *unjudged, where="suspect AND status = 'new'")
    for name in _LISTED_BY:
        _partial_index(f"ix_lead_{name}_place", name, "place", where=_IN_INBOX)
    for name in _COMPARED_BY:
        there, by_code_point = f"place IS NOT NULL AND {name} <> ''", {name: "text_pattern_ops"}
        columns = (name, "place")
        _partial_index(f"ix_lead_{name}_place", *columns, where=there, postgresql_ops=by_code_point)
    ending = ("organisation_end", "place", "organisation_key")
    there = "place IS NOT NULL AND organisation_end <> ''"
    _partial_index("ix_lead_organisation_end_place", *ending, where=there)
    for name in ("owner_id", "status"):
        _partial_index(f"ix_lead_open_{name}_place", "closed", name, "place", where=_OPEN)
    _partial_index("ix_lead_figures", *_FIGURES, where=_IN_INBOX)
    _partial_index("ix_lead_suspect_place", "place", where="place IS NOT NULL AND suspect")
    _partial_index("ix_lead_unplaced", "received_at", "id", where="place IS NULL")
    _partial_index("ix_lead_received_at_id", "received_at", "id", where="place IS NOT NULL")
    _partial_index("ix_lead_set_aside", "received_at", "id", where=_SET_ASIDE)
    _partial_index("ix_lead_due_at_id", "due_at", "id", "place", "suspect", "closed", "status",
                   "owner_id", "consent", where="due_at IS NOT NULL")  # fmt: skip
    _partial_index("ix_lead_owner_id_due_at", "owner_id", "due_at", where=_DUE)
    _partial_index("ix_lead_escalates_at", "escalates_at", where="escalates_at IS NOT NULL")
    _partial_index("ix_lead_import_id_place", "import_id", "place", where="import_id IS NOT NULL")


def _partial_index(
    name: str, *columns: str, where: str, unique: bool = False, **options: Any
) -> None:
    condition = sa.text(where)
    op.create_index(
        name,
        "lead",
        list(columns),
        unique=unique,
        sqlite_where=condition,
        postgresql_where=condition,
        **options,
    )


def _create_work() -> None:
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
    op.create_index("ix_lead_note_at", "lead_note", ["at"])
    op.create_index("ix_lead_note_lead_id_at", "lead_note", ["lead_id", "at"])
    op.create_table(
        "lead_task",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("lead_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("assignee_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("due_time", sa.Time(), nullable=True),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["assignee_id"], ["staff_account.id"], name=op.f("fk_lead_task_assignee_id")
        ),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_lead_task_lead_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lead_task")),
    )
    op.create_index(
        "ix_lead_task_assignee_id_done_at_due_on", "lead_task", ["assignee_id", "done_at", "due_on"]
    )
    op.create_index("ix_lead_task_lead_id_due_on", "lead_task", ["lead_id", "due_on"])
    op.create_table(
        "lead_message",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("lead_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("direction", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("template", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("message_id", sa.String(), nullable=True),
        sa.Column("enclosed", sa.String(), server_default="", nullable=False),
        sa.Column("sign_off", sa.Integer(), server_default="0", nullable=False),
        sa.Column("quoted", sa.String(), server_default="", nullable=False),
        sa.Column("copies", sa.JSON(), server_default="[]", nullable=False),
        sa.Column("holding", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("missed", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("declared", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("undone", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_lead_message_lead_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lead_message")),
        sa.UniqueConstraint("message_id", name=op.f("uq_lead_message_message_id")),
    )
    op.create_index("ix_lead_message_lead_id_at", "lead_message", ["lead_id", "at"])
    op.create_table(
        "planned_reply",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("lead_id", sa.Uuid(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("planned_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("send_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reply", sa.JSON(), nullable=False),
        sa.Column("held", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["lead_id"], ["lead.id"], name=op.f("fk_planned_reply_lead_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_planned_reply")),
    )
    op.create_index("ix_planned_reply_lead_id", "planned_reply", ["lead_id"])
    op.create_index(
        "ix_planned_reply_send_at",
        "planned_reply",
        ["send_at"],
        sqlite_where=sa.text("held = ''"),
        postgresql_where=sa.text("held = ''"),
    )
    op.create_table(
        "reply_wording",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("current", sa.Boolean(), nullable=False),
        sa.Column("offered", sa.Boolean(), nullable=False),
        sa.Column("then", sa.String(), nullable=False),
        sa.Column("label", sa.JSON(), nullable=False),
        sa.Column("subject", sa.JSON(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reply_wording")),
    )
    op.create_index("ix_reply_wording_code", "reply_wording", ["code"])


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
    # Its terms are those of the text and of the slices of places in which the lead is.
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
