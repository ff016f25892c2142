"""Policy text as HTML.

The parser is loaded at use: most processes show no policy.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from markupsafe import Markup

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

TOP_LEVEL = 2
"""The page's own heading is the h1, so a document's highest heading is an h2."""

_NARROW = 3
"""Columns that a phone has room for side by side."""

_ROLES = {
    "table": "table", "thead": "rowgroup", "tbody": "rowgroup", "tr": "row",
    "th": "columnheader", "td": "cell",
}  # fmt: skip
"""The roles of a table's parts, which Safari 14 to 16 take away with their usual display."""


@cache
def _markdown() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False}).enable("table")


@cache
def policy_html(text: str, ids: str = "section") -> Markup:
    """Return the HTML of a published policy text.

    Raw HTML in the text stays text. Headings get the ids section-1, section-1-1 and so on, equal in
    every language, so that a link to a section works in all of them; `ids` is another prefix, for
    pages with two texts. Tables are put in a region that can be scrolled by keyboard (WCAG 2.1.1)
    and is named by the heading above it. The rows of a wide table become cards on a phone.
    """
    return render_document(parse_document(text, ids))


def render_document(tokens: Iterable[Token]) -> Markup:
    """Return the HTML of tokens; unchanged shipped texts hold no raw HTML."""
    shown = list(_with_scroll_regions(_with_cards(list(tokens))))
    markdown = _markdown()
    return Markup(markdown.renderer.render(shown, markdown.options, {}))  # noqa: S704 - no HTML


@cache
def policy_sections(text: str) -> tuple[tuple[str, str], ...]:
    """Return the id and the text of each top-level heading, for a table of contents."""
    tokens = parse_document(text)
    return tuple(
        (str(token.attrGet("id")), following.content)
        for token, following in pairwise(tokens)
        if token.type == "heading_open" and token.tag == f"h{TOP_LEVEL}"
    )


def heading_levels(text: str) -> tuple[str, ...]:
    """Return the levels of a text's headings in order, which are the same in every language."""
    return tuple(token.tag for token in parse_document(text) if token.type == "heading_open")


def parse_document(text: str, ids: str = "section") -> list[Token]:
    """Return the tokens of a text, with ids for its headings and their levels on the page."""
    tokens = _markdown().parse(text)
    levels = [int(token.tag[1]) for token in tokens if token.type == "heading_open"]
    shift = TOP_LEVEL - min(levels, default=TOP_LEVEL)
    counts: list[int] = []
    for token in tokens:
        if token.type not in ("heading_open", "heading_close"):
            continue
        level = min(int(token.tag[1]) + shift, 6)
        token.tag = f"h{level}"
        if token.type == "heading_open":
            counts = _next_number(counts, level - TOP_LEVEL)
            token.attrSet("id", "-".join((ids, *map(str, counts))))
    return tokens


def _next_number(counts: Sequence[int], depth: int) -> list[int]:
    padded = [*counts, *([0] * (depth + 1))][: depth + 1]
    padded[depth] += 1
    return padded


def _with_cards(tokens: Sequence[Token]) -> Sequence[Token]:
    """Label each cell of a wide table with its column, for cards; return the tokens."""
    start = 0
    for end, token in enumerate(tokens):
        if token.type == "table_open":
            start = end
        elif token.type == "table_close":
            _label_cells(tokens[start:end])
    return tokens


def _label_cells(table: Sequence[Token]) -> None:
    columns = [cell.content for opened, cell in pairwise(table) if opened.type == "th_open"]
    if len(columns) <= _NARROW:
        return
    table[0].attrSet("class", "by-card")
    cells = 0
    for token in table:
        if token.nesting != 1:
            continue
        if token.tag == "td":
            token.attrSet("data-label", columns[cells % len(columns)])
            cells += 1
        token.attrSet("role", _ROLES[token.tag])


def _with_scroll_regions(tokens: Iterable[Token]) -> Iterator[Token]:
    heading: object = None
    for token in tokens:
        if token.type == "heading_open":
            heading = token.attrGet("id")
        if token.type == "th_open":
            token.attrSet("scope", "col")
        if token.type == "table_open":
            name = f' role="region" aria-labelledby="{heading}"' if heading else ""
            yield _html(f'<div class="table-scroll"{name} tabindex="0">\n')
        yield token
        if token.type == "table_close":
            yield _html("</div>\n")


def _html(content: str) -> Token:
    from markdown_it.token import Token

    return Token("html_block", "", 0, content=content)
