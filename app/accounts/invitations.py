"""Invitations: the one-time links with which people set up their own accounts."""

import secrets
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.accounts.models import StaffAccount, StaffInvitation
from app.accounts.store import invitation as invitations
from app.accounts.store import staff
from app.core.db import Database
from app.core.rules.audit_events import OPERATOR, AuditEvent
from app.core.rules.errors import AccountExists, InvitationInvalid
from app.core.rules.permissions import Permission, Role, allows
from app.core.rules.tokens import INVITATION, TOKEN_BYTES, LinkKind, link_token, token_sha256
from app.core.steps.records import new_id, write_audit
from app.mail.rules.delivery import MessageKind
from app.mail.steps.queue import QueuedMessage, queue_messages


@dataclass(frozen=True)
class Invitation:
    """An invited person and their role.

    :param email: empty if the person who opens the link is to enter it.
    :param language: the language of the mail and, at first, of the desk; empty for the browser's
        preference.
    """

    name: str
    email: str
    role: Role
    language: str


@dataclass(frozen=True)
class InvitationDesk:
    """The keys and the mail domain of the installation that invitations need.

    :param link_key: the instance's key for the tokens of links.
    """

    ledger_key: bytes
    link_key: bytes
    mail_domain: str


def invite_staff(
    database: Database, ledger_key: bytes, *, email: str, role: Role, now: datetime
) -> str:
    """Create an invitation and return the token of its one-time link.

    Earlier unused links for the address stop working.

    :param email: an empty string lets the person enter it, as the first administrator does.
    :raises AccountExists: if an account has this address.
    """
    token = secrets.token_urlsafe(TOKEN_BYTES)
    with database.transaction() as session:
        _open(session, Invitation("", email, role, ""), token, "", now)
        write_audit(
            session,
            ledger_key,
            AuditEvent.ACCOUNT_INVITED,
            actor=OPERATOR,
            at=now,
            details={"role": role.value},
        )
    return token


def mail_invitation(
    database: Database, desk: InvitationDesk, invitation: Invitation, *, actor: str, now: datetime
) -> str:
    """Queue the mail with a one-time link, and return the link's token.

    Earlier unused links for the address stop working. The token is derived from the message's id,
    so that it is stored nowhere.

    :raises AccountExists: if an account has this address.
    """
    message_id = new_id(now)
    token = link_token(desk.link_key, LinkKind.INVITATION, message_id)
    with database.transaction() as session:
        _open(session, invitation, token, actor, now)
        message = QueuedMessage(
            MessageKind.STAFF_INVITATION, invitation.email, invitation.language, id=message_id
        )
        queue_messages(session, [message], desk.mail_domain, now)
        write_audit(
            session,
            desk.ledger_key,
            AuditEvent.INVITATION_SENT,
            actor=actor,
            at=now,
            details={"role": invitation.role.value},
        )
    return token


def withdraw_invitation(
    database: Database, ledger_key: bytes, *, actor: str, token_sha256: bytes, now: datetime
) -> None:
    """Withdraw an invitation: its link stops working; its mail is not sent if it is still queued.

    :raises InvitationInvalid: if it is unknown, used or expired.
    """
    with database.transaction() as session:
        invitation = invitations.find_invitation(session, token_sha256, now)
        if invitation is None:
            raise InvitationInvalid("This invitation has been used or has expired.")
        role = invitation.role
        invitations.delete_open_invitations(session, invitation.email)
        write_audit(
            session,
            ledger_key,
            AuditEvent.INVITATION_WITHDRAWN,
            actor=actor,
            at=now,
            details={"role": role},
        )


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
    """Create the account and mark the invitation as used; return the account's id.

    :param email: the person's address; ignored if the invitation names one.
    :raises InvitationInvalid: if the link is unknown, used or expired, or is for the first
        administrator although there is one.
    :raises AccountExists: if an account has this address.
    """
    with database.transaction() as session:
        invitation = invitations.find_invitation(session, token_sha256(token), now)
        if invitation is None or not invitations.use_invitation(
            session, invitation.token_sha256, now
        ):
            raise InvitationInvalid("This link has been used or has expired.")
        if not invitation.email and staff.administrator_exists(session):
            raise InvitationInvalid("An administrator exists already and can invite people.")
        address = invitation.email or email
        if staff.find_account(session, address) is not None:
            raise AccountExists(f"{address} already has a staff account.")
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
        session.add(account)
        if allows(invitation.role, Permission.MANAGE_STAFF):
            # Links for the first administrator that were printed earlier are obsolete now.
            invitations.delete_open_invitations(session, "")
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


def _open(
    session: Session, invitation: Invitation, token: str, invited_by: str, now: datetime
) -> None:
    """Store an invitation in place of any other for the address."""
    email = invitation.email
    if email and staff.find_account(session, email) is not None:
        raise AccountExists(f"{email} already has a staff account.")
    invitations.delete_open_invitations(session, email)
    row = StaffInvitation(
        token_sha256=token_sha256(token),
        email=email,
        name=invitation.name,
        role=invitation.role.value,
        language=invitation.language,
        invited_by=invited_by,
        created_at=now,
        expires_at=now + INVITATION,
    )
    session.add(row)
