"""Invite a person to set up their own staff account."""

import secrets
from datetime import datetime

from app.accounts.models.staff_account import StaffInvitation
from app.accounts.store import staff
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import AccountExists
from app.core.rules.permissions import Role
from app.core.rules.tokens import INVITATION, TOKEN_BYTES, token_sha256
from app.core.steps.audit import write_audit


def invite_staff(
    database: Database, ledger_key: bytes, *, email: str, role: Role, now: datetime
) -> str:
    """Return the token of a one-time link; earlier unused links for the address stop working.

    :param email: an empty string lets the person say it, as the first administrator does.
    :raises AccountExists: if an account has this address.
    """
    token = secrets.token_urlsafe(TOKEN_BYTES)
    with database.transaction() as session:
        if email and staff.find_account(session, email) is not None:
            raise AccountExists(f"{email} has a staff account already.")
        staff.delete_open_invitations(session, email)
        staff.add_invitation(
            session,
            StaffInvitation(
                token_sha256=token_sha256(token),
                email=email,
                name="",
                role=role.value,
                language="",
                invited_by="",
                created_at=now,
                expires_at=now + INVITATION,
            ),
        )
        write_audit(
            session,
            ledger_key,
            AuditEvent.ACCOUNT_INVITED,
            actor="operator",
            at=now,
            details={"role": role.value},
        )
    return token
