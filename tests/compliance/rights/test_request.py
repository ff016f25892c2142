"""Compliance checks the requester, extends the deadline, does the request, and answers."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from flask import Flask

from app.consent.models import ConsentRecord, ErasureProposal
from app.content.local import day_text
from app.core import clock
from app.core.rules.audit_events import AuditEvent
from app.enquiries.models import Enquiry, Person
from app.ledger.outside.outside_lists import WithdrawalList
from app.mail.rules.delivery import MessageKind
from app.rights.rules.erasure import Told
from app.rights.rules.requests import Identity, last_moment
from tests.compliance.asking import LIST, acting, change, enter, letters, request_of
from tests.staff.desk import NOON, SENDER, receive, zone_of
from tests.support.content.copy import EN, ZH
from tests.support.pages.page_client import PageClient
from tests.support.stored import audited, change_every, every, only


def test_the_deadline_is_explained_from_the_end_of_january_on(
    app: Flask, auditor: PageClient
) -> None:
    receive(app, NOON)
    enter(auditor)
    received = datetime(2026, 1, 31, 4, 0, tzinfo=UTC)
    change(app, received_at=received, due_at=zone_of(app).statutory_clock.deadline(received).at)
    page = auditor.get(f"{LIST}/{request_of(app).id}")
    assert EN.rights.clock.received(day="31 January 2026") in page.words
    assert EN.rights.clock.months(day="28 February 2026") in page.words
    # 28 February 2026 is worked, in exchange for the Spring Festival.
    assert "that is a" not in page.words.lower()
    assert EN.rights.clock.shortened in page.words
    assert EN.rights.clock.prompt(day="27 February 2026", n=15) in page.words


def test_identity_is_checked_by_link_and_by_hand_with_an_audit_event(
    app: Flask, auditor: PageClient
) -> None:
    receive(app, NOON)
    page = enter(auditor)
    page = acting(page, app, "identity/mail").submit(expect=303).follow()
    assert EN.rights.flash.asked in page.words
    assert EN.rights.identities.asked in page.words
    (letter,) = letters(app, MessageKind.RIGHTS_IDENTITY)
    assert (letter.recipient, letter.language) == (SENDER, "en")

    page = acting(page, app, "identity").submit(proof="", expect=422)
    assert EN.rights.errors.proof in page.words
    page = acting(page, app, "identity").submit(proof="call_back", expect=303).follow()
    assert f"Proven {EN.rights.proofs.call_back}" in page.words
    assert f"{EN.rights.one.handler}Ada Auditor" in page.words
    hexed = request_of(app).id.hex
    assert audited(app, AuditEvent.RIGHTS_IDENTITY.tag) == [
        {"request": hexed, "identity": "asked", "proof": ""},
        {"request": hexed, "identity": "proven", "proof": "call_back"},
    ]


def test_an_extension_previews_its_letter_and_happens_once(app: Flask, auditor: PageClient) -> None:
    receive(app, NOON)
    page = enter(auditor)
    before = request_of(app)
    empty = acting(page, app, "extend").submit(reason="", expect=422)
    assert empty.link(EN.rights.errors.reason) == "#reason"

    shown = acting(page, app, "extend").submit(reason="Very many\n\nOf them", expect=200)
    assert EN.rights_mail.extended.subject in shown.words
    zone = zone_of(app)
    due_at = zone.statutory_clock.deadline(before.received_at, extended=True).at
    day = day_text(last_moment(due_at), zone.settings.time_zone, "en")
    assert f"{EN.rights_mail.extended.due} {day}" in shown.words
    assert request_of(app).extended_at is None
    changed = shown.form("change").submit(change="yes", expect=200)
    assert changed.form("reason").value("reason") == "Very many\n\nOf them"
    done = shown.form("send").submit(send="yes", expect=303).follow()

    request = request_of(app)
    assert request.due_at == due_at
    assert request.due_at > before.due_at
    assert "Very many" in done.words
    assert not done.all("textarea", id="reason")
    assert len(letters(app, MessageKind.RIGHTS_EXTENDED)) == 1
    again = shown.form("send").submit(send="yes", expect=303).follow()
    assert EN.rights.refused.extended in again.words
    assert audited(app, AuditEvent.RIGHTS_EXTENDED.tag) == [{"request": request.id.hex}]


def test_an_answer_is_previewed_as_a_letter_and_closes_the_request(
    app: Flask, auditor: PageClient
) -> None:
    receive(app, NOON, "zh", reply_language="zh")
    page = enter(auditor, kind="objection", words="")
    nothing = acting(page, app, "close").submit(outcome="refused", text="", expect=422)
    assert nothing.link(EN.rights.errors.text) == "#text"

    shown = acting(page, app, "close").submit(outcome="refused", text="须保存。", expect=200)
    assert ZH.rights_mail.outcomes.refused in shown.words
    assert ZH.rights_mail.complain in shown.words
    assert request_of(app).closed_at is None
    done = shown.form("send").submit(send="yes", expect=303).follow()

    assert EN.rights.flash.closed in done.words
    assert (request_of(app).outcome, request_of(app).outcome_text) == ("refused", "须保存。")
    (letter,) = letters(app, MessageKind.RIGHTS_ANSWER)
    assert (letter.recipient, letter.language) == (SENDER, "zh")
    closed = {"request": request_of(app).id.hex, "outcome": "refused", "letter": 1}
    assert audited(app, AuditEvent.RIGHTS_CLOSED.tag) == [closed]
    assert not done.all("form", action=f"{LIST}/{request_of(app).id}/close")
    late = shown.form("send").submit(send="yes", expect=303).follow()
    assert EN.rights.refused.closed in late.words


def test_no_request_of_an_unidentified_person_is_fulfilled(app: Flask, auditor: PageClient) -> None:
    receive(app, NOON)
    page = enter(auditor)
    refused = acting(page, app, "close").submit(outcome="fulfilled", text="Here", expect=422)
    assert refused.link(EN.rights.errors.unproven) == "#outcome"
    # The text written for the person is still there.
    assert acting(refused, app, "close").value("text") == "Here"
    assert request_of(app).closed_at is None
    # Nor is one that the person disowns after all.
    acting(page, app, "identity").submit(proof="call_back", expect=303)
    shown = acting(page, app, "close").submit(outcome="fulfilled", text="Here", expect=200)
    change(app, identity=Identity.DENIED.value)
    assert EN.rights.act.identity_first in shown.form("send").submit(send="yes", expect=422).words
    assert request_of(app).closed_at is None


def test_a_person_without_an_address_is_answered_in_another_way(
    app: Flask, auditor: PageClient, reference: str
) -> None:
    change_every(app, Enquiry, email="")
    change_every(app, Person, email_key=None)
    page = enter(auditor, who=reference, kind="withdrawal")
    shown = acting(page, app, "close").submit(outcome="fulfilled", text="Done", expect=200)
    assert EN.rights.letter.no_address in shown.words
    done = shown.form("send").submit(send="yes", expect=303).follow()
    assert EN.rights.flash.closed_quiet in done.words
    assert letters(app, MessageKind.RIGHTS_ANSWER) == []


def test_an_objection_withdraws_the_purpose_which_is_listed_outside(
    app: Flask, auditor: PageClient
) -> None:
    receive(app, NOON)
    form = acting(enter(auditor, kind="objection"), app, "withdraw/privacy_policy")
    asked = request_of(app)
    assert EN.rights.flash.withdrawn in form.submit(expect=303).follow().words
    assert audited(app, AuditEvent.WITHDRAWN_ON_REQUEST.tag) == [
        {"request": asked.id.hex, "purpose": "privacy_policy"}
    ]
    assert EN.compliance.methods.on_request in auditor.get("/compliance/consents").words
    assert EN.rights.flash.stood in form.submit(expect=303).follow().words
    assert len(WithdrawalList(zone_of(app).settings.instance).payloads()) == 1


def test_a_closed_request_withdraws_nothing(app: Flask, auditor: PageClient) -> None:
    receive(app, NOON)
    form = acting(enter(auditor, kind="objection"), app, "withdraw/privacy_policy")
    change(app, closed_at=clock.now())

    assert EN.rights.refused.closed in form.submit(expect=303).follow().words

    assert audited(app, AuditEvent.WITHDRAWN_ON_REQUEST.tag) == []
    assert every(app, ConsentRecord.act) == ["given"]


def test_a_request_for_erasure_leads_to_a_proposal(app: Flask, auditor: PageClient) -> None:
    receive(app, NOON)
    page = enter(auditor, kind="erasure")
    assert EN.rights.act.propose not in [form.text for form in page.all("button")]
    page = acting(page, app, "identity").submit(proof="document", expect=303).follow()
    address = f"/compliance/erasures/requests/{request_of(app).id}"
    assert EN.erasure.grounds.asked in page.form(action=address).submit(expect=303).follow().words
    assert only(app, ErasureProposal.request_id) == request_of(app).id
    assert EN.rights.act.proposed in auditor.get(f"{LIST}/{request_of(app).id}").words
    options = [each.attrib["value"] for each in page.by_id("outcome").iter() if each.get("value")]
    assert "fulfilled" not in options
    assert "erased" not in options


@pytest.mark.own_app
@pytest.mark.parametrize("told", [Told.MAIL, Told.NO_SERVER])
def test_a_request_for_erasure_says_how_the_person_is_told(
    app: Flask, auditor: PageClient, told: Told
) -> None:
    receive(app, NOON)
    if told is Told.MAIL:
        zone = zone_of(app)
        settings = replace(zone.settings, smtp_url="smtp://127.0.0.1:25")
        app.extensions["zone"] = replace(zone, settings=settings)
    enter(auditor, kind="erasure")
    change(app, identity=Identity.PROVEN.value)
    page = auditor.get(f"{LIST}/{request_of(app).id}")
    for each in (Told.MAIL, Told.NO_SERVER):
        assert (EN.erasure.told[each] in page.words) is (each is told)
