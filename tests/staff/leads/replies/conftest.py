"""An enquiry, the officer who replies to it, and a morning on which replies leave."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import time_machine
from flask import Flask

from app.core import clock
from app.core.rules.permissions import Role
from app.leads.models import LeadMessage
from app.leads.models.replies import PlannedReply
from tests.staff.desk import NOON, receive, signed_in
from tests.support.chosen_time import usual_moment
from tests.support.content.copy import EN
from tests.support.pages.page_client import PageClient
from tests.support.stored import every

SHANGHAI = ZoneInfo("Asia/Shanghai")
SEND, LATER, PREVIEW = "Send the reply", EN.reply.later.send, "Preview"
Typed = dict[str, Any]
SAID: Typed = {
    "reply_subject": "Halls",
    "reply_text": "Dear Ms Li,\n\nWe have two.\n\nKim",
}


@pytest.fixture(autouse=True)
def tuesday_morning() -> Iterator[None]:
    """Let it be a Tuesday morning, since replies leave in working hours."""
    with time_machine.travel(usual_moment(clock.now())):
        yield


@pytest.fixture
def officer(app: Flask, client: PageClient) -> PageClient:
    signed_in(app, client, Role.HANDLER, "Kim 金")
    return client


@pytest.fixture
def reference(app: Flask) -> str:
    """An enquiry."""
    return receive(app, NOON, message="Is there a hall?\n\nWith a crane?")


def replies(app: Flask) -> list[LeadMessage]:
    """Return the replies that left."""
    return every(app, LeadMessage)


def planned(app: Flask) -> list[PlannedReply]:
    """Return the replies that are to leave later."""
    return every(app, PlannedReply)


def day(ahead: int) -> str:
    """Return a day some days from now, as a form has it."""
    return (clock.now() + timedelta(days=ahead)).astimezone(SHANGHAI).date().isoformat()
