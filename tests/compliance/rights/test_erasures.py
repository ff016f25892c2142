"""Compliance proposes, approves and certifies the erasure of people, and sees them masked only."""

import json
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import Any
from uuid import uuid4

import pytest
from flask import Flask

from app.consent.models import ErasureProposal
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from app.enquiries.models import LegalHold, Person
from app.exports.models import NotifyTask
from app.exports.rules.export import NotifyKind
from app.rights.models import RightsRequest
from app.rights.rules.erasure import ErasureGround, Gone, Overwriting, ProposalState, Stays, Told
from tests.staff.desk import NOON, another_browser, audit, receive, withdraw, zone_of
from tests.support.content.copy import EN, WORDS
from tests.support.languages import both_languages
from tests.support.ledger.sealing import tamper
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.rights.requests import make_request
from tests.support.site import content
from tests.support.stored import every, only, row_of

LIST = "/compliance/erasures"
NEW = f"{LIST}/new"
BY_HAND: dict[str, Any] = {
    "who": "zhang@example.com",
    "ground": "asked",
    "remark": "张示例 rang us",
}


def second_person(app: Flask) -> PageClient:
    """Sign a second auditor in, with a browser of their own."""
    return another_browser(app, Role.AUDITOR, "Bo Auditor")


def propose(client: PageClient, **changes: Any) -> Page:
    """Propose an erasure by hand; return the proposal's page."""
    return client.get(NEW).form("who").submit(**{**BY_HAND, **changes}).follow()


def proposal_of(app: Flask) -> ErasureProposal:
    """Return the only proposal."""
    return only(app, ErasureProposal)


def test_a_requester_on_their_own_page_is_erased_by_two_people(
    app: Flask, auditor: PageClient
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
    second = second_person(app).get(address)
    certificate = second.form(action=f"{address}/approve").submit(expect=303).follow()

    assert EN.erasure.flash.done in certificate.words
    assert "Proposed byAda Auditor Approved byBo Auditor" in certificate.words
    assert every(app, Person) == []
    request = only(app, RightsRequest)
    assert request.outcome == "erased"
    assert request.closed_at is not None
    assert EN.erasure.asked.none in auditor.get(LIST).words
    assert proposal_of(app).erasure_id is not None


def test_other_open_requests_are_named_before_an_erasure_closes_them(
    app: Flask, auditor: PageClient
) -> None:
    receive(app, NOON)
    page = propose(auditor)
    assert "Open requests that it closes" not in page.words
    proposal = proposal_of(app)
    access, done = make_request(proposal.person), make_request(proposal.person, closed_at=NOON)
    named = f"Access, request {access.id.hex[:8]}, received on"
    with zone_of(app).database.transaction() as session:
        session.add_all([access, done])

    for reader in (auditor, second_person(app)):
        page = reader.get(f"{LIST}/{proposal.id}")
        assert named in " ".join(page.one("section", aria_labelledby="closes").itertext())
        assert done.id.hex[:8] not in page.words
    assert EN.erasure.proposal.approve_closes(n=1) in page.words
    page.form(action=f"{LIST}/{proposal.id}/approve").submit(expect=303)

    assert row_of(app, RightsRequest, access.id).outcome == "erased"


def test_no_author_can_approve_their_own_proposal_by_any_request(
    app: Flask, auditor: PageClient
) -> None:
    receive(app, NOON)
    token = propose(auditor).form("why_not").value("csrf_token")

    address = f"{LIST}/{proposal_of(app).id}"
    answer = auditor.post(f"{address}/approve", {"csrf_token": token}, expect=303).follow()

    assert EN.erasure.proposal.mine in answer.words
    assert proposal_of(app).state == "open"


def test_data_under_a_hold_is_named_and_not_erased(app: Flask, auditor: PageClient) -> None:
    receive(app, NOON)
    propose(auditor)
    proposal = proposal_of(app)
    with zone_of(app).database.transaction() as session:
        hold = LegalHold(
            id=uuid4(),
            person_id=proposal.person,
            reason="A suit",
            placed_by="",
            placed_at=NOON,
            until=datetime(2099, 5, 1, 16, 0, tzinfo=UTC),  # The first moment of the next day.
            lifted_by="",
        )
        session.add(hold)
        hold_id = hold.id
    second = second_person(app)
    page = second.get(f"{LIST}/{proposal.id}")
    assert EN.erasure.proposal.held_until(day="1 May 2099", id=hold_id.hex[:8]) in page.words

    token = page.form("why_not").value("csrf_token")
    answer = second.post(
        f"{LIST}/{proposal.id}/approve", {"csrf_token": token}, expect=303
    ).follow()

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


@pytest.mark.parametrize("who", ["Zhang@Example.COM", "reference", "code"])
def test_a_person_is_found_by_address_reference_or_code(
    app: Flask, auditor: PageClient, who: str
) -> None:
    reference = receive(app, NOON)
    code = only(app, Person.id).hex[:8]
    page = propose(auditor, who={"reference": reference.lower(), "code": code}.get(who, who))
    assert "张*** z***@example.com" in page.words
    assert "张示例 rang us" in page.words


def test_an_unknown_person_is_reported_and_no_typed_text_is_lost(
    app: Flask, auditor: PageClient
) -> None:
    form = auditor.get(NEW).form("who")
    page = form.submit(**{**BY_HAND, "who": "nobody@example.com"}, expect=422)
    assert page.link(EN.erasure.errors.nobody) == "#who"
    assert page.form("who").value("remark") == BY_HAND["remark"]
    empty = auditor.get(NEW).form("who").submit(expect=422)
    assert len(empty.one("div", class_="summary").findall(".//{*}a")) == 3


def test_the_certificate_file_is_what_the_ledger_commits_to(
    app: Flask, auditor: PageClient
) -> None:
    receive(app, NOON)
    propose(auditor)
    address = f"{LIST}/{proposal_of(app).id}"
    second = second_person(app)
    page = second.get(address).form(action=f"{address}/approve").submit(expect=303).follow()

    file = second.get(page.link(EN.erasure.certificate.file))

    assert file.headers["Content-Disposition"].startswith("attachment; filename=erasure-")
    assert json.loads(file.body)["told"] == "no_server"
    digest = sha256(file.body).hexdigest()
    assert digest in page.words
    [record] = audit(app, AuditEvent.PERSON_ERASED.tag)
    assert json.loads(record.payload)["details"]["certificate"] == digest
    assert EN.erasure.done.waiting in page.words
    assert "zhang" not in page.text


ALTERED = {
    "altered": "UPDATE erasure_certificate SET payload = CAST('[1]' AS {bytes})",
    "lost": "DELETE FROM erasure_certificate",
    "unproven": "UPDATE audit_event SET actor = 'x' WHERE event = 'compliance:person:erase'",
}


@pytest.mark.parametrize("state", ALTERED)
def test_an_altered_certificate_is_shown_with_what_was_sealed(
    database: Database, app: Flask, auditor: PageClient, state: str
) -> None:
    receive(app, NOON)
    propose(auditor)
    address = f"{LIST}/{proposal_of(app).id}"
    second = second_person(app)
    page = second.get(address).form(action=f"{address}/approve").submit(expect=303).follow()
    certificate = page.url
    [record] = audit(app, AuditEvent.PERSON_ERASED.tag)
    kind = "BLOB" if database.is_sqlite else "BYTEA"
    tamper(database, ALTERED[state].replace("{bytes}", kind))

    page = second.get(certificate)

    assert EN.erasure.certificate.judged[state] in page.words
    sealed = json.loads(record.payload)["details"]["certificate"]
    label = EN.erasure.certificate.sealed
    assert (f"{label}{sealed}" in page.words) == (state != "unproven")
    second.get(LIST)


@both_languages
def test_recipients_are_notified_one_by_one(app: Flask, auditor: PageClient, lang: str) -> None:
    exports = [uuid4(), uuid4()]
    with zone_of(app).database.transaction() as session:
        for number, export_id in enumerate([exports[0], *exports]):
            task = NotifyTask(
                id=uuid4(),
                export_id=export_id,
                enquiry_id=uuid4(),
                reference=f"GDZ-7F3K-92Q{number}",
                kind="withdrawal",
                opened_at=NOON + number * timedelta(seconds=1),
                done_by="",
            )
            session.add(task)
    if lang == "zh":
        auditor.get(LIST).form(action="/staff/language").submit(language=lang)
    page = auditor.get("/compliance/receivers")
    _heading, both, _other = page.says("tr")
    assert "GDZ-7F3K-92Q0" in both
    assert "GDZ-7F3K-92Q1" in both
    for number, export_id in enumerate(exports):
        page = page.form(action=f"/compliance/receivers/{export_id}").submit(expect=303).follow()
        assert len(audit(app, AuditEvent.RECEIVER_TOLD.tag)) == 2 + number
    assert page.one("h2").text == WORDS[lang].erasure.receivers.none


@both_languages
@pytest.mark.parametrize(
    ("group", "codes"),
    [
        ("grounds", ErasureGround),
        ("goes", Gone),
        ("stays_on", Stays),
        ("was_told", Told),
        ("states", ProposalState),
        ("certificate", Overwriting),
        ("receivers.kinds", NotifyKind),
    ],
)
def test_every_code_has_words(lang: str, group: str, codes: type[StrEnum]) -> None:
    for code in codes:
        assert content().text(lang, f"erasure.{group}.{code}")
