"""A mail to a person leaves only to the address that a sealed act of theirs names."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select, update

from app.cli.mail.mailing import mail_tools
from app.core import clock
from app.enquiries.models import Enquiry, Person
from app.ledger.models import LedgerVerification
from app.ledger.store.asked_work import find_open
from app.mail.models import OutboxMessage
from app.mail.outbox import deliver_outbox
from app.mail.rules.delivery import MessageKind, MessageState, Trait
from tests.staff.desk import receive, zone_of
from tests.support.content.copy import WORDS
from tests.support.enquiries.stored_rows import make_message
from tests.support.languages import both_languages
from tests.support.pages.page_client import PageClient
from tests.support.stored import change_every, every, only, read_by

TO_PEOPLE = sorted(MessageKind.having(Trait.TO_PERSON))


@pytest.fixture
def mailed(app: Flask) -> Flask:
    """The application, with one enquiry whose acknowledgement is due."""
    receive(app, clock.now() - timedelta(minutes=1))
    return app


def messages(app: Flask) -> list[OutboxMessage]:
    """Return the messages to the person."""
    return every(app, select(OutboxMessage).where(OutboxMessage.kind.in_(TO_PEOPLE)))


def deliver(app: Flask) -> None:
    """Send all mail that is due, as the worker does."""
    zone = zone_of(app)
    tools = mail_tools(zone.settings, zone.secrets, zone.content)
    while deliver_outbox(zone.database, tools, clock.now):
        pass


def test_a_mail_to_the_address_of_the_enquiry_leaves(mailed: Flask) -> None:
    deliver(mailed)

    assert {each.state for each in messages(mailed)} == {MessageState.SENT}


@pytest.mark.parametrize("kind", TO_PEOPLE)
def test_a_mail_to_a_changed_address_is_parked_and_has_the_ledger_verified(
    mailed: Flask, kind: str
) -> None:
    change_every(mailed, OutboxMessage, kind=kind, recipient="Eve@example.com")

    deliver(mailed)

    (parked,) = messages(mailed)
    assert (parked.state, parked.last_error.partition(":")[0]) == (MessageState.PARKED, "unproven")
    assert read_by(mailed, find_open, LedgerVerification) is not None


def test_two_people_whose_addresses_were_swapped_get_no_mail(mailed: Flask) -> None:
    receive(mailed, clock.now() - timedelta(minutes=1), email="eve@example.com")
    database = zone_of(mailed).database
    with database.transaction() as session:
        one, two = session.scalars(select(Person)).all()
        first, second = one.email_key, two.email_key
        one.email_key = None
        session.flush()
        two.email_key = first
        session.flush()
        one.email_key = second
        for enquiry in session.scalars(select(Enquiry)):
            other = second if enquiry.email == first else first
            session.execute(
                update(OutboxMessage)
                .where(OutboxMessage.enquiry_id == enquiry.id)
                .values(recipient=other)
            )

    deliver(mailed)

    assert {each.state for each in messages(mailed)} == {MessageState.PARKED}


def test_a_message_to_staff_needs_no_act(mailed: Flask) -> None:
    database = zone_of(mailed).database
    with database.transaction() as session:
        enquiry = session.scalars(select(Enquiry.id)).one()
        kind = MessageKind.ASSIGNED_NOTICE.value
        session.add(make_message(enquiry, kind=kind, recipient="li@zone.example"))
        session.execute(update(OutboxMessage).where(OutboxMessage.kind == kind).values(
            details={"count": 0}))  # fmt: skip

    deliver(mailed)

    found = select(OutboxMessage.last_error).where(OutboxMessage.kind == kind)
    assert "unproven" not in only(database, found)


@both_languages
def test_the_desk_says_why_such_a_mail_did_not_leave(
    mailed: Flask, officer: PageClient, lang: str
) -> None:
    change_every(mailed, OutboxMessage, recipient="eve@example.com")
    deliver(mailed)

    assert WORDS[lang].deliveries.troubles.unproven in officer.get("/staff/deliveries").words
