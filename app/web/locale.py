"""The language of a page, and its words, moments, countries and answers in templates."""

from collections.abc import Iterable
from datetime import datetime
from functools import cache, partial
from typing import Any

from flask import Flask, Request, g, request, session
from flask_babel import Babel
from werkzeug.routing import BaseConverter

from app.content import Content, local
from app.content.local import list_text, number_text
from app.core.rules.languages import DEFAULT, LANGUAGE, LANGUAGES
from app.enquiries.outside.contact_details import territories
from app.enquiries.rules.fields import Field, FieldKind
from app.rights.rules.requests import last_moment
from app.web.context import zone

# GB 18030 sorts its commonest characters by pinyin and puts all others after them. For sorting,
# others are replaced with a character of the same reading, as are characters that names read unlike
# other words.
_READ_LIKE = str.maketrans({"梵": "凡", "斐": "非", "瑙": "脑", "秘": "必"})


class LanguageConverter(BaseConverter):
    """The language at the start of a public page's address."""

    regex = "|".join(LANGUAGES)


def page_language() -> str:
    """Return the language of the page: from its address, the reader's choice, or the best fit."""
    in_address = (request.view_args or {}).get("lang") or request.path.split("/")[1]
    if in_address in LANGUAGES:
        return str(in_address)
    if request.path.startswith(("/staff", "/compliance")):
        # A signed-in account has a language of its own; the session's is a stranger's.
        chosen = g.get("desk_language") or session.get("language")
        if chosen in LANGUAGES:
            return str(chosen)
    return preferred_language(request)


def preferred_language(incoming: Request) -> str:
    """Return the browser's preferred language among ours; the default if it names none."""
    for tag, _quality in incoming.accept_languages:
        primary = tag.lower().split("-")[0]
        if primary in LANGUAGES:
            return primary
    return DEFAULT


def moment_text(moment: datetime, lang: str) -> str:
    """Return a moment in the installation's time zone, with the name of the zone."""
    return local.moment_text(moment, zone().settings.time_zone, lang)


def date_text(moment: datetime, lang: str) -> str:
    """Return a day, like 4 March 2024 or 2024年3月4日."""
    return local.day_text(moment, zone().settings.time_zone, lang)


@cache
def countries(lang: str) -> tuple[tuple[str, str], ...]:
    """Return ISO 3166-1 alpha-2 codes with their names, in the order a reader expects.

    Chinese names are sorted by pinyin, the order of GB 18030 for its commonest characters.
    """
    named = territories(LANGUAGE[lang].locale).items()
    key = _by_pinyin if LANGUAGE[lang].han else _without_accents
    return tuple(sorted(named, key=lambda pair: key(pair[1])))


def country_name(code: str, lang: str) -> str:
    """Return a country's or region's name; an unknown code is returned unchanged."""
    return dict(countries(lang)).get(code, code)


def _by_pinyin(name: str) -> bytes:
    return name.translate(_READ_LIKE).encode("gb18030")


def _without_accents(name: str) -> str:
    return name.replace("Å", "A").replace("Ç", "C").casefold()


def init_locale(app: Flask) -> None:
    """Register the languages, and the functions and values of templates that depend on them."""
    app.url_map.converters["lang"] = LanguageConverter
    Babel(
        app,
        default_locale=LANGUAGE[DEFAULT].locale,
        locale_selector=lambda: LANGUAGE[page_language()].locale,
    )
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    app.context_processor(_context)
    # Macros that are imported without their page's context use these as well.
    app.jinja_env.globals |= {
        "language_of": LANGUAGE.__getitem__,
        "language_named": lambda code: local.language_text(code, page_language()),
        "listed": listed,
        "grouped": grouped,
    }


def answer_parts(content: Content, field: Field, value: Any, lang: str) -> list[str]:
    """Return the parts of an answer, one per choice, as a reader of a language sees them."""
    values = value if field.several else [value] if value else []
    if field.kind is FieldKind.COUNTRY:
        return [country_name(code, lang) for code in values]
    if field.typed:
        return list(values)
    return [content.choice_label(field.name, code, lang) for code in values]


def answer_text(content: Content, field: Field, value: Any, lang: str) -> str:
    """Return an answer as one text; empty for none."""
    return local.list_text(answer_parts(content, field, value, lang), lang)


def _context() -> dict[str, object]:
    content, settings, lang = zone().content, zone().settings, page_language()
    return {
        "lang": lang,
        "html_lang": LANGUAGE[lang].html,
        "language": LANGUAGE[lang],
        "t": partial(content.text, lang),
        "tell": partial(content.tell, lang),
        "fact": lambda fact_id: content.fact_mark(lang, fact_id),
        "headline": lambda fact_id: content.fact_mark(lang, fact_id, large=True),
        "year": content.year_mark,
        "quote": lambda fact_id: content.shown(fact_id).quote,
        "value": lambda fact_id: content.shown(fact_id).value,
        "choice": lambda field, code: content.choice_label(field, code, lang) if code else "",
        "country": lambda code: country_name(code, lang),
        "moment": lambda value: moment_text(value, lang),
        "day": lambda value: date_text(value, lang),
        "until_day": lambda due_at: date_text(last_moment(due_at), lang),
        "asset": asset_url,
        "languages": LANGUAGES,
        "time_zone": settings.time_zone,
        "site": {
            "origin": settings.origin,
            "configured": settings.operator.configured,
            "operator": settings.operator.name,
            "article_url": settings.article_url,
        },
    }


def listed(items: Iterable[str], group: str = "") -> str:
    """Return words, or the sentences of a group for codes, as one list for the reader."""
    content, lang = zone().content, page_language()
    texts = (content.text(lang, f"{group}.{each}") if group else each for each in items)
    return list_text(texts, lang)


def grouped(value: float) -> str:
    """Return a number as the reader writes it."""
    return number_text(value, page_language())


def asset_url(name: str) -> str:
    """Return the address of a static file; its name carries its hash, so it never goes stale."""
    return "/static/" + zone().assets[name]
