"""The rows of a person that an erasure deletes, kind by kind.

`ROWS` lists the tables that hold a person's rows, `OTHERWISE` those that a separate step handles,
and `STAYING` all others, each with the reason. A test keeps the three complete, so that a new
table cannot be forgotten.
"""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, CursorResult, Select, delete, false, func, or_, select
from sqlalchemy.orm import Session

from app.accounts.models import StaffDraft
from app.core.models import Base
from app.core.store.statements import among
from app.enquiries.models import Correction, Enquiry, Person, ReceiptToken
from app.leads.models import Lead, LeadEvent, LeadMessage, LeadNote, LeadTask
from app.leads.models.facts import LeadAmendment, LeadRelation, LeadResult, LeadTag, LeadUndo
from app.leads.models.replies import PlannedReply
from app.leads.rules.lead import LeadEventKind
from app.mail.models import OutboxMessage, PersonLink
from app.rights.models import Reveal
from app.rights.rules.erasure import Gone

OTHERWISE: Mapping[str, Gone] = {
    "lead_text": Gone.SEARCH_TEXTS,
    "lead_topic": Gone.SEARCH_TEXTS,
    "import_draft": Gone.IMPORT_DRAFTS,
    "consent_evidence": Gone.EVIDENCE,
    "erasure_proposal": Gone.REMARKS,
    "legal_hold": Gone.REMARKS,
    "rights_request": Gone.REMARKS,
}
"""Tables in which a separate step deletes or blanks the person's part."""

_NOBODY = "no data of people who wrote to us"
_PSEUDONYM = "under a pseudonym that can no longer be linked to the person"
STAYING: Mapping[str, str] = {
    "audit_event": "ids, codes and counts, until they expire",
    "consent_record": _PSEUDONYM,
    "consent_decision": _PSEUDONYM,
    "consent_coverage": "numbers of people by version, and of boxes left unticked by month",
    "consent_figure": "numbers of acts and of people, by month",
    "person_erasure": _PSEUDONYM,
    "erasure_certificate": _PSEUDONYM,
    "erasure_overwriting": "the erasure's random id",
    "unlisted_withdrawal": f"the act's random id, until it is listed, {_PSEUDONYM}",
    "erasure_leftover": "random file names, until the files are deleted",
    "kept_evidence": f"start of the retention period of evidence, {_PSEUDONYM}",
    "records_file": "who took consent records and why, which the form asks to say without names",
    "retention_run": "counts of deleted rows of each class, with times",
    "notify_task": "the reference, until the recipient of an export has been notified",
    "export": "who took data out, why and when; ids of enquiries",
    "export_chunk": "random ids of enquiries",
    "saved_export": "who takes data out, and why",
    "instance_key": _NOBODY,
    "lead_import": "who imported a list and when, and numbers of leads",
    "lead_tally": "numbers of leads by day; the worker counts those of an erased lead again",
    "lead_tally_outdated": "days",
    "ledger_anchor": _NOBODY,
    "ledger_bundle": "who asked for a bundle and why, which the form asks to say without names",
    "ledger_checkpoint": _NOBODY,
    "ledger_closing": "who closed an alarm and why, which the form asks to say without names",
    "ledger_leaf": _NOBODY,
    "ledger_pending": _NOBODY,
    "ledger_public": _NOBODY,
    "ledger_quarantine": _NOBODY,
    "ledger_tile": _NOBODY,
    "ledger_verification": _NOBODY,
    "outside_mark": _NOBODY,
    "periodic_job": _NOBODY,
    "policy_draft": _NOBODY,
    "policy_text": _NOBODY,
    "rate_count": "keys whose meaning changes daily, for a few days",
    "reply_wording": "the desk's own texts, with variables in place of people",
    "routing_rule": _NOBODY,
    "security_event": "marks of networks whose meaning changes daily, and ids of staff accounts",
    "saved_view": "filters without the text searched for",
    "staff_account": _NOBODY,
    "staff_invitation": _NOBODY,
    "staff_passkey": _NOBODY,
    "staff_session": _NOBODY,
    "transfer_act": _NOBODY,
    "visit_count": _NOBODY,
}
"""Tables that keep every row when a person is erased, with their content."""


@dataclass(frozen=True)
class ErasureSubject:
    """The data of a person to erase.

    :param until: if set, later data is left.
    :param whole: whether nothing is left; false only in a restored database, if the person wrote
        again before their erasure was repeated.
    :param references: the references of the enquiries, by id.
    :param places: the places of the leads in the lists and in the search index.
    """

    person_id: UUID
    until: datetime | None
    whole: bool
    references: Mapping[UUID, str]
    places: Sequence[int]

    @property
    def enquiries(self) -> Select[UUID]:
        """The ids of the enquiries; a statement, since one person may have sent very many."""
        theirs = select(Enquiry.id).where(Enquiry.person_id == self.person_id)
        return theirs if self.until is None else theirs.where(Enquiry.received_at <= self.until)

    @property
    def leads(self) -> Select[UUID]:
        """The ids of the leads."""
        return select(Lead.id).where(Lead.enquiry_id.in_(self.enquiries))


Theirs = Callable[[ErasureSubject], ColumnElement[bool]]
"""The condition for the rows of a table that belong to a person."""


@dataclass(frozen=True)
class Rows:
    """One kind of a person's rows: their table, the kind they count as, and their condition."""

    model: type[Base]
    gone: Gone
    theirs: Theirs


def _of_enquiry(column: Any) -> Theirs:
    return lambda subject: column.in_(subject.enquiries)


def _of_lead(column: Any) -> Theirs:
    return lambda subject: column.in_(subject.leads)


def _of_either_lead(subject: ErasureSubject) -> ColumnElement[bool]:
    return or_(LeadRelation.lead_id.in_(subject.leads), LeadRelation.other_id.in_(subject.leads))


def _of_person_or_enquiry(model: Any) -> Theirs:
    def theirs(subject: ErasureSubject) -> ColumnElement[bool]:
        of_enquiry = model.enquiry_id.in_(subject.enquiries)
        # Later data may have its own link or mail.
        return (
            or_(model.person_id == subject.person_id, of_enquiry) if subject.whole else of_enquiry
        )

    return theirs


def _of_person(column: Any) -> Theirs:
    return lambda subject: column == subject.person_id if subject.whole else false()


def _if_whole(subject: ErasureSubject) -> ColumnElement[bool]:
    return Person.id == subject.person_id if subject.whole else false()


ROWS: Sequence[Rows] = (
    Rows(LeadUndo, Gone.LEAD_EVENTS, _of_lead(LeadUndo.lead_id)),
    Rows(LeadEvent, Gone.LEAD_EVENTS, _of_lead(LeadEvent.lead_id)),
    Rows(LeadNote, Gone.NOTES, _of_lead(LeadNote.lead_id)),
    Rows(LeadTask, Gone.TASKS, _of_lead(LeadTask.lead_id)),
    Rows(LeadMessage, Gone.MESSAGES, _of_lead(LeadMessage.lead_id)),
    Rows(LeadTag, Gone.FACTS, _of_lead(LeadTag.lead_id)),
    Rows(LeadResult, Gone.FACTS, _of_lead(LeadResult.lead_id)),
    Rows(LeadAmendment, Gone.FACTS, _of_lead(LeadAmendment.lead_id)),
    Rows(LeadRelation, Gone.FACTS, _of_either_lead),
    Rows(PlannedReply, Gone.MESSAGES, _of_lead(PlannedReply.lead_id)),
    Rows(Lead, Gone.LEADS, _of_enquiry(Lead.enquiry_id)),
    Rows(Correction, Gone.CORRECTIONS, _of_enquiry(Correction.enquiry_id)),
    Rows(ReceiptToken, Gone.CONFIRMATIONS, _of_enquiry(ReceiptToken.enquiry_id)),
    Rows(PersonLink, Gone.LINKS, _of_person_or_enquiry(PersonLink)),
    Rows(OutboxMessage, Gone.QUEUED_MAIL, _of_person_or_enquiry(OutboxMessage)),
    Rows(StaffDraft, Gone.DRAFTS, _of_person(StaffDraft.person_id)),
    Rows(Reveal, Gone.REMARKS, _of_person(Reveal.person_id)),
    Rows(Enquiry, Gone.ENQUIRIES, _of_enquiry(Enquiry.id)),
    Rows(Person, Gone.PEOPLE, _if_whole),
)
"""In an order in which no row is deleted before those that refer to it."""


def lock_people(session: Session, people: Collection[UUID]) -> frozenset[UUID]:
    """Lock people before their erasure, ahead of their records; return those that exist.

    People whose leads were compared with theirs are locked with them, since an erasure changes the
    histories of these leads, and theirs may be erased at the same moment.
    """
    all_of_them = {*people, *_compared_with(session, people)}
    in_order = select(Person.id).where(Person.id.in_(all_of_them)).order_by(Person.id)
    return frozenset(people).intersection(session.scalars(in_order.with_for_update()))


def _compared_with(session: Session, people: Collection[UUID]) -> Sequence[UUID]:
    senders = select(Lead.id, Enquiry.person_id).join(Enquiry, Enquiry.id == Lead.enquiry_id)
    theirs = senders.where(Enquiry.person_id.in_(people)).subquery()
    told = session.scalars(
        select(LeadEvent.details)
        .join(theirs, theirs.c.id == LeadEvent.lead_id)
        .where(LeadEvent.kind == LeadEventKind.RELATED.value)
    )
    others = {UUID(hex=each["other"]) for each in told}
    found = senders.where(among(session, Lead.id, others)).subquery()
    return session.scalars(select(found.c.person_id)).all() if others else ()


def lock_subject(
    session: Session, person_id: UUID, until: datetime | None
) -> ErasureSubject | None:
    """Lock and return the data of a person to erase; None if there is no such person.

    Leads are locked before enquiries, as by work on a lead, so that a concurrent addition to a lead
    either finishes first or finds the lead deleted.
    """
    if lock_people(session, [person_id]):
        return read_subject(session, person_id, until, locked=True)
    return None


def read_subject(
    session: Session, person_id: UUID, until: datetime | None = None, *, locked: bool = False
) -> ErasureSubject:
    """Return the data of a person that an erasure would delete."""
    leads = (
        select(Lead.enquiry_id, Lead.place)
        .join(Enquiry, Enquiry.id == Lead.enquiry_id)
        .where(Enquiry.person_id == person_id)
        .order_by(Lead.id)
    )
    enquiries = (
        select(Enquiry.id, Enquiry.reference, Enquiry.received_at)
        .where(Enquiry.person_id == person_id)
        .order_by(Enquiry.id)
    )
    if locked:
        leads, enquiries = leads.with_for_update(of=Lead), enquiries.with_for_update()
    placed = session.execute(leads).all()
    found = session.execute(enquiries).all()
    erased = {
        each.id: each.reference for each in found if until is None or each.received_at <= until
    }
    return ErasureSubject(
        person_id,
        until,
        whole=len(erased) == len(found),
        references=erased,
        places=[place for each, place in placed if each in erased and place],
    )


def delete_rows(session: Session, rows: Rows, subject: ErasureSubject) -> int:
    """Delete one kind of a person's rows; return how many there were."""
    result: CursorResult[Any] = session.connection().execute(
        delete(rows.model).where(rows.theirs(subject))
    )
    return result.rowcount


def count_all(session: Session, subject: ErasureSubject) -> Counter[Gone]:
    """Return how many rows of each kind an erasure would delete."""
    found: Counter[Gone] = Counter()
    for rows in ROWS:
        theirs = select(func.count()).select_from(rows.model).where(rows.theirs(subject))
        found[rows.gone] += session.scalar(theirs) or 0
    return found
