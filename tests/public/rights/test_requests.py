"""A person makes requests on their own page, and confirms or denies those made in their name."""

import json
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.core import clock
from app.core.rules.audit_events import AuditEvent
from app.enquiries.models import Enquiry
from app.rights.models import RightsRequest
from app.web.context import Zone
from tests.support.content.copy import EN, WORDS
from tests.support.languages import both_languages
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.rights.my_data import open_page, token_for, write
from tests.support.rights.requests import make_request
from tests.support.stored import audit, every


def requests_of(zone: Zone) -> list[RightsRequest]:
    """Return the requests by deadline."""
    return every(zone, select(RightsRequest).order_by(RightsRequest.due_at))


def asked_by_mail(zone: Zone, enquiry_id: UUID, **changes: Any) -> UUID:
    """Add a request that came by mail in the name of an enquiry's sender; return its id."""
    with zone.database.transaction() as session:
        person = session.get_one(Enquiry, enquiry_id).person_id
        request = make_request(person, **{"identity": "asked", **changes})
        session.add(request)
        return request.id


def page_of(client: PageClient, zone: Zone, lang: str = "en") -> tuple[Page, UUID]:
    """Send an enquiry and open the person's page; return the page and the enquiry's id."""
    enquiry_id = write(client, zone, lang)
    return open_page(client, token_for(zone, enquiry_id), lang), enquiry_id


@both_languages
def test_a_requester_sees_the_request_and_its_due_day(
    client: PageClient, zone: Zone, lang: str
) -> None:
    page, _ = page_of(client, zone, lang)
    form = client.get(page.link(WORDS[lang].my_data.requests.ask)).form("words")
    page = form.submit(kind="restriction", words="No brochure.", expect=303).follow()

    (request,) = requests_of(zone)
    assert (request.kind, request.method, request.language) == ("restriction", "my_data", lang)
    assert (request.identity, request.identity_proof) == ("proven", "my_data")
    assert request.due_at == zone.statutory_clock.deadline(request.received_at).at
    assert "No brochure." in page.words
    assert WORDS[lang].my_data.request_kinds.restriction in page.words
    taken = json.loads(client.get(f"/{lang}/my-data/file.json").body)
    assert taken["requests"][0]["asked"] == "No brochure."


def test_an_invalid_request_is_explained_and_no_typed_text_is_lost(
    client: PageClient, zone: Zone
) -> None:
    page_of(client, zone)
    form = client.get("/en/my-data/ask").form("words")
    again = form.submit(kind="", words="My words", expect=422)
    assert again.link(EN.my_data.ask.errors.kind) == "#kind"
    assert again.form("words").value("words") == "My words"
    typed = {"csrf_token": form.value("csrf_token"), "kind": "nonsense", "words": "x" * 4001}
    wrong = client.post("/en/my-data/ask", typed, expect=422)
    assert EN.my_data.ask.errors.kind_choice in wrong.words
    assert EN.my_data.ask.errors.words_long(limit="4,000") in wrong.words
    assert requests_of(zone) == []


@pytest.mark.parametrize(("says", "identity"), [("yes", "proven"), ("no", "denied")])
def test_a_person_confirms_or_disowns_a_request_in_their_name(
    client: PageClient, zone: Zone, says: str, identity: str
) -> None:
    enquiry_id = write(client, zone)
    request_id = asked_by_mail(
        zone, enquiry_id, handled_by="a" * 32, kind="erasure", received_at=clock.now()
    )
    page = open_page(client, token_for(zone, enquiry_id))
    assert EN.my_data.was_it_you.title in page.words
    assert "data-erased" not in page.text

    form = page.form(action=f"/en/my-data/requests/{request_id}")
    page = form.submit(theirs=says, expect=303).follow()

    assert EN.my_data.was_it_you.title not in page.words
    assert ("data-erased" in page.text) == (says == "yes")
    (request,) = requests_of(zone)
    assert (request.identity, request.handled_by) == (identity, "a" * 32)
    [event] = audit(zone, AuditEvent.RIGHTS_IDENTITY.tag)
    details = json.loads(event.payload)["details"]
    assert (event.actor, details["identity"]) == ("", identity)
    assert details["proof"] == ("my_data" if says == "yes" else "")


def test_no_one_can_confirm_a_request_of_another_person(client: PageClient, zone: Zone) -> None:
    other = asked_by_mail(zone, write(client, zone, email="other@example.com"))
    page, enquiry_id = page_of(client, zone)
    mine = asked_by_mail(zone, enquiry_id)
    page = client.get("/en/my-data")
    token = page.form(action=f"/en/my-data/requests/{mine}").value("csrf_token")
    for request_id in (other, uuid4()):
        answer = {"csrf_token": token, "theirs": "yes"}
        client.post(f"/en/my-data/requests/{request_id}", answer, expect=404)
    assert audit(zone, AuditEvent.RIGHTS_IDENTITY.tag) == []


def test_a_closed_request_needs_no_confirmation(client: PageClient, zone: Zone) -> None:
    enquiry_id = write(client, zone)
    request_id = asked_by_mail(zone, enquiry_id)
    page = open_page(client, token_for(zone, enquiry_id))
    form = page.form(action=f"/en/my-data/requests/{request_id}")
    with zone.database.transaction() as session:
        closed = session.get_one(RightsRequest, request_id)
        closed.closed_at, closed.outcome = clock.now(), "refused"
        closed.outcome_text = "A contract runs."

    page = form.submit(theirs="yes", expect=303).follow()

    assert EN.my_data.was_it_you.closed in page.words
    assert "Refused." in page.words
    assert "A contract runs." in page.words
