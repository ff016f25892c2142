"""Every error has our own page, in the visitor's language, with further links."""

import pytest
from flask import Flask, abort

from tests.support.content.own_files import OwnFiles
from tests.support.languages import both_languages
from tests.support.pages.html import elements, text_of
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.site import content

pytestmark = pytest.mark.own_app

STATUSES = (400, 403, 404, 405, 413, 422, 429, 500, 503)


@pytest.fixture
def failing(app: Flask, client: PageClient) -> PageClient:
    """A visitor of a site with an address that answers with any error asked for."""
    app.testing = False
    app.add_url_rule("/<lang:lang>/fail/<int:status>", "fail", lambda lang, status: abort(status))
    return client


def assert_ways_on(page: Page, lang: str) -> None:
    """Fail unless the page leads home, to the guide, the figures, the article and the form."""
    ways = {
        each.attrib["href"]
        for each in page.one("ul", class_="ways").iter()
        if "href" in each.attrib
    }
    assert ways == {
        f"/{lang}/",
        f"/{lang}/guide",
        f"/{lang}/key-figures",
        f"/{lang}/news/2024-03-04-new-industrialization",
        f"/{lang}/contact",
    }


@pytest.mark.parametrize("status", STATUSES)
@both_languages
def test_an_error_explains_itself_and_offers_links(
    failing: PageClient, lang: str, status: int
) -> None:
    page = failing.get(f"/{lang}/fail/{status}", expect=status)
    assert page.root.attrib["lang"] == {"en": "en", "zh": "zh-Hans"}[lang]
    assert page.heading == content().text(lang, f"errors.{status}.title")
    assert content().text(lang, f"errors.{status}.text") in page.words
    assert str(status) in page.words
    assert page.headers["Cache-Control"] == "no-store"
    assert page.one("meta", name="robots").attrib["content"] == "noindex"
    assert_ways_on(page, lang)


@both_languages
def test_a_server_error_reveals_no_cause(app: Flask, failing: PageClient, lang: str) -> None:
    def broken(lang: str) -> str:
        raise RuntimeError("secret detail")

    app.add_url_rule("/<lang:lang>/broken", "broken", broken)
    page = failing.get(f"/{lang}/broken", expect=500)
    assert "secret detail" not in page.text
    assert_ways_on(page, lang)


def test_a_wrong_method_names_the_allowed_ones(client: PageClient) -> None:
    page = client.post("/en/roadmap", expect=405)
    assert "GET" in page.headers["Allow"]
    assert_ways_on(page, "en")


def test_an_error_outside_the_languages_uses_the_browsers(client: PageClient) -> None:
    page = client.get("/nowhere", expect=404, headers={"Accept-Language": "zh-CN"})
    assert page.root.attrib["lang"] == "zh-Hans"
    assert page.all("link", rel="canonical") == []
    assert_ways_on(page, "zh")


@both_languages
def test_with_news_the_ways_from_an_error_have_the_words_of_the_menu(
    app: Flask, failing: PageClient, lang: str
) -> None:
    own = OwnFiles(app)
    own.write_news()
    assert own.reload() == ()

    page = failing.get(f"/{lang}/fail/404", expect=404)

    named, ways = (
        {each.attrib["href"]: text_of(each) for each in elements(place, "a")}
        for place in (page.all("nav")[0], page.one("ul", class_="ways"))
    )
    assert ways.keys() - named.keys() == {f"/{lang}/"}
    assert named[f"/{lang}/news"] == ways[f"/{lang}/news"]
    assert named.keys() <= ways.keys()
