"""Bad input on the Contact Us form is named and explained, and no text is lost."""

from collections.abc import Callable
from datetime import timedelta
from io import BytesIO

import pytest
import time_machine
from flask import Flask

from app.core import clock
from app.core.models import Base
from app.enquiries.models import Enquiry
from app.staff.reception.entries import FORM as BY_HAND
from app.web.consent.publications import notice_token
from app.web.context import Zone
from tests.support.content.copy import EN, ZH
from tests.support.enquiries.contact import ANSWERS, problems, send
from tests.support.pages.forms import Form
from tests.support.pages.page_client import PageClient
from tests.support.stored import without_table

Count = Callable[[type[Base]], int]


@pytest.mark.parametrize(
    ("lang", "heading", "prefix"),
    [
        ("en", EN.form.errors.summary_title, "Error: "),
        ("zh", ZH.form.errors.summary_title, f"{ZH.form.errors.prefix} "),
    ],
)
def test_an_empty_form_returns_every_error_beside_its_field(
    client: PageClient, count: Count, lang: str, heading: str, prefix: str
) -> None:
    page = client.get(f"/{lang}/contact").form("message").submit(expect=422)

    assert heading in page.says("h2")
    assert page.title.startswith(prefix.strip())
    assert set(problems(page)) == {
        "name", "email", "organisation", "country", "topics-sites", "message",
        "consent_privacy_policy", "consent_cookie_policy",
    }  # fmt: skip
    main = page.one("main")
    first = next(each for each in main.iter() if "summary" in each.attrib.get("class", "").split())
    assert list(main.iter()).index(first) < list(main.iter()).index(page.one("h1"))
    for name in ("name", "email", "organisation", "country", "message"):
        field = page.by_id(name)
        assert field.attrib["aria-invalid"] == "true"
        assert f"{name}-error" in field.attrib["aria-describedby"].split()
    assert count(Enquiry) == 0


def test_every_answer_and_tick_is_returned_unchanged(client: PageClient, count: Count) -> None:
    typed: dict[str, str] = {
        **{name: str(ANSWERS[name]) for name in ("name", "message", "country")},
        "email": "not an address",
        "job_title": "Head of <b>Asia</b>",
        "website": "www.example.com/ü",
        "sector": "robotics",
        "size_band": "5to20",
        "currency": "EUR",
        "phone": "+49 30 901820",
    }
    ticks = {"consent_cookie_policy": False, "consent_updates_phone": True}
    changes = {**typed, **ticks, "job_title": f"  {typed['job_title']} "}
    page = send(client.get("/en/contact"), expect=422, **changes)

    form = page.form("message")
    assert {name: form.value(name) for name in typed} == typed
    assert form.values["topics"] == ["sites", "talent"]
    boxes = ("privacy_policy", "cookie_policy", "updates_email", "updates_phone")
    assert [form.value(f"consent_{each}") for each in boxes] == ["yes", "", "", "yes"]
    assert "open" in page.one("details").attrib
    assert count(Enquiry) == 0


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("name", "a\x00b", EN.form.errors.control(character="NULL (U+0000)", field="Full name")),
        ("name", "a\nb", EN.form.errors.control(character="LINE FEED (U+000A)", field="Full name")),
        ("message", "bell\x07", "Your enquiry contains a character that cannot be used: BELL"),
        ("message", "next\x85", "U+0085"),
        ("name", "x" * 201, EN.form.errors.long(field="Full name", limit="200")),
        ("message", "信" * 4001, EN.form.errors.long(field="Your enquiry", limit="4,000")),
        ("email", "nobody@", EN.form.errors.email_format),
        ("email", "a@b@example.com", EN.form.errors.email_format),
        ("email", "=?utf-8?q?a=0a?=@example.com", f"{EN.staff.errors.email} in the correct"),
        ("email", "=?utf-8?q?x=40y.org=2C_x?=@example.com", f"{EN.staff.errors.email} in the"),
        ("website", "https://user:secret@example.com", EN.form.errors.website_unread),
        ("website", "example.com:99999", EN.form.errors.website_unread),
        ("website", "http://1.2", EN.form.errors.website_unread),
        ("website", "http://.", EN.form.errors.website_unread),
        ("phone", "call me", EN.form.errors.phone_unread),
        ("phone", "+86 1", EN.form.errors.phone_unread),
        ("website", "not a site", EN.form.errors.website_unread),
        ("website", "javascript://example.com", EN.form.errors.website_unread),
    ],
)
def test_an_invalid_answer_is_named_and_nothing_is_stored(
    client: PageClient, count: Count, filled: Form, field: str, value: str, says: str
) -> None:
    page = client.post(filled.action, {**filled.values, field: value}, expect=422)

    assert says in problems(page)[field]
    assert count(Enquiry) == 0


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("country", "XX"), ("sector", "witchcraft"), ("currency", "BTC"), ("topics", "war"),
        ("reply_language", "tlh"), ("consent_privacy_policy", "on"), ("notice", ""),
        ("notice", "forged"), ("notice", "eyJmb3JtIjoiY29udGFjdC8xIn0.AAAA"),
    ],
)  # fmt: skip
def test_a_code_or_token_that_the_form_does_not_offer_is_refused_and_answers_are_kept(
    client: PageClient, count: Count, filled: Form, field: str, value: str
) -> None:
    page = client.post(filled.action, {**filled.values, field: value}, expect=422)

    assert page.form("message").value("message") == ANSWERS["message"]
    assert count(Enquiry) == 0


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", "x" * 200),
        ("name", "محمد ‎𝓐́ 👩‍👩‍👧‍👦 Ω"),
        ("message", "信" * 4000),
        ("message", "tab\there\r\nand a line"),
        ("email", "用户@例え.jp"),
        ("email", "o'neil+tag@sub.example.co.uk"),
        ("phone", "020 8211 8888"),
        ("website", "https://例え.jp/道?q=1"),
    ],
)
def test_an_unusual_valid_answer_is_accepted(
    client: PageClient, count: Count, filled: Form, field: str, value: str
) -> None:
    client.post(filled.action, {**filled.values, field: value}, expect=303)

    assert count(Enquiry) == 1


def test_an_expired_csrf_token_returns_the_form_with_all_answers(
    client: PageClient, count: Count, filled: Form
) -> None:
    client.flask_client.set_cookie("zone_session", "of another day", domain="localhost")
    page = filled.submit(expect=422)

    assert EN.staff.stale.title in page.words
    again = page.form("message")
    assert again.value("message") == ANSWERS["message"]
    assert again.value("consent_privacy_policy") == "yes"
    assert count(Enquiry) == 0
    again.submit(expect=303)
    assert count(Enquiry) == 1


def test_a_browser_that_sends_no_cookie_is_told_so(
    client: PageClient, count: Count, filled: Form
) -> None:
    client.flask_client.delete_cookie("zone_session", domain="localhost")
    page = filled.submit(expect=422)

    assert EN.form.errors.cookies_off in page.words
    assert page.form("message").value("message") == ANSWERS["message"]
    assert count(Enquiry) == 0


@pytest.mark.parametrize(
    "body", [{"name": 5}, {"topics": [1]}, {"message": {}}, [1], "\ud800", {"csrf_token": 5}]
)
def test_json_is_not_accepted_as_the_form(app: Flask, body: object) -> None:
    response = app.test_client().post("/en/contact", json=body, base_url="http://localhost:8000")

    assert response.status_code == 422


def test_a_file_in_place_of_text_is_an_unanswered_question(
    client: PageClient, count: Count, filled: Form
) -> None:
    data = {**filled.values, "name": (BytesIO(b"x"), "name.txt")}
    page = client.send(
        "POST", filled.action, expect=422, data=data, content_type="multipart/form-data"
    )

    assert EN.form.errors.name in page.words
    assert count(Enquiry) == 0


def test_news_by_telephone_needs_a_number_and_an_amount_its_currency(
    client: PageClient, count: Count
) -> None:
    page = send(client.get("/en/contact"), expect=422, consent_updates_phone=True, size_band="1to5")

    assert problems(page) == {
        "consent_updates_phone": EN.form.errors.consent_updates_phone_number,
        "currency": EN.form.errors.currency_missing,
    }
    assert count(Enquiry) == 0


def test_a_form_open_for_over_a_day_returns_with_the_current_words(
    client: PageClient, count: Count
) -> None:
    now = clock.now()
    with time_machine.travel(now, tick=False):
        form = client.get("/en/contact").form("message").fill(**ANSWERS)
    with time_machine.travel(now + timedelta(days=1, minutes=1), tick=False):
        page = form.submit(expect=422)
        assert EN.staff.stale.title in page.words
        assert page.form("message").value("notice") != form.value("notice")
        assert count(Enquiry) == 0
        page.form("message").submit(expect=303)
    assert count(Enquiry) == 1


def test_a_notice_of_another_form_stores_nothing(
    client: PageClient, count: Count, filled: Form, zone: Zone
) -> None:
    read_out = notice_token(
        zone.secrets.notice_key, zone.publications.notice(BY_HAND, "spoken_block", "en")
    )
    page = client.post(filled.action, {**filled.values, "notice": read_out}, expect=422)

    assert page.form("message").value("message") == ANSWERS["message"]
    assert count(Enquiry) == 0


def test_a_malformed_idempotency_key_is_replaced_and_answers_are_kept(
    client: PageClient, count: Count, filled: Form
) -> None:
    page = client.post(filled.action, {**filled.values, "idempotency_key": "x" * 200}, expect=422)

    assert count(Enquiry) == 0
    page.form("message").submit(expect=303)
    assert count(Enquiry) == 1


def test_an_unwritable_database_is_reported_with_the_answers_returned(
    zone: Zone, filled: Form
) -> None:
    with without_table(zone.database, "enquiry"):
        page = filled.submit(expect=503)

    assert EN.form.errors.unavailable in page.words
    assert EN.form.errors.unsent_title in page.words
    assert page.form("message").value("message") == ANSWERS["message"]


def test_an_oversized_form_is_refused_with_our_own_page(client: PageClient) -> None:
    assert client.post("/en/contact", {"message": "x" * 400_000}, expect=413).one("h1") is not None
