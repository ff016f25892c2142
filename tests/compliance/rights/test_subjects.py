"""A person is found, shown masked with all their decisions, and unmasked only for a reason."""

import json
import re
from dataclasses import replace
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from app.enquiries.models import Enquiry
from app.rights.erasure import Proposed, approve_erasure, propose_erasure
from app.rights.models import Reveal
from app.rights.rules.erasure import ErasureGround
from app.rights.rules.subjects import reason_sha256
from tests.architecture.routes import guarded_rules
from tests.browser.records import make_records
from tests.browser.test_every_page import NOT_LOOKED_AT
from tests.compliance.ledger.ledger_desk import seal, work
from tests.staff.desk import (
    NOON,
    SENDER,
    receive,
    record_of,
    signed_in,
    withdraw,
    zone_of,
)
from tests.support.consent.transfers import ABROAD
from tests.support.content.copy import EN, WORDS
from tests.support.enquiries.stored_rows import make_person
from tests.support.languages import both_languages
from tests.support.ledger.sealing import tamper
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.site import running_app
from tests.support.stored import audit, every, only, store, write_by

pytestmark = pytest.mark.engine("both")

FINDER = "/compliance/subjects"
# The data to be corrected have to be seen: the request for it is the reason.
OPEN = {"compliance.request_correct"}
NOBODY = "nobody@example.com"
REASON = "To answer 张示例, who rang us."


def person_of(app: Flask, reference: str) -> UUID:
    return only(app, select(Enquiry.person_id).where(Enquiry.reference == reference))


def look_for(auditor: PageClient, text: str, expect: int = 303) -> Page:
    return auditor.get(FINDER).form("who").submit(who=text, expect=expect)


def erase(app: Flask, person_id: UUID) -> None:
    zone = zone_of(app)
    proposed = Proposed(person_id, ErasureGround.ASKED, "By phone.")
    key = zone.secrets.ledger_key
    proposal = propose_erasure(zone.database, key, proposed, actor="a" * 32, now=clock.now())
    approve_erasure(
        zone.database, zone.erasing, actor="b" * 32, proposal_id=proposal, now=clock.now()
    )


def test_a_domain_is_shown_in_unicode_and_stored_as_sent(
    database: Database, app: Flask, auditor: PageClient
) -> None:
    address = "wei@xn--bcher-kva.example"
    page = auditor.get(f"{FINDER}/{person_of(app, receive(app, NOON, email=address))}")
    assert "w***@bücher.example" in page.words
    assert "xn--" not in page.text
    assert only(app, Enquiry.email) == address
    assert address in page.form("why").submit(why=REASON, expect=200).words


def test_a_person_is_found_by_all_that_staff_know_and_only_the_kind_of_it_is_audited(
    database: Database, app: Flask, auditor: PageClient, reference: str
) -> None:
    receive(app, NOON, email="other@example.com")
    person = person_of(app, reference)
    shown = person.hex[:8]
    assert shown in auditor.get("/compliance/consents").says("code")
    known = {
        SENDER.title(): "email",
        reference.lower(): "reference",
        person.hex: "number",
        str(record_of(app, reference)): "number",
        shown: "code",
    }

    for text in known:
        assert look_for(auditor, text).location == f"{FINDER}/{person}"
    look_for(auditor, NOBODY, expect=200)

    events = [each.payload for each in audit(app, AuditEvent.SUBJECT_SEARCHED.tag)]
    assert [json.loads(each)["details"] for each in events] == [
        *({"fields": field, "count": 1} for field in known.values()),
        {"fields": "email", "count": 0},
    ]
    assert not any(b"example.com" in each for each in events)


@both_languages
def test_several_people_with_the_same_digits_are_listed(
    database: Database, app: Flask, auditor: PageClient, lang: str
) -> None:
    people = [UUID(f"5baf2c1e{sign * 24}") for sign in "78"]
    store(app, *[make_person(id=each) for each in people])
    page = look_for(auditor, "5BAF2C1E", expect=200)
    assert WORDS[lang].subject.find.several(n=2) in page.says("h2")
    assert [page.link(each.hex) for each in people] == [f"{FINDER}/{each}" for each in people]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("5baf2c1e", EN.subject.find.nobody_why.code),
        ("nobody", EN.subject.find.hint),
        ("Nobody@XN--bcher-kva.example", f"{EN.subject.find.sought.email} nobody@bücher.example"),
        ("gdz-2222-2222", f"{EN.subject.find.sought.reference} GDZ-2222-2222"),
    ],
)
def test_a_search_that_finds_nobody_says_what_was_sought_and_what_can_be_entered(
    auditor: PageClient, typed: str, said: str
) -> None:
    page = look_for(auditor, typed, expect=200)
    assert said in page.words
    assert page.form("who").value("who") == typed
    assert EN.subject.errors.who in look_for(auditor, " ", expect=422).words


def test_the_page_shows_every_decision_its_record_and_current_consent(
    app: Flask, auditor: PageClient, reference: str
) -> None:
    withdraw(app, reference)
    page = auditor.get(f"{FINDER}/{person_of(app, reference)}")
    acts = [text for text in page.says("li") if "Record " in text]
    assert [text.split()[0] for text in acts] == ["Withdrawn", "Given"]
    assert f"{EN.compliance.methods.web_form}, English" in acts[1]
    assert "version 1" in acts[1].lower()
    assert f"{EN.compliance.policies.privacy_policy}Given" in acts[1]
    assert auditor.get(page.link(f"Record {record_of(app, reference).hex[-8:]}")).status == 200
    assert "Erasure" in page.words
    assert reference in page.words
    (event,) = audit(app, AuditEvent.SUBJECT_VIEWED.tag)
    assert event.subject == person_of(app, reference).hex


def test_an_erased_person_is_found_by_pseudonym_with_the_certificate(
    database: Database, app: Flask, auditor: PageClient, reference: str
) -> None:
    person, record = person_of(app, reference), record_of(app, reference)
    erase(app, person)
    assert look_for(auditor, SENDER, expect=200).status == 200
    for number in (person, record):
        page = look_for(auditor, number.hex).follow()
        assert EN.subject.erased.before("time") in page.words
        assert auditor.get(page.link(EN.erasure.proposal.certificate)).status == 200
        assert not page.all("textarea")
    token = page.all("input", name="csrf_token")[0].attrib["value"]
    auditor.post(f"{FINDER}/{person}/reveal", {"csrf_token": token, "why": REASON}, expect=404)


def test_only_a_reason_shows_name_and_address_once_and_it_is_kept_until_the_erasure(
    database: Database, app: Flask, client: PageClient
) -> None:
    me = signed_in(app, client, Role.AUDITOR, "Ada Auditor")
    person = person_of(app, receive(app, NOON))
    address = f"{FINDER}/{person}"
    page = client.get(address).form("why").submit(why="  ", expect=422)
    assert EN.subject.errors.why in page.words
    assert SENDER not in page.text
    assert audit(app, AuditEvent.SUBJECT_REVEALED.tag) == []
    shown = page.form("why").submit(why=REASON, expect=200)
    assert "张示例" in shown.words
    assert SENDER in shown.words
    assert REASON in shown.words
    assert shown.headers["Cache-Control"] == "no-store"

    again = client.get(address)
    # The reason may name the person, so it is masked as well.
    assert not _names_somebody(again)
    assert "Ada Auditor" in again.words
    (event,) = audit(app, AuditEvent.SUBJECT_REVEALED.tag)
    assert (event.actor, event.subject) == (me.hex, person.hex)
    kept = only(app, Reveal)
    assert kept.reason == REASON
    told = json.loads(event.payload)["details"]
    assert told == {"reason_sha256": reason_sha256(kept.salt, REASON)}
    erase(app, person)
    assert every(app, Reveal) == []
    assert audit(app, AuditEvent.SUBJECT_REVEALED.tag)


@pytest.mark.own_app
def test_no_page_of_the_console_shows_unmasked_names_or_addresses(settings: Settings) -> None:
    with running_app(replace(settings, transfer=ABROAD)) as app:
        client = PageClient(app, settings.origin)
        me = signed_in(app, client, Role.AUDITOR)
        receive(app, NOON)
        ids = write_by(app, make_records, zone_of(app).secrets.ledger_key, me)
        pages = [
            re.sub(r"<\w+:(\w+)>", lambda name: ids[name[1]], rule.rule)
            for rule in guarded_rules(app)
            if rule.endpoint.startswith("compliance.") and "GET" in (rule.methods or ())
            if rule.endpoint not in NOT_LOOKED_AT | OPEN
        ]
        shown = [path for path in pages if _names_somebody(client.get(path))]
    assert len(pages) > 5
    assert shown == []


def _names_somebody(page: Page) -> bool:
    return SENDER in page.text or "张示例" in page.text


@both_languages
def test_an_act_that_cannot_be_read_is_shown_as_such_and_is_found(
    app: Flask, auditor: PageClient, lang: str
) -> None:
    person = person_of(app, reference := receive(app, NOON))
    seal(app)
    tamper(zone_of(app).database, "UPDATE consent_record SET act = 'odd_act'")

    page = auditor.get(f"/compliance/subjects/{person}")

    assert WORDS[lang].staff.standing.unreadable in page.words
    assert WORDS[lang].compliance.unknown_code(code="odd_act") in page.words
    auditor.get("/compliance/ledger").form(action="/compliance/ledger/verify").submit()
    work(app)
    assert str(record_of(app, reference)) in auditor.get("/compliance/ledger").text
    erase(app, person)


def test_a_persons_page_leads_to_the_proposal_of_their_erasure(
    app: Flask, auditor: PageClient
) -> None:
    person = person_of(app, receive(app, NOON))
    address = f"{FINDER}/{person}"
    form = auditor.get(auditor.get(address).link(EN.subject.propose_erasure)).form("who")
    assert form.value("who") == person.hex
    form.submit(ground="asked", remark=REASON, expect=303)
    # While one is open, no other is offered.
    assert EN.subject.propose_erasure not in auditor.get(address).words
