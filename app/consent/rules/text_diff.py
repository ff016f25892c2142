"""Differences between two texts, by word, and by character in Chinese.

Lines are compared first, then words within those that differ, so that the difference of two
policies is computed fast and reads naturally.
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
"""Limit of pairs of equal words in one place that differs. Beyond it a comparison would take
seconds, so the whole place is reported as replaced."""


class Change(StrEnum):
    """The kind of change to a piece of text."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True)
class Piece:
    """A piece of text, and its change."""

    change: Change
    text: str


def diff(before: str, after: str) -> Sequence[Piece]:
    """Return the pieces of two texts, in order; removed pieces come before added ones.

    The unchanged and removed pieces, joined, are the text before; the unchanged and added ones are
    the text after. No two neighbours have the same change.
    """
    return list(_joined(_by_lines(before, after)))


def count_changes(pieces: Iterable[Piece]) -> int:
    """Return the number of places where texts differ."""
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
        # A space between two changed words counts as changed, to keep the result readable.
        if same and "".join(same) == " ":
            yield from _pieces([], same, same)
        else:
            yield from _pieces(same, removed, added)


def _opcodes(
    old: Sequence[str], new: Sequence[str]
) -> Iterator[tuple[Sequence[str], Sequence[str], Sequence[str]]]:
    """Yield the unchanged, removed and added parts, in order."""
    # Without the heuristic for frequent elements, by which common characters would never match.
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        yield (old[i1:i2], [], []) if tag == "equal" else ([], old[i1:i2], new[j1:j2])


def _pieces(same: Sequence[str], removed: Sequence[str], added: Sequence[str]) -> Iterator[Piece]:
    told = ((Change.SAME, same), (Change.REMOVED, removed), (Change.ADDED, added))
    return (Piece(change, "".join(words)) for change, words in told if words)


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Join neighbours; between unchanged pieces, put all removed text before all added text."""
    for same, run in groupby(pieces, key=lambda each: each.change is Change.SAME):
        some = list(run)
        for change in (Change.SAME,) if same else (Change.REMOVED, Change.ADDED):
            text = "".join(each.text for each in some if each.change is change)
            if text:
                yield Piece(change, text)
