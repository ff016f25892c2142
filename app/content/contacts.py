"""Contacts by role that the operator names in the instance's own `contacts.toml`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.content.choices import Choice
from app.content.errors import ContentError
from app.content.reach import telephone
from app.content.toml_files import read_list, read_toml, require_both, require_text
from app.core.rules.languages import LANGUAGE, LANGUAGES

FILE = "contacts.toml"
_ADDRESS = re.compile(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+")
_KEYS = {"role", "sectors", "languages", "phone", "email", "person", "agreed"}


@dataclass(frozen=True)
class RoleContact:
    """Whom to ask about a sector or in a language.

    :param role: their role, by language.
    :param person: a person's name by language; empty if the role alone is named.
    :param sectors: codes; empty if they are there for every sector.
    :param languages: codes; empty if they are there for every language.
    """

    role: Mapping[str, str]
    person: Mapping[str, str]
    phone: str
    email: str
    sectors: frozenset[str]
    languages: frozenset[str]

    @property
    def dialled(self) -> str:
        """The address that calls the number (RFC 3966)."""
        return telephone(self.phone)

    def is_for(self, sector: str, language: str) -> bool:
        """Return whether they are there for an enquiry of a sector, answered in a language."""
        return (not self.sectors or sector in self.sectors) and (
            not self.languages or language in self.languages
        )


def load_contacts(
    instance: Path, choices: Mapping[str, tuple[Choice, ...]]
) -> tuple[RoleContact, ...]:
    """Return the contacts in the instance's file, in its order; none without a file.

    :raises ContentError: naming the file, the contact and what to do.
    """
    path = instance / FILE
    if not path.exists():
        return ()
    sectors = {each.code for each in choices["sector"]}
    return read_list(
        read_toml(path).get("contact"),
        FILE,
        "contact",
        lambda where, row: _contact(where, row, sectors),
        lambda contact: contact.role[LANGUAGES[0]],
    )


def _contact(where: str, row: object, sectors: set[str]) -> RoleContact:
    if not isinstance(row, Mapping):
        raise ContentError(f"{where} is not a table: write [[contact]] above its lines.")
    for key in sorted(row.keys() - _KEYS):
        raise ContentError(f"{where} has an unknown key {key}: remove it.")
    phone, email = (_optional(row, key, where) for key in ("phone", "email"))
    if not phone and not email:
        raise ContentError(f"{where} has neither phone nor email: write at least one.")
    if email and not _ADDRESS.fullmatch(email):
        raise ContentError(f"{where}, email, is {email!r}: give one address, like a@example.org.")
    return RoleContact(
        role=require_both(row.get("role"), f"{where}, role"),
        person=_person(where, row),
        phone=phone,
        email=email,
        sectors=_codes(where, row, "sectors", sectors),
        languages=_codes(where, row, "languages", set(LANGUAGE)),
    )


def _person(where: str, row: Mapping[str, object]) -> Mapping[str, str]:
    """Return a person's name, if their agreement to being named is on record."""
    if "person" not in row:
        return {}
    if not _optional(row, "agreed", where):
        raise ContentError(
            f"{where} names a person without their consent: write in agreed where and when they "
            "gave it, or leave the name out."
        )
    return require_both(row["person"], f"{where}, person")


def _optional(row: Mapping[str, object], key: str, where: str) -> str:
    return require_text(row[key], f"{where}, {key},").strip() if key in row else ""


def _codes(where: str, row: Mapping[str, object], key: str, known: set[str]) -> frozenset[str]:
    codes = row.get(key, [])
    if not isinstance(codes, list) or not {*map(str, codes)} <= known:
        told = ", ".join(sorted(known))
        raise ContentError(f"{where}, {key}, is no list of these codes: {told}.")
    return frozenset(codes)
