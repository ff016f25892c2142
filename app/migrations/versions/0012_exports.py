"""Exports that are asked for, approved and written, their members in chunks, and legal holds."""

import hashlib
import zlib
from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from alembic import op

from app.migrations.append_only import create_triggers, drop_triggers

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_IDS_A_CHUNK = 1024
_WITHDRAWN = "act = 'withdrawn'"
_ADDED: dict[str, tuple[Any, str]] = {
    "reason": (sa.String(), "''"),
    "filter": (sa.JSON(), "'{}'"),
    "since_last": (sa.Boolean(), "false"),
    "format": (sa.String(), "'csv'"),
    "preset": (sa.String(), "'plain'"),
    "language": (sa.String(), "'en'"),
    "schema": (sa.Integer(), "1"),
    "time_zone": (sa.String(), "'UTC'"),
    "delivery": (sa.String(), "'stream'"),
    "state": (sa.String(), "'complete'"),
    "expected": (sa.Integer(), "0"),
    "decision_reason": (sa.String(), "''"),
    "progress": (sa.Integer(), "0"),
    "left_out": (sa.JSON(), "'{}'"),
    "withdrawn_since": (sa.JSON(), "'[]'"),
}
_ADDED_NULLABLE: dict[str, Any] = {
    "author_id": sa.Uuid(),
    "requested_at": sa.DateTime(timezone=True),
    "approver_id": sa.Uuid(),
    "approved_at": sa.DateTime(timezone=True),
    "progress_at": sa.DateTime(timezone=True),
    "closed_at": sa.DateTime(timezone=True),
    "bytes": sa.BigInteger(),
    "members_sha256": sa.String(),
    "file_until": sa.DateTime(timezone=True),
    "fetched_at": sa.DateTime(timezone=True),
    "schedule_id": sa.Uuid(),
}
_OLDER: dict[str, Any] = {
    "snapshot_at": sa.DateTime(timezone=True),
    "count": sa.Integer(),
    "sha256": sa.String(),
}
_MEMBER = sa.table("export_member", sa.column("export_id", sa.Uuid()),
                   sa.column("enquiry_id", sa.Uuid()))  # fmt: skip
_CHUNK = sa.table(
    "export_chunk",
    sa.column("export_id", sa.Uuid()),
    sa.column("first_id", sa.Uuid()),
    sa.column("last_id", sa.Uuid()),
    sa.column("number", sa.Integer()),
    sa.column("count", sa.Integer()),
    sa.column("ids", sa.LargeBinary()),
)
_EXPORT = sa.table(
    "export",
    sa.column("id", sa.Uuid()),
    sa.column("actor", sa.String()),
    sa.column("author_id", sa.Uuid()),
    sa.column("members_sha256", sa.String()),
    sa.column("state", sa.String()),
)


def upgrade() -> None:
    """Apply the change."""
    _create_tables()
    hashes = {export: _to_chunks(export, members) for export, members in _old_members()}
    op.drop_index(op.f("ix_export_member_enquiry_id"), table_name="export_member")
    op.drop_table("export_member")
    _extend_exports()
    _fill_exports(hashes)
    with op.batch_alter_table("export") as table:
        table.alter_column("requested_at", existing_type=sa.DateTime(timezone=True), nullable=False)
    op.create_index("ix_export_requested_at_id", "export", ["requested_at", "id"])
    op.create_index("ix_export_state", "export", ["state"])
    op.create_index(op.f("ix_export_schedule_id"), "export", ["schedule_id"])
    create_triggers(("export_chunk",))
    _index_withdrawals()


def downgrade() -> None:
    """Take the change back; what was not completed, and who has been erased since, is let go."""
    for name in ("at_id", "person_at"):
        op.drop_index(f"ix_consent_record_withdrawn_{name}", table_name="consent_record")
    op.drop_index("ix_person_erasure_at", table_name="person_erasure")
    op.create_table(
        "export_member",
        sa.Column("export_id", sa.Uuid(), nullable=False),
        sa.Column("enquiry_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["enquiry_id"], ["enquiry.id"], name=op.f("fk_export_member_enquiry_id")
        ),
        sa.PrimaryKeyConstraint("export_id", "enquiry_id", name=op.f("pk_export_member")),
    )
    op.create_index(op.f("ix_export_member_enquiry_id"), "export_member", ["enquiry_id"])
    for name in ("requested_at_id", "state", "schedule_id"):
        op.drop_index(f"ix_export_{name}", table_name="export")
    op.execute("DELETE FROM export WHERE state <> 'complete'")
    with op.batch_alter_table("export") as table:
        for name, kind in _OLDER.items():
            table.alter_column(name, existing_type=kind, nullable=False)
        for name in (*_ADDED, *_ADDED_NULLABLE):
            table.drop_column(name)
    _from_chunks()
    with op.batch_alter_table("export_member") as table:
        table.create_foreign_key(
            op.f("fk_export_member_export_id"), "export", ["export_id"], ["id"]
        )
    drop_triggers(("export_chunk",))
    for name in ("export_chunk", "export_schedule", "legal_hold"):
        op.drop_table(name)


def _create_tables() -> None:
    op.create_table(
        "export_chunk",
        sa.Column("export_id", sa.Uuid(), nullable=False),
        sa.Column("first_id", sa.Uuid(), nullable=False),
        sa.Column("last_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("ids", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("export_id", "first_id", name=op.f("pk_export_chunk")),
    )
    op.create_table(
        "export_schedule",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        *(
            sa.Column(name, sa.String(), nullable=False)
            for name in ("name", "reason", "purpose", "format", "preset", "language", "every")
        ),
        *(sa.Column(name, sa.JSON(), nullable=False) for name in ("filter", "columns")),
        sa.Column("at_minute", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Boolean(), nullable=False) for name in ("only_new", "enabled")),
        *(
            sa.Column(name, sa.DateTime(timezone=True), nullable=False)
            for name in ("created_at", "next_at")
        ),
        *(sa.Column(name, sa.Uuid(), nullable=True) for name in ("last_export_id", "approver_id")),
        sa.Column("approved_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_export_schedule")),
    )
    op.create_index(op.f("ix_export_schedule_account_id"), "export_schedule", ["account_id"])
    op.create_table(
        "legal_hold",
        *(sa.Column(name, sa.Uuid(), nullable=False) for name in ("id", "person_id")),
        *(sa.Column(name, sa.String(), nullable=False)
          for name in ("reason", "placed_by", "lifted_by")),
        sa.Column("placed_at", sa.DateTime(timezone=True), nullable=False),
        *(
            sa.Column(name, sa.DateTime(timezone=True), nullable=True)
            for name in ("until", "lifted_at")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_legal_hold")),
    )  # fmt: skip
    op.create_index(op.f("ix_legal_hold_person_id"), "legal_hold", ["person_id"])


def _extend_exports() -> None:
    with op.batch_alter_table("export") as table:
        for name, (kind, default) in _ADDED.items():
            table.add_column(sa.Column(name, kind, nullable=False, server_default=sa.text(default)))
        for name, kind in _ADDED_NULLABLE.items():
            table.add_column(sa.Column(name, kind, nullable=True))
        for name, kind in _OLDER.items():
            table.alter_column(name, existing_type=kind, nullable=True)


def _fill_exports(hashes: dict[UUID, str]) -> None:
    op.execute(
        "UPDATE export SET requested_at = snapshot_at, closed_at = snapshot_at, expected = count, "
        "progress = count"
    )
    connection = op.get_bind()
    account = sa.table("staff_account", sa.column("id", sa.Uuid()))
    accounts = {row[0].hex: row[0] for row in connection.execute(sa.select(account.c.id))}
    empty = hashlib.sha256().hexdigest()
    for export_id, actor in connection.execute(sa.select(_EXPORT.c.id, _EXPORT.c.actor)).all():
        connection.execute(
            sa.update(_EXPORT)
            .where(_EXPORT.c.id == export_id)
            .values(author_id=accounts.get(actor), members_sha256=hashes.get(export_id, empty))
        )


def _index_withdrawals() -> None:
    """Let exports ask who has withdrawn, which few ever do, without reading all consent."""
    condition = sa.text(_WITHDRAWN)
    for name, columns in (("at_id", ["at", "id"]), ("person_at", ["person", "at"])):
        op.create_index(
            f"ix_consent_record_withdrawn_{name}",
            "consent_record",
            columns,
            sqlite_where=condition,
            postgresql_where=condition,
        )
    op.create_index("ix_person_erasure_at", "person_erasure", ["at"])


def _old_members() -> Iterator[tuple[UUID, list[UUID]]]:
    connection = op.get_bind()
    for export in connection.scalars(sa.select(_MEMBER.c.export_id).distinct()).all():
        theirs = sa.select(_MEMBER.c.enquiry_id).where(_MEMBER.c.export_id == export)
        yield export, sorted(connection.scalars(theirs))


def _to_chunks(export: UUID, members: Sequence[UUID]) -> str:
    """Store an export's members in chunks; return the hash over all of them."""
    for number, start in enumerate(range(0, len(members), _IDS_A_CHUNK)):
        some = members[start : start + _IDS_A_CHUNK]
        row = {
            "export_id": export,
            "first_id": some[0],
            "last_id": some[-1],
            "number": number,
            "count": len(some),
            "ids": zlib.compress(b"".join(each.bytes for each in some)),
        }
        op.get_bind().execute(sa.insert(_CHUNK), row)
    return hashlib.sha256(b"".join(each.bytes for each in members)).hexdigest()


def _from_chunks() -> None:
    connection = op.get_bind()
    enquiry = sa.table("enquiry", sa.column("id", sa.Uuid()))
    kept = set(connection.scalars(sa.select(_EXPORT.c.id)))
    for export, packed in connection.execute(sa.select(_CHUNK.c.export_id, _CHUNK.c.ids)).all():
        ids = zlib.decompress(packed)
        members = [UUID(bytes=ids[at : at + 16]) for at in range(0, len(ids), 16)]
        there = connection.scalars(sa.select(enquiry.c.id).where(enquiry.c.id.in_(members))).all()
        rows = [{"export_id": export, "enquiry_id": each} for each in there]
        if rows and export in kept:
            connection.execute(sa.insert(_MEMBER), rows)
