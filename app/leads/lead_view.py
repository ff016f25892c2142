"""Views of one lead or of a search by a member of staff, each recorded in the audit trail."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from app.accounts.store import staff
from app.consent.models import ConsentRecord
from app.consent.rules.standing import Standing, Stop, standing, withdrawals_since
from app.consent.store import consent as consents
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound
from app.core.rules.purposes import Purpose
from app.core.steps.records import write_audit
from app.enquiries.models import Correction, Enquiry
from app.enquiries.outside.contact_details import is_disposable
from app.enquiries.rules.fields import FIELDS
from app.enquiries.store import enquiry as corrections
from app.leads.models import Lead, LeadEvent, LeadMessage, LeadNote, LeadTask
from app.leads.models.facts import LeadAmendment
from app.leads.models.replies import PlannedReply
from app.leads.rules.facts import Result
from app.leads.rules.inbox import LeadFilter, Position, Sort, fields_of
from app.leads.rules.lead import LeadEventKind
from app.leads.rules.search_marks import find_passage
from app.leads.rules.search_terms import query_words
from app.leads.steps.duplicates import (
    Disposable,
    Related,
    Suggestion,
    list_related,
    sender_of,
    suggest_duplicates,
)
from app.leads.store import facts, planned_reply
from app.leads.store.inbox import LeadPage, list_leads
from app.leads.store.lead_index import list_words
from app.leads.store.lead_view import (
    Relative,
    get_with_enquiry,
    list_deliveries,
    list_events,
    list_messages,
    list_notes,
    list_of_same_sender,
    list_references_of,
    list_stops,
    list_tasks,
)
from app.leads.store.organisation import count_members
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind

COUNTED = 50
"""The most leads of an organisation that are counted beside one of them."""


@dataclass(frozen=True)
class LeadView:
    """Everything that a lead's page shows.

    :param decisions: on the form that brought it, by purpose.
    :param standings: of each purpose now, after all decisions of the person.
    :param withdrawals: the purposes withdrawn since the enquiry came, by moment.
    :param corrected: all corrections of its answers, oldest first.
    :param others: other enquiries of the same person, or from the same opening of the form.
    :param stops: the reasons why nobody may work on leads, of all leads shown, by id.
    :param names: by account, as the history spells it.
    :param repeated: the references of enquiries that this one was closed as a duplicate of, by the
        id of their lead as the history spells it.
    :param at_organisation: how many leads its organisation has with it, counted up to one more
        than COUNTED.
    :param deliveries: the mails of our replies, by Message-ID, as long as they are kept.
    :param amendments: later wordings of staff's texts, oldest first.
    :param related: the leads about which somebody has judged whether they are about the same.
    :param planned: our replies that are to leave later, or were held.
    """

    lead: Lead
    enquiry: Enquiry
    history: Sequence[LeadEvent]
    record: ConsentRecord
    decisions: Mapping[str, str]
    standings: Mapping[Purpose, Standing]
    withdrawals: Mapping[datetime, Sequence[Purpose]]
    corrected: Sequence[Correction]
    others: Sequence[Relative]
    duplicates: Sequence[Suggestion]
    stops: Mapping[UUID, Stop]
    names: Mapping[str, str]
    notes: Sequence[LeadNote]
    tasks: Sequence[LeadTask]
    messages: Sequence[LeadMessage]
    deliveries: Mapping[str, OutboxMessage]
    tags: Sequence[str]
    result: Result | None
    amendments: Sequence[LeadAmendment]
    related: Sequence[Related]
    planned: Sequence[PlannedReply]
    repeated: Mapping[str, str]
    at_organisation: int

    @property
    def corrections(self) -> Mapping[str, Correction]:
        """The latest correction of each answer that has one, by field."""
        return {each.field: each for each in self.corrected}

    @property
    def former_addresses(self) -> Sequence[str]:
        """The addresses that staff added before the latest, oldest first."""
        return [each.value for each in self.corrected if each.field == "email"][:-1]

    def current(self, field: str) -> Any:
        """Return an answer, a text or codes, as corrected."""
        change = self.corrections.get(field)
        return self.enquiry.answer(field) if change is None else FIELDS[field].read(change.value)

    @property
    def answers(self) -> Mapping[str, Any]:
        """Every answer as corrected, by field."""
        return {each.name: self.current(each.name) for each in FIELDS}

    def later(self, item_id: UUID) -> Sequence[LeadAmendment]:
        """Return the later wordings of something that staff typed, oldest first."""
        return [each for each in self.amendments if each.item_id == item_id]

    def mended(self, item_id: UUID) -> Sequence[LeadEvent]:
        """Return the corrections of facts that staff recorded, oldest first."""
        return [
            each
            for each in reversed(self.history)
            if each.kind in (LeadEventKind.TASK_CORRECTED, LeadEventKind.CONTACT_CORRECTED)
            and item_id.hex in (each.details.get("task"), each.details.get("message"))
        ]

    def first_title(self, task: LeadTask) -> str:
        """Return the title of a task as it was planned."""
        titles = (each.details.get("title_from") for each in self.mended(task.id))
        return next((each for each in titles if each), task.title)

    def worded(self, item_id: UUID, text: str) -> str:
        """Return a text as it was worded last.

        :param text: as it was typed first.
        """
        later = self.later(item_id)
        return later[-1].text if later else text

    def corrected_by(self, change: Correction) -> str:
        """Return the account that corrected an entry by hand; empty if the person did."""
        act = change.consent_record_id.hex
        return next((each.actor for each in self.history if each.details.get("act") == act), "")

    @property
    def changed_at(self) -> datetime:
        """The time of the last change that the page shows."""
        lines = [each.at for each in self.history]
        return max([self.lead.changed_at, *lines, *(each.at for each in self.amendments)])

    @property
    def stop(self) -> Stop | None:
        """The reason that bars all work on this lead, if there is one."""
        return self.stops.get(self.lead.id)


def view_lead(
    database: Database,
    ledger_key: bytes,
    *,
    actor: str,
    lead_id: UUID,
    now: datetime,
    disposable: Disposable = is_disposable,
) -> LeadView:
    """Return a lead with all that belongs to it, and write the audit event of the view.

    :param disposable: which mail domains suggest no duplicate.
    :raises NotFound: if there is no such lead.
    """
    with database.transaction() as session:
        found = get_with_enquiry(session, lead_id)
        if found is None:
            raise NotFound(f"There is no lead {lead_id}.")
        write_audit(
            session,
            ledger_key,
            AuditEvent.LEAD_VIEWED,
            actor=actor,
            at=now,
            subject=lead_id.hex,
        )
        return _view(session, *found, disposable)


def _view(session: Session, lead: Lead, enquiry: Enquiry, disposable: Disposable) -> LeadView:
    person = enquiry.person_id
    others = list_of_same_sender(session, enquiry)
    related = list_related(session, lead.id)
    judged = {each.other.lead_id for each in related}
    sender = sender_of(session, lead, disposable)
    suggestions = suggest_duplicates(session, sender, person, judged)
    shown = {
        lead.id,
        *judged,
        *(each.lead_id for each in (*others, *(each.other for each in suggestions))),
    }
    decided = consents.list_decisions_by_person(session, {person}).get(person, [])
    history = list_events(session, lead.id)
    repeated = {UUID(each.details["of"]) for each in history if "of" in each.details}
    return LeadView(
        lead=lead,
        enquiry=enquiry,
        history=history,
        record=consents.get_record(session, enquiry.consent_record_id),
        decisions=consents.list_decisions(session, enquiry.consent_record_id),
        standings=standing(decided),
        withdrawals=withdrawals_since(decided, enquiry.received_at),
        corrected=corrections.list_for_enquiry(session, enquiry.id),
        others=others,
        duplicates=suggestions,
        at_organisation=count_members(session, replace(sender, name_key=""), lead, COUNTED + 1),
        stops=list_stops(session, shown),
        names={UUID(account).hex: name for account, name in staff.names_by_id(session).items()},
        notes=list_notes(session, lead.id),
        tasks=list_tasks(session, lead.id),
        messages=list_messages(session, lead.id),
        deliveries=list_deliveries(session, enquiry.id, MessageKind.LEAD_REPLY.value),
        tags=facts.list_tags(session, lead.id),
        result=facts.find_result(session, lead.id),
        amendments=facts.list_amendments(session, lead.id),
        related=related,
        planned=planned_reply.list_of_lead(session, lead.id),
        repeated={
            lead_id.hex: reference
            for lead_id, reference in list_references_of(session, repeated).items()
        },
    )


def search_leads(
    database: Database,
    ledger_key: bytes,
    wanted: LeadFilter,
    sort: Sort,
    position: Position | None,
    limit: int,
    *,
    me: UUID,
    now: datetime,
) -> LeadPage:
    """Return a page of a search as `list_leads` does, with the words found; write its audit event.

    The event names the leads on the page and the searched fields, never the values. Of people who
    have withdrawn or restricted the use of their data no words are shown.

    :param me: the account that searches.
    """
    with database.reading() as session:
        page = list_leads(session, wanted, sort, position, limit, me=me, now=now)
        shown = [each.id for each in page.headings]
        allowed = set(shown) - list_stops(session, set(shown)).keys()
        words = query_words(wanted.text)
        passages = {
            lead_id: passage
            for lead_id, texts in list_words(session, allowed).items()
            if (passage := find_passage(texts, words))
        }
    # Not in one transaction, since every writer would wait during the search. Without the event
    # the page is not returned.
    with database.transaction() as session:
        write_audit(
            session,
            ledger_key,
            AuditEvent.LEADS_SEARCHED,
            actor=me.hex,
            at=now,
            details={
                "fields": ",".join(fields_of(wanted)),
                "count": len(shown),
                "leads": ",".join(each.hex for each in shown),
            },
        )
    return replace(page, passages=passages)
