"""The rights to a saved view, and the length of its name."""

from typing import Protocol
from uuid import UUID

from app.core.rules.permissions import Permission, allows

NAME_LIMIT = 60
"""The most characters of a view's name, so that the bar of views stays readable."""


class View(Protocol):
    """The attributes of a saved view that determine the rights to it."""

    @property
    def owner_id(self) -> UUID:
        """The account that saved it."""

    @property
    def shared(self) -> bool:
        """True if everybody who sees leads sees it."""


def may_see(view: View, account_id: UUID) -> bool:
    """Return whether an account may see a view: its own, or a shared one."""
    return view.shared or view.owner_id == account_id


def may_delete(view: View, account_id: UUID, role: str) -> bool:
    """Return whether an account may delete a view: its own, or a shared one if it manages the desk.

    :param role: of the account.
    """
    if view.owner_id == account_id:
        return True
    return view.shared and allows(role, Permission.MANAGE_DESK)
