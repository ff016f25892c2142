"""Lists of leads that staff keep under a name: who sees each, and who may change it."""

from typing import Protocol
from uuid import UUID

from app.core.rules.permissions import Permission, allows

NAME_LIMIT = 60
"""The most characters of a view's name, so that the bar of views stays readable."""


class View(Protocol):
    """What of a saved view tells who may do what with it."""

    @property
    def owner_id(self) -> UUID:
        """The account that saved it."""

    @property
    def shared(self) -> bool:
        """Whether everybody sees it who sees leads."""


def may_see(view: View, account_id: UUID) -> bool:
    """Return whether a view is somebody's own, or shared with them."""
    return view.shared or view.owner_id == account_id


def may_rename(view: View, account_id: UUID) -> bool:
    """Return whether somebody may give a view another name, or share it: their own only."""
    return view.owner_id == account_id


def may_delete(view: View, account_id: UUID, role: str) -> bool:
    """Return whether somebody may delete a view: their own, or a shared one if they manage desks.

    :param role: of the account.
    """
    if view.owner_id == account_id:
        return True
    return view.shared and allows(role, Permission.MANAGE_DESK)
