"""Keep a list of leads under a name."""

from datetime import datetime
from uuid import UUID, uuid4

from app.core.db import Database
from app.leads.models.desk import SavedView
from app.leads.store import saved_view as views


def save_view(
    database: Database, *, owner_id: UUID, name: str, shared: bool, query: str, now: datetime
) -> bool:
    """Keep a list under a name; one's own view of that name is replaced.

    :param query: the list's filters as its address has them, without any text searched for,
        since that may be somebody's name.
    :returns: whether a view of that name was replaced.
    """
    with database.transaction() as session:
        view = views.find_by_name(session, owner_id, name)
        if view is not None:
            view.query, view.shared = query, shared
            return True
        views.add_view(
            session,
            SavedView(
                id=uuid4(),
                owner_id=owner_id,
                name=name,
                shared=shared,
                query=query,
                created_at=now,
            ),
        )
        return False
