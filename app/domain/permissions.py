"""Who may do what: one map, read by every guard."""

from enum import StrEnum


class Permission(StrEnum):
    """Something that a page or an action of the back office needs."""

    VIEW_LEADS = "leads.view"
    WORK_LEADS = "leads.work"
    EXPORT_LEADS = "leads.export"
    VIEW_CONSENTS = "consents.view"
    OWN_ACCOUNT = "account.own"


class Role(StrEnum):
    """What a staff account is for; an account has exactly one."""

    ADMINISTRATOR = "administrator"
    OFFICER = "officer"
    COMPLIANCE = "compliance"


_LEADS = frozenset({Permission.VIEW_LEADS, Permission.WORK_LEADS, Permission.EXPORT_LEADS})
_EVERYONE = frozenset({Permission.OWN_ACCOUNT})

PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.ADMINISTRATOR: frozenset(Permission),
    Role.OFFICER: _LEADS | _EVERYONE,
    Role.COMPLIANCE: frozenset({Permission.VIEW_CONSENTS}) | _EVERYONE,
}


def allows(role: str, permission: Permission) -> bool:
    """Return whether a role includes a permission; an unknown role includes none."""
    return role in PERMISSIONS and permission in PERMISSIONS[Role(role)]
