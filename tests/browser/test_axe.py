"""The browser starts, and the accessibility check finds planted faults."""

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.axe import assert_accessible, violations

SOUND = (
    '<!doctype html><html lang="en"><head><title>A page</title></head>'
    "<body><main><h1>A page</h1><p>Words.</p></main></body></html>"
)


def test_a_sound_page_passes(page: Page) -> None:
    page.set_content(SOUND)

    assert_accessible(page)


def test_a_planted_image_without_alternative_text_is_named(page: Page) -> None:
    page.set_content(SOUND.replace("Words.", '<img id="mute" src="data:,">'))

    with pytest.raises(AssertionError, match="#mute"):
        assert_accessible(page)


def test_planted_low_contrast_text_is_found(page: Page) -> None:
    page.set_content(SOUND.replace("<p>", '<p style="color:#aaa;background:#fff">'))

    assert any("color-contrast" in each for each in violations(page))


def test_a_window_without_javascript_is_refused_since_axe_would_never_end(browser: Browser) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.set_content(SOUND)

    with pytest.raises(AssertionError, match="without JavaScript"):
        assert_accessible(page)
    page.close()


def test_the_check_runs_under_the_strictest_policy(page: Page) -> None:
    page.route(
        "http://localhost/strict",
        lambda route: route.fulfill(
            body=SOUND,
            content_type="text/html",
            headers={"Content-Security-Policy": "default-src 'none'"},
        ),
    )
    page.goto("http://localhost/strict")

    assert_accessible(page)
