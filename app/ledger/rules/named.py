"""The objects of findings, and how they differ from the sealed payload."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.core.rules.commitment import JsonValue


@dataclass(frozen=True)
class Difference:
    """A value that a row states otherwise than the evidence of its act or event.

    :param key: of the payload.
    :param row: the table and key of the row that is wrong.
    """

    key: str
    sealed: JsonValue
    told: JsonValue
    row: str


@dataclass(frozen=True)
class NamedObject:
    """The object of a finding, for the page that shows it.

    :param what: the kind of object, which is its table's name; empty for one that is named by a
        sentence or by the hash of its entry.
    :param shown: the table of the object whose page shows it, and `key` its id there; both empty
        if there is no such page.
    :param at: when it was made; None without such a row.
    :param code: the act of a record of consent, the type of an audit event, or a document's name.
    :param method: of a record of consent.
    :param version: of a document.
    :param differences: of the rows from the sealed payload, as far as that is known.
    """

    what: str = ""
    shown: str = ""
    key: str = ""
    at: datetime | None = None
    code: str = ""
    method: str = ""
    version: int = 0
    differences: Sequence[Difference] = ()
