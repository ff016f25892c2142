"""Administrators invite people, change their roles, and deactivate them."""

from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from app.accounts.models import StaffAccount
from app.core import clock
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from app.mail.models import OutboxMessage
from app.web.accounts.freshness import FRESH
from tests.staff.accounts.codes import recovery_codes
from tests.staff.desk import (
    PASSWORD,
    enter,
    later,
    lead_of,
    make_account,
    post_to,
    read_in,
    receive,
    sign_in,
    signed_in,
)
from tests.support.content.copy import EN, WORDS
from tests.support.languages import both_languages
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, every, row_of

GUEST = {"name": "李示例", "email": "li@example.com", "role": "handler", "language": "zh"}


def invite_guest(client: PageClient) -> str:
    """Invite somebody from the page; return the link that it shows once."""
    page = client.get("/staff/people").form("email").fill(**GUEST).submit().follow()
    (link,) = (each for each in page.says("p", class_="notice") if "/staff/set-up/" in each)
    assert "/staff/set-up/" not in client.get("/staff/people").text
    return link


def add_task(app: Flask, client: PageClient, account_id: UUID) -> None:
    """Give a new lead a task for somebody."""
    path = f"/staff/leads/{lead_of(app, receive(app, clock.now())).id}"
    form = client.get(path).form(action=f"{path}/tasks")
    form.submit(task_title="Call them", task_for=account_id.hex)


def test_a_mailed_invitation_makes_an_account_with_role_and_language(
    app: Flask, administrator: PageClient
) -> None:
    link = invite_guest(administrator)
    (message,) = every(app, select(OutboxMessage).where(OutboxMessage.kind == "staff.invitation"))
    assert (message.recipient, message.language) == (GUEST["email"], "zh")
    guest = PageClient(app, administrator.origin)
    form = guest.get(link).form("name")
    assert form.value("name") == "李示例"
    form.submit(password=PASSWORD, password_again=PASSWORD)
    enter(app, guest, GUEST["email"])
    assert guest.get("/staff/account").root.attrib["lang"] == "zh-Hans"
    guest.get("/staff/people", expect=403)
    assert GUEST["email"] not in administrator.get("/staff/people").says("section")
    (event,) = audit(app, AuditEvent.INVITATION_SENT.tag)
    assert b"li@" not in event.payload


def test_a_withdrawn_or_resent_invitation_disables_its_link(
    app: Flask, administrator: PageClient
) -> None:
    def action(word: str) -> str:
        forms = administrator.get("/staff/people").all("form")
        return next(each.attrib["action"] for each in forms if word in each.attrib["action"])

    first, resend, withdraw = invite_guest(administrator), action("resend"), action("withdraw")
    told = post_to(administrator, resend).follow()
    assert EN.people.invited.made in told.words
    assert EN.people.invited.by_hand in told.words
    administrator.get(first, expect=404)
    assert EN.people.invited.gone in post_to(administrator, withdraw).follow().words
    told = post_to(administrator, action("withdraw")).follow()
    assert EN.people.invited.withdrawn in told.words
    assert len(audit(app, AuditEvent.INVITATION_WITHDRAWN.tag)) == 1


def test_an_address_with_an_account_is_not_invited_and_the_form_returns(
    app: Flask, administrator: PageClient
) -> None:
    make_account(app, Role.HANDLER, GUEST["email"].title())
    page = administrator.get("/staff/people").form("email").fill(**GUEST).submit(expect=422)
    assert EN.people.errors.account_exists in page.words
    assert page.form("email").value("name") == "李示例"


def test_a_changed_role_and_a_signing_out_take_effect_at_once(
    app: Flask, administrator: PageClient
) -> None:
    other = PageClient(app, administrator.origin)
    account_id = signed_in(app, other, Role.HANDLER)
    other.get("/staff/leads")
    post_to(administrator, f"/staff/people/{account_id}/role", role="auditor")
    other.get("/staff/leads", expect=403)
    post_to(administrator, f"/staff/people/{account_id}/sessions")
    other.get("/staff/account", expect=302)
    (event,) = audit(app, AuditEvent.ROLE_CHANGED.tag)
    assert event.subject == account_id.hex
    assert b'"from":"handler","to":"auditor"' in event.payload


def test_the_last_administrator_is_refused_without_asking(app: Flask, client: PageClient) -> None:
    account_id = signed_in(app, client, Role.ADMINISTRATOR)
    add_task(app, client, account_id)
    for path in ("role", "deactivate"):
        page = post_to(client, f"/staff/people/{account_id}/{path}", role="reader").follow()
        assert EN.people.person.last_administrator in page.words
    page = client.get(f"/staff/people/{account_id}/deactivate", expect=303).follow()
    assert EN.people.person.last_administrator in page.words
    make_account(app, Role.ADMINISTRATOR, "second@example.com")
    asked = client.get(f"/staff/people/{account_id}").form("role").submit(role="reader", expect=409)
    asked.form("moves").submit().follow(expect=403)


def test_a_deactivated_person_is_signed_out_until_activated(
    app: Flask, administrator: PageClient
) -> None:
    other = PageClient(app, administrator.origin)
    account_id = signed_in(app, other, Role.HANDLER)
    post_to(administrator, f"/staff/people/{account_id}/deactivate")
    other.get("/staff/leads", expect=302)
    assert EN.people.inactive in administrator.get("/staff/people").words
    post_to(administrator, f"/staff/people/{account_id}/activate")
    assert row_of(app, StaffAccount, account_id).active


def test_a_reset_second_factor_is_set_up_again_after_sign_in(
    app: Flask, administrator: PageClient
) -> None:
    account_id = make_account(app, Role.HANDLER, "li@example.com")
    other = PageClient(app, administrator.origin)
    enter(app, other, "li@example.com")
    post_to(administrator, f"/staff/people/{account_id}/factors")
    other.get("/staff/leads", expect=302)
    sign_in(other, "li@example.com")
    assert other.get("/staff/leads", expect=302).location == "/staff/account/second-factor"
    assert len(audit(app, AuditEvent.FACTORS_RESET.tag)) == 1


@both_languages
def test_the_pages_about_people_are_valid_in_both_languages(
    app: Flask, client: PageClient, lang: str
) -> None:
    account_id = signed_in(app, client, Role.ADMINISTRATOR)
    read_in(client, lang)
    for path in ("/staff/people", f"/staff/people/{account_id}", "/staff/people/roles"):
        page = client.get(path)
        assert page.root.attrib["lang"] == {"en": "en", "zh": "zh-Hans"}[lang]
    assert WORDS[lang].people.permissions.consents_view in page.words
    client.get(f"/staff/people/{UUID(int=1)}", expect=404)


# A clock that was set back makes no proof last longer.
@pytest.mark.parametrize("wait", [FRESH, -2 * FRESH])
def test_sensitive_actions_ask_for_confirmation_and_lose_no_input(
    app: Flask, administrator: PageClient, monkeypatch: pytest.MonkeyPatch, wait: timedelta
) -> None:
    code = recovery_codes(administrator)[0]
    form = administrator.get("/staff/people").form("email")
    later(monkeypatch, wait)
    asked = form.fill(**GUEST).submit(expect=403)
    assert asked.heading == EN.account.confirm.title
    wrong = asked.form("password_again_for").submit(password_again_for="not this", expect=422)
    assert EN.account.confirm.wrong_code in wrong.words
    assert not audit(app, AuditEvent.INVITATION_SENT.tag)
    wrong.form("password_again_for").submit(password_again_for=PASSWORD, code_again_for=code)
    assert len(audit(app, AuditEvent.INVITATION_SENT.tag)) == 1
    assert GUEST["email"] in administrator.get("/staff/people").words
