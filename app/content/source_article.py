"""The source article, verbatim, and the editor's notes on it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, ClassVar

from app.content.errors import ContentError
from app.content.toml_files import read_toml, require_both, require_text
from app.core.rules.languages import LANGUAGES

KINDS = frozenset({"title", "heading", "paragraph", "item", "disclaimer"})


@dataclass(frozen=True)
class Segment:
    """A stretch of source text, and the number of the editor's note that follows it, if any."""

    text: str
    note: int | None = None


@dataclass(frozen=True)
class Block:
    """One paragraph, heading or list item; its segments' texts joined are the source's bytes."""

    kind: str
    segments: tuple[Segment, ...]

    @property
    def text(self) -> str:
        """The block as in the source, with the line ends that follow it."""
        return "".join(segment.text for segment in self.segments)


@dataclass(frozen=True)
class EditorNote:
    """A note on a slip in the source; numbered in order of appearance."""

    number: int
    id: str
    text: Mapping[str, str]


@dataclass(frozen=True)
class Article:
    """The article's blocks, the notes on them, and a summary in each other language.

    `closing` is the source's "Contact Us" block, whose wording is used on the form.
    """

    lang: ClassVar[str] = "en"
    """The language that the source is written in."""

    blocks: tuple[Block, ...]
    notes: tuple[EditorNote, ...]
    summary: Mapping[str, Sequence[str]]
    closing: str

    @property
    def text(self) -> str:
        """The source's text, byte for byte, up to its closing "Contact Us" block."""
        return "".join(block.text for block in self.blocks)

    def groups(self) -> Iterator[tuple[str, tuple[Block, ...]]]:
        """Yield the blocks in order, with adjoining list items grouped, for rendering a list."""
        for are_items, run in groupby(self.blocks, key=lambda block: block.kind == "item"):
            if are_items:
                yield "list", tuple(run)
            else:
                yield from ((block.kind, (block,)) for block in run)


def load_article(folder: Path) -> Article:
    """Return the article from `source.toml`.

    Raises ContentError for an unknown kind of block, a note or a summary that lacks a language,
    and a note that no block refers to or that is referred to twice.
    """
    data = read_toml(folder / "source.toml")
    rows = data.get("blocks")
    if not isinstance(rows, list) or not rows:
        raise ContentError("article/source.toml has no blocks: list them as [[blocks]].")
    order = [part["note"] for row in rows for part in row.get("parts", ()) if "note" in part]
    notes = _notes(data.get("notes"), order)
    numbers = {note.id: note.number for note in notes}
    blocks = [_block(number, row, numbers) for number, row in enumerate(rows, start=1)]
    return Article(
        blocks=tuple(_with_line_ends(blocks)),
        notes=notes,
        summary=_summaries(data.get("summary", {})),
        closing=require_text(data.get("closing"), "article/source.toml, closing,"),
    )


def _summaries(paragraphs: Mapping[str, Sequence[str]]) -> Mapping[str, Sequence[str]]:
    for lang in LANGUAGES:
        if lang != Article.lang and not paragraphs.get(lang):
            raise ContentError(f"article/source.toml has no summary.{lang}: write one.")
    return paragraphs


def _notes(table: object, order: list[str]) -> tuple[EditorNote, ...]:
    texts = table if isinstance(table, dict) else {}
    for note_id in order:
        if note_id not in texts:
            raise ContentError(f"article/source.toml has no note {note_id}: add [notes.{note_id}].")
    for note_id in texts:
        if order.count(note_id) != 1:
            raise ContentError(
                f"article/source.toml must refer to the note {note_id} once, "
                f"not {order.count(note_id)} times: correct the blocks."
            )
    return tuple(
        EditorNote(number, note_id, require_both(texts[note_id], f"article, note {note_id}"))
        for number, note_id in enumerate(order, start=1)
    )


def _block(number: int, row: Mapping[str, Any], numbers: Mapping[str, int]) -> Block:
    kind = row.get("kind")
    if kind not in KINDS:
        raise ContentError(
            f"article/source.toml, block {number}, has the unknown kind {kind}: "
            f"use one of {', '.join(sorted(KINDS))}."
        )
    parts = row.get("parts")
    if not parts:
        raise ContentError(f"article/source.toml, block {number}, has no parts: write its text.")
    segments = tuple(
        Segment(
            require_text(part.get("text"), f"article/source.toml, block {number}, text,"),
            numbers[part["note"]] if "note" in part else None,
        )
        for part in parts
    )
    return Block(kind, segments)


def _with_line_ends(blocks: list[Block]) -> Iterator[Block]:
    """Yield the blocks with the source's blank lines, which separate all but list items."""
    for block, following in zip(blocks, [*blocks[1:], None], strict=True):
        if following is None:
            ending = ""
        elif block.kind == following.kind == "item":
            ending = "\n"
        else:
            ending = "\n\n"
        *rest, last = block.segments
        # The line end goes before the note's mark only in the text; on the page both collapse.
        apart = ending and last.note is not None
        ended = (last, Segment(ending)) if apart else (Segment(last.text + ending, last.note),)
        yield Block(block.kind, (*rest, *ended))
