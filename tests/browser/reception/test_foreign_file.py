"""A foreign file is imported by columns mapped by hand, and the whole import is undone."""

from uuid import uuid4

from playwright.sync_api import BrowserContext, Page, expect

from app.content.local import list_text
from tests.browser.looking import assert_fits, follow, in_shapes, speak
from tests.support.reception.imports import csv_file, workbook
from tests.support.site import content

HEADING = ("Wer", "Firma", "Post", "Anliegen", "Nr")
MEANT = ("name", "organisation", "email", "message", "")


def upload(page: Page, own: str, *, as_workbook: bool) -> None:
    """Upload a file with unknown columns, as CSV or as a workbook."""
    rows = [
        (f"{who} {own}", "Beispiel GmbH", f"{who}{own}@example.com", "Halle", "7") for who in "AB"
    ]
    content = workbook(HEADING, *rows) if as_workbook else csv_file(*rows, heading=HEADING)
    name = "messe.xlsx" if as_workbook else "messe.csv"
    file = {"name": name, "mimeType": "application/octet-stream", "buffer": content}
    page.locator("#file").set_input_files(file)  # type: ignore[arg-type]
    page.locator("#method").select_option("paper")
    page.locator("#answered").select_option("no")
    follow(page.locator("form.by-hand > .button"))


@in_shapes(phone="en")
def test_columns_are_mapped_by_hand_and_the_whole_import_is_undone(
    unscripted: BrowserContext, lang: str, width: int
) -> None:
    page, words, own = unscripted.new_page(), content(), uuid4().hex[:8]
    page.goto("/staff/leads/import")
    speak(page, lang)
    upload(page, own, as_workbook=width > 1000)
    facts = page.locator(".import-facts dd")
    needed = [words.column_label(lang, each) for each in ("message", "name")]
    expect(page.locator(".notice-error")).to_contain_text(list_text(needed, lang))
    for heading, column in zip(HEADING, MEANT, strict=True):
        page.get_by_label(heading, exact=True).select_option(column)
    follow(page.locator("form[action$=columns] button"))
    expect(facts).to_have_text(["2", "0", "0"])
    shown = page.locator("table.listing tbody tr")
    expect(shown).to_have_count(2)
    expect(shown.first).to_contain_text(f"A{own}@example.com")
    assert_fits(page)

    page.locator("#confirmed").check()
    follow(page.locator("form[action$=accept] .button"))
    imported = page.url
    page.goto("/staff/leads?folder=all")
    expect(page.locator("[data-lead]", has_text=own)).to_have_count(2)
    page.goto(imported)
    follow(page.locator("a[href*='undo=ask']"))
    follow(page.locator("form[action$=undo] button.danger"))
    # The worker ends it once it has given all their places.
    again = page.get_by_role("link", name=words.text(lang, "import.undo.look"))
    for _ in range(100):
        if not again.count():
            break
        page.wait_for_timeout(100)
        follow(again)
    expect(facts).to_have_text(["2", "0"])
    page.goto("/staff/leads?folder=all")
    expect(page.locator("[data-lead]", has_text=own)).to_have_count(0)
