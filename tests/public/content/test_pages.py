"""The pages that hold no data of a visitor."""

import hashlib
import re
from pathlib import Path

import pytest
from flask import Flask

from app.content.own.home_layout import SECTIONS
from app.core.config import SITE
from tests.content.test_article import ARTICLE_SHA256
from tests.support.content.copy import EN, WORDS, ZH
from tests.support.languages import both_languages
from tests.support.pages.html import text_of
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.site import OPERATOR, content, operate

ARTICLE = "news/2024-03-04-new-industrialization"
PAGES = (
    "", "key-figures", "roadmap", ARTICLE, "privacy", "cookies", "accessibility", "disclaimer",
    "guide", "guide/taxes", "sectors/manufacturing",
)  # fmt: skip
SWITCH = {"en": "简体中文", "zh": "English"}
OTHER = {"en": "zh", "zh": "en"}
STYLES = [
    Path(__file__).parents[3] / "static" / "css" / name
    for name in ("site.css", "home.css", "figures.css", "form.css")
]

every_page = pytest.mark.parametrize("path", PAGES, ids=lambda path: path.split("/")[0] or "home")


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
def test_a_page_is_titled_by_itself_and_then_the_site_leads_to_its_translation_and_sets_no_cookie(
    client: PageClient, lang: str, path: str
) -> None:
    page = client.get(f"/{lang}/{path}")
    brand = WORDS[lang].site.brand
    title, _, name = page.title.partition(" - ")
    assert title
    assert name.startswith(f"{brand.zone}{' ' if lang == 'en' else ''}{brand.district}")
    assert page.link(SWITCH[lang]) == f"/{OTHER[lang]}/{path}"
    assert "Set-Cookie" not in page.headers


def test_every_variable_of_a_style_sheet_is_declared() -> None:
    sheets = (SITE / "static" / "css").glob("*.css")
    text = "".join(each.read_text(encoding="utf-8") for each in sheets)
    assert set(re.findall(r"var\((--[\w-]+)", text)) <= set(re.findall(r"(--[\w-]+):", text))


def test_the_style_sheets_load_nothing_from_elsewhere() -> None:
    for path in STYLES:
        styles = path.read_text(encoding="utf-8")
        assert not re.search(r"@import|@font-face|url\(", styles), path.name


def test_without_an_operator_the_pages_say_they_are_a_demonstration(client: PageClient) -> None:
    page = client.get("/en/")
    assert EN.site.demonstration in page.words
    assert EN.home.contact.lead not in page.words
    # What happens in service is told once; no first view promises an answer beside that label.
    assert EN.home.steps.demonstration in page.words
    hero = text_of(page.one("section", class_="hero"))
    assert EN.home.hero.lead_demonstration in hero
    assert EN.home.hero.title_second not in hero
    assert EN.home.steps.answer not in page.words
    assert EN.site.cta.contact not in page.words
    assert page.all("p", class_="promise") == []
    assert page.all("p", class_="wechat") == []
    assert page.one("meta", name="robots").attrib["content"] == "noindex"


def test_with_an_operator_the_pages_name_it_and_are_no_demonstration(
    app: Flask, client: PageClient
) -> None:
    operate(app)
    page = client.get("/en/")
    assert EN.site.demonstration not in page.words
    assert EN.site.footer.operator(operator=OPERATOR.name) in page.words
    assert EN.home.contact.lead in page.words
    assert page.all("meta", name="robots") == []


@both_languages
def test_home_has_its_first_view_and_then_the_sections_of_its_layout(
    client: PageClient, lang: str
) -> None:
    page = client.get(f"/{lang}/")
    parts = [each.attrib["aria-labelledby"] for each in page.all("section")]
    # Nobody is named and there are no news.
    shown = [each for each in SECTIONS if each not in ("people", "news")]
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
    spans = client.get(f"/{lang}/{ARTICLE}").all("span")
    text = "".join("".join(each.itertext()) for each in spans if "data-source" in each.attrib)
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
def test_a_policy_shows_version_and_day_and_no_change_if_it_is_the_first(
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
    assert client.get(f"/{lang}/{path}/v/1").heading == page.heading
    for version in (0, 2):
        client.get(f"/{lang}/{path}/v/{version}", expect=404)
