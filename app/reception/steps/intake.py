"""The steps of taking in an enquiry of any channel: count, insertion, lead, consent, mails."""

import secrets
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.rules.consent import Bound, ConsentAct
from app.consent.steps.acts import record_consent
from app.content.exchange_rates import exchange_rates
from app.core.rules.rate import Count
from app.core.steps.records import new_id
from app.core.store import rate_count as rates
from app.core.store.statements import insert_row
from app.enquiries.rules.enquiry import (
    enquiry_facts,
    new_reference,
    person_key,
)
from app.enquiries.store import enquiry as enquiries
from app.leads.models import LeadEvent
from app.leads.rules.first_response import FirstResponse
from app.leads.rules.lead import LeadEventKind, Listing, listing
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.response_clock import ClockState, started, wound
from app.leads.store import lead as leads
from app.mail.rules.delivery import Mailing, MessageKind
from app.mail.steps.queue import QueuedMessage, queue_messages
from app.reception.rules.incoming import Handling, Incoming


class Numbers:
    """The position of each submission under a count, among those that arrived together.

    :param counts: the counts of all of them.
    """

    def __init__(self, session: Session, counts: Sequence[Count]) -> None:
        total = rates.count_up(session, counts)
        self._so_far = {count: total[count] - more for count, more in Counter(counts).items()}

    def next(self, counts: Collection[Count]) -> dict[Count, int]:
        """Return the numbers of the next submission under its counts; called once for each."""
        for count in counts:
            self._so_far[count] += 1
        return {count: self._so_far[count] for count in counts}


@dataclass(frozen=True)
class Stored:
    """The stored enquiry of a submission: a new one, or the earlier one of the same submission."""

    id: UUID
    reference: str
    consent_id: UUID
    repeated: bool = False


def insert_enquiries(
    session: Session, incoming: Sequence[Incoming], person_ids: Sequence[UUID], now: datetime
) -> list[Stored]:
    """Insert enquiries that are not stored yet, and return all of them in the order given.

    :param person_ids: of the person of each; these people are stored already.
    """
    ids = [_new(now) for _ in incoming]
    rows = [_row(*each) for each in zip(incoming, ids, person_ids, strict=True)]
    went_in = enquiries.insert_unless_repeated(session, rows)
    return [
        its if its.id in went_in else _first_or_renamed(session, its, row)
        for its, row in zip(ids, rows, strict=True)
    ]


def insert_new_enquiries(
    session: Session, incoming: Sequence[Incoming], person_ids: Sequence[UUID], now: datetime
) -> list[Stored]:
    """Insert new enquiries, and return them in the given order.

    :raises IntegrityError: if one is stored already, or a reference is taken.
    """
    ids = [_new(now) for _ in incoming]
    rows = [_row(*each) for each in zip(incoming, ids, person_ids, strict=True)]
    enquiries.insert_new(session, rows)
    return ids


def _new(now: datetime) -> Stored:
    return Stored(new_id(now), new_reference(secrets.choice), new_id(now))


def _first_or_renamed(session: Session, its: Stored, row: Mapping[str, object]) -> Stored:
    """Return the enquiry of the same submission sent before, or insert under another reference."""
    key, digest = str(row["idempotency_key"]), str(row["digest"])
    while (first := enquiries.find_by_submission(session, key, digest)) is None:
        # The reference was taken, once in some 10^11 enquiries.
        its = replace(its, reference=new_reference(secrets.choice))
        if enquiries.insert_unless_repeated(session, [{**row, "reference": its.reference}]):
            return its
    return Stored(first.id, first.reference, first.consent_record_id, repeated=True)


def _row(incoming: Incoming, its: Stored, person_id: UUID) -> dict[str, object]:
    return {
        **incoming.answers.values(),
        "id": its.id,
        "reference": its.reference,
        "person_id": person_id,
        "consent_record_id": its.consent_id,
        "phone_e164": incoming.phone_e164,
        "received_at": incoming.received_at,
        "language": incoming.notice.lang,
        "campaign": incoming.campaign,
        "answer_by": incoming.answer_by,
        "channel": incoming.channel,
        "entered_by": incoming.entered_by,
        "idempotency_key": incoming.idempotency_key,
        "digest": incoming.digest,
    }


def listing_of(incoming: Incoming) -> Listing:
    """Return the values of an enquiry's lead for the filters of lists."""
    return listing(
        incoming.answers,
        incoming.campaign,
        incoming.notice.lang,
        incoming.ticks,
        email=incoming.email,
        phone_e164=incoming.phone_e164,
        worth=exchange_rates().worth,
    )


def open_lead(
    session: Session,
    promise: FirstResponse,
    incoming: Incoming,
    its: Stored,
    handling: Handling,
    now: datetime,
    import_id: UUID | None = None,
) -> UUID:
    """Open a lead whose clock runs from the reception of its enquiry; return its id.

    The clock of an imported one runs from now: nobody here could have answered it before. If it
    was answered before, it counts as answered when it was received, and the next step is due
    after the usual time from now. It is not judged as spam, since a member of staff has read it;
    its history says who.
    """
    lead_id, received = new_id(now), incoming.received_at
    leads.insert_lead(
        session,
        lead_id,
        its.id,
        (),
        received,
        clock_of(promise, received, handling, now, imported=import_id is not None),
        listing_of(incoming),
        owner_id=handling.owner_id,
        status=LeadStatus.ACKNOWLEDGED if handling.answered else LeadStatus.NEW,
        import_id=import_id,
    )
    event = {
        "id": new_id(now),
        "lead_id": lead_id,
        "at": now,
        "actor": incoming.entered_by,
        "kind": LeadEventKind.RECEIVED.value,
        "undone": False,
        "details": {"channel": incoming.channel},
    }
    insert_row(session, LeadEvent, event)
    return lead_id


def clock_of(
    promise: FirstResponse, received: datetime, handling: Handling, now: datetime, *, imported: bool
) -> ClockState:
    """Return the clock of an enquiry that staff enter or import; see `open_lead`."""
    if handling.answered:
        return wound(promise, ClockState(first_answered_at=received), now)
    return started(promise, now if imported else received)


def record_given(
    session: Session,
    key: bytes,
    incoming: Incoming,
    its: Stored,
    person_id: UUID,
    now: datetime,
) -> None:
    """Store the act of consent that came with an enquiry, as of the moment of recording.

    :param key: the instance's ledger key.
    """
    act = ConsentAct.given(
        incoming.notice,
        incoming.ticks,
        id=its.consent_id.hex,
        person=person_id.hex,
        time=now,
        method=incoming.method,
        gpc=incoming.gpc,
        bound=Bound(
            email=person_key(incoming.email),
            phone=incoming.phone_e164,
            enquiry=enquiry_facts(its.id, incoming.received_at, incoming.answers.values()),
            taken_by=incoming.entered_by,
        ),
    )
    record_consent(session, key, act, incoming.notice.lang)


def acknowledge_enquiry(
    session: Session,
    mailing: Mailing,
    incoming: Incoming,
    its: Stored,
    person_id: UUID,
    now: datetime,
) -> None:
    """Queue the acknowledgement of an enquiry just stored; a suspect one gets it like any other.

    What else follows begins once it counts as genuine: `announce_leads` in `app/leads/steps/`.
    """
    acknowledgement = QueuedMessage(
        MessageKind.ACKNOWLEDGEMENT, incoming.email, incoming.notice.lang, person_id, its.id
    )
    queue_messages(session, [acknowledgement], mailing.domain, now)
