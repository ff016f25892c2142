"""The invented staff of a demonstration, and their routing rules."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from app.accounts.invitations import accept_invitation, invite_staff
from app.accounts.store import staff
from app.core.db import Database
from app.core.rules.audit_events import OPERATOR
from app.core.rules.languages import written_in
from app.core.rules.permissions import Permission, Role, allows
from app.leads.routing import RuleChanges, set_absence
from app.leads.rules.routing import CONDITIONS
from app.leads.store import routing

OPENED = timedelta(days=90)
"""The time since the desk began its work."""

_NO_PASSWORD = "!"  # noqa: S105 - the hash of no password at all
_AWAY = timedelta(days=9)

_STAFF = (
    ("林示范", "lin@example.com", Role.HANDLER),
    ("Maya Sample", "maya@example.com", Role.HANDLER),
    ("何样例", "he@example.com", Role.HANDLER),
    ("Oskar Muster", "oskar@example.com", Role.EXPORTER),
    ("周范例", "zhou@example.com", Role.READER),
    ("Nadia Esempio", "nadia@example.com", Role.AUDITOR),
)


@dataclass(frozen=True)
class DeskMember:
    """A member of the invented staff."""

    id: UUID
    name: str


# Routing rules; their owners are positions in the list of staff.
_RULES: Sequence[Mapping[str, Any]] = (
    {
        "name": "Life sciences / 生物医药",
        "owners": (2,),
        "sectors": ["biomedicine", "medical_devices"],
    },
    {
        "name": "German-speaking countries / 德语国家",
        "owners": (1, 3),
        "languages": [written_in(han=False)],
        "countries": ["AT", "CH", "DE"],
    },
    {
        "name": "Enquiries in Chinese / 中文咨询",
        "owners": (0, 2),
        "languages": [written_in(han=True)],
    },
    {"name": "All other enquiries / 其他咨询", "owners": (1, 3)},
)
_OF_ANY: Mapping[str, object] = {
    **{column: [] for column in CONDITIONS.values()}, "most_open": None, "active": True,
}  # fmt: skip


def open_desk(database: Database, ledger_key: bytes, now: datetime) -> Sequence[DeskMember]:
    """Create accounts without a usable password, and routing rules; return the owners of leads.

    Accounts and rules of an earlier run are left unchanged.
    """
    opened = now - OPENED
    people = [_account(database, ledger_key, *each, now=opened) for each in _STAFF]
    lin, he = people[0], people[2]
    set_absence(
        database,
        ledger_key,
        actor=he.id.hex,
        account_id=he.id,
        away=(now - timedelta(days=2), now + _AWAY),
        deputy_id=lin.id,
        now=now - timedelta(days=3),
    )
    with database.reading() as session:
        ruled = bool(routing.list_rows(session))
    for number, rule in enumerate(() if ruled else _RULES):
        # A minute apart, since the moment identifies a rule's version.
        change = RuleChanges(database, ledger_key, OPERATOR, opened + timedelta(minutes=number))
        owners = [people[each].id.hex for each in rule["owners"]]
        change.add_rule({**_OF_ANY, **rule, "owners": owners})
    return [
        person
        for person, (_, _, role) in zip(people, _STAFF, strict=True)
        if allows(role, Permission.WORK_LEADS)
    ]


def _account(
    database: Database, ledger_key: bytes, name: str, email: str, role: Role, *, now: datetime
) -> DeskMember:
    with database.reading() as session:
        found = staff.find_account(session, email)
    if found is not None:
        return DeskMember(found.id, found.name)
    token = invite_staff(database, ledger_key, email=email, role=role, now=now)
    account_id = accept_invitation(
        database,
        ledger_key,
        token=token,
        name=name,
        email=email,
        password_hash=_NO_PASSWORD,
        now=now,
    )
    return DeskMember(account_id, name)
