"""Confirming an address and stopping news: a GET asks, a POST acts, as often as it is sent."""

from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from app.consent.models import ConsentRecord
from app.consent.rules.standing import Standing
from app.core.config import Settings
from app.core.models import Base
from app.core.rules.purposes import Purpose
from app.core.rules.tokens import LinkKind
from app.enquiries.models import Enquiry, Person
from app.ledger.outside.outside_lists import WithdrawalList
from app.web.context import Zone
from tests.support.content.copy import EN, WORDS, ZH
from tests.support.enquiries.people import stands
from tests.support.languages import both_languages
from tests.support.pages.page_client import PageClient
from tests.support.rights.my_data import token_for, write
from tests.support.stored import every, only, row_of

ONE_CLICK = {"List-Unsubscribe": "One-Click"}


@pytest.fixture
def enquiry(client: PageClient, zone: Zone) -> UUID:
    """An enquiry that asked for news."""
    return write(client, zone, consent_updates_email=True)


@pytest.fixture
def mailbox(app: Flask, settings: Settings) -> PageClient:
    """The reader of the mail: a browser, a mail program or a scanner, with no cookies of ours."""
    return PageClient(app, settings.origin)


def news(zone: Zone, enquiry: UUID) -> Standing:
    return stands(zone.database, row_of(zone, Enquiry, enquiry).person_id)[Purpose.UPDATES_EMAIL]


def acts(zone: Zone) -> list[str]:
    return sorted(every(zone, ConsentRecord.act))


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
def test_link_scanners_that_follow_mailed_links_change_nothing(
    mailbox: PageClient, zone: Zone, enquiry: UUID, method: str
) -> None:
    tokens = {
        "my-data": token_for(zone, enquiry),
        "confirm": token_for(zone, enquiry, LinkKind.CONFIRM),
        "unsubscribe": token_for(zone, enquiry, LinkKind.UNSUBSCRIBE),
    }

    def state() -> list[object]:
        with zone.database.reading() as session:
            return [session.execute(select(table)).all() for table in Base.metadata.sorted_tables]

    before = state()
    for path, token in tokens.items():
        for lang in ("en", "zh"):
            page = mailbox.send(method, f"/{lang}/{path}/{token}", expect=200)
            assert page.headers.get("Cache-Control", "no-store") == "no-store"

    assert state() == before


@both_languages
def test_confirming_the_address_activates_news_and_says_so(
    mailbox: PageClient, zone: Zone, enquiry: UUID, lang: str
) -> None:
    token = token_for(zone, enquiry, LinkKind.CONFIRM)
    page = mailbox.get(f"/{lang}/confirm/{token}")
    assert news(zone, enquiry) is Standing.UNCONFIRMED

    done = page.form().submit(confirm="updates_email", expect=200)
    again = page.form().submit(confirm="updates_email", expect=200)

    assert news(zone, enquiry) is Standing.GIVEN
    assert acts(zone) == ["confirmed", "given"]
    assert WORDS[lang].my_data.confirm_on.updates_email in done.words
    assert again.words == done.words
    assert done.headers["Referrer-Policy"] == "no-referrer"
    assert only(zone, Person.email_confirmed_at) is not None


@both_languages
def test_one_purpose_has_two_buttons_and_no_box(
    mailbox: PageClient, zone: Zone, enquiry: UUID, lang: str
) -> None:
    page = mailbox.get(f"/{lang}/confirm/{token_for(zone, enquiry, LinkKind.CONFIRM)}")

    said = {
        "en": [EN.my_data.confirm.with_updates_email, EN.my_data.confirm.only],
        "zh": [ZH.my_data.confirm.with_updates_email, ZH.my_data.confirm.only],
    }
    assert page.says("button") == said[lang]
    assert page.form().names == {"confirm"}


def test_of_several_purposes_what_is_ticked_starts_unless_the_address_alone_is_confirmed(
    client: PageClient, mailbox: PageClient, zone: Zone
) -> None:
    theirs = write(
        client,
        zone,
        consent_updates_email=True,
        consent_updates_phone=True,
        phone="+65 9123 4567",
    )
    page = mailbox.get(f"/en/confirm/{token_for(zone, theirs, LinkKind.CONFIRM)}")

    page.form().submit(agree="updates_email", confirm="only", expect=200)
    assert news(zone, theirs) is Standing.UNCONFIRMED
    page.form().submit(agree="updates_email", confirm="ticked", expect=200)
    assert news(zone, theirs) is Standing.GIVEN


@both_languages
def test_the_page_behind_the_acknowledgement_confirms_and_leads_to_ones_data(
    mailbox: PageClient, zone: Zone, enquiry: UUID, lang: str
) -> None:
    for kind in (LinkKind.CONFIRM, LinkKind.MY_DATA):
        token_for(zone, enquiry, kind)
    page = mailbox.get(f"/{lang}/receipt/{token_for(zone, enquiry, LinkKind.RECEIPT)}")

    waiting = {"en": EN.received.unconfirmed, "zh": ZH.received.unconfirmed}[lang]
    assert waiting in page.words
    assert "/my-data/" in page.link(
        {"en": EN.received.mailed.data_button, "zh": ZH.received.mailed.data_button}[lang]
    )
    page.form().submit(confirm="updates_email", expect=200)
    assert news(zone, enquiry) is Standing.GIVEN
    again = mailbox.get(page.url)
    assert waiting not in again.words
    assert not again.says("button")


def test_confirming_needs_no_cookie_and_confirms_only_the_address(
    mailbox: PageClient, zone: Zone, enquiry: UUID
) -> None:
    token = token_for(zone, enquiry, LinkKind.CONFIRM)
    page = mailbox.get(f"/en/confirm/{token}")
    assert "Set-Cookie" not in page.headers

    done = page.form().submit(confirm="only", expect=200)

    assert EN.my_data.confirm_off.updates_email in done.words
    assert news(zone, enquiry) is Standing.UNCONFIRMED
    assert only(zone, Person.email_confirmed_at) is not None


def test_an_empty_post_asks_again_and_confirms_no_address(
    mailbox: PageClient, zone: Zone, enquiry: UUID
) -> None:
    token = token_for(zone, enquiry, LinkKind.CONFIRM)

    page = mailbox.post(f"/en/confirm/{token}", {"agree": "updates_email"}, expect=200)

    assert page.heading == mailbox.get(f"/en/confirm/{token}").heading
    assert acts(zone) == ["given"]
    assert only(zone, Person.email_confirmed_at) is None


def test_a_person_who_asked_for_nothing_is_offered_nothing(
    client: PageClient, mailbox: PageClient, zone: Zone
) -> None:
    enquiry = write(client, zone)
    page = mailbox.get(f"/en/confirm/{token_for(zone, enquiry, LinkKind.CONFIRM)}")

    assert page.form().names == {"confirm"}
    assert page.says("button") == [EN.my_data.confirm.button]
    assert EN.my_data.confirm.done in page.form().submit(expect=200).words
    assert acts(zone) == ["given"]


@pytest.mark.parametrize("encoding", ["application/x-www-form-urlencoded", "multipart/form-data"])
def test_a_mail_program_unsubscribes_in_one_click_without_cookies_twice(
    mailbox: PageClient, zone: Zone, enquiry: UUID, encoding: str
) -> None:
    token = token_for(zone, enquiry, LinkKind.UNSUBSCRIBE)
    for _ in range(2):
        page = mailbox.send(
            "POST", f"/en/unsubscribe/{token}", expect=200, data=ONE_CLICK, content_type=encoding
        )
        assert page.heading == EN.my_data.unsubscribe.done_title
        assert "Set-Cookie" not in page.headers

    assert news(zone, enquiry) is Standing.WITHDRAWN
    assert acts(zone) == ["given", "withdrawn"]
    assert set(every(zone, ConsentRecord.method)) == {"web_form", "one_click"}
    assert len(WithdrawalList(zone.settings.instance).payloads()) == 1


@both_languages
def test_a_person_unsubscribes_on_the_page_which_sets_no_cookie(
    mailbox: PageClient, zone: Zone, enquiry: UUID, lang: str
) -> None:
    page = mailbox.get(f"/{lang}/unsubscribe/{token_for(zone, enquiry, LinkKind.UNSUBSCRIBE)}")
    assert "Set-Cookie" not in page.headers
    assert page.form().names == set(ONE_CLICK)

    page.form().submit(expect=200)

    assert news(zone, enquiry) is Standing.WITHDRAWN


def test_a_post_that_is_not_one_click_asks_and_changes_nothing(
    mailbox: PageClient, zone: Zone, enquiry: UUID
) -> None:
    token = token_for(zone, enquiry, LinkKind.UNSUBSCRIBE)

    page = mailbox.post(f"/en/unsubscribe/{token}", {"List-Unsubscribe": "Maybe"}, expect=200)

    assert page.form().names == set(ONE_CLICK)
    assert news(zone, enquiry) is Standing.UNCONFIRMED


def test_a_link_of_another_kind_unsubscribes_nobody_and_looks_unknown(
    mailbox: PageClient, zone: Zone, enquiry: UUID
) -> None:
    other = token_for(zone, enquiry, LinkKind.CONFIRM)
    answers = {
        mailbox.post(f"/en/unsubscribe/{token}", ONE_CLICK, expect=404).words
        for token in (other, "x" * 22)
    }
    assert answers == {mailbox.get(f"/en/confirm/{'x' * 22}").form().submit(expect=404).words}
    assert news(zone, enquiry) is Standing.UNCONFIRMED
