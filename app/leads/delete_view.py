"""Delete a saved view."""

from uuid import UUID

from app.core.db import Database
from app.core.rules.errors import NotAllowed, NotFound
from app.leads.rules.saved_view import may_delete, may_see
from app.leads.store import saved_view as views


def delete_view(database: Database, *, account_id: UUID, role: str, view_id: UUID) -> str:
    """Delete a view of one's own, or a shared one if one's role manages the desk;
    return its name.

    :raises NotFound: if there is no such view, or it is private to somebody else.
    :raises NotAllowed: if it is somebody else's and one may not delete it.
    """
    with database.transaction() as session:
        view = views.find_view(session, view_id)
        if view is None or not may_see(view, account_id):
            raise NotFound(f"There is no view {view_id}.")
        if not may_delete(view, account_id, role):
            raise NotAllowed("A view is deleted by whoever saved it, or by an administrator.")
        views.delete_view(session, view)
        return view.name
