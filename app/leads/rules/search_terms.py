"""Search by any part of a word: the folding of text, and its terms in the index.

A word of a script with spaces is indexed by every three consecutive characters, and one of Chinese,
Japanese, Korean or Thai by every two, since two make a word there. At a word's end the shorter rest
is a term too, so that any text shorter than a term is the beginning of one. The terms only find
candidates: the folded text shows whether it really matches.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from app.enquiries.rules.folding import PLAIN_LETTERS, fold_text

LONGEST_QUERY = 100
"""The most characters of a query that count; nobody types more."""

_MOST_TERMS = 24
_MARKS = re.compile("[\u0300-\u036f]")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe"})
# Not after q, x and y, where Chinese names have it, nor at a word's end.
_SPELLED_UMLAUT = re.compile(r"(?<![qxy])([aou])e(?=[b-df-hj-np-tv-z])")
_SHORTEST_UMLAUT = 5  # Shorter words, such as fuel, would find too many others.
_NO_TEXT = re.compile(r"[\x00-\x1f\x7f]")
_SPACELESS = (
    "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3130-\u318f"
    "\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff"
)
_RUN = re.compile(f"[{_SPACELESS}]+|[^\\s{_SPACELESS}]+")
_IS_SPACELESS = re.compile(f"[{_SPACELESS}]")
# An ASCII tokenizer takes all else for letters, so signs are mapped to private-use characters.
_SIGNS = str.maketrans(
    {chr(code): chr(0xE000 + code) for code in range(33, 127) if not chr(code).isalnum()}
)
_TELEPHONE = re.compile(r"[\d+().\-/]*\d[\d+().\-/]*")
_NO_DIGIT = re.compile(r"\D")
# After the codes of ITU-T E.164, none of which begins with another.
_TRUNK = re.compile(
    r"(?<![\d+])(?P<before>(?:\+|00)[ ()./\-]*(?>[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]"
    r"|8[1246]|9[0-58]|\d{3})[ ()./\-]*)0|\(0\)"
)
_IN_TEXT = re.compile(r"(?<![\w+])[+(]?\d[\d ()./\-]{5,}\d(?!\w)")
_REFERENCE = re.compile(r"gdz-\w{4}-\w{4}")
_QUOTED = re.compile(r"^[>\s]+")
_SHORTEST_NUMBER, _LONGEST_NUMBER = 7, 15

LONGEST_TEXT = 100_000
"""The most characters of a lead that are searched: of long conversations the newest part."""


@dataclass(frozen=True)
class Term:
    """A term to look up in the index, whole or as the beginning of others."""

    text: str
    begins: bool = False


Word = tuple[str, ...]
"""Alternative spellings, of which a text has to hold one: every part of it, in any order."""


def fold(text: str) -> str:
    """Return text folded for comparison: width, case, accents and kinds of space do not matter.

    Nor do kinds of hyphens and dashes, nor apostrophes and quotation marks at all.
    """
    plain = unicodedata.normalize("NFD", fold_text(text).translate(PLAIN_LETTERS))
    return " ".join(_NO_TEXT.sub(" ", unicodedata.normalize("NFC", _MARKS.sub("", plain))).split())


def search_text(fields: Iterable[str], phones: Iterable[str] = (), said: Iterable[str] = ()) -> str:
    """Return the searchable text of a lead, one field per line.

    Telephone numbers are there as digits too, also those in texts, and there without the zero of
    the trunk line as well; references are there without hyphens.
    A line that is quoted again and again in a conversation is there once.

    :param said: later texts and notes, the newest first.
    """
    lines = [*map(fold, fields), *map(fold, phones)]
    more = (fold(_QUOTED.sub("", line)) for text in said for line in text.splitlines())
    kept = dict.fromkeys(_within(LONGEST_TEXT, [*lines, *more]))
    spelled = [_NO_DIGIT.sub("", number) for number in map(fold, phones)]
    for line in kept:
        numbers = [(each, _NO_DIGIT.sub("", each)) for each in _IN_TEXT.findall(line)]
        spelled += [_number(number) for each in numbers for number in each]
        spelled += [each.replace("-", "") for each in _REFERENCE.findall(line)]
    return "\n".join(dict.fromkeys(line for line in (*kept, *spelled) if line))


def _within(most: int, lines: Iterable[str]) -> Iterator[str]:
    """Yield the lines that fit into a number of characters, in order."""
    for line in lines:
        if most <= 0:
            return
        yield line[:most]
        most -= len(line) + 1


def _number(spelled: str) -> str:
    """Return a telephone number's digits without leading zeros; empty if it cannot be one.

    Nor is there the zero of a trunk line after the country code.
    """
    digits = _NO_DIGIT.sub("", _TRUNK.sub(r"\g<before>", spelled)).lstrip("0")
    return digits if _SHORTEST_NUMBER <= len(digits) <= _LONGEST_NUMBER else ""


def trunk_zeros(folded: str) -> set[int]:
    """Return the places in a text of zeros of trunk lines, after country codes or in brackets."""
    return {folded.rindex("0", *each.span()) for each in _TRUNK.finditer(folded)}


def index_terms(text: str) -> list[str]:
    """Return the terms of a folded text, each once."""
    found: dict[str, None] = {}
    for run in _RUN.findall(text.translate(_SIGNS)):
        size = _size(run)
        for start in range(len(run)):
            found[run[start : start + size]] = None
    return list(found)


def query_words(query: str) -> tuple[Word, ...]:
    """Return the words of a query, each folded; what has no letter or digit is none.

    An umlaut is found as it is typed, spelled with an e, or without: Müller, Mueller, Muller.
    What may be a telephone number is one word: each part of it as typed, or its digits without
    the zeros at the beginning, with which the international form of the number ends.
    """
    found: list[Word] = []
    typed = fold_text(query[:LONGEST_QUERY])
    pairs = zip(fold(typed).split(), fold(typed.translate(_UMLAUTS)).split(), strict=True)
    # Signs alone select nothing: the reference of every lead has a hyphen.
    words = (pair for pair in pairs if any(map(str.isalnum, pair[0])))
    for is_number, some in groupby(words, key=lambda word: bool(_TELEPHONE.fullmatch(word[0]))):
        run = list(some)
        number = _number("".join(word for word, _ in run)) if is_number and len(run) > 1 else ""
        if number:
            found.append((" ".join(word for word, _ in run), number))
        else:
            found += (_spellings(*word) for word in run)
    return tuple(found)


def query_terms(words: Iterable[Word]) -> list[tuple[tuple[Term, ...], ...]]:
    """Return the terms to look up: for each word one of its spellings, and of that every term.

    The beginning of a term matches many terms, so it is only looked up if there is nothing else.
    """
    found = [tuple(tuple(_terms_of(spelling)) for spelling in word) for word in words]
    whole = [tuple(tuple(term for term in each if not term.begins) for each in w) for w in found]
    return [word for word in whole if all(word)] or found


def matches(text: str, words: Iterable[Word]) -> bool:
    """Return whether a folded text holds every word, in one of its spellings."""
    return all(
        any(all(part in text for part in spelling.split()) for spelling in word) for word in words
    )


def _spellings(word: str, spelled: str) -> Word:
    if not _TELEPHONE.fullmatch(word):
        plain = _SPELLED_UMLAUT.sub(r"\1", word) if len(word) >= _SHORTEST_UMLAUT else word
        return tuple(dict.fromkeys((word, spelled, plain)))
    return tuple(dict.fromkeys((word, _NO_DIGIT.sub("", word), _number(word) or word)))


def _terms_of(spelling: str) -> Iterator[Term]:
    found: dict[Term, None] = {}
    for run in _RUN.findall(spelling.translate(_SIGNS)):
        size = _size(run)
        if len(run) < size:
            found[Term(run, begins=True)] = None
        for start in range(len(run) - size + 1):
            found[Term(run[start : start + size])] = None
    # Enough to select texts by: terms that are left out only let more candidates through.
    terms = list(found)
    step = -(-len(terms) // _MOST_TERMS)
    yield from terms[:: max(1, step)]


def _size(run: str) -> int:
    return 2 if _IS_SPACELESS.match(run) else 3
