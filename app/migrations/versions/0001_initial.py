"""All tables.

They are in parts by capability; no part needs one that is created after it.
"""

from alembic import op

from app.migrations.append_only import drop_refusal
from app.migrations.initial import (
    accounts,
    consent,
    core,
    desk,
    enquiries,
    exports,
    facts,
    leads,
    ledger,
    mail,
    rights,
    tallies,
)

_PARTS = (
    core, accounts, consent, enquiries, mail, ledger, leads, desk, facts, exports, rights, tallies,
)  # fmt: skip


# Who edits a part changes these digits as well: they tell this schema from those of other previews.
revision = "initial_454f5dc60573"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create everything."""
    for part in _PARTS:
        part.create()


def downgrade() -> None:
    """Remove everything."""
    for part in reversed(_PARTS):
        for table in reversed(part.TABLES):
            op.drop_table(table)
    drop_refusal()
    tallies.drop_functions()
