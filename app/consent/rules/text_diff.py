"""Differences between two texts, by word, and by character in Chinese.

Lines are compared first, then words within those that differ, so that the difference of two
policies is told in a moment, and as people would tell it.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import groupby

# A word of letters and digits, a run of spaces, or one character: Han, kana and punctuation.
_ONE_BY_ONE = "\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff"
_WORDS = re.compile(rf"[^\W_{_ONE_BY_ONE}]+|[^\S\n]+|\n|.")

_MOST_PAIRS = 250_000
"""Beyond this many pairs of equal words in one place that differs, which would take seconds to go
through, the whole place is told as replaced."""


class Change(StrEnum):
    """The kind of change to a piece of text."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True)
class Piece:
    """Some text, and what became of it."""

    change: Change
    text: str


def diff(before: str, after: str) -> Sequence[Piece]:
    """Return the pieces of which two texts consist, in order; what is removed comes first.

    Those that stay and those removed are the text before, joined; those that stay and those added
    are the text after. No two neighbours have the same change.
    """
    return list(_joined(_by_lines(before, after)))


def count_changes(pieces: Iterable[Piece]) -> int:
    """Return in how many places texts differ."""
    return sum(
        differs for differs, _run in groupby(each.change is not Change.SAME for each in pieces)
    )


def _by_lines(before: str, after: str) -> Iterator[Piece]:
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    for same, removed, added in _opcodes(old, new):
        if same or not removed or not added:
            yield from _pieces(same, removed, added)
        else:
            yield from _by_words("".join(removed), "".join(added))


def _by_words(before: str, after: str) -> Iterator[Piece]:
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    counts = Counter(new)
    if sum(counts[word] for word in old) > _MOST_PAIRS:
        yield from _pieces([], old, new)
        return
    for same, removed, added in _opcodes(old, new):
        # A space between two words that changed changed with them, or they could not be read.
        if same and "".join(same) == " ":
            yield from _pieces([], same, same)
        else:
            yield from _pieces(same, removed, added)


def _opcodes(
    old: Sequence[str], new: Sequence[str]
) -> Iterator[tuple[Sequence[str], Sequence[str], Sequence[str]]]:
    """Yield what stays, what is removed and what is added, in order."""
    # Not the heuristics for what occurs often, by which common characters would match nothing.
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        yield (old[i1:i2], [], []) if tag == "equal" else ([], old[i1:i2], new[j1:j2])


def _pieces(same: Sequence[str], removed: Sequence[str], added: Sequence[str]) -> Iterator[Piece]:
    told = ((Change.SAME, same), (Change.REMOVED, removed), (Change.ADDED, added))
    return (Piece(change, "".join(words)) for change, words in told if words)


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Join neighbours; between two that stay, all that is removed goes before what is added."""
    for same, run in groupby(pieces, key=lambda each: each.change is Change.SAME):
        some = list(run)
        for change in (Change.SAME,) if same else (Change.REMOVED, Change.ADDED):
            text = "".join(each.text for each in some if each.change is change)
            if text:
                yield Piece(change, text)
