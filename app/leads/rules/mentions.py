"""Mentions of colleagues in notes: the people whom an at sign names, and names that nobody has."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_SIGNS = ("@", "\uff20")  # The second is its full-width form, as Chinese keyboards type it.
_TYPED = re.compile(r" ?([^\W_][\w.'’-]*)")
_NEAREST = 3
_NEAR = 0.5  # A Chinese name of two characters is near another that shares one.
_SHOWN = 40
_LONGEST = 300  # Characters after a sign in which a name is looked for.


@dataclass(frozen=True)
class UnknownMention:
    """A name after an at sign that nobody has.

    :param typed: its first word; in Chinese, which has no spaces, the text up to a mark.
    :param nearest: the names that are most like it, the nearest first; empty if none is.
    """

    typed: str
    nearest: Sequence[str]


def mentioned(text: str, people: Iterable[tuple[str, str]]) -> frozenset[str]:
    """Return the ids of the people whose names follow an at sign in a text, in any case.

    If one name begins with another, the longer one counts; two people of the same name both count.
    The first word of a name is enough if no other name has it.

    :param people: pairs of id and name.
    """
    named = [(account, name.strip().casefold()) for account, name in people if name.strip()]
    called = _called({name for _account, name in named})
    found: set[str] = set()
    for place in _signs(text):
        name = _name_at(text, place, called)
        found.update(account for account, each in named if each == name)
    return frozenset(found)


def ways_to_call(people: Sequence[tuple[str, str]]) -> Mapping[str, Sequence[str]]:
    """Return the forms that mention each person, by id: the name, then its first word.

    The first word is left out if another name begins with it.

    :param people: pairs of id and name.
    """
    named = [(account, name.strip()) for account, name in people]
    called = _called({name.casefold() for _account, name in named if name})
    return {
        account: [
            name,
            *(each for each in name.split()[:1] if called.get(each.casefold()) == name.casefold()),
        ]
        for account, name in named
    }


def unknown_mentions(text: str, names: Iterable[str]) -> Sequence[UnknownMention]:
    """Return mentions in a text that match no name, each once, in order.

    An at sign within an address such as ana@example.com names nobody.

    :param names: of everybody who can be mentioned.
    """
    known = list(dict.fromkeys(name.strip() for name in names if name.strip()))
    called = _called({name.casefold() for name in known})
    found: dict[str, UnknownMention] = {}
    for place in _signs(text):
        written = _TYPED.match(text, place + 1)
        if written is None or _within_address(text, place):
            continue
        if _name_at(text, place, called) is None:
            typed = written[1].rstrip(".-'’")[:_SHOWN]
            found.setdefault(typed, UnknownMention(typed, _nearest(typed, known)))
    return tuple(found.values())


def _signs(text: str) -> list[int]:
    return [place for place, character in enumerate(text) if character in _SIGNS]


def _within_address(text: str, place: int) -> bool:
    """Return whether the at sign at a place of a text is one of an address."""
    before = text[place - 1 : place] if place else ""
    return before.isascii() and before.isalnum()


def _called(names: Collection[str]) -> Mapping[str, str]:
    """Return the forms of each name: itself, and its first word if that begins no other name."""
    firsts = Counter(name.split()[0] for name in names)
    alone = {name.split()[0]: name for name in names if firsts[name.split()[0]] == 1}
    return alone | {name: name for name in names}


def _name_at(text: str, place: int, called: Mapping[str, str]) -> str | None:
    """Return the name that the longest of the words after the at sign at a place calls.

    An address calls nobody by a first word: its domain is not meant as one.
    """
    rest = text[place + 1 : place + _LONGEST].casefold().lstrip(" ")
    calling = called.values() if _within_address(text, place) else called
    word = max((each for each in calling if _begins(rest, each)), key=len, default=None)
    return called[word] if word else None


def _begins(text: str, name: str) -> bool:
    """Return whether a text begins with a name, and not with a longer word of its letters."""
    if not text.startswith(name):
        return False
    after = text[len(name) : len(name) + 1]
    return not (name[-1].isascii() and after.isascii() and after.isalnum())


def _nearest(typed: str, names: Sequence[str]) -> Sequence[str]:
    ranked = sorted(names, key=lambda name: -_likeness(typed.casefold(), name.casefold()))
    near = [name for name in ranked if _likeness(typed.casefold(), name.casefold()) >= _NEAR]
    return tuple(near[:_NEAREST])


def _likeness(typed: str, name: str) -> float:
    """Return how well typed text resembles a name: whole, one of its words, or its beginning."""
    pairs = [(typed, name), *((typed, word) for word in name.split()), (typed[: len(name)], name)]
    return max(SequenceMatcher(None, *pair).ratio() for pair in pairs)
