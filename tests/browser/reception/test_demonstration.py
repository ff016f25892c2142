"""A site whose operator is not yet named: a demonstration, which shows nobody to reach."""

from pathlib import Path

from playwright.sync_api import Browser, expect

from tests.browser.looking import WIDE, assert_no_sideways_scroll, assert_no_text_overlaps
from tests.support.live_server import LiveServer


def test_a_demonstration_says_so_and_names_nobody_to_reach(
    browser: Browser, tmp_path: Path
) -> None:
    with LiveServer(tmp_path, ZONE_WEB_PROCESSES="1") as server:
        page = browser.new_page(base_url=server.origin, viewport=WIDE)
        for path in ("/en/", "/zh/", "/zh/contact", "/en/contact"):
            page.goto(path)
            expect(page.locator(".demo")).to_be_visible()
            expect(page.locator("meta[name=robots][content=noindex]")).to_be_attached()
            expect(page.locator(".reach, .foot-reach")).to_have_count(0)
            assert_no_sideways_scroll(page)
            assert_no_text_overlaps(page)

        # What happens next stays in sight.
        page.evaluate("scrollTo({top: 800, behavior: 'instant'})")
        expect(page.locator("#next-title")).to_be_in_viewport()
        page.close()
        server.stop()
