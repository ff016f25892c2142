"""A guide as its reader sees it, and the links from where a question arises."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from flask import Flask, url_for
from flask_login import current_user
from markupsafe import Markup, escape

from app.content import Content
from app.content.local import number_text
from app.core.rules.permissions import Permission, allows
from app.web.context import zone
from app.web.guide.sections import (
    GUIDES,
    NAMED,
    QUESTIONS,
    SETTINGS,
    SIGNING_IN,
    Named,
    Section,
)
from app.web.locale import page_language

_TYPED = re.compile("`([^`]+)`")


@dataclass(frozen=True)
class Shown:
    """A section for display, with its lines as HTML."""

    name: str
    title: str
    lines: Sequence[Markup]


def init_guides(app: Flask) -> None:
    """Let every template link to the guides."""
    app.jinja_env.globals |= {"question": question, "sign_in_help": sign_in_help}


def sections_for(endpoint: str, role: str) -> Sequence[Shown]:
    """Return the sections of a guide that are of use to a role."""
    return [_shown(each, role) for each in GUIDES[endpoint] if allows(role, each.asks)]


def question(name: str) -> Markup:
    """Return a link to the answer of a question; nothing for readers whose guide lacks it."""
    endpoint, section = QUESTIONS[name]
    (asks,) = (each.asks for each in GUIDES[endpoint] if each.name == section)
    if not current_user.is_authenticated or not allows(current_user.role, asks):
        return Markup("")
    href = url_for(endpoint, _anchor=section)
    said = zone().content.text(page_language(), f"guide.questions.{name}")
    return Markup('<p class="asks"><a href="{}">{}</a></p>').format(href, said)


def sign_in_help() -> Sequence[Markup]:
    """Return the guides' section on signing in, for those who cannot sign in to read it."""
    return _shown(Section("accounts", Permission.OWN_ACCOUNT, SIGNING_IN), "").lines


def _shown(section: Section, role: str) -> Shown:
    content, lang, start = zone().content, page_language(), f"guide.{section.name}"
    values = _values(content, lang)
    lines = [
        _typed(content.tell(lang, f"{start}.{name}", **values))
        for name, asks in map(_line, section.lines)
        if asks is None or allows(role, asks)
    ]
    return Shown(section.name, content.text(lang, f"{start}.title"), lines)


def _line(line: str | tuple[str, Permission]) -> tuple[str, Permission | None]:
    return (line, None) if isinstance(line, str) else line


def _values(content: Content, lang: str) -> dict[str, Markup]:
    """Return the values of names in braces: buttons in bold, pages as links, numbers as set."""
    settings = zone().settings
    numbers = {
        name: escape(number_text(getattr(settings, of), lang)) for name, of in SETTINGS.items()
    }
    return numbers | {name: _named(each, content, lang) for name, each in NAMED.items()}


def _named(named: Named, content: Content, lang: str) -> Markup:
    said = text_of(named, content, lang)
    if not named.endpoint:
        return Markup("<b>{}</b>").format(said)
    href = url_for(named.endpoint, **named.query)
    return Markup('<a href="{}">{}</a>').format(href, said)


def text_of(named: Named, content: Content, lang: str) -> str:
    """Return the text of a named item, as its own page has it."""
    group, _, code = named.words.partition(".")
    if group in content.choices:
        return content.choice_label(group, code, lang)
    return content.text(lang, named.words)


def _typed(line: Markup) -> Markup:
    """Return a line whose typed parts, between backticks, are marked up as code."""
    return Markup(_TYPED.sub(r'<code lang="en">\1</code>', str(line)))  # noqa: S704 - escaped by `tell`
