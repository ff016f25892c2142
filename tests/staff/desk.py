"""Accounts and enquiries for tests of the back office, and sign-in as a person does it."""

import secrets
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

import pytest
from flask import Flask
from flask_security.utils import login_user
from sqlalchemy import select

from app.accounts.invitations import accept_invitation, invite_staff
from app.accounts.models import StaffAccount
from app.accounts.store.staff import find_account
from app.consent.rules.consent import Notice
from app.consent.rules.standing import WithdrawalMethod
from app.core import clock
from app.core.rules.permissions import Role
from app.core.rules.purposes import Purpose
from app.enquiries.models import Enquiry
from app.enquiries.rules.enquiry import Answers
from app.leads.models import Lead
from app.leads.placement import place_leads
from app.leads.rules.response_clock import held_back
from app.leads.store import response_clock
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import Mailing, MessageKind
from app.reception.rules.incoming import Reception, Submission
from app.reception.submissions import submit_enquiry
from app.rights.consent_decisions import withdraw_consent
from app.rights.rules.requests import OnRequest
from app.web.accounts.passwords import password_hash
from app.web.context import Zone
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import change_every, change_row, every, only, read_by, row_of

NOON = datetime(2026, 3, 4, 4, 0, tzinfo=UTC)
EMAIL = "kim@example.com"
PASSWORD = "correct horse battery"
SIGN_IN = "/staff/sign-in"
SENDER = "zhang@example.com"
FIRM = "示例新材料有限公司"

ANSWERS = {
    "name": "张示例",
    "email": SENDER,
    "organisation": FIRM,
    "country": "CN",
    "topics": ("sites", "talent"),
    "message": "您好！\n第二行 🙂",
    "phone": "138 1234 5678",
}


def zone_of(app: Flask) -> Zone:
    """Return the application's dependencies."""
    found: Zone = app.extensions["zone"]
    return found


def invite(app: Flask, role: Role, email: str) -> str:
    """Create an invitation; return its token."""
    zone = zone_of(app)
    key = zone.secrets.ledger_key
    return invite_staff(zone.database, key, email=email, role=role, now=clock.now())


def make_account(app: Flask, role: Role, email: str, name: str = "Kim Officer") -> UUID:
    """Create an account with the usual password; return its id."""
    with app.app_context():
        hashed = password_hash(PASSWORD)
    zone = zone_of(app)
    return accept_invitation(
        zone.database,
        zone.secrets.ledger_key,
        token=invite(app, role, email),
        name=name,
        email=email,
        password_hash=hashed,
        now=clock.now(),
    )


def sign_in(client: PageClient, email: str, password: str = PASSWORD, expect: int = 302) -> Page:
    """Fill in the sign-in page and send it."""
    form = client.get(SIGN_IN).form("password")
    return form.submit(email=email, password=password, expect=expect)


def sign_out(page: Page) -> Page:
    """Press the button for signing out that every page of the desk has; return the answer."""
    form = next(iter(page.all("form", action="/staff/sign-out")))
    token = next(each.attrib["value"] for each in form.iter() if each.get("name") == "csrf_token")
    return page.client.post("/staff/sign-out", {"csrf_token": token}, expect=302)


def read_in(client: PageClient, lang: str) -> None:
    """Let somebody who has signed in read the desk in a language; it begins in English."""
    if lang != "en":
        client.get("/staff/account").form(action="/staff/language").submit(language=lang)


def token_of(client: PageClient) -> str:
    """Return the token for the forms of somebody who has signed in."""
    return client.get("/staff/account").form(action="/staff/language").value("csrf_token")


def post_to(client: PageClient, path: str, expect: int = 303, **fields: Any) -> Page:
    """Send fields with a token, though no page may offer a form for them."""
    return client.post(path, {"csrf_token": token_of(client), **fields}, expect=expect)


def later(monkeypatch: pytest.MonkeyPatch, wait: timedelta) -> None:
    """Let time pass, for the service but not for the machine."""
    then = clock.now() + wait
    monkeypatch.setattr(clock, "now", lambda: then)


def give_second_factor(app: Flask, account_id: UUID) -> None:
    """Let an account count as protected, as it does once an authenticator app is set up."""
    factor = {"tf_primary_method": "authenticator", "tf_totp_secret": "of no app"}
    change_row(app, StaffAccount, account_id, **factor)


def enter(app: Flask, client: PageClient, email: str) -> None:
    """Sign in with an account on the page for it, and let it count as protected."""
    sign_in(client, email)
    account = read_by(app, find_account, email)
    assert account is not None
    give_second_factor(app, account.id)


def signed_in(app: Flask, client: PageClient, role: Role, name: str = "Kim Officer") -> UUID:
    """Create an account with a role and a second factor, and sign in with it; return its id.

    Without the page for it, which took longer than many a test does after it.
    """
    account_id = make_account(app, role, f"{role.value}-{secrets.token_hex(8)}@example.com", name)
    account = row_of(app, StaffAccount, account_id)
    with app.test_request_context(SIGN_IN, base_url=client.origin):
        login_user(account, authn_via=["password"])
        answer = app.process_response(app.response_class())
    for cookie in answer.headers.getlist("Set-Cookie"):
        key, _, value = cookie.partition(";")[0].partition("=")
        client.flask_client.set_cookie(key, value)
    give_second_factor(app, account_id)
    return account_id


def another_browser(app: Flask, role: Role, name: str = "Kim Officer") -> PageClient:
    """Sign in with one more account, in a browser of its own."""
    client = PageClient(app, zone_of(app).settings.origin)
    signed_in(app, client, role, name)
    return client


def receive(
    app: Flask,
    at: datetime,
    lang: str = "en",
    *,
    news: bool = False,
    campaign: str = "",
    **changes: object,
) -> str:
    """Store an enquiry received at a moment; return its reference.

    :param news: whether it asks for news by mail.
    """
    zone = zone_of(app)
    documents = ("cookie_policy", "privacy_policy")
    notice = Notice(
        form="contact/1",
        lang=lang,
        shown_at=at,
        block_sha256=zone.publications.document("consent_block", lang).sha256,
        documents=tuple(zone.publications.document(doc, lang) for doc in documents),
        purposes=(Purpose.PRIVACY_POLICY, Purpose.COOKIE_POLICY, Purpose.UPDATES_EMAIL),
    )
    answers = Answers.of({**ANSWERS, **changes})
    submission = Submission(
        answers=answers,
        email=answers.email,
        phone_e164="+8613812345678",
        notice=notice,
        ticks={"privacy_policy": True, "cookie_policy": True, "updates_email": news},
        gpc=False,
        campaign=campaign,
        idempotency_key=secrets.token_urlsafe(16),
        received_at=at,
    )
    # Enquiries that are alike count as one within a day, unless each says something else.
    vars(submission)["digest"] = secrets.token_hex(32)
    reception = Reception(
        zone.secrets.ledger_key,
        zone.secrets.rate_key,
        Mailing("localhost", desk_email=""),
        zone.first_response,
    )
    return submit_enquiry(zone.database, reception, submission).reference


def place(app: Flask) -> None:
    """Give leads their places, as the worker does."""
    zone = zone_of(app)
    place_leads(zone.database, zone.secrets.ledger_key, zone.mailing, clock.now())


def lead_of(app: Flask, reference: str) -> Lead:
    """Return the current lead of an enquiry."""
    return only(
        app,
        select(Lead)
        .join(Enquiry, Enquiry.id == Lead.enquiry_id)
        .where(Enquiry.reference == reference),
    )


def change(app: Flask, reference: str, /, **values: object) -> None:
    """Set columns of the lead of an enquiry."""
    change_every(app, Lead, Lead.id == lead_of(app, reference).id, **values)


def address(app: Flask, reference: str) -> str:
    """Return the address of the page of an enquiry on the desk."""
    return f"/staff/leads/{lead_of(app, reference).id}"


def open_lead(app: Flask, client: PageClient, reference: str) -> Page:
    """Open the page of an enquiry on the desk."""
    return client.get(address(app, reference))


def record_of(app: Flask, reference: str) -> UUID:
    """Return the id of the consent record of an enquiry."""
    return only(app, select(Enquiry.consent_record_id).where(Enquiry.reference == reference))


def set_aside(app: Flask, reference: str, *suspicions: str) -> UUID:
    """Set the lead of an enquiry aside for reasons; return its id."""
    lead_id = lead_of(app, reference).id
    with zone_of(app).database.transaction() as session:
        lead = session.get_one(Lead, lead_id)
        lead.suspect, lead.suspicions = True, list(suspicions)
        response_clock.turn(session, lead_id, held_back(response_clock.read(lead)))
    return lead_id


def withdraw(
    app: Flask,
    reference: str,
    purpose: Purpose = Purpose.PRIVACY_POLICY,
    *,
    at: datetime | None = None,
    by: OnRequest | None = None,
) -> None:
    """Withdraw consent, as the person who sent an enquiry would.

    :param by: the record of who takes it down for them, unless they do so themselves.
    """
    zone = zone_of(app)
    person_id = only(zone, select(Enquiry.person_id).where(Enquiry.reference == reference))
    withdraw_consent(
        zone.database,
        zone.secrets.ledger_key,
        zone.rights_desk,
        person_id=person_id,
        purpose=purpose,
        method=WithdrawalMethod.ON_REQUEST if by else WithdrawalMethod.MY_DATA,
        gpc=False,
        now=at or clock.now(),
        on_request=by,
    )


def mails(app: Flask, kind: MessageKind) -> list[str]:
    """Return the recipients of the mails of a kind."""
    found = select(OutboxMessage.recipient).where(OutboxMessage.kind == kind.value)
    return sorted(every(app, found))


def sealed(client: PageClient, text: str) -> str:
    """Search all leads; return the words as the list's address has them."""
    answer = client.get("/staff/leads").form(role="search").submit(q=text)
    return parse_qs(urlsplit(answer.location).query)["q"][0]
