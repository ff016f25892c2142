"""A list that is brought in: what its author states, and what each row would become."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Self
from uuid import UUID

from app.consent.rules.consent import Notice
from app.core.rules.moments import LocalMoment
from app.enquiries.rules.enquiry import Answers
from app.enquiries.rules.fields import FIELDS
from app.reception.rules.csv_table import TableRow
from app.reception.rules.incoming import ConsentMethod, Handling, Incoming


@dataclass(frozen=True)
class Statement:
    """The imported people's consent: method, time and language; and the handling of the rows.

    :param given_on: the day on which they agreed, or the last of these days.
    """

    lang: str
    method: ConsentMethod
    given_on: date
    handling: Handling

    def as_choices(self) -> dict[str, str | bool]:
        """Return it as a draft keeps it."""
        owner_id = self.handling.owner_id
        return {
            "lang": self.lang,
            "method": self.method.value,
            "given_on": self.given_on.isoformat(),
            "owner": owner_id.hex if owner_id else "",
            "answered": self.handling.answered,
        }

    @classmethod
    def of(cls, choices: Mapping[str, str]) -> Self:
        """Return what a draft keeps."""
        owner = choices["owner"]
        return cls(
            choices["lang"],
            ConsentMethod(choices["method"]),
            date.fromisoformat(choices["given_on"]),
            Handling(UUID(owner) if owner else None, answered=bool(choices["answered"])),
        )


COLUMNS = ("received", *(field.name for field in FIELDS if field.importable))
"""What a table can hold, as the template lists it."""


@dataclass(frozen=True)
class Problem:
    """The error in a row.

    :param column: where; an empty string if it is the row as a whole.
    :param key: which sentence tells what to do, with its values.
    """

    column: str
    key: str
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ReadRow:
    """One row as it would be stored.

    :param received: None if the row does not say.
    :param problems: none for a good row; what it would be stored as then holds.
    """

    row: TableRow
    answers: Answers
    email: str
    phone_e164: str
    received: LocalMoment | None
    received_text: str
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class Reading:
    """A table as it was read.

    :param unknown: headings that mean no column; what is below them is not imported.
    :param missing: columns without which there is nothing to import; no row is read then.
    :param twice: columns that the heading names twice; no row is read then either.
    """

    heading: tuple[str, ...]
    rows: tuple[ReadRow, ...] = ()
    unknown: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    twice: tuple[str, ...] = ()


@dataclass(frozen=True)
class GoodRow:
    """A row that can be stored, as the enquiry that it would be.

    :param there: the reference under which it is stored already, or an empty string.
    :param repeats: the row of the same file that says the same, or 0.
    :param withdrawn: whether the person has withdrawn since the day on which they agreed.
    """

    row: ReadRow
    incoming: Incoming
    there: str = ""
    repeats: int = 0
    withdrawn: bool = False

    @property
    def is_there(self) -> bool:
        """True if it is stored already, or stands earlier in the file."""
        return bool(self.there or self.repeats)

    @property
    def is_new(self) -> bool:
        """True if it would become an enquiry of its own."""
        return not self.is_there and not self.withdrawn


@dataclass(frozen=True)
class ReadDraft:
    """A draft, what its author stated, the words that they stated it about, and its rows."""

    id: UUID
    name: str
    sha256: str
    statement: Statement
    notice: Notice
    reading: Reading
    good: tuple[GoodRow, ...]
    bad: tuple[ReadRow, ...]

    @property
    def new(self) -> tuple[GoodRow, ...]:
        """The rows that become enquiries."""
        return tuple(each for each in self.good if each.is_new)

    @property
    def already_there(self) -> tuple[GoodRow, ...]:
        """The rows that are stored already, or stand twice in the file."""
        return tuple(each for each in self.good if each.is_there)

    @property
    def withdrawn(self) -> tuple[GoodRow, ...]:
        """The rows of people who have withdrawn since, which are left out."""
        return tuple(each for each in self.good if each.withdrawn and not each.is_there)
