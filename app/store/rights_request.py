"""What people have asked for about their data."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select, tuple_
from sqlalchemy.orm import Session

from app.models import Enquiry, Lead, RightsRequest
from app.store.statements import insert_row

_OPEN = RightsRequest.closed_at.is_(None)


@dataclass(frozen=True)
class OpenRequest:
    """A request that waits for an answer, as the list shows it.

    :param leads: the id and reference of each of the person's leads, newest first.
    """

    id: UUID
    kind: str
    opened_at: datetime
    due_at: datetime
    leads: Sequence[tuple[UUID, str]]


def insert_request(session: Session, row: Mapping[str, Any]) -> None:
    """Open a request."""
    insert_row(session, RightsRequest, row)


def find(session: Session, request_id: UUID) -> RightsRequest | None:
    """Return a request, if it is kept."""
    return session.get(RightsRequest, request_id)


def find_open(session: Session, person_id: UUID, kind: str) -> RightsRequest | None:
    """Return a person's request of a kind that nobody has closed yet, if there is one."""
    return session.scalars(
        select(RightsRequest)
        .where(RightsRequest.person_id == person_id, RightsRequest.kind == kind, _OPEN)
        .limit(1)
    ).one_or_none()


def list_for_person(session: Session, person_id: UUID) -> Sequence[RightsRequest]:
    """Return everything that a person asked for, newest first."""
    return session.scalars(
        select(RightsRequest)
        .where(RightsRequest.person_id == person_id)
        .order_by(RightsRequest.opened_at.desc(), RightsRequest.id)
    ).all()


def count_open(session: Session) -> int:
    """Return how many requests wait for an answer; the index alone answers it."""
    return session.scalar(select(func.count()).select_from(RightsRequest).where(_OPEN)) or 0


def count_overdue(session: Session, now: datetime) -> int:
    """Return how many requests should have been answered by now."""
    overdue = select(func.count()).select_from(RightsRequest).where(_OPEN)
    return session.scalar(overdue.where(RightsRequest.due_at < now)) or 0


def list_open(
    session: Session, after: tuple[datetime, UUID] | None, limit: int
) -> Sequence[OpenRequest]:
    """Return up to `limit` open requests, those due first first, due after a position (keyset)."""
    statement = (
        select(RightsRequest)
        .where(_OPEN)
        .order_by(RightsRequest.due_at, RightsRequest.id)
        .limit(limit)
    )
    if after is not None:
        place = tuple_(RightsRequest.due_at, RightsRequest.id)
        statement = statement.where(place > tuple_(*after))
    found = session.scalars(statement).all()
    leads = _leads_of(session, {request.person_id for request in found})
    return [
        OpenRequest(each.id, each.kind, each.opened_at, each.due_at, leads[each.person_id])
        for each in found
    ]


def list_references(session: Session, person_id: UUID) -> Sequence[str]:
    """Return the references of a person's enquiries, newest first."""
    return [reference for _lead, reference in _leads_of(session, {person_id})[person_id]]


def _leads_of(
    session: Session, people: Collection[UUID]
) -> Mapping[UUID, Sequence[tuple[UUID, str]]]:
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
