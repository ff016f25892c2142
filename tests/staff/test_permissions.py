"""Each role opens its own pages and no others."""

from uuid import uuid4

import pytest
from flask import Flask

from app.domain.permissions import Role
from tests.staff.desk import signed_in
from tests.support.page_client import PageClient

LEADS = (
    "/staff/leads",
    "/staff/leads?folder=overdue",
    "/staff/views",
    f"/staff/leads/{uuid4()}",
    "/staff/export",
)
CONSENTS = ("/compliance/consents", f"/compliance/consents/{uuid4()}")


@pytest.mark.parametrize(
    ("role", "refused", "home"),
    [
        (Role.EXPORTER, CONSENTS, "/staff/leads"),
        (Role.AUDITOR, LEADS, "/compliance/consents"),
        (Role.ADMINISTRATOR, (), "/staff/leads"),
    ],
)
def test_a_role_reaches_its_own_pages_only(
    app: Flask, client: PageClient, role: Role, refused: tuple[str, ...], home: str
) -> None:
    signed_in(app, client, role)
    for path in (*LEADS, *CONSENTS):
        missing = path.count("-") > 1
        expected = 403 if path in refused else 404 if missing else 200
        client.get(path, expect=expected)
    assert client.get("/staff/", expect=302).location == home


def test_the_ways_shown_are_those_that_the_role_may_go(app: Flask, client: PageClient) -> None:
    signed_in(app, client, Role.AUDITOR)
    page = client.get("/compliance/consents")
    assert page.says("nav") == ["Consent records Your account"]


def test_compliance_cannot_change_or_export_by_posting(app: Flask, client: PageClient) -> None:
    signed_in(app, client, Role.AUDITOR)
    token = client.get("/staff/account").all("input", name="csrf_token")[0].attrib["value"]
    for path in (f"/staff/leads/{uuid4()}/status", "/staff/export"):
        client.post(path, {"csrf_token": token, "purpose": "audit"}, expect=403)


def test_a_stranger_is_sent_to_sign_in_and_back(client: PageClient) -> None:
    page = client.get("/staff/leads?before=abc", expect=302)
    assert page.location == "/staff/sign-in?next=/staff/leads?before%3Dabc"


@pytest.mark.parametrize(
    ("wish", "place"),
    [
        ("/staff/leads?before=abc", "/staff/leads?before=abc"),
        ("/compliance/consents", "/compliance/consents"),
        ("//evil.example/staff", "/staff/"),
        ("https://evil.example/staff/leads", "/staff/"),
        ("/staff\\evil.example", "/staff/"),
        ("/staff/leads\r\nX: y", "/staff/"),
        ("/en/", "/staff/"),
        ("", "/staff/"),
    ],
)
def test_choosing_a_language_goes_back_to_a_page_of_the_desk_only(
    app: Flask, client: PageClient, wish: str, place: str
) -> None:
    signed_in(app, client, Role.EXPORTER)
    form = client.get("/staff/account").form(action="/staff/language")
    form.values["next"] = [wish]
    form.values["language"] = ["zh"]
    assert form.submit().location == place
    assert client.get("/staff/account").root.attrib["lang"] == "zh-Hans"
