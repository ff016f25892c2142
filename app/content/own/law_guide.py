"""The operator's checks of the guide's pages against the law; only checked pages are shown."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import product

from app.content.errors import ContentError
from app.content.law_guide import GuidePage
from app.content.own.choices import require_known
from app.content.own.news import NewsItem
from app.content.own.problems import Problems
from app.content.toml_files import require_both, require_day

FILE = "content/guide_checks.toml"


def read_checks(
    table: Mapping[str, object], guide: Iterable[GuidePage], problems: Problems
) -> tuple[GuidePage, ...]:
    """Return the guide's pages with the operator's checks.

    A check is a table named like the page's address, `[taxes]`, with `checked_by`, in every
    language, and the day `checked_on`.

    :param problems: collects errors in checks, which are then left out.
    """
    pages = {page.slug: page for page in guide}
    for slug, row in table.items():
        with problems.noting():
            where = f"{FILE}, {slug}"
            page = require_known(where, slug, pages, "page of the guide")
            if not isinstance(row, Mapping) or row.keys() - {"checked_by", "checked_on"}:
                raise ContentError(f"{where} is no table of checked_by and checked_on: correct it.")
            pages[slug] = replace(
                page,
                checked_by=require_both(row.get("checked_by"), f"{where}, checked_by"),
                checked_on=require_day(row.get("checked_on"), f"{where}, checked_on,"),
            )
    return tuple(pages.values())


def refuse_unchecked_links(
    news: Iterable[NewsItem], guide: Iterable[GuidePage], problems: Problems
) -> None:
    """Note each item of news that links to a page of the guide that nobody has checked."""
    for item, page in product(news, guide):
        if page.checked_on is None and any(
            f'/guide/{page.slug}"' in text.html for text in item.texts.values()
        ):
            problems.add(
                f"news/{item.slug} links to the guide's page {page.slug}, which is not shown until "
                f"{FILE} says who checked it: check the page, or remove the link."
            )
