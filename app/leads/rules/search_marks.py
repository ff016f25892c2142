"""Search words in the texts of a lead: the passage to show, and the words to mark."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from app.leads.rules.search_terms import Word, fold, trunk_zeros

_BEFORE, _LENGTH = 40, 160
_DIGITS = re.compile(r"\d{7,}")
_NUMBER = re.compile(r"[\d ()./+\-]+")


class Said(StrEnum):
    """The kind of a text about a lead."""

    MESSAGE = "message"
    NOTE = "note"
    TASK = "task"
    REPLY = "reply"
    CONTACT = "contact"
    AMENDMENT = "amendment"
    EMAIL = "email"
    PHONE = "phone"
    CAMPAIGN = "campaign"


@dataclass(frozen=True)
class Piece:
    """A part of a text.

    :param marked: whether it matches the search.
    """

    text: str
    marked: bool = False


@dataclass(frozen=True)
class Passage:
    """The passage of a text that holds words of a search, in its own spelling."""

    said: Said
    pieces: tuple[Piece, ...]


def find_passage(texts: Iterable[tuple[Said, str]], words: Sequence[Word]) -> Passage | None:
    """Return the passage of the text with the most of the words, of equal ones the first.

    None if no text has any: the words may be in a name or a reference.
    """
    best, most = None, 0
    for said, text in texts:
        folded = fold(text)
        count = sum(any(_holds(folded, each) for each in word) for word in words)
        if count > most and (found := _spans(text, words)):
            best, most = (said, text, found), count
    return None if best is None else Passage(best[0], _cut(best[1], best[2]))


def mark(text: str, words: Sequence[Word]) -> tuple[Piece, ...]:
    """Return a whole text in pieces, with the words of a search marked."""
    return _pieces(text, 0, len(text), _spans(text, words))


def mark_reference(reference: str, words: Sequence[Word]) -> tuple[Piece, ...]:
    """Return a reference as `mark` does; it is marked whole if it is searched without hyphens."""
    pieces, joined = mark(reference, words), fold(reference).replace("-", "")
    if any(each.marked for each in pieces):
        return pieces
    found = any(spelling in joined for word in words for spelling in word)
    return (Piece(reference, marked=found),)


def _holds(folded: str, spelling: str) -> bool:
    if all(part in folded for part in spelling.split()):
        return True
    return bool(_DIGITS.fullmatch(spelling)) and any(
        spelling in "".join(folded[place] for place in places) for places in _digits(folded)
    )


def _digits(folded: str) -> tuple[list[int], list[int]]:
    """Return the places of all digits of a text, and of those that are no trunk line's zero."""
    every, zeros = [m.start() for m in re.finditer(r"\d", folded)], trunk_zeros(folded)
    return every, [place for place in every if place not in zeros]


def _spans(text: str, words: Iterable[Word]) -> list[tuple[int, int]]:
    """Return where a text holds the words: beginnings and ends, in order, none of them overlap."""
    plain, at = _plain(text)
    found = []
    for spelling in {each for word in words for each in word}:
        for part in spelling.split():
            found += [(at[a], at[b - 1] + 1) for a, b in _places(plain, part)]
        for digits in _digits(plain) if _DIGITS.fullmatch(spelling) else ():
            numbers = "".join(plain[place] for place in digits)
            ends = ((digits[a], digits[b - 1] + 1) for a, b in _places(numbers, spelling))
            found += [(at[a], at[b - 1] + 1) for a, b in ends if _NUMBER.fullmatch(plain[a:b])]
    return _joined(sorted(found))


def _places(text: str, part: str) -> Iterable[tuple[int, int]]:
    start = text.find(part)
    while part and start >= 0:
        yield start, start + len(part)
        start = text.find(part, start + len(part))


def _joined(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined


def _plain(text: str) -> tuple[str, list[int]]:
    """Return a text as compared, and the place in the text of each of its characters."""
    plain, at = [], []
    for place, character in enumerate(text):
        for each in _folded(character):
            plain.append(each)
            at.append(place)
    return "".join(plain), at


@lru_cache(20_000)
def _folded(character: str) -> str:
    # Between two letters: what is folded to a space, as a quotation mark is, stays one.
    return fold(f"x{character}x")[1:-1]


def _cut(text: str, spans: Sequence[tuple[int, int]]) -> tuple[Piece, ...]:
    """Return the surroundings of the first of the spans, on one line."""
    start = max(0, spans[0][0] - _BEFORE)
    end = min(len(text), max(start + _LENGTH, spans[0][1]))
    pieces = _pieces(text, start, end, spans)
    before, after = "…" if start else "", "…" if end < len(text) else ""
    ends = (Piece(before), *pieces, Piece(after))
    return tuple(Piece(re.sub(r"\s+", " ", each.text), each.marked) for each in ends if each.text)


def _pieces(text: str, start: int, end: int, spans: Iterable[tuple[int, int]]) -> tuple[Piece, ...]:
    pieces, here = [], start
    for first, last in spans:
        if first >= end or last <= here:
            continue
        first, last = max(first, here), min(last, end)
        pieces += [Piece(text[here:first]), Piece(text[first:last], marked=True)]
        here = last
    return tuple(each for each in (*pieces, Piece(text[here:end])) if each.text)
