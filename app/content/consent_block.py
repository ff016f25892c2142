"""Parsing of a published consent block, for the boxes of a form and the text around them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from app.content.wording import BLOCKS, CONSENT_BLOCK
from app.core.rules.errors import ZoneError
from app.core.rules.purposes import REQUIRED_PURPOSES, Purpose

_BOX = "\n\n[ ] "
_BUTTON = re.compile(r"(?P<boxes>.*)\n\n\[(?P<submit>[^\[\]\n]+)\]\n", re.DOTALL)
_LINES = re.compile(r"(?P<label>[^\n]*)(\n    (?!> )(?P<hint>[^\n]+))?(\n    > (?P<link>[^\n]+))?")


LINKED = frozenset({Purpose.PRIVACY_POLICY, Purpose.COOKIE_POLICY, Purpose.TRANSFER_ABROAD})
"""The purposes whose boxes may link to a document; there is none to read about news."""


class BlockUnreadable(ZoneError):
    """A text is no consent block; `why` is the key of the problem, `where` the line, if any."""

    def __init__(self, why: str, where: str = "") -> None:
        super().__init__(f"This is no consent block ({why}) {where}".strip())
        self.why = why
        self.where = where


@dataclass(frozen=True)
class BlockBox:
    """One box: its purpose, the meaning of a tick, a hint in smaller type, and a link's words."""

    purpose: Purpose
    label: str
    hint: str | None
    link: str | None

    @property
    def required(self) -> bool:
        """True if nothing is accepted unless the box is ticked."""
        return self.purpose in REQUIRED_PURPOSES


@dataclass(frozen=True)
class ConsentBlock:
    """Everything that is shown with a decision; the boxes are in the order of the purposes.

    :param legend: the subject of the boxes.
    :param notice: the sentence on what a person agrees to.
    :param beside: further sentences, each a paragraph.
    :param submit: the word of the button; empty for a block that is read out.
    """

    legend: str
    notice: str
    beside: tuple[str, ...]
    boxes: tuple[BlockBox, ...]
    submit: str

    @property
    def purposes(self) -> tuple[Purpose, ...]:
        """The purposes that the boxes ask about."""
        return tuple(box.purpose for box in self.boxes)


@lru_cache(maxsize=64)
def read_block(text: str, doc: str = CONSENT_BLOCK) -> ConsentBlock:
    """Return the parts of a block, as the source of it in `app.content.wording` writes them.

    :param doc: the form's block, or the one that is read out.
    :raises BlockUnreadable: `notice` unless a legend and a notice precede the boxes, `submit` if
        no button in brackets comes last, `box` for a malformed box, `boxes` for more boxes than
        purposes.
    """
    head, box, rest = text.partition(_BOX)
    legend, *sentences = (part.strip() for part in head.split("\n\n"))
    if not (box and legend and sentences and all(sentences)):
        raise BlockUnreadable("notice")
    boxes, submit = _button(rest) if doc == CONSENT_BLOCK else (rest.removesuffix("\n"), "")
    lines = boxes.split("\n[ ] ")
    if len(lines) > len(BLOCKS[doc]):
        raise BlockUnreadable("boxes")
    found = tuple(map(_box, BLOCKS[doc], lines))
    return ConsentBlock(legend, sentences[0], tuple(sentences[1:]), found, submit)


def _button(rest: str) -> tuple[str, str]:
    found = _BUTTON.fullmatch(rest)
    if found is None:
        raise BlockUnreadable("submit")
    return found["boxes"], found["submit"]


def _box(purpose: Purpose, text: str) -> BlockBox:
    found = _LINES.fullmatch(text)
    if found is None or not found["label"].strip():
        raise BlockUnreadable("box", text.strip().partition("\n")[0])
    return BlockBox(purpose, found["label"], found["hint"], found["link"])
