"""Roles and permissions, each role declared once, and the rule for acts that take two people."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any, Self

from app.core.rules.errors import NotSecondPerson


class Permission(StrEnum):
    """A permission that a page or an action of the back office requires."""

    VIEW_LEADS = "leads.view"
    WORK_LEADS = "leads.work"
    EXPORT_LEADS = "leads.export"
    IMPORT_LEADS = "leads.import"
    VIEW_CONSENTS = "consents.view"
    ANSWER_RIGHTS = "rights.answer"
    PUBLISH_POLICIES = "policies.publish"
    CLOSE_ALARMS = "alarms.close"
    MANAGE_DESK = "desk.manage"
    MANAGE_STAFF = "staff.manage"
    OWN_ACCOUNT = "account.own"


@dataclass(frozen=True)
class Powers:
    """The permissions of a role, besides those that every account has over itself.

    :param of: the code of a role whose powers it includes; empty for none.
    """

    permissions: frozenset[Permission]
    of: str = ""


def _may(*permissions: Permission, of: str = "") -> Powers:
    return Powers(frozenset(permissions), of)


class Role(StrEnum):
    """Role of a staff account, in the order of pages; an account has exactly one.

    A role is declared here, once, and named in every language under `roles` in `choices.toml`.
    """

    READER = "reader", _may(Permission.VIEW_LEADS)
    HANDLER = "handler", _may(Permission.WORK_LEADS, of="reader")
    # People who may export thousands of enquiries may import them: both concern many people.
    EXPORTER = "exporter", _may(Permission.EXPORT_LEADS, Permission.IMPORT_LEADS, of="handler")
    # Evidence, not messages: an auditor reads who agreed to what, but no enquiry. Auditors answer
    # requests about people's data; two together erase it, or publish what people agree to.
    AUDITOR = (
        "auditor",
        _may(
            Permission.VIEW_CONSENTS,
            Permission.ANSWER_RIGHTS,
            Permission.PUBLISH_POLICIES,
            Permission.CLOSE_ALARMS,
        ),
    )
    # People who run the service do not judge alarms about changes made behind it.
    ADMINISTRATOR = "administrator", _may(*(set(Permission) - {Permission.CLOSE_ALARMS}))

    powers: Powers

    def __new__(cls, code: str, *powers: Any) -> Self:
        """Create a role from its code and its powers."""
        found = str.__new__(cls, code)
        found._value_ = code
        (found.powers,) = powers
        return found

    @cached_property
    def permissions(self) -> frozenset[Permission]:
        """All permissions of the role."""
        besides = Role(self.powers.of).permissions if self.powers.of else {Permission.OWN_ACCOUNT}
        return self.powers.permissions | besides


_ROLES = frozenset(Role)


def allows(role: str, permission: Permission) -> bool:
    """Return whether a role includes a permission; an unknown role includes none."""
    return role in _ROLES and permission in Role(role).permissions


def roles_with(permission: Permission) -> tuple[Role, ...]:
    """Return the roles that include a permission."""
    return tuple(role for role in Role if permission in role.permissions)


def is_sole(proposer: str, decider: str, *, allowed: bool) -> bool:
    """Return whether one person both proposes and decides.

    :param allowed: whether the installation allows one person to do both.
    :raises NotSecondPerson: if one person does both and may not.
    """
    if proposer != decider:
        return False
    if not allowed:
        raise NotSecondPerson("The person who proposed this cannot approve it as well.")
    return True
