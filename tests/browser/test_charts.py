"""The chart of the key figures in a browser: visible in every scheme, and named."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect


def test_the_chart_is_an_image_with_a_name_for_assistive_technology(page: Page) -> None:
    page.goto("/en/key-figures")
    expect(page.locator('main svg[role="img"]')).to_have_accessible_name(re.compile(r"\w"))


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
