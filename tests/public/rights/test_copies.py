"""A person's own page names who else got the replies to them."""

from uuid import UUID, uuid4

from app.core import clock
from app.leads.models import Lead, LeadMessage
from app.web.context import Zone
from tests.support.content.copy import WORDS
from tests.support.languages import both_languages
from tests.support.pages.page_client import PageClient
from tests.support.rights.my_data import open_page, token_for
from tests.support.stored import only

LAWYER = "law@example.org"


@both_languages
def test_the_page_names_who_got_copies_of_our_replies(
    client: PageClient, zone: Zone, enquiry: UUID, lang: str
) -> None:
    told = WORDS[lang].my_data.copies
    assert told.title not in open_page(client, token_for(zone, enquiry), lang).words
    others = [
        {"address": "kim@desk.example", "name": "Kim Desk", "account": "1" * 32, "why": ""},
        {"address": LAWYER, "name": "", "account": "", "why": "Her lawyer"},
    ]
    lead_id = only(zone, Lead.id)
    with zone.database.transaction() as session:
        session.add(
            LeadMessage(
                id=uuid4(), lead_id=lead_id, at=clock.now(), direction="ours", channel="mail",
                author="1" * 32, language="en", template="", subject="Halls", text="Yes",
                copies=others,
            )
        )  # fmt: skip

    words = client.get(f"/{lang}/my-data").words

    colon = {"en": ": ", "zh": "："}[lang]
    assert told.title in words
    assert f"Kim Desk{colon}{told.colleague}" in words
    assert f"{LAWYER}{colon}Her lawyer" in words
