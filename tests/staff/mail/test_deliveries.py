"""Staff see messages that could not be sent, and decide on each."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from flask import Flask
from sqlalchemy import select

from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from app.enquiries.models import Enquiry
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind
from app.web.paging import PAGE_SIZE
from tests.staff.desk import (
    NOON,
    another_browser,
    change,
    lead_of,
    post_to,
    receive,
    sign_out,
    zone_of,
)
from tests.support.content.copy import EN
from tests.support.enquiries.stored_rows import outbox_row
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, only, row_of

LIST = "/staff/deliveries"
ALERT = EN.staff.nav.unsent.after("n").strip()


def park(app: Flask, count: int = 1, **changes: object) -> list[UUID]:
    """Store messages about one enquiry that could not be sent; return their ids."""
    reference = receive(app, NOON)
    usual = {
        "state": "parked",
        "settled_at": NOON,
        "due_at": NOON,
        "attempts": 20,
        "last_error": "no_answer: no answer within 60 seconds",
    }
    with zone_of(app).database.transaction() as session:
        enquiry = session.scalars(select(Enquiry.id).where(Enquiry.reference == reference)).one()
        rows = [{**outbox_row(enquiry), **usual, **changes} for _ in range(count)]
        session.add_all([OutboxMessage(**row) for row in rows])
    return [UUID(str(row["id"])) for row in rows]


def test_every_page_reports_undelivered_messages_to_those_who_can_resolve_it(
    app: Flask, officer: PageClient
) -> None:
    for path in ("/staff/leads", "/staff/account", "/staff/exports"):
        assert ALERT not in officer.get(path).words
    park(app, 3)

    for path in ("/staff/leads", "/staff/account", "/staff/exports"):
        assert officer.get(path).link(f"3 {ALERT}") == LIST
    auditor = another_browser(app, Role.AUDITOR)
    assert ALERT not in auditor.get("/compliance/consents").words
    sign_out(auditor.get("/compliance/consents"))
    assert ALERT not in auditor.get("/staff/sign-in").words


def test_the_list_shows_failures_with_masked_addresses(app: Flask, officer: PageClient) -> None:
    park(app)
    refused = "wei@example.com"
    park(app, last_error=f"recipient_refused: 550 <{refused}> unknown", attempts=1)

    page = officer.get(LIST)
    rows = page.says("tr")[1:]
    assert any(EN.deliveries.troubles.no_answer in row for row in rows)
    assert any(EN.deliveries.troubles.recipient_refused in row for row in rows)
    assert all("Acknowledgement GDZ-" in row and "w***@example.com" in row for row in rows)
    assert "4 Mar 2026, 12:00 20" in page.words
    assert refused not in page.text


def test_the_list_names_whose_enquiry_each_is_unless_that_is_restricted(
    app: Flask, officer: PageClient
) -> None:
    park(app)
    page = officer.get(LIST)
    (reference,) = page.says("a", class_="reference-link")
    lead_id = lead_of(app, reference).id
    enquiry = only(app, Enquiry)

    assert page.link(reference) == f"/staff/leads/{lead_id}"
    assert page.says("span", class_="whose") == [f"{enquiry.name}, {enquiry.organisation}"]
    change(app, reference, consent="restricted")
    assert officer.get(LIST).says("span", class_="whose") == []


def test_a_message_is_retried_once(app: Flask, officer: PageClient) -> None:
    message, other = park(app, 2)
    form = officer.get(LIST).form(action=f"{LIST}/{message}/retry")
    assert EN.deliveries.retried in form.submit().follow().words
    assert (
        row_of(app, OutboxMessage, message).state,
        row_of(app, OutboxMessage, message).attempts,
    ) == ("queued", 0)
    assert row_of(app, OutboxMessage, other).state == "parked"
    assert EN.deliveries.gone in form.submit().follow().words
    assert [event.subject for event in audit(app, AuditEvent.DELIVERY_RETRIED.tag)] == [message.hex]


def test_a_message_is_closed_permanently(app: Flask, officer: PageClient) -> None:
    (message,) = park(app)
    page = officer.get(LIST).form(action=f"{LIST}/{message}/close").submit().follow()

    assert EN.deliveries.closed in page.words
    assert EN.deliveries.empty in page.words
    assert EN.deliveries.gone in post_to(officer, f"{LIST}/{uuid4()}/close").follow().words
    assert row_of(app, OutboxMessage, message).state == "cancelled"
    assert [event.subject for event in audit(app, AuditEvent.DELIVERY_CLOSED.tag)] == [message.hex]


def test_all_messages_are_retried_with_one_button(app: Flask, officer: PageClient) -> None:
    messages = park(app, 3)
    page = officer.get(LIST).form(action=f"{LIST}/retry").submit().follow()

    assert EN.deliveries.retried_all(count=3) in page.words
    assert {row_of(app, OutboxMessage, message).state for message in messages} == {"queued"}
    assert len(audit(app, AuditEvent.DELIVERIES_RETRIED.tag)) == 1


def test_a_long_list_has_pages(app: Flask, officer: PageClient) -> None:
    park(app, PAGE_SIZE)
    park(app, due_at=NOON - timedelta(days=1))
    first = officer.get(LIST)
    second = officer.get(first.link("Older"))

    assert len(first.says("tr")) == PAGE_SIZE + 1
    assert len(second.says("tr")) == 2
    assert second.link(EN.deliveries.newest) == LIST
    assert EN.deliveries.retry_all(count=51) in second.words


@pytest.mark.parametrize("kind", MessageKind)
def test_every_kind_of_message_has_a_name_on_the_list(
    app: Flask, officer: PageClient, kind: MessageKind
) -> None:
    park(app, kind=kind.value)

    assert EN.deliveries.kinds[kind.rpartition(".")[2]] in officer.get(LIST).words
