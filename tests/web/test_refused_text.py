"""NUL and lone surrogates are refused alike on both engines, and never with a traceback."""

import io
from itertools import product
from urllib.parse import unquote_to_bytes

import pytest
from flask import Flask
from sqlalchemy import select
from werkzeug.datastructures import FileStorage
from werkzeug.test import encode_multipart

from app.core.db import Database
from app.core.rules.permissions import Role
from app.leads.models import ImportDraft
from tests.staff.desk import signed_in, zone_of
from tests.support.enquiries.contact import ANSWERS
from tests.support.pages.page_client import PageClient
from tests.support.stored import only

pytestmark = pytest.mark.engine("both")

BAD = ("%00", "a%00b", "%ED%A0%80", "%ed%bf%bf")
ADDRESSES = (
    "/en/contact?source=BAD",
    "/en/contact?BAD=x",
    "/en/contact/received/BAD",
    "/en/my-data/BAD",
    "/en/BAD",
    "/ledger/BAD/checkpoint",
    "/staff/leads?q=BAD",
    "/staff/leads?source=BAD",
    "/staff/leads?at=BAD",
    "/staff/set-up/BAD",
    "/compliance/access?staff=BAD",
    "/compliance/access.csv?staff=BAD",
)


def token_of(client: PageClient) -> str:
    """Return the token that the forms of a page carry."""
    return client.get("/staff/account").all("input", name="csrf_token")[0].attrib["value"]


def test_an_address_that_holds_one_is_answered_with_400(
    app: Flask, database: Database, client: PageClient
) -> None:
    signed_in(app, client, Role.ADMINISTRATOR)
    for bad, like in product(BAD, ADDRESSES):
        address = like.replace("BAD", bad)
        # What a server hands over: bytes as Latin-1 (PEP 3333). A test's client would mend them.
        path = unquote_to_bytes(address.partition("?")[0]).decode("latin-1")
        client.send("GET", address, expect=400, environ_overrides={"PATH_INFO": path})


def test_a_header_or_cookie_that_holds_one_is_answered_with_400(app: Flask) -> None:
    names = ("HTTP_USER_AGENT", "HTTP_ACCEPT_LANGUAGE", "HTTP_COOKIE")
    plain = product(names, ("a=\0", "a=\xed\xa0\x80"))
    for name, value in (*plain, ("HTTP_COOKIE", 'a="b\\000"')):
        sent = app.test_client(use_cookies=False).get(
            "/staff/sign-in", environ_overrides={name: value}
        )
        assert sent.status_code == 400, name


def test_a_field_that_nobody_types_into_is_answered_with_400(
    app: Flask, database: Database, client: PageClient
) -> None:
    form = client.get("/en/contact").form("message").fill(**ANSWERS)
    for name in ("notice", "idempotency_key", "country", "topics", "consent_privacy_policy", "x"):
        client.post(form.action, {**form.values, name: "a\0b"}, expect=400)
    client.post(form.action, {**form.values, "a\0b": "x"}, expect=400)

    client.post("/staff/sign-in", {"email": "kim\0@example.com", "password": "x"}, expect=400)
    signed_in(app, client, Role.ADMINISTRATOR)
    client.post("/staff/language", {"csrf_token": token_of(client), "language": "en\0"}, expect=400)


def test_json_is_never_read_whatever_it_holds(app: Flask, client: PageClient) -> None:
    sent = {"email": "a\0b", "name": "\ud800", "\udfff": ["\0"]}
    client.send("POST", "/en/contact", expect=422, json=sent)
    signed_in(app, client, Role.ADMINISTRATOR)
    headers = {"X-CSRFToken": token_of(client)}
    client.send("POST", "/staff/sign-in", expect=415, json=sent, headers=headers)
    passkey = {
        "csrf_token": token_of(client),
        "name": "Key",
        "credential": '{"id": "\\ud800\\u0000"}',
    }
    client.post("/staff/account/passkeys", passkey, expect=422)


def test_a_typed_text_that_holds_one_is_returned_and_named(app: Flask, client: PageClient) -> None:
    signed_in(app, client, Role.ADMINISTRATOR)
    sent = {"csrf_token": token_of(client), "name": "Kim\0 Officer", "language": "en"}
    page = client.post("/staff/account/profile", sent, expect=422)

    assert page.form("name").value("name") == "Kim\ufffd Officer"
    assert "NULL (U+0000)" in page.words


def test_an_imported_cell_that_holds_one_is_named_in_the_preview(
    app: Flask, database: Database, client: PageClient
) -> None:
    signed_in(app, client, Role.EXPORTER)
    form = client.get("/staff/leads/import").form("given_on")
    form.fill(method="paper", answered="no")
    table = b"name,message,email,x\0\nA\0da,Hello,,\nAda,He\0llo,\0@example.com,\0\n"
    file = FileStorage(io.BytesIO(table), "fair\0.csv")
    boundary, body = encode_multipart({**form.values, "file": file})
    kind = f'multipart/form-data; boundary="{boundary}"'
    answer = client.send("POST", form.action, expect=303, data=body, content_type=kind)
    assert client.get(answer.location).words.count("NULL (U+0000)") == 3
    assert only(zone_of(app).database, select(ImportDraft)).name == "fair.csv"
