"""Mail the link to a person's own page to the address on file, if there is such a person."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import uuid4

from email_validator import validate_email

from app.core.db import Database
from app.core.rules.errors import TooManySubmissions
from app.core.rules.rate import HOUR, link_request_count, over_limit
from app.core.store.rate_count import count_up
from app.enquiries.rules.enquiry import person_key
from app.mail.rules.delivery import MessageKind, MessageState
from app.mail.steps.queue_messages import QueuedMessage, queue_messages
from app.rights.store import person_data

LINKS_AN_HOUR = 60
"""How many such mails can be asked for from one network within an hour; offices share one."""

LINKS_A_DAY = 3
"""How many such mails one person gets in 24 hours, whoever asks for them."""

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Origin:
    """Where a request came from; its network is counted and not stored.

    :param rate_key: the instance's.
    """

    rate_key: bytes
    ip_address: str


def send_my_data_link(
    database: Database,
    origin: Origin,
    *,
    email: str,
    language: str,
    mail_domain: str,
    now: datetime,
) -> None:
    """Queue the mail for a known address; do the same work, and send nothing, for any other.

    Whether an address is known must not be told by the answer, nor by how long it takes. So the
    same statements run and the same rows are written in every case: a message that must not leave
    is cancelled from the start and names nobody.

    :param email: the address in email-validator's normalised form.
    :raises TooManySubmissions: if too many such mails are asked for from one network; nothing is
        queued, whoever is asked about.
    """
    with database.transaction() as session:
        person = person_data.lock_by_email_key(session, person_key(email))
        # Of nobody, if nobody is known: the questions are asked all the same.
        person_id = uuid4() if person is None else person.id
        sent = person_data.count_messages_since(
            session, person_id, MessageKind.MY_DATA_LINK.value, now - _DAY
        )
        address = person_data.find_first_address(session, person_id)
        recipient = _normalised(address or email)
        leaves = address is not None and sent < LINKS_A_DAY
        message = QueuedMessage(
            MessageKind.MY_DATA_LINK,
            recipient=recipient if leaves else "",
            language=language,
            person_id=person_id if leaves else None,
            state=MessageState.QUEUED if leaves else MessageState.CANCELLED,
        )
        queue_messages(session, [message], mail_domain, now)
        # Last, since the count stays locked until the transaction ends.
        count = link_request_count(origin.rate_key, origin.ip_address, now)
        if over_limit(count_up(session, [count])[count], LINKS_AN_HOUR):
            raise TooManySubmissions(count[1] + HOUR - now)


def _normalised(address: str) -> str:
    return validate_email(address, check_deliverability=False).normalized
