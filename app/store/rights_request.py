"""What people have asked for about their data."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import RightsRequest
from app.store.statements import insert_row


def insert_request(session: Session, row: Mapping[str, Any]) -> None:
    """Open a request."""
    insert_row(session, RightsRequest, row)


def find_open(session: Session, person_id: UUID, kind: str) -> RightsRequest | None:
    """Return a person's request of a kind that nobody has closed yet, if there is one."""
    return session.scalars(
        select(RightsRequest)
        .where(
            RightsRequest.person_id == person_id,
            RightsRequest.kind == kind,
            RightsRequest.closed_at.is_(None),
        )
        .limit(1)
    ).one_or_none()


def list_for_person(session: Session, person_id: UUID) -> Sequence[RightsRequest]:
    """Return everything that a person asked for, newest first."""
    return session.scalars(
        select(RightsRequest)
        .where(RightsRequest.person_id == person_id)
        .order_by(RightsRequest.opened_at.desc(), RightsRequest.id)
    ).all()
