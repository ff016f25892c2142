"""The metadata of a page: its description, its addresses, and JSON-LD (schema.org)."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from flask import Flask, request, url_for
from markupsafe import Markup

from app.content import shipped_content
from app.core.rules.installation import Operator
from app.core.rules.languages import LANGUAGE
from app.web.context import zone
from app.web.locale import page_language

Thing = dict[str, object]

PICTURED = ("home", "key_figures", "roadmap", "news", "article", "contact")
"""The views whose shared links show a picture of their own."""

_SHARES = {"news_item": "news"}
"""The views whose shared links show the picture of another."""

OTHER_PAGES = "site"
"""The name of the picture that shared links of all other pages show."""

_BRAND = ("site.brand.zone", "site.brand.district")
_SHOWN = {
    "home": ("home.hero.title_first", "home.hero.title_second"),
    "news": ("news.title", "site.about.news"),
    OTHER_PAGES: ("site.brand.tag", "site.description"),
}
"""The words in each picture that operators may replace, besides the brand, which is in all."""

# Inside <script> a "<" could end the element, and two separators end a line of JavaScript.
_ESCAPES = {ord(character): f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}


@dataclass(frozen=True)
class PageSubject:
    """A page's description of itself, with absolute addresses.

    :param language: as in `<html lang>`.
    :param image: the address of its picture; empty if it has none.
    :param based_on: the address of the source of the page's content; empty if not known.
    """

    address: str
    origin: str
    site: str
    title: str
    description: str
    language: str
    image: str
    operator: Operator
    based_on: str = ""
    published: date | None = None


def linked_data(view: str, subject: PageSubject) -> Markup | None:
    """Return the JSON-LD of a view's page, safe inside `<script>`; None if it has none.

    It says only what settings and facts support: an operator without a name is no organisation, and
    the report has neither a day of publication nor an author on record.
    """
    describe = _DESCRIPTIONS.get(view)
    if describe is None:
        return None
    data = {"@context": "https://schema.org", **describe(subject)}
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.translate(_ESCAPES))  # noqa: S704


def _home(subject: PageSubject) -> Thing:
    website: Thing = {
        "@type": "WebSite",
        "@id": f"{subject.origin}/#website",
        "url": subject.address,
        "name": subject.site,
        "description": subject.description,
        "inLanguage": subject.language,
    }
    if not subject.operator.configured:
        return website
    website["publisher"] = {"@id": f"{subject.origin}/#operator"}
    return {"@graph": [website, _operator(subject)]}


def _operator(subject: PageSubject) -> Thing:
    operator = subject.operator
    told: Thing = {
        "@type": "Organization",
        "@id": f"{subject.origin}/#operator",
        "name": operator.name,
        "url": f"{subject.origin}/",
        "address": operator.address,
        "email": operator.email,
        "telephone": operator.phone,
    }
    return {name: value for name, value in told.items() if value}


def _dataset(subject: PageSubject) -> Thing:
    files = [
        {"@type": "DataDownload", "encodingFormat": form, "contentUrl": subject.address + suffix}
        for form, suffix in (("text/csv", ".csv"), ("application/json", ".json"))
    ]
    return {
        "@type": "Dataset",
        "name": subject.title,
        "description": subject.description,
        "url": subject.address,
        "inLanguage": subject.language,
        "isAccessibleForFree": True,
        "distribution": files,
    } | _source(subject)


def _article(subject: PageSubject) -> Thing:
    return {
        "@type": "NewsArticle",
        "headline": subject.title,
        "description": subject.description,
        "url": subject.address,
        "mainEntityOfPage": subject.address,
        "inLanguage": subject.language,
        **({"image": subject.image} if subject.image else {}),
    } | _source(subject)


def _item(subject: PageSubject) -> Thing:
    """Describe an item of the operator's news, who alone has written it."""
    told = _article(replace(subject, based_on=""))
    if subject.published is not None:
        told["datePublished"] = subject.published.isoformat()
    if subject.operator.configured:
        told |= dict.fromkeys(("author", "publisher"), _operator(subject))
    return told


def _source(subject: PageSubject) -> Thing:
    return {"isBasedOn": subject.based_on} if subject.based_on else {}


_DESCRIPTIONS: dict[str, Callable[[PageSubject], Thing]] = {
    "public.home": _home,
    "public.key_figures": _dataset,
    "public.article": _article,
    "public.news_item": _item,
}


def other_language_url(lang: str) -> str:
    """Return the address of the present page in another language."""
    if request.endpoint is None or "lang" not in (request.view_args or {}):
        return url_for("public.home", lang=lang)
    values = {**(request.view_args or {}), "lang": lang}
    return url_for(request.endpoint, **values)


def page_description() -> str:
    """Return the present page's description, or the site's if the page has none."""
    content, lang = zone().content, page_language()
    key = f"site.about.{_view()}"
    if key not in content.copy[lang]:
        return content.text(lang, "site.description")
    return content.text(lang, key, **(request.view_args or {}))


def shared_picture() -> str:
    """Return the name of the picture that a shared link of the present page shows.

    It is never one with words that the operator has replaced; empty if all have some.
    """
    view, lang = _SHARES.get(_view(), _view()), page_language()
    shipped, now = shipped_content().copy[lang], zone().content.copy[lang]
    return next(
        (
            each
            for each in (view if view in PICTURED else OTHER_PAGES, OTHER_PAGES)
            if all(shipped[key] == now[key] for key in (*_BRAND, *_SHOWN.get(each, ())))
        ),
        "",
    )


def canonical_address(archived: object) -> str:
    """Return the canonical address of the present page.

    A policy in force can also be read under its version's number: its own address is canonical.

    :param archived: whether this is an earlier version; anything false for any other page.
    """
    view, values = f"public.{_view()}", dict(request.view_args or {})
    if not archived and view.endswith("_version"):
        view, values = view.removesuffix("_version"), {"lang": values["lang"]}
    return zone().settings.origin + url_for(view, **values)


def page_linked_data(
    title: Markup, description: Markup, address: str, image: str, published: object
) -> Markup | None:
    """Return the present page's JSON-LD, or None if it has none.

    :param title: as rendered, like the description.
    :param published: the day of an item of news; anything else for any other page.
    """
    settings, lang = zone().settings, page_language()
    subject = PageSubject(
        address=address,
        origin=settings.origin,
        site=zone().content.text(lang, "site.name"),
        title=title.striptags(),
        description=description.striptags(),
        language=LANGUAGE[lang].html,
        image=image,
        operator=settings.operator.spoken(lang),
        based_on=settings.article_url,
        published=published if isinstance(published, date) else None,
    )
    return linked_data(f"public.{_view()}", subject)


def _view() -> str:
    return (request.endpoint or "").rpartition(".")[2]


def init_metadata(app: Flask) -> None:
    """Register the template functions for a page's metadata."""
    for each in (
        page_description,
        page_linked_data,
        canonical_address,
        other_language_url,
        shared_picture,
    ):
        app.add_template_global(each)
