"""An auditor's tasks, each done within three clicks of the console's front page.

Tasks with more set-up have tests of their own: policies, erasures, requests.
"""

from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, ViewportSize, expect

from tests.browser.conftest import THEIR_EMAIL
from tests.browser.console import DESKTOP, LANGUAGES, PHONE, Auditor
from tests.support.sizes import on_both_engines

PATIENCE_MS = 60_000
Ids = dict[str, str]


def take(auditor: Auditor, button: str) -> bytes:
    """Press a button, and return the file that it downloads."""
    with auditor.page.expect_download() as got:
        auditor.press(button)
    return Path(got.value.path()).read_bytes()


def find_a_person(auditor: Auditor, _: Ids) -> None:
    auditor.task("subject.task")
    auditor.page.locator("#who").fill(THEIR_EMAIL)
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
    assert take(auditor, "ledger_prove.proof.download").startswith(b"old ")


def see_withdrawals(auditor: Auditor, _: Ids) -> None:
    auditor.task("withdrawals.task")
    auditor.done(auditor.page.locator(".verdict"))


def draw_a_sample(auditor: Auditor, _: Ids) -> None:
    auditor.task("sample.task")
    auditor.press("sample.form.draw")
    auditor.done(auditor.page.locator("#units"))
    assert take(auditor, "sample.pack.download").startswith(b"PK")


def see_who_looked(auditor: Auditor, ids: Ids) -> None:
    auditor.task("access.task")
    auditor.page.locator("#person").fill(ids["person_id"])
    auditor.press("access.submit")
    auditor.done(auditor.page.locator("#exports"))


def see_an_erasure(auditor: Auditor, _: Ids) -> None:
    auditor.task("console.tasks.erasures")
    auditor.click(auditor.page.locator("a[href*='/certificates/']").first)
    auditor.done(auditor.page.locator("#gone"))


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
    see_a_request,
    see_transfers_abroad,
    see_who_has_to_reconfirm,
    see_refusals,
    see_the_health_of_the_ledger,
    take_a_bundle_to_check_offline,
)


def _shapes() -> Iterator[tuple[str, ViewportSize, Callable[[Auditor, Ids], None]]]:
    """Yield each task, in alternating languages and widths; in `make test-both` in each."""
    every = list(product(LANGUAGES, (PHONE, DESKTOP)))
    for place, task in enumerate(TASKS):
        for lang, size in every if on_both_engines() else [every[place % 4]]:
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
