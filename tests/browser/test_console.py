"""An auditor's tasks, each done within three clicks of the console's front page.

An erasure, which takes two people, has a test of its own.
"""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import product
from pathlib import Path
from typing import Any

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


def see(name: str, shown: str, link: str, auditor: Auditor, _: Ids) -> None:
    """Do a task that takes no more than to follow a link, or none, from its page."""
    auditor.task(name)
    if link:
        auditor.click(auditor.page.locator(link).first)
    auditor.done(auditor.page.locator(shown).first)


TASKS: tuple[Callable[[Auditor, Ids], None], ...] = (
    find_a_person,
    see_the_words_that_were_shown,
    see_that_nothing_changed_since,
    partial(see, "withdrawals.task", ".verdict", ""),
    draw_a_sample,
    see_who_looked,
    partial(see, "console.tasks.erasures", "#gone", "a[href*='/certificates/']"),
    partial(see, "console.tasks.requests", "#clock", "tbody th a"),
    partial(see, "console.tasks.retention", "form[action$='/retention/run'] button", ""),
    partial(see, "policies.tasks", "a[href*='/compliance/policies/']", ""),
    partial(see, "transfers.task", "#years-caption", ""),
    partial(see, "coverage.task", "#reconfirm", ""),
    partial(see, "coverage.task", "#refusals-caption", ""),
    partial(see, "ledger_view.task", "#signs", ""),
    take_a_bundle_to_check_offline,
)


def _shapes() -> Iterator[tuple[str, ViewportSize, Callable[[Auditor, Ids], None]]]:
    """Yield each task, in alternating languages and widths; in `make test-both` in each."""
    every = list(product(LANGUAGES, (PHONE, DESKTOP)))
    for place, task in enumerate(TASKS):
        for lang, size in every if on_both_engines() else [every[place % 4]]:
            yield lang, size, task


def _named(each: Any) -> str:
    """Return what a parameter is called in the name of a test."""
    if isinstance(each, dict):
        return str(each["width"])
    return str(each.args[:2] if isinstance(each, partial) else getattr(each, "__name__", each))


@pytest.fixture(scope="module")
def page(auditor: BrowserContext) -> Page:
    """A page of an auditor, which keeps its language from one task to the next."""
    return auditor.new_page()


@pytest.mark.parametrize(
    ("lang", "size", "task"),
    list(_shapes()),
    ids=_named,
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
