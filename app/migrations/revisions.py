"""Revisions of the schema: their numbers, and which programs a schema lets work."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

_NAME = re.compile(r"(\d{4})_for_(\d{4})")
_FIRST = 1
_INITIAL = "initial_"


class Kind(StrEnum):
    """The effect of a revision on programs that know only the one before it.

    They go on working during and after one that expands: it adds what they need not know. One that
    contracts removes what only they needed, so it comes in a later version.
    """

    EXPAND = "expand"
    CONTRACT = "contract"


class Standing(StrEnum):
    """The compatibility of a database's schema with this program."""

    EMPTY = "empty"
    OLDER = "older"
    SAME = "same"
    WIDER = "wider"
    """It is newer, and lets this program work."""
    NEWER = "newer"
    PREVIEW = "preview"
    """No released program knows it."""


@dataclass(frozen=True)
class Number:
    """A place in the line of schemas, which the revision's name states: `0004_for_0003`.

    :param schema: counts up from one.
    :param oldest: the oldest schema whose programs this one lets work.
    """

    schema: int
    oldest: int

    @classmethod
    def of(cls, revision: str) -> Self | None:
        """Return the number of a revision; None if the name states none."""
        if revision.startswith(_INITIAL):
            return cls(_FIRST, _FIRST)
        found = _NAME.fullmatch(revision)
        return None if found is None else cls(int(found[1]), int(found[2]))

    def next(self, kind: Kind) -> str:
        """Return the name of the revision after this one."""
        oldest = self.oldest if kind is Kind.EXPAND else self.schema
        return f"{self.schema + 1:04d}_for_{oldest:04d}"


def standing(stored: str | None, newest: str, known: Iterable[str]) -> Standing:
    """Return the compatibility of a database's schema with a program.

    :param stored: the database's revision; None if it has no tables.
    :param newest: the program's own newest revision.
    :param known: every revision that the program has.
    """
    if stored is None:
        return Standing.EMPTY
    if stored == newest:
        return Standing.SAME
    if stored in known:
        return Standing.OLDER
    theirs, ours = Number.of(stored), Number.of(newest)
    if theirs is None or ours is None or theirs.schema <= ours.schema:
        return Standing.PREVIEW
    return Standing.WIDER if theirs.oldest <= ours.schema else Standing.NEWER
