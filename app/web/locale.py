"""The language of a page, and moments, countries and answers in it."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from flask import Flask, Request, g, request, session
from flask_babel import Babel
from werkzeug.routing import BaseConverter

from app.content import CHINA, Content, local
from app.core import clock
from app.core.rules.languages import DEFAULT, LANGUAGE, LANGUAGES
from app.enquiries.outside.contact_details import territories
from app.enquiries.rules.fields import Field, FieldKind
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


def today() -> date:
    """Return the present day in the installation's time zone."""
    return clock.now().astimezone(ZoneInfo(zone().settings.time_zone)).date()


def moment_text(moment: datetime, lang: str) -> str:
    """Return a moment in the installation's time zone, with the name of the zone."""
    return local.moment_text(moment, zone().settings.time_zone, lang)


def date_text(moment: datetime, lang: str) -> str:
    """Return a day, like 4 March 2024 or 2024年3月4日."""
    return local.day_text(moment, zone().settings.time_zone, lang)


def countries(lang: str) -> tuple[tuple[str, str], ...]:
    """Return ISO 3166-1 alpha-2 codes with their names, in the order a reader expects.

    China and its regions come first; the operator decides how they are named. Chinese names are
    sorted by pinyin, the order of GB 18030 for its commonest characters.
    """
    return _in_order(lang, _own_names(lang))


def _own_names(lang: str) -> tuple[tuple[str, str], ...]:
    return tuple(zone().content.own_country_names(lang).items())


@cache
def _in_order(lang: str, own: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    named = {**territories(LANGUAGE[lang].locale), **dict(own)}
    key = _by_pinyin if LANGUAGE[lang].han else _without_accents
    rest = sorted(named.keys() - set(CHINA), key=lambda code: key(named[code]))
    return tuple((code, named[code]) for code in (*CHINA, *rest))


def country_name(code: str, lang: str) -> str:
    """Return a country's or region's name; an unknown code is returned unchanged."""
    return _by_code(lang, _own_names(lang)).get(code, code)


@cache
def _by_code(lang: str, own: tuple[tuple[str, str], ...]) -> Mapping[str, str]:
    return dict(_in_order(lang, own))


def _by_pinyin(name: str) -> bytes:
    return name.translate(_READ_LIKE).encode("gb18030")


def _without_accents(name: str) -> str:
    return name.replace("Å", "A").replace("Ç", "C").casefold()


def init_locale(app: Flask) -> None:
    """Register the languages of addresses and of forms."""
    app.url_map.converters["lang"] = LanguageConverter
    Babel(
        app,
        default_locale=LANGUAGE[DEFAULT].locale,
        locale_selector=lambda: LANGUAGE[page_language()].locale,
    )


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
