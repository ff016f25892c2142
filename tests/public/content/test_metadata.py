"""The metadata of pages: titles, descriptions, addresses, previews and JSON-LD."""

import json
from html import escape
from typing import Any

import pytest
from flask import Flask
from markupsafe import Markup

from app.content.law_guide import SLUGS
from app.core.rules.installation import Operator
from app.public.content.machine_files import PAGES
from app.web.metadata import OTHER_PAGES, PICTURED, PageSubject, linked_data
from tests.browser import share_image
from tests.support.content.copy import ZH
from tests.support.content.own_files import SLUG, OwnFiles
from tests.support.languages import both_languages
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.site import OPERATOR, operate

ARTICLE = "news/2024-03-04-new-industrialization"
ADDRESSES = {"home": "", "article": ARTICLE}
ALL_PAGES = (*PAGES, *(f"guide/{slug}" for slug in SLUGS), "sectors/manufacturing")


def address(page: str) -> str:
    return ADDRESSES.get(page, page.replace("_", "-"))


def properties(page: Page) -> dict[str, str]:
    """Return the Open Graph properties of a page, each of which occurs once."""
    found = [each for each in page.all("meta") if "property" in each.attrib]
    named = {each.attrib["property"]: each.attrib["content"] for each in found}
    assert len(named) == len(found)
    return named


def data(page: Page) -> Any:
    """Return the JSON-LD of a page, or None."""
    scripts = page.all("script", type="application/ld+json")
    assert len(scripts) <= 1
    return json.loads(scripts[0].text or "") if scripts else None


def shown_on(page: str) -> str:
    """Return the name of the picture that a page's shared links show."""
    return page if page in PICTURED else OTHER_PAGES


def description(page: Page) -> str:
    return page.one("meta", name="description").attrib["content"]


@both_languages
def test_each_page_has_a_title_a_plain_description_an_address_and_translations_of_its_own(
    client: PageClient, lang: str
) -> None:
    shortest, longest = {"en": (60, 200), "zh": (20, 90)}[lang]
    titles, texts = set(), set()
    for path in ALL_PAGES:
        page = client.get(f"/{lang}/{address(path)}")
        titles.add(page.title)
        texts.add(text := description(page))
        assert shortest <= len(text) <= longest or path not in PAGES, path
        assert "<" not in text
        here = {each: f"{client.origin}/{each}/{address(path)}" for each in ("en", "zh")}
        assert page.one("link", rel="canonical").attrib["href"] == here[lang]
        others = [e for e in page.all("link", rel="alternate") if "hreflang" in e.attrib]
        assert {e.attrib["hreflang"]: e.attrib["href"] for e in others} == {
            "en": here["en"],
            "zh-Hans": here["zh"],
            "x-default": f"{client.origin}/" if path == "home" else here["en"],
        }
    assert len(titles) == len(texts) == len(ALL_PAGES)


def test_the_current_policy_has_one_canonical_address(client: PageClient) -> None:
    page = client.get("/en/privacy/v/1")

    assert page.one("link", rel="canonical").attrib["href"] == f"{client.origin}/en/privacy"


@both_languages
@pytest.mark.parametrize("path", PAGES)
def test_a_shared_link_shows_the_pages_text_and_a_localised_picture(
    client: PageClient, lang: str, path: str
) -> None:
    page = client.get(f"/{lang}/{address(path)}")
    shown = properties(page)

    assert page.title.startswith(shown["og:title"])
    assert shown["og:description"] == description(page)
    assert shown["og:url"] == f"{client.origin}/{lang}/{address(path)}"
    assert shown["og:type"] == ("article" if path == "article" else "website")
    other = {"en": "zh_CN", "zh": "en_GB"}
    assert shown["og:locale:alternate"] == other[lang] != shown["og:locale"]
    picture = client.get(shown["og:image"])
    assert picture.headers["Content-Type"] == "image/png"
    assert picture.body == share_image.picture(shown_on(path), lang).read_bytes()
    assert shown["og:image:alt"]


@both_languages
@pytest.mark.parametrize("path", ["key_figures", "roadmap", "article", "contact"])
def test_title_picture_and_structured_data_say_what_the_page_says(
    client: PageClient, lang: str, path: str
) -> None:
    page = client.get(f"/{lang}/{address(path)}")

    assert page.title.startswith(f"{page.heading} - ")
    assert f"<h1>{escape(page.heading)}</h1>" in share_image.drawing(path, lang)
    told = data(page)
    if told is not None:
        assert (told.get("headline") or told["name"]) == page.heading
        assert told["description"] == description(page)


@both_languages
def test_without_an_operator_no_organisation_is_named(client: PageClient, lang: str) -> None:
    told = data(client.get(f"/{lang}/"))

    assert (told["@type"], told["url"]) == ("WebSite", f"{client.origin}/{lang}/")
    assert "Organization" not in json.dumps(told)


def test_with_an_operator_the_site_is_published_by_that_organisation(
    app: Flask, client: PageClient
) -> None:
    operator = Operator(name="An </script> & office", email="a@example.org")
    operate(app, operator)
    website, organisation = data(client.get("/en/"))["@graph"]

    assert website["publisher"]["@id"] == organisation["@id"]
    assert organisation["name"] == operator.name
    assert organisation["email"] == operator.email
    assert "telephone" not in organisation


@both_languages
def test_the_figures_are_a_data_set_with_their_files(client: PageClient, lang: str) -> None:
    told = data(client.get(f"/{lang}/key-figures"))

    assert told["@type"] == "Dataset"
    assert len(told["description"]) >= 50 or lang == "zh"
    for file in told["distribution"]:
        answer = client.get(file["contentUrl"])
        assert answer.headers["Content-Type"].startswith(file["encodingFormat"])


@both_languages
def test_the_article_is_news_without_an_invented_date_or_author(
    client: PageClient, lang: str
) -> None:
    told = data(client.get(f"/{lang}/{ARTICLE}"))

    assert told["@type"] == "NewsArticle"
    assert told["headline"]
    assert not {"datePublished", "dateModified", "author", "publisher"} & told.keys()


def test_an_item_of_news_says_who_published_it_and_when(app: Flask, client: PageClient) -> None:
    own = OwnFiles(app)
    own.write_news()
    own.reload()
    operate(app)
    page = client.get(f"/zh/news/{SLUG}")

    told = data(page)
    assert (told["@type"], told["headline"]) == ("NewsArticle", page.heading)
    assert (told["datePublished"], told["publisher"]) == ("2027-05-12", told["author"])
    assert told["publisher"]["name"] == OPERATOR.name
    assert "isBasedOn" not in told
    assert ZH.news.published(operator=OPERATOR.name) in page.words


def test_text_pages_and_private_pages_have_no_structured_data(
    client: PageClient,
) -> None:
    assert data(client.get("/en/privacy")) is None
    page = client.get("/en/contact/received/AAAAAAAAAAAAAAAAAAAAAA", expect=404)
    assert data(page) is None
    assert properties(page) == {}


def test_no_setting_can_end_the_script_element() -> None:
    evil = '</script><script>alert("&\u2028")</script>'
    subject = PageSubject("a", "o", "s", evil, evil, "en", "i", Operator(name=evil), evil)

    for view in ("public.home", "public.key_figures", "public.article"):
        text = linked_data(view, subject)
        assert isinstance(text, Markup)
        assert not set(text) & set("<>&\u2028")
        assert evil in json.dumps(json.loads(text), ensure_ascii=False).replace('\\"', '"')
