"""Parsing of a published consent block, for the boxes of a form and the text beside them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from app.core.rules.errors import ZoneError
from app.core.rules.purposes import REQUIRED_PURPOSES, Purpose

_BOX = "\n\n[ ] "
_SUBMIT = re.compile(r"(?P<boxes>.*)\n\n\[(?P<submit>[^\[\]\n]+)\]\n", re.DOTALL)


class BlockUnreadable(ZoneError):
    """A text is no consent block; `why` is the key of the problem, `where` the line, if any."""

    def __init__(self, why: str, where: str = "") -> None:
        super().__init__(f"This is no consent block ({why}) {where}".strip())
        self.why = why
        self.where = where


@dataclass(frozen=True)
class BlockBox:
    """One box: its purpose, the meaning of a tick, and a hint in smaller type."""

    purpose: Purpose
    label: str
    hint: str | None

    @property
    def required(self) -> bool:
        """True if nothing is accepted unless the box is ticked."""
        return self.purpose in REQUIRED_PURPOSES


@dataclass(frozen=True)
class ConsentBlock:
    """The wording and boxes of a decision; the boxes are in the order of the purposes."""

    notice: str
    boxes: tuple[BlockBox, ...]
    submit: str

    @property
    def purposes(self) -> tuple[Purpose, ...]:
        """The purposes that the boxes ask about."""
        return tuple(box.purpose for box in self.boxes)


@lru_cache(maxsize=64)
def read_block(text: str) -> ConsentBlock:
    """Return the parts of a block as `consent.block_text` makes it.

    :raises BlockUnreadable: `notice` if none precedes the boxes, `submit` if no button in
        brackets comes last, `box` for a malformed box, `boxes` for more boxes than purposes.
    """
    notice, box, rest = text.partition(_BOX)
    if not (box and notice.strip()):
        raise BlockUnreadable("notice")
    found = _SUBMIT.fullmatch(rest)
    if found is None:
        raise BlockUnreadable("submit")
    boxes = found["boxes"].split("\n[ ] ")
    if len(boxes) > len(Purpose):
        raise BlockUnreadable("boxes")
    return ConsentBlock(notice, tuple(map(_box, Purpose, boxes)), found["submit"])


def _box(purpose: Purpose, text: str) -> BlockBox:
    label, line, hint = text.partition("\n    ")
    if not label.strip() or "\n" in label + hint or (line and not hint.strip()):
        raise BlockUnreadable("box", text.strip().partition("\n")[0])
    return BlockBox(purpose, label, hint or None)
