"""The leads that authors have exported alone, which decide whether a second person is needed."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.store.statements import batches
from app.enquiries.models import Enquiry
from app.exports.models import Export
from app.exports.store.candidates import Scope, chosen
from app.leads.models import Lead
from app.leads.store.suspects import IS_SPAM


def list_taken_alone(session: Session, author_id: UUID | None, since: datetime) -> Sequence[Export]:
    """Return an author's unapproved exports since a moment.

    :param author_id: an account; None for the command line.
    """
    return session.scalars(
        select(Export).where(
            Export.author_id.is_not_distinct_from(author_id),
            Export.snapshot_at > since,
            Export.approver_id.is_(None),
        )
    ).all()


def count_again(session: Session, scope: Scope, enquiries: Collection[UUID]) -> int:
    """Return how many of these enquiries are among the requested leads."""
    return sum(
        session.scalar(
            chosen(select(func.count(Lead.id)), session, scope).where(
                ~IS_SPAM, Enquiry.id.in_(some)
            )
        )
        or 0
        for some in batches(sorted(enquiries))
    )
