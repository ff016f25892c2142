"""The guide to the law, and the pages on sectors."""

from flask import abort, render_template

from app.content.law_guide import GuidePage, laws_of
from app.public.blueprint import public
from app.web.context import zone
from app.web.page_cache import cached_page

SECTORS = ("manufacturing",)
"""The sectors that have a page, by the last parts of their addresses."""


@public.get("/<lang:lang>/guide")
@cached_page
def guide(lang: str) -> str:
    """Show the titles and summaries of the guide's pages, if there are any."""
    pages = shown_pages()
    if not pages:
        abort(404)
    return render_template("public/content/guide.html", pages=pages)


@public.get("/<lang:lang>/guide/<slug>")
@cached_page
def guide_page(lang: str, slug: str) -> str:
    """Show one page of the guide: what the law says, each sentence with its article."""
    page = _shown(slug)
    if page is None:
        abort(404)
    others = [each for each in shown_pages() if each is not page]
    return render_template(
        "public/content/guide_page.html", page=page, laws=laws_of(page.statements), others=others
    )


@public.get("/<lang:lang>/sectors/<slug>")
@cached_page
def sector(lang: str, slug: str) -> str:
    """Show what is reported of a sector and, where the guide shows it, the law on access to it."""
    if slug not in SECTORS:
        abort(404)
    page = _shown("setting-up")
    told = tuple(each for each in page.statements if each.sector) if page else ()
    return render_template(
        "public/content/sector.html", page=page, statements=told, laws=laws_of(told)
    )


def shown_pages() -> tuple[GuidePage, ...]:
    """Return the pages of the guide that this site shows."""
    return zone().content.guide_shown(configured=zone().settings.operator.configured)


def _shown(slug: str) -> GuidePage | None:
    return next((page for page in shown_pages() if page.slug == slug), None)
