"""The sign-off of a reply, which follows its enclosures."""

import re
from collections.abc import Collection, Iterator, Sequence
from fnmatch import fnmatchcase

_LAST = 8
"""The most lines, from a farewell or a name to the end, of a sign-off."""

_LONGEST = 40
"""The most characters of a farewell, and of a line that may belong to the signature below it."""

_MARKS = " ,，.。!！~～—–"
_ENDS = ".?:;。？：；"
"""What ends a sentence, rather than a line of a signature."""

_ABBREVIATED = re.compile(r"\b(co|corp|dept|inc|jr|ltd|sr|\w)\.$", re.IGNORECASE)
_POSTSCRIPT = re.compile(r"p\.?\s?s\b|又及|附[：:]", re.IGNORECASE)
_BETWEEN_NAMES = re.compile(r"[\s,，.·()（）]+")
_CHINESE = re.compile(r"[\u4e00-\u9fff]{2,}")
_FAMILIAR = re.compile(r"[小老阿][\u4e00-\u9fff]{1,2}")
"""What colleagues call each other, such as 小王, whose form no account holds."""


def sign_off_length(
    text: str, signatures: Sequence[str], farewells: Collection[str], name: str = ""
) -> int:
    """Return how many characters at the end of a reply are its farewell and signature; 0 if none.

    :param signatures: the writer's possible signatures, the likeliest first.
    :param farewells: lines such as "Kind regards"; case and marks at their ends do not count. An
        asterisk stands for any characters, in a short line that is no sentence.
    :param name: the writer's name, any part of which may also be the signature.
    """
    sought = _SignOff(text, farewells)
    whole = sought.signed_at(signatures)
    start = sought.farewell() if whole is None else whole
    if start is None:
        start = sought.name(_parts(name))
    if start is None:
        return 0
    while (above := sought.above(start, signed=whole is not None)) is not None:
        start = above
    return len("\n".join(text.split("\n")[start:]))


def with_enclosed(text: str, sign_off: int, enclosed: str) -> str:
    """Return a reply with its enclosed facts, between its text and its sign-off.

    :param sign_off: as `sign_off_length` returned it.
    """
    end = len(text) - sign_off
    return "\n\n".join(filter(None, [text[:end].strip("\n"), enclosed, text[end:].strip("\n")]))


class _SignOff:
    """The lines of a reply, the first of which never belongs to its sign-off."""

    def __init__(self, text: str, farewells: Collection[str]) -> None:
        self._lines = [line.strip() for line in text.split("\n")]
        self._farewells = [_bare(each) for each in farewells]

    def signed_at(self, signatures: Sequence[str]) -> int | None:
        """Return where one of the signatures begins."""
        for signature in filter(None, signatures):
            sought = [line.strip() for line in signature.strip().split("\n")]
            for at in range(len(self._lines) - len(sought), -1, -1):
                if self._lines[at : at + len(sought)] == sought:
                    return at
        return None

    def farewell(self) -> int | None:
        """Return the line of the last farewell."""
        return next((at for at in self._last() if self._is_farewell(at)), None)

    def name(self, parts: Collection[str]) -> int | None:
        """Return the last line that is a name, with nothing but a signature below it."""
        ends = (at for at in self._last() if self._ends(at))
        return next((at for at in ends if _is_name(self._lines[at], parts)), None)

    def above(self, start: int, *, signed: bool) -> int | None:
        """Return the line above that belongs to the sign-off, too.

        :param signed: whether that ends with a signature, right above which any short line is part.
        """
        above = start - 1
        while above > 0 and not self._lines[above]:
            above -= 1
        if above <= 0:
            return None
        line = self._lines[above]
        is_part = above == start - 1 and len(line) <= _LONGEST and line[-1] not in _ENDS
        # A list right above ends the typed text.
        is_part = is_part and not line.startswith(("- ", ">"))
        is_part = is_part and (signed or line[-1] in ",，")
        return above if is_part or self._is_farewell(above) else None

    def _last(self) -> Iterator[int]:
        first = max(1, len(self._lines) - _LAST)
        return (at for at in range(len(self._lines) - 1, first - 1, -1) if self._lines[at])

    def _is_farewell(self, at: int) -> bool:
        line, bare = self._lines[at], _bare(self._lines[at])
        if bare in self._farewells:
            return True
        # 祝您工作顺利。 is one, though it ends like a sentence.
        is_phrase = len(line) <= _LONGEST and line[-1:] not in set(_ENDS) - {"。"}
        return (
            is_phrase
            and any(fnmatchcase(bare, each) for each in self._farewells)
            and self._ends(at)
        )

    def _ends(self, at: int) -> bool:
        """Return whether only lines of a signature, or a postscript, follow a line."""
        for line in filter(None, self._lines[at + 1 :]):
            if _POSTSCRIPT.match(line):
                return True
            is_sentence = line[-1] in _ENDS and not _ABBREVIATED.search(line)
            if is_sentence or line.startswith(("- ", ">")):
                return False
        return True


def _bare(line: str) -> str:
    return line.strip(_MARKS).casefold()


def _words(text: str) -> list[str]:
    return [each for each in _BETWEEN_NAMES.split(_bare(text)) if each]


def _parts(name: str) -> frozenset[str]:
    """Return possible signatures: the words of a name; of a Chinese one, either end."""
    parts = set(_words(name))
    for each in filter(_CHINESE.fullmatch, tuple(parts)):
        ends = {end for n in range(1, len(each)) for end in (each[:n], each[n:])}
        parts |= ends | {f"{first}{end}" for first in "小老阿" for end in ends}
    return frozenset(parts)


def _is_name(line: str, parts: Collection[str]) -> bool:
    """Return whether a line is a part of a name or its initials, or ends with a Chinese name."""
    words = _words(line)
    if not words or len(line) > _LONGEST:
        return False
    if len(words) == 1 and _FAMILIAR.fullmatch(words[0]):
        return True
    initials = {each[0] for each in parts}
    named = all(each in parts or each in initials for each in words)
    return named or (words[-1] in parts and _CHINESE.fullmatch(words[-1]) is not None)
