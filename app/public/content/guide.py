"""The guide to the law, and the pages on sectors."""

from flask import abort, render_template

from app.public.blueprint import public
from app.web.content.shown_guide import shown_pages
from app.web.page_cache import cached_page

SECTORS = ("manufacturing",)
"""The sectors that have a page, by the last parts of their addresses."""


@public.get("/<lang:lang>/guide")
@cached_page
def guide(lang: str) -> str:
    """Show the titles and summaries of the guide's pages, if there are any."""
    return render_template("public/content/guide.html", pages=shown_pages() or abort(404))


@public.get("/<lang:lang>/guide/<slug>")
@cached_page
def guide_page(lang: str, slug: str) -> str:
    """Show one page of the guide: what the law says, each sentence with its article."""
    page = shown_pages().get(slug) or abort(404)
    return render_template("public/content/guide_page.html", page=page)


@public.get("/<lang:lang>/sectors/<slug>")
@cached_page
def sector(lang: str, slug: str) -> str:
    """Show what is reported of a sector and, where the guide shows it, the law on access to it."""
    if slug not in SECTORS:
        abort(404)
    return render_template("public/content/sector.html", page=shown_pages().get("setting-up"))
