"""What every template can call."""

from collections.abc import Callable
from dataclasses import dataclass

from flask import Flask, request, url_for

from app.content import HTML_LANG, LANGUAGES
from app.web.context import zone
from app.web.locale import country_name, date_text, moment_text, page_language


@dataclass(frozen=True)
class Site:
    """What pages say about the installation."""

    origin: str
    configured: bool
    operator: str
    article_url: str


def init_templating(app: Flask) -> None:
    """Give every template its words, facts, addresses and formats."""
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    app.context_processor(_context)


def _context() -> dict[str, object]:
    content, settings, lang = zone().content, zone().settings, page_language()
    return {
        "lang": lang,
        "html_lang": HTML_LANG[lang],
        "t": _translator(lang),
        "fact": lambda fact_id: content.fact_text(lang, fact_id),
        "headline": lambda fact_id: content.headline_text(lang, fact_id),
        "choice": lambda field, code: content.choice_label(field, code, lang) if code else "",
        "country": lambda code: country_name(code, lang),
        "moment": lambda value: moment_text(value, lang),
        "day": lambda value: date_text(value, lang),
        "asset": asset_url,
        "other_language_url": other_language_url,
        "languages": LANGUAGES,
        "site": Site(
            origin=settings.origin,
            configured=settings.operator.configured,
            operator=settings.operator.name,
            article_url=settings.article_url,
        ),
    }


def _translator(lang: str) -> Callable[..., str]:
    content = zone().content

    def translate(key: str, /, **values: object) -> str:
        return content.text(lang, key, **values)

    return translate


def asset_url(name: str) -> str:
    """Return the address of a static file; its name carries its hash, so it never goes stale."""
    return "/static/" + zone().assets[name]


def other_language_url(lang: str) -> str:
    """Return the address of the present page in another language."""
    if request.endpoint is None or "lang" not in (request.view_args or {}):
        return url_for("public.home", lang=lang)
    values = {**(request.view_args or {}), "lang": lang}
    return url_for(request.endpoint, **values)
