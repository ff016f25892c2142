"""Colleagues offered by a page, read once for each request."""

from collections.abc import Sequence

from flask import g

from app.accounts.store.staff import Assignee, list_assignees
from app.core import clock
from app.core.rules.permissions import Permission
from app.web.context import zone


def assignees(permission: Permission = Permission.WORK_LEADS) -> Sequence[Assignee]:
    """Return the active accounts that have a permission, by name."""
    known: dict[Permission, Sequence[Assignee]] = g.setdefault("assignees", {})
    if permission not in known:
        with zone().database.reading() as session:
            known[permission] = list_assignees(session, clock.now(), permission)
    return known[permission]
