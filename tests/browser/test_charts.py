"""Charts in a browser: visible in every scheme, named, and with their data."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

PAGES = ("/", "/key-figures")


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_charts_data_table_opens_by_keyboard(page: Page, lang: str) -> None:
    page.goto(f"/{lang}/")
    data = page.locator("details.data")
    assert data.count()
    for number in range(data.count()):
        one = data.nth(number)
        one.locator("summary").focus()
        page.keyboard.press("Enter")
        expect(one.locator("table")).to_be_visible()


@pytest.mark.parametrize("path", PAGES)
def test_every_drawing_is_an_image_with_a_name_for_assistive_technology(
    page: Page, path: str
) -> None:
    page.goto(f"/en{path}")
    drawings = page.locator('main svg[role="img"]')
    assert drawings.count()
    for number in range(drawings.count()):
        expect(drawings.nth(number)).to_have_accessible_name(re.compile(r"\w"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("forced", ["none", "active"])
def test_the_part_of_a_bar_differs_from_the_whole_in_every_scheme(
    browser: Browser, base_url: str, scheme: str, forced: str
) -> None:
    context = browser.new_context(base_url=base_url, color_scheme=scheme, forced_colors=forced)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto("/en/key-figures")
    part, whole = (
        page.locator(f"main svg .{each}").evaluate("bar => getComputedStyle(bar).fill")
        for each in ("portion", "whole")
    )
    context.close()
    assert part != whole
