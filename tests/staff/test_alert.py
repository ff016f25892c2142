"""Every page of the desk counts, in the navigation, the items that the reader can act on."""

from datetime import timedelta

import pytest
from flask import Flask

from app.core import clock
from app.core.rules.permissions import Role
from app.enquiries.models import Enquiry
from app.leads.models import Lead
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import LATE_AFTER
from tests.staff.desk import NOON, another_browser, receive, set_aside
from tests.support.content.copy import EN
from tests.support.enquiries.stored_rows import make_message
from tests.support.pages.page_client import PageClient
from tests.support.stored import change_every, only, store

LATE = EN.deliveries.late.before("count")
MINUTE = timedelta(minutes=1)


@pytest.fixture(autouse=True)
def _sent(app: Flask, reference: str) -> None:
    """Let the desk have an enquiry, and no messages to send."""
    change_every(app, OutboxMessage, state="sent")


def queue(app: Flask, **changes: object) -> None:
    """Queue a message about the enquiry."""
    store(app, make_message(only(app, Enquiry.id), **changes))


def test_mail_in_transit_is_no_alert(app: Flask, officer: PageClient) -> None:
    now = clock.now()
    queue(app, due_at=now - LATE_AFTER + MINUTE)
    queue(app, due_at=now + MINUTE, attempts=1, tried_since=now - MINUTE)

    page = officer.get("/staff/leads")
    assert LATE not in page.words
    assert page.link(EN.staff.nav.deliveries) == "/staff/deliveries"


def test_those_who_look_after_the_mail_are_told_of_late_messages_on_every_page(
    app: Flask, officer: PageClient
) -> None:
    now = clock.now()
    queue(app, due_at=now - LATE_AFTER - MINUTE)
    queue(app, due_at=now + MINUTE, attempts=5, tried_since=now - LATE_AFTER - MINUTE)

    assert LATE not in officer.get("/staff/leads").words
    boss = another_browser(app, Role.ADMINISTRATOR)
    for path in ("/staff/leads", "/staff/account", "/staff/deliveries"):
        assert EN.deliveries.late(count=2) in boss.get(path).words


def test_leads_set_aside_are_counted_until_somebody_judges_them(
    app: Flask, officer: PageClient
) -> None:
    alert = EN.staff.nav.unjudged(n=1)
    assert alert not in officer.get("/staff/leads").words
    lead_id = set_aside(app, receive(app, NOON), "honeypot")

    page = officer.get("/staff/account")
    assert alert in page.words
    assert page.link(alert) == "/staff/leads?folder=suspect"
    change_every(app, Lead, Lead.id == lead_id, status="not_enquiry")
    assert alert not in officer.get("/staff/account").words
