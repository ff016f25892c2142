"""An enquiry by telephone gets the e-mail address that it lacked, and can be answered by mail."""

import pytest
from flask import Flask
from sqlalchemy import select

from app.core import clock
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from app.enquiries.models import Correction, Enquiry, Person
from app.leads.models import Lead
from app.ledger.rules.bundle import RowState
from app.mail.models import OutboxMessage
from app.rights.store.subjects import read_recipients
from tests.rights.test_added_address import states
from tests.staff.desk import place, receive, signed_in, withdraw, zone_of
from tests.staff.reception.test_enter import ENTER, send
from tests.support.content.copy import EN
from tests.support.exports.exporting import take
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, every, only, read_by

ADDRESS, WRONG = "Li@Sample-Robotics.example", "lee@sample-robotics.example"


@pytest.fixture
def lead(app: Flask, client: PageClient) -> str:
    """The address of a lead that somebody entered from a call, without an e-mail address."""
    signed_in(app, client, Role.HANDLER)
    lead = send(client.get(ENTER), 303, phone="+49 171 5550123").location.partition("#")[0]
    place(app)
    return lead


def add(client: PageClient, lead: str, address: str = ADDRESS, expect: int = 303) -> Page:
    """Add an address on the page to which the lead leads."""
    page = client.get(client.get(lead).link(EN.lead.card.add).partition("#")[0])
    assert EN.enter.added.email.hint(code="") in page.words
    return page.form("organisation").submit(email=address, expect=expect)


def test_a_reply_leaves_to_the_address_that_was_added(
    app: Flask, client: PageClient, lead: str
) -> None:
    assert EN.lead.errors.no_address in client.get(lead).words

    page = add(client, lead).follow()

    assert page.link(ADDRESS).startswith("mailto:")
    assert EN.noted.history.entry_corrected(fields="Email address") in page.words
    assert EN.lead.card.add not in page.words
    page.form("reply_text").submit(button=EN.lead.reply.send, reply_text="您好，有厂房。")
    (mail,) = every(app, select(OutboxMessage).where(OutboxMessage.kind == "lead.reply"))
    enquiry = only(app, Enquiry)
    assert (mail.recipient, mail.person_id) == (ADDRESS, enquiry.person_id)
    assert enquiry.email == "", "The original is kept."


def test_the_person_is_known_by_it_everywhere(app: Flask, client: PageClient, lead: str) -> None:
    add(client, lead)

    person = only(app, Person)
    told = read_by(app, read_recipients, [person.id])[person.id]
    assert person.email_key == told.email == ADDRESS.lower()
    assert only(app, Lead.mail_domain) == WRONG.partition("@")[2]
    found = client.get("/staff/leads").form("q").submit(q="sample-robotics").follow()
    assert lead in found.text
    assert "li@" in found.words.lower()
    reference = receive(app, clock.now(), email=ADDRESS)
    assert only(app, select(Enquiry).where(Enquiry.reference == reference)).person_id == person.id
    assert len(audit(app, AuditEvent.ENTRY_CORRECTED.tag)) == 1


def test_the_address_of_somebody_else_is_refused(app: Flask, client: PageClient, lead: str) -> None:
    withdraw(app, receive(app, clock.now(), email=ADDRESS))

    assert EN.enter.errors.email_taken in add(client, lead, expect=422).words
    assert EN.lead.errors.no_address in client.get(lead).words


def test_what_is_no_address_is_refused_and_an_added_one_is_never_emptied(
    client: PageClient, lead: str
) -> None:
    assert EN.form.errors.email_format in add(client, lead, "li@", expect=422).words

    add(client, lead)

    page = client.get(f"{lead}/entry").form("organisation").submit(email="", expect=422)
    assert EN.enter.errors.email in page.words


def test_a_wrong_address_is_corrected_until_something_went_to_it(
    app: Flask, client: PageClient, lead: str
) -> None:
    add(client, lead, WRONG)
    page = client.get(client.get(lead).link(EN.lead.card.mend).partition("#")[0])
    assert page.form("organisation").values["email"] == [WRONG]

    page = page.form("organisation").submit(email=ADDRESS).follow()

    assert page.link(ADDRESS).startswith("mailto:")
    assert EN.lead.card.formerly(address=WRONG) in page.words
    assert only(app, Person.email_key) == ADDRESS.lower()
    values = every(app, select(Correction.value).order_by(Correction.at))
    assert values == [WRONG, ADDRESS], "The first is kept."
    assert states(zone_of(app).database) == {RowState.AS_SEALED}
    stale = client.get(f"{lead}/entry").form("organisation")

    page.form("reply_text").submit(button=EN.lead.reply.send, reply_text="您好，有厂房。")

    page = client.get(f"{lead}/entry")
    assert "email" not in page.form("organisation").values
    assert EN.enter.errors.email_used in page.words
    page.form("organisation").submit(organisation="Sample Robotics")
    assert EN.enter.errors.email_used in stale.submit(email=WRONG, expect=422).words


def test_an_address_from_which_somebody_wrote_is_theirs(
    app: Flask, client: PageClient, lead: str
) -> None:
    add(client, lead)
    receive(app, clock.now(), email=ADDRESS)

    assert EN.enter.errors.email_used in client.get(f"{lead}/entry").words


def test_an_export_holds_it_as_a_correction(app: Flask, client: PageClient, lead: str) -> None:
    add(client, lead)

    taken = take(zone_of(app).database, ledger_key=zone_of(app).secrets.ledger_key, clock=clock.now)

    (row,) = taken.rows
    assert (row["email"], row["corrected"]) == (ADDRESS, "email")
