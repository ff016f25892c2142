"""An auditor's tasks, each done within three clicks of the console's front page.

Tasks with more set-up have tests of their own: holds, the ledger, policies, erasures, requests.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, ViewportSize, expect

from tests.browser.conftest import NAME
from tests.browser.console import DESKTOP, LANGUAGES, PHONE, Auditor
from tests.browser.enquiry import ANSWERS
from tests.browser.looking import in_language, in_shapes
from tests.support.sizes import on_both_engines

PATIENCE_MS = 60_000
Ids = dict[str, str]


def find_a_person(auditor: Auditor, _: Ids) -> None:
    auditor.task("subject.task")
    auditor.page.locator("#who").fill(ANSWERS["email"])
    auditor.press("subject.find.submit")
    auditor.done(auditor.page.locator("#timeline"))


def see_the_words_that_were_shown(auditor: Auditor, _: Ids) -> None:
    auditor.task("console.tasks.consents")
    by_form = auditor.page.locator("tbody tr", has_text=auditor.say("compliance.methods.web_form"))
    auditor.click(by_form.last.locator("th a"))
    auditor.click(auditor.page.locator("a[href*='against=']").first)
    expect(auditor.page.locator(".difference ins").first).to_be_visible()
    auditor.done(auditor.page.locator("#exact"))


def see_that_nothing_changed_since(auditor: Auditor, _: Ids) -> None:
    held = auditor.page.request.get("/ledger/checkpoint").text()
    auditor.task("ledger_prove.task")
    auditor.page.locator("#checkpoint").fill(held)
    auditor.press("ledger_prove.form.submit")
    auditor.done(auditor.page.locator("#proven"))


def see_withdrawals(auditor: Auditor, _: Ids) -> None:
    auditor.task("withdrawals.task")
    auditor.done(auditor.page.locator(".verdict"))


def draw_a_sample(auditor: Auditor, _: Ids) -> None:
    auditor.task("sample.task")
    auditor.press("sample.form.draw")
    auditor.done(auditor.page.locator("#units"))


def see_who_looked(auditor: Auditor, ids: Ids) -> None:
    auditor.task("access.task")
    auditor.page.locator("#person").fill(ids["person_id"])
    auditor.press("access.submit")
    auditor.done(auditor.page.locator("#exports"))


def see_an_erasure(auditor: Auditor, _: Ids) -> None:
    auditor.task("console.tasks.erasures")
    auditor.click(auditor.page.locator("a[href*='/certificates/']").first)
    auditor.done(auditor.page.locator("#gone"))


def see_what_is_past_its_period(auditor: Auditor, _: Ids) -> None:
    auditor.task("console.tasks.retention")
    auditor.done(auditor.page.locator("#classes-caption"))


def see_a_request(auditor: Auditor, _: Ids) -> None:
    auditor.task("console.tasks.requests")
    auditor.click(auditor.page.locator("tbody th a").first)
    auditor.done(auditor.page.locator("#clock"))


def see_transfers_abroad(auditor: Auditor, _: Ids) -> None:
    auditor.task("transfers.task")
    auditor.done(auditor.page.locator("#years-caption"))


def see_who_has_to_reconfirm(auditor: Auditor, _: Ids) -> None:
    auditor.task("coverage.task")
    auditor.done(auditor.page.locator("#reconfirm"))


def see_refusals(auditor: Auditor, _: Ids) -> None:
    auditor.task("coverage.task")
    auditor.done(auditor.page.locator("#refusals-caption"))


def see_the_health_of_the_ledger(auditor: Auditor, _: Ids) -> None:
    auditor.task("ledger_view.task")
    auditor.done(auditor.page.locator("#signs"))


def take_a_bundle_to_check_offline(auditor: Auditor, _: Ids) -> None:
    page = auditor.page
    auditor.task("ledger_bundle.task")
    bundle = page.locator("a[href$='.zip']").first
    page.locator("#reason").fill("Inspection 7")
    # An earlier one is shown until the form is sent.
    with page.expect_navigation():
        auditor.press("ledger_bundle.submit")
    # The page reloads itself until the worker has made it.
    expect(bundle).to_be_visible(timeout=PATIENCE_MS)
    with page.expect_download() as got:
        auditor.click(bundle)
    assert Path(got.value.path()).read_bytes().startswith(b"PK")
    auditor.done(page.locator("#command"))


TASKS: tuple[Callable[[Auditor, Ids], None], ...] = (
    find_a_person,
    see_the_words_that_were_shown,
    see_that_nothing_changed_since,
    see_withdrawals,
    draw_a_sample,
    see_who_looked,
    see_an_erasure,
    see_what_is_past_its_period,
    see_a_request,
    see_transfers_abroad,
    see_who_has_to_reconfirm,
    see_refusals,
    see_the_health_of_the_ledger,
    take_a_bundle_to_check_offline,
)


def _shapes() -> Iterator[tuple[str, ViewportSize, Callable[[Auditor, Ids], None]]]:
    """Yield each task in each language, in alternating widths; in `make test-both` in both."""
    for number, lang in enumerate(LANGUAGES):
        for place, task in enumerate(TASKS):
            turn = (PHONE, DESKTOP) if (number + place) % 2 else (DESKTOP, PHONE)
            for size in turn if on_both_engines() else turn[:1]:
                yield lang, size, task


@pytest.fixture(scope="module")
def page(auditor: BrowserContext) -> Page:
    """A page of an auditor, which keeps its language from one task to the next."""
    return auditor.new_page()


@pytest.mark.parametrize(
    ("lang", "size", "task"),
    list(_shapes()),
    ids=lambda each: (
        getattr(each, "__name__", "") or str(each["width"] if isinstance(each, dict) else each)
    ),
)
def test_an_auditors_task_takes_three_clicks(
    page: Page,
    ids: Ids,
    lang: str,
    size: ViewportSize,
    task: Callable[[Auditor, Ids], None],
) -> None:
    page.set_viewport_size(size)
    page.goto("/compliance/")
    task(Auditor(page, lang), ids)


@in_shapes(phone="zh")
def test_the_front_page_is_accessible_and_fits(page: Page, lang: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto("/compliance/")
    Auditor(page, lang).done(page.locator(".card").first)


@in_language("en")
def test_a_name_is_unmasked_for_a_reason(page: Page, ids: Ids, lang: str) -> None:
    page.goto("/compliance/")
    auditor = Auditor(page, lang)
    find_a_person(auditor, ids)
    page.locator("#why").fill("Request 7")
    auditor.press("subject.reveal.submit")
    auditor.done(page.locator("#revealed"))


@in_language("zh")
def test_an_empty_search_result_repeats_what_was_searched_for(page: Page, lang: str) -> None:
    page.goto("/compliance/")
    auditor = Auditor(page, lang)
    auditor.task("subject.task")
    page.locator("#who").fill("Nobody@XN--bcher-kva.example")
    auditor.press("subject.find.submit")
    auditor.done(page.get_by_text("nobody@bücher.example"))


@in_language("zh")
def test_the_console_shows_whom_a_colleague_viewed(
    page: Page, administrator: BrowserContext, ids: Ids, lang: str
) -> None:
    desk = administrator.new_page()
    desk.goto(f"/staff/leads/{ids['lead_id']}")
    desk.close()
    page.goto("/compliance/")
    auditor = Auditor(page, lang)
    auditor.task("access.task")
    page.locator("#who").select_option(label=NAME)
    auditor.press("access.submit")
    auditor.done(page.locator("#looks-caption"))


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("/compliance/register", "#purpose-1"),
        ("/compliance/subjects/{person_id}/report", "#acts"),
        ("/compliance/consents/{record_id}/report", "#words"),
    ],
)
def test_a_printed_page_has_no_navigation(page: Page, ids: Ids, address: str, shown: str) -> None:
    page.goto(address.format(**ids))
    page.emulate_media(media="print")
    for way in (".mast", ".console-ways"):
        expect(page.locator(way)).to_be_hidden()
    expect(page.locator(shown)).to_be_visible()
    page.emulate_media(media="screen")
