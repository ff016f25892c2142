"""The operator's Markdown as HTML, with facts filled in, without markup, pictures or figures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from app.content.errors import ContentError
from app.content.facts import Fact
from app.content.law_guide import SLUGS
from app.content.own.numerals import refuse_figures
from app.content.policy_html import parse_document, render_document
from app.content.sentences import fill_facts, is_fact, names_of, placeholders

if TYPE_CHECKING:
    from markdown_it.token import Token

PAGES = frozenset(
    {
        "", "key-figures", "roadmap", "news", "contact", "privacy", "cookies", "my-data",
        "accessibility", "disclaimer", "news/2024-03-04-new-industrialization", "guide",
        *(f"guide/{slug}" for slug in SLUGS), "sectors/manufacturing",
    }
)  # fmt: skip
"""The pages of the site that a text may link to, by their paths after the language."""

_MARKUP = re.compile(r"</?[A-Za-z!]")
_OUTSIDE = re.compile(r"(?:https://[^/\s]+\.[^/\s]+|mailto:[^@\s]+@|tel:\+?\d).*")
_SHAPE = {"heading_open", "list_item_open"}


@dataclass(frozen=True)
class Told:
    """A text with its facts.

    :param facts: the ids of all facts in it.
    :param shape: its headings and list items in order, which are the same in every language.
    """

    plain: str
    html: Markup
    facts: frozenset[str]
    shape: tuple[str, ...] = ()


def tell_line(
    text: str, lang: str, where: str, facts: Mapping[str, Fact], names: tuple[str, ...]
) -> Told:
    """Return a line of plain text with its facts filled in.

    :param names: names with numbers that it may print.
    :raises ContentError: for a figure without a fact, and for a fact that may not be shown.
    """
    by_placeholder = _placeholders(facts)
    _check_words(text, where, names)
    plain, html = (
        fill_facts(text, lang, where, facts, by_placeholder, marked=marked).format()
        for marked in (False, True)
    )
    used = frozenset(by_placeholder[each] for each in placeholders(text, where))
    return Told(plain, Markup(html), used)  # noqa: S704 - escaped by fill_facts


def tell_text(
    text: str,
    lang: str,
    where: str,
    facts: Mapping[str, Fact],
    names: tuple[str, ...],
    slugs: frozenset[str],
) -> Told:
    """Return Markdown as HTML, in which every fact has its id.

    :param names: names with numbers that it may print.
    :param slugs: the last parts of the addresses of all items, which it may link to.
    :raises ContentError: also for markup, a picture, and a link that leads nowhere.
    """
    if _MARKUP.search(text):
        raise ContentError(f"{where} has markup in angle brackets: write Markdown alone.")
    tokens = parse_document(text, "part")
    used: set[str] = set()
    for token in tokens:
        if token.type in {"fence", "code_block"}:
            raise ContentError(f"{where} has a block of code: write it as text.")
        if token.type == "inline":
            place = f"{where}, line {(token.map or [0])[0] + 1},"
            _check_links(token, lang, place, slugs)
            _check_words(_words(token), place, names)
            used |= _tell(token, lang, place, facts)
    shape = tuple(f"{each.type} {each.tag}" for each in tokens if each.type in _SHAPE)
    return Told(text, render_document(tokens), frozenset(used), shape)


def _tell(inline: Token, lang: str, where: str, facts: Mapping[str, Fact]) -> set[str]:
    """Fill the facts of a paragraph in; return their ids."""
    by_placeholder, used = _placeholders(facts), set()
    for each in _texts(inline):
        names = placeholders(each.content, where)
        filled = fill_facts(each.content, lang, where, facts, by_placeholder, marked=True)
        used |= {by_placeholder[name] for name in names}
        each.type, each.content = "html_inline", filled.format()
    return used


def _texts(inline: Token) -> Iterator[Token]:
    return (each for each in inline.children or () if each.type == "text" and each.content)


def _words(inline: Token) -> str:
    parts: Sequence[Token] = inline.children or ()
    return "".join(" " if each.type.endswith("break") else each.content for each in parts)


def _check_words(text: str, where: str, names: tuple[str, ...]) -> None:
    for name in placeholders(text, where):
        if not is_fact(name):
            raise ContentError(f"{where} has the placeholder {{{name}}}: use facts alone.")
    refuse_figures(text, where, names=names)


def _check_links(inline: Token, lang: str, where: str, slugs: frozenset[str]) -> None:
    for each in inline.children or ():
        if each.type == "image":
            raise ContentError(
                f"{where} has a picture, which pages of news do not show: remove it."
            )
        if each.type != "link_open":
            continue
        address = str(each.attrGet("href"))
        if each.attrGet("title"):
            raise ContentError(f"{where} has a link with a title, {address}: leave the title out.")
        if not _OUTSIDE.fullmatch(address) and not _is_page(address, lang, slugs):
            raise ContentError(
                f"{where} links to {address}, which is no page of this site in {lang} and no "
                f"address with https, mailto or tel: correct it, like /{lang}/contact."
            )


def _is_page(address: str, lang: str, slugs: frozenset[str]) -> bool:
    path = re.split("[?#]", address, maxsplit=1)[0]
    if not path.startswith(f"/{lang}/"):
        return False
    page = path.removeprefix(f"/{lang}/")
    return page in PAGES or page in {f"news/{slug}" for slug in slugs}


def _placeholders(facts: Mapping[str, Fact]) -> dict[str, str]:
    return {name: fact.id for fact in facts.values() for name in names_of(fact)}
