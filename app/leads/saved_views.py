"""Saved views: lists of leads kept under a name."""

from datetime import datetime
from uuid import UUID, uuid4

from app.accounts.store.staff import lock_account
from app.core.db import Database
from app.core.rules.errors import NameTaken, NotAllowed, NotFound
from app.leads.models.views import SavedView
from app.leads.rules.saved_view import may_delete, may_see
from app.leads.store import inbox_page


def save_view(
    database: Database, *, owner_id: UUID, name: str, shared: bool, query: str, now: datetime
) -> bool:
    """Save a list under a name, replacing the account's view of that name.

    :param query: the list's filters as its address has them, without search words, since these
        may be somebody's name.
    :returns: whether a view of that name was replaced.
    """
    with database.transaction() as session:
        # A second click waits for the first, and finds its view.
        lock_account(session, owner_id)
        view = inbox_page.find_by_name(session, owner_id, name)
        if view is not None:
            view.query, view.shared = query, shared
            return True
        session.add(
            SavedView(
                id=uuid4(),
                owner_id=owner_id,
                name=name,
                shared=shared,
                query=query,
                created_at=now,
            )
        )
        return False


def change_view(
    database: Database, *, account_id: UUID, view_id: UUID, name: str, shared: bool
) -> None:
    """Change the name of an account's own view, and whether it is shared.

    :raises NotFound: if there is no such view, or it is private to somebody else.
    :raises NotAllowed: if it is somebody else's.
    :raises NameTaken: if another view of one's own has that name.
    """
    with database.transaction() as session:
        view = session.get(SavedView, view_id)
        if view is None or not may_see(view, account_id):
            raise NotFound(f"There is no view {view_id}.")
        if view.owner_id != account_id:
            raise NotAllowed("Only the account that saved a view may change it.")
        other = inbox_page.find_by_name(session, account_id, name)
        if other is not None and other.id != view.id:
            raise NameTaken("Another view has this name.")
        view.name, view.shared = name, shared


def delete_view(database: Database, *, account_id: UUID, role: str, view_id: UUID) -> str:
    """Delete an account's own view, or a shared one if its role manages the desk;
    return its name.

    :raises NotFound: if there is no such view, or it is private to somebody else.
    :raises NotAllowed: if it is somebody else's and one may not delete it.
    """
    with database.transaction() as session:
        view = session.get(SavedView, view_id)
        if view is None or not may_see(view, account_id):
            raise NotFound(f"There is no view {view_id}.")
        if not may_delete(view, account_id, role):
            raise NotAllowed("Only its owner or an administrator may delete a view.")
        session.delete(view)
        return view.name
