"""Leads that are set aside as possible spam: those to be judged, and their move to the inbox."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Integer, Update, bindparam, func, or_, select, text, update
from sqlalchemy.orm import Session

from app.leads.models import UNJUDGED, Lead
from app.leads.rules.closing import Judged
from app.leads.rules.lead_status import LeadStatus
from app.leads.store.lead import MAY_BE_DONE

IS_SPAM = or_(Lead.suspect.is_(True), Lead.status == LeadStatus.SPAM.value)
"""The condition of leads that are set aside, or that people have judged to be spam."""
# Spelled as in the index, since that is how planners recognise it.
_UNSEEN = text(UNJUDGED)


def list_open(session: Session, lead_ids: Collection[UUID]) -> Sequence[Lead]:
    """Lock those leads that are set aside and open, always in the same order, and return them."""
    found = select(Lead).where(
        Lead.id.in_(lead_ids), Lead.suspect.is_(True), Lead.closed.is_(False)
    )
    return session.scalars(found.order_by(Lead.id).with_for_update()).all()


_FIRST_UNSEEN = select(Lead.first_due_at).where(_UNSEEN).limit(bindparam("most", type_=Integer))
_COUNT_UP_TO_MOST = select(func.count()).select_from(_FIRST_UNSEEN.subquery())
_COUNT_ALL = select(func.count()).select_from(Lead).where(_UNSEEN)


def count_unseen_suspect(session: Session, most: int | None = None) -> int:
    """Return the number of leads set aside that nobody has judged yet.

    :param most: the limit of the count; None for all of them.
    """
    counted = _COUNT_ALL if most is None else _COUNT_UP_TO_MOST
    return session.scalar(counted, {"most": most}) or 0


def find_first_unseen_suspect(session: Session) -> tuple[datetime, datetime] | None:
    """Return the arrival and due time of the suspect to judge first.

    None if none is left to judge, or if nothing was promised to those that are.
    """
    first = (
        select(Lead.received_at, Lead.first_due_at)
        .where(_UNSEEN, Lead.first_due_at.is_not(None))
        .order_by(Lead.first_due_at)
        .limit(1)
    )
    found = session.execute(first).first()
    return None if found is None or found[1] is None else (found[0], found[1])


def count_set_aside_between(session: Session, after: datetime | None, until: datetime) -> int:
    """Return the number of unjudged suspects received between two moments."""
    statement = select(func.count()).select_from(Lead).where(_UNSEEN, Lead.received_at <= until)
    if after is not None:
        statement = statement.where(Lead.received_at > after)
    return session.scalar(statement) or 0


def list_ids(session: Session, most: int) -> Sequence[UUID]:
    """Return the ids of up to `most` leads that are set aside."""
    return session.scalars(select(Lead.id).where(Lead.suspect.is_(True)).limit(most)).all()


def move_to_inbox(
    session: Session, lead_ids: Collection[UUID] | None, at: datetime, limit: int
) -> Sequence[UUID]:
    """Move up to `limit` leads that are set aside to the inbox; return their ids.

    Those of people who have restricted processing stay.

    :param lead_ids: the leads to move; None for all.
    """
    chosen = select(Lead.id).where(Lead.suspect.is_(True), MAY_BE_DONE).limit(limit)
    if lead_ids is not None:
        chosen = chosen.where(Lead.id.in_(lead_ids))
    statement: Update = (
        update(Lead)
        .where(Lead.suspect.is_(True), Lead.id.in_(chosen))
        .values(
            suspect=False,
            judged=Judged.CLEARED.value,
            version=Lead.version + 1,
            changed_at=at,
        )
        .returning(Lead.id)
    )
    options = {"synchronize_session": False}
    return session.scalars(statement, execution_options=options).all()
