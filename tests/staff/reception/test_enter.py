"""Entering an enquiry by hand: the same care as on the public form, and consent asked for aloud."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from app.consent.models import ConsentRecord
from app.core import clock
from app.core.rules.audit_events import AuditEvent
from app.enquiries.models import Enquiry, Person
from app.leads.models import Lead
from app.mail.models import OutboxMessage
from tests.staff.desk import read_in, zone_of
from tests.staff.exports.exports import export_file
from tests.support.consent.seen import is_hint, words_in
from tests.support.content.copy import EN, WORDS, ZH
from tests.support.languages import both_languages
from tests.support.pages.html import text_of
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, every, only

ENTER, PRIVACY = "/staff/leads/enter", "consent_privacy_policy"
CALL: dict[str, Any] = {
    "name": "李示例",
    "message": "想了解园区载体。\n第二行 🏭",
    "channel": "phone",
    PRIVACY: "yes",
    "consent_updates_email": "no",
    "consent_updates_phone": "no",
    "method": "phone",
}
"""The minimum that an entry has to hold."""


def send(page: Page, expect: int, **changes: Any) -> Page:
    """Fill in a page's form with a telephone call, change some answers, and send it."""
    return page.form("message").fill(**{**CALL, **changes}).submit(expect=expect)


def test_a_call_without_an_address_becomes_a_lead_of_its_taker(
    app: Flask, me: UUID, client: PageClient
) -> None:
    filters = {"intent": "rnd", "readiness": "ready", "timeline": "lt6m"}
    answer = send(client.get(ENTER), 303, **filters)

    enquiry, lead, record = only(app, Enquiry), only(app, Lead), only(app, ConsentRecord)
    assert every(app, OutboxMessage) == []
    assert only(app, Person.email_key) is None
    assert answer.location == f"/staff/leads/{lead.id}"
    assert (lead.owner_id, lead.status) == (me, "new")
    assert {name: getattr(lead, name) for name in filters} == filters
    assert (enquiry.channel, enquiry.entered_by) == ("phone", me.hex)
    assert (enquiry.name, enquiry.message) == ("李示例", CALL["message"])
    assert (record.method, record.lang) == ("phone", "en")
    assert record.form.startswith("by-hand/")
    [event] = audit(app, AuditEvent.ENQUIRY_ENTERED.tag)
    assert (event.actor, event.subject) == (me.hex, lead.id.hex)
    page = client.get(answer.location)
    assert enquiry.reference in " ".join(page.says("p", role="status"))
    assert "Telephone call" in " ".join(page.says("dd"))
    told = EN.lead.line.entered_phone.before("name")
    assert any(each.startswith(told) for each in page.says("p", class_="what"))


@pytest.mark.parametrize("alone", ["name", "organisation"])
def test_a_lead_with_only_a_name_or_organisation_is_headed_by_it(
    officer: PageClient, alone: str
) -> None:
    whose = "示例公司"
    sent = send(officer.get(ENTER), 303, **{"name": "", "organisation": "", alone: whose})
    assert sent.follow().heading.startswith(f"{whose} GDZ-")


def test_with_an_address_the_receipt_is_mailed_in_the_language_spoken(
    app: Flask, officer: PageClient
) -> None:
    page = officer.get(f"{ENTER}?read_in=zh")
    send(page, 303, email="li@example.com", consent_updates_email="yes")

    enquiry, message, record = (
        only(app, Enquiry),
        only(app, OutboxMessage),
        only(app, ConsentRecord),
    )
    assert (enquiry.language, enquiry.reply_language) == ("zh", "zh")
    assert (message.kind, message.language) == ("enquiry.acknowledgement", "zh")
    assert record.lang == "zh"
    assert record.block_sha256 == zone_of(app).publications.document("spoken_block", "zh").sha256
    assert [each["doc"] for each in record.documents] == ["privacy_policy"]


@both_languages
def test_what_is_read_out_is_the_published_text_word_for_word(
    app: Flask, officer: PageClient, lang: str
) -> None:
    page = officer.get(f"{ENTER}?read_in={lang}")
    shown = [text_of(page.one("blockquote"))]
    for asked in page.all("fieldset", class_="said"):
        shown += [text_of(each) for each in asked if each.tag == "legend" or is_hint(each)]
    assert " ".join(shown) == words_in(zone_of(app).publications.latest("spoken_block", lang).text)


def test_words_to_read_out_follow_the_language_and_their_answers_are_reset(
    officer: PageClient,
) -> None:
    page = officer.get(ENTER)
    assert "privacy policy" in " ".join(page.says("blockquote"))
    other = page.form("message").fill(**CALL).submit(button="中文", expect=200)

    assert ZH.policy.privacy.title in " ".join(other.says("blockquote"))
    kept = other.form("message").values
    assert (kept["name"], kept["message"]) == (["李示例"], [CALL["message"]])
    assert not kept.get(PRIVACY)


def test_the_language_of_the_words_is_in_the_address_to_come_back_to(officer: PageClient) -> None:
    address = f"{ENTER}?read_in=zh"
    page = officer.get(address)
    assert page.one("blockquote").attrib["lang"] == "zh-Hans"
    assert send(page, 422, message="").form("message").element.attrib["data-here"] == address


def test_an_offer_of_news_is_answered_in_its_own_words(officer: PageClient) -> None:
    read_in(officer, "zh")
    labels = officer.get(ENTER).says("label")

    said = ZH.enter.consent
    willing, agreed = [said.willing, said.not_willing], [said.agreed, said.not_agreed]
    assert [each for each in labels if each in willing] == willing * 2
    assert [each for each in labels if each in agreed] == agreed


def test_without_agreement_nothing_is_stored_and_the_text_comes_back(
    app: Flask, officer: PageClient
) -> None:
    page = send(officer.get(ENTER), 422, consent_privacy_policy="no")

    assert EN.enter.errors.not_agreed in " ".join(page.says("p"))
    assert page.form("message").values["message"] == [CALL["message"]]
    assert every(app, Enquiry) == []
    send(page, 303)
    assert len(every(app, Enquiry)) == 1


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"name": ""}, EN.enter.errors.name_or_organisation),
        ({"message": ""}, EN.enter.errors.message),
        ({"channel": ""}, EN.enter.errors.channel),
        ({"method": ""}, EN.enter.errors.method),
        ({"received": "4/3/2026"}, EN.enter.errors.received_format),
        ({"received": "2999-01-01T10:00"}, EN.enter.errors.received_future),
        ({"received": "0206-03-04T10:00"}, EN.enter.errors.received_long_ago),
        ({"email": "nobody"}, EN.form.errors.email_format),
        ({"consent_updates_email": "yes"}, f"{EN.staff.errors.email}, or enter"),
        ({"consent_updates_phone": "yes"}, EN.enter.errors.consent_updates_phone_nowhere),
        ({"name": "a\x07b"}, "BELL"),
    ],
)
def test_an_error_is_beside_its_field_and_nothing_is_stored(
    app: Flask, officer: PageClient, changes: dict[str, Any], said: str
) -> None:
    page = send(officer.get(ENTER), 422, **changes)

    assert page.title.startswith("Error: ")
    assert said in " ".join(page.says("p"))
    assert every(app, Enquiry) == []


def test_every_box_needs_its_own_answer(app: Flask, officer: PageClient) -> None:
    form = officer.get(ENTER).form("message").fill(**CALL)
    box = "consent_updates_phone"
    form.values[box] = []
    told = EN.enter.errors.decision(box=EN.compliance.purposes.updates_phone)
    assert form.submit(expect=422).errors_of(box) == [told]
    assert every(app, Enquiry) == []


@both_languages
def test_news_by_telephone_explains_its_effect_without_an_address(
    officer: PageClient, lang: str
) -> None:
    boxes = officer.get(ENTER).says("fieldset", class_="said")
    said = WORDS[lang].enter.consent.phone_unconfirmed
    assert [said in each for each in boxes] == [False, False, True]


def test_an_older_call_is_received_in_the_minute_entered(app: Flask, officer: PageClient) -> None:
    send(officer.get(ENTER), 303, received="2026-03-04T16:30")

    enquiry = only(app, Enquiry)
    start = datetime(2026, 3, 4, 8, 30, tzinfo=UTC)
    assert start <= enquiry.received_at < start + timedelta(minutes=1)
    assert enquiry.received_at < clock.now()


def test_an_entry_by_hand_does_not_count_as_a_concurrent_edit(officer: PageClient) -> None:
    lead = send(officer.get(ENTER), 303, received="2026-03-04T16:30").location
    mine = officer.get(lead).form("status")
    officer.get(lead).form("status").submit(status="qualified")

    page = mine.submit(status="engaged", expect=409)

    [change] = page.one("section", aria_labelledby="changes").iter("li")
    told = EN.lead.changes.status(name="Kim Officer", status="Qualified", time="")
    assert told in "".join(change.itertext())


def test_a_foreign_notice_token_returns_the_form(app: Flask, officer: PageClient) -> None:
    page = officer.get(ENTER)
    public = officer.get("/en/contact").form("message").values["notice"][0]
    for notice in (public, "forged"):
        form = page.form("message").fill(**CALL)
        form.values["notice"] = [notice]
        again = form.submit(expect=422)
        assert EN.enter.errors.stale in " ".join(again.says("li"))
        assert again.form("message").values["name"] == ["李示例"]
    assert every(app, Enquiry) == []


def test_desk_and_export_accept_an_enquiry_without_optional_answers(
    app: Flask, administrator: PageClient
) -> None:
    answer = send(administrator.get(ENTER), 303)

    for path in ("/staff/leads", "/staff/leads?folder=unassigned", answer.location):
        administrator.get(path)
    assert "李示例" in export_file(administrator).body.decode("utf-8-sig")
    assert EN.compliance.methods.phone in administrator.get(
        f"/compliance/consents/{only(app, Enquiry.consent_record_id)}"
    ).says("dd")
