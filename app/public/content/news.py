"""News: the operator's items and the report on the conference, as pages and as a feed."""

from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from flask import Response, abort, render_template, url_for

from app.content import Content
from app.public.blueprint import public
from app.web.content.own_facts import note_own_facts
from app.web.context import zone
from app.web.page_cache import cached_page

MOST = 40
"""The most items of the operator on the page and in the feed, the newest; the site map has all."""

_OTHERS = 4
"""So many other items stand beside one."""


class Entry(NamedTuple):
    """An item in a list.

    :param html: its whole text; empty for the report, which only its own page tells.
    """

    address: str
    day: date
    title: str
    summary: str
    lead: str
    html: str = ""


@public.get("/<lang:lang>/news")
@cached_page
def news(lang: str) -> str:
    """Show the titles and summaries of all news, the newest first, and the report among them."""
    content = zone().content
    note_own_facts(fact for item in content.news[:MOST] for fact in item.in_lists)
    return render_template("public/content/news.html", entries=_entries(content, lang))


@public.get("/<lang:lang>/news.xml")
@cached_page
def news_feed(lang: str) -> Response:
    """Return the same as a feed (Atom, RFC 4287)."""
    entries = _entries(zone().content, lang)
    page = render_template(
        "public/content/news.xml", entries=entries, at=_moment, updated=entries[0].day
    )
    return Response(page, mimetype="application/atom+xml")


@public.get("/<lang:lang>/news/<slug>")
@cached_page
def news_item(lang: str, slug: str) -> str:
    """Show one of the operator's items."""
    item = next((each for each in zone().content.news if each.slug == slug), None)
    if item is None:
        abort(404)
    note_own_facts(item.facts)
    here = url_for("public.news_item", lang=lang, slug=slug)
    others = [each for each in _entries(zone().content, lang) if each.address != here]
    return render_template(
        "public/content/news_item.html",
        text=item.texts[lang],
        published=item.day,
        others=others[:_OTHERS],
    )


def _entries(content: Content, lang: str) -> list[Entry]:
    items = [
        Entry(
            url_for("public.news_item", lang=lang, slug=item.slug),
            item.day,
            item.texts[lang].title,
            item.texts[lang].summary,
            item.texts[lang].lead,
            item.texts[lang].html,
        )
        for item in content.news[:MOST]
    ]
    return sorted([*items, _report(content, lang)], key=lambda entry: entry.day, reverse=True)


def _report(content: Content, lang: str) -> Entry:
    return Entry(
        url_for("public.article", lang=lang),
        date.fromisoformat(str(content.fact("conf-date").value)),
        content.text(lang, "article.title"),
        content.text(lang, "site.about.article"),
        content.tell(lang, "site.about.article"),
    )


def _moment(day: date) -> str:
    """Return the beginning of a day as feeds write it (RFC 3339)."""
    zone_info = ZoneInfo(zone().settings.time_zone)
    return datetime(day.year, day.month, day.day, tzinfo=zone_info).isoformat()
