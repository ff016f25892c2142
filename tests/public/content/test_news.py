"""News on pages, in the feed, in the site map and for machines, renewed while the site runs."""

from xml.etree import ElementTree as ET

import pytest
from flask import Flask

from app.content.own.markdown import PAGES
from app.core.rules.languages import LANGUAGES
from tests.support.content.copy import EN, WORDS, ZH
from tests.support.content.own_files import NEWS, SLUG, OwnFiles
from tests.support.languages import both_languages
from tests.support.pages.page_client import PageClient

ATOM = "{http://www.w3.org/2005/Atom}"
REPORT = "news/2024-03-04-new-industrialization"
OWN_FIGURE = {"en": "12,000 (people employed", "zh": "1.2万（区内就业人数）"}
TITLE = {"en": "The zone opens its doors", "zh": "开发区开放日"}


@pytest.fixture
def own(app: Flask) -> OwnFiles:
    """The operator's files of the site, with one item of news that is served."""
    own = OwnFiles(app)
    own.write_news()
    assert own.reload() == ()
    return own


def menu(client: PageClient, path: str) -> list[tuple[str, str]]:
    nav = next(each for each in client.get(path).all("nav"))
    return [
        ("".join(each.itertext()), each.attrib["href"]) for each in nav.iter() if each.tag == "a"
    ]


def test_until_there_are_two_items_the_menu_leads_to_the_report(client: PageClient) -> None:
    assert (ZH.site.nav.news, f"/zh/{REPORT}") in menu(client, "/zh/")
    assert EN.article.title in client.get("/en/news").words
    assert client.get("/en/").all("section", id="news") == []
    client.get("/en/news/nothing", expect=404)


@pytest.mark.usefixtures("own")
def test_with_a_second_item_the_menu_says_news(client: PageClient) -> None:
    assert ("News", "/en/news") in menu(client, "/en/roadmap")
    assert (ZH.news.title, "/zh/news") in menu(client, "/zh/roadmap")
    current = client.get(f"/en/{REPORT}").all("a")
    assert [each.attrib["href"] for each in current if "aria-current" in each.attrib] == [
        "/en/news"
    ]


@both_languages
@pytest.mark.usefixtures("own")
def test_the_list_has_the_newest_first_and_the_report_among_them(
    client: PageClient, lang: str
) -> None:
    page = client.get(f"/{lang}/news")
    links = [each.attrib["href"] for h2 in page.all("h2") for each in h2 if "href" in each.attrib]
    assert links == [f"/{lang}/news/{SLUG}", f"/{lang}/{REPORT}"]
    for link in links:
        assert client.get(link).status == 200


@both_languages
@pytest.mark.usefixtures("own")
def test_an_item_says_its_day_its_words_and_whose_its_figures_are(
    client: PageClient, lang: str
) -> None:
    page = client.get(f"/{lang}/news/{SLUG}")
    assert page.heading == TITLE[lang]
    assert page.all("time")[0].attrib["datetime"] == "2027-05-12"
    assert "enterprises" in {each.attrib.get("data-fact") for each in page.all("data")}
    assert OWN_FIGURE[lang] in page.words
    kinds = {each.attrib.get("property"): each.attrib["content"] for each in page.all("meta")
             if "content" in each.attrib}  # fmt: skip
    assert (kinds["og:type"], kinds["og:title"]) == ("article", TITLE[lang])
    assert kinds["article:published_time"] == "2027-05-12"
    assert f"/img/share-news-{lang}." in kinds["og:image"]
    assert client.get(kinds["og:image"].partition("8000")[2]).status == 200


@both_languages
@pytest.mark.usefixtures("own")
def test_the_home_page_names_the_newest_and_whose_its_figure_is(
    client: PageClient, lang: str
) -> None:
    page = client.get(f"/{lang}/")
    assert TITLE[lang] in page.words
    assert WORDS[lang].home.report.body_own in page.words
    assert f"/{lang}/news" in [each.attrib.get("href") for each in page.all("a")]
    assert OWN_FIGURE[lang] in page.words


@both_languages
@pytest.mark.usefixtures("own")
def test_the_feed_has_every_item_with_its_address_and_its_text(
    client: PageClient, lang: str
) -> None:
    answer = client.get(f"/{lang}/news.xml")
    assert answer.headers["Content-Type"].startswith("application/atom+xml")
    feed = ET.fromstring(answer.body)
    first, report = feed.findall(f"{ATOM}entry")
    assert first.findtext(f"{ATOM}id") == f"http://localhost:8000/{lang}/news/{SLUG}"
    assert first.findtext(f"{ATOM}title") == TITLE[lang]
    assert first.findtext(f"{ATOM}updated") == "2027-05-12T00:00:00+08:00"
    assert '<h2 id="part-1">' in (first.findtext(f"{ATOM}content") or "")
    assert report.findtext(f"{ATOM}updated") == "2024-03-04T00:00:00+08:00"
    assert feed.findtext(f"{ATOM}updated") == "2027-05-12T00:00:00+08:00"
    assert f'href="/{lang}/news.xml"' in client.get(f"/{lang}/news").body.decode()


@pytest.mark.usefixtures("own")
def test_the_site_map_lists_an_item_with_its_day(client: PageClient) -> None:
    words = client.get("/sitemap.xml").text
    for lang in LANGUAGES:
        address = f"{client.origin}/{lang}/news/{SLUG}"
        assert f"<loc>{address}</loc>\n<lastmod>2027-05-12</lastmod>" in words


def test_a_removed_item_is_gone_from_everywhere(client: PageClient, own: OwnFiles) -> None:
    assert client.get(f"/en/news/{SLUG}").status == 200
    for name in NEWS:
        (own.zone.settings.instance / name).unlink()
    assert own.reload() == ()
    client.get(f"/en/news/{SLUG}", expect=404)
    assert SLUG not in client.get("/sitemap.xml").body.decode()
    assert (EN.site.nav.news, f"/en/{REPORT}") in menu(client, "/en/")


def test_every_page_that_news_may_link_to_is_one(app: Flask, client: PageClient) -> None:
    for page in PAGES:
        assert client.get(f"/en/{page}").status == 200
    pages = {
        rule.rule.removeprefix("/<lang:lang>/")
        for rule in app.url_map.iter_rules()
        if rule.endpoint.startswith("public.")
        and rule.arguments == {"lang"}
        and "GET" in (rule.methods or ())
    }
    assert {each for each in pages if "." not in each and not each.startswith("my-data")} <= PAGES
