"""A restriction is shown at the desk and ends on the console, once the person was notified."""

import pytest
from flask import Flask

from app.core import clock
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from app.enquiries.models import Enquiry
from app.enquiries.store.legal_hold import insert_hold
from app.leads.steps.lead import refresh_consent_state
from app.leads.store import response_clock
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind
from tests.compliance.asking import letters
from tests.compliance.rights.test_holds import HOLDS, hold_of
from tests.staff.desk import (
    NOON,
    SENDER,
    lead_of,
    place,
    post_to,
    receive,
    set_aside,
    signed_in,
    zone_of,
)
from tests.support.content.copy import EN
from tests.support.languages import both_languages
from tests.support.pages.page_client import PageClient
from tests.support.rights.requests import hold_row
from tests.support.stored import audit, change_every

FOLDERS = ("new", "mine", "unassigned", "overdue", "waiting")
BADGE = EN.staff.restricted.badge
LEADS = "/staff/leads"


@pytest.fixture
def reference(app: Flask) -> str:
    """The enquiry of a person whose data are restricted."""
    reference = receive(app, NOON)
    place(app)
    with zone_of(app).database.transaction() as session:
        person = session.get_one(Enquiry, lead_of(app, reference).enquiry_id).person_id
        insert_hold(session, hold_row(person, clock.now()))
        response_clock.stop_for_person(session, person, NOON)
        refresh_consent_state(session, {person})
    return reference


def test_a_restricted_lead_is_in_no_work_folder_and_marked_in_words(
    app: Flask, client: PageClient, reference: str
) -> None:
    signed_in(app, client, Role.HANDLER)
    for folder in FOLDERS:
        assert reference not in client.get(f"{LEADS}?folder={folder}").words
    for asked in ("?folder=all", "?folder=all&consent=restricted"):
        found = client.get(f"{LEADS}{asked}")
        assert reference in found.words
        assert BADGE in found.words


@both_languages
def test_its_page_explains_the_restriction_and_offers_no_action(
    app: Flask, client: PageClient, reference: str, lang: str
) -> None:
    signed_in(app, client, Role.HANDLER)
    post_to(client, "/staff/language", language=lang)
    page = client.get(f"{LEADS}/{lead_of(app, reference).id}")
    for key in ("staff.restricted.title", "staff.restricted.text", "lead.errors.restricted"):
        assert zone_of(app).content.text(lang, key) in page.words
    acts = {each.get("action", "") for each in page.all("form")} - {"/staff/leads/search"}
    assert not [each for each in acts if "/staff/leads/" in each]


@pytest.mark.parametrize("which", ["", "spam", "all"])
def test_one_that_is_set_aside_stays_in_its_folder(
    app: Flask, client: PageClient, reference: str, which: str
) -> None:
    signed_in(app, client, Role.HANDLER)
    set_aside(app, reference, "honeypot")
    lead = lead_of(app, reference)
    typed = {"lead": str(lead.id), "which": which}
    post_to(client, "/staff/leads/set-aside", 303, **typed).follow()
    post_to(client, f"/staff/leads/{lead.id}/inbox", 303)
    assert EN.staff.restricted.refused in client.get(f"/staff/leads/{lead.id}").words
    after = lead_of(app, reference)
    assert (after.suspect, after.version) == (True, lead.version)


def test_the_person_is_notified_before_the_restriction_is_lifted(
    app: Flask, client: PageClient, reference: str
) -> None:
    signed_in(app, client, Role.ADMINISTRATOR)
    address = f"{HOLDS}/{hold_of(app).id}"
    page = client.get(address)
    assert EN.retention.holds.page.end_untold in page.words
    assert EN.retention.holds.page.reason_restriction in page.words
    again = page.form(action=f"{address}/tell").submit(why_lifted="", expect=422)
    page = again.form(action=f"{address}/tell").submit(why_lifted="Settled.", expect=303).follow()
    (letter,) = letters(app, MessageKind.RESTRICTION_ENDS)
    assert letter.recipient == SENDER
    assert EN.retention.holds.page.end_waits in page.words
    assert not page.all("form", action=f"{address}/end")

    change_every(app, OutboxMessage, OutboxMessage.id == letter.id, state="sent")
    ended = client.get(address).form(action=f"{address}/end").submit(expect=303).follow()

    assert EN.retention.holds.flash.ended in ended.words
    assert "Settled." in ended.words
    assert not ended.all("textarea")
    assert reference in client.get(f"{LEADS}?folder=new").words
    assert BADGE not in client.get(f"{LEADS}?folder=all").words
    for event in (AuditEvent.RESTRICTION_TOLD, AuditEvent.HOLD_LIFTED):
        assert [each.actor != "" for each in audit(app, event.tag)] == [True]
