"""What a person is known by, looked for in files whose making nobody kept a record of."""

from collections.abc import Iterable
from dataclasses import dataclass

_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "gb18030")
_SHORTEST = 2
"""Characters of the shortest trace that tells one person from others at all."""


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
        return cls(frozenset(each for each in spelled if len(each) >= _SHORTEST))

    def in_text(self, text: str) -> bool:
        """Return whether a text has one of them."""
        folded = text.casefold()
        return any(each in folded for each in self.texts)

    def in_bytes(self, content: bytes) -> bool:
        """Return whether a file has one of them, in any encoding that imports are read in."""
        return any(
            self.in_text(content.decode(encoding, errors="replace")) for encoding in _ENCODINGS
        )
