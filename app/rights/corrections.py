"""Corrections of facts in an enquiry, as the person makes them or asks for them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.consent.rules.consent import Act
from app.consent.rules.standing import Stop, WithdrawalMethod
from app.consent.steps.acts import after_all, record_follow_up
from app.consent.store import consent as consents
from app.consent.store.withdrawals import find_stop
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import (
    AddressTaken,
    AddressUsed,
    LeadChangedMeanwhile,
    NotFound,
    PersonHasWithdrawn,
    ProcessingRestricted,
    existing,
)
from app.core.steps.records import write_audit
from app.core.store.statements import insert_rows
from app.enquiries.models import Correction, Enquiry, Person
from app.enquiries.outside.contact_details import normalised_email
from app.enquiries.rules.enquiry import (
    CORRECTABLE,
    ENTERED,
    PHONE_E164,
    changes,
    corrected,
    correction_facts,
    person_key,
)
from app.enquiries.rules.fields import FIELDS
from app.enquiries.store import enquiry as corrections
from app.exports.rules.export import NotifyKind
from app.exports.steps.receivers import open_notify_tasks
from app.leads.rules.lead import LeadEventKind
from app.leads.steps.corrections import reindex_lead
from app.leads.steps.lead import write_lead_event
from app.leads.store.lead import get_id
from app.rights.models import RightsRequest
from app.rights.rules.requests import NotCorrectable, OnRequest, RightsKind, is_known
from app.rights.steps.links import PersonAction, write_person_audit
from app.rights.store import person_data, requests

BY_STAFF = "staff"
"""The method of a correction of what staff typed in themselves."""


def correct_enquiry(
    database: Database,
    ledger_key: bytes,
    *,
    person_id: UUID,
    reference: str,
    values: Mapping[str, str],
    now: datetime,
    on_request: OnRequest | None = None,
    staff: str = "",
    seen: datetime | None = None,
) -> int:
    """Add a correction for each value that differs from the current one; return how many fields.

    The enquiry stays as it was sent. Sending the same values again adds nothing. A task is opened
    for each receiver of the enquiry, who is to be notified.

    :param values: every field that can be corrected, and `phone_e164`, normalised and spelled.
    :param on_request: the request and the account that acts for the person; None if they do so.
    :param staff: the account that corrects an entry by hand; empty for none.
    :param seen: the time of the last correction that the form showed; None if it is not known.
    :raises NotFound: if the person sent no enquiry under this reference, or if staff correct one
        that was not entered by hand.
    :raises ProcessingRestricted: if staff correct it although the person has restricted processing.
    :raises PersonHasWithdrawn: if staff give an address although the person has withdrawn.
    :raises AddressTaken: if staff give the address of another person, or to one who came with one.
    :raises AddressUsed: if staff correct an address that something went to or came from.
    :raises LeadChangedMeanwhile: if somebody has corrected the enquiry since; nothing is stored.
    """
    with database.transaction() as session:
        person = person_data.lock(session, person_id)
        enquiry = existing(
            person_data.find_enquiry(session, person_id, reference),
            f"This person sent no enquiry {reference}.",
        )
        if staff:
            _require_entered(session, enquiry)
        fields = (*ENTERED, "email") if staff else CORRECTABLE
        sent = {name: FIELDS[name].spell(enquiry.answer(name)) for name in fields}
        sent[PHONE_E164] = enquiry.answer(PHONE_E164)
        earlier = corrections.list_for_enquiry(session, enquiry.id)
        if seen is not None and any(each.at > seen for each in earlier):
            raise LeadChangedMeanwhile(f"Somebody has corrected {reference} meanwhile.")
        changed = changes(corrected(sent, ((each.field, each.value) for each in earlier)), values)
        if "email" in changed:
            _give_address(session, existing(person, "They are gone."), enquiry, changed["email"])
        if changed:
            # Current answers are those of the last correction, whatever the clock says.
            at = after_all(filter(None, [consents.find_last(session, person_id)]), now)
            act = _record(session, ledger_key, enquiry, changed, on_request, staff, at)
            reindex_lead(session, enquiry.id, changed)
            references = {enquiry.id: enquiry.reference}
            open_notify_tasks(session, references, NotifyKind.CORRECTION, now)
            if staff:
                _record_entry(session, ledger_key, enquiry, changed, act, staff, now)
            else:
                _record_who(session, ledger_key, person_id, len(changed), on_request, now)
        return len(changed.keys() - {PHONE_E164})


def _record(
    session: Session,
    ledger_key: bytes,
    enquiry: Enquiry,
    changed: Mapping[str, str],
    by: OnRequest | None,
    staff: str,
    at: datetime,
) -> UUID:
    """Store a correction with the sealed act that binds it; return the id of the act."""
    on_behalf = WithdrawalMethod.ON_REQUEST if by else WithdrawalMethod.MY_DATA
    act = record_follow_up(
        session,
        ledger_key,
        consents.get_record(session, enquiry.consent_record_id),
        Act.CORRECTED,
        {},
        method=BY_STAFF if staff else on_behalf.value,
        gpc=False,
        at=at,
        taken_by=by.actor if by else staff,
        phone=changed.get(PHONE_E164, ""),
        facts=correction_facts(enquiry.id, at, changed),
    )
    of_act = {"consent_record_id": act, "enquiry_id": enquiry.id, "at": at}
    rows = [{**of_act, "id": uuid4(), "field": each, "value": changed[each]} for each in changed]
    insert_rows(session, Correction, rows)
    return act


def _give_address(session: Session, person: Person, enquiry: Enquiry, typed: str) -> None:
    """Make a person known by the address that staff give, before the act that is bound to it."""
    if find_stop(session, enquiry.id) is not None:
        raise PersonHasWithdrawn(f"Nobody may be written to about {enquiry.reference}.")
    key = person_key(normalised_email(typed) or "")
    others = corrections.find_people(session, [key]).keys() - {person.email_key}
    if not key or others or enquiry.email:
        raise AddressTaken(f"The address cannot be given to {enquiry.reference}.")
    if person.email_key is not None and person_data.uses_address(session, person.id):
        raise AddressUsed(f"The address of {enquiry.reference} has been used.")
    person.email_key = key
    try:
        session.flush()
    except IntegrityError as error:
        raise AddressTaken("Somebody has enquired from this address meanwhile.") from error


def _require_entered(session: Session, enquiry: Enquiry) -> None:
    if not enquiry.entered_by:
        raise NotFound(f"Nobody entered the enquiry {enquiry.reference} by hand.")
    if find_stop(session, enquiry.id) is Stop.RESTRICTED:
        raise ProcessingRestricted(f"Processing of {enquiry.reference} is restricted.")


def _record_entry(
    session: Session,
    ledger_key: bytes,
    enquiry: Enquiry,
    changed: Mapping[str, str],
    act: UUID,
    staff: str,
    now: datetime,
) -> None:
    """Record a correction by staff in the lead's history and in the audit trail."""
    fields = ",".join(each.name for each in FIELDS if each.name in changed)
    lead_id = get_id(session, enquiry.id)
    details = {"fields": fields, "act": act.hex}
    write_lead_event(session, lead_id, LeadEventKind.ENTRY_CORRECTED, staff, now, details)
    write_audit(
        session,
        ledger_key,
        AuditEvent.ENTRY_CORRECTED,
        actor=staff,
        at=now,
        subject=lead_id.hex,
        details={"count": len(changed)},
    )


def _record_who(
    session: Session,
    ledger_key: bytes,
    person_id: UUID,
    count: int,
    by: OnRequest | None,
    now: datetime,
) -> None:
    if by is None:
        write_person_audit(session, ledger_key, PersonAction.CORRECT, person_id, now)
        return
    write_audit(
        session,
        ledger_key,
        AuditEvent.CORRECTED_ON_REQUEST,
        actor=by.actor,
        at=now,
        subject=person_id.hex,
        details={"request": by.request_id.hex, "count": count},
    )


@dataclass(frozen=True)
class RevealedEnquiry:
    """An enquiry, unmasked.

    :param current: the correctable facts as they hold now.
    :param later: all its corrections, oldest first.
    """

    request: RightsRequest
    enquiry: Enquiry
    current: Mapping[str, str]
    later: Sequence[Correction]


def reveal_enquiry(
    database: Database,
    ledger_key: bytes,
    *,
    actor: str,
    request_id: UUID,
    enquiry_id: UUID,
    now: datetime,
) -> RevealedEnquiry:
    """Return an enquiry of the person who asks for a correction, and record the request as reason.

    :raises NotFound: if there is no such request, or its person sent no such enquiry.
    :raises NotCorrectable: if it is closed or of another kind, or the requester is not known.
    """
    with database.transaction() as session:
        request = requests.get(session, request_id)
        is_open = request.closed_at is None and request.kind == RightsKind.CORRECTION
        if not is_open or not is_known(request.identity):
            raise NotCorrectable(f"Request {request_id} does not allow corrections.")
        theirs = person_data.list_enquiries(session, request.person_id)
        enquiry = existing(
            next((each for each, _lead in theirs if each.id == enquiry_id), None),
            f"The person of request {request_id} sent no enquiry {enquiry_id}.",
        )
        write_audit(
            session,
            ledger_key,
            AuditEvent.REVEALED_ON_REQUEST,
            actor=actor,
            at=now,
            subject=request.person_id.hex,
            details={"request": request_id.hex, "enquiry": enquiry_id.hex},
        )
        sent = {field: enquiry.answer(field) for field in CORRECTABLE}
        later = corrections.list_for_enquiry(session, enquiry_id)
        pairs = ((each.field, each.value) for each in later if each.field in sent)
        return RevealedEnquiry(request, enquiry, corrected(sent, pairs), later)
