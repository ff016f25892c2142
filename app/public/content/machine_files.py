"""Files for machines: site map, robots, security contact, GPC, and icons at fixed addresses."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from flask import Response, abort, render_template, url_for

from app.core import clock
from app.core.config import SITE
from app.core.outside.static_files import static_file
from app.core.rules.languages import LANGUAGE, LANGUAGES
from app.core.rules.moments import instant_text
from app.public.blueprint import public
from app.public.content.guide import SECTORS
from app.web.content.shown_guide import shown_pages
from app.web.context import zone
from app.web.page_cache import cached_page

PAGES = (
    "home",
    "key_figures",
    "roadmap",
    "guide",
    "news",
    "article",
    "contact",
    "privacy",
    "cookies",
    "accessibility",
    "disclaimer",
)
"""The pages listed for search engines, by the names of their views."""

_POLICIES = {"privacy": "privacy_policy", "cookies": "cookie_policy"}

# RFC 9116 recommends less than a year, so that a neglected file is not trusted for long.
_SECURITY_CONTACT_HOLDS = timedelta(days=180)

# The day of the last change in how the site honours the signal: its first day.
_GPC_SINCE = "2026-11-24"


@public.get("/sitemap.xml")
@cached_page
def sitemap() -> Response:
    """Return the site map: every page in both languages (sitemaps.org 0.9), with its translations.

    Only the policies and the operator's news have a date: no other date is on record.
    """
    page = render_template("public/content/sitemap.xml", entries=list(_entries()))
    return Response(page, mimetype="application/xml")


@public.get("/robots.txt")
@cached_page
def robots() -> Response:
    """Return the rules for crawlers (RFC 9309): nothing may be fetched in a demonstration."""
    closed = ("/staff", "/compliance") if zone().settings.operator.configured else ("/",)
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in closed)]
    if zone().settings.operator.configured:
        lines += ["", f"Sitemap: {_address(url_for('public.sitemap'))}"]
    return _plain(lines)


@public.get("/.well-known/security.txt")
def security() -> Response:
    """Return the contact for reports of weaknesses (RFC 9116), if the operator has named one."""
    contact = zone().settings.security_contact_uri
    if not contact:
        abort(404)
    expires = clock.now().replace(hour=0, minute=0, second=0, microsecond=0)
    return _plain(
        [
            f"Contact: {contact}",
            f"Expires: {instant_text(expires + _SECURITY_CONTACT_HOLDS)}",
            f"Preferred-Languages: {', '.join(LANGUAGES)}",
            f"Canonical: {_address(url_for('public.security'))}",
        ]
    )


@public.get("/.well-known/gpc.json")
@cached_page
def gpc() -> dict[str, object]:
    """Return the statement that Global Privacy Control is honoured (W3C GPC, section 5)."""
    return {"gpc": True, "lastUpdate": _GPC_SINCE}


@public.get("/favicon.ico")
@cached_page
def favicon() -> Response:
    """Return the icon that browsers request by convention."""
    return _icon("img/favicon.ico", "image/vnd.microsoft.icon")


@public.get("/apple-touch-icon.png")
@cached_page
def apple_touch_icon() -> Response:
    """Return the icon for a home screen, which Apple's devices look for at this address."""
    return _icon("img/apple-touch-icon.png", "image/png")


def _icon(name: str, kind: str) -> Response:
    return Response(static_file(SITE / "static", name), mimetype=kind)


def _entries() -> Iterator[dict[str, object]]:
    for page in PAGES:
        if page != "guide" or shown_pages():
            yield from _translated(page, {lang: _changed(page, lang) for lang in LANGUAGES})
    for view, slugs in (("guide_page", shown_pages()), ("sector", SECTORS)):
        for slug in slugs:
            yield from _translated(view, {}, slug)
    for item in zone().content.news:
        yield from _translated("news_item", dict.fromkeys(LANGUAGES, item.day), item.slug)


def _translated(
    page: str, changed: Mapping[str, date | None], slug: str | None = None
) -> Iterator[dict[str, object]]:
    """Yield the entries of a page, one for each language.

    :param changed: the day of its last change on record, by language.
    :param slug: the last part of its address, if it has one of its own.
    """
    translations = [
        (LANGUAGE[lang].html, _address(url_for(f"public.{page}", lang=lang, slug=slug)))
        for lang in LANGUAGES
    ]
    for lang, (_code, address) in zip(LANGUAGES, translations, strict=True):
        day = changed.get(lang)
        yield {
            "address": address,
            "translations": translations,
            "default": _address("/") if page == "home" else translations[0][1],
            "changed": day.isoformat() if day else None,
        }


def _changed(page: str, lang: str) -> date | None:
    if page not in _POLICIES:
        return None
    return zone().publications.latest(_POLICIES[page], lang).published_at.date()


def _address(path: str) -> str:
    return zone().settings.origin + path


def _plain(lines: list[str]) -> Response:
    return Response("\n".join(lines) + "\n", mimetype="text/plain")
