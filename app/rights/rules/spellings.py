"""Names, addresses and numbers in texts: masking for readers, and search in files."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

_ADDRESS = r"[^\s@<>()\[\]\"',;:，；：、。（）]+@[^\s@<>()\[\]\"',;:，；：、。（）]+\.[A-Za-z]{2,}"
# With a country prefix, or a mobile number of mainland China; dates do not match.
_NUMBER = r"(?<![\d+])(?:(?:\+|00)[1-9][\d ()./-]{6,}\d|1[3-9]\d(?:[ -]?\d{4}){2}(?!\d))"
_SHORTEST_NUMBER = 7
_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "gb18030")
_SHORTEST_TRACE = 2
"""The length of the shortest trace that can identify a person at all."""
_REACHES = re.compile(f"{_ADDRESS}|{_NUMBER}")


def masked_name(name: str) -> str:
    """Return a name masked after its first character."""
    return f"{name[:1]}***" if name else ""


def without_others(text: str, own: Collection[str]) -> str:
    """Return a text about a person without the addresses and numbers of anybody else.

    A person's copy of their data must not reveal others (GDPR Art. 15(4)).

    :param own: the person's addresses and numbers, in any spelling.
    """
    known = {_plain(each) for each in own}

    def kept(found: re.Match[str]) -> str:
        return found[0] if _is_known(_plain(found[0]), known) else "***"

    return _REACHES.sub(kept, text)


def _is_known(plain: str, known: Collection[str]) -> bool:
    if "@" in plain:
        return plain in known
    # A number may be spelled with the country's prefix and without it.
    numbers = (each for each in known if len(each) >= _SHORTEST_NUMBER and "@" not in each)
    return any(plain.endswith(each) or each.endswith(plain) for each in numbers)


def _plain(spelled: str) -> str:
    """Return the normalised form of an address or a number, for comparison."""
    if "@" in spelled:
        return spelled.casefold()
    return re.sub(r"\D", "", spelled).lstrip("0")


@dataclass(frozen=True)
class Traces:
    """The spellings of a person's data; every file about them contains at least one.

    :param texts: casefolded.
    """

    texts: frozenset[str]

    @classmethod
    def of(cls, values: Iterable[str]) -> "Traces":
        """Return the traces of values that are long enough to identify a person."""
        spelled = (value.strip().casefold() for value in values)
        return cls(frozenset(each for each in spelled if len(each) >= _SHORTEST_TRACE))

    def in_text(self, text: str) -> bool:
        """Return whether a text contains one of the spellings."""
        folded = text.casefold()
        return any(each in folded for each in self.texts)

    def in_bytes(self, content: bytes) -> bool:
        """Return whether a file contains one of the spellings, in any encoding of imports."""
        return any(
            self.in_text(content.decode(encoding, errors="replace")) for encoding in _ENCODINGS
        )
