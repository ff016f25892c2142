"""An invitation becomes an account, once."""

import pytest
from flask import Flask

from app.accounts.models import StaffAccount
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from tests.staff.desk import EMAIL, PASSWORD, enter, invite, make_account, sign_in
from tests.support.content.copy import EN, ZH
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, every


def accept(client: PageClient, token: str, expect: int = 303, **changes: str) -> Page:
    answers = {"name": "Kim 金", "password": PASSWORD, "password_again": PASSWORD} | changes
    return client.get(f"/staff/set-up/{token}").form("name").submit(expect=expect, **answers)


def test_an_invitation_makes_one_account_that_can_sign_in(app: Flask, client: PageClient) -> None:
    token = invite(app, Role.EXPORTER, EMAIL)
    client.get(f"/staff/set-up/{token}")  # Opening it does not use it up.
    page = accept(client, token).follow()
    assert page.heading == EN.staff.sign_in.title
    assert f"{EN.staff.nav.account} is ready." in page.words
    enter(app, client, EMAIL)
    assert client.get("/staff/account").says("dd")[:3] == ["Kim 金", EMAIL, "Handler (may export)"]
    assert len(audit(app, AuditEvent.ACCOUNT_CREATED.tag)) == 1

    assert client.get(f"/staff/set-up/{token}", expect=404).heading == EN.staff.invalid_link.title


def test_the_first_administrator_enters_their_own_address(app: Flask, client: PageClient) -> None:
    token = invite(app, Role.ADMINISTRATOR, "")
    assert client.get(f"/staff/set-up/{token}").heading == EN.staff.setup.title
    accept(client, token, email="First@Example.com")
    enter(app, client, "first@example.com")
    client.get("/compliance/consents")


def test_the_invited_address_cannot_be_changed_by_its_recipient(
    app: Flask, client: PageClient
) -> None:
    form = client.get(f"/staff/set-up/{invite(app, Role.EXPORTER, EMAIL)}").form("name")
    assert "email" not in form.names
    form.values["email"] = ["other@example.com"]
    form.submit(name="Kim", password=PASSWORD, password_again=PASSWORD)
    assert every(app, StaffAccount.email) == [EMAIL]


@pytest.mark.parametrize("token", ["unknown", "%E4%B8%AD"])
def test_an_unknown_link_says_what_to_do(client: PageClient, token: str) -> None:
    assert EN.staff.invalid_link.invited in client.get(f"/staff/set-up/{token}", expect=404).words


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"name": " "}, EN.staff.errors.name),
        ({"name": "Kim\u0007"}, "Full name contains a character that cannot be used"),
        ({"password": "", "password_again": ""}, EN.staff.errors.password),
        (
            {"password": "eleven char", "password_again": "eleven char"},
            EN.staff.errors.password_short(min=12),
        ),
        (
            {"password": "Kim 金 2027!!", "password_again": "Kim 金 2027!!"},
            EN.staff.errors.password_guessable,
        ),
        (
            {"password": "Guangzhou-2026-zone", "password_again": "x"},
            EN.staff.errors.password_guessable,
        ),
        (
            {"password": "new-example-com-1", "password_again": "x"},
            EN.staff.errors.password_guessable,
        ),
        (
            {"password": "Development Zone!", "password_again": "x"},
            EN.staff.errors.password_guessable,
        ),
        (
            {"password": "new@example.com", "password_again": "x"},
            EN.staff.errors.password_guessable,
        ),
        (
            {"password": "qwertyuiop[]", "password_again": "qwertyuiop[]"},
            EN.staff.errors.password_guessable,
        ),
        (
            {"password": "密" * 257, "password_again": "密" * 257},
            EN.staff.errors.password_long(limit=256),
        ),
        (
            {"password": "\ufdfa" * 256, "password_again": "\ufdfa" * 256},
            EN.staff.errors.password_long(limit=256),
        ),
        ({"password_again": "something else"}, EN.staff.errors.password_differs),
        ({"email": "nonsense"}, EN.staff.errors.email_format),
        ({"email": EMAIL}, EN.staff.errors.account_exists),
    ],
)
def test_invalid_answers_are_named_and_nothing_is_stored(
    app: Flask, client: PageClient, changes: dict[str, str], message: str
) -> None:
    make_account(app, Role.EXPORTER, EMAIL)
    token = invite(app, Role.ADMINISTRATOR, "")
    page = accept(client, token, expect=422, **{"email": "new@example.com", **changes})
    assert page.title.startswith("Error: ")
    assert message in " ".join(page.says("div", class_="summary"))
    assert len(audit(app, AuditEvent.ACCOUNT_CREATED.tag)) == 1
    accept(client, token, email="new@example.com")


def test_a_non_ascii_password_signs_in_from_any_keyboard(app: Flask, client: PageClient) -> None:
    composed, decomposed = "caf\u00e9 marble otter kite", "cafe\u0301 marble otter kite"
    accept(client, invite(app, Role.EXPORTER, EMAIL), password=composed, password_again=composed)
    sign_in(client, EMAIL, decomposed, expect=302)


def test_of_a_long_password_the_first_72_characters_are_judged(
    app: Flask, client: PageClient
) -> None:
    token = invite(app, Role.EXPORTER, EMAIL)
    weak = "a" * 72 + "marble otter kite"
    accept(client, token, expect=422, password=weak, password_again=weak)
    strong = "marble otter seventeen kite" + "a" * 200
    accept(client, token, password=strong, password_again=strong)


def test_the_page_is_in_chinese_for_a_chinese_browser(app: Flask, client: PageClient) -> None:
    token = invite(app, Role.AUDITOR, EMAIL)
    page = client.get(f"/staff/set-up/{token}", headers={"Accept-Language": "zh-CN"})
    assert page.root.attrib["lang"] == "zh-Hans"
    assert ZH.staff.invitation.lead(role="合规审计员") in page.words


def test_an_unused_first_administrator_link_makes_no_second_one(
    database: Database, app: Flask, client: PageClient
) -> None:
    leftover = invite(app, Role.ADMINISTRATOR, "")
    make_account(app, Role.ADMINISTRATOR, EMAIL)
    client.get(f"/staff/set-up/{leftover}", expect=404)

    afterwards = invite(app, Role.ADMINISTRATOR, "")
    page = accept(client, afterwards, expect=404, email="second@example.com")
    assert page.heading == EN.staff.invalid_link.title
    assert len(audit(app, AuditEvent.ACCOUNT_CREATED.tag)) == 1


def test_a_second_administrator_may_be_invited_by_address(app: Flask, client: PageClient) -> None:
    make_account(app, Role.ADMINISTRATOR, EMAIL)
    accept(client, invite(app, Role.ADMINISTRATOR, "second@example.com"))
    assert len(audit(app, AuditEvent.ACCOUNT_CREATED.tag)) == 2
