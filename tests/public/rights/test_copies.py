"""A person's own page names who else got the replies to them."""

from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.core import clock
from app.leads.models import Lead, LeadMessage
from app.web.context import Zone
from tests.support.content.copy import WORDS
from tests.support.languages import both_languages
from tests.support.pages.page_client import PageClient
from tests.support.rights.my_data import open_page, token_for, write


@pytest.fixture
def enquiry(client: PageClient, zone: Zone) -> UUID:
    """An enquiry of the person."""
    return write(client, zone)


@both_languages
def test_the_page_names_who_got_copies_of_our_replies(
    client: PageClient, zone: Zone, enquiry: UUID, lang: str
) -> None:
    title = WORDS[lang].my_data.copies.title
    assert title not in open_page(client, token_for(zone, enquiry), lang).words
    others = [
        {"address": "kim@desk.example", "name": "Kim Desk", "account": "1" * 32, "why": ""},
        {"address": "law@example.org", "name": "", "account": "", "why": "Her lawyer"},
    ]
    with zone.database.transaction() as session:
        lead = session.scalars(select(Lead).where(Lead.enquiry_id == enquiry)).one()
        session.add(
            LeadMessage(
                id=uuid4(), lead_id=lead.id, at=clock.now(), direction="ours", channel="mail",
                author="1" * 32, language="en", template="", subject="Halls", text="Yes",
                copies=others,
            )
        )  # fmt: skip

    words = client.get(f"/{lang}/my-data").words

    assert title in words
    colleague = WORDS[lang].my_data.copies.colleague
    colon = {"en": ": ", "zh": "："}[lang]
    assert f"Kim Desk{colon}{colleague}" in words
    assert f"law@example.org{colon}Her lawyer" in words
