"""The empty form is rendered once, and each visitor's tokens are inserted."""

import gzip
import re
from base64 import urlsafe_b64decode
from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from werkzeug.test import TestResponse

from app.core import clock
from app.web.split_page import EmptyForm, TokenNotInPage, split_page, stand_ins
from tests.support.enquiries.contact import send
from tests.support.pages.page_client import PageClient
from tests.web.test_page_cache import get

HIDDEN = re.compile(r'name="(csrf_token|notice|idempotency_key)" type="hidden" value="([^"]+)"')


def tokens(answer: TestResponse) -> dict[str, str]:
    return dict(HIDDEN.findall(answer.text))


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_cache_and_view_return_the_same_page_and_headers_but_for_its_tokens(
    app: Flask, lang: str
) -> None:
    with time_machine.travel("2026-05-05T05:05:05Z", tick=False):
        both = [get(app, f"/{lang}/contact{query}") for query in ("", "?nothing")]

    for answer in both:
        assert set(tokens(answer)) == {"csrf_token", "notice", "idempotency_key"}
        assert answer.headers["Cache-Control"] == "no-store"
    cached, viewed = map(_without_tokens, both)
    assert cached == viewed


def _without_tokens(answer: TestResponse) -> tuple[str, dict[str, str]]:
    """Return the text and the headers of an answer, without what differs between visitors."""
    page = answer.text
    for name, token in tokens(answer).items():
        page = page.replace(token, name)
    return page, {name: _comparable(name, value) for name, value in answer.headers}


def _comparable(name: str, value: str) -> str:
    """Return a header without variable parts: the session's value, length, order, and id."""
    if name == "Set-Cookie":
        return re.sub("=[^;]+", "=", value, count=1)
    order = ", ".join(sorted(value.split(", ")))
    return {"Vary": order, "Content-Length": "", "X-Request-Id": ""}.get(name, value)


def test_no_two_visitors_share_a_token_or_a_session(app: Flask) -> None:
    answers = [get(app, "/en/contact") for _ in range(20)]

    for name in ("csrf_token", "idempotency_key"):
        assert len({tokens(answer)[name] for answer in answers}) == 20
    assert len({answer.headers["Set-Cookie"] for answer in answers}) == 20


@pytest.mark.parametrize("path", ["/en/contact", "/en/contact?nothing"])
def test_cookie_token_and_notice_are_signed_with_sha_256(app: Flask, path: str) -> None:
    answer = get(app, path)

    cookie = answer.headers["Set-Cookie"].partition(";")[0]
    for signed in (cookie, tokens(answer)["csrf_token"], tokens(answer)["notice"]):
        assert len(urlsafe_b64decode(signed.rpartition(".")[2] + "==")) == 32


def test_the_notice_states_the_current_second(app: Flask, client: PageClient) -> None:
    with time_machine.travel(clock.now(), tick=False) as travel:
        first = tokens(get(app, "/en/contact"))["notice"]
        travel.shift(timedelta(seconds=2))
        assert tokens(get(app, "/en/contact"))["notice"] != first


def test_a_visitor_with_a_session_keeps_it(client: PageClient) -> None:
    first, second = client.get("/en/contact"), client.get("/zh/contact")

    # Both tabs can still be sent, in either order.
    for page in (second, first):
        send(page)


def test_a_campaign_is_in_the_address_the_form_is_sent_to(client: PageClient) -> None:
    for source, code in (("fair-2026", "fair-2026"), ("mail.7_b", "mail.7_b"), ("%22%3E", "other")):
        form = client.get(f"/en/contact?source={source}").form("message")
        assert form.action == f"/en/contact?source={code}"


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_topic_in_the_address_is_ticked_and_no_consent_box_ever_is(
    client: PageClient, lang: str
) -> None:
    for topic, ticked in (("ai", ["ai"]), ("talent", ["talent"]), ("yes", []), ("", [])):
        page = client.get(f"/{lang}/contact?topic={topic}&consent_updates_email=yes&source=fair")
        boxes = [each for each in page.all("input", type="checkbox") if "checked" in each.attrib]
        assert [each.attrib["value"] for each in boxes] == ticked
        assert {each.attrib["name"] for each in boxes} <= {"topics"}


@pytest.mark.parametrize("path", ["/en/contact", "/zh/contact", "/en/contact?source=fair"])
def test_the_form_is_compressed_but_its_tokens_are_not(app: Flask, path: str) -> None:
    answer = get(app, path, Accept_Encoding="br, gzip")

    assert answer.headers["Content-Encoding"] == "gzip"
    page = gzip.decompress(answer.data).decode()
    found = dict(HIDDEN.findall(page))
    assert set(found) == {"csrf_token", "notice", "idempotency_key"}
    for token in found.values():
        assert token.encode() in answer.data
    assert len(answer.data) < len(page) / 2


def test_the_compressed_length_reveals_nothing_of_a_token() -> None:
    marks = stand_ins(["secret", "echo"])
    page = f"<p>{marks['echo']}</p>{'filling ' * 50}<p>{marks['secret']}</p>"
    form = EmptyForm(split_page(page, marks), "")

    lengths = {
        len(form.fill_for("gzip", {"secret": "s3cr3t-t0ken", "echo": echo})[0])
        for echo in ("s3cr3t-t0ken", "another-word")
    }
    assert len(lengths) == 1


def test_a_token_cannot_break_out_of_its_place() -> None:
    marks = stand_ins(["token"])
    page = split_page(f'<input value="{marks["token"]}">', marks)

    assert page.fill({"token": '"><b>'}) == b'<input value="&#34;&gt;&lt;b&gt;">'


def test_a_page_without_a_tokens_placeholder_is_refused() -> None:
    with pytest.raises(TokenNotInPage, match="no placeholder for the token notice"):
        split_page("<p>no form</p>", stand_ins(["notice"]))


def test_a_form_that_lacks_a_token_is_not_served() -> None:
    marks = stand_ins(["notice"])

    with pytest.raises(KeyError, match="notice"):
        split_page(marks["notice"], marks).fill({})
