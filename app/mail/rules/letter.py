"""A letter before layout: the same blocks become plain text and a page."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

COLUMNS = 72
"""Width of plain text in columns; a Chinese character takes two (UAX #11)."""

# Characters that may not begin a line in Chinese (GB/T 15834, kinsoku), and that may not end one.
_CLOSING = frozenset("，。、；：？！）》」』”’…—")
_OPENING = frozenset("（《「『“‘")


@dataclass(frozen=True)
class Heading:
    """The heading of the paragraphs below it."""

    text: str


@dataclass(frozen=True)
class Paragraph:
    """A paragraph; `quiet` if it is the small print."""

    text: str
    quiet: bool = False


@dataclass(frozen=True)
class Lines:
    """A paragraph that a person wrote, with the line breaks that they set."""

    texts: Sequence[str]


@dataclass(frozen=True)
class Fact:
    """A value to keep, such as a reference number, with its name."""

    name: str
    value: str


@dataclass(frozen=True)
class Items:
    """A list."""

    texts: Sequence[str]


@dataclass(frozen=True)
class Link:
    """A link with its text; `main` if it is the purpose of the letter."""

    text: str
    url: str
    main: bool = False


@dataclass(frozen=True)
class Verbatim:
    """Machine-readable lines, printed unchanged, however long."""

    text: str


@dataclass(frozen=True)
class Attachment:
    """A text file attached to a letter, byte for byte."""

    name: str
    content: bytes


Block = Heading | Paragraph | Lines | Fact | Items | Link | Verbatim


@dataclass(frozen=True)
class Letter:
    """The text of a letter, from its subject to its signature.

    :param headers: further headers of its mail, by name.
    """

    subject: str
    blocks: Sequence[Block]
    signature: str
    attachments: Sequence[Attachment] = ()
    headers: Mapping[str, str] = field(default_factory=dict)


def plain_text(letter: Letter) -> str:
    """Return the letter as plain text, wrapped, each address on a line of its own."""
    parts = ["\n".join(_lines(block)) for block in letter.blocks]
    return "\n\n".join([*parts, letter.signature]) + "\n"


def wrapped(text: str, columns: int = COLUMNS) -> list[str]:
    """Return a text wrapped to lines: Latin words stay whole, Chinese breaks between characters."""
    lines = [""]
    for unit in _units(text):
        line = lines[-1]
        if line and _width(line + unit.rstrip()) > columns:
            lines[-1] = line.rstrip()
            lines.append(unit.lstrip())
        else:
            lines[-1] = line + unit
    return [line.rstrip() for line in lines]


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Heading(text):
            yield from wrapped(text)
            yield "-" * min(COLUMNS, _width(text))
        case Paragraph(text):
            yield from wrapped(text)
        case Fact(name, value):
            # A full-width colon brings its own space.
            yield from wrapped(name + ("" if name.endswith("：") else " ") + value)
        case Lines(texts) | Items(texts):
            yield from _several(texts, listed=isinstance(block, Items))
        case Link(text, url):
            yield from wrapped(text)
            yield url
        case Verbatim(text):
            yield from text.splitlines()


def _several(texts: Sequence[str], *, listed: bool) -> Iterator[str]:
    for text in texts:
        first, *rest = wrapped(text, COLUMNS - 2 * listed)
        yield f"- {first}" if listed else first
        yield from (f"  {line}" if listed else line for line in rest)


def _units(text: str) -> Iterator[str]:
    """Yield the pieces that no line break may divide, each with the space that follows it."""
    unit = ""
    for before, character in zip(" " + text, text, strict=False):
        if unit and _may_break(before, character):
            yield unit
            unit = ""
        unit += character
    yield unit


def _may_break(before: str, after: str) -> bool:
    if after == " " or after in _CLOSING or before in _OPENING:
        return False
    return before == " " or _width(before) > 1 or _width(after) > 1


def _width(text: str) -> int:
    return sum(1 + (unicodedata.east_asian_width(each) in "WF") for each in text)
