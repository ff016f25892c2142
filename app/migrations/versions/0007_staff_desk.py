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


def upgrade() -> None:
    """Apply the change."""
    _extend_accounts_and_sessions()
    with op.batch_alter_table("enquiry") as table:
        for name, value in (("channel", "web"), ("entered_by", "")):
            table.add_column(sa.Column(name, sa.String(), nullable=False, server_default=value))
    _extend_leads()
    _rename(_STATUSES, _ROLES)
    _fill_leads()


def downgrade() -> None:
    """Take the change back."""
    _rename(_turned(_STATUSES), _turned(_ROLES))
    _shorten_leads()
    with op.batch_alter_table("enquiry") as table:
        for name in ("channel", "entered_by"):
            table.drop_column(name)
    with op.batch_alter_table("staff_session") as table:
        for name in ("seen_at", "agent"):
            table.drop_column(name)
    with op.batch_alter_table("staff_account") as table:
        table.drop_constraint(op.f("fk_staff_account_deputy_id"), type_="foreignkey")
        for name in ("language", "away_from", "away_until", "deputy_id"):
            table.drop_column(name)


def _extend_accounts_and_sessions() -> None:
    with op.batch_alter_table("staff_account") as table:
        table.add_column(sa.Column("language", sa.String(), nullable=False, server_default=""))
        for name in ("away_from", "away_until"):
            table.add_column(sa.Column(name, sa.DateTime(timezone=True)))
        table.add_column(sa.Column("deputy_id", sa.Uuid()))
        table.create_foreign_key(
            op.f("fk_staff_account_deputy_id"), "staff_account", ["deputy_id"], ["id"]
        )
    with op.batch_alter_table("staff_session") as table:
        table.add_column(sa.Column("seen_at", sa.DateTime(timezone=True)))
        table.add_column(sa.Column("agent", sa.String(), nullable=False, server_default=""))
    op.execute("UPDATE staff_session SET seen_at = started_at")
    with op.batch_alter_table("staff_session") as table:
        table.alter_column("seen_at", existing_type=sa.DateTime(timezone=True), nullable=False)


def _extend_leads() -> None:
    op.drop_index("ix_lead_received_at_id", table_name="lead")
    op.drop_index("ix_lead_status_received_at_id", table_name="lead")
    op.drop_index("ix_lead_suspect_received_at_id", table_name="lead")
    op.drop_index("ix_lead_first_due_at_id", table_name="lead")
    with op.batch_alter_table("lead") as table:
        table.add_column(sa.Column("place", sa.BigInteger()))
        table.add_column(
            sa.Column("closed", sa.Boolean(), nullable=False, server_default=sa.false())
        )
        table.add_column(sa.Column("owner_id", sa.Uuid()))
        table.create_foreign_key(op.f("fk_lead_owner_id"), "staff_account", ["owner_id"], ["id"])
        table.add_column(
            sa.Column("priority", sa.SmallInteger(), nullable=False, server_default="1")
        )
        table.add_column(
            sa.Column("consent", sa.String(), nullable=False, server_default="answer_only")
        )
        for name in _FROM_ENQUIRY:
            table.add_column(sa.Column(name, sa.String(), nullable=False, server_default=""))
        table.add_column(sa.Column("due_at", sa.DateTime(timezone=True)))
        table.add_column(sa.Column("minutes_left", sa.Integer()))
        table.add_column(
            sa.Column("escalation", sa.SmallInteger(), nullable=False, server_default="0")
        )
        table.add_column(sa.Column("escalates_at", sa.DateTime(timezone=True)))
    _partial_index("ix_lead_place", "place", where="place IS NOT NULL", unique=True)
    _partial_index("ix_lead_inbox", "place", where=_IN_INBOX)
    for name in _LISTED_BY:
        _partial_index(f"ix_lead_{name}_place", name, "place", where=_IN_INBOX)
    _partial_index(
        "ix_lead_open_owner_id_place", "owner_id", "place", where=f"{_IN_INBOX} AND NOT closed"
    )
    _partial_index("ix_lead_suspect_place", "place", where="place IS NOT NULL AND suspect")
    _partial_index("ix_lead_unplaced", "received_at", "id", where="place IS NULL")
    _partial_index("ix_lead_due_at_id", "due_at", "id", where="due_at IS NOT NULL")
    _partial_index("ix_lead_escalates_at", "escalates_at", where="escalates_at IS NOT NULL")


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
        "suspect_place", "unplaced", "due_at_id", "escalates_at",
    ):  # fmt: skip
        op.drop_index(f"ix_lead_{name}", table_name="lead")
    # The clock alone tells which due times still run.
    op.execute("UPDATE lead SET first_due_at = NULL WHERE due_at IS NULL AND NOT closed")
    with op.batch_alter_table("lead") as table:
        table.drop_constraint(op.f("fk_lead_owner_id"), type_="foreignkey")
        for name in (
            "place", "closed", "owner_id", "priority", "consent", *_FROM_ENQUIRY, "due_at",
            "minutes_left", "escalation", "escalates_at",
        ):  # fmt: skip
            table.drop_column(name)
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
