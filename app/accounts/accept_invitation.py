"""Set up the staff account that an invitation promises."""

from datetime import datetime
from uuid import UUID, uuid4

from app.accounts.models.staff_account import StaffAccount
from app.accounts.store import staff
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import AccountExists, InvitationInvalid
from app.core.rules.permissions import Role
from app.core.rules.tokens import token_sha256
from app.core.steps.audit import write_audit


def accept_invitation(
    database: Database,
    ledger_key: bytes,
    *,
    token: str,
    name: str,
    email: str,
    password_hash: str,
    now: datetime,
) -> UUID:
    """Create the account and use the invitation up; return the account's id.

    :param email: the person's address; ignored if the invitation names one.
    :raises InvitationInvalid: if the link is unknown, used or out of date, or is for the first
        administrator while there is one.
    :raises AccountExists: if an account has this address.
    """
    with database.transaction() as session:
        invitation = staff.find_invitation(session, token_sha256(token), now)
        if invitation is None or not staff.use_invitation(session, invitation.token_sha256, now):
            raise InvitationInvalid("This link has been used or is out of date.")
        if not invitation.email and staff.administrator_exists(session):
            raise InvitationInvalid("There is an administrator already, who can invite people.")
        address = invitation.email or email
        if staff.find_account(session, address) is not None:
            raise AccountExists(f"{address} has a staff account already.")
        account = StaffAccount(
            id=uuid4(),
            name=name,
            email=address,
            role=invitation.role,
            created_at=now,
            password=password_hash,
            active=True,
            language=invitation.language,
            fs_uniquifier=uuid4().hex,
        )
        staff.add_account(session, account)
        if invitation.role == Role.ADMINISTRATOR.value:
            # Links for the first administrator that were printed earlier have had their day.
            staff.delete_open_invitations(session, "")
        write_audit(
            session,
            ledger_key,
            AuditEvent.ACCOUNT_CREATED,
            actor=account.id.hex,
            at=now,
            subject=account.id.hex,
            details={"role": invitation.role},
        )
        return account.id
