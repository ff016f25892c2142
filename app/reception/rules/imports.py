"""An imported list: the statement of its author, and the enquiry that each row would become."""

import hashlib
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Self
from uuid import UUID

from app.consent.rules.consent import Notice
from app.core.rules.moments import LocalMoment
from app.enquiries.rules.enquiry import Answers
from app.enquiries.rules.fields import FIELDS, FieldKind
from app.reception.rules.csv_table import TableRow
from app.reception.rules.days import Days
from app.reception.rules.incoming import ConsentMethod, Handling, Incoming
from app.reception.rules.spelling import folded


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
        """Return the statement as a draft stores it."""
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
        """Return the statement that a draft stores."""
        owner = choices["owner"]
        return cls(
            choices["lang"],
            ConsentMethod(choices["method"]),
            date.fromisoformat(choices["given_on"]),
            Handling(UUID(owner) if owner else None, answered=bool(choices["answered"])),
        )


COLUMNS = ("received", *(field.name for field in FIELDS if field.importable))
"""The columns that a table can have, as the template lists them."""

SUGGESTED = frozenset(
    each.name
    for each in FIELDS
    if each.importable and (each.kind is FieldKind.PHONE or not (each.typed or each.several))
)
"""The columns with one choice or a number, for which an unreadable text may have a suggestion."""

SPELLING_LIMIT = 40
"""The most characters of a cell by which a misspelt choice is known and shown."""

PROBLEM_COLUMNS = ("row_column", "problem_column")
"""What stands behind each row in a file of problems: the names of these words, in order."""


@dataclass(frozen=True)
class Mapped:
    """An account's stored choice of columns, for files with equal headings.

    :param sha256: of the headings.
    :param columns: the meaning of each; see `Reading.columns`.
    """

    sha256: str
    columns: Sequence[str]

    @classmethod
    def by_hand(cls, heading: Sequence[str], columns: Sequence[str]) -> Self:
        """Return the author's choices for the headings of a file."""
        return cls(_digest(heading), columns)

    def again(self, heading: Sequence[str], notes: Set[tuple[str, ...]]) -> Sequence[str] | None:
        """Return the meanings of equal headings; None for any other.

        :param notes: what our own file of problems may have behind them, which has no meaning.
        """
        count = len(self.columns)
        rest = tuple(map(folded, heading[count:]))
        if _digest(heading[:count]) != self.sha256 or rest not in {(), *notes}:
            return None
        return [*self.columns, *("" for _ in rest)]


def _digest(heading: Sequence[str]) -> str:
    return hashlib.sha256("\n".join(heading).encode()).hexdigest()


@dataclass(frozen=True)
class Problem:
    """The error in a row.

    :param column: its column; an empty string for the row as a whole.
    :param key: the key of the sentence with the remedy, filled in with `values`.
    """

    column: str
    key: str
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ReadRow:
    """One row as it would be stored.

    :param received: None if the row does not say.
    :param problems: none for a good row; only then are the values to be stored valid.
    :param questions: what is stored as typed, since it cannot be read.
    """

    row: TableRow
    answers: Answers
    email: str
    phone_e164: str
    received: LocalMoment | None
    received_text: str
    problems: tuple[Problem, ...]
    questions: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class Reading:
    """A table as it was read.

    :param columns: the meaning of each heading; an empty string if it is not imported.
    :param sample: the first row, as an example of each column.
    :param unknown: headings that mean no column; the cells below them are not imported.
    :param missing: required columns that are not there; no row is read then.
    :param twice: columns that the heading names twice; no row is read then either.
    :param days: how the days of receipt are written, and whether that has to be asked.
    """

    heading: tuple[str, ...]
    columns: tuple[str, ...]
    sample: tuple[str, ...]
    rows: tuple[ReadRow, ...] = ()
    unknown: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    twice: tuple[str, ...] = ()
    days: Days = field(default_factory=Days)


@dataclass(frozen=True)
class GoodRow:
    """A row that can be stored, as the enquiry that it would be.

    :param there: the reference of the same enquiry, if stored already, or an empty string.
    :param repeats: the number of an earlier row of the file that says the same, or 0.
    :param withdrawn: whether the person has withdrawn since the day on which they agreed.
    """

    row: ReadRow
    incoming: Incoming
    there: str = ""
    repeats: int = 0
    withdrawn: bool = False

    @property
    def is_there(self) -> bool:
        """True if it is stored already, or repeats an earlier row of the file."""
        return bool(self.there or self.repeats)

    @property
    def is_new(self) -> bool:
        """True if it would become a separate enquiry."""
        return not self.is_there and not self.withdrawn


@dataclass(frozen=True)
class ReadDraft:
    """A draft with its author's statement, the notice it refers to, and its rows.

    :param claimed: whether these people agreed before any words had been published here.
    :param spellings: the choices that texts mean by its author's word, by column and text.
    :param left_by: the import that left out these rows; they keep the numbers that they had there.
    :param columns_reused: whether its columns mean what its author chose for an earlier file.
    """

    id: UUID
    name: str
    sha256: str
    statement: Statement
    notice: Notice
    reading: Reading
    good: tuple[GoodRow, ...]
    bad: tuple[ReadRow, ...]
    claimed: bool = False
    spellings: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    left_by: UUID | None = None
    columns_reused: bool = False

    @property
    def new(self) -> tuple[GoodRow, ...]:
        """The rows that become enquiries."""
        return tuple(each for each in self.good if each.is_new)

    @property
    def asked(self) -> tuple[ReadRow, ...]:
        """The rows that become enquiries with something stored as typed, since it is unreadable."""
        return tuple(each.row for each in self.new if each.row.questions)

    @property
    def already_there(self) -> tuple[GoodRow, ...]:
        """The rows that are stored already, or repeat an earlier row of the file."""
        return tuple(each for each in self.good if each.is_there)

    @property
    def withdrawn(self) -> tuple[GoodRow, ...]:
        """The rows of people who have withdrawn since, which are left out."""
        return tuple(each for each in self.good if each.withdrawn and not each.is_there)


@dataclass(frozen=True)
class Forecast:
    """The effect that importing a draft now would have.

    :param overdue: how many would be overdue at once.
    :param waited: how many were received so long ago that an answer would have been due.
    :param due_at: when their first answers, or the next steps, would be due.
    :param owners: who would get how many of them, most first; None for nobody.
    """

    overdue: int
    waited: int
    due_at: datetime | None
    owners: tuple[tuple[UUID | None, int], ...]
