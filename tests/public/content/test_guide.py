"""The guide to the law and the page on manufacturing, in a demonstration and with an operator."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from flask import Flask

from app.content.law_guide import SLUGS, numbers_in
from app.core.rules.languages import LANGUAGES
from tests.content.own.test_law_guide import CHECK
from tests.support.content.copy import EN, WORDS, ZH
from tests.support.content.own_files import OwnFiles
from tests.support.languages import both_languages
from tests.support.pages.html import text_of
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.site import content, operate

SECTOR = "sectors/manufacturing"
ALL_LAWS = "flk.npc.gov.cn"
READ_ON = {"en": "2 December 2026", "zh": "2026年12月2日"}
GUIDE = tuple(f"guide/{slug}" for slug in SLUGS)

TRADEMARKS = "guide/trademarks-and-patents"
REPLACED = datetime(2026, 12, 31, 16, tzinfo=UTC)
"""The midnight in Shanghai from which the new trademark law is in force."""


@pytest.fixture
def operated(app: Flask) -> OwnFiles:
    """The operator's files of a site whose operator is known."""
    operate(app)
    return OwnFiles(app)


def guide_links(page: Page) -> set[str]:
    """Return the pages of the guide that a page leads to, without their language."""
    addresses = {each.attrib.get("href", "").split("#")[0] for each in page.one("main").iter()}
    return {each[4:] for each in addresses if each[3:].startswith("/guide")}


@both_languages
def test_a_demonstration_shows_every_page_as_not_checked_with_a_way_to_the_form(
    client: PageClient, lang: str
) -> None:
    assert guide_links(client.get(f"/{lang}/guide")) == set(GUIDE)
    for path in ("guide", *GUIDE, SECTOR):
        page = client.get(f"/{lang}/{path}")
        told = page.says(class_="callout")
        assert WORDS[lang].guide_pages.law.unchecked(day=READ_ON[lang]) in told
        links = {each.attrib.get("href") for each in page.all("a")}
        assert f"/{lang}/contact" in links
        assert (f"/{lang}/contact?topic=policy" in links) == (path in GUIDE)


def test_without_a_check_a_site_with_an_operator_shows_no_guide(
    client: PageClient, operated: OwnFiles
) -> None:
    for path in ("guide", *GUIDE):
        client.get(f"/en/{path}", expect=404)
    assert guide_links(client.get(f"/en/{SECTOR}")) == set()
    assert not [each for each in client.get(f"/en/{SECTOR}").all() if "data-law" in each.attrib]
    assert "/guide" not in client.get("/sitemap.xml").text
    assert f"/en/{SECTOR}" in client.get("/sitemap.xml").text


def test_a_checked_page_is_shown_with_who_checked_it_and_when(
    client: PageClient, operated: OwnFiles
) -> None:
    operated.serve("content/guide_checks.toml", CHECK)

    assert guide_links(client.get("/zh/guide")) == {"guide/taxes"}
    assert (
        EN.guide_pages.law.checked(by="Legal office", day="3 December 2026")
        in client.get("/en/guide/taxes").words
    )
    assert (
        ZH.guide_pages.law.checked(by="法规处", day="2026年12月3日")
        in client.get("/zh/guide/taxes").words
    )
    client.get("/en/guide/setting-up", expect=404)
    assert client.get("/sitemap.xml").text.count("/guide/taxes</loc>") == len(LANGUAGES)

    operated.serve("content/guide_checks.toml", CHECK.replace("taxes", "setting-up"))
    assert (
        EN.guide_pages.law.checked(by="Legal office", day="3 December 2026")
        in client.get(f"/en/{SECTOR}").words
    )


def test_a_check_is_refused_only_when_no_place_on_earth_has_its_day_yet(
    client: PageClient, operated: OwnFiles
) -> None:
    with time_machine.travel(REPLACED, tick=False):
        for day, problems in (("2027-01-01", 0), ("2027-01-02", 1)):
            operated.write("content/guide_checks.toml", CHECK.replace("2026-12-03", day))
            assert len(operated.reload()) == problems
        assert "is in the future" in operated.reload()[0]
        assert (
            EN.guide_pages.law.checked(by="Legal office", day="1 January 2027")
            in client.get("/en/guide/taxes").words
        )


def test_only_one_sector_and_the_guides_own_pages_exist(client: PageClient) -> None:
    for path in ("sectors/finance", "sectors/", "guide/laws", "guide/Taxes"):
        client.get(f"/en/{path}", expect=404)


@both_languages
@pytest.mark.parametrize("slug", SLUGS)
def test_each_sentence_names_its_law_article_version_and_place(
    client: PageClient, lang: str, slug: str
) -> None:
    page = client.get(f"/{lang}/guide/{slug}")
    guide = next(each for each in content().guide if each.slug == slug)
    sections = [each for each in page.all("section") if "data-law" in each.attrib]

    assert len(sections) == len(guide.statements)
    for section, statement in zip(sections, guide.statements, strict=True):
        said = text_of(section)
        assert section.attrib["data-law"] == statement.law.code
        for words in (statement.texts, statement.law.names, statement.places):
            assert words[lang] in said
        assert statement.quote in said
        assert {str(day.year) for day in (statement.law.version, statement.law.in_force)} <= (
            numbers_in(said)
        )
    for law in {each.law.code: each.law for each in guide.statements}.values():
        listed = page.one("li", id=law.code)
        assert law.original in text_of(listed)
        (link,) = (each for each in listed.iter() if each.attrib.get("href") == law.url)
        searched = WORDS[lang].guide_pages.law.search(site=ALL_LAWS)
        assert (searched in text_of(link)) == (law.url == f"https://{ALL_LAWS}/")


@both_languages
def test_the_reported_trademark_law_is_told_on_its_page_as_reported(
    client: PageClient, lang: str
) -> None:
    said = (
        {"en": "is reported to take effect on 1 January 2027", "zh": "将自2027年1月1日起施行"},
        {"en": "is reported to be in force since 1 January 2027", "zh": "已自2027年1月1日起施行"},
    )
    with time_machine.travel(REPLACED - timedelta(seconds=1), tick=False) as travel:
        for expected in said:
            page = client.get(f"/{lang}/{TRADEMARKS}")
            assert expected[lang] in text_of(page.one("p", data_law="trademark"))
            travel.move_to(REPLACED)


def test_from_the_day_of_a_new_law_an_older_check_shows_its_page_no_longer(
    client: PageClient, operated: OwnFiles
) -> None:
    check = CHECK.replace("taxes", "trademarks-and-patents").replace("12-03", "12-04")
    operated.write("content/guide_checks.toml", CHECK + check)
    with time_machine.travel(REPLACED - timedelta(seconds=1), tick=False) as travel:
        assert operated.reload() == ()
        for shown in ({"guide/taxes", TRADEMARKS}, {"guide/taxes"}):
            assert guide_links(client.get("/en/guide")) == shown
            assert guide_links(client.get("/en/")) == {"guide", *shown}
            assert (TRADEMARKS in client.get("/sitemap.xml").text) == (TRADEMARKS in shown)
            client.get(f"/en/{TRADEMARKS}", expect=200 if TRADEMARKS in shown else 404)
            travel.move_to(REPLACED)

    operated.write("content/guide_checks.toml", check.replace("2026-12-04", "2027-01-01"))
    with time_machine.travel(REPLACED, tick=False) as travel:
        assert operated.reload() == ()
        assert "on 1 January 2027. The revised" in client.get(f"/en/{TRADEMARKS}").words


def test_the_menu_leads_to_no_guide_once_its_last_page_is_hidden(
    client: PageClient, operated: OwnFiles
) -> None:
    operated.write("content/guide_checks.toml", CHECK.replace("taxes", "trademarks-and-patents"))
    with time_machine.travel(REPLACED - timedelta(seconds=1), tick=False) as travel:
        assert operated.reload() == ()
        for path in ("contact", "roadmap"):
            assert "/en/guide" in client.get(f"/en/{path}").text
        travel.move_to(REPLACED)
        for path in ("contact", "roadmap", ""):
            assert "/en/guide" not in client.get(f"/en/{path}").text


@both_languages
def test_manufacturers_open_the_form_with_their_sector_and_read_facts_that_may_be_shown(
    client: PageClient, lang: str
) -> None:
    page = client.get(f"/{lang}/{SECTOR}")
    addresses = [each.attrib.get("href", "") for each in page.all("a")]
    sectors = [each.partition("?sector=")[2] for each in addresses if "?sector=" in each]
    assert 0 < len(sectors) == len(set(sectors))
    assert set(sectors) <= {choice.code for choice in content().choices["sector"]}
    marked = {each.attrib["data-fact"] for each in page.all() if "data-fact" in each.attrib}
    assert len(marked) > 10
    assert all(content().fact(each).shown for each in marked)
