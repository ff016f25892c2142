"""The operator's checks of the guide: who checked which page against the law, and when."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.content.law_guide import SLUGS
from app.content.own.law_guide import refuse_hidden
from app.content.own.problems import Problems
from app.content.own.reading import with_own
from tests.support.content.own_files import JOBS, NEWS, news_problems, problems_of, with_files
from tests.support.site import content

CHECK = """
[taxes]
checked_by = { en = "Legal office", zh = "法规处" }
checked_on = 2026-12-03
"""

CHECKS = "content/guide_checks.toml"
DAY = date(2026, 12, 31)
REPLACED = DAY + timedelta(days=1)
"""The day from which the new trademark law is in force."""

MISTAKES = {
    ("[taxes]", "[taxe]"): "taxe is no page of the guide of the service (did you mean taxes?)",
    (', zh = "法规处"', ""): "taxes, checked_by, zh, is missing",
    ("2026-12-03", '"yesterday"'): "taxes, checked_on, is no date",
    ("checked_on = 2026-12-03", ""): "taxes, checked_on, is no date",
    ("checked_on =", "checked ="): "taxes is no table of checked_by and checked_on",
    (CHECK, "taxes = true"): "taxes is no table of checked_by and checked_on",
}


HIDDEN = "which is not shown until"


def news_with_link(place: str) -> dict[str, str]:
    """Return the news with a link to another place."""
    return {name: text.replace("/key-figures)", f"{place})") for name, text in NEWS.items()}


def newly_read(files: Mapping[str, str], check: str = "", today: date = DAY) -> list[str]:
    """Return what is wrong on a day with files of news and a check that have just been read."""
    problems = Problems()
    found = with_own(content(), {"content/facts.toml": JOBS, CHECKS: check, **files}, problems)
    refuse_hidden(found.guide, found.news, today, problems)
    return problems.found


def test_a_site_with_an_operator_shows_the_checked_pages_alone() -> None:
    found = with_files(guide_checks=CHECK)
    (page,) = found.guide_shown(DAY, configured=True)
    assert (page.slug, page.checked_on) == ("taxes", date(2026, 12, 3))
    assert page.checked_by == {"en": "Legal office", "zh": "法规处"}
    assert [each.slug for each in found.guide_shown(DAY, configured=False)] == list(SLUGS)
    assert content().guide_shown(DAY, configured=True) == ()


def test_a_check_of_earlier_texts_does_not_count_for_later_ones() -> None:
    (page,) = with_files(guide_checks=CHECK).guide_shown(DAY, configured=True)
    assert page.checked_on is not None
    assert replace(page, read_on=page.checked_on).is_checked(DAY)
    assert not replace(page, read_on=page.checked_on + timedelta(days=1)).is_checked(DAY)


def test_a_check_does_not_count_once_a_newer_version_of_a_law_is_in_force() -> None:
    slug = "trademarks-and-patents"
    for day, until in ((DAY, {DAY: True, REPLACED: False}), (REPLACED, {REPLACED: True})):
        check = CHECK.replace("taxes", slug).replace("2026-12-03", day.isoformat())
        found = with_files(guide_checks=check)
        for today, shown in until.items():
            assert [page.slug for page in found.guide_shown(today, configured=True)] == (
                [slug] if shown else []
            )
    (taxes,) = with_files(guide_checks=CHECK).guide_shown(REPLACED, configured=True)
    assert taxes.slug == "taxes"


@pytest.mark.parametrize("change", MISTAKES, ids=lambda change: MISTAKES[change])
def test_a_mistake_in_a_check_is_told_with_its_place(change: tuple[str, str]) -> None:
    (problem,) = problems_of(guide_checks=CHECK.replace(*change))
    assert problem.startswith(f"{CHECKS}, tax")
    assert MISTAKES[change] in problem


@pytest.mark.parametrize("place", ["/guide/taxes", "/guide/taxes#texts", "/guide"])
def test_news_may_link_to_the_guide_and_to_a_page_of_it_once_one_is_checked(place: str) -> None:
    (problem,) = newly_read(news_with_link(place))
    assert f"links to {place.partition('#')[0]}, {HIDDEN}" in problem
    assert newly_read(news_with_link(place), CHECK) == []
    # What an update or a new law makes stale keeps no other file of the operator from being served.
    assert news_problems(news_with_link(place)) == []


def test_news_may_not_link_to_a_page_of_the_guide_whose_check_is_stale() -> None:
    place = "/guide/trademarks-and-patents"
    linked = news_with_link(place)
    check = CHECK.replace("taxes", "trademarks-and-patents")
    assert newly_read(linked, check) == []
    (problem,) = newly_read(linked, check, REPLACED)
    assert f"links to {place}, {HIDDEN}" in problem
    (problem,) = newly_read(linked, check.replace("2026-12-03", "2026-12-01"))
    assert "on 2026-12-02 or later" in problem


def test_a_check_on_a_day_to_come_is_refused() -> None:
    (problem,) = newly_read({}, CHECK, date(2026, 12, 2))
    assert problem.startswith(f"{CHECKS}, taxes, checked_on, is ")
    assert newly_read({}, CHECK, date(2026, 12, 3)) == []
