"""Accounts: changes by their owners and by administrators."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.accounts.models import StaffAccount
from app.accounts.rules.owner_notice import OwnerNotice
from app.accounts.steps.owner import tell_owner
from app.accounts.steps.sign_out import sign_out_everywhere
from app.accounts.store import drafts, passkey, staff
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import LastAdministrator, existing
from app.core.rules.permissions import Permission, Role, allows
from app.core.steps.records import write_audit
from app.mail.rules.delivery import Mailing


def change_profile(
    database: Database,
    ledger_key: bytes,
    *,
    account_id: UUID,
    name: str,
    language: str,
    now: datetime,
) -> None:
    """Set the name and the language of an account.

    :raises NotFound: if there is no such account.
    """
    with database.transaction() as session:
        account = _locked(session, account_id)
        wanted = {"name": name, "language": language}
        changed = [key for key, value in wanted.items() if getattr(account, key) != value]
        account.name, account.language = name, language
        if changed:
            write_audit(
                session,
                ledger_key,
                AuditEvent.ACCOUNT_CHANGED,
                actor=account_id.hex,
                at=now,
                subject=account_id.hex,
                details={"changed": " ".join(changed)},
            )


def change_signatures(
    database: Database,
    ledger_key: bytes,
    *,
    account_id: UUID,
    signatures: Mapping[str, str],
    now: datetime,
) -> None:
    """Set the signature below the replies that an account writes, by language.

    :raises NotFound: if there is no such account.
    """
    with database.transaction() as session:
        account = _locked(session, account_id)
        if account.signatures == signatures:
            return
        account.signatures = dict(signatures)
        write_audit(
            session,
            ledger_key,
            AuditEvent.ACCOUNT_CHANGED,
            actor=account_id.hex,
            at=now,
            subject=account_id.hex,
            details={"changed": "signatures"},
        )


def change_role(
    database: Database,
    ledger_key: bytes,
    mailing: Mailing,
    *,
    actor: str,
    account_id: UUID,
    role: Role,
    now: datetime,
    to: UUID | None = None,
) -> None:
    """Set the role of an account, and notify its owner; it applies from the next request on.

    With a role that may not work on leads, the account's work is for the caller to hand over, as
    it is when the account is deactivated.

    :param to: who gets the work, as the account's deputy; None for the deputy that it has.
    :raises NotFound: if there is no such account.
    :raises LastAdministrator: if nobody would be left who can administer.
    """
    with database.transaction() as session:
        account = _managed(session, account_id, keeps_power=allows(role, Permission.MANAGE_STAFF))
        before = account.role
        if before == role:
            return
        account.role = role.value
        tell_owner(session, mailing, account, OwnerNotice.ROLE_CHANGED, now, {"role": role.value})
        details = {"from": before, "to": role.value}
        write_audit(
            session,
            ledger_key,
            AuditEvent.ROLE_CHANGED,
            actor=actor,
            at=now,
            subject=account_id.hex,
            details=details,
        )
        _leave_to(session, ledger_key, account, to, actor, now)


def set_active(
    database: Database,
    ledger_key: bytes,
    *,
    actor: str,
    account_id: UUID,
    active: bool,
    now: datetime,
    to: UUID | None = None,
) -> None:
    """Activate an account, or deactivate it, delete its drafts and end its sessions at once.

    The work of a deactivated account is for the caller to hand over. What is left, as after a
    failure, goes to the deputy by periodic work.

    :param to: who gets the work, as the account's deputy; None for the deputy that it has.
    :raises NotFound: if there is no such account.
    :raises LastAdministrator: if nobody would be left who can administer.
    """
    with database.transaction() as session:
        account = _managed(session, account_id, keeps_power=active)
        if account.active == active:
            return
        account.active = active
        if not active:
            sign_out_everywhere(session, account, now)
            drafts.remove_all_of(session, account_id)
        details = {"active": int(active)}
        write_audit(
            session,
            ledger_key,
            AuditEvent.ACTIVITY_CHANGED,
            actor=actor,
            at=now,
            subject=account_id.hex,
            details=details,
        )
        _leave_to(session, ledger_key, account, to, actor, now)


def reset_factors(
    database: Database,
    ledger_key: bytes,
    mailing: Mailing,
    *,
    actor: str,
    account_id: UUID,
    now: datetime,
) -> None:
    """Delete an account's second factors, notify its owner, and end its sessions.

    A new factor is set up at the next sign-in.

    :raises NotFound: if there is no such account.
    """
    with database.transaction() as session:
        account = _managed(session, account_id, keeps_power=True)
        account.tf_primary_method = account.tf_totp_secret = account.totp_counter = None
        account.mf_recovery_codes = None
        passkey.delete_all_of(session, account_id)
        sign_out_everywhere(session, account, now)
        tell_owner(session, mailing, account, OwnerNotice.FACTORS_RESET, now)
        write_audit(
            session,
            ledger_key,
            AuditEvent.FACTORS_RESET,
            actor=actor,
            at=now,
            subject=account_id.hex,
        )


def _leave_to(
    session: Session,
    ledger_key: bytes,
    account: StaffAccount,
    to: UUID | None,
    actor: str,
    now: datetime,
) -> None:
    """Make whoever is to get an account's work its deputy, so that what is left reaches them too.

    Somebody who may work on leads no longer is not made its deputy.
    """
    able = staff.list_with(session, Permission.WORK_LEADS)
    if to in {each.id for each in able} - {account.deputy_id}:
        account.deputy_id = to
        write_audit(
            session,
            ledger_key,
            AuditEvent.ABSENCE_SET,
            actor=actor,
            at=now,
            subject=account.id.hex,
            details={"deputy": to.hex},
        )


def _locked(session: Session, account_id: UUID) -> StaffAccount:
    return existing(staff.lock_account(session, account_id), f"There is no account {account_id}.")


def _managed(session: Session, account_id: UUID, *, keeps_power: bool) -> StaffAccount:
    administrators = {each.id for each in staff.lock_administrators(session)}
    account = _locked(session, account_id)
    if not keeps_power and administrators == {account_id}:
        raise LastAdministrator("This is the only account that can administer the service.")
    return account
