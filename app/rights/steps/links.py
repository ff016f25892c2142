"""The links in a message to a person, and the audit events of their use."""

from collections.abc import Callable, Mapping
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy.orm import Session

from app.accounts.store import invitation, password_link
from app.consent.rules.consent import State
from app.consent.rules.standing import TO_BE_CONFIRMED
from app.consent.store import consent as consents
from app.consent.store.withdrawals import find_stop
from app.core.rules.audit_events import AuditEvent
from app.core.rules.keys import valid_keys
from app.core.rules.purposes import Purpose
from app.core.rules.tokens import LIFETIMES, OPENS_FOR, LinkKind, link_token, token_sha256
from app.core.steps.records import write_audit
from app.enquiries.store import enquiry as enquiries
from app.enquiries.store import person_lock
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MailNotSent, MessageKind, Trait, Trouble
from app.mail.store import person_link
from app.rights.store import person_data
from app.rights.store.copied import may_get_copy

Tokens = Mapping[LinkKind, str]
"""The token of each link that a message holds."""

IsProven = Callable[[Session, UUID, str], bool]

# The links in mail to staff, each issued when its message was queued, and how an open one is found.
_STAFF: Mapping[str, tuple[LinkKind, Callable[[Session, bytes, datetime], object]]] = {
    MessageKind.STAFF_INVITATION: (LinkKind.INVITATION, invitation.find_invitation),
    MessageKind.PASSWORD_LINK: (LinkKind.PASSWORD, password_link.find_by_link),
}


def make_ready(
    is_proven: IsProven, session: Session, key: bytes, message: OutboxMessage, now: datetime
) -> Tokens | None:
    """Issue a message's links and return their tokens; None if it may not be sent.

    A second attempt at the message returns the same tokens, whose lifetime runs from the first.

    :param is_proven: returns whether a sealed act of a person vouches for an address as theirs.
    :param key: the instance's link key.
    :raises MailNotSent: if the message is for a person, and no act vouches for its address.
    """
    person_id = message.person_id or _person_behind(session, message)
    if _is_forbidden(session, message):
        return None
    to_person = MessageKind(message.kind).has(Trait.TO_PERSON)
    if person_id and to_person and not is_proven(session, person_id, message.recipient):
        raise MailNotSent(Trouble.UNPROVEN, "no sealed act of the person names this address")
    if message.kind in _STAFF:
        return _link_of_staff(session, key, message, now)
    if person_id is None or not MessageKind(message.kind).has(Trait.LINKED):
        return {}
    tokens = {}
    for kind in _kinds(session, message, person_id):
        tokens[kind] = link_token(key, kind, message.id)
        _issue(session, kind, token_sha256(tokens[kind]), message, person_id, now)
    return tokens


def keep_person(session: Session, message: OutboxMessage, *, wait: bool) -> bool:
    """Keep the person of a message, if it has one, as `person_lock.keep_person` does."""
    if message.person_id is not None:
        return person_lock.keep_person(session, message.person_id, wait=wait)
    if message.enquiry_id is not None:
        return person_lock.keep_sender(session, message.enquiry_id, wait=wait)
    return True


def _person_behind(session: Session, message: OutboxMessage) -> UUID | None:
    if message.enquiry_id is None:
        return None
    return enquiries.get(session, message.enquiry_id).person_id


def _is_forbidden(session: Session, message: OutboxMessage) -> bool:
    if message.enquiry_id is None:
        return False
    falls = MessageKind(message.kind).has(Trait.STOPS)
    if falls and find_stop(session, message.enquiry_id) is not None:
        return True
    return message.kind == MessageKind.REPLY_COPY and not may_get_copy(
        session, UUID(str(message.details["reply"])), message.recipient
    )


def _link_of_staff(
    session: Session, key: bytes, message: OutboxMessage, now: datetime
) -> Tokens | None:
    kind, find = _STAFF[message.kind]
    # The link may have been made under the key before.
    for each in valid_keys(key):
        token = link_token(each, kind, message.id)
        if find(session, token_sha256(token), now) is not None:
            return {kind: token}
    return None


def _kinds(session: Session, message: OutboxMessage, person_id: UUID) -> list[LinkKind]:
    if MessageKind(message.kind).has(Trait.ONE_LINK):
        return [LinkKind.MY_DATA]
    if message.kind == MessageKind.RECONFIRM:
        return [LinkKind.RENEW, LinkKind.MY_DATA]
    person = person_data.find(session, person_id)
    confirmed = person is not None and person.email_confirmed_at is not None
    asked = _given(session, message)
    return [
        LinkKind.MY_DATA,
        LinkKind.RECEIPT,
        # Purposes asked for need their own confirmation, even if the address was confirmed before.
        *([LinkKind.CONFIRM] if asked & TO_BE_CONFIRMED or not confirmed else []),
        *([LinkKind.UNSUBSCRIBE] if Purpose.UPDATES_EMAIL in asked else []),
    ]


def _given(session: Session, message: OutboxMessage) -> frozenset[Purpose]:
    if message.enquiry_id is None:
        return frozenset()
    enquiry = enquiries.get(session, message.enquiry_id)
    decisions = consents.list_decisions(session, enquiry.consent_record_id)
    return frozenset(each for each in Purpose if decisions.get(each) == State.GIVEN)


def _issue(
    session: Session,
    kind: LinkKind,
    sha256: bytes,
    message: OutboxMessage,
    person_id: UUID,
    now: datetime,
) -> None:
    lifetime, opens = LIFETIMES[kind], None
    # Anybody can have an acknowledgement sent to anybody: its link only asks for one that opens.
    if kind is LinkKind.MY_DATA and message.kind != MessageKind.ACKNOWLEDGEMENT:
        opens = now + OPENS_FOR
    person_link.issue_link(
        session,
        token_sha256=sha256,
        kind=kind.value,
        person_id=person_id,
        enquiry_id=message.enquiry_id,
        now=now,
        expires_at=None if lifetime is None else now + lifetime,
        opens_until=opens,
    )


class PersonAction(StrEnum):
    """An act of a person on their own page that has no other event or record."""

    OPEN = "open"
    CORRECT = "correct"
    ADD_WORDS = "add_words"
    REVOKE_LINKS = "revoke_links"


def write_person_audit(
    session: Session, key: bytes, action: PersonAction, person_id: UUID, at: datetime
) -> None:
    """Write an audit event, under the person's pseudonym, that a holder of their link acted.

    It shows the use of a link that fell into the wrong hands.
    """
    write_audit(
        session,
        key,
        AuditEvent.PERSON_ACTED,
        actor="",
        at=at,
        subject=person_id.hex,
        details={"action": action.value},
    )
