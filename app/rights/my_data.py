"""A person's own page: all data held about them, and their copy of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from app.accounts.models import StaffDraft
from app.accounts.store import drafts
from app.consent.models import ConsentRecord
from app.consent.rules.standing import Standing, standing_since
from app.consent.store import consent as consents
from app.consent.store import policies
from app.content.wording import BLOCKS
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import existing
from app.core.rules.purposes import Purpose
from app.core.steps.records import write_audit
from app.enquiries.models import Correction, Enquiry, Person
from app.enquiries.rules.enquiry import ENTERED, corrected, person_key
from app.enquiries.rules.fields import FIELDS
from app.enquiries.store import enquiry as corrections
from app.enquiries.store import enquiry as receipt_token
from app.exports.models import Export
from app.leads.models import Lead, LeadEvent, LeadMessage, LeadNote, LeadTask
from app.leads.models.facts import LeadAmendment, LeadRelation
from app.leads.models.replies import PlannedReply
from app.leads.rules.facts import Result
from app.leads.store import facts, planned_reply
from app.leads.store.lead_view import list_messages, list_notes, list_tasks
from app.mail.models import OutboxMessage, PersonLink
from app.mail.rules.delivery import MessageKind, Trait
from app.mail.store import person_link
from app.rights.models import RightsRequest
from app.rights.rules.receivers import Recipients
from app.rights.rules.requests import IdentityUnproven, is_known
from app.rights.store import person_data, receivers, requests
from app.rights.store.copied import ReceivedCopy, list_received
from app.rights.store.erasing import read_subject
from app.rights.store.subjects import list_addresses

_TO_THE_PERSON = tuple(each.value for each in MessageKind.having(Trait.LINKED))


@dataclass(frozen=True)
class OwnEnquiry:
    """One enquiry as sent and as corrected, with everything that staff recorded about it.

    :param current: the correctable facts as they hold now.
    """

    enquiry: Enquiry
    lead: Lead
    history: Sequence[LeadEvent]
    corrections: Sequence[Correction]
    current: Mapping[str, Any]
    notes: Sequence[LeadNote]
    tasks: Sequence[LeadTask]
    contacts: Sequence[LeadMessage]
    tags: Sequence[str]
    result: Result | None
    amendments: Sequence[LeadAmendment]
    relations: Sequence[LeadRelation]
    planned: Sequence[PlannedReply]


@dataclass(frozen=True)
class MyData:
    """Everything held about one person; lists are newest first.

    :param stands: the standing of each purpose, and since when.
    :param acts: every act of consent, with its decisions.
    :param confirmations: the reference and the expiry of each open link to a confirmation.
    :param exports: the exports that held an enquiry of theirs, with its reference.
    :param drafts: texts about them that staff have typed and not sent.
    :param copies: of replies to others, that went to them.
    :param recipients: of exports, who are to stop because of a withdrawal.
    """

    person: Person
    enquiries: Sequence[OwnEnquiry]
    stands: Mapping[Purpose, tuple[Standing, datetime | None]]
    acts: Sequence[tuple[ConsentRecord, Mapping[str, str]]]
    messages: Sequence[OutboxMessage]
    links: Sequence[PersonLink]
    confirmations: Sequence[tuple[str, datetime]]
    exports: Sequence[tuple[Export, str]]
    recipients: Recipients
    requests: Sequence[RightsRequest]
    drafts: Sequence[StaffDraft]
    copies: Sequence[ReceivedCopy]


def view_my_data(
    database: Database, *, person_id: UUID, now: datetime, whole: bool = False
) -> MyData:
    """Return everything held about a person, from one snapshot.

    :param whole: whether to look up copies of replies to others, which reads all replies.
    :raises NotFound: if there is no such person any more.
    """
    with database.reading() as session:
        person = existing(person_data.find(session, person_id), f"There is no person {person_id}.")
        decided = consents.list_decisions_by_person(session, {person_id}).get(person_id, [])
        decisions = person_data.list_decisions_by_record(session, person_id)
        records = person_data.list_consent_records(session, person_id)
        return MyData(
            person=person,
            enquiries=_enquiries(session, person_id),
            stands=standing_since(decided),
            acts=[(record, decisions.get(record.id, {})) for record in records],
            messages=person_data.list_messages(session, person_id, _TO_THE_PERSON),
            links=person_link.list_open(session, person_id, now),
            confirmations=receipt_token.list_open_for_person(session, person_id, now),
            exports=person_data.list_exports(session, person_id),
            recipients=receivers.count_recipients(session, person_id),
            requests=requests.list_for_person(session, person_id),
            drafts=drafts.list_of_person(session, person_id),
            copies=_copies(session, person_id) if whole else (),
        )


def _copies(session: Session, person_id: UUID) -> Sequence[ReceivedCopy]:
    addresses = list_addresses(session, read_subject(session, person_id))
    return list_received(session, {person_key(each) for each in addresses})


def _enquiries(session: Session, person_id: UUID) -> list[OwnEnquiry]:
    sent = person_data.list_enquiries(session, person_id)
    history = person_data.list_lead_events(session, person_id)
    corrected_later = corrections.list_for_enquiries(session, [each.id for each, _lead in sent])
    return [
        _own_enquiry(
            session, enquiry, lead, history.get(lead.id, ()), corrected_later.get(enquiry.id, ())
        )
        for enquiry, lead in sent
    ]


def _own_enquiry(
    session: Session,
    enquiry: Enquiry,
    lead: Lead,
    history: Sequence[LeadEvent],
    later: Sequence[Correction],
) -> OwnEnquiry:
    as_sent = {field: enquiry.answer(field) for field in ENTERED}
    pairs = (
        (each.field, FIELDS[each.field].read(each.value)) for each in later if each.field in as_sent
    )
    return OwnEnquiry(
        enquiry,
        lead,
        history,
        later,
        corrected(as_sent, pairs),
        notes=list_notes(session, lead.id),
        tasks=list_tasks(session, lead.id),
        contacts=list_messages(session, lead.id),
        tags=facts.list_tags(session, lead.id),
        result=facts.find_result(session, lead.id),
        amendments=facts.list_amendments(session, lead.id),
        relations=facts.list_relations(session, lead.id),
        planned=planned_reply.list_of_lead(session, lead.id),
    )


@dataclass(frozen=True)
class ActOpened:
    """The opening of the commitment of one act of consent, and the texts that were agreed to.

    :param salt: empty once the evidence was erased; so is the payload.
    :param texts: the consent block, and each policy, by the names of their files.
    """

    record_id: UUID
    salt: bytes
    payload: bytes
    texts: Sequence[tuple[str, str]]


def open_access_pack(
    database: Database,
    ledger_key: bytes,
    *,
    actor: str,
    person_id: UUID,
    request_id: UUID | None,
    now: datetime,
) -> Sequence[ActOpened]:
    """Return the openings of a person's acts of consent, newest first, and write an audit event.

    :param actor: the account that makes the copy; empty if the person does on their own page.
    :param request_id: the request that it answers, if an account makes it.
    :raises NotFound: if there is no such request.
    :raises IdentityUnproven: if the requester's identity is not known.
    """
    with database.transaction() as session:
        if request_id is not None:
            request = requests.get(session, request_id)
            if request.person_id != person_id or not is_known(request.identity):
                raise IdentityUnproven(
                    f"The identity of the requester of {request_id} is not known."
                )
        write_audit(
            session,
            ledger_key,
            AuditEvent.RIGHTS_PACK,
            actor=actor,
            at=now,
            subject=person_id.hex,
            details={"request": request_id.hex if request_id else ""},
        )
        records = person_data.list_consent_records(session, person_id)
        return [_opened(session, record) for record in records]


def _opened(session: Session, record: ConsentRecord) -> ActOpened:
    evidence = consents.find_evidence(session, record.id)
    salt, payload = (evidence.salt, evidence.payload) if evidence is not None else (b"", b"")
    named: list[tuple[str, ...]] = [(record.lang, record.block_sha256, *BLOCKS)]
    named += [(each["lang"], each["sha256"], each["doc"]) for each in record.documents]
    texts = [policies.find_by_sha256(session, *each) for each in named]
    agreed = [(f"{each.doc}-{each.version}.{each.lang}.txt", each.text) for each in texts if each]
    return ActOpened(record.id, salt, payload, agreed)
