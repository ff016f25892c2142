"""Who may do what: one map, read by every guard."""

from enum import StrEnum


class Permission(StrEnum):
    """Something that a page or an action of the back office needs."""

    VIEW_LEADS = "leads.view"
    WORK_LEADS = "leads.work"
    EXPORT_LEADS = "leads.export"
    IMPORT_LEADS = "leads.import"
    VIEW_CONSENTS = "consents.view"
    ANSWER_RIGHTS = "rights.answer"
    PUBLISH_POLICIES = "policies.publish"
    MANAGE_DESK = "desk.manage"
    MANAGE_STAFF = "staff.manage"
    OWN_ACCOUNT = "account.own"


class Role(StrEnum):
    """What a staff account is for; an account has exactly one."""

    READER = "reader"
    HANDLER = "handler"
    EXPORTER = "exporter"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"


_EVERYONE = frozenset({Permission.OWN_ACCOUNT})
_READER = _EVERYONE | {Permission.VIEW_LEADS}
_HANDLER = _READER | {Permission.WORK_LEADS}

PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.READER: _READER,
    Role.HANDLER: _HANDLER,
    # Whoever may take thousands of enquiries out may bring them in: both answer for many people.
    Role.EXPORTER: _HANDLER | {Permission.EXPORT_LEADS, Permission.IMPORT_LEADS},
    # Evidence, not messages: an auditor reads who agreed to what, and no enquiry. They answer what
    # people ask about their data, have it erased by two, and by two publish what people agree to.
    Role.AUDITOR: _EVERYONE
    | {Permission.VIEW_CONSENTS, Permission.ANSWER_RIGHTS, Permission.PUBLISH_POLICIES},
    Role.ADMINISTRATOR: frozenset(Permission),
}


def allows(role: str, permission: Permission) -> bool:
    """Return whether a role includes a permission; an unknown role includes none."""
    return role in PERMISSIONS and permission in PERMISSIONS[Role(role)]


def roles_with(permission: Permission) -> tuple[Role, ...]:
    """Return the roles that include a permission."""
    return tuple(role for role, permitted in PERMISSIONS.items() if permission in permitted)
