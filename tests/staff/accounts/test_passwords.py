"""A forgotten password is set anew by a one-time link; second factors stay."""

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from app.accounts.accounts import set_active
from app.accounts.models import StaffAccount
from app.accounts.passwords import make_password_link
from app.accounts.rules.sign_in import LINKS_A_DAY, LINKS_AN_HOUR
from app.core import clock
from app.core.rules.audit_events import OPERATOR, AuditEvent
from app.core.rules.permissions import Role
from app.core.rules.tokens import PASSWORD_LINK, LinkKind, link_token
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind
from app.staff.accounts.passwords import password_desk
from tests.staff.accounts.codes import next_code, turn_on_codes
from tests.staff.desk import (
    EMAIL,
    PASSWORD,
    enter,
    later,
    mails,
    make_account,
    sign_in,
    zone_of,
)
from tests.support.content.copy import EN
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, change_every, every

NEW = "marble otter seventeen kite"


@pytest.fixture
def account_id(app: Flask) -> UUID:
    """The account of EMAIL."""
    return make_account(app, Role.READER, EMAIL)


def ask(client: PageClient, email: str = EMAIL) -> Page:
    """Ask for a link as somebody does who has forgotten their password."""
    form = client.get(client.get("/staff/sign-in").link(EN.staff.sign_in.forgotten)).form("email")
    return form.submit(email=email).follow()


def mailed_link(app: Flask) -> str:
    """Return the link in the newest mail."""
    asked = select(OutboxMessage.id).where(OutboxMessage.kind == MessageKind.PASSWORD_LINK.value)
    message_id = every(app, asked.order_by(OutboxMessage.id))[-1]
    token = link_token(zone_of(app).secrets.link_key, LinkKind.PASSWORD, message_id)
    return f"/staff/password/{token}"


def choose(client: PageClient, link: str, password: str = NEW, expect: int = 303) -> Page:
    """Open a link and send a new password."""
    form = client.get(link).form("password")
    return form.submit(password=password, password_again=password, expect=expect)


def test_a_forgotten_password_is_set_anew_once_and_the_second_factor_stays(
    app: Flask, client: PageClient, account_id: UUID
) -> None:
    signed_in_elsewhere = PageClient(app, client.origin)
    enter(app, signed_in_elsewhere, EMAIL)
    ask(client)
    link = mailed_link(app)
    client.get(link)  # A mail scanner looks, and uses nothing up.
    choose(client, link)
    signed_in_elsewhere.get("/staff/leads", expect=302)
    assert client.get(link, expect=404).heading == EN.staff.invalid_link.title
    sign_in(client, EMAIL, PASSWORD, expect=422)
    assert sign_in(client, EMAIL, NEW).follow().heading == EN.staff.code.title
    assert mails(app, MessageKind.SECURITY_NOTICE) == [EMAIL]
    for event in (AuditEvent.PASSWORD_LINK_ASKED, AuditEvent.PASSWORD_RESET):
        assert len(audit(app, event.tag)) == 1


def test_a_new_password_of_known_words_alone_is_refused_by_link_and_on_change(
    app: Flask, client: PageClient, account_id: UUID
) -> None:
    link = print_link(app, account_id, forced=False)
    enter(app, client, EMAIL)
    change = client.get("/staff/account/password").form("old")
    for known in ("Guangzhou Development Zone", EMAIL):
        assert EN.staff.errors.password_guessable in choose(client, link, known, expect=422).words
        page = change.submit(old=PASSWORD, password=known, password_again=known, expect=422)
        assert EN.staff.errors.password_guessable in page.words


@pytest.mark.usefixtures("start_of_an_hour")
def test_asking_looks_alike_for_every_address_and_is_bounded(
    app: Flask, client: PageClient, account_id: UUID
) -> None:
    addresses = (EMAIL, "nobody@example.com") * (LINKS_A_DAY + 3)
    others = [f"{number}@example.com" for number in range(LINKS_AN_HOUR)]
    assert len({ask(client, email).says("main")[0] for email in (*addresses, *others)}) == 1
    assert len(audit(app, AuditEvent.PASSWORD_LINK_ASKED.tag)) == LINKS_AN_HOUR
    # The rows of what does not leave name nobody.
    to_nobody = LINKS_AN_HOUR - LINKS_A_DAY
    assert mails(app, MessageKind.PASSWORD_LINK) == [*[""] * to_nobody, *[EMAIL] * LINKS_A_DAY]


def test_a_link_to_a_new_password_expires_and_a_newer_one_replaces_it(
    app: Flask, client: PageClient, monkeypatch: pytest.MonkeyPatch, account_id: UUID
) -> None:
    ask(client)
    first = mailed_link(app)
    ask(client)
    client.get(first, expect=404)
    second = mailed_link(app)
    later(monkeypatch, PASSWORD_LINK + timedelta(seconds=1))
    client.get(second, expect=404)


@pytest.mark.parametrize("forced", [False, True])
def test_an_administrator_sends_a_link_and_may_force_the_change(
    app: Flask, administrator: PageClient, account_id: UUID, *, forced: bool
) -> None:
    administrator.get(f"/staff/people/{account_id}").form("forced").submit(forced=forced)
    sign_in(PageClient(app, administrator.origin), EMAIL, PASSWORD, expect=422 if forced else 302)
    choose(PageClient(app, administrator.origin), mailed_link(app))
    sign_in(PageClient(app, administrator.origin), EMAIL, NEW, expect=302)
    (event,) = audit(app, AuditEvent.PASSWORD_LINK_MADE.tag)
    assert event.subject == account_id.hex
    assert f'"forced":{int(forced)}'.encode() in event.payload


def change_own(app: Flask, client: PageClient, account_id: UUID) -> None:
    """Change the password on the page of one's account, and go on there."""
    form = client.get("/staff/account/password").form("old")
    form.submit(old=PASSWORD, password=NEW, password_again=NEW).follow()


def print_link(app: Flask, account_id: UUID, *, forced: bool) -> str:
    """Return the link to a new password that the operator's command prints."""
    with app.test_request_context():
        token = make_password_link(
            zone_of(app).database,
            password_desk(),
            actor=OPERATOR,
            account_id=account_id,
            forced=forced,
            mailed=False,
            now=clock.now(),
        )
    return f"/staff/password/{token}"


def force(app: Flask, client: PageClient, account_id: UUID) -> None:
    """Disable the password, as the operator does."""
    print_link(app, account_id, forced=True)


def set_anew(app: Flask, client: PageClient, account_id: UUID) -> None:
    """Set the password with a link, as somebody does who has forgotten it."""
    visitor = PageClient(app, client.origin)
    ask(visitor)
    choose(visitor, mailed_link(app))


def deactivate_and_activate(app: Flask, client: PageClient, account_id: UUID) -> None:
    """Deactivate the account, and activate it again, as an administrator does."""
    zone, administrator = zone_of(app), make_account(app, Role.ADMINISTRATOR, "adm@example.com")
    for active in (False, True):
        set_active(
            zone.database,
            zone.secrets.ledger_key,
            actor=administrator.hex,
            account_id=account_id,
            active=active,
            now=clock.now(),
        )


@pytest.mark.parametrize("end", [change_own, force, set_anew, deactivate_and_activate])
def test_a_sign_in_that_waits_for_its_code_ends_when_the_password_no_longer_counts(
    app: Flask, client: PageClient, end: Callable[[Flask, PageClient, UUID], None], account_id: UUID
) -> None:
    sign_in(client, EMAIL)
    key = turn_on_codes(client)
    thief = PageClient(app, client.origin)
    asked = sign_in(thief, EMAIL).follow()
    assert asked.heading == EN.staff.code.title
    end(app, client, account_id)
    asked.form("code").submit(code=next_code(key), expect=302)
    assert "/sign-in" in thief.get("/staff/account", expect=302).location


@pytest.mark.parametrize("forced", [False, True])
def test_a_link_that_was_asked_for_leaves_a_printed_one_alone(
    app: Flask, client: PageClient, account_id: UUID, *, forced: bool
) -> None:
    printed = print_link(app, account_id, forced=forced)
    for _ in range(2):
        ask(PageClient(app, client.origin))
    asked = mailed_link(app)
    client.get(asked)
    choose(client, printed)
    for link in (asked, printed):
        client.get(link, expect=404)
    sign_in(client, EMAIL, NEW, expect=302)


def test_a_link_that_is_made_closes_one_that_was_asked_for(
    app: Flask, client: PageClient, account_id: UUID
) -> None:
    ask(client)
    asked = mailed_link(app)
    first, second = (print_link(app, account_id, forced=True) for _ in range(2))
    for link in (asked, first):
        client.get(link, expect=404)
    choose(client, second)


@pytest.mark.parametrize("end", [change_own, set_anew])
def test_a_new_password_closes_every_link_of_its_account_alone(
    app: Flask, client: PageClient, end: Callable[[Flask, PageClient, UUID], None], account_id: UUID
) -> None:
    enter(app, client, EMAIL)
    printed = print_link(app, account_id, forced=False)
    ask(PageClient(app, client.origin))
    links = printed, mailed_link(app)
    others = print_link(app, make_account(app, Role.READER, "lin@example.com"), forced=False)
    end(app, client, account_id)
    for link in links:
        client.get(link, expect=404)
    client.get(others)


def test_an_inactive_account_gets_no_link(app: Flask, client: PageClient, account_id: UUID) -> None:
    printed = print_link(app, account_id, forced=False)
    change_every(app, StaffAccount, active=False)
    client.get(printed, expect=404)
    ask(client)
    assert mails(app, MessageKind.PASSWORD_LINK) == [""]
