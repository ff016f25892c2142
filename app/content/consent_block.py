"""A published consent block, read again: what stands beside the boxes of a form."""

import re
from dataclasses import dataclass
from functools import lru_cache

from app.core.rules.errors import ZoneError
from app.core.rules.purposes import REQUIRED_PURPOSES, Purpose

_BOX = "\n\n[ ] "
_SUBMIT = re.compile(r"(?P<boxes>.*)\n\n\[(?P<submit>[^\[\]\n]+)\]\n", re.DOTALL)


class BlockUnreadable(ZoneError):
    """A text is no consent block; `why` is the key of what is wrong, `where` the line if any."""

    def __init__(self, why: str, where: str = "") -> None:
        super().__init__(f"This is no consent block ({why}) {where}".strip())
        self.why = why
        self.where = where


@dataclass(frozen=True)
class BlockBox:
    """One box: what it asks about, what a tick says, and what is added in smaller letters."""

    purpose: Purpose
    label: str
    hint: str | None

    @property
    def required(self) -> bool:
        """True if nothing is taken in without its tick."""
        return self.purpose in REQUIRED_PURPOSES


@dataclass(frozen=True)
class ConsentBlock:
    """The words and boxes of a decision; the boxes stand in the order of the purposes."""

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

    :raises BlockUnreadable: `notice` if none stands before the boxes, `submit` if no button in
        brackets stands last, `box` for what is no box, `boxes` for more than there are purposes.
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
