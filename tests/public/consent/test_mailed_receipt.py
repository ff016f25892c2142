"""The receipt behind a mailed link shows the decisions, and no typed text."""

from app.core.rules.tokens import LinkKind
from app.enquiries.models import Enquiry
from app.web.context import Zone
from tests.support.content.copy import WORDS
from tests.support.languages import both_languages
from tests.support.pages.page_client import PageClient
from tests.support.rights.my_data import token_for, write
from tests.support.stored import row_of

TYPED = ("A stranger's text", "Not My Name", "Not My Office", "+862082110000", "82110000")


@both_languages
def test_the_mailed_receipt_link_shows_no_answers(
    client: PageClient, zone: Zone, lang: str
) -> None:
    message, name, organisation, phone, _part = TYPED
    enquiry = write(
        client, zone, lang, message=message, name=name, organisation=organisation, phone=phone
    )
    token = token_for(zone, enquiry, LinkKind.RECEIPT)

    page = client.get(f"/{lang}/receipt/{token}")
    file = client.get(f"/{lang}/contact/received/{token}/receipt.json")

    assert row_of(zone, Enquiry, enquiry).reference in page.words
    assert WORDS[lang].received.words in page.words
    for typed in TYPED:
        assert typed not in page.text
        assert typed not in file.text
    assert page.headers["Cache-Control"] == "no-store"


def test_receipt_and_confirmation_links_do_not_open_each_other(
    client: PageClient, zone: Zone
) -> None:
    token = token_for(zone, write(client, zone), LinkKind.RECEIPT)

    client.get(f"/en/contact/received/{token}", expect=404)
    client.get("/en/receipt/unknown", expect=404)
