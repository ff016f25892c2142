"""Requests that people have made about their data."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import and_, bindparam, func, or_, select, tuple_, update
from sqlalchemy.orm import Session

from app.core.rules.errors import existing
from app.enquiries.models import Enquiry
from app.enquiries.store.person_lock import keep_people
from app.leads.models import Lead
from app.rights.models import RightsRequest
from app.rights.rules.requests import OVERDUE, SOON, RequestClosed

_OPEN = RightsRequest.closed_at.is_(None)


@dataclass(frozen=True)
class WaitingRequests:
    """The number of open requests, the number overdue, and the next due date."""

    total: int
    overdue: int
    next_due_at: datetime | None


@dataclass(frozen=True)
class RequestFilter:
    """The filter of a list of requests; all kinds if none is named."""

    kind: str = ""
    closed: bool = False


def find(session: Session, request_id: UUID) -> RightsRequest | None:
    """Return a request, if it is kept."""
    return session.get(RightsRequest, request_id)


def get(session: Session, request_id: UUID) -> RightsRequest:
    """Return a request.

    :raises NotFound: if there is none.
    """
    return existing(find(session, request_id), f"There is no request {request_id}.")


def lock(session: Session, request_id: UUID) -> RightsRequest:
    """Return an open request, locked until the transaction ends.

    Its person is kept first, since an answer queues mail to them.

    :raises NotFound: if there is none.
    :raises RequestClosed: if somebody has closed it.
    """
    keep_people(session, select(RightsRequest.person_id).where(RightsRequest.id == request_id))
    found = existing(
        session.scalars(
            select(RightsRequest).where(RightsRequest.id == request_id).with_for_update()
        ).one_or_none(),
        f"There is no request {request_id}.",
    )
    if found.closed_at is not None:
        raise RequestClosed(f"Request {request_id} is closed.")
    return found


def find_open(
    session: Session, person_id: UUID, kind: str, asked: str = ""
) -> RightsRequest | None:
    """Return a person's open request of a kind, if there is one.

    :param asked: if given, the exact words of the request.
    """
    theirs = select(RightsRequest).where(
        RightsRequest.person_id == person_id, RightsRequest.kind == kind, _OPEN
    )
    if asked:
        theirs = theirs.where(RightsRequest.asked == asked)
    return session.scalars(theirs.order_by(RightsRequest.due_at).limit(1)).first()


def list_people(session: Session, kind: str) -> frozenset[UUID]:
    """Return the people who have an open request of a kind."""
    theirs = select(RightsRequest.person_id).where(RightsRequest.kind == kind, _OPEN)
    return frozenset(session.scalars(theirs))


def list_for_person(session: Session, person_id: UUID) -> Sequence[RightsRequest]:
    """Return all requests of a person, newest first."""
    return session.scalars(
        select(RightsRequest)
        .where(RightsRequest.person_id == person_id)
        .order_by(RightsRequest.opened_at.desc(), RightsRequest.id)
    ).all()


_COUNT_OPEN = select(
    func.count(),
    func.count().filter(RightsRequest.due_at <= bindparam("now")),
    func.min(RightsRequest.due_at),
).where(_OPEN)


def count_open(session: Session, now: datetime) -> WaitingRequests:
    """Return the number of open requests, the number overdue, and the next due date."""
    return WaitingRequests(*session.execute(_COUNT_OPEN, {"now": now}).one())


def list_page(
    session: Session, only: RequestFilter, after: tuple[datetime, UUID] | None, limit: int
) -> Sequence[RightsRequest]:
    """Return up to `limit` requests after a position (keyset).

    Open requests are sorted by due date, closed ones by closing date, latest first.
    """
    statement = select(RightsRequest).limit(limit)
    if only.kind:
        statement = statement.where(RightsRequest.kind == only.kind)
    if only.closed:
        place = tuple_(RightsRequest.closed_at, RightsRequest.id)
        statement = statement.where(RightsRequest.closed_at.is_not(None)).order_by(
            RightsRequest.closed_at.desc(), RightsRequest.id.desc()
        )
        beyond = None if after is None else place < tuple_(*after)
    else:
        place = tuple_(RightsRequest.due_at, RightsRequest.id)
        statement = statement.where(_OPEN).order_by(RightsRequest.due_at, RightsRequest.id)
        beyond = None if after is None else place > tuple_(*after)
    if beyond is not None:
        statement = statement.where(beyond)
    return session.scalars(statement).all()


def list_to_remind(
    session: Session, now: datetime, soon: datetime, limit: int
) -> Sequence[RightsRequest]:
    """Return up to `limit` open requests that need a reminder, locked and sorted by due date.

    Those are requests due by `soon` without any reminder, and overdue ones without a reminder that
    they are overdue.
    """
    untold = and_(RightsRequest.due_at <= soon, RightsRequest.reminders < SOON)
    overdue = and_(RightsRequest.due_at <= now, RightsRequest.reminders < OVERDUE)
    found = select(RightsRequest).where(_OPEN, or_(untold, overdue))
    ordered = found.order_by(RightsRequest.due_at, RightsRequest.id).limit(limit)
    return session.scalars(ordered.with_for_update()).all()


def list_still_open(session: Session, ids: Collection[UUID]) -> Sequence[RightsRequest]:
    """Return those of the requests that are still open, sorted by due date."""
    found = select(RightsRequest).where(RightsRequest.id.in_(ids), _OPEN)
    return session.scalars(found.order_by(RightsRequest.due_at, RightsRequest.id)).all()


def blank_texts(session: Session, person_id: UUID) -> int:
    """Blank the texts of a person's requests; return the number of requests."""
    texts = {"asked": "", "extension_reason": "", "outcome_text": ""}
    worded = or_(*(getattr(RightsRequest, name) != "" for name in texts))
    blanked = (
        update(RightsRequest)
        .where(RightsRequest.person_id == person_id, worded)
        .values(**texts)
        .returning(RightsRequest.id)
    )
    return len(session.scalars(blanked).all())


def close_all(session: Session, person_id: UUID, at: datetime, outcome: str) -> None:
    """Close every open request of a person."""
    session.execute(
        update(RightsRequest)
        .where(RightsRequest.person_id == person_id, _OPEN)
        .values(closed_at=at, outcome=outcome)
    )


def count_for_person(session: Session, person_id: UUID) -> int:
    """Return how many requests a person has made."""
    theirs = select(func.count()).select_from(RightsRequest)
    return session.scalar(theirs.where(RightsRequest.person_id == person_id)) or 0


def list_leads(
    session: Session, people: Collection[UUID]
) -> Mapping[UUID, Sequence[tuple[UUID, str]]]:
    """Return the id and reference of each lead of the people, newest first."""
    found = defaultdict[UUID, list[tuple[UUID, str]]](list)
    statement = (
        select(Enquiry.person_id, Lead.id, Enquiry.reference)
        .join(Lead, Lead.enquiry_id == Enquiry.id)
        .where(Enquiry.person_id.in_(people))
        .order_by(Enquiry.received_at.desc(), Enquiry.id)
    )
    for person_id, lead_id, reference in session.execute(statement):
        found[person_id].append((lead_id, reference))
    return found
