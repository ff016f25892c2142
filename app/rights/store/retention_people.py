"""People whose period may be over, oldest first, and the facts that decide how long each is kept.

No deadline is stored, so that the result is right after any change of settings. The facts are
moments, and indexes sorted by them find the few who may be due among a million people.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Select,
    Subquery,
    and_,
    bindparam,
    case,
    exists,
    func,
    or_,
    select,
    text,
    tuple_,
)
from sqlalchemy.orm import Session, aliased

from app.consent.models import ConsentRecord
from app.consent.rules.consent import Act
from app.core.rules.retention import RetentionClass
from app.enquiries.models import Correction, Enquiry, LegalHold, Person
from app.enquiries.store.legal_hold import is_in_force
from app.leads.models import SET_ASIDE, Lead, LeadMessage
from app.leads.rules.lead_status import NO_ENQUIRY, LeadStatus
from app.rights.models import RightsRequest
from app.rights.rules.retention import DueQuestion, PersonFacts

_AT_ONCE = 2000

_CONTACTS = (Act.CONFIRMED.value, Act.RENEWED.value)
"""Acts of consent that count as a contact, besides sending the form."""

_SET_ASIDE = text(SET_ASIDE)
_NOT_SET_ASIDE = text(f"NOT {SET_ASIDE}")
_PLACED = text("lead.place IS NOT NULL")
"""Conditions that must match those of the indexes word for word."""


def list_candidates(
    session: Session, asked: DueQuestion, after: tuple[datetime, UUID] | None, limit: int
) -> Sequence[tuple[UUID, datetime, UUID]]:
    """Return up to `limit` people who may be due in a class, by their latest enquiry of it.

    Each comes with the moment and the lead of that enquiry, which are the cursor. People with a
    contact after the bound are left out, and so are those kept by a hold or a request; the rules
    compute the exact period of the others.

    :param after: the cursor.
    """
    of_class = _SET_ASIDE if asked.kind is RetentionClass.SUSPECT else and_(_PLACED, _NOT_SET_ASIDE)
    statement = (
        select(Enquiry.person_id, Lead.received_at, Lead.id)
        .join(Enquiry, Enquiry.id == Lead.enquiry_id)
        .where(of_class, Lead.received_at <= asked.bound, ~_has_later(asked.kind))
        .where(~is_kept(Enquiry.person_id, asked.now), ~_is_unseen(Enquiry.person_id))
        .order_by(Lead.received_at, Lead.id)
        .limit(limit)
    )
    if asked.kind is RetentionClass.ENQUIRY:
        statement = statement.where(*(~each.exists() for each in _contacts_after(asked.bound)))
    if after is not None:
        statement = statement.where(tuple_(Lead.received_at, Lead.id) > tuple_(*after))
    return [(person, received_at, lead) for person, received_at, lead in session.execute(statement)]


def read_facts(
    session: Session, people: Collection[UUID], now: datetime
) -> Mapping[UUID, PersonFacts]:
    """Return the facts that decide how long each of the people is kept; the deleted are absent."""
    found: dict[UUID, PersonFacts] = {}
    waiting = list(people)
    for start in range(0, len(waiting), _AT_ONCE):
        asked = {"people": waiting[start : start + _AT_ONCE], "now": now}
        for person, enquired, aside, *rest in session.execute(_FACTS, asked):
            *contacts, acted, held, asks, unseen = rest
            contact = max(filter(None, contacts), default=None)
            found[person] = PersonFacts(person, enquired, aside, contact, acted, held, asks, unseen)
    return found


def list_kept(session: Session, now: datetime, limit: int) -> Sequence[UUID]:
    """Return up to `limit` people kept by a hold or a request, due or not."""
    held = select(LegalHold.person_id).where(is_in_force(now))
    asking = select(RightsRequest.person_id).where(RightsRequest.closed_at.is_(None))
    return session.scalars(
        select(Person.id).where(Person.id.in_(held.union(asking))).limit(limit)
    ).all()


def count_people(session: Session) -> int:
    """Return how many people there are."""
    return session.scalar(select(func.count()).select_from(Person)) or 0


def count_set_aside(session: Session) -> int:
    """Return how many enquiries are set aside or marked as spam."""
    return session.scalar(select(func.count()).select_from(Lead).where(_SET_ASIDE)) or 0


def is_kept(person: Any, now: datetime) -> ColumnElement[bool]:
    """Return the condition that a hold or an open request keeps the person with an id."""
    held = exists().where(LegalHold.person_id == person, is_in_force(now))
    asks = exists().where(RightsRequest.person_id == person, RightsRequest.closed_at.is_(None))
    return or_(held, asks)


def _is_unseen(person: Any) -> ColumnElement[bool]:
    """Return the condition that an enquiry of a person was set aside for volume and not seen."""
    other, sent = aliased(Lead), aliased(Enquiry)
    unseen = (other.by_volume, other.suspect, other.status == LeadStatus.NEW.value)
    return exists().where(sent.person_id == person, other.enquiry_id == sent.id, *unseen)


def _has_later(kind: RetentionClass) -> ColumnElement[bool]:
    """Return the condition that the person has a later enquiry of the class."""
    other, sent = aliased(Lead), aliased(Enquiry)
    aside = _is_set_aside(other)
    return (
        exists()
        .where(
            sent.person_id == Enquiry.person_id,
            other.enquiry_id == sent.id,
            aside if kind is RetentionClass.SUSPECT else ~aside,
            tuple_(other.received_at, other.id) > tuple_(Lead.received_at, Lead.id),
        )
        .correlate(Enquiry, Lead)
    )


def _is_set_aside(lead: Any) -> ColumnElement[bool]:
    return or_(lead.suspect.is_(True), lead.status.in_(NO_ENQUIRY))


def _contacts_after(bound: datetime) -> tuple[Select[Any], ...]:
    person = Enquiry.person_id
    said, corrected, acted = _contacts(person)
    return (
        said.where(LeadMessage.at > bound).correlate(Enquiry),
        corrected.where(Correction.at > bound).correlate(Enquiry),
        acted.where(ConsentRecord.at > bound).correlate(Enquiry),
    )


def _contacts(person: Any) -> tuple[Select[Any], Select[Any], Select[Any]]:
    """Return queries for the moments of a person's messages, corrections and confirmations."""
    lead, sent, wrote = aliased(Lead), aliased(Enquiry), aliased(Enquiry)
    said = (
        select(LeadMessage.at)
        .join(lead, lead.id == LeadMessage.lead_id)
        .join(sent, sent.id == lead.enquiry_id)
        .where(
            sent.person_id == person,
            LeadMessage.undone.is_(False),
            LeadMessage.missed.is_(False),
        )
    )
    corrected = (
        select(Correction.at)
        .join(wrote, wrote.id == Correction.enquiry_id)
        .where(wrote.person_id == person)
    )
    acted = select(ConsentRecord.at).where(
        ConsentRecord.person == person, ConsentRecord.act.in_(_CONTACTS)
    )
    return said, corrected, acted


def _facts() -> Select[Any]:
    said, corrected, _confirmed = (
        each.with_only_columns(func.max(each.selected_columns.at))
        .correlate(Person)
        .scalar_subquery()
        for each in _contacts(Person.id)
    )
    held = exists().where(LegalHold.person_id == Person.id, is_in_force(bindparam("now")))
    asks = exists().where(RightsRequest.person_id == Person.id, RightsRequest.closed_at.is_(None))
    people: BindParameter[Any] = bindparam("people", expanding=True)
    leads, acts = _leads_of(people), _acts_of(people)
    unseen = func.coalesce(leads.c.unseen, 0) == 1
    contacts = said, corrected, acts.c.confirmed, acts.c.acted
    return (
        select(Person.id, leads.c.enquired, leads.c.aside, *contacts, held, asks, unseen)
        .outerjoin(leads, leads.c.person_id == Person.id)
        .outerjoin(acts, acts.c.person == Person.id)
        .where(Person.id.in_(people))
    )


def _leads_of(people: BindParameter[Any]) -> Subquery:
    """Return the state of the leads of each person, in one pass over these leads."""
    aside = _is_set_aside(Lead)
    unseen = and_(Lead.by_volume, Lead.suspect, Lead.status == LeadStatus.NEW.value)
    return (
        select(
            Enquiry.person_id,
            func.max(case((~aside, Lead.received_at))).label("enquired"),
            func.max(case((aside, Lead.changed_at))).label("aside"),
            func.max(case((unseen, 1), else_=0)).label("unseen"),
        )
        .join(Lead, Lead.enquiry_id == Enquiry.id)
        .where(Enquiry.person_id.in_(people))
        .group_by(Enquiry.person_id)
        .subquery()
    )


def _acts_of(people: BindParameter[Any]) -> Subquery:
    """Return when each of the people last confirmed or renewed consent, and last did any act."""
    confirms = ConsentRecord.act.in_(_CONTACTS)
    counts = ConsentRecord.act != Act.EXPIRED.value
    return (
        select(
            ConsentRecord.person,
            func.max(case((confirms, ConsentRecord.at))).label("confirmed"),
            func.max(case((counts, ConsentRecord.at))).label("acted"),
        )
        .where(ConsentRecord.person.in_(people))
        .group_by(ConsentRecord.person)
        .subquery()
    )


_FACTS = _facts()
