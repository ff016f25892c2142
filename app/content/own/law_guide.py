"""The operator's checks of the guide's pages against the law; only checked pages are shown."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
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


def refuse_hidden(
    guide: Sequence[GuidePage], news: Iterable[NewsItem], today: date, problems: Problems
) -> None:
    """Note each check on a day to come, and each link of news to what the guide does not show.

    This is for files that have just been read: an update or a new law may make a check stale, and
    must not keep the site from the operator's other words after a restart.
    """
    for page in guide:
        if page.checked_on and page.checked_on > today:
            problems.add(
                f"{FILE}, {page.slug}, checked_on, is in the future: write the day of the check."
            )
    hidden = {
        f"/guide/{page.slug}": f"it on {page.checks_count_from(today)} or later"
        for page in guide
        if not page.is_checked(today)
    } | ({} if any(page.is_checked(today) for page in guide) else {"/guide": "one of its pages"})
    for item, (place, missing) in product(news, hidden.items()):
        if any(f"{place}{end}" in text.html for text in item.texts.values() for end in '"#?'):
            problems.add(
                f"news/{item.slug} links to {place}, which is not shown until {FILE} says who "
                f"checked {missing}: check the page, or remove the link."
            )
