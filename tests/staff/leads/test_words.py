"""What staff typed themselves is corrected on a page of its own, and the original stays visible."""

from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from app.consent.models import ConsentRecord
from app.core import clock
from app.core.rules.permissions import Role
from app.enquiries.models import Enquiry
from app.leads.models import Lead, LeadNote
from tests.staff.desk import audit, lead_of, receive, signed_in, zone_of
from tests.staff.reception.test_enter import ENTER, send
from tests.support.pages.page_client import PageClient


@pytest.fixture
def here(app: Flask, client: PageClient) -> str:
    """The address of a lead, with somebody who works on leads signed in."""
    signed_in(app, client, Role.HANDLER)
    return f"/staff/leads/{lead_of(app, receive(app, clock.now())).id}"


def test_a_note_is_corrected_and_shown_with_its_original(
    app: Flask, client: PageClient, here: str
) -> None:
    client.get(here).form("note_text").submit(note_text="Wants 50 ha", expect=303)
    with zone_of(app).database.reading() as session:
        note_id = session.scalars(select(LeadNote.id)).one()

    page = client.get(client.get(here).link("Correct"))
    assert page.url == f"{here}/words/{note_id}"
    form = page.form("amended")
    assert form.value("amended").strip() == "Wants 50 ha"
    assert "Enter the text as it should read" in form.submit(amended=" ", expect=422).words
    page = form.submit(amended="Wants 5 ha", expect=303).follow()

    assert "The correction is saved; the original stays." in page.words
    assert "Wants 5 ha Corrected by Kim Officer" in page.words
    assert "As first typed Wants 50 ha" in page.words


def test_a_logged_call_is_corrected_where_it_stands(client: PageClient, here: str) -> None:
    client.get(here).form("contact_text").submit(
        contact_direction="theirs", contact_channel="phone", contact_text="Called", expect=303
    )

    assert "The investor called" in client.get(here).words
    page = client.get(client.get(here).link("Correct"))
    page = page.form("amended").submit(amended="Called twice", expect=303).follow()

    assert page.words.count("Called twice") == 3  # Above the reply twice, and in the history.
    assert "As first typed Called Correct" in page.words


def test_only_an_enquiry_that_staff_entered_offers_its_message_for_correction(
    app: Flask, client: PageClient, here: str
) -> None:
    with zone_of(app).database.reading() as session:
        enquiry = session.scalars(select(Enquiry)).one()
    words = f"{here}/words/{enquiry.id}"
    client.get(words, expect=404)

    with zone_of(app).database.transaction() as session:
        session.get_one(Enquiry, enquiry.id).entered_by = "a" * 32
    page = client.get(words).form("amended").submit(amended="As they said", expect=303).follow()

    assert page.says("p", id="message") == ["As they said"]
    assert f"As first typed {' '.join(enquiry.message.split())}" in page.words


def test_facts_entered_by_hand_are_corrected_and_told_as_such(
    app: Flask, client: PageClient, here: str
) -> None:
    lead = send(client.get(ENTER), 303, organisation="Smaple Ltd").location.partition("#")[0]

    page = client.get(client.get(lead).link("Correct name, organisation or number"))
    assert page.form("organisation").value("organisation") == "Smaple Ltd"
    page = page.form("organisation").submit(organisation="Sample Ltd", expect=303).follow()

    assert page.heading.startswith("李示例, Sample Ltd")
    assert "Smaple Ltd Corrected by Kim Officer" in page.words
    assert "What was entered by hand is corrected: Company or organization" in page.words
    assert "Corrected by the person" not in page.words
    (event,) = audit(app, "staff:entry:correct")
    assert (event.subject, b"Sample" in event.payload) == (UUID(lead[-36:]).hex, False)
    with zone_of(app).database.reading() as session:
        assert session.get_one(Lead, UUID(lead[-36:])).organisation_key == "sample"
        act = session.scalars(select(ConsentRecord).where(ConsentRecord.act == "corrected")).one()
    assert act.method == "staff"


def test_a_call_is_shown_as_entered_and_names_no_form(client: PageClient, here: str) -> None:
    sent, entered = client.get(here).words, send(client.get(ENTER), 303).follow().words

    assert "As the person sent it. It cannot be edited." in sent
    assert "On the form" in sent
    assert "As a colleague entered it. The original stays; correct a mistake below." in entered
    assert "When it was entered" in entered
    assert "As the person sent it" not in entered
    assert "On the form" not in entered


def test_facts_that_the_person_sent_are_not_corrected_by_staff(
    client: PageClient, here: str
) -> None:
    assert "Correct name" not in client.get(here).words
    client.get(f"{here}/entry", expect=404)


def test_who_may_only_read_corrects_nothing(app: Flask, client: PageClient) -> None:
    signed_in(app, client, Role.AUDITOR)
    here = f"/staff/leads/{lead_of(app, receive(app, clock.now())).id}"

    client.get(f"{here}/words/{'0' * 32}", expect=404)
    client.get(f"{here}/words/00000000-0000-0000-0000-000000000000", expect=403)
