"""All that somebody still has to do: their leads, tasks and planned replies."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from app.leads.store.lead import OwnedLead, list_owned
from app.leads.store.lead_work import OpenTask, list_open_tasks
from app.leads.store.planned_reply import ListedReply, list_waiting


@dataclass(frozen=True)
class OpenWork:
    """Open leads, open tasks, and replies that wait for their time; its length counts all."""

    leads: Sequence[OwnedLead]
    tasks: Sequence[OpenTask]
    replies: Sequence[ListedReply]

    def __len__(self) -> int:
        return len(self.leads) + len(self.tasks) + len(self.replies)

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
