"""The dashboard in a browser: choosing a period, downloading data, following numbers."""

import csv
from pathlib import Path

from playwright.sync_api import BrowserContext, expect

from tests.browser.arrivals import arrive
from tests.browser.axe import assert_accessible
from tests.browser.looking import (
    NARROW,
    assert_no_sideways_scroll,
    follow,
    in_shape,
    speak,
)
from tests.support.site import content


@in_shape("en", 390)
def test_a_period_is_chosen_its_data_downloaded_its_numbers_opened(
    desk: BrowserContext, lang: str, tmp_path: Path
) -> None:
    page, words = desk.new_page(), content()
    page.goto("/staff/account")
    speak(page, lang)
    arrive(page.url, lang)
    page.goto("/staff/dashboard")
    show = page.locator("form.period button")

    page.locator("#period").select_option("custom")
    page.locator("#from").fill("2026-03-05")
    page.locator("#to").fill("2026-03-04")
    follow(show)
    refused = words.text(lang, "dashboard.errors.too_soon")
    expect(page.locator("#to-error")).to_contain_text(refused)
    expect(page.locator("#from")).to_have_value("2026-03-05")
    assert_accessible(page)
    page.locator("#period").select_option("30")
    follow(show)
    expect(page.locator("#period")).to_have_value("30")
    assert_accessible(page)
    page.set_viewport_size(NARROW)
    assert_no_sideways_scroll(page)

    number = page.locator(".tiles .number").first
    count = int(number.inner_text())
    plate = page.locator("section.plate", has=page.locator("#chart-country"))
    with page.expect_download() as download:
        plate.locator("a.csv").click()
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    head, *rows = csv.reader(file.read_text(encoding="utf-8-sig").splitlines())
    assert head[1:3] == [words.text(lang, f"dashboard.data.{each}") for each in ("label", "count")]
    assert sum(int(row[2]) for row in rows) == count

    number.click()
    expect(page.locator(".lead-link")).to_have_count(min(count, 50))
    page.go_back()
    germany = plate.locator("tr", has_text={"en": "Germany", "zh": "德国"}[lang])
    count = int(germany.locator(".number").inner_text())
    germany.locator(".number").click()
    expect(page.locator(".lead-link")).to_have_count(min(count, 50))
