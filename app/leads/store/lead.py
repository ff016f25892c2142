"""Leads: insertion, changes, assignment, and counts of waiting ones."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Integer, Select, Update, bindparam, func, select, text, update
from sqlalchemy.orm import Session

from app.core.store.statements import among, dialect_of, insert_row
from app.enquiries.models import Enquiry
from app.enquiries.store.person_lock import keep_people
from app.leads.models import STILL_OPEN, WORKABLE, Lead, LeadEvent, LeadTask
from app.leads.rules.closing import judged
from app.leads.rules.lead import ConsentState, LeadEventKind, Listing
from app.leads.rules.lead_status import LeadStatus, reached
from app.leads.rules.response_clock import ClockState, held_back
from app.leads.store.response_clock import answerable

_CLOSING_TURN = 0xD0B1E  # Any number that no other program locks in this database.
_CLOSED = frozenset(each for each in LeadStatus if each.closed)
MAY_BE_DONE = Lead.consent != ConsentState.RESTRICTED.value
"""The condition of what is left to do: nothing while the person has restricted processing."""


def insert_lead(
    session: Session,
    lead_id: UUID,
    enquiry_id: UUID,
    suspicions: Sequence[str],
    at: datetime,
    clock: ClockState,
    listing: Listing,
    *,
    by_volume: bool = False,
    owner_id: UUID | None = None,
    status: LeadStatus = LeadStatus.NEW,
    import_id: UUID | None = None,
) -> None:
    """Insert a lead for a received enquiry; one with suspicions is set aside.

    It has no place in the lists' indexes until the worker gives it one.

    :param clock: of a lead that is to be answered; one that is set aside keeps its promise alone.
    :param by_volume: whether it is set aside for nothing but how many others came.
    :param import_id: the import that it came with.
    """
    row = {
        **vars(listing),
        **vars(held_back(clock) if suspicions else clock),
        "id": lead_id,
        "enquiry_id": enquiry_id,
        "received_at": at,
        "changed_at": at,
        "status": status.value,
        "closed": status in _CLOSED,
        "reached": reached(status),
        "owner_id": owner_id,
        "answerable_id": owner_id,
        "version": 1,
        "suspect": bool(suspicions),
        "suspicions": list(suspicions),
        "by_volume": by_volume,
        "status_before": "",
        "judged": "",
        "declared": False,
        "import_id": import_id,
        "priority_reason": "",
    }
    insert_row(session, Lead, row)


def keep_people_of(session: Session, lead_ids: Collection[UUID]) -> None:
    """Keep the people of leads from acts on them, before any of these leads is locked."""
    theirs = select(Enquiry.person_id).join(Lead, Lead.enquiry_id == Enquiry.id)
    keep_people(session, theirs.where(among(session, Lead.id, lead_ids)))


def lock(session: Session, lead_id: UUID) -> Lead | None:
    """Lock a lead until the transaction ends, and return it freshly read, if there is one.

    Its person is kept first, since an act on a lead may queue mail to them.
    """
    keep_people_of(session, [lead_id])
    locked = select(Lead).where(Lead.id == lead_id).with_for_update()
    return session.scalars(locked, execution_options={"populate_existing": True}).one_or_none()


def get_id(session: Session, enquiry_id: UUID) -> UUID:
    """Return the id of an enquiry's lead."""
    return session.scalars(select(Lead.id).where(Lead.enquiry_id == enquiry_id)).one()


def find_by_reference(session: Session, reference: str) -> UUID | None:
    """Return a lead by its enquiry's reference, if there is one."""
    found = select(Lead.id).join(Enquiry, Enquiry.id == Lead.enquiry_id)
    return session.scalar(found.where(Enquiry.reference == reference))


def await_closing_turn(session: Session) -> None:
    """Wait for the lock for closing leads as duplicates, and hold it until the transaction ends."""
    # On SQLite a writer is alone anyway.
    if dialect_of(session).name != "sqlite":
        session.execute(select(func.pg_advisory_xact_lock(_CLOSING_TURN)))


def lock_of_enquiry(session: Session, enquiry_id: UUID) -> Lead:
    """Lock an enquiry's lead until the transaction ends, and return it."""
    return session.scalars(
        select(Lead).where(Lead.enquiry_id == enquiry_id).with_for_update()
    ).one()


def last_parked_at(session: Session, lead_id: UUID, reply_id: UUID) -> datetime | None:
    """Return when a reply about a lead last could not be delivered; None if it never failed."""
    found = (
        select(LeadEvent.at)
        .where(
            LeadEvent.lead_id == lead_id,
            LeadEvent.kind == LeadEventKind.REPLY_PARKED.value,
            LeadEvent.details["message"].as_string() == reply_id.hex,
        )
        .order_by(LeadEvent.at.desc())
    )
    return session.scalars(found.limit(1)).first()


def set_status(
    session: Session, lead: Lead, expected_version: int, status: LeadStatus, at: datetime
) -> bool:
    """Change a lead's status if its version is still the expected one; return whether it was.

    A lead that was set aside is judged by being closed.
    """
    settled = lead.suspect and status.closed
    spam = LeadStatus.SPAM.value in {status, lead.status}
    judgement = judged(suspected=bool(lead.suspicions), spam=status is LeadStatus.SPAM)
    statement: Update = (
        update(Lead)
        .where(Lead.id == lead.id, Lead.version == expected_version)
        .values(
            status=status.value,
            closed=status.closed,
            status_before=lead.status if status.closed and not lead.closed else "",
            reached=max(lead.reached, reached(status)),
            suspect=lead.suspect and not settled,
            judged=judgement if spam or settled else lead.judged,
            version=Lead.version + 1,
            changed_at=at,
        )
        .returning(Lead.id)
    )
    return session.execute(statement).first() is not None


def _up_to_most(some: Select[Any]) -> Select[int]:
    limited = some.limit(bindparam("most", type_=Integer)).subquery()
    return select(func.count()).select_from(limited)


_DUE = select(Lead.due_at).where(Lead.due_at.is_not(None), Lead.due_at <= bindparam("now"))
_PLACED_DUE = _DUE.where(Lead.place.is_not(None))
_OVERDUE = _up_to_most(_DUE)
_THEIR_OVERDUE = _up_to_most(_PLACED_DUE.where(Lead.owner_id == bindparam("whose")))
_NOBODYS_OVERDUE = _up_to_most(_PLACED_DUE.where(Lead.owner_id.is_(None)))


def count_overdue(session: Session, now: datetime, whose: UUID | None, most: int) -> int:
    """Return the number of overdue leads, up to `most`; an index alone answers it.

    :param whose: the account whose leads and nobody's are counted; None counts everybody's.
    """
    counts = [_OVERDUE] if whose is None else [_THEIR_OVERDUE, _NOBODYS_OVERDUE]
    asked = {"now": now, "whose": whose, "most": most}
    return min(sum(session.scalar(each, asked) or 0 for each in counts), most)


@dataclass(frozen=True)
class Theirs:
    """A lead of a person, and the consent that lists show for it."""

    id: UUID
    person_id: UUID
    consent: str


def list_of_people(session: Session, people: Collection[UUID]) -> Sequence[Theirs]:
    """Return all leads of the people."""
    rows = session.execute(
        select(Lead.id, Enquiry.person_id, Lead.consent)
        .join(Enquiry, Enquiry.id == Lead.enquiry_id)
        .where(Enquiry.person_id.in_(people))
    )
    return [Theirs(*row) for row in rows]


def list_references(
    session: Session, enquiry_ids: Collection[UUID]
) -> dict[UUID, tuple[UUID, str]]:
    """Return the lead and the reference of each enquiry that still exists."""
    rows = session.execute(
        select(Enquiry.id, Lead.id, Enquiry.reference)
        .join(Lead, Lead.enquiry_id == Enquiry.id)
        .where(Enquiry.id.in_(enquiry_ids))
    )
    return {enquiry_id: (lead_id, reference) for enquiry_id, lead_id, reference in rows}


def set_consent(session: Session, states: Mapping[UUID, str]) -> None:
    """Change the consent that lists show; this is nobody's edit, so the version stays."""
    if not states:
        return
    statement = (
        update(Lead).where(Lead.id == bindparam("lead_id")).values(consent=bindparam("state"))
    )
    rows = [{"lead_id": lead_id, "state": state} for lead_id, state in states.items()]
    session.connection().execute(statement, rows)


_TASKS_DUE = (
    select(func.count())
    .select_from(LeadTask)
    .join(Lead, Lead.id == LeadTask.lead_id)
    .where(
        LeadTask.assignee_id == bindparam("account"),
        LeadTask.done_at.is_(None),
        LeadTask.due_on <= bindparam("today"),
        MAY_BE_DONE,
    )
)


def count_tasks_due(session: Session, account_id: UUID, today: date) -> int:
    """Return the number of tasks that an account has to do by a day."""
    return session.scalar(_TASKS_DUE, {"account": account_id, "today": today}) or 0


@dataclass(frozen=True)
class OwnedLead:
    """An open lead of somebody, without what it says."""

    lead_id: UUID
    reference: str
    due_at: datetime | None


_OWNED = select(Lead.id, Enquiry.reference, Lead.due_at).join(
    Enquiry, Enquiry.id == Lead.enquiry_id
)
# Spelled as in the indexes: of open leads by owner, and of leads without a place in lists.
UNPLACED = f"place IS NULL AND NOT closed AND {WORKABLE}"


def list_owned(session: Session, account_id: UUID, limit: int) -> Sequence[OwnedLead]:
    """Return up to `limit` leads that an owner has to work on, those in lists first."""
    found: list[OwnedLead] = []
    for where in (STILL_OPEN, UNPLACED):
        owned = _OWNED.where(text(where), Lead.owner_id == account_id).order_by(
            Lead.due_at, Lead.id
        )
        found += [OwnedLead(*row) for row in session.execute(owned.limit(limit - len(found)))]
    return found


def lock_all(session: Session, lead_ids: Collection[UUID]) -> Sequence[Lead]:
    """Lock leads until the transaction ends, and return them freshly read, ordered by id."""
    return session.scalars(
        select(Lead).where(among(session, Lead.id, lead_ids)).order_by(Lead.id).with_for_update(),
        execution_options={"populate_existing": True},
    ).all()


def find_line(session: Session, lead_ids: Collection[UUID], at: datetime) -> str:
    """Return the line, kept in histories alone, with which work on leads was handed over."""
    details = session.scalars(
        select(LeadEvent.details).where(LeadEvent.lead_id.in_(lead_ids), LeadEvent.at == at)
    )
    return next((each["line"] for each in details if "line" in each), "")


def set_owner(
    session: Session, lead_id: UUID, expected_version: int, owner_id: UUID | None, at: datetime
) -> bool:
    """Give a lead to a person, or to nobody, if its version is still the expected one.

    :returns: whether it was.
    """
    statement: Update = (
        update(Lead)
        .where(Lead.id == lead_id, Lead.version == expected_version)
        .values(owner_id=owner_id, version=Lead.version + 1, changed_at=at)
        .values(answerable_id=answerable(owner_id, at))
        .returning(Lead.id)
    )
    return session.execute(statement).first() is not None
