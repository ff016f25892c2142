"""A person's acts on their own page: correct, withdraw, ask for erasure."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select, update

from app.compliance.attention import attention
from app.consent.models import ConsentRecord
from app.consent.rules.listed_withdrawal import ListedWithdrawal
from app.consent.rules.standing import Standing
from app.core import clock
from app.core.rules.purposes import Purpose
from app.enquiries.models import Correction, Enquiry
from app.ledger.outside.outside_lists import WithdrawalList
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind
from app.rights.models import RightsRequest
from app.rights.rules.requests import last_moment
from app.web.context import Zone
from app.web.locale import date_text
from tests.support.content.copy import EN, WORDS
from tests.support.enquiries.contact import ANSWERS, problems, send
from tests.support.enquiries.people import stands
from tests.support.languages import both_languages
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.rights.my_data import open_page, token_for, write
from tests.support.stored import every, execute, only, read_by, row_of

ORGANISATION = str(ANSWERS["organisation"])


@pytest.fixture
def enquiry(client: PageClient, zone: Zone) -> UUID:
    """An enquiry that asked for news in both ways."""
    return write(
        client, zone, consent_updates_email=True, consent_updates_phone=True, phone="+862082110000"
    )


@pytest.fixture
def person(zone: Zone, enquiry: UUID) -> UUID:
    """The sender of the enquiry."""
    return row_of(zone, Enquiry, enquiry).person_id


@pytest.fixture
def reference(zone: Zone, enquiry: UUID) -> str:
    """The reference of the enquiry."""
    return row_of(zone, Enquiry, enquiry).reference


def link_named(page: Page, name: str) -> str:
    """Return the address of the link that assistive technology calls by a name."""
    (found,) = (each for each in page.all("a") if each.attrib.get("aria-label") == name)
    return found.attrib["href"]


def withdraw_link(page: Page, zone: Zone, lang: str, purpose: str) -> str:
    label = WORDS[lang].compliance.purposes[purpose]
    return link_named(page, WORDS[lang].my_data.consent.withdraw_name(purpose=label))


@both_languages
@pytest.mark.parametrize("purpose", ["updates_email", "updates_phone", "cookie_policy"])
def test_a_purpose_is_withdrawn_in_two_clicks_without_a_reason(
    client: PageClient, zone: Zone, enquiry: UUID, person: UUID, lang: str, purpose: str
) -> None:
    page = open_page(client, token_for(zone, enquiry), lang)

    step = client.get(withdraw_link(page, zone, lang, purpose))
    assert stands(zone.database, person)[Purpose(purpose)] is not Standing.WITHDRAWN
    assert step.form().names == {"csrf_token"}
    done = step.form().submit().follow()

    assert WORDS[lang].my_data.withdrawn[purpose] in done.words
    assert WORDS[lang].my_data.standing.withdrawn in done.words
    now = stands(zone.database, person)
    assert [each for each in Purpose if now[each] is Standing.WITHDRAWN] == [Purpose(purpose)]
    record = only(zone, select(ConsentRecord).where(ConsentRecord.act == "withdrawn"))
    assert record.method == "my_data"
    # A withdrawn purpose offers no second withdrawal.
    with pytest.raises(ValueError, match="not enough"):
        withdraw_link(done, zone, lang, purpose)


def test_repeating_the_second_click_records_one_withdrawal_with_its_privacy_signal(
    client: PageClient, zone: Zone, enquiry: UUID
) -> None:
    page = open_page(client, token_for(zone, enquiry))
    step = client.get(withdraw_link(page, zone, "en", "updates_email"))

    sent = {"csrf_token": step.form().value("csrf_token")}
    for _ in range(2):
        client.post(step.url, sent, headers={"Sec-GPC": "1"})
    client.get("/en/my-data/withdraw/everything", expect=404)

    assert sorted(every(zone, ConsentRecord.act)) == ["given", "withdrawn"]
    assert only(zone, select(ConsentRecord.gpc).where(ConsentRecord.act == "withdrawn"))
    [line] = WithdrawalList(zone.settings.instance).payloads()
    assert ListedWithdrawal.of(line).purposes == (Purpose.UPDATES_EMAIL,)


def test_a_withdrawal_holds_if_it_cannot_be_listed_and_the_console_says_so(
    client: PageClient, zone: Zone, enquiry: UUID, person: UUID
) -> None:
    WithdrawalList(zone.settings.instance).path.mkdir(parents=True)
    page = open_page(client, token_for(zone, enquiry))
    done = client.get(withdraw_link(page, zone, "en", "updates_email")).form().submit().follow()

    assert EN.my_data.withdrawn.updates_email in done.words
    assert stands(zone.database, person)[Purpose.UPDATES_EMAIL] is Standing.WITHDRAWN
    rows = read_by(zone.database, attention, None, clock.now(), clock.now().date())
    [unlisted] = [each for each in rows if each["late"]]
    assert (unlisted["key"], unlisted["count"]) == ("unlisted", 1)


@both_languages
def test_withdrawing_the_privacy_policy_warns_of_its_effects_first(
    client: PageClient, zone: Zone, enquiry: UUID, person: UUID, lang: str
) -> None:
    page = open_page(client, token_for(zone, enquiry), lang)

    step = client.get(withdraw_link(page, zone, lang, "privacy_policy"))
    assert WORDS[lang].my_data.withdraw_text.privacy_policy in step.words
    done = step.form().submit().follow()
    # Once withdrawn, nothing more is withdrawn, and no second mail is on its way.
    again = step.form().submit().follow()

    mailed = WORDS[lang].my_data.withdrawn.privacy_policy_mailed
    assert [mailed in each.words for each in (done, again)] == [True, False]
    letters = select(OutboxMessage.state).where(OutboxMessage.kind == MessageKind.ERASURE_ASKED)
    assert every(zone, letters) == ["queued"]
    assert stands(zone.database, person)[Purpose.UPDATES_EMAIL] is Standing.WITHDRAWN
    assert only(zone, RightsRequest).kind == "erasure"
    assert WORDS[lang].my_data.request_kinds.erasure in done.words


@both_languages
def test_erasure_is_requested_in_two_clicks_and_shown_with_its_due_day(
    app: Flask, client: PageClient, zone: Zone, enquiry: UUID, lang: str
) -> None:
    page = open_page(client, token_for(zone, enquiry), lang)

    step = client.get(page.link(WORDS[lang].my_data.erase.action))
    assert every(zone, RightsRequest) == []
    done = step.form().submit().follow()
    again = step.form().submit().follow()

    request = only(zone, RightsRequest)
    mailed = WORDS[lang].my_data.erase_step.done
    assert [mailed in each.words for each in (done, again)] == [True, False]
    with app.test_request_context():
        due = date_text(last_moment(request.due_at), lang)
    assert WORDS[lang].my_data.erase.already(due=due) in done.words
    assert not done.all("a", href=f"/{lang}/my-data/erase")


def test_an_enquiry_that_is_to_be_erased_is_promised_no_reply(
    client: PageClient, zone: Zone, enquiry: UUID
) -> None:
    sent = send(client.get("/en/contact"))
    promised = clock.now().date() + timedelta(days=100)
    execute(zone.database, update(Enquiry).values(answer_by=f"{promised} Asia/Shanghai"))
    assert client.get(sent.location).all(class_="answer-by")
    page = open_page(client, token_for(zone, enquiry))
    assert f"{promised.day} {promised:%B}" in page.words
    client.get(page.link(EN.my_data.erase.action)).form().submit()

    assert not client.get(sent.location).all(class_="answer-by")
    page = client.get("/en/my-data")
    assert len(page.all("p", data_erased="")) == 2
    assert f"{promised.day} {promised:%B}" not in page.words
    assert EN.received.next_erased not in send(client.get("/en/contact")).follow().words
    assert len(client.get("/en/my-data").all("p", data_erased="")) == 2


@both_languages
def test_a_person_corrects_facts_and_the_original_stays_visible(
    client: PageClient, zone: Zone, enquiry: UUID, reference: str, lang: str
) -> None:
    page = open_page(client, token_for(zone, enquiry), lang)
    name = WORDS[lang].my_data.enquiries.correct_name(reference=reference)

    form = client.get(link_named(page, name)).form("organisation")
    assert form.value("organisation") == ORGANISATION
    changed: dict[str, Any] = {"organisation": " Example GmbH ", "country": "DE", "phone": ""}
    done = form.submit(**changed, reach_note="After 15:00").follow()

    first_sent = WORDS[lang].my_data.enquiries.first_sent(value=ORGANISATION)
    for told in (WORDS[lang].my_data.correct.done(n=4), "Example GmbH", "After 15:00", first_sent):
        assert told in done.words
    kept = row_of(zone, Enquiry, enquiry)
    assert (kept.organisation, kept.country) == (ORGANISATION, "CN")
    assert {(each.field, each.value) for each in every(zone, Correction)} == {
        ("organisation", "Example GmbH"),
        ("country", "DE"),
        ("phone", ""),
        ("phone_e164", ""),
        ("reach_note", "After 15:00"),
    }
    again = client.get(link_named(done, name)).form("organisation")
    assert again.value("organisation") == "Example GmbH"
    assert WORDS[lang].my_data.correct.unchanged in again.submit().follow().words


def test_a_corrected_number_that_its_country_does_not_have_is_asked_about_once(
    client: PageClient, zone: Zone, enquiry: UUID, reference: str
) -> None:
    open_page(client, token_for(zone, enquiry))
    form = client.get(f"/en/my-data/correct/{reference}").form("organisation")

    asked = form.submit(country="JP", phone="13800138005", expect=422)
    asked.form("organisation").submit(expect=303)

    rows = {(each.field, each.value) for each in every(zone, Correction)}
    assert rows >= {("phone", "13800138005"), ("phone_e164", "")}


def test_a_correction_is_validated_like_the_form_and_keeps_input(
    client: PageClient, zone: Zone, enquiry: UUID, reference: str
) -> None:
    open_page(client, token_for(zone, enquiry))
    form = client.get(f"/en/my-data/correct/{reference}").form("organisation")

    page = form.submit(name="", phone="not a number", website="nowhere", expect=422)

    assert len(page.says("p", class_="error-text")) == 3
    assert page.form("organisation").value("phone") == "not a number"
    assert every(zone, Correction) == []


@pytest.mark.parametrize(
    ("chosen", "also", "missing"),
    [
        ("email", {}, []),
        ("phone", {}, []),
        ("phone", {"phone": ""}, ["phone"]),
        ("wechat", {}, ["reach_note"]),
        ("wechat", {"reach_note": "wei-zhang"}, []),
    ],
)
def test_a_person_corrects_the_way_of_the_reply_which_needs_its_number_or_id(
    client: PageClient,
    zone: Zone,
    enquiry: UUID,
    reference: str,
    monkeypatch: pytest.MonkeyPatch,
    chosen: str,
    also: dict[str, str],
    missing: list[str],
) -> None:
    monkeypatch.setattr(Zone, "offers_wechat", lambda *_: True)
    open_page(client, token_for(zone, enquiry))
    form = client.get(f"/en/my-data/correct/{reference}").form("organisation")

    page = form.submit(reach_by=chosen, **also, expect=422 if missing else 303)

    if missing:
        assert list(problems(page)) == missing
    rows = every(zone, select(Correction).where(Correction.field == "reach_by"))
    assert [each.value for each in rows] == ([] if missing else [chosen])


def test_who_chose_wechat_keeps_it_in_a_correction_where_it_is_no_longer_offered(
    client: PageClient, zone: Zone, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as offered:
        offered.setattr(Zone, "offers_wechat", lambda *_: True)
        client.get("/en/contact")
        enquiry = write(client, zone, reach_by="wechat", reach_note="wei-zhang")
    open_page(client, token_for(zone, enquiry))
    reference = row_of(zone, Enquiry, enquiry).reference
    client.get(f"/en/my-data/correct/{reference}").form("organisation").submit(name="Wei Zhang")

    assert every(zone, Correction.field) == ["name"]


def test_no_one_can_reach_another_persons_enquiry(
    client: PageClient, zone: Zone, enquiry: UUID
) -> None:
    email = "other@example.com"
    theirs = row_of(zone, Enquiry, write(client, zone, email=email)).reference
    open_page(client, token_for(zone, enquiry))

    for path in ("correct", "add"):
        assert email not in client.get(f"/en/my-data/{path}/{theirs}", expect=404).text
