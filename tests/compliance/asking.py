"""Requests about data for tests of the pages that answer them."""

from datetime import timedelta
from typing import Any

from flask import Flask
from sqlalchemy import select

from app.core import clock
from app.enquiries.models import Enquiry
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind
from app.rights.models import RightsRequest
from tests.staff.desk import NOON, receive
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.rights.requests import make_request
from tests.support.stored import change_every, every, only, store

LIST = "/compliance/requests"
NEW = f"{LIST}/new"
DAY = timedelta(days=1)


def enter(client: PageClient, **changes: Any) -> Page:
    """Enter a request for access by hand; return its page."""
    typed = {
        "who": "zhang@example.com",
        "kind": "access",
        "method": "phone",
        "words": "张示例 rang",
    }
    return client.get(NEW).form("who").submit(**{**typed, **changes}, expect=303).follow()


def request_of(app: Flask) -> RightsRequest:
    """Return the only request."""
    return only(app, RightsRequest)


def change(app: Flask, **values: Any) -> None:
    """Change every request."""
    change_every(app, RightsRequest, **values)


def letters(app: Flask, kind: MessageKind) -> list[OutboxMessage]:
    """Return the queued letters of a kind."""
    return every(app, select(OutboxMessage).where(OutboxMessage.kind == kind.value))


def acting(page: Page, app: Flask, act: str) -> Any:
    """Return the form of a request's page for an act."""
    return page.form(action=f"{LIST}/{request_of(app).id}/{act}")


def fill(app: Flask, *requests: dict[str, Any]) -> None:
    """Add requests of one person; numbers mean days from now."""
    reference, now = receive(app, NOON), clock.now()
    person = only(app, select(Enquiry.person_id).where(Enquiry.reference == reference))
    for each in requests:
        dated = {
            name: now + value * DAY if isinstance(value, int | float) else value
            for name, value in each.items()
        }
        store(app, make_request(person, **dated))
