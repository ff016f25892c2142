"""Administrators see the state of the service, and a remedy for each problem."""

import pytest
from flask import Flask

from app.core.config import Settings
from app.core.rules.permissions import Role
from app.watch import facts
from app.watch.rules.facts import FACTS
from tests.staff.desk import signed_in
from tests.support.content.copy import EN, WORDS
from tests.support.languages import both_languages
from tests.support.pages.page_client import PageClient
from tests.support.site import content
from tests.support.watch.heartbeat import beat

STATUS = "/staff/status"


@pytest.fixture
def administrator(app: Flask, client: PageClient, monkeypatch: pytest.MonkeyPatch) -> PageClient:
    """An administrator who has signed in to a site whose worker works, and seals entries."""
    monkeypatch.setitem(facts._STORED, "pending", lambda *_: 0.0)
    signed_in(app, client, Role.ADMINISTRATOR)
    beat(app.extensions["zone"].database)
    return client


@both_languages
def test_every_fact_is_shown_in_the_readers_language(administrator: PageClient, lang: str) -> None:
    if lang == "zh":
        page = administrator.get("/staff/account")
        page.form(action="/staff/language").submit(button="简体中文")

    page = administrator.get(STATUS)

    assert page.heading == WORDS[lang].status.title
    assert WORDS[lang].status.all_well in page.words
    # A new service has made no backup yet.
    assert WORDS[lang].status.open(n=1) in page.words
    for fact in FACTS:
        assert content().text(lang, f"status.facts.{fact.name}.title") in page.words


def test_a_problem_stands_first_with_its_cure_and_the_way_to_its_page(
    administrator: PageClient, settings: Settings
) -> None:
    (settings.instance / "ledger").mkdir(exist_ok=True)
    (settings.instance / "ledger" / "halted").write_text("Stopped by hand\n")

    page = administrator.get(STATUS)

    assert EN.status.not_all_well(n=1) in page.words
    assert page.words.index(EN.status.facts.halt.bad(value="1")) < page.words.index(
        EN.status.facts.database.good(value="1")
    )
    first = EN.status.facts.backup.none
    assert page.words.index(first) < page.words.index(EN.status.facts.database.good(value="1"))
    assert "What to do: See the ledger's page in the console for the cause." in page.words
    assert page.link(f"{EN.status.page}: Sealing") == "/compliance/ledger"


def test_a_full_disk_is_told_with_what_is_left(
    administrator: PageClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(facts._OUTSIDE, "disk", lambda _watched: 150e6)

    assert EN.status.facts.disk.bad(value="150 MB") in administrator.get(STATUS).words


@pytest.mark.parametrize("role", [Role.HANDLER, Role.AUDITOR])
def test_others_do_not_see_it(app: Flask, client: PageClient, role: Role) -> None:
    signed_in(app, client, role)

    client.get(STATUS, expect=403)
    assert STATUS not in client.get("/staff/account").text
