"""Compliance proposes, approves and certifies the erasure of people, and sees them masked only."""

import json
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any
from uuid import uuid4

import pytest
from flask import Flask

from app.consent.models import ErasureProposal
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from app.enquiries.models import Person
from app.exports.models import NotifyTask
from app.rights.models import RightsRequest
from tests.staff.desk import NOON, another_browser, receive, withdraw, zone_of
from tests.support.content.copy import EN, WORDS
from tests.support.languages import both_languages
from tests.support.ledger.sealing import tamper
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.rights.requests import make_request
from tests.support.rights.retention import hold
from tests.support.stored import audit, audited, every, only, row_of, store

LIST = "/compliance/erasures"
NEW = f"{LIST}/new"
BY_HAND: dict[str, Any] = {
    "who": "zhang@example.com",
    "ground": "asked",
    "remark": "张示例 rang us",
}


def propose(client: PageClient, **changes: Any) -> Page:
    """Propose an erasure by hand; return the proposal's page."""
    return client.get(NEW).form("who").submit(**{**BY_HAND, **changes}).follow()


def proposal_of(app: Flask) -> ErasureProposal:
    """Return the only proposal."""
    return only(app, ErasureProposal)


def test_a_requester_on_their_own_page_is_erased_by_two_people(
    app: Flask, auditor: PageClient, second: PageClient
) -> None:
    withdraw(app, receive(app, NOON))
    listed = auditor.get(LIST)
    assert "zhang" not in listed.text
    assert "张示例" not in listed.text
    assert "张*** z***@example.com" in listed.words

    request_id = only(app, RightsRequest.id)
    page = listed.form(action=f"{LIST}/requests/{request_id}").submit(expect=303).follow()
    assert EN.erasure.grounds.request in page.words
    assert EN.erasure.proposal.mine in page.words
    assert not page.all("form", action=f"{LIST}/{proposal_of(app).id}/approve")
    assert not auditor.get(LIST).all("form", action=f"{LIST}/requests/{request_id}")

    address = f"{LIST}/{proposal_of(app).id}"
    auditor.post(f"{address}/approve", page.form("why_not").values, expect=303)
    assert proposal_of(app).state == "open"
    approved = second.get(address).form(action=f"{address}/approve").submit(expect=303).follow()

    assert EN.erasure.flash.done in approved.words
    assert {"Ada Auditor", "Bo Auditor"} <= {*approved.says("dd")}
    assert every(app, Person) == []
    request = only(app, RightsRequest)
    assert (request.outcome, request.closed_at is not None) == ("erased", True)
    assert EN.erasure.asked.none in auditor.get(LIST).words
    assert proposal_of(app).erasure_id is not None


def test_other_open_requests_are_named_before_an_erasure_closes_them(
    app: Flask, auditor: PageClient, second: PageClient
) -> None:
    page = propose(auditor, who=receive(app, NOON).lower())
    assert not page.all("section", aria_labelledby="closes")
    proposal = proposal_of(app)
    access, done = make_request(proposal.person), make_request(proposal.person, closed_at=NOON)
    named = f"Access, request {access.id.hex[:8]}, received on"
    store(app, access, done)

    for reader in (auditor, second):
        page = reader.get(f"{LIST}/{proposal.id}")
        assert named in " ".join(page.one("section", aria_labelledby="closes").itertext())
        assert done.id.hex[:8] not in page.words
    assert EN.erasure.proposal.approve_closes(n=1) in page.words
    page.form(action=f"{LIST}/{proposal.id}/approve").submit(expect=303)

    assert row_of(app, RightsRequest, access.id).outcome == "erased"


def test_data_under_a_hold_is_named_and_not_erased(
    app: Flask, auditor: PageClient, second: PageClient
) -> None:
    receive(app, NOON)
    propose(auditor, who=only(app, Person.id).hex[:8])
    proposal = proposal_of(app)
    with zone_of(app).database.transaction() as session:
        # Until the first moment of the next day.
        held = hold(proposal.person, datetime(2099, 5, 1, 16, 0, tzinfo=UTC))
        session.add(held)
        hold_id = held.id
    page = second.get(f"{LIST}/{proposal.id}")
    assert EN.erasure.proposal.held_until(day="1 May 2099", id=hold_id.hex[:8]) in page.words

    answer = second.post(page.url + "/approve", page.form("why_not").values, expect=303).follow()

    assert EN.erasure.refused.held in answer.words
    assert proposal_of(app).state == "open"


def test_a_refusal_needs_a_reason_that_is_stored(app: Flask, auditor: PageClient) -> None:
    receive(app, NOON)
    again = propose(auditor).form("why_not").submit(why_not="", expect=422)
    assert again.link(EN.erasure.errors.why_not) == "#why_not"
    refused = again.form("why_not").submit(why_not="A contract runs", expect=303).follow()

    assert EN.erasure.flash.refused in refused.words
    assert "A contract runs" in refused.words
    assert not refused.all("textarea")


@pytest.fixture
def second(app: Flask) -> PageClient:
    """A second auditor, with a browser of their own."""
    return another_browser(app, Role.AUDITOR, "Bo Auditor")


@pytest.fixture
def certificate(app: Flask, auditor: PageClient, second: PageClient) -> Page:
    """The certificate of a person's erasure."""
    receive(app, NOON)
    propose(auditor)
    address = f"{LIST}/{proposal_of(app).id}"
    return second.get(address).form(action=f"{address}/approve").submit(expect=303).follow()


def sealed(app: Flask) -> str:
    """Return the hash of the certificate that the ledger commits to."""
    [details] = audited(app, AuditEvent.PERSON_ERASED.tag)
    return str(details["certificate"])


def test_the_certificate_file_is_what_the_ledger_commits_to(app: Flask, certificate: Page) -> None:
    file = certificate.client.get(certificate.link(EN.erasure.certificate.file))

    assert file.headers["Content-Disposition"].startswith("attachment;")
    assert json.loads(file.body)["told"] == "no_server"
    assert sha256(file.body).hexdigest() == sealed(app)
    assert sealed(app) in certificate.words
    assert EN.erasure.done.waiting in certificate.words
    assert "zhang" not in certificate.text


ALTERED = {
    "altered": "UPDATE erasure_certificate SET payload = CAST('[1]' AS {bytes})",
    "lost": "DELETE FROM erasure_certificate",
    "unproven": "UPDATE audit_event SET actor = 'x' WHERE event = 'compliance:person:erase'",
}


@pytest.mark.parametrize("state", ALTERED)
def test_an_altered_certificate_is_shown_with_what_was_sealed(
    database: Database, app: Flask, certificate: Page, state: str
) -> None:
    hashed, kind = sealed(app), "BLOB" if database.is_sqlite else "BYTEA"
    tamper(database, ALTERED[state].replace("{bytes}", kind))

    page = certificate.client.get(certificate.url)

    assert EN.erasure.certificate.judged[state] in page.words
    assert (f"{EN.erasure.certificate.sealed}{hashed}" in page.words) == (state != "unproven")
    page.client.get(LIST)


@both_languages
def test_recipients_are_notified_one_by_one(app: Flask, auditor: PageClient, lang: str) -> None:
    exports = [uuid4(), uuid4()]
    tasks = (
        NotifyTask(
            id=uuid4(),
            export_id=export_id,
            enquiry_id=uuid4(),
            reference=f"GDZ-7F3K-92Q{number}",
            kind="withdrawal",
            opened_at=NOON + number * timedelta(seconds=1),
            done_by="",
        )
        for number, export_id in enumerate([exports[0], *exports])
    )
    store(app, *tasks)
    page = auditor.get("/compliance/receivers")
    _heading, both, _other = page.says("tr")
    assert "GDZ-7F3K-92Q0" in both
    assert "GDZ-7F3K-92Q1" in both
    for number, export_id in enumerate(exports):
        page = page.form(action=f"/compliance/receivers/{export_id}").submit(expect=303).follow()
        assert len(audit(app, AuditEvent.RECEIVER_TOLD.tag)) == 2 + number
    assert page.one("h2").text == WORDS[lang].erasure.receivers.none
