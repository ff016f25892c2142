"""What a ledger is halted for, as a code, for whoever says it in the language of a reader."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class CauseCode(StrEnum):
    """What does not hold."""

    KEYS = "keys"
    NOTHING_OUTSIDE = "nothing_outside"
    OUTSIDE = "outside"
    NO_CHECKPOINT = "no_checkpoint"
    CHECKPOINT = "checkpoint"
    OTHER_LEDGER = "other_ledger"
    OLDER = "older"
    FORK = "fork"
    ROOT = "root"
    ROOT_SINCE = "root_since"
    TILE = "tile"
    LAST_ENTRIES = "last_entries"
    KIND = "kind"
    FOREIGN_ROW = "foreign_row"
    SEALED_AGAIN = "sealed_again"
    UNREADABLE_ROW = "unreadable_row"


NAMED: Mapping[CauseCode, frozenset[str]] = {
    CauseCode.KEYS: frozenset(),
    CauseCode.NOTHING_OUTSIDE: frozenset(),
    CauseCode.OUTSIDE: frozenset(),
    CauseCode.NO_CHECKPOINT: frozenset({"origin", "size"}),
    CauseCode.CHECKPOINT: frozenset(),
    CauseCode.OTHER_LEDGER: frozenset({"stored", "held"}),
    CauseCode.OLDER: frozenset({"stored", "held"}),
    CauseCode.FORK: frozenset({"held"}),
    CauseCode.ROOT: frozenset({"size"}),
    CauseCode.ROOT_SINCE: frozenset({"size"}),
    CauseCode.TILE: frozenset({"tile", "bytes", "hashes"}),
    CauseCode.LAST_ENTRIES: frozenset({"first"}),
    CauseCode.KIND: frozenset({"index"}),
    CauseCode.FOREIGN_ROW: frozenset({"row"}),
    CauseCode.SEALED_AGAIN: frozenset({"commitment"}),
    CauseCode.UNREADABLE_ROW: frozenset({"row"}),
}
"""Which numbers and names the sentence of each code tells."""


@dataclass(frozen=True)
class HaltCause:
    """A code with the numbers and names that its sentence tells."""

    code: CauseCode
    values: Mapping[str, str | int]

    def __str__(self) -> str:
        """Return it as it is kept: one line of JSON."""
        return json.dumps({"code": self.code, **self.values}, ensure_ascii=False)


def parse_cause(line: str) -> HaltCause | None:
    """Return what a line tells; None if that is no cause with all that its sentence tells."""
    try:
        values = dict(json.loads(line))
        code = CauseCode(values.pop("code"))
    except (ValueError, TypeError, KeyError):
        return None
    told = all(isinstance(each, str | int) for each in values.values())
    return HaltCause(code, values) if told and values.keys() == NAMED[code] else None
