"""The guides cover a reader's permissions, name buttons by their texts, and are linked to."""

import pytest
from flask import Flask

from app.compliance.tasks import TASKS
from app.content.sentences import placeholders
from app.core.config import SITE, Settings
from app.core.rules.languages import LANGUAGES
from app.core.rules.permissions import Permission, Role, allows
from app.staff.navigation import _ENTRIES
from app.web.guide.page import text_of
from app.web.guide.sections import GUIDES, NAMED, QUESTIONS, SETTINGS
from tests.staff.desk import SIGN_IN, sign_out, signed_in
from tests.support.content.copy import EN
from tests.support.content.template_words import find_usages
from tests.support.pages.page_client import PageClient
from tests.support.site import content

ADDRESS = {"staff.guide": "/staff/help", "compliance.guide": "/compliance/help"}
ASKS = {"staff.guide": Permission.VIEW_LEADS, "compliance.guide": Permission.VIEW_CONSENTS}


def _lines() -> dict[str, str]:
    return {key: text for key, text in content().copy["en"].items() if key.startswith("guide.")}


@pytest.mark.parametrize("endpoint", GUIDES)
def test_every_section_and_line_that_has_words_is_declared(endpoint: str) -> None:
    for section in GUIDES[endpoint]:
        declared = {each if isinstance(each, str) else each[0] for each in section.lines}
        start = f"guide.{section.name}."
        written = {key.removeprefix(start) for key in _lines() if key.startswith(start)}
        assert declared == written - {"title"}


def test_every_name_in_a_guide_is_the_text_of_something_there() -> None:
    """So a button that is renamed is renamed in the guides, and one that goes is missed here."""
    shown = {usage.name for usage in find_usages(SITE / "templates")}
    shown |= {entry.words for entry in _ENTRIES} | {f"{task.copy}.name" for task in TASKS}
    # Composed by their pages: a folder's name and choices.
    composed = ("inbox.folders.", "lead_status.", "security.events.")
    shown |= {f"staff.{stop}.badge" for stop in ("withdrawn", "restricted")}

    for named in NAMED.values():
        assert named.words in shown or named.words.startswith(composed), named.words
        for lang in LANGUAGES:
            assert not placeholders(text_of(named, content(), lang), named.words)


def test_every_name_is_used_and_every_use_is_a_name() -> None:
    used = {name for key, text in _lines().items() for name in placeholders(text, key)}

    assert used - {"role"} == NAMED.keys() | SETTINGS.keys()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_guide_names_a_button_in_words_of_its_own(lang: str) -> None:
    quoted = [
        key
        for key, text in content().copy[lang].items()
        if key.startswith("guide.") and set(text) & set('“”「」"')
    ]

    assert not quoted


@pytest.mark.parametrize("role", Role)
def test_a_role_finds_one_guide_with_its_sections_and_can_follow_every_link(
    app: Flask, client: PageClient, role: Role
) -> None:
    signed_in(app, client, role)
    own = "staff.guide" if allows(role, ASKS["staff.guide"]) else "compliance.guide"
    assert client.get("/staff/account").link(EN.guide.nav) == ADDRESS[own]

    for endpoint, address in ADDRESS.items():
        if not allows(role, ASKS[endpoint]):
            client.get(address, expect=403)
            continue
        main = client.get(address).by_id("main")
        shown = [each.attrib["id"] for each in main.iter("h2")]
        assert shown == [
            "contents",
            *(each.name for each in GUIDES[endpoint] if allows(role, each.asks)),
        ]
        ways = {each.attrib["href"] for each in main.iter("a")}
        for href in ways - {f"#{name}" for name in shown}:
            client.get(href)


def test_every_question_is_asked_on_a_page_and_leads_to_the_section_that_answers_it() -> None:
    asked = "".join(each.read_text() for each in (SITE / "templates").rglob("*.html"))

    for name, (endpoint, section) in QUESTIONS.items():
        assert f'question("{name}")' in asked
        assert section in {each.name for each in GUIDES[endpoint]}


def test_a_question_is_asked_where_it_arises_of_those_who_are_helped_by_the_answer(
    app: Flask, client: PageClient
) -> None:
    signed_in(app, client, Role.HANDLER)
    ask = EN.guide.questions
    assert client.get("/staff/leads/enter").link(ask.reading_out) == "/staff/help#by_hand"
    sign_out(client.get("/staff/account"))

    signed_in(app, client, Role.ADMINISTRATOR, "Ada Administrator")
    assert client.get("/staff/status").link(ask.morning) == "/staff/help#first_week"
    assert client.get("/compliance/erasures").link(ask.erasing) == "/compliance/help#erasing"


def test_a_guide_states_the_numbers_that_are_set(
    app: Flask, client: PageClient, settings: Settings
) -> None:
    signed_in(app, client, Role.EXPORTER)

    words = client.get("/staff/help").words

    assert EN.guide.due.first(hours=settings.first_response_hours) in words
    assert EN.guide.export.second(rows=f"{settings.export_approval_rows:,}") in words


def test_each_page_that_an_auditor_reads_has_a_section_where_what_is_typed_stands_out(
    app: Flask, client: PageClient
) -> None:
    signed_in(app, client, Role.AUDITOR)
    page = client.get("/compliance/help")

    for section in (
        "withdrawals", "file", "retention", "transfers", "reconfirmation", "security"
    ):  # fmt: skip
        assert page.by_id(section).text
    assert "zone ledger quarantine" in page.says("code")


def test_what_to_do_about_a_forgotten_password_is_read_without_signing_in(
    client: PageClient,
) -> None:
    page = client.get(SIGN_IN)

    assert EN.guide.accounts.none in page.words
    assert "/staff/people" not in page.text
