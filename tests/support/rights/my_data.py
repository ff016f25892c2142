"""A visitor who has written to us and opens the links in their mails."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core import clock
from app.core.rules.tokens import LinkKind
from app.enquiries.models import Enquiry
from app.web.context import Zone
from tests.support.enquiries.contact import send
from tests.support.enquiries.people import mailed_token
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import only


def write(client: PageClient, zone: Zone, lang: str = "en", **answers: Any) -> UUID:
    """Send the form in a language; return the enquiry's id."""
    send(client.get(f"/{lang}/contact"), **answers)
    return only(zone, select(Enquiry.id).order_by(Enquiry.received_at.desc()).limit(1))


def token_for(zone: Zone, enquiry_id: UUID, kind: LinkKind = LinkKind.MY_DATA) -> str:
    """Issue a link as delivery does; return the token in the mail."""
    return mailed_token(
        zone.database, enquiry_id, kind, at=clock.now(), link_key=zone.secrets.link_key
    )


def open_page(client: PageClient, token: str, lang: str = "en") -> Page:
    """Follow the mailed link and press the button; return the page behind it."""
    return client.get(f"/{lang}/my-data/{token}").form().submit().follow()
