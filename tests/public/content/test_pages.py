"""The pages that hold no data of a visitor."""

import gzip
import hashlib
import re
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from app.content.own.home_layout import SECTIONS
from app.core.config import SITE, Settings
from app.core.rules.installation import Operator
from tests.content.test_article import ARTICLE_SHA256
from tests.support.content.copy import EN, WORDS, ZH
from tests.support.languages import both_languages
from tests.support.pages.html import text_of
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.site import content

ARTICLE = "news/2024-03-04-new-industrialization"
PAGES = (
    "", "key-figures", "roadmap", ARTICLE, "privacy", "cookies", "accessibility", "disclaimer",
    "guide", "guide/taxes", "sectors/manufacturing",
)  # fmt: skip
STYLES = [
    Path(__file__).parents[3] / "static" / "css" / name
    for name in ("site.css", "home.css", "figures.css", "form.css")
]

every_page = pytest.mark.parametrize("path", PAGES, ids=lambda path: path.split("/")[0] or "home")


def source_text(page: Page) -> str:
    return "".join(
        "".join(element.itertext())
        for element in page.all("span")
        if "data-source" in element.attrib
    )


def links(page: Page, rel: str) -> dict[str, str]:
    return {each.get("hreflang", ""): each.attrib["href"] for each in page.all("link", rel=rel)}


@pytest.mark.parametrize(
    ("wish", "address"),
    [
        ("zh-CN,zh;q=0.9,en;q=0.8", "/zh/"),
        ("zh-Hant-TW", "/zh/"),
        ("en-GB", "/en/"),
        ("fr", "/en/"),
        ("fr, zh;q=0.4, en;q=0.3", "/zh/"),
    ],
)
def test_the_root_redirects_to_the_browsers_preferred_language(
    client: PageClient, wish: str, address: str
) -> None:
    page = client.get("/", expect=302, headers={"Accept-Language": wish})
    assert page.location.endswith(address)
    assert "Accept-Language" in page.headers["Vary"]
    assert "Set-Cookie" not in page.headers


def test_a_deep_link_does_not_redirect_to_another_language(client: PageClient) -> None:
    page = client.get("/zh/privacy", headers={"Accept-Language": "en"})
    assert page.root.attrib["lang"] == "zh-Hans"


@every_page
@both_languages
def test_a_page_sets_no_cookie(client: PageClient, lang: str, path: str) -> None:
    assert "Set-Cookie" not in client.get(f"/{lang}/{path}").headers


@every_page
def test_a_page_and_its_translation_link_to_each_other(client: PageClient, path: str) -> None:
    english, chinese = client.get(f"/en/{path}"), client.get(f"/zh/{path}")
    both = {
        "en": f"{client.origin}/en/{path}",
        "zh-Hans": f"{client.origin}/zh/{path}",
    }
    # The bare address chooses the language of the home page; other pages have no such address.
    also = {"x-default": both["en"] if path else f"{client.origin}/"}
    assert links(english, "alternate") == links(chinese, "alternate") == both | also
    assert links(english, "canonical") == {"": both["en"]}
    assert links(chinese, "canonical") == {"": both["zh-Hans"]}
    assert english.link("简体中文") == f"/zh/{path}"
    assert chinese.link("English") == f"/en/{path}"


@every_page
@both_languages
def test_a_title_names_the_page_and_then_the_site(client: PageClient, lang: str, path: str) -> None:
    site = {
        "en": f"{EN.site.brand.zone} {EN.site.brand.district}",
        "zh": f"{ZH.site.brand.zone}{ZH.site.brand.district}",
    }
    page, _, name = client.get(f"/{lang}/{path}").title.partition(" - ")
    assert page
    assert name.startswith(site[lang])


@every_page
@both_languages
def test_a_page_compresses_to_16_kilobytes_or_less(
    client: PageClient, lang: str, path: str
) -> None:
    assert len(gzip.compress(client.get(f"/{lang}/{path}").body)) <= 16 * 1024


def test_every_variable_of_a_style_sheet_is_declared() -> None:
    sheets = (SITE / "static" / "css").glob("*.css")
    text = "".join(each.read_text(encoding="utf-8") for each in sheets)
    assert set(re.findall(r"var\((--[\w-]+)", text)) <= set(re.findall(r"(--[\w-]+):", text))


def test_the_style_sheets_compress_to_12_kilobytes_or_less_together() -> None:
    assert sum(len(gzip.compress(path.read_bytes())) for path in STYLES) <= 12 * 1024


def test_the_style_sheets_load_nothing_from_elsewhere() -> None:
    for path in STYLES:
        styles = path.read_text(encoding="utf-8")
        assert "@import" not in styles
        assert "@font-face" not in styles
        assert "url(" not in styles


def test_without_an_operator_the_pages_say_they_are_a_demonstration(client: PageClient) -> None:
    page = client.get("/en/")
    assert EN.site.demonstration in page.words
    assert EN.home.contact.lead not in page.words
    assert page.one("meta", name="robots").attrib["content"] == "noindex"


def test_with_an_operator_the_pages_name_it_and_are_no_demonstration(
    app: Flask, settings: Settings
) -> None:
    operator = Operator(name="An office", email="a@example.org")
    zone = app.extensions["zone"]
    app.extensions["zone"] = replace(zone, settings=replace(settings, operator=operator))
    page = PageClient(app, settings.origin).get("/en/")
    assert EN.site.demonstration not in page.words
    assert EN.site.footer.operator(operator="An office") in page.words
    assert EN.home.contact.lead in page.words
    assert page.all("meta", name="robots") == []


@both_languages
def test_home_prints_no_figure_reserved_for_the_article(client: PageClient, lang: str) -> None:
    text = client.get(f"/{lang}/").text
    assert "110%" not in text
    assert "6.65" not in text


@both_languages
def test_home_never_says_sixty_per_cent_without_nearly(client: PageClient, lang: str) -> None:
    words = client.get(f"/{lang}/").words
    assert len(re.findall(r"(?:nearly |近)60%", words)) == words.count("60%") > 0


@both_languages
def test_home_has_its_first_view_and_then_the_sections_of_its_layout(
    client: PageClient, lang: str
) -> None:
    page = client.get(f"/{lang}/")
    parts = [each.attrib["aria-labelledby"] for each in page.all("section")]
    # Without news of the operator there is nothing to list.
    shown = [each for each in SECTIONS if each != "news"]
    assert parts == [f"{name}-title" for name in ("hero", *shown, "close")]
    called = [each.attrib["href"] for each in page.all("a", class_="button")]
    assert called == [f"/{lang}/contact", "#steps", f"/{lang}/contact"]


def test_every_section_has_a_template_of_its_own_and_no_other_is_there() -> None:
    folder = SITE / "templates" / "public" / "content" / "home"
    assert {each.stem for each in folder.iterdir()} == set(SECTIONS)


@both_languages
@pytest.mark.parametrize(("asked", "field"), [("topic", "topics"), ("sector", "sector")])
def test_home_opens_the_form_with_each_topic_and_each_sector_chosen(
    client: PageClient, lang: str, asked: str, field: str
) -> None:
    links = [
        each.attrib["href"]
        for each in client.get(f"/{lang}/").one("section", id="topics").iter()
        if f"?{asked}=" in each.attrib.get("href", "")
    ]
    codes = [each.code for each in content().choices[field]]
    assert links == [f"/{lang}/contact?{asked}={code}" for code in codes]
    for address, code in zip(links, codes, strict=True):
        page = client.get(address)
        boxes = page.all("input", type="checkbox", name="topics")
        ticked = [each.attrib["value"] for each in boxes if "checked" in each.attrib]
        (select,) = page.all("select", name="sector")
        selected = [each.attrib["value"] for each in select.iter() if "selected" in each.attrib]
        assert (ticked, selected) == (([code], []) if field == "topics" else ([], [code]))
        assert ("open" in page.one("details", class_="disclosure").attrib) == (field == "sector")


@pytest.mark.parametrize("asked", ["sector=nothing", "topic=sector", "sector=", "intent=rnd"])
def test_an_address_chooses_nothing_that_the_form_does_not_offer(
    client: PageClient, asked: str
) -> None:
    assert _chosen(client.get(f"/en/contact?{asked}")) == _chosen(client.get("/en/contact"))


def _chosen(page: Page) -> list[str]:
    return [
        each.attrib["value"] for each in page.all() if {"checked", "selected"} & each.attrib.keys()
    ]


@both_languages
def test_no_list_is_on_two_pages(client: PageClient, lang: str) -> None:
    items = [
        text_of(item)
        for path in ("", "key-figures", "roadmap")
        for item in client.get(f"/{lang}/{path}").one("main").iter()
        if item.tag == "li"
    ]
    assert len(items) == len(set(items)) > 15


@both_languages
@pytest.mark.parametrize("path", ["", "key-figures", "roadmap"])
def test_a_page_says_once_at_most_whose_words_it_repeats(
    client: PageClient, lang: str, path: str
) -> None:
    words = text_of(client.get(f"/{lang}/{path}").one("main")).lower()
    for named in (
        "source",
        ZH.statements.disclaimer.source,
        "guangzhou municipality",
        ZH.figures.known.origin,
    ):
        assert words.count(named) <= 1, named


@both_languages
def test_the_targets_quote_nothing_and_say_that_they_are_targets(
    client: PageClient, lang: str
) -> None:
    page = client.get(f"/{lang}/roadmap")
    assert page.all("q") == []
    said = [text_of(each) for each in page.one("main").iter()]
    for key in ("plan.target", "plan.aim", "lead", "plan.bases"):
        assert WORDS[lang].roadmap[key] in said, key
    for kind in ("actions", "points"):
        (named,) = page.all("ol", class_=kind)
        marked = [each.attrib["data-fact"] for each in named.iter() if "data-fact" in each.attrib]
        assert len(marked) == len(set(marked)) == len(list(named))


@both_languages
def test_the_article_is_shown_byte_for_byte(client: PageClient, lang: str) -> None:
    text = source_text(client.get(f"/{lang}/{ARTICLE}"))
    assert hashlib.sha256(text.encode()).hexdigest() == ARTICLE_SHA256


@both_languages
def test_every_editors_note_links_to_the_text_and_back(client: PageClient, lang: str) -> None:
    page = client.get(f"/{lang}/{ARTICLE}")
    marks = [each.attrib["href"] for each in page.all("a") if "#note-" in each.attrib["href"]]
    back = [each.attrib["href"] for each in page.all("a", class_="back")]
    assert marks == [f"#note-{number}" for number in range(1, 12)]
    assert back == [f"#ref-{number}" for number in range(1, 12)]


def test_the_chinese_page_marks_the_original_as_english(client: PageClient) -> None:
    page = client.get(f"/zh/{ARTICLE}")
    assert page.one("div", class_="source").attrib["lang"] == "en"
    assert page.heading == ZH.article.title
    assert ZH.roadmap.plan.ambition in page.words


@pytest.mark.parametrize("path", ["privacy", "cookies"])
@both_languages
def test_a_policy_shows_version_and_day_and_a_first_one_no_change(
    client: PageClient, lang: str, path: str
) -> None:
    page = client.get(f"/{lang}/{path}")
    told = {
        "en": r"Version 1, in force from \d{1,2} \w+ \d{4}",
        "zh": r"1版，自\d{4}年\d{1,2}月\d{1,2}日起生效",
    }
    assert re.search(told[lang], page.words)
    # The heading of the archive's column alone.
    assert page.words.count(WORDS[lang].policy.changed) == 1
    assert page.says("td")[-1] == WORDS[lang].policy.first


@pytest.mark.parametrize("path", ["privacy", "cookies"])
@both_languages
def test_each_version_of_a_policy_can_be_read(client: PageClient, lang: str, path: str) -> None:
    in_force, first = client.get(f"/{lang}/{path}"), client.get(f"/{lang}/{path}/v/1")
    assert first.heading == in_force.heading
    client.get(f"/{lang}/{path}/v/2", expect=404)
    client.get(f"/{lang}/{path}/v/0", expect=404)


@both_languages
def test_an_unknown_address_gets_a_page_with_links(client: PageClient, lang: str) -> None:
    page = client.get(f"/{lang}/no-such-page", expect=404)
    assert page.root.attrib["lang"] == {"en": "en", "zh": "zh-Hans"}[lang]
    assert page.one("meta", name="robots").attrib["content"] == "noindex"
    assert f"/{lang}/contact" in {each.attrib["href"] for each in page.all("a")}
    assert links(page, "canonical") == {}
