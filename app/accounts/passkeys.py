"""Passkeys: registration, use and removal."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.accounts.models import StaffPasskey
from app.accounts.rules.owner_notice import OwnerNotice
from app.accounts.rules.sign_in import Challenge, answers_of
from app.accounts.steps.owner import tell_owner
from app.accounts.store import passkey as passkeys
from app.accounts.store import staff
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import LastFactor, NotFound, PasskeyRefused, existing
from app.core.steps.records import write_audit
from app.core.store.rate_count import count_up
from app.mail.rules.delivery import Mailing


@dataclass(frozen=True)
class NewPasskey:
    """A passkey just created by a browser, already checked.

    :param sign_count: how often it has signed; 0 for a passkey that does not count.
    """

    credential_id: bytes
    public_key: bytes
    sign_count: int
    transports: tuple[str, ...]
    challenge: Challenge


@dataclass(frozen=True)
class UsedPasskey:
    """A passkey that has just signed, already checked.

    :param sign_count: how often it has signed now.
    """

    passkey_id: UUID
    sign_count: int
    challenge: Challenge


def add_passkey(
    database: Database,
    ledger_key: bytes,
    rate_key: bytes,
    mailing: Mailing,
    *,
    account_id: UUID,
    name: str,
    key: NewPasskey,
    now: datetime,
) -> None:
    """Add a passkey to an account as a second factor, and notify its owner.

    :raises PasskeyRefused: if the passkey is registered already, or its challenge is used up.
    """
    with database.transaction() as session:
        _use_challenge(session, rate_key, key.challenge)
        if passkeys.find(session, key.credential_id) is not None:
            raise PasskeyRefused("This passkey is already registered.")
        row = StaffPasskey(
            id=uuid4(),
            account_id=account_id,
            credential_id=key.credential_id,
            public_key=key.public_key,
            sign_count=key.sign_count,
            transports=list(key.transports),
            name=name,
            created_at=now,
        )
        passkeys.add(session, row)
        account = existing(staff.get_account(session, account_id), "The account is gone.")
        tell_owner(session, mailing, account, OwnerNotice.PASSKEY_ADDED, now)
        write_audit(
            session,
            ledger_key,
            AuditEvent.PASSKEY_ADDED,
            actor=account_id.hex,
            at=now,
            subject=account_id.hex,
        )


def remove_passkey(
    database: Database, ledger_key: bytes, *, account_id: UUID, passkey_id: UUID, now: datetime
) -> None:
    """Remove a passkey from an account.

    :raises NotFound: if the account has no such passkey.
    :raises LastFactor: if the account has no other second factor.
    """
    with database.transaction() as session:
        account = staff.lock_account(session, account_id)
        if account is None or passkey_id not in {each.id for each in account.passkeys}:
            raise NotFound(f"There is no passkey {passkey_id}.")
        if account.tf_primary_method is None and len(account.passkeys) == 1:
            raise LastFactor("This passkey is the account's only second factor.")
        passkeys.delete(session, passkey_id)
        write_audit(
            session,
            ledger_key,
            AuditEvent.PASSKEY_REMOVED,
            actor=account_id.hex,
            at=now,
            subject=account_id.hex,
        )


def record_use(database: Database, rate_key: bytes, used: UsedPasskey, now: datetime) -> None:
    """Accept a passkey's response, and store its signature count, which would reveal a copy.

    :raises PasskeyRefused: if its challenge is used up.
    """
    with database.transaction() as session:
        _use_challenge(session, rate_key, used.challenge)
        passkeys.record_use(session, used.passkey_id, used.sign_count, now)


def _use_challenge(session: Session, rate_key: bytes, challenge: Challenge) -> None:
    """Mark a challenge as answered, in the transaction that uses the response.

    The browser keeps the challenge in a cookie, which anybody who recorded it could replay.

    :raises PasskeyRefused: if it has been answered before.
    """
    count = answers_of(rate_key, challenge)
    if count_up(session, [count])[count] > 1:
        raise PasskeyRefused("The challenge has already been used.")
