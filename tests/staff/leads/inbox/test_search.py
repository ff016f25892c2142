"""Search results are shown with their words marked, on every page."""

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask

from app.core.rules.audit_events import AuditEvent
from app.web.paging import PAGE_SIZE
from tests.staff.desk import NOON, open_lead, receive, sealed, withdraw
from tests.staff.leads.inbox.lists import ALL
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit


def found(client: PageClient, text: str) -> Page:
    """Search all leads."""
    return client.get(f"{ALL}&q={sealed(client, text)}")


def test_the_words_found_are_marked_in_the_name_and_in_what_was_said(
    app: Flask, client: PageClient, me: UUID
) -> None:
    said, noted = "We need <cold> storage.", "Wants a Kühlhaus"
    reference = receive(app, NOON, name="Jörg Müller", message=said)
    page = found(client, "muller COLD")
    assert page.says("mark") == ["Müller", "cold"]
    assert said in page.words

    open_lead(app, client, reference).form("note_text").submit(note_text=noted)
    page = found(client, "kuhlhaus")
    assert page.says("mark") == ["Kühlhaus"]
    assert f"Note: {noted}" in page.words


@pytest.mark.parametrize(
    ("query", "marked", "shown"),
    [
        ("0171 5550123", "171 5550123", "Phone: +49 171 5550123"),
        ("5550123", "5550123", "Phone: +49 171 5550123"),
        ("j.mueller@example.com", "j.mueller@example.com", "Email: j.mueller@example.com"),
        ("expo-munich", "expo-munich", "Campaign: expo-munich"),
    ],
)
def test_the_number_address_or_campaign_by_which_a_lead_was_found_is_shown_and_marked(
    app: Flask, client: PageClient, me: UUID, query: str, marked: str, shown: str
) -> None:
    mail, phone = "j.mueller@example.com", "+49 171 5550123"
    receive(app, NOON, campaign="expo-munich", email=mail, phone=phone)
    page = found(client, query)
    assert page.says("mark") == [marked]
    assert shown in page.words
    assert len(audit(app, AuditEvent.LEADS_SEARCHED.tag)) == 1


@pytest.mark.parametrize("spelled", [str, str.lower, lambda text: text.replace("-", "").lower()])
def test_the_reference_by_which_a_lead_was_found_is_marked(
    client: PageClient, me: UUID, spelled: Callable[[str], str], reference: str
) -> None:
    assert found(client, spelled(reference)).says("mark") == [reference]


@pytest.mark.parametrize("words", ["j.mueller@example.com", "storage"])
def test_of_people_who_have_withdrawn_no_address_and_no_words_are_shown(
    app: Flask, client: PageClient, me: UUID, words: str
) -> None:
    said = "We need cold storage."
    withdraw(app, receive(app, NOON, email="j.mueller@example.com", message=said))
    page = found(client, words)
    assert len(page.all("tr", **{"data-lead": ""})) == 1
    assert not page.says("mark")
    assert said not in page.words


def test_pages_of_a_search_lead_on_without_its_words_in_their_addresses(
    app: Flask, client: PageClient, me: UUID
) -> None:
    for number in range(PAGE_SIZE + 2):
        receive(app, NOON + timedelta(minutes=number), message=f"Kühlhaus {number}")
    hrefs = [each.attrib["href"] for each in found(client, "Kühlhaus").all("a")]
    assert not any("hlhaus" in href for href in hrefs)

    assert len(client.get(next(href for href in hrefs if "before=" in href)).says("mark")) == 2
