"""The operator's own words and facts on pages, renewed while the site runs."""

from xml.etree.ElementTree import Element

import pytest
from flask import Flask

from app.content.own.words import fixed
from app.content.sentences import is_fact, placeholders
from tests.support.content.copy import EN, ZH
from tests.support.content.own_files import JOBS, OwnFiles
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.site import content

QUESTION = '[plan]\nquestion = { en = "And yours?", zh = "您呢？" }\n'
LEAD = '[topics]\nlead = { en = "Work with {fact_jobs} people.", zh = "与{fact_jobs}人同行。" }\n'


@pytest.fixture
def own(app: Flask) -> OwnFiles:
    """The operator's files of the site."""
    return OwnFiles(app)


def test_changed_words_are_shown_after_a_reload_and_the_shipped_ones_without_the_file(
    client: PageClient, own: OwnFiles
) -> None:
    shipped = EN.home.plan.question
    assert shipped in client.get("/en/").words
    assert EN.form.required_note in client.get("/en/contact").words
    home = own.write("content/home.toml", QUESTION)
    own.write("content/form.toml", 'required_note = { en = "Answer these.", zh = "请作答。" }\n')
    own.write("content/choices.toml", 'topics.sites = { en = "Land here", zh = "此处用地" }\n')
    own.write("content/article_summary.toml", 'zh = ["大会概述。"]\n')
    assert shipped in client.get("/en/").words

    assert own.reload() == ()

    assert "And yours?" in client.get("/en/").words
    assert "您呢？" in client.get("/zh/").words
    form = client.get("/en/contact").words
    assert "Answer these." in form
    assert "Land here" in form
    assert content().choice_label("topics", "sites", "en") not in form
    assert "大会概述。" in client.get("/zh/news/2024-03-04-new-industrialization").words

    home.unlink()
    own.reload()
    assert shipped in client.get("/en/").words


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        (
            "en",
            (
                EN.site.own_fact(
                    day="31 December 2026",
                    display="12,000",
                    label="people employed in the zone",
                    operator="the operator of this site",
                    source="Statistical bulletin of the zone",
                )
            ),
        ),
        (
            "zh",
            (
                ZH.site.own_fact(
                    day="2026年12月31日",
                    display="1.2万",
                    label="区内就业人数",
                    operator="本网站运营者",
                    source="开发区统计公报",
                )
            ),
        ),
    ],
)
def test_a_page_with_an_own_fact_says_whose_it_is_and_others_do_not(
    client: PageClient, own: OwnFiles, lang: str, line: str
) -> None:
    own.write("content/facts.toml", JOBS)
    own.serve("content/home.toml", LEAD)
    assert line in client.get(f"/{lang}/").words
    assert line not in client.get(f"/{lang}/roadmap").words


def test_a_mistake_keeps_the_last_good_words_also_over_a_restart(
    client: PageClient, own: OwnFiles
) -> None:
    own.write("content/home.toml", QUESTION)
    own.reload()
    own.write("content/home.toml", '[plan]\nquestion = { en = "Now?" }\n')

    (problem,) = own.reload()

    assert "key plan.question (zh) is missing or empty" in problem
    assert own.zone.own_words.refused == (problem,)
    assert "And yours?" in client.get("/en/").words
    again = type(own.zone.own_words)(content(), own.zone.settings.instance)
    assert again.now().text("en", EN.home.plan.question.key) == "And yours?"
    assert again.refused == (problem,)


def unstarred(page: Page, display: str) -> list[str]:
    """Return the texts of a page's main part that print a figure without a star."""
    found: list[str] = []

    def look(element: Element) -> None:
        if "data-own" not in element.attrib and not element.tag.endswith("title"):
            texts = (element.text, *(each.tail for each in element))
            found.extend(text for text in texts if text and display in text)
            for each in element:
                look(each)

    look(page.one("main"))
    return found


@pytest.mark.parametrize("file", ["home", "news"])
def test_a_fact_in_words_of_ones_own_has_a_star_and_its_line_wherever_it_stands(
    client: PageClient, own: OwnFiles, file: str
) -> None:
    own.write("content/facts.toml", JOBS)
    if file == "news":
        own.write_news()
    shipped = content().sentences.written["en"]
    keys = [each for each in shipped if each.startswith(f"{file}.") and not fixed(each)]
    keys = [each for each in keys if all(map(is_fact, placeholders(shipped[each], each)))]
    said = "Ours: {fact_jobs} and {fact_top_100}."
    rows = [f"{each.partition('.')[2]} = {{ en = '{said}', zh = '{said}' }}" for each in keys]
    own.serve(f"content/{file}.toml", "\n".join(rows))

    for path in ("", "news"):
        page = client.get(f"/en/{path}")
        assert unstarred(page, "12,000") == []
        if path == ("news" if file == "news" else ""):
            lines = page.says("p", class_="foot-own")
            assert len(lines) == 2
            assert [
                each
                for each in lines
                if each.startswith(
                    EN.site.own_words(
                        display="100",
                        label="top industrial districts in China",
                        operator="the operator of this site",
                    )
                )
            ]
