"""The staff desk: lists by place, owners, clocks that pause, deputies, and its own roles."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_IN_INBOX = "place IS NOT NULL AND NOT suspect"
_LISTED_BY = (
    "status", "country", "sector", "reply_language", "size_band", "source", "consent", "priority",
    "owner_id",
)  # fmt: skip
_FIGURES = (
    "received_at", "status", "country", "sector", "reply_language", "source", "owner_id", "closed",
    "first_due_at", "first_answered_at", "suspect", "place",
)  # fmt: skip
_STATUSES = {
    "review": "acknowledged",
    "contacted": "engaged",
    "closed": "not_proceeding",
    "spam": "not_enquiry",
}
_ROLES = {"officer": "exporter", "compliance": "auditor"}
_FROM_ENQUIRY = {
    "country": "country",
    "sector": "sector",
    "reply_language": "reply_language",
    "size_band": "size_band",
    "source": "CASE WHEN campaign <> '' THEN campaign ELSE heard_from END",
}

_ADDED = {
    "enquiry": ("channel", "entered_by"),
    "staff_session": ("seen_at", "agent"),
    "staff_account": ("language", "away_from", "away_until", "deputy_id"),
}


def upgrade() -> None:
    """Apply the change."""
    _extend_accounts_and_sessions()
    for name, value in (("channel", "web"), ("entered_by", "")):
        _add_text("enquiry", name, value)
    _extend_leads()
    _rename(_STATUSES, _ROLES)
    _fill_leads()


def downgrade() -> None:
    """Take the change back."""
    _rename(_turned(_STATUSES), _turned(_ROLES))
    _shorten_leads()
    for table, names in _ADDED.items():
        for name in names:
            op.drop_column(table, name)


def _extend_accounts_and_sessions() -> None:
    _add_text("staff_account", "language", "")
    for name in ("away_from", "away_until"):
        op.add_column("staff_account", sa.Column(name, sa.DateTime(timezone=True)))
    op.add_column("staff_account", sa.Column("deputy_id", sa.Uuid()))
    _add_text("staff_session", "agent", "")
    op.add_column("staff_session", sa.Column("seen_at", sa.DateTime(timezone=True)))
    op.execute("UPDATE staff_session SET seen_at = started_at")
    with op.batch_alter_table("staff_session") as table:
        table.alter_column("seen_at", existing_type=sa.DateTime(timezone=True), nullable=False)


def _extend_leads() -> None:
    for name in ("received_at_id", "status_received_at_id", "suspect_received_at_id"):
        op.drop_index(f"ix_lead_{name}", table_name="lead")
    op.drop_index("ix_lead_first_due_at_id", table_name="lead")
    for name, value in (("consent", "answer_only"), *dict.fromkeys(_FROM_ENQUIRY, "").items()):
        _add_text("lead", name, value)
    for column in (
        sa.Column("place", sa.BigInteger()),
        sa.Column("closed", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("owner_id", sa.Uuid()),
        sa.Column("priority", sa.SmallInteger(), nullable=False, server_default="1"),
        sa.Column("due_at", sa.DateTime(timezone=True)),
        sa.Column("minutes_left", sa.Integer()),
        sa.Column("escalation", sa.SmallInteger(), nullable=False, server_default="0"),
        sa.Column("escalates_at", sa.DateTime(timezone=True)),
    ):
        op.add_column("lead", column)
    _partial_index("ix_lead_place", "place", where="place IS NOT NULL", unique=True)
    _partial_index("ix_lead_inbox", "place", where=_IN_INBOX)
    for name in _LISTED_BY:
        _partial_index(f"ix_lead_{name}_place", name, "place", where=_IN_INBOX)
    _partial_index(
        "ix_lead_open_owner_id_place",
        "closed",
        "owner_id",
        "place",
        where=f"{_IN_INBOX} AND NOT closed",
    )
    _partial_index("ix_lead_figures", *_FIGURES, where=_IN_INBOX)
    _partial_index("ix_lead_suspect_place", "place", where="place IS NOT NULL AND suspect")
    _partial_index("ix_lead_unplaced", "received_at", "id", where="place IS NULL")
    _partial_index("ix_lead_due_at_id", "due_at", "id", where="due_at IS NOT NULL")
    _partial_index("ix_lead_escalates_at", "escalates_at", where="escalates_at IS NOT NULL")


def _add_text(table: str, name: str, value: str) -> None:
    op.add_column(table, sa.Column(name, sa.String(), nullable=False, server_default=value))


def _partial_index(name: str, *columns: str, where: str, unique: bool = False) -> None:
    condition = sa.text(where)
    op.create_index(
        name,
        "lead",
        list(columns),
        unique=unique,
        sqlite_where=condition,
        postgresql_where=condition,
    )


def _rename(statuses: dict[str, str], roles: dict[str, str]) -> None:
    for old, new in statuses.items():
        op.execute(f"UPDATE lead SET status = '{new}' WHERE status = '{old}'")  # noqa: S608
        # A history's lines name statuses in JSON.
        op.execute(
            "UPDATE lead_event SET details = CAST(REPLACE(CAST(details AS TEXT), "  # noqa: S608
            f"'\"{old}\"', '\"{new}\"') AS {'TEXT' if _sqlite() else 'JSON'}) WHERE kind = 'status'"
        )
    for old, new in roles.items():
        for table in ("staff_account", "staff_invitation"):
            op.execute(f"UPDATE {table} SET role = '{new}' WHERE role = '{old}'")  # noqa: S608


def _fill_leads() -> None:
    for name, value in _FROM_ENQUIRY.items():
        op.execute(
            f"UPDATE lead SET {name} = (SELECT {value} FROM enquiry "  # noqa: S608
            "WHERE enquiry.id = lead.enquiry_id)"
        )
    op.execute("UPDATE lead SET closed = true WHERE status IN ('not_proceeding', 'not_enquiry')")
    op.execute("UPDATE lead SET due_at = first_due_at WHERE first_answered_at IS NULL")


def _shorten_leads() -> None:
    for name in (
        "place", "inbox", *(f"{column}_place" for column in _LISTED_BY), "open_owner_id_place",
        "figures", "suspect_place", "unplaced", "due_at_id", "escalates_at",
    ):  # fmt: skip
        op.drop_index(f"ix_lead_{name}", table_name="lead")
    # The clock alone tells which due times still run.
    op.execute("UPDATE lead SET first_due_at = NULL WHERE due_at IS NULL AND NOT closed")
    for name in (
        "place", "closed", "owner_id", "priority", "consent", *_FROM_ENQUIRY, "due_at",
        "minutes_left", "escalation", "escalates_at",
    ):  # fmt: skip
        op.drop_column("lead", name)
    op.create_index("ix_lead_received_at_id", "lead", ["received_at", "id"])
    op.create_index("ix_lead_status_received_at_id", "lead", ["status", "received_at", "id"])
    op.create_index("ix_lead_suspect_received_at_id", "lead", ["suspect", "received_at", "id"])
    running = sa.text("first_due_at IS NOT NULL AND first_answered_at IS NULL")
    op.create_index(
        "ix_lead_first_due_at_id",
        "lead",
        ["first_due_at", "id"],
        sqlite_where=running,
        postgresql_where=running,
    )


def _sqlite() -> bool:
    return op.get_bind().dialect.name == "sqlite"


def _turned(names: dict[str, str]) -> dict[str, str]:
    return {new: old for old, new in names.items()}
