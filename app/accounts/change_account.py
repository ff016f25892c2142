"""Change what is one's own of an account: name, language, password."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.accounts.models.staff_account import StaffAccount
from app.accounts.store import staff
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound
from app.core.steps.audit import write_audit


def change_profile(
    database: Database,
    ledger_key: bytes,
    *,
    account_id: UUID,
    name: str,
    language: str,
    now: datetime,
) -> None:
    """Set what somebody is called and in which language the desk speaks to them.

    :raises NotFound: if there is no such account.
    """
    with database.transaction() as session:
        account = _locked(session, account_id)
        wanted = {"name": name, "language": language}
        changed = [key for key, value in wanted.items() if getattr(account, key) != value]
        account.name, account.language = name, language
        if changed:
            _audit(session, ledger_key, account_id, " ".join(changed), now)


def change_password(
    database: Database,
    ledger_key: bytes,
    *,
    account_id: UUID,
    password_hash: str,
    keep: bytes,
    now: datetime,
) -> None:
    """Set a new password, and sign the account out everywhere else.

    :param keep: under what the session is kept that goes on.
    :raises NotFound: if there is no such account.
    """
    with database.transaction() as session:
        _locked(session, account_id).password = password_hash
        staff.end_sessions(session, account_id, now, keep=keep)
        _audit(session, ledger_key, account_id, "password", now)


def _locked(session: Session, account_id: UUID) -> StaffAccount:
    account = staff.lock_account(session, account_id)
    if account is None:
        raise NotFound(f"There is no account {account_id}.")
    return account


def _audit(
    session: Session, ledger_key: bytes, account_id: UUID, changed: str, now: datetime
) -> None:
    write_audit(
        session,
        ledger_key,
        AuditEvent.ACCOUNT_CHANGED,
        actor=account_id.hex,
        at=now,
        subject=account_id.hex,
        details={"changed": changed},
    )
