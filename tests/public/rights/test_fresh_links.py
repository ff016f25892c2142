"""A link opens personal data once, within a day; after that it mails a fresh one without typing."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

import time_machine
from sqlalchemy import select

from app.core import clock
from app.core.rules.tokens import LinkKind
from app.mail.models import OutboxMessage, PersonLink
from app.mail.rules.delivery import MessageKind
from app.web.context import Zone
from tests.support.content.copy import WORDS
from tests.support.enquiries.contact import ANSWERS
from tests.support.languages import both_languages
from tests.support.pages.page_client import PageClient
from tests.support.rights.my_data import open_page, token_for
from tests.support.stored import every, write_by


def mailed(zone: Zone, kind: MessageKind) -> Sequence[OutboxMessage]:
    return every(zone, select(OutboxMessage).where(OutboxMessage.kind == kind.value))


def assert_fresh_one_mailed(client: PageClient, zone: Zone, token: str, lang: str) -> None:
    """Fail if the link does anything but have a fresh one mailed, once its button is pressed."""
    page = client.get(f"/{lang}/my-data/{token}")
    assert not mailed(zone, MessageKind.MY_DATA_LINK)

    assert WORDS[lang].my_data.link_sent.fresh in page.form().submit().follow().words
    (message,) = mailed(zone, MessageKind.MY_DATA_LINK)
    assert (message.recipient, message.language) == (ANSWERS["email"], lang)
    assert "GDZ-" not in client.get(f"/{lang}/my-data").text


@both_languages
def test_a_used_link_mails_a_fresh_one_to_the_same_address(
    client: PageClient, zone: Zone, enquiry: UUID, lang: str
) -> None:
    token = token_for(zone, enquiry)
    open_page(client, token).form(action="/en/my-data/close").submit()

    with time_machine.travel(clock.now() + timedelta(minutes=2), tick=False):
        assert_fresh_one_mailed(client, zone, token, lang)


@both_languages
def test_a_link_older_than_a_day_mails_a_fresh_one(
    client: PageClient, zone: Zone, enquiry: UUID, lang: str
) -> None:
    token = token_for(zone, enquiry)

    with time_machine.travel(clock.now() + timedelta(hours=24), tick=False):
        assert_fresh_one_mailed(client, zone, token, lang)


@both_languages
def test_the_link_of_an_acknowledgement_only_mails_one_that_opens(
    client: PageClient, zone: Zone, enquiry: UUID, lang: str
) -> None:
    (message,) = mailed(zone, MessageKind.ACKNOWLEDGEMENT)
    tokens = write_by(
        zone.database, zone.parts.mail.make_ready, zone.secrets.link_key, message, clock.now()
    )
    assert tokens is not None

    assert_fresh_one_mailed(client, zone, tokens[LinkKind.MY_DATA], lang)


def test_a_button_pressed_twice_opens_the_page(
    client: PageClient, other_client: PageClient, zone: Zone, enquiry: UUID
) -> None:
    path = f"/en/my-data/{token_for(zone, enquiry)}"
    door = client.get(path)
    door.form().submit()
    opens = select(PersonLink.opens_until).where(PersonLink.opens_until.is_not(None))
    until = every(zone, opens)

    for again in (door, other_client.get(path)):
        assert "GDZ-" in again.form().submit().follow().text
    assert not mailed(zone, MessageKind.MY_DATA_LINK)
    assert every(zone, opens) == until, "another press opens it for no longer"
