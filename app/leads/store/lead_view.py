"""The rows of a lead's page: its history, its work, its stops, and similar enquiries."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, TextClause, and_, bindparam, or_, select, text
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.consent.rules.standing import Stop
from app.consent.store.withdrawals import is_stopped, stop
from app.enquiries.models import Enquiry
from app.leads.models import COMPARED_BY, Lead, LeadEvent, LeadMessage, LeadNote, LeadTask
from app.leads.rules.duplicates import Sender, near_ends, near_start, one_slip
from app.leads.store.lead_work import FIRST_DUE
from app.mail.models import OutboxMessage

OTHERS_LIMIT = 50
"""The most enquiries of the same sender that are looked up."""

CANDIDATES_LIMIT = 50
"""The most candidates that each of seven look-ups returns; all use an index."""


@dataclass(frozen=True)
class Relative:
    """The heading of a related enquiry, with the fields that compare it."""

    lead_id: UUID
    reference: str
    received_at: datetime
    status: str
    suspect: bool
    person_id: UUID
    idempotency_key: str
    name: str
    organisation: str
    sender: Sender


def list_of_same_sender(session: Session, enquiry: Enquiry) -> Sequence[Relative]:
    """Return the other enquiries of the person, or from the same opening of the form.

    The newest come first. A form that was sent, changed and sent again has one opening, even if it
    was sent with another address.
    """
    same = or_(
        Enquiry.person_id == enquiry.person_id, Enquiry.idempotency_key == enquiry.idempotency_key
    )
    return _relatives(session, same & (Enquiry.id != enquiry.id), OTHERS_LIMIT)


_LOOKED_THROUGH = 200
"""The newest leads of a mail domain, or of an ending, whose names are compared, which bounds the
cost."""

_ENDING = (
    select(Lead.place, Lead.organisation_key)
    .where(text("lead.place IS NOT NULL AND lead.organisation_end <> ''"))
    .where(Lead.organisation_end == bindparam("end"))
    .order_by(Lead.place.desc())
    .limit(_LOOKED_THROUGH)
)


def list_candidates(session: Session, sender: Sender, person_id: UUID) -> Sequence[Relative]:
    """Return enquiries of other people that are like a sender's in one of the compared values.

    That is an equal organisation, name, number or domain, an organisation or name that begins
    alike, or an organisation that is one slip away. At most seven times CANDIDATES_LIMIT, those
    with an equal value first.
    """
    near = (Lead.organisation_key, sender.organisation_key), (Lead.name_key, sender.name_key)
    found: dict[UUID, Relative] = {}
    conditions = [*equal_values(sender), *_near(session, near)]
    if slips := _one_slip_from(session, sender.organisation_key):
        conditions.append(Lead.place.in_(slips))
    for condition in conditions:
        others = condition & (Enquiry.person_id != person_id)
        # In the order of the indexes, so that of very many equal ones only the newest are read.
        for relative in _relatives(session, others, CANDIDATES_LIMIT, Lead.place.desc()):
            found.setdefault(relative.lead_id, relative)
    return list(found.values())


def list_relatives(session: Session, lead_ids: Collection[UUID]) -> Sequence[Relative]:
    """Return the headings of leads, the newest first."""
    return _relatives(session, Lead.id.in_(lead_ids), len(lead_ids)) if lead_ids else ()


def equal_values(sender: Sender) -> list[ColumnElement[bool]]:
    """Return the condition of an equal value, for each value of a sender; each uses an index."""
    return [
        and_(*_there(column), getattr(Lead, column) == value)
        for column, value in vars(sender).items()
        if value
    ]


def count_names_at(session: Session, domain: str, most: int) -> int:
    """Return how many differently named organisations write from a mail domain, up to `most`."""
    newest = (
        select(Lead.organisation_key)
        .where(*_there("mail_domain"), Lead.mail_domain == domain)
        .order_by(Lead.place.desc())
        .limit(_LOOKED_THROUGH)
        .subquery()
    )
    names = select(newest.c.organisation_key).where(newest.c.organisation_key != "").distinct()
    return len(session.scalars(names.limit(most)).all()) if domain else 0


def _there(column: str) -> tuple[TextClause, TextClause]:
    """Return the condition of an index, spelled so that planners recognise it."""
    return text("lead.place IS NOT NULL"), text(f"lead.{column} <> ''")


_Keys = tuple[tuple[InstrumentedAttribute[str], str], ...]


def _near(session: Session, keys: _Keys) -> list[ColumnElement[bool]]:
    starts = [(column, near_start(key), key) for column, key in keys]
    return [
        and_(*_there(column.key), _starts_with(session, column, start), column != key)
        for column, start, key in starts
        if start is not None
    ]


def _one_slip_from(session: Session, key: str) -> Sequence[int]:
    """Return the places of the newest leads whose organisation is one slip away from a key.

    They end like it. Of each ending only the newest leads are compared, which bounds the cost.
    """
    found = [
        place
        for end in near_ends(key)
        for place, other in session.execute(_ENDING, {"end": end})
        if place and one_slip(key, other)
    ]
    return sorted(found, reverse=True)[:CANDIDATES_LIMIT]


def list_references_of(session: Session, lead_ids: Collection[UUID]) -> Mapping[UUID, str]:
    """Return the references of leads by their ids."""
    if not lead_ids:
        return {}
    found = select(Lead.id, Enquiry.reference).join(Enquiry, Enquiry.id == Lead.enquiry_id)
    return {row.id: row.reference for row in session.execute(found.where(Lead.id.in_(lead_ids)))}


def _starts_with(
    session: Session, column: InstrumentedAttribute[str], start: str
) -> ColumnElement[bool]:
    """Return the condition of a prefix, compared by code point.

    An index with `text_pattern_ops` serves that in any locale.
    """
    beyond = start[:-1] + chr(ord(start[-1]) + 1)
    if session.get_bind().dialect.name == "postgresql":
        return and_(
            column.op("~>=~", is_comparison=True)(start),
            column.op("~<~", is_comparison=True)(beyond),
        )
    return and_(column >= start, column < beyond)


_NEWEST = (Enquiry.received_at.desc(), Enquiry.id.desc())


def _relatives(
    session: Session,
    condition: ColumnElement[bool],
    limit: int,
    *order: ColumnElement[Any],
) -> Sequence[Relative]:
    rows = session.execute(
        select(
            Lead.id.label("lead_id"),
            Enquiry.reference,
            Enquiry.received_at,
            Lead.status,
            Lead.suspect,
            Enquiry.person_id,
            Enquiry.idempotency_key,
            Enquiry.name,
            Enquiry.organisation,
            *(getattr(Lead, column) for column in COMPARED_BY),
        )
        .join(Lead, Lead.enquiry_id == Enquiry.id)
        .where(condition)
        .order_by(*(order or _NEWEST))
        .limit(limit)
    )
    return [_relative(dict(row)) for row in rows.mappings()]


def _relative(row: dict[str, Any]) -> Relative:
    sender = Sender(**{column: row.pop(column) for column in COMPARED_BY})
    return Relative(**row, sender=sender)


_LEAD: Any = bindparam("lead")
_WITH_ENQUIRY = (
    select(Lead, Enquiry).join(Enquiry, Enquiry.id == Lead.enquiry_id).where(Lead.id == _LEAD)
)


def get_with_enquiry(session: Session, lead_id: UUID) -> tuple[Lead, Enquiry] | None:
    """Return a lead and its enquiry, if there is such a lead."""
    row = session.execute(_WITH_ENQUIRY, {"lead": lead_id}).one_or_none()
    return None if row is None else (row[0], row[1])


_EVENTS = (
    select(LeadEvent)
    .where(LeadEvent.lead_id == _LEAD)
    .order_by(LeadEvent.at.desc(), LeadEvent.id.desc())
)
_NOTES = (
    select(LeadNote)
    .where(LeadNote.lead_id == _LEAD)
    .order_by(LeadNote.at.desc(), LeadNote.id.desc())
)
_TASKS = (
    select(LeadTask)
    .where(LeadTask.lead_id == _LEAD)
    .order_by(LeadTask.done_at.is_not(None), *FIRST_DUE, LeadTask.id)
)
_MESSAGES = (
    select(LeadMessage)
    .where(LeadMessage.lead_id == _LEAD)
    .order_by(LeadMessage.at.desc(), LeadMessage.id.desc())
)


def list_events(session: Session, lead_id: UUID) -> Sequence[LeadEvent]:
    """Return a lead's history, newest first."""
    return session.scalars(_EVENTS, {"lead": lead_id}).all()


_AT_ONCE = 500
"""The most leads in one statement; SQLite limits the number of its parameters."""


_STOPPED = (
    select(Lead.id, stop())
    .join(Enquiry, Enquiry.id == Lead.enquiry_id)
    .where(Lead.id.in_(bindparam("batch", expanding=True)), is_stopped())
)


def list_stops(session: Session, leads: Collection[UUID]) -> Mapping[UUID, Stop]:
    """Return the reasons that bar work on leads; other leads are absent."""
    waiting, found = iter(set(leads)), dict[UUID, Stop]()
    while batch := list(islice(waiting, _AT_ONCE)):
        stopped = session.execute(_STOPPED, {"batch": batch})
        found |= {lead: Stop(why) for lead, why in stopped}
    return found


def list_notes(session: Session, lead_id: UUID) -> Sequence[LeadNote]:
    """Return a lead's notes, newest first."""
    return session.scalars(_NOTES, {"lead": lead_id}).all()


def list_tasks(session: Session, lead_id: UUID) -> Sequence[LeadTask]:
    """Return a lead's tasks: those to do first, by when they are due."""
    return session.scalars(_TASKS, {"lead": lead_id}).all()


def list_messages(session: Session, lead_id: UUID) -> Sequence[LeadMessage]:
    """Return a lead's messages, newest first."""
    return session.scalars(_MESSAGES, {"lead": lead_id}).all()


def list_deliveries(session: Session, enquiry_id: UUID, kind: str) -> Mapping[str, OutboxMessage]:
    """Return the queued messages of a kind about an enquiry that are kept, by Message-ID."""
    found = select(OutboxMessage).where(
        OutboxMessage.enquiry_id == enquiry_id, OutboxMessage.kind == kind
    )
    return {each.message_id: each for each in session.scalars(found)}
