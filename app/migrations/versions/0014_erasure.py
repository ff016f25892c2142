"""Erasures are proposed, certified and followed up, and a person's requests outlast them."""

import sqlalchemy as sa
from alembic import op

from app.migrations.append_only import create_triggers

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

_APPEND_ONLY = ("erasure_certificate", "erasure_overwriting")
_TABLES = (*_APPEND_ONLY, "erasure_proposal", "erasure_leftover", "notify_task")


def upgrade() -> None:
    """Apply the change."""
    _create_proposals()
    _create_certificates()
    _create_notify_tasks()
    create_triggers(_APPEND_ONLY)
    with op.batch_alter_table("rights_request") as table:
        table.drop_constraint(op.f("fk_rights_request_person_id"), type_="foreignkey")
        table.add_column(sa.Column("outcome", sa.String(), nullable=False, server_default=""))


def downgrade() -> None:
    """Take the change back; the requests of people who have been erased go."""
    op.execute(
        "DELETE FROM rights_request WHERE NOT EXISTS "
        "(SELECT 1 FROM person WHERE person.id = rights_request.person_id)"
    )
    with op.batch_alter_table("rights_request") as table:
        table.drop_column("outcome")
        table.create_foreign_key(
            op.f("fk_rights_request_person_id"), "person", ["person_id"], ["id"]
        )
    for name in _TABLES:
        op.drop_table(name)


def _create_proposals() -> None:
    op.create_table(
        "erasure_proposal",
        *(sa.Column(name, sa.Uuid(), nullable=False) for name in ("id", "person")),
        *(sa.Column(name, sa.Uuid(), nullable=True) for name in ("request_id", "erasure_id")),
        *(
            sa.Column(name, sa.String(), nullable=False)
            for name in ("ground", "remark", "proposed_by", "state", "decided_by", "why_not")
        ),
        sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erasure_proposal")),
    )
    for columns in (["state", "proposed_at"], ["person"]):
        op.create_index(f"ix_erasure_proposal_{'_'.join(columns)}", "erasure_proposal", columns)


def _create_certificates() -> None:
    op.create_table(
        "erasure_certificate",
        *(sa.Column(name, sa.Uuid(), nullable=False) for name in ("erasure_id", "person")),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("erasure_id", name=op.f("pk_erasure_certificate")),
    )
    for columns in (["at", "erasure_id"], ["person"]):
        op.create_index(
            f"ix_erasure_certificate_{'_'.join(columns)}", "erasure_certificate", columns
        )
    op.create_table(
        "erasure_overwriting",
        sa.Column("erasure_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("method", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("erasure_id", name=op.f("pk_erasure_overwriting")),
    )
    op.create_table(
        "erasure_leftover",
        sa.Column("erasure_id", sa.Uuid(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("place", "name")),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("erasure_id", "place", "name", name=op.f("pk_erasure_leftover")),
    )


def _create_notify_tasks() -> None:
    op.create_table(
        "notify_task",
        *(sa.Column(name, sa.Uuid(), nullable=False) for name in ("id", "export_id", "enquiry_id")),
        *(
            sa.Column(name, sa.String(), nullable=False)
            for name in ("reference", "kind", "done_by")
        ),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notify_task")),
    )
    for columns in (["done_at", "opened_at"], ["enquiry_id"]):
        op.create_index(f"ix_notify_task_{'_'.join(columns)}", "notify_task", columns)
