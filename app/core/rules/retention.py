"""Retention classes: records kept for a limited period, how long and why; each is declared once.

A class is a row of `RetentionClass`. From it follow its setting, what policies may say of it, the
console's page and the retention run. Its wording is in both languages in `copy/*/retention.toml`
(`class`, `from` and `why`), in docs/compliance.md and, if its period can be set, in the privacy
policy; the start or a test fails if one of them is missing. `app/rights` defines how its records
are found: for a class whose rows are deleted one by one, in `store/expiry.py`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Literal, Self

from app.core.rules.moments import months_after, months_before

_CLAMPED = timedelta(days=3)
"""Most by which a period of months ends earlier because its last month lacks the start day."""


@dataclass(frozen=True)
class KeptFor:
    """A period from a moment on; without a number, for records with an expiry of their own."""

    number: int = 0
    unit: Literal["months", "days", "hours"] = "days"

    def end(self, since: datetime) -> datetime:
        """Return the end of the period that began at a moment.

        In a month without that day it ends on the last day: a period from 31 January ends on the
        last of February (Regulation (EEC, Euratom) No 1182/71, Art. 3(2)(c)).
        """
        if self.unit == "months":
            return months_after(since, self.number)
        return since + timedelta(**{self.unit: self.number})

    def latest_start(self, now: datetime) -> datetime:
        """Return the latest start of a period that is over now.

        Periods that began just before it may not be over either: months are not equally long.
        Queries filter by it with an index, and `end` decides.
        """
        if self.unit == "months":
            return months_before(now, self.number) + _CLAMPED
        return now - timedelta(**{self.unit: self.number})


_ITSELF = KeptFor()


class RetentionClass(StrEnum):
    """A kind of record that is deleted when its period is over, in the order of the retention run.

    Short-lived classes come first: then less is left to search for a person's records.

    :ivar law: the key of the laws that require the period, as they are cited to the reader.
    :ivar usual: the default period, unless the installation sets another number.
    :ivar is_set: whether a setting holds the number.
    """

    law: str
    usual: KeptFor
    is_set: bool

    RATE_COUNTS = "rate_counts", "security", KeptFor(2)
    SECURITY_EVENTS = "security_events", "security", KeptFor(90)
    CONFIRMATIONS = "confirmations", "minimal"
    LINKS = "links", "minimal"
    UNADDRESSED = "unaddressed", "minimal", KeptFor(1)
    IMPORT_DRAFTS = "import_drafts", "minimal", KeptFor(1)
    ENTRY_DRAFTS = "entry_drafts", "minimal", KeptFor(1)
    EXPORT_FILES = "export_files", "minimal", KeptFor(24, "hours")
    DRAFTS = "drafts", "minimal", KeptFor(30)
    SESSIONS = "sessions", "security", KeptFor(30)
    INVITATIONS = "invitations", "security", KeptFor(30)
    MESSAGES = "messages", "minimal", KeptFor(30), True
    SUSPECT = "suspect", "minimal", KeptFor(30), True
    ENQUIRY = "enquiry", "purpose", KeptFor(24, "months"), True
    EVIDENCE = "evidence", "proof", KeptFor(36, "months"), True
    AUDIT = "audit", "trail", KeptFor(36, "months"), True

    def __new__(
        cls, code: str, law: str = "", usual: KeptFor = _ITSELF, is_set: bool = False
    ) -> Self:
        """Create a class from its code and its declaration."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.law, member.usual, member.is_set = law, usual, is_set
        return member

    @property
    def number_name(self) -> str:
        """The name of the number in settings and policies, like `enquiry_months`; empty if none."""
        return f"{self.value.removesuffix('s')}_{self.usual.unit}" if self.usual.number else ""

    @property
    def setting(self) -> str:
        """The name of the setting for the number; empty if the service itself decides."""
        return f"ZONE_RETENTION_{self.number_name.upper()}" if self.is_set else ""


PLANNED = tuple(kind for kind in RetentionClass if kind is not RetentionClass.EXPORT_FILES)
"""Classes of the retention run; prepared files are deleted within a second by their own work."""

NUMBERS = {each.number_name: each.usual.number for each in RetentionClass if each.number_name}
"""The default number of each class that has one, by name."""

SETTINGS = {each.setting: each.number_name for each in RetentionClass if each.is_set}
"""The name of each setting's number."""


@dataclass(frozen=True, init=False)
class RetentionPeriods:
    """An installation's retention period of each class.

    Each number is an attribute too, by the name that settings and policies give it.
    """

    numbers: tuple[tuple[str, int], ...]

    def __init__(self, **chosen: int) -> None:
        """Store the numbers that are set; the others keep their defaults.

        :raises TypeError: for a number that cannot be set.
        """
        if unknown := chosen.keys() - SETTINGS.values():
            raise TypeError(f"There is no retention period to set named {min(unknown)}.")
        object.__setattr__(self, "numbers", tuple((NUMBERS | chosen).items()))

    def __getattr__(self, name: str) -> int:
        """Return a number by its name.

        :raises AttributeError: if there is none.
        """
        for named, number in self.__dict__.get("numbers", ()):
            if named == name:
                return int(number)
        raise AttributeError(f"There is no retention period {name}.")

    def within(self, published: Mapping[str, int]) -> Self:
        """Return these periods, none of them longer than the published one.

        A setting shortens a period at once; it lengthens one only when a version that says so is
        published, since people were promised the shorter one.

        :param published: the published numbers, by name; a period that is not published is free.
        """
        return type(self)(
            **{
                name: min(getattr(self, name), published.get(name) or getattr(self, name))
                for name in SETTINGS.values()
            }
        )

    def of(self, kind: RetentionClass) -> KeptFor:
        """Return the retention period of a class."""
        usual = kind.usual
        return KeptFor(getattr(self, kind.number_name), usual.unit) if usual.number else usual
