"""A letter before layout: the same blocks become plain text and a page."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

COLUMNS = 72
"""Width of plain text in columns; a Chinese character takes two (UAX #11)."""

# Characters that may not begin a line in Chinese (GB/T 15834, kinsoku), and that may not end one.
_CLOSING = frozenset("，。、；：？！）》」』”’…—")
_OPENING = frozenset("（《「『“‘")


class _Part:
    """A part of a letter."""

    @property
    def kind(self) -> str:
        """Its name in templates."""
        return type(self).__name__


@dataclass(frozen=True)
class Heading(_Part):
    """The heading of the paragraphs below it."""

    text: str


@dataclass(frozen=True)
class Paragraph(_Part):
    """A paragraph; `quiet` if it is the small print."""

    text: str
    quiet: bool = False


@dataclass(frozen=True)
class Lines(_Part):
    """A paragraph that a person wrote, with the line breaks that they set."""

    texts: Sequence[str]


@dataclass(frozen=True)
class Fact(_Part):
    """A value to keep, such as a reference number, with its name."""

    name: str
    value: str


@dataclass(frozen=True)
class Items(_Part):
    """A list."""

    texts: Sequence[str]


@dataclass(frozen=True)
class Quote(_Part):
    """Lines of an earlier message, each quoted by a sign before it (RFC 3676, section 4.5)."""

    texts: Sequence[str]


@dataclass(frozen=True)
class Link(_Part):
    """A link with its text; `main` if it is the purpose of the letter."""

    text: str
    url: str
    main: bool = False


@dataclass(frozen=True)
class Verbatim(_Part):
    """Machine-readable lines, printed unchanged, however long."""

    text: str


@dataclass(frozen=True)
class Attachment:
    """A text file attached to a letter, byte for byte."""

    name: str
    content: bytes


Block = Heading | Paragraph | Lines | Fact | Items | Quote | Link | Verbatim


@dataclass(frozen=True)
class Letter:
    """The text of a letter, from its subject to its signature.

    :param headers: further headers of its mail, by name.
    :param letterhead: who writes, above a letter from one person to another; empty for a notice,
        which begins with its subject.
    :param below: text after the signature, such as a quotation.
    :param to: the addressee that its mail names, if that is not the recipient of this copy.
    :param cc: the recipients of copies that its mail names.
    """

    subject: str
    blocks: Sequence[Block]
    signature: str
    attachments: Sequence[Attachment] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    letterhead: str = ""
    below: Sequence[Block] = ()
    to: str = ""
    cc: Sequence[str] = ()


_ITEM = "- "
_QUOTED = re.compile(r"> ?")
_SIGNS = re.compile(r"(?:> ?){0,5}")


def written(text: str) -> list[Block]:
    """Return a text that a person wrote as blocks, which empty lines separate.

    Lines that all begin with a hyphen are a list, and lines that all begin with `>` a quotation.
    """
    lines = [line.rstrip() for line in text.split("\n")]
    return [_block(list(some)) for filled, some in groupby(lines, bool) if filled]


def _block(lines: Sequence[str]) -> Block:
    if all(line.startswith(_ITEM) for line in lines):
        return Items([line.removeprefix(_ITEM) for line in lines])
    if all(line.startswith(">") for line in lines):
        return Quote([_QUOTED.sub("", line, count=1) for line in lines])
    return Lines(lines)


def quoted(text: str) -> str:
    """Return a text with the sign of a quotation before each line."""
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def plain_text(letter: Letter) -> str:
    """Return the letter as plain text, wrapped, each address on a line of its own."""
    parts = ["\n".join(_lines(block)) for block in letter.blocks]
    below = ["\n".join(_lines(block)) for block in letter.below]
    return "\n\n".join(filter(None, [*parts, letter.signature, *below])) + "\n"


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
        case Lines(texts) | Items(texts) | Quote(texts):
            yield from _several(texts, type(block))
        case Link(text, url):
            yield from wrapped(text)
            yield url
        case Verbatim(text):
            yield from text.splitlines()


def _several(texts: Sequence[str], kind: type[Block]) -> Iterator[str]:
    for text in texts:
        # What was quoted in a quotation keeps its own signs, on every line.
        signs = _SIGNS.match(text)[0] if kind is Quote else ""  # type: ignore[index]
        first, later = {Items: (_ITEM, "  "), Quote: (f"> {signs}",) * 2}.get(kind, ("", ""))
        line, *rest = wrapped(text.removeprefix(signs), COLUMNS - len(first))
        yield (first + line).rstrip()
        yield from (later + each for each in rest)


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
    if text.isascii():
        return len(text)
    return sum(1 + (unicodedata.east_asian_width(each) in "WF") for each in text)
