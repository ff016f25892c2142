"""Names, addresses and numbers in texts: masked for readers, and looked for in files."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

_ADDRESS = r"[^\s@<>()\[\]\"',;:，；：、。（）]+@[^\s@<>()\[\]\"',;:，；：、。（）]+\.[A-Za-z]{2,}"
# With a country's prefix, or a mobile telephone's in mainland China; dates are no numbers.
_NUMBER = r"(?<![\d+])(?:(?:\+|00)[1-9][\d ()./-]{6,}\d|1[3-9]\d(?:[ -]?\d{4}){2}(?!\d))"
_SHORTEST_NUMBER = 7
_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "gb18030")
_SHORTEST_TRACE = 2
"""Characters of the shortest trace that tells one person from others at all."""
_REACHES = re.compile(f"{_ADDRESS}|{_NUMBER}")


def masked_name(name: str) -> str:
    """Return a name's first character, and that there is more of it."""
    return f"{name[:1]}***" if name else ""


def without_others(text: str, own: Collection[str]) -> str:
    """Return a text about a person without the addresses and numbers of anybody else.

    What a person gets of what is held about them must not tell of others (GDPR Art. 15(4)).

    :param own: the person's addresses and numbers, however spelled.
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
    """Return an address or a number by what tells it from others."""
    if "@" in spelled:
        return spelled.casefold()
    return re.sub(r"\D", "", spelled).lstrip("0")


@dataclass(frozen=True)
class Traces:
    """Spellings of which a file that holds the person has at least one.

    :param texts: casefolded.
    """

    texts: frozenset[str]

    @classmethod
    def of(cls, values: Iterable[str]) -> "Traces":
        """Take the spellings that are long enough to tell anything."""
        spelled = (value.strip().casefold() for value in values)
        return cls(frozenset(each for each in spelled if len(each) >= _SHORTEST_TRACE))

    def in_text(self, text: str) -> bool:
        """Return whether a text has one of them."""
        folded = text.casefold()
        return any(each in folded for each in self.texts)

    def in_bytes(self, content: bytes) -> bool:
        """Return whether a file has one of them, in any encoding that imports are read in."""
        return any(
            self.in_text(content.decode(encoding, errors="replace")) for encoding in _ENCODINGS
        )
