"""Answers that cannot be read or seem mistyped: asked about once, then kept as they were typed."""

from collections.abc import Callable

import pytest

from app.core.models import Base
from app.enquiries.models import Enquiry
from app.web.context import Zone
from tests.support.content.copy import EN
from tests.support.enquiries.contact import problems, send
from tests.support.pages.html import text_of
from tests.support.pages.page_client import PageClient
from tests.support.stored import every, only

MISTYPED, MEANT = "ana@gmial.com", "ana@gmail.com"
Count = Callable[[type[Base]], int]


@pytest.mark.parametrize(
    ("field", "value"),
    [("phone", "call the front desk"), ("phone", "+81 13800138005"), ("website", "not a site")],
)
def test_an_optional_answer_that_cannot_be_read_is_asked_about_once_and_kept_as_typed(
    client: PageClient, zone: Zone, field: str, value: str
) -> None:
    asked = send(client.get("/en/contact"), expect=422, **{field: value})
    assert EN.form.errors[f"{field}_unread"] in problems(asked)[field]
    kept = asked.form("message").fill(consent_privacy_policy=True, consent_cookie_policy=True)

    client.post(kept.action, {**kept.values, "email": "nobody@"}, expect=422)
    client.post(kept.action, kept.values, expect=303)

    enquiry = only(zone, Enquiry)
    assert (enquiry.answer(field), enquiry.phone_e164) == (value, "")


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ([MISTYPED], MISTYPED),
        # As a browser sends it if the button with the other address is pressed.
        ([MEANT, MISTYPED], MEANT),
    ],
    ids=["kept", "changed"],
)
def test_an_address_that_seems_mistyped_is_asked_about_once(
    client: PageClient, zone: Zone, sent: list[str], kept: str
) -> None:
    asked = send(client.get("/en/contact"), expect=422, email=MISTYPED)
    assert set(problems(asked)) == {"email"}
    offered = [each for each in asked.all("button") if each.attrib.get("name") == "email"]
    assert [each.attrib["value"] for each in offered] == [MEANT]
    form = asked.form("message")

    client.post(form.action, {**form.values, "email": sent}, expect=303)

    assert every(zone, Enquiry.email) == [kept]


def test_full_width_signs_of_an_address_are_stored_plain(client: PageClient, zone: Zone) -> None:
    send(client.get("/zh/contact"), email="ｗｅｉ＠example。com")

    assert every(zone, Enquiry.email) == ["wei@example.com"]


@pytest.mark.parametrize(
    ("chosen", "answer", "missing"),
    [("phone", {}, {"phone"}), ("phone", {"phone": "+49 30 901820"}, set()), ("email", {}, set())],
)
def test_a_call_needs_a_number(
    client: PageClient, chosen: str, answer: dict[str, str], missing: set[str]
) -> None:
    expect = 422 if missing else 303
    sent = send(client.get("/en/contact"), expect=expect, reach_by=chosen, **answer)

    assert (set(problems(sent)) if missing else set()) == missing


def test_being_asked_about_one_answer_lets_no_other_pass(client: PageClient, count: Count) -> None:
    form = send(client.get("/en/contact"), expect=422, phone="call me").form("message")
    again = client.post(form.action, {**form.values, "website": "not a site"}, expect=422)

    assert set(problems(again)) == {"website"}
    assert count(Enquiry) == 0


@pytest.mark.parametrize(("country", "code"), [("", "65"), ("DE", "49"), ("HK", "852")])
def test_the_hint_of_the_phone_names_the_code_of_the_country(
    client: PageClient, country: str, code: str
) -> None:
    page = send(client.get("/en/contact"), expect=422, country=country, name="")

    assert text_of(page.by_id("phone-hint")) == (EN.form.phone.hint(code=code))
