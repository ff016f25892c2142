"""A site whose operator is not yet named: a demonstration, which shows nobody to reach."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.looking import WIDE, assert_no_sideways_scroll, assert_no_text_overlaps
from tests.support.live_server import LiveServer


@pytest.fixture(scope="module")
def demonstration(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """A desktop's window on a server that nobody has configured."""
    with LiveServer(tmp_path_factory.mktemp("demonstration"), ZONE_WEB_PROCESSES="1") as server:
        context = browser.new_context(base_url=server.origin, viewport=WIDE)
        yield context.new_page()
        context.close()
        server.stop()


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("path", ["/", "/contact"])
def test_a_demonstration_says_so_and_names_nobody_to_reach(
    demonstration: Page, lang: str, path: str
) -> None:
    demonstration.goto(f"/{lang}{path}")

    expect(demonstration.locator(".demo")).to_be_visible()
    expect(demonstration.locator("meta[name=robots][content=noindex]")).to_be_attached()
    expect(demonstration.locator(".reach, .foot-reach")).to_have_count(0)
    assert_no_sideways_scroll(demonstration)
    assert_no_text_overlaps(demonstration)


def test_the_head_of_the_form_stays_in_sight_where_it_stands_alone(demonstration: Page) -> None:
    demonstration.goto("/en/contact")
    demonstration.evaluate("scrollTo({top: 400, behavior: 'instant'})")

    expect(demonstration.locator(".contact-head h1")).to_be_in_viewport()
