"""All that somebody still has to do: their leads, tasks and planned replies."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import bindparam, func, select, text
from sqlalchemy.orm import Session

from app.leads.models import STILL_OPEN, Lead, LeadTask
from app.leads.models.replies import PlannedReply
from app.leads.store.lead import MAY_BE_DONE, UNPLACED, OwnedLead, list_owned
from app.leads.store.lead_work import OpenTask, list_open_tasks
from app.leads.store.planned_reply import ListedReply, list_waiting


@dataclass(frozen=True)
class OpenWork:
    """Open leads, open tasks, and replies that wait for their time."""

    leads: Sequence[OwnedLead]
    tasks: Sequence[OpenTask]
    replies: Sequence[ListedReply]

    @property
    def about(self) -> set[UUID]:
        """The ids of the leads that any of it is about."""
        return {
            *(each.lead_id for each in self.leads),
            *(each.lead_id for each in self.tasks),
            *(each.lead_id for each in self.replies),
        }


def list_open_work(session: Session, account_id: UUID, limit: int) -> OpenWork:
    """Return the open work of an account, up to `limit` of each kind.

    What may not be worked on is not among it, as while its person has restricted processing.
    """
    return OpenWork(
        list_owned(session, account_id, limit),
        list_open_tasks(session, account_id, limit),
        list_waiting(session, account_id.hex, limit),
    )


_OWNED = select(func.count()).select_from(Lead).where(Lead.owner_id == bindparam("account"))
_COUNT = select(
    (
        _OWNED.where(text(STILL_OPEN)).scalar_subquery()
        + _OWNED.where(text(UNPLACED)).scalar_subquery()
    ).label("leads"),
    select(func.count(LeadTask.id))
    .join(Lead, Lead.id == LeadTask.lead_id)
    .where(LeadTask.assignee_id == bindparam("account"), LeadTask.done_at.is_(None), MAY_BE_DONE)
    .scalar_subquery()
    .label("tasks"),
    select(func.count(PlannedReply.id))
    .where(PlannedReply.author == bindparam("author"), PlannedReply.held == "")
    .scalar_subquery()
    .label("replies"),
)


def count_open_work(session: Session, account_id: UUID) -> Counter[str]:
    """Count the open work of an account, as `list_open_work` lists it, by kind.

    Kinds of which there is none are left out.
    """
    found = session.execute(_COUNT, {"account": account_id, "author": account_id.hex})
    return +Counter(dict(found.mappings().one()))
