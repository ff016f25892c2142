"""An account that works on leads no longer, and hands over its work."""

from collections import Counter
from datetime import datetime
from uuid import UUID

from app.accounts.accounts import change_role, set_active
from app.core.db import Database
from app.core.rules.permissions import Role
from app.leads.handover import hand_over_work
from tests.support.enquiries.answers import LEDGER_KEY
from tests.support.leads.desk_work import MAILING


def switch_off(
    database: Database,
    account_id: UUID,
    role: Role | None,
    *,
    actor: str,
    now: datetime,
    to: UUID | None = None,
) -> None:
    """Deactivate an account or, if a role is named, give it that role; its work stays for now."""
    if role is None:
        set_active(
            database, LEDGER_KEY, actor=actor, account_id=account_id, active=False, now=now, to=to
        )
    else:
        change_role(
            database, LEDGER_KEY, MAILING, actor=actor, account_id=account_id, role=role, now=now,
            to=to,
        )  # fmt: skip


def leave(
    database: Database,
    account_id: UUID,
    role: Role | None,
    *,
    actor: str,
    now: datetime,
    to: UUID | None = None,
) -> Counter[str]:
    """Do so and hand over the work, as pages and commands do; return how much moved."""
    switch_off(database, account_id, role, actor=actor, now=now, to=to)
    return hand_over_work(
        database, LEDGER_KEY, MAILING, actor=actor, account_id=account_id, to=to, now=now
    )
