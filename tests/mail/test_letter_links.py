"""The links in messages open their pages, for as long as they should."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from app.core.db import Database
from app.core.rules.tokens import LinkKind, link_token, token_sha256
from app.enquiries.models import Person
from app.enquiries.store import enquiry as enquiries
from app.enquiries.store import enquiry as receipt_token
from app.mail.models import PersonLink
from app.mail.outside.mail import as_message
from app.mail.rules.delivery import Mail
from app.mail.store import person_link
from app.rights.my_data_session import send_my_data_link
from tests.support.enquiries.answers import NOW, REQUIRED_TICKS, reception
from tests.support.enquiries.people import ORIGIN
from tests.support.mail.letters import ADDRESS, acknowledged, addresses, submit
from tests.support.mail.mailing import LINK_KEY, BrokenMailer, NullMailer, deliver, outbox_of


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_text_and_html_have_the_same_working_links(database: Database, lang: str) -> None:
    reference, mail = acknowledged(database, lang, news=True)
    links = addresses(mail)

    assert set(links) == {"my-data", "confirm", "receipt", "unsubscribe"}
    for page, token in links.items():
        assert f'href="http://localhost:8000/{lang}/{page}/{token}"' in mail.html
    with database.reading() as session:
        for page, kind in (("my-data", "my_data"), ("confirm",) * 2, ("unsubscribe",) * 2):
            link = person_link.find_open(session, token_sha256(links[page]), kind, NOW)
            assert link is not None
            assert (link.expires_at is None) == (kind == "unsubscribe")
            assert link.expires_at is None or link.expires_at > NOW
        sha256 = token_sha256(links["receipt"])
        opened = receipt_token.find_mailed_enquiry(session, sha256, NOW + timedelta(days=29))
        # The mail's receipt is not the confirmation, which shows what was written.
        assert enquiries.find_by_receipt_token(session, sha256, NOW) is None
    assert opened is not None
    assert opened.reference == reference


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
    assert addresses(mail)["my-data"] == link_token(LINK_KEY, LinkKind.MY_DATA, message.id)
    with database.reading() as session:
        created = set(session.scalars(select(PersonLink.created_at)))
    assert created == {NOW}


def test_only_subscribers_are_shown_how_to_unsubscribe(database: Database) -> None:
    _reference, without = acknowledged(database)

    assert set(addresses(without)) == {"my-data", "confirm", "receipt"}
    assert "List-Unsubscribe" not in without.headers


def test_a_mail_program_unsubscribes_in_one_click(database: Database) -> None:
    _reference, mail = acknowledged(database, "zh", news=True)
    message = as_message(mail)

    token = addresses(mail)["unsubscribe"]
    assert message["List-Unsubscribe"] == f"<http://localhost:8000/zh/unsubscribe/{token}>"
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


def test_a_confirmed_address_is_only_asked_to_confirm_news(database: Database) -> None:
    submit(database, "en", reception(desk_email=""))
    with database.transaction() as session:
        session.execute(update(Person).values(email_confirmed_at=NOW))
    mailer = NullMailer()
    deliver(database, mailer)
    _reference, for_news = acknowledged_again(database)

    assert "confirm" not in addresses(mailer.sent[0])
    assert "confirm" in addresses(for_news)


def acknowledged_again(database: Database) -> tuple[str, Mail]:
    """Send another enquiry of the same person, with news this time."""
    ticks = {**REQUIRED_TICKS, "updates_email": True}
    reference = submit(
        database, "en", reception(desk_email=""), ticks=ticks, idempotency_key="another"
    )
    mailer = NullMailer()
    deliver(database, mailer)
    return reference, mailer.sent[0]


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_its_message_holds_only_the_my_data_link(database: Database, lang: str) -> None:
    submit(database, "en", reception(desk_email=""))
    deliver(database, NullMailer())
    send_my_data_link(
        database, ORIGIN, email=ADDRESS, language=lang, mail_domain="x.example", now=NOW
    )
    mailer = NullMailer()
    deliver(database, mailer)

    (mail,) = mailer.sent
    assert (mail.recipient, mail.language) == (ADDRESS, lang)
    assert set(addresses(mail)) == {"my-data"}
    assert "GDZ-" not in mail.text
