"""Legal holds."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, ColumnElement, and_, func, or_, select, tuple_, update
from sqlalchemy.orm import Session

from app.core.rules.errors import existing
from app.core.store.statements import insert_row
from app.enquiries.models import LegalHold


def insert_hold(session: Session, row: Mapping[str, Any]) -> None:
    """Insert a hold that is not lifted."""
    insert_row(session, LegalHold, {"why_lifted": "", "restricts": False, **row})


def list_held(session: Session, now: datetime) -> frozenset[UUID]:
    """Return the people whose data is held at a moment."""
    return frozenset(session.scalars(select(LegalHold.person_id).where(is_in_force(now))))


def find_in_force(session: Session, person_id: UUID, now: datetime) -> LegalHold | None:
    """Return the hold in force on a person's data that ends last, if any."""
    # A hold without an end outlasts all others.
    endless_first = LegalHold.until.is_not(None), LegalHold.until.desc(), LegalHold.id
    theirs = select(LegalHold).where(LegalHold.person_id == person_id, is_in_force(now))
    return session.scalars(theirs.order_by(*endless_first).limit(1)).one_or_none()


def list_for_person(session: Session, person_id: UUID) -> Sequence[LegalHold]:
    """Return every hold on a person's data, newest first."""
    return session.scalars(
        select(LegalHold)
        .where(LegalHold.person_id == person_id)
        .order_by(LegalHold.placed_at.desc(), LegalHold.id)
    ).all()


def get(session: Session, hold_id: UUID, *, lock: bool = False) -> LegalHold:
    """Return a hold.

    :param lock: whether to lock the row.
    :raises NotFound: if there is none.
    """
    hold = session.get(LegalHold, hold_id, with_for_update=lock)
    return existing(hold, f"There is no legal hold {hold_id}.")


def list_in_force(session: Session, now: datetime, limit: int) -> Sequence[LegalHold]:
    """Return up to `limit` holds in force, ordered by their end."""
    ends_first = LegalHold.until.is_(None), LegalHold.until, LegalHold.id
    return session.scalars(
        select(LegalHold).where(is_in_force(now)).order_by(*ends_first).limit(limit)
    ).all()


def list_over(
    session: Session, now: datetime, before: tuple[datetime, UUID] | None, limit: int
) -> Sequence[LegalHold]:
    """Return a page of holds that are over, last placed first, after a position (keyset)."""
    place = (LegalHold.placed_at, LegalHold.id)
    statement = select(LegalHold).where(~is_in_force(now))
    if before is not None:
        statement = statement.where(tuple_(*place) < tuple_(*before))
    return session.scalars(statement.order_by(*(each.desc() for each in place)).limit(limit)).all()


def count_ending(session: Session, now: datetime, until: datetime) -> int:
    """Return how many holds in force end by a moment."""
    ending = select(func.count()).select_from(LegalHold)
    return session.scalar(ending.where(is_in_force(now), LegalHold.until <= until)) or 0


def blank_reasons(session: Session, person_id: UUID) -> int:
    """Blank the free text of a person's holds, none of them in force; return how many."""
    blanked = (
        update(LegalHold)
        .where(
            LegalHold.person_id == person_id,
            or_(LegalHold.reason != "", LegalHold.why_lifted != ""),
        )
        .values(reason="", why_lifted="")
        .returning(LegalHold.id)
    )
    return len(session.scalars(blanked).all())


def is_in_force(now: datetime | BindParameter[datetime]) -> ColumnElement[bool]:
    """Return the condition that a hold is in force at a moment."""
    return and_(
        LegalHold.placed_at <= now,
        LegalHold.lifted_at.is_(None),
        or_(LegalHold.until.is_(None), LegalHold.until > now),
    )
