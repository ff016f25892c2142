"""The links in messages open their pages, for as long as they should."""

import re
from datetime import timedelta

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.tokens import LinkKind, link_token, token_sha256
from app.enquiries.models import Person
from app.enquiries.store import enquiry as enquiries
from app.enquiries.store import enquiry as receipt_token
from app.mail.models import PersonLink
from app.mail.outside.mail import as_message
from app.mail.store import person_link
from app.rights.my_data_session import send_my_data_link
from tests.support.content.copy import EN
from tests.support.enquiries.answers import NOW, REQUIRED_TICKS, reception
from tests.support.enquiries.people import ORIGIN
from tests.support.mail.letters import ADDRESS, acknowledged, addresses, submit
from tests.support.mail.mailing import (
    LINK_KEY,
    BrokenMailer,
    deliver,
    mailed,
    outbox_of,
)
from tests.support.stored import every, read_by, write_by


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_text_and_html_have_the_same_one_link(database: Database, lang: str) -> None:
    reference, mail = acknowledged(database, lang, news=True)
    links = addresses(mail)

    assert set(links) == {"receipt"}
    assert re.findall('href="([^"]+)"', mail.html) == [
        f"http://localhost:8000/{lang}/receipt/{links['receipt']}"
    ]
    with database.reading() as session:
        sha256 = token_sha256(links["receipt"])
        opened = receipt_token.find_mailed_enquiry(session, sha256, NOW + timedelta(days=29))
        # The mail's receipt is not the confirmation, which shows what was written.
        assert enquiries.find_by_receipt_token(session, sha256, NOW) is None
    assert opened is not None
    assert opened.reference == reference


@pytest.mark.parametrize("kind", [LinkKind.MY_DATA, LinkKind.CONFIRM, LinkKind.UNSUBSCRIBE])
def test_the_links_that_the_page_behind_it_shows_are_issued_with_it(
    database: Database, kind: LinkKind
) -> None:
    acknowledged(database, "en", news=True)

    (message,) = outbox_of(database)
    sha256 = token_sha256(link_token(LINK_KEY, kind, message.id))
    link = read_by(database, person_link.find_open, sha256, kind.value, NOW)
    assert link is not None
    assert (link.expires_at is None) == (kind is LinkKind.UNSUBSCRIBE)


def test_a_retry_has_the_same_links_valid_from_the_first_attempt(
    database: Database,
) -> None:
    submit(database, "en", reception(desk_email=""))
    mailer = BrokenMailer()
    deliver(database, mailer)
    mailer.broken = False
    deliver(database, mailer, NOW + timedelta(days=1))

    (mail,) = mailer.sent
    (message,) = outbox_of(database)
    assert addresses(mail)["receipt"] == link_token(LINK_KEY, LinkKind.RECEIPT, message.id)
    assert set(every(database, PersonLink.created_at)) == {NOW}


def test_only_subscribers_are_shown_how_to_unsubscribe(database: Database) -> None:
    _reference, without = acknowledged(database)

    assert "List-Unsubscribe" not in without.headers


def test_a_mail_program_unsubscribes_in_one_click(database: Database) -> None:
    _reference, mail = acknowledged(database, "zh", news=True)
    message = as_message(mail)

    (outgoing,) = outbox_of(database)
    token = link_token(LINK_KEY, LinkKind.UNSUBSCRIBE, outgoing.id)
    assert message["List-Unsubscribe"] == f"<http://localhost:8000/zh/unsubscribe/{token}>"
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


@pytest.mark.parametrize("news", [False, True])
def test_a_confirmed_address_is_only_asked_to_confirm_news(
    database: Database, *, news: bool
) -> None:
    ticks = {**REQUIRED_TICKS, "updates_email": news}
    submit(database, "en", reception(desk_email=""), ticks=ticks)
    write_by(database, Session.execute, update(Person).values(email_confirmed_at=NOW))

    (mail,) = mailed(database)

    assert ("confirm" in set(every(database, PersonLink.kind))) == news
    waiting = EN.mail.ack.waiting(purposes=EN.compliance.purposes.updates_email).partition(".")[0]
    assert (waiting in mail.text) == news


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_its_message_holds_only_the_my_data_link(database: Database, lang: str) -> None:
    submit(database, "en", reception(desk_email=""))
    mailed(database)
    send_my_data_link(
        database, ORIGIN, email=ADDRESS, language=lang, mail_domain="x.example", now=NOW
    )

    (mail,) = mailed(database)

    assert (mail.recipient, mail.language) == (ADDRESS, lang)
    assert set(addresses(mail)) == {"my-data"}
    assert "GDZ-" not in mail.text
