"""The functions and values that every template sees."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from flask import Flask, g
from markupsafe import Markup, escape

from app.content import Content, ContentError, local
from app.content.local import list_text, number_text
from app.core.config import SITE
from app.core.outside.held_templates import HeldTemplates
from app.core.rules.languages import LANGUAGE, LANGUAGES, Language
from app.leads.rules.routing import guess_language
from app.rights.rules.requests import last_moment
from app.web.content.own_facts import note_own_facts, own_fact_text
from app.web.content.shown_guide import shown_pages
from app.web.context import zone
from app.web.locale import country_name, date_text, moment_text, page_language, today


def init_templates(app: Flask) -> None:
    """Hold the templates, and register their functions and values."""
    app.jinja_loader = HeldTemplates(SITE / "templates")
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    app.jinja_env.filters |= {"labelled": labelled, "typed": typed}
    app.context_processor(_context)
    # Macros that are imported without their page's context use these as well.
    app.jinja_env.globals |= {
        "language_of": language_of,
        "language_named": language_named,
        "listed": listed,
        "grouped": grouped,
        "money": money,
        "amount": amount,
        "in_currency": in_currency,
    }


def _context() -> dict[str, object]:
    content, settings, lang = zone().content, zone().settings, page_language()
    return {
        "lang": lang,
        "html_lang": LANGUAGE[lang].html,
        "language": LANGUAGE[lang],
        "t": partial(_sentence, content, lang),
        "coded": partial(_coded, content, lang),
        "tell": partial(_told, content, lang),
        "own_facts": partial(_own_facts, content, lang),
        "fact": lambda fact_id: content.fact_mark(lang, fact_id),
        "headline": lambda fact_id: content.fact_mark(lang, fact_id, large=True),
        "year": content.year_mark,
        "value": lambda fact_id: content.shown(fact_id).value,
        "choice": lambda field, code: content.choice_label(field, code, lang) if code else "",
        "coded_choice": partial(_coded_choice, content, lang),
        "country": lambda code: country_name(code, lang),
        "moment": lambda value: moment_text(value, lang),
        "day": lambda value: date_text(value, lang),
        "date_named": lambda value: local.date_text(value, lang),
        "until_day": lambda due_at: date_text(last_moment(due_at), lang),
        "asset": asset_url,
        "languages": LANGUAGES,
        "time_zone": LANGUAGE[lang].zone_text(settings.time_zone),
        "site": {
            "origin": settings.origin,
            "configured": settings.operator.configured,
            "operator": settings.operator.spoken(lang).name,
            "reach": zone().reach(lang),
            "wechat": settings.operator.wechat if zone().offers_wechat(lang) else "",
            "contacts": zone().contacts,
            "filings": zone().filings,
            "news": bool(content.news),
            "guide": [
                {"slug": page.slug, "title": page.titles[lang], "summary": page.summaries[lang]}
                for page in shown_pages().values()
            ],
            "today": today(),
            "article_url": settings.article_url,
        },
    }


def _coded(content: Content, lang: str, group: str, code: str) -> str:
    """Return the words of a stored code, or those for an unknown one."""
    try:
        return content.text(lang, f"{group}.{code}")
    except ContentError:
        return _unknown(code)


def _coded_choice(content: Content, lang: str, field: str, code: str) -> str:
    """Return the label of a stored choice, as `_coded` does."""
    try:
        return content.choice_label(field, code, lang)
    except ContentError:
        return _unknown(code)


def _unknown(code: str) -> str:
    return zone().content.text(page_language(), "compliance.unknown_code", code=code)


def typed(text: str) -> Markup:
    """Return what somebody typed, with the language that its script suggests.

    A page's own language would squeeze Chinese punctuation, or leave a gap after an apostrophe.
    """
    tag = LANGUAGE[guess_language(text)].html
    return Markup('<span class="typed" lang="{}">{}</span>').format(tag, text) if text else Markup()


def language_of(code: str) -> Language:
    """Return a language by its stored code; one of no known tongue for an unknown code."""
    return LANGUAGE.get(code) or replace(LANGUAGE[page_language()], name=_unknown(code), html="und")


def language_named(code: str) -> str:
    """Return the name of a language, by its stored code, in the reader's."""
    return local.language_text(code, page_language()) if code in LANGUAGE else _unknown(code)


def _sentence(content: Content, lang: str, key: str, /, **values: object) -> str:
    """Return a sentence; a macro's markup is taken as text, or it would be escaped twice."""
    _note_own_facts(content, key)
    return content.text(lang, key, **{name: _as_text(value) for name, value in values.items()})


def _told(content: Content, lang: str, key: str, /, **values: object) -> Markup:
    """Return a sentence as HTML in which every fact has its id."""
    _note_own_facts(content, key)
    return content.tell(lang, key, **values)


def _note_own_facts(content: Content, key: str) -> None:
    if used := content.own_uses.get(key):
        note_own_facts(used)


def _own_facts(content: Content, lang: str) -> list[str]:
    """Return whose the facts in the operator's words are, a line for each one shown so far."""
    return [own_fact_text(content, content.fact(each), lang) for each in g.get("own_facts", ())]


def _as_text(value: object) -> object:
    return value.unescape() if isinstance(value, Markup) else value


def listed(items: Iterable[str], group: str = "") -> str:
    """Return words, or the sentences of a group for codes, as one list for the reader."""
    content, lang = zone().content, page_language()
    texts = (
        content.text(lang, f"{group}.{each}") if group else str(_as_text(each)) for each in items
    )
    return list_text(texts, lang)


def grouped(value: float) -> str:
    """Return a number as the reader writes it."""
    return number_text(value, page_language())


def money(number: int, currency: str) -> str:
    """Return an amount with its currency as the reader writes it."""
    return local.money_text(number, currency, page_language())


def amount(number: int) -> str:
    """Return an amount as the reader writes it, for use next to its currency."""
    return local.amount_text(number, page_language())


def in_currency(words: str, currency: str) -> str:
    """Return an amount in words, such as a band, with its currency as the reader writes it."""
    return local.in_currency(words, currency, page_language())


_OPENING = re.compile("<(tr|th|td)\\b")
_ROLES = {"tr": "row", "th": "rowheader", "td": "cell"}


def labelled(rows: Markup, headings: Sequence[str]) -> Markup:
    """Return a table's rows; each cell has the heading of its column as `data-label`.

    Styles show the rows as cards on a phone, where a table loses its meaning to some screen
    readers; so rows and cells state their roles as well.
    """
    column = 0

    def opened(tag: re.Match[str]) -> str:
        nonlocal column
        name = tag[1]
        column = 0 if name == "tr" else column + 1
        label = f' data-label="{escape(headings[column - 1])}"' if column else ""
        return f'<{name} role="{_ROLES[name]}"{label}'

    return Markup(_OPENING.sub(opened, rows))  # noqa: S704 - escaped by its template


def asset_url(name: str) -> str:
    """Return the address of a static file; its name carries its hash, so it never goes stale."""
    return "/static/" + zone().assets[name]
