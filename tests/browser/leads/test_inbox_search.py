"""A search in a browser: two Chinese characters, a part of a word, sorted, page by page."""

from collections.abc import Iterator
from contextlib import closing
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, Page, expect

from app.content import Content
from app.core.rules.permissions import Role
from tests.browser.looking import (
    assert_no_sideways_scroll,
    follow,
    in_language,
    in_shapes,
    look,
    speak,
)
from tests.browser.session import signed_in_as
from tests.support.content.copy import WORDS
from tests.support.enquiries.contact import complete_fields
from tests.support.live_server import LiveServer
from tests.support.pages.http_client import HttpVisitor
from tests.support.site import content

PAGE = 50
MORE = 3


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveServer]:
    """A separate server, since many enquiries from one network make others suspect."""
    with LiveServer(tmp_path_factory.mktemp("search")) as started:
        yield started
        assert "Traceback" not in started.output, started.output


@pytest.fixture(scope="module")
def word(server: LiveServer) -> str:
    """A word in 53 enquiries, listed in the order of receipt."""
    made_up = uuid4().hex[:12]
    with closing(HttpVisitor(server.port)) as visitor:
        for number in range(PAGE + MORE):
            message = f"无锡{made_up}麒麟 {number}"
            fields = {"message": message, "email": f"{number}@{made_up}.example"}
            visitor.open_form()
            assert visitor.send_form({**visitor.hidden, **complete_fields(), **fields}) == 303
    return made_up


@pytest.fixture(scope="module")
def page(browser: Browser, server: LiveServer) -> Iterator[Page]:
    """A page of a handler of leads."""
    with signed_in_as(browser, server, Role.HANDLER, "周经办") as context:
        yield context.new_page()


def search(page: Page, lang: str, words: str) -> None:
    """Search all enquiries."""
    page.goto("/staff/leads?folder=all")
    speak(page, lang)
    page.locator("#q").fill(words)
    follow(page.locator(".search button"))


@in_language("zh")
def test_results_appear_in_the_chosen_order_page_by_page(page: Page, word: str, lang: str) -> None:
    search(page, lang, word[2:-2])
    rows = page.locator("[data-lead]")
    expect(rows).to_have_count(PAGE)
    look(page)
    first = rows.first.locator(".row-reference").inner_text()

    older = page.get_by_role("link", name=WORDS[lang].inbox.older)
    follow(older)
    expect(rows).to_have_count(MORE)
    expect(older).to_have_count(0)
    look(page)
    follow(page.get_by_role("link", name=WORDS[lang].inbox.newer))
    expect(rows.first.locator(".row-reference")).to_have_text(first)

    follow(page.get_by_role("link", name=WORDS[lang].inbox.sort.oldest, exact=True))
    follow(older)
    expect(rows.last.locator(".row-reference")).to_have_text(first)


@in_shapes(phone="zh")
def test_the_reference_found_is_in_sight_and_marked(
    page: Page, word: str, lang: str, width: int
) -> None:
    search(page, lang, word)
    reference = page.locator("[data-lead] .row-reference").first.text_content() or ""
    page.set_viewport_size({"width": width, "height": 844})
    search(page, lang, reference.replace("-", "").lower())
    expect(page.locator("[data-lead] mark")).to_have_text(reference)
    expect(page.locator("[data-lead] mark")).to_be_visible()
    assert_no_sideways_scroll(page)
    page.set_viewport_size({"width": 1440, "height": 844})


@in_language("en")
def test_two_chinese_characters_find_and_an_empty_result_gives_advice(
    page: Page, word: str, lang: str
) -> None:
    words: Content = content()
    search(page, lang, "麒麟")
    expect(page.locator("[data-lead]")).to_have_count(PAGE)

    search(page, lang, f"麒麟鼎{word}")
    expect(page.locator(".empty h2")).to_have_text(words.text(lang, "inbox.empty.match.title"))
    look(page)
    follow(page.locator(".empty").get_by_role("link").first)
    expect(page.locator("[data-lead]").first).to_be_visible()


@in_shapes(phone="zh")
def test_all_that_a_search_found_are_selected_and_counted(
    page: Page, word: str, lang: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    search(page, lang, word[2:-2])
    follow(page.get_by_role("link", name=WORDS[lang].inbox.many.all_matching))
    expect(page.locator("#match")).to_be_checked()
    expect(page.locator("[data-chosen]")).to_contain_text(str(PAGE + MORE))
    look(page)
