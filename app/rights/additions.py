"""Words that a person adds to their enquiry on their own page."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid5

from sqlalchemy.orm import Session

from app.consent.store.withdrawals import find_stop
from app.core.db import Database
from app.core.rules.audit_events import SYSTEM
from app.core.rules.errors import TooManySubmissions, ZoneError, existing
from app.core.rules.rate import count_under, window_start
from app.core.store import rate_count as rates
from app.leads.models import Lead, LeadMessage
from app.leads.rules.first_response import FirstResponse
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import ContactChannel, Direction, after_theirs
from app.leads.steps.lead import index_lead, lock_lead, move_after_speaking
from app.leads.steps.ownership import tell_one
from app.leads.steps.response_clock import resumed
from app.leads.store.lead import get_id
from app.mail.rules.delivery import Mailing, MessageKind
from app.rights.steps.links import PersonAction, write_person_audit
from app.rights.store import person_data

MOST_A_DAY = 10
"""The most times that a person adds words within a day (UTC)."""

_DAY = timedelta(days=1)


class EnquiryClosed(ZoneError):
    """Words cannot be added to an enquiry that is closed or barred from work."""


@dataclass(frozen=True)
class Added:
    """Words that a person adds.

    :param token: of the form's opening, so that a second click is recognised.
    """

    token: UUID
    reference: str
    text: str


def add_words(
    database: Database,
    ledger_key: bytes,
    rate_key: bytes,
    promise: FirstResponse,
    mailing: Mailing,
    *,
    person_id: UUID,
    added: Added,
    now: datetime,
) -> None:
    """Store words with a person's open enquiry, and notify its owner, or the desk if it has none.

    They count as the person's answer: a wait for it ends, and ours becomes due. The same words from
    the same opening of the form are stored once.

    :raises NotFound: if the person sent no such enquiry.
    :raises EnquiryClosed: if it is closed, or nobody may work on it; nothing is stored.
    :raises ProcessingRestricted: if the person has restricted processing; nothing is stored.
    :raises TooManySubmissions: if they have added too much today; nothing is stored.
    """
    with database.transaction() as session:
        enquiry = existing(
            person_data.find_enquiry(session, person_id, added.reference),
            f"This person sent no enquiry {added.reference}.",
        )
        lead, _enquiry = lock_lead(session, get_id(session, enquiry.id))
        message_id = uuid5(added.token, f"{lead.id} {added.text}")
        if session.get(LeadMessage, message_id) is not None:
            return
        if lead.closed or find_stop(session, enquiry.id) is not None:
            raise EnquiryClosed(f"Enquiry {added.reference} is not open.")
        _count(session, rate_key, person_id, now)
        session.add(_message(lead, message_id, added.text, now))
        index_lead(session, lead)
        write_person_audit(session, ledger_key, PersonAction.ADD_WORDS, person_id, now)
        resumed(session, promise, lead, now)
        move_after_speaking(
            session,
            ledger_key,
            promise,
            lead,
            after_theirs(LeadStatus(lead.status)),
            actor=SYSTEM,
            ours=False,
            took=False,
            at=now,
        )
        if not lead.suspect:
            notice = MessageKind.WORDS_ADDED, enquiry.id
            tell_one(session, mailing, notice, [lead.owner_id], now)


def _count(session: Session, rate_key: bytes, person_id: UUID, now: datetime) -> None:
    count = count_under(rate_key, b"words/person", person_id.bytes, now, _DAY)
    if rates.count_up(session, [count])[count] > MOST_A_DAY:
        raise TooManySubmissions(window_start(now, _DAY) + _DAY - now)


def _message(lead: Lead, message_id: UUID, text: str, now: datetime) -> LeadMessage:
    return LeadMessage(
        id=message_id,
        lead_id=lead.id,
        at=now,
        direction=Direction.THEIRS.value,
        channel=ContactChannel.PAGE.value,
        author="",
        language="",
        template="",
        subject="",
        text=text,
    )
