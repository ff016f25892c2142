"""Give a saved view another name, and share it or keep it to oneself."""

from uuid import UUID

from app.core.db import Database
from app.core.rules.errors import NameTaken, NotAllowed, NotFound
from app.leads.rules.saved_view import may_rename, may_see
from app.leads.store import saved_view as views


def change_view(
    database: Database, *, account_id: UUID, view_id: UUID, name: str, shared: bool
) -> None:
    """Change the name of one's own view, and who sees it.

    :raises NotFound: if there is no such view, or it is private to somebody else.
    :raises NotAllowed: if it is somebody else's.
    :raises NameTaken: if another view of one's own has that name.
    """
    with database.transaction() as session:
        view = views.find_view(session, view_id)
        if view is None or not may_see(view, account_id):
            raise NotFound(f"There is no view {view_id}.")
        if not may_rename(view, account_id):
            raise NotAllowed("A view is changed only by whoever saved it.")
        other = views.find_by_name(session, account_id, name)
        if other is not None and other.id != view.id:
            raise NameTaken("Another view has this name.")
        view.name, view.shared = name, shared
