"""Access to a person's own page: the mailed link, the session it opens, and the end of both."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from email_validator import validate_email
from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.errors import TooManySubmissions, existing
from app.core.rules.rate import LINKS
from app.core.rules.tokens import PRESSED_AGAIN, LinkKind
from app.core.store.rate_count import count_up
from app.enquiries.rules.enquiry import person_key
from app.enquiries.store import enquiry as receipt_token
from app.mail.rules.delivery import MessageKind, MessageState
from app.mail.steps.queue import QueuedMessage, queue_messages
from app.mail.store import person_link
from app.rights.steps.links import PersonAction, write_person_audit
from app.rights.store import person_data

# Unsubscribing must stay possible for good (RFC 8058), and is all that such a link can do.
_REVOCABLE = tuple(kind.value for kind in LinkKind if kind is not LinkKind.UNSUBSCRIBE)


@dataclass(frozen=True)
class RequestOrigin:
    """The origin of a request; its network is counted and not stored.

    :param ip_address: empty if all requests would share it; then none is refused for the others.
    :param rate_key: the instance's rate key.
    """

    rate_key: bytes
    ip_address: str


def send_my_data_link(
    database: Database,
    origin: RequestOrigin,
    *,
    email: str,
    language: str,
    mail_domain: str,
    now: datetime,
) -> None:
    """Queue the mail for a known address; for any other, do the same work and send nothing.

    Neither the answer nor its duration may reveal whether an address is known. So the same
    statements run and the same rows are written in every case: a message that must not leave is
    cancelled from the start and names nobody.

    :param email: the address in email-validator's normalised form.
    :raises TooManySubmissions: if one network requests too many such mails; nothing is
        queued, for every address.
    """
    with database.transaction() as session:
        person = person_data.lock_by_email_key(session, person_key(email))
        # A random id if the address is unknown: the same queries run.
        person_id = uuid4() if person is None else person.id
        _queue_link(session, origin, person_id, email, language, mail_domain, now)


def _queue_link(
    session: Session,
    origin: RequestOrigin,
    person_id: UUID,
    email: str,
    language: str,
    mail_domain: str,
    now: datetime,
) -> None:
    counts = LINKS.counts(origin.rate_key, origin.ip_address, person_key(email), now)
    address = person_data.find_first_address(session, person_id)
    recipient = validate_email(address or email, check_deliverability=False).normalized
    numbers = count_up(session, counts.all())
    for budget in counts.networks:
        if budget.is_exceeded(numbers):
            raise TooManySubmissions(budget.ends - now)
    leaves = address is not None and LINKS.allows(counts, numbers)
    message = QueuedMessage(
        MessageKind.MY_DATA_LINK,
        recipient=recipient if leaves else "",
        language=language,
        person_id=person_id if leaves else None,
        state=MessageState.QUEUED if leaves else MessageState.CANCELLED,
    )
    queue_messages(session, [message], mail_domain, now)


def open_my_data(
    database: Database,
    ledger_key: bytes,
    origin: RequestOrigin,
    *,
    token_sha256: bytes,
    session_sha256: bytes,
    language: str,
    mail_domain: str,
    now: datetime,
) -> bool:
    """Open a session by a link and write an audit event, or mail a fresh link; return which.

    A link opens once, and within its hours; pressed twice, it opens for the later press. After
    that a fresh one goes to the address on file.

    :return: whether a session is open.
    :raises NotFound: if the link is unknown, expired or revoked, without saying which.
    :raises TooManySubmissions: if one network requests too many links; nothing is queued.
    """
    with database.transaction() as session:
        link = existing(
            person_link.find_open(session, token_sha256, LinkKind.MY_DATA.value, now),
            "The link is unknown, expired or revoked.",
        )
        person = existing(
            person_data.lock(session, link.person_id), "The person of the link does not exist."
        )
        session.refresh(link)  # Another press may have used it before the person was locked.
        if link.opens_until is not None and link.opens_until > now:
            link.opens_until = min(link.opens_until, now + PRESSED_AGAIN)
            link.session_sha256 = session_sha256
            write_person_audit(session, ledger_key, PersonAction.OPEN, person.id, now)
            return True
        _queue_link(session, origin, person.id, person.email_key or "", language, mail_domain, now)
        return False


def close_my_data(database: Database, *, token_sha256: bytes, session_sha256: bytes) -> None:
    """End a session; this is idempotent, and another session of the link stays open."""
    with database.transaction() as session:
        person_link.end_session(session, token_sha256, session_sha256)


def revoke_links(database: Database, ledger_key: bytes, *, person_id: UUID, now: datetime) -> None:
    """Revoke a person's links, and with them every session that one of them opened.

    The links to their confirmations, which show what they sent, expire as well.
    """
    with database.transaction() as session:
        person_link.revoke_for_person(session, person_id, _REVOCABLE, now)
        receipt_token.end_for_person(session, person_id, now)
        write_person_audit(session, ledger_key, PersonAction.REVOKE_LINKS, person_id, now)
