"""The invented people of a demonstration's desk, and the rules by which they get leads."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from app.accounts.invitations import accept_invitation, invite_staff
from app.accounts.store import staff
from app.core.db import Database
from app.core.rules.languages import written_in
from app.core.rules.permissions import Permission, Role, allows
from app.leads.routing import RuleChanges, set_absence
from app.leads.store import routing

OPENED = timedelta(days=90)
"""How long ago the desk began its work."""

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
    """Somebody at the desk."""

    id: UUID
    name: str


@dataclass(frozen=True)
class _Rule:
    """A routing rule, with its owners by their places among the staff."""

    name: str
    owners: tuple[int, ...]
    languages: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()


_RULES = (
    _Rule("Life sciences 生物医药", (2,), sectors=("biomedicine", "medical_devices")),
    _Rule("German-speaking countries 德语区", (1, 3), (written_in(han=False),), ("AT", "CH", "DE")),
    _Rule("In Chinese 中文咨询", (0, 2), (written_in(han=True),)),
    _Rule("All others 其他", (1, 3)),
)


def open_desk(database: Database, ledger_key: bytes, now: datetime) -> Sequence[DeskMember]:
    """Make the accounts, with no password that opens them, and the rules; return who has leads.

    What an earlier run made stays as it is.
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
        # A moment apart, since it is by its moment that a rule's version is known.
        change = RuleChanges(database, ledger_key, "operator", opened + timedelta(minutes=number))
        change.add_rule(_columns(rule, people))
    return [person for person, (_, _, role) in zip(people, _STAFF, strict=True) if _works(role)]


def _works(role: Role) -> bool:
    return allows(role, Permission.WORK_LEADS)


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


def _columns(rule: _Rule, people: Sequence[DeskMember]) -> dict[str, object]:
    return {
        "name": rule.name,
        "languages": list(rule.languages),
        "countries": list(rule.countries),
        "sectors": list(rule.sectors),
        "owners": [people[each].id.hex for each in rule.owners],
        "most_open": None,
        "active": True,
    }
