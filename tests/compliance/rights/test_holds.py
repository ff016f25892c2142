"""Legal holds are placed, renewed and lifted by people who give a reason, and expire."""

from datetime import timedelta
from typing import Any

import pytest
from flask import Flask

from app.core import clock
from app.core.rules.audit_events import AuditEvent
from app.enquiries.models import LegalHold
from tests.staff.desk import NOON, receive
from tests.support.content.copy import EN
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, change_every, only

HOLDS = "/compliance/holds"
NEW = f"{HOLDS}/new"
SUIT: dict[str, Any] = {"who": "zhang@example.com", "reason": "A suit of 张示例"}


def in_days(days: int) -> str:
    """Return the day so many days from now in the desk's time zone."""
    return ((clock.now() + timedelta(hours=8)) + timedelta(days=days)).date().isoformat()


def place(client: PageClient, days: int = 100, **changes: Any) -> Page:
    """Place a hold; return its page."""
    form = client.get(NEW).form("who")
    return form.submit(**{**SUIT, "until": in_days(days), **changes}, expect=303).follow()


def hold_of(app: Flask) -> LegalHold:
    """Return the only hold."""
    return only(app, LegalHold)


def test_a_hold_prevents_the_erasure_of_its_person(app: Flask, auditor: PageClient) -> None:
    receive(app, NOON)

    page = place(auditor)

    assert EN.retention.holds.flash.placed in page.words
    assert "A suit of 张示例" in page.words
    assert "张*** z***@example.com" in page.words
    listed = auditor.get(HOLDS)
    assert "A suit" not in listed.text
    assert "张*** z***@example.com" in listed.words
    [event] = audit(app, AuditEvent.HOLD_PLACED.tag)
    assert event.subject == hold_of(app).person_id.hex
    assert "张" not in event.payload.decode()


@pytest.mark.parametrize("until", ["", "soon", "2020-01-01", "2099-01-01", "9999-12-31"])
def test_an_invalid_last_day_is_reported_and_no_typed_text_is_lost(
    app: Flask, auditor: PageClient, until: str
) -> None:
    receive(app, NOON)

    page = auditor.get(NEW).form("who").submit(**SUIT, until=until, expect=422)

    assert page.link(EN.retention.holds.errors.until) == "#until"
    assert page.form("who").value("reason") == SUIT["reason"]


def test_a_hold_is_renewed_and_lifted_with_a_reason(app: Flask, auditor: PageClient) -> None:
    receive(app, NOON)
    ending = f"1 {EN.console.attention.holds}"
    assert ending not in auditor.get("/compliance/").words
    page = place(auditor, 10)
    assert ending in auditor.get("/compliance/").words
    address = f"{HOLDS}/{hold_of(app).id}"
    before = hold_of(app).until
    assert EN.retention.holds.states.ends_soon in page.words

    page.form(action=f"{address}/renew").submit(until=in_days(-1), expect=422)
    page = page.form(action=f"{address}/renew").submit(until=in_days(200), expect=303).follow()
    assert EN.retention.holds.flash.renewed in page.words
    assert before is not None
    assert (hold_of(app).until or before) - before == timedelta(days=190)

    again = page.form(action=f"{address}/lift").submit(why_lifted="", expect=422)
    assert again.link(EN.retention.holds.errors.why_lifted) == "#why_lifted"
    lifted = again.form(action=f"{address}/lift").submit(why_lifted="Settled", expect=303).follow()

    assert EN.retention.holds.flash.lifted in lifted.words
    assert "Settled" in lifted.words
    assert not lifted.all("textarea")
    assert "Lifted" in auditor.get(HOLDS).words
    page.form(action=f"{address}/renew").submit(until=in_days(300), expect=303)
    again.form(action=f"{address}/lift").submit(why_lifted="Again", expect=303)
    assert hold_of(app).why_lifted == "Settled"
    for tag in (AuditEvent.HOLD_RENEWED.tag, AuditEvent.HOLD_LIFTED.tag):
        assert len(audit(app, tag)) == 1


def test_an_expired_hold_is_shown_as_such_and_cannot_be_changed(
    app: Flask, auditor: PageClient
) -> None:
    receive(app, NOON)
    page = place(auditor, 1)
    address = f"{HOLDS}/{hold_of(app).id}"
    change_every(app, LegalHold, until=clock.now() - timedelta(hours=1))

    page.form(action=f"{address}/renew").submit(until=in_days(300), expect=303)
    over = page.form(action=f"{address}/lift").submit(why_lifted="Settled", expect=303).follow()

    assert EN.retention.holds.flash.over in over.words
    assert "Expired" in over.words
    assert not audit(app, AuditEvent.HOLD_RENEWED.tag)
    assert hold_of(app).lifted_at is None
