"""Confirming an address and stopping news: a GET asks, a POST acts, as often as it is sent."""

from typing import Any
from uuid import UUID

import pytest

from app.consent.models import ConsentRecord
from app.consent.rules.standing import Standing
from app.core.rules.purposes import Purpose
from app.core.rules.tokens import LinkKind
from app.enquiries.models import Enquiry, Person
from app.ledger.outside.outside_lists import WithdrawalList
from app.web.context import Zone
from tests.support.content.copy import EN, WORDS
from tests.support.enquiries.people import stands
from tests.support.languages import both_languages
from tests.support.pages.page_client import PageClient
from tests.support.rights.my_data import token_for, write
from tests.support.stored import all_rows, every, only, row_of

ONE_CLICK = {"List-Unsubscribe": "One-Click"}


def news(zone: Zone, enquiry: UUID) -> Standing:
    return stands(zone.database, row_of(zone, Enquiry, enquiry).person_id)[Purpose.UPDATES_EMAIL]


def acts(zone: Zone) -> list[str]:
    return sorted(every(zone, ConsentRecord.act))


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
def test_link_scanners_that_follow_mailed_links_change_nothing(
    other_client: PageClient, zone: Zone, enquiry: UUID, method: str
) -> None:
    tokens = {
        "my-data": token_for(zone, enquiry),
        "confirm": token_for(zone, enquiry, LinkKind.CONFIRM),
        "unsubscribe": token_for(zone, enquiry, LinkKind.UNSUBSCRIBE),
    }
    before = all_rows(zone)
    for path, token in tokens.items():
        for lang in ("en", "zh"):
            page = other_client.send(method, f"/{lang}/{path}/{token}", expect=200)
            assert page.headers.get("Cache-Control", "no-store") == "no-store"

    assert all_rows(zone) == before


@both_languages
def test_confirming_the_address_activates_news_and_says_so_without_a_cookie(
    other_client: PageClient, zone: Zone, enquiry: UUID, lang: str
) -> None:
    page = other_client.get(f"/{lang}/confirm/{token_for(zone, enquiry, LinkKind.CONFIRM)}")
    assert "Set-Cookie" not in page.headers
    words = WORDS[lang].my_data
    assert page.says("button") == [words.confirm.with_updates_email, words.confirm.only]
    assert page.form().names == {"confirm"}

    assert words.confirm_off.updates_email in page.form().submit(confirm="only", expect=200).words
    assert news(zone, enquiry) is Standing.UNCONFIRMED
    assert only(zone, Person.email_confirmed_at) is not None

    done = page.form().submit(confirm="updates_email", expect=200)
    again = page.form().submit(confirm="updates_email", expect=200)

    assert news(zone, enquiry) is Standing.GIVEN
    assert acts(zone) == ["confirmed", "given"]
    assert words.confirm_on.updates_email in done.words
    assert again.words == done.words
    assert done.headers["Referrer-Policy"] == "no-referrer"


def test_of_several_purposes_what_is_ticked_starts_unless_the_address_alone_is_confirmed(
    client: PageClient, other_client: PageClient, zone: Zone
) -> None:
    news_by: dict[str, Any] = {"consent_updates_email": True, "consent_updates_phone": True}
    theirs = write(client, zone, **news_by, phone="+65 9123 4567")
    page = other_client.get(f"/en/confirm/{token_for(zone, theirs, LinkKind.CONFIRM)}")

    page.form().submit(agree="updates_email", confirm="only", expect=200)
    assert news(zone, theirs) is Standing.UNCONFIRMED
    page.form().submit(agree="updates_email", confirm="ticked", expect=200)
    assert news(zone, theirs) is Standing.GIVEN
    left = other_client.get(page.url).says("button")
    assert left == [EN.my_data.confirm.with_updates_phone, EN.my_data.confirm.only]


@both_languages
def test_the_page_behind_the_acknowledgement_confirms_and_leads_to_ones_data(
    other_client: PageClient, zone: Zone, enquiry: UUID, lang: str
) -> None:
    for kind in (LinkKind.CONFIRM, LinkKind.MY_DATA):
        token_for(zone, enquiry, kind)
    page = other_client.get(f"/{lang}/receipt/{token_for(zone, enquiry, LinkKind.RECEIPT)}")

    waiting = WORDS[lang].received.unconfirmed
    assert waiting in page.words
    assert "/my-data/" in page.link(WORDS[lang].received.mailed.data_button)
    page.form().submit(confirm="updates_email", expect=200)
    assert news(zone, enquiry) is Standing.GIVEN
    again = other_client.get(page.url)
    assert waiting not in again.words
    assert not again.says("button")


def test_an_empty_post_asks_again_and_confirms_no_address(
    other_client: PageClient, zone: Zone, enquiry: UUID
) -> None:
    token = token_for(zone, enquiry, LinkKind.CONFIRM)

    page = other_client.post(f"/en/confirm/{token}", {"agree": "updates_email"}, expect=200)

    assert page.heading == other_client.get(f"/en/confirm/{token}").heading
    assert acts(zone) == ["given"]
    assert only(zone, Person.email_confirmed_at) is None


def test_a_person_who_asked_for_nothing_is_offered_nothing(
    client: PageClient, other_client: PageClient, zone: Zone
) -> None:
    page = other_client.get(f"/en/confirm/{token_for(zone, write(client, zone), LinkKind.CONFIRM)}")

    assert page.form().names == {"confirm"}
    assert page.says("button") == [EN.my_data.confirm.button]
    assert EN.my_data.confirm.done in page.form().submit(expect=200).words
    assert acts(zone) == ["given"]


@pytest.mark.parametrize("encoding", ["application/x-www-form-urlencoded", "multipart/form-data"])
def test_a_mail_program_unsubscribes_in_one_click_without_cookies_twice(
    other_client: PageClient, zone: Zone, enquiry: UUID, encoding: str
) -> None:
    token = token_for(zone, enquiry, LinkKind.UNSUBSCRIBE)
    for _ in range(2):
        page = other_client.send(
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
    other_client: PageClient, zone: Zone, enquiry: UUID, lang: str
) -> None:
    page = other_client.get(f"/{lang}/unsubscribe/{token_for(zone, enquiry, LinkKind.UNSUBSCRIBE)}")
    assert "Set-Cookie" not in page.headers
    assert page.form().names == set(ONE_CLICK)

    page.form().submit(expect=200)

    assert news(zone, enquiry) is Standing.WITHDRAWN


def test_a_post_that_is_not_one_click_asks_and_changes_nothing(
    other_client: PageClient, zone: Zone, enquiry: UUID
) -> None:
    token = token_for(zone, enquiry, LinkKind.UNSUBSCRIBE)

    page = other_client.post(f"/en/unsubscribe/{token}", {"List-Unsubscribe": "Maybe"}, expect=200)

    assert page.form().names == set(ONE_CLICK)
    assert news(zone, enquiry) is Standing.UNCONFIRMED


def test_a_link_of_another_kind_unsubscribes_nobody_and_looks_unknown(
    other_client: PageClient, zone: Zone, enquiry: UUID
) -> None:
    other = token_for(zone, enquiry, LinkKind.CONFIRM)
    answers = {
        other_client.post(f"/en/unsubscribe/{token}", ONE_CLICK, expect=404).words
        for token in (other, "x" * 22)
    }
    assert answers == {other_client.get(f"/en/confirm/{'x' * 22}").form().submit(expect=404).words}
    assert news(zone, enquiry) is Standing.UNCONFIRMED
