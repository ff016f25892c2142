"""Invite somebody to the back office by mail, again if need be, or withdraw the invitation."""

from dataclasses import dataclass
from datetime import datetime

from app.accounts.models.staff_account import StaffInvitation
from app.accounts.store import staff
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import AccountExists, InvitationInvalid
from app.core.rules.permissions import Role
from app.core.rules.tokens import INVITATION, LinkKind, link_token, token_sha256
from app.core.steps.audit import write_audit
from app.core.steps.record_ids import new_id
from app.mail.rules.delivery import MessageKind
from app.mail.steps.queue_messages import QueuedMessage, queue_messages


@dataclass(frozen=True)
class Invitation:
    """Who is invited as what.

    :param language: in which the mail is written and the desk begins to speak to them.
    """

    name: str
    email: str
    role: Role
    language: str


@dataclass(frozen=True)
class InvitationDesk:
    """What inviting needs of the installation.

    :param link_key: the instance's key that the tokens of links are made with.
    """

    ledger_key: bytes
    link_key: bytes
    mail_domain: str


def mail_invitation(
    database: Database, desk: InvitationDesk, invitation: Invitation, *, actor: str, now: datetime
) -> str:
    """Queue the mail with a one-time link, and return the link's token.

    Earlier unused links for the address stop working. The token is made from the message's id, so
    that it lies nowhere.

    :raises AccountExists: if an account has this address.
    """
    message_id = new_id(now)
    token = link_token(desk.link_key, LinkKind.INVITATION, message_id)
    with database.transaction() as session:
        if staff.find_account(session, invitation.email) is not None:
            raise AccountExists(f"{invitation.email} has a staff account already.")
        staff.delete_open_invitations(session, invitation.email)
        row = StaffInvitation(
            token_sha256=token_sha256(token),
            email=invitation.email,
            name=invitation.name,
            role=invitation.role.value,
            language=invitation.language,
            invited_by=actor,
            created_at=now,
            expires_at=now + INVITATION,
        )
        staff.add_invitation(session, row)
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
    """Make an invitation's link open nothing; its mail does not leave if it is still here.

    :raises InvitationInvalid: if it is unknown, used or out of date.
    """
    with database.transaction() as session:
        invitation = staff.find_invitation(session, token_sha256, now)
        if invitation is None:
            raise InvitationInvalid("This invitation has been used or is out of date.")
        role = invitation.role
        staff.delete_open_invitations(session, invitation.email)
        write_audit(
            session,
            ledger_key,
            AuditEvent.INVITATION_WITHDRAWN,
            actor=actor,
            at=now,
            details={"role": role},
        )
