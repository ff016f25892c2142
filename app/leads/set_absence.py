"""Say when somebody is away, and who stands in for them."""

from datetime import datetime
from uuid import UUID

from app.accounts.store import staff
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import DeputyCircle, NotFound
from app.core.steps.audit import write_audit
from app.leads.rules.absence import chain_back_to, may_stand_in


def set_absence(
    database: Database,
    ledger_key: bytes,
    *,
    actor: str,
    account_id: UUID,
    away: tuple[datetime, datetime] | None,
    deputy_id: UUID | None,
    now: datetime,
) -> None:
    """Set somebody's absence and deputy, both or either.

    :param away: from when until when; None for nobody's absence.
    :raises NotFound: if there is no such account, or the deputy cannot stand in.
    :raises DeputyCircle: naming those through whom the deputy would lead back.
    """
    with database.transaction() as session:
        account = staff.lock_account(session, account_id)
        if account is None:
            raise NotFound(f"There is no account {account_id}.")
        everybody = {each.id: each for each in staff.list_accounts(session)}
        if deputy_id is not None:
            deputy = everybody.get(deputy_id)
            if deputy is None or deputy_id == account_id or not may_stand_in(deputy):
                raise NotFound(f"{deputy_id} cannot stand in for {account_id}.")
            circle = chain_back_to(everybody, account_id, deputy_id)
            if circle:
                raise DeputyCircle(tuple(everybody[each].name for each in circle))
        account.away_from, account.away_until = away or (None, None)
        account.deputy_id = deputy_id
        write_audit(
            session,
            ledger_key,
            AuditEvent.ABSENCE_SET,
            actor=actor,
            at=now,
            subject=account_id.hex,
            details={"deputy": "" if deputy_id is None else deputy_id.hex},
        )
