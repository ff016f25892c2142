"""Passwords: changed by their owners, or reset by a one-time link that keeps second factors."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.accounts.models import StaffAccount
from app.accounts.rules.owner_notice import OwnerNotice
from app.accounts.rules.sign_in import password_link_budgets
from app.accounts.steps.owner import tell_owner
from app.accounts.steps.sign_out import sign_out_everywhere
from app.accounts.store import password_link, staff
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import InvitationInvalid, NotFound, TooManyAttempts, existing
from app.core.rules.tokens import PASSWORD_LINK, LinkKind, link_token, token_sha256
from app.core.steps.records import new_id, write_audit
from app.core.store.rate_count import count_up
from app.mail.rules.delivery import Mailing, MessageKind, MessageState
from app.mail.steps.queue import QueuedMessage, queue_messages


@dataclass(frozen=True)
class PasswordDesk:
    """The keys and the mailing of the installation that links to new passwords need.

    :param link_key: the instance's key for the tokens of links.
    """

    ledger_key: bytes
    link_key: bytes
    mailing: Mailing


def change_password(
    database: Database,
    ledger_key: bytes,
    mailing: Mailing,
    *,
    account_id: UUID,
    password_hash: str,
    keep: bytes,
    now: datetime,
) -> str:
    """Set a new password, notify its owner, and sign the account out everywhere else.

    :param keep: the token hash of the session to leave open.
    :returns: the account's `fs_uniquifier`, by which the browser of that session names it.
    :raises NotFound: if there is no such account.
    """
    with database.transaction() as session:
        account = existing(
            staff.lock_account(session, account_id), f"There is no account {account_id}."
        )
        account.password = password_hash
        password_link.close_links(session, account_id)
        sign_out_everywhere(session, account, now, keep=keep)
        tell_owner(session, mailing, account, OwnerNotice.PASSWORD_CHANGED, now)
        write_audit(
            session,
            ledger_key,
            AuditEvent.ACCOUNT_CHANGED,
            actor=account_id.hex,
            at=now,
            subject=account_id.hex,
            details={"changed": "password"},
        )
        return account.fs_uniquifier


def ask_password_link(
    database: Database,
    desk: PasswordDesk,
    rate_key: bytes,
    *,
    email: str,
    ip_address: str,
    now: datetime,
) -> None:
    """Mail somebody who has forgotten their password a link, within a budget.

    Neither the answer nor its duration tells whether an account has the address.

    :raises TooManyAttempts: beyond the budget, for every address; nothing is stored.
    """
    with database.transaction() as session:
        budgets = password_link_budgets(rate_key, email, ip_address, now)
        found = count_up(session, [each.count for each in budgets])
        if any(each.is_exceeded(found) for each in budgets):
            raise TooManyAttempts("Too many requests for a link to a new password.")
        account = staff.find_account(session, email)
        active = account is not None and account.active
        _open_link(session, desk, account if active else None, "forgotten", now)
        write_audit(
            session,
            desk.ledger_key,
            AuditEvent.PASSWORD_LINK_ASKED,
            actor="",
            at=now,
            subject=account.id.hex if account and active else "",
        )


def make_password_link(
    database: Database,
    desk: PasswordDesk,
    *,
    actor: str,
    account_id: UUID,
    forced: bool,
    mailed: bool,
    now: datetime,
) -> str:
    """Return the token of a link with which an account's owner sets a new password.

    :param forced: whether the old password stops working and all sessions end at once.
    :param mailed: whether the link is mailed to the owner.
    :raises NotFound: if there is no such account, or it is not active.
    """
    with database.transaction() as session:
        account = staff.lock_account(session, account_id)
        if account is None or not account.active:
            raise NotFound(f"There is no active account {account_id}.")
        if forced:
            # Without a password nobody can sign in: only the page of the link works.
            account.password = ""
            sign_out_everywhere(session, account, now)
        why = "forced" if forced else "sent"
        token = _open_link(session, desk, account, why, now, mailed=mailed)
        write_audit(
            session,
            desk.ledger_key,
            AuditEvent.PASSWORD_LINK_MADE,
            actor=actor,
            at=now,
            subject=account_id.hex,
            details={"forced": int(forced)},
        )
    return token


def reset_password(
    database: Database,
    ledger_key: bytes,
    mailing: Mailing,
    *,
    token: str,
    password_hash: str,
    now: datetime,
) -> None:
    """Set the password of a link's account, notify its owner, and end all sessions.

    Second factors stay: the link alone signs nobody in.

    :raises InvitationInvalid: if the link is unknown, used, replaced or expired.
    """
    with database.transaction() as session:
        account = password_link.use_link(session, token_sha256(token), now)
        if account is None:
            raise InvitationInvalid("This link has been used, was replaced or has expired.")
        account.password = password_hash
        sign_out_everywhere(session, account, now)
        tell_owner(session, mailing, account, OwnerNotice.PASSWORD_CHANGED, now)
        write_audit(
            session,
            ledger_key,
            AuditEvent.PASSWORD_RESET,
            actor=account.id.hex,
            at=now,
            subject=account.id.hex,
        )


def _open_link(
    session: Session,
    desk: PasswordDesk,
    account: StaffAccount | None,
    why: str,
    now: datetime,
    *,
    mailed: bool = True,
) -> str:
    """Give an account a link in place of an earlier one of its kind, and return its token.

    The token is derived from the message's id, so that it is stored nowhere. For nobody, the same
    statements run and the same rows are written, so that the duration tells nothing.
    """
    message_id = new_id(now)
    token = link_token(desk.link_key, LinkKind.PASSWORD, message_id)
    account_id = account.id if account else uuid4()
    password_link.set_link(
        session, account_id, token_sha256(token), now + PASSWORD_LINK, asked=why == "forgotten"
    )
    if mailed:
        message = QueuedMessage(
            MessageKind.PASSWORD_LINK,
            account.email if account else "",
            (account and account.language) or desk.mailing.desk_language,
            details={"why": why},
            id=message_id,
            state=MessageState.QUEUED if account else MessageState.CANCELLED,
        )
        queue_messages(session, [message], desk.mailing.domain, now)
    return token
