"""Administrators see the state of the service, and a remedy for each problem."""

import pytest
from flask import Flask

from app.core.config import Settings
from app.watch import facts
from app.watch.rules.facts import FACTS
from tests.staff.desk import read_in
from tests.support.content.copy import EN, WORDS
from tests.support.languages import both_languages
from tests.support.pages.page_client import PageClient
from tests.support.site import content
from tests.support.watch.heartbeat import beat

STATUS = "/staff/status"


@pytest.fixture(autouse=True)
def _worker(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the worker work, and seal entries."""
    monkeypatch.setitem(facts._STORED, "pending", lambda *_: 0.0)
    beat(app.extensions["zone"].database)


@both_languages
def test_every_fact_is_shown_in_the_readers_language(administrator: PageClient, lang: str) -> None:
    read_in(administrator, lang)
    page, words = administrator.get(STATUS), WORDS[lang].status

    assert page.heading == words.title
    assert words.all_well in page.words
    # A new service has made no backup yet.
    assert words.open(n=1) in page.words
    for fact in FACTS:
        assert content().text(lang, f"status.facts.{fact.name}.title") in page.words


def test_a_problem_stands_first_with_its_cure_and_the_way_to_its_page(
    administrator: PageClient, settings: Settings
) -> None:
    (settings.instance / "ledger").mkdir(exist_ok=True)
    (settings.instance / "ledger" / "halted").write_text("Stopped by hand\n")

    page = administrator.get(STATUS)

    assert EN.status.not_all_well(n=1) in page.words
    told = EN.status.facts
    good = page.words.index(told.database.good(value="1"))
    assert page.words.index(told.halt.bad(value="1")) < good
    assert page.words.index(told.backup.none) < good
    assert f"{EN.status.to_do} {EN.status.facts.halt.cure.partition('.')[0]}." in page.words
    assert page.link(f"{EN.status.page}: Sealing") == "/compliance/ledger"


def test_a_full_disk_is_told_with_what_is_left(
    administrator: PageClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(facts._OUTSIDE, "disk", lambda _watched: 150e6)

    assert EN.status.facts.disk.bad(value="150 MB") in administrator.get(STATUS).words
