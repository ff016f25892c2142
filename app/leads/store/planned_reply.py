"""Replies to be sent later."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, and_, bindparam, func, or_, select, update
from sqlalchemy import delete as sql_delete
from sqlalchemy.orm import Session

from app.core.store.statements import among
from app.enquiries.models import Enquiry
from app.leads.models import Lead
from app.leads.models.replies import PlannedReply

_WAITS = PlannedReply.held == ""


def list_of_lead(session: Session, lead_id: UUID) -> Sequence[PlannedReply]:
    """Return a lead's planned replies, the earliest first."""
    found = select(PlannedReply).where(PlannedReply.lead_id == lead_id)
    return session.scalars(found.order_by(PlannedReply.send_at, PlannedReply.id)).all()


def has_due(session: Session, now: datetime) -> bool:
    """Return whether a reply is due to be sent."""
    due = select(PlannedReply.id).where(_WAITS, PlannedReply.send_at <= now).limit(1)
    return session.scalar(due) is not None


def find_due(session: Session, now: datetime) -> PlannedReply | None:
    """Return the earliest reply that is due to be sent, if there is one."""
    due = select(PlannedReply).where(_WAITS, PlannedReply.send_at <= now)
    return session.scalars(due.order_by(PlannedReply.send_at, PlannedReply.id).limit(1)).first()


@dataclass(frozen=True)
class ListedReply:
    """A planned reply in a list, without its text.

    :param held: a `Held` code if it did not leave; empty while it waits.
    """

    id: UUID
    lead_id: UUID
    reference: str
    send_at: datetime
    held: str


_LISTED = (
    select(PlannedReply.id, Lead.id, Enquiry.reference, PlannedReply.send_at, PlannedReply.held)
    .join(Lead, Lead.id == PlannedReply.lead_id)
    .join(Enquiry, Enquiry.id == Lead.enquiry_id)
    .order_by(PlannedReply.send_at, PlannedReply.id)
)


def list_waiting(session: Session, author: str, limit: int) -> Sequence[ListedReply]:
    """Return up to `limit` planned replies of an author, the earliest first."""
    found = _LISTED.where(_WAITS, PlannedReply.author == author).limit(limit)
    return [ListedReply(*row) for row in session.execute(found)]


def _concerns(*, of_nobody: bool) -> ColumnElement[bool]:
    own = [PlannedReply.author == bindparam("author"), Lead.owner_id == bindparam("account")]
    unowned = [Lead.owner_id.is_(None)] if of_nobody else []
    return and_(~_WAITS, or_(*own, *unowned))


_COUNT_HELD = {
    of_nobody: select(func.count())
    .select_from(PlannedReply)
    .join(Lead, Lead.id == PlannedReply.lead_id)
    .where(_concerns(of_nobody=of_nobody))
    for of_nobody in (True, False)
}


def count_held(session: Session, account_id: UUID, *, of_nobody: bool) -> int:
    """Return how many unsent replies somebody has to look at, as `list_held` lists them."""
    asked = {"account": account_id, "author": account_id.hex}
    return session.scalar(_COUNT_HELD[of_nobody], asked) or 0


def list_held(
    session: Session, account_id: UUID, limit: int, *, of_nobody: bool
) -> Sequence[ListedReply]:
    """Return up to `limit` replies that could not be sent, the oldest first.

    They are an account's own and those on its leads.

    :param of_nobody: whether to add those on leads without an owner.
    """
    found = _LISTED.where(_concerns(of_nobody=of_nobody)).limit(limit)
    asked = {"account": account_id, "author": account_id.hex}
    return [ListedReply(*row) for row in session.execute(found, asked)]


def lock(session: Session, lead_id: UUID, planned_id: UUID) -> PlannedReply | None:
    """Lock a lead's planned reply, and return it freshly read, if it still exists.

    The caller has locked the lead, as all do first, so that no two wait for each other.
    """
    found = select(PlannedReply).where(
        PlannedReply.id == planned_id, PlannedReply.lead_id == lead_id
    )
    fresh = {"populate_existing": True}
    return session.scalars(found.with_for_update(), execution_options=fresh).first()


def set_author(session: Session, planned_ids: Collection[UUID], author: str) -> None:
    """Make somebody else the author of planned replies."""
    session.connection().execute(
        update(PlannedReply)
        .where(among(session, PlannedReply.id, planned_ids))
        .values(author=author)
    )


def delete(session: Session, lead_id: UUID, planned_id: UUID) -> bool:
    """Delete a lead's planned reply, which is then not sent; return whether it existed."""
    theirs = PlannedReply.id == planned_id, PlannedReply.lead_id == lead_id
    deleted = sql_delete(PlannedReply).where(*theirs).returning(PlannedReply.id)
    return session.scalars(deleted).first() is not None
