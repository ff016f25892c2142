"""An enquiry, the officer who replies to it, and a morning on which replies leave."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import time_machine
from flask import Flask

from app.core import clock
from tests.staff.desk import NOON, open_lead, receive
from tests.support.chosen_time import usual_moment
from tests.support.content.copy import EN
from tests.support.pages.forms import Form
from tests.support.pages.page_client import PageClient

SHANGHAI = ZoneInfo("Asia/Shanghai")
SEND, LATER, PREVIEW = "Send the reply", EN.reply.later.send, "Preview"
GREETING, ASKED = "Dear Ms Li,", "Is there a hall?"
Typed = dict[str, Any]
SAID: Typed = {
    "reply_subject": "Halls",
    "reply_text": f"{GREETING}\n\nWe have two.\n\nKim",
}


@pytest.fixture(autouse=True)
def tuesday_morning() -> Iterator[None]:
    """Let it be a Tuesday morning, since replies leave in working hours."""
    with time_machine.travel(usual_moment(clock.now())):
        yield


@pytest.fixture
def reference(app: Flask) -> str:
    """An enquiry."""
    return receive(app, NOON, message=f"{ASKED}\n\nWith a crane?")


@pytest.fixture
def form(app: Flask, officer: PageClient, reference: str) -> Form:
    """The form of a reply on the page of the enquiry."""
    return reply_form(app, officer, reference)


def reply_form(app: Flask, officer: PageClient, reference: str) -> Form:
    """Open the page of an enquiry, and return its form of a reply."""
    return open_lead(app, officer, reference).form("reply_text")


def day(ahead: int) -> str:
    """Return a day some days from now, as a form has it."""
    return (clock.now() + timedelta(days=ahead)).astimezone(SHANGHAI).date().isoformat()
