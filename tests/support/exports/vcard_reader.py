"""A strict reader of vCards 4.0, written from RFC 6350 and not from our writer."""

import re
from dataclasses import dataclass

_LINE = re.compile(r"([A-Z0-9-]+)((?:;[A-Z0-9-]+=[^;:,\"\x00-\x1f]+)*):(.*)", re.DOTALL)
_ESCAPES = {"\\": "\\", ",": ",", ";": ";", "n": "\n", "N": "\n"}
_ONCE = {"UID", "REV", "N", "KIND", "VERSION"}


@dataclass(frozen=True)
class Property:
    """A property: its parameters, and its value as it is written."""

    name: str
    parameters: dict[str, str]
    raw: str

    @property
    def text(self) -> str:
        """The value as one text."""
        (value,) = self.listed(",")
        return value

    def listed(self, separator: str) -> list[str]:
        """Return the value's parts between separators that are not escaped."""
        values, characters = [""], iter(self.raw)
        for character in characters:
            if character == separator:
                values.append("")
                continue
            assert character not in ",;", self.raw
            values[-1] += _ESCAPES[next(characters)] if character == "\\" else character
        return values


def read_cards(content: bytes) -> list[list[Property]]:
    """Return the cards of a file, and fail at anything that the standard does not allow."""
    text = content.decode("utf-8", "strict")
    assert text.endswith("\r\n") or not text
    assert not re.search(r"(?<!\r)\n|\r(?!\n)|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", text)
    for octets in content.split(b"\r\n"):
        assert len(octets) <= 75
        octets.decode("utf-8", "strict")
    cards: list[list[Property]] = []
    open_card: list[Property] | None = None
    for line in text.replace("\r\n ", "").split("\r\n")[:-1]:
        found = _property(line)
        if found.name == "BEGIN":
            assert open_card is None
            open_card = []
        elif found.name == "END":
            assert open_card is not None
            _check(open_card)
            cards.append(open_card)
            open_card = None
        else:
            assert open_card is not None
            open_card.append(found)
    assert open_card is None
    return cards


def _property(line: str) -> Property:
    match = _LINE.fullmatch(line)
    assert match, line
    pairs = [pair.split("=", 1) for pair in match[2].split(";")[1:]]
    return Property(match[1], dict(pairs), match[3])


def _check(card: list[Property]) -> None:
    names = [each.name for each in card]
    assert names[0] == "VERSION"
    assert card[0].raw == "4.0"
    assert "FN" in names
    assert all(names.count(name) <= 1 for name in _ONCE)
