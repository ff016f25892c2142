"""What a search has found is shown with its words marked, on every page of it."""

from datetime import timedelta
from uuid import UUID, uuid4

from flask import Flask

from app.leads.notes import add_note
from app.web.paging import PAGE_SIZE
from tests.staff.desk import lead_of, receive, sealed, withdraw, zone_of
from tests.staff.leads.inbox.lists import ALL, NOON
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient


def found(client: PageClient, text: str) -> Page:
    """Search all leads."""
    return client.get(f"{ALL}&q={sealed(client, text)}")


def test_the_words_found_are_marked_in_the_name_and_in_what_was_said(
    app: Flask, client: PageClient, me: UUID
) -> None:
    reference = receive(app, NOON, name="Jörg Müller", message="We need <cold> storage.")
    page = found(client, "muller COLD")
    assert page.says("mark") == ["Müller", "cold"]
    assert "We need <cold> storage." in page.words

    zone = zone_of(app)
    add_note(
        zone.database, zone.secrets.ledger_key, zone.mailing, actor=me.hex,
        lead_id=lead_of(app, reference).id, token=uuid4(), text="Wants a Kühlhaus", mentions=(),
        now=NOON + timedelta(hours=1),
    )  # fmt: skip
    page = found(client, "kuhlhaus")
    assert page.says("mark") == ["Kühlhaus"]
    assert "Note: Wants a Kühlhaus" in page.words


def test_of_people_who_have_withdrawn_no_words_are_shown(
    app: Flask, client: PageClient, me: UUID
) -> None:
    withdraw(app, receive(app, NOON, message="We need cold storage."))
    page = found(client, "storage")
    assert "We need cold" not in page.words
    assert len(page.all("tr", **{"data-lead": ""})) == 1


def test_pages_of_a_search_lead_on_without_its_words_in_their_addresses(
    app: Flask, client: PageClient, me: UUID
) -> None:
    for number in range(PAGE_SIZE + 2):
        receive(app, NOON + timedelta(minutes=number), message=f"Kühlhaus {number}")
    page = found(client, "Kühlhaus")
    hrefs = [each.attrib["href"] for each in page.all("a")]
    assert not any("hlhaus" in href for href in hrefs)

    following = next(href for href in hrefs if "before=" in href)
    assert len(client.get(following).says("mark")) == 2
