"""The operator's checks of the guide's pages against the law; only checked pages are shown."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from difflib import get_close_matches

from app.content.errors import ContentError
from app.content.law_guide import Check, GuidePage, require_day
from app.content.own.news import NewsItem
from app.content.own.problems import Problems
from app.content.toml_files import require_both
from app.core.rules.languages import LANGUAGES

FILE = "content/guide_checks.toml"
_KEYS = {"checked_by", "checked_on"}

Guide = tuple[GuidePage, ...]


def read_checks(table: Mapping[str, object], guide: Guide, problems: Problems) -> Guide:
    """Return the guide's pages with the operator's checks.

    A check is a table named like the page's address, `[taxes]`, with `checked_by`, in every
    language, and the day `checked_on`.

    :param problems: collects errors in checks, which are then left out.
    """
    slugs = [page.slug for page in guide]
    checks: dict[str, Check] = {}
    for slug, row in table.items():
        with problems.noting():
            if slug not in slugs:
                nearest = get_close_matches(slug, slugs, 1, 0.5)
                meant = f" (did you mean {nearest[0]}?)" if nearest else ""
                raise ContentError(f"{FILE}, {slug} is no page of the guide{meant}: correct it.")
            checks[slug] = _check(f"{FILE}, {slug}", row)
    return tuple(replace(page, check=checks.get(page.slug)) for page in guide)


def refuse_unchecked_links(news: Iterable[NewsItem], guide: Guide, problems: Problems) -> None:
    """Note each item of news that links to a page of the guide that nobody has checked."""
    for item in news:
        for page in guide:
            if not page.check and any(
                f'"/{lang}/guide/{page.slug}' in item.texts[lang].html for lang in LANGUAGES
            ):
                problems.add(
                    f"news/{item.slug} links to the guide's page {page.slug}, which is not shown "
                    f"until {FILE} says who checked it: check the page, or remove the link."
                )


def _check(where: str, row: object) -> Check:
    if not isinstance(row, Mapping):
        raise ContentError(f"{where}, is no table: write it as [taxes].")
    if strange := sorted(row.keys() - _KEYS):
        raise ContentError(f"{where}, has an unknown key {strange[0]}: use checked_by, checked_on.")
    return Check(
        require_both(row.get("checked_by"), f"{where}, checked_by"),
        require_day(row.get("checked_on"), f"{where}, checked_on,"),
    )
