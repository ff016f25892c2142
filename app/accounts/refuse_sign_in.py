"""Record that a sign-in was refused."""

from datetime import datetime
from uuid import UUID

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.audit import write_audit


def refuse_sign_in(
    database: Database, ledger_key: bytes, account_id: UUID | None, now: datetime
) -> None:
    """Record a wrong password or code; nobody is the actor, for it may be anyone.

    :param account_id: the account that was tried, or None if there is none of that address.
    """
    subject = "" if account_id is None else account_id.hex
    with database.transaction() as session:
        write_audit(
            session, ledger_key, AuditEvent.SIGN_IN_REFUSED, actor="", at=now, subject=subject
        )
