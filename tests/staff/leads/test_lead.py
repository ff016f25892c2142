"""One lead: its page, and changing its status."""

from datetime import timedelta
from uuid import UUID

import pytest
import time_machine
from flask import Flask

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from app.leads.reminders import escalate_leads
from tests.staff.desk import (
    NOON,
    another_browser,
    lead_of,
    receive,
    record_of,
    signed_in,
    zone_of,
)
from tests.support.content.copy import EN
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit

SIZE = "5 to 20 million CNY"


@pytest.fixture
def lead(app: Flask) -> str:
    """The address of a lead's page."""
    reference = receive(
        app, NOON, message="<b>one</b>\n\ttwo 🙂", size_band="5to20", currency="CNY"
    )
    return f"/staff/leads/{lead_of(app, reference).id}"


def test_every_answer_is_shown_with_its_label_and_who_looked_is_audited(
    app: Flask, me: UUID, client: PageClient, lead: str
) -> None:
    page = client.get(lead)
    shown = dict(zip(page.says("dt"), page.says("dd"), strict=True))
    assert (shown[EN.form.name.short], shown[EN.form.country.short]) == ("张示例", "China")
    assert (
        shown[EN.form.phone.short]
        == f"+8613812345678 {EN.staff.lead.as_typed(value='138 1234 5678')}"
    )
    assert shown[EN.form.size_band.short] == SIZE
    assert shown[EN.compliance.purposes.privacy_policy] == "Given"
    assert shown[EN.compliance.purposes.updates_email] == EN.staff.standing.not_given
    assert "Sector" not in shown
    assert EN.staff.lead.document(title="Privacy policy", version=1) in page.words
    (message,) = page.by_id("message")
    assert message.text == "<b>one</b>\n\ttwo 🙂"
    assert not list(message)
    (event,) = audit(app, AuditEvent.LEAD_VIEWED.tag)
    assert (event.actor, event.subject) == (me.hex, UUID(lead[-36:]).hex)


def test_only_an_administrator_gets_a_link_to_the_consent_record(
    app: Flask, client: PageClient, reference: str
) -> None:
    path = f"/staff/leads/{lead_of(app, reference).id}"
    signed_in(app, client, Role.EXPORTER)
    assert EN.staff.lead.consent_open not in client.get(path).words
    other = another_browser(app, Role.ADMINISTRATOR)
    link = other.get(path).link(EN.staff.lead.consent_open)
    assert link == f"/compliance/consents/{record_of(app, reference)}"
    other.get(link)


def test_a_change_of_status_is_in_the_history_and_not_overwritten_by_another_person(
    database: Database, app: Flask, officer: PageClient, lead: str
) -> None:
    mine = officer.get(lead).form("status")
    done = officer.get(lead).form("status").submit(status="qualified").follow()
    assert EN.staff.status.done(status="Qualified") in done.words
    assert done.says("ol", class_="history")[0].startswith(
        f"{EN.staff.history.status(new='Qualified', old='New')} Kim Officer, "
    )
    page = mine.submit(status="engaged", expect=409)
    assert page.title.startswith("Error: ")
    assert EN.lead.errors.conflict.before("status") in page.words
    assert page.says("span", class_="badge-qualified") == ["Qualified"]
    assert EN.lead.changes.status(name="Kim Officer", status="Qualified", time="") in page.words
    assert len(audit(app, AuditEvent.LEAD_STATUS_CHANGED.tag)) == 1
    page.form("status").submit(status="engaged")
    assert len(audit(app, AuditEvent.LEAD_STATUS_CHANGED.tag)) == 2


@pytest.mark.parametrize(
    ("status", "message"),
    [
        ("", EN.lead.errors.status),
        ("gone", EN.lead.errors.status_choice),
        ("waiting", EN.lead.errors.move.before("status")),
    ],
)
def test_a_status_that_is_missing_unknown_or_not_offered_is_refused_by_name(
    app: Flask, officer: PageClient, lead: str, status: str, message: str
) -> None:
    form = officer.get(lead).form("status")
    assert status not in form.choices("status")
    form.values["status"] = [status]
    [said] = form.submit(expect=422).errors_of("status")
    assert said.startswith(message)
    assert not audit(app, AuditEvent.LEAD_STATUS_CHANGED.tag)


@pytest.mark.parametrize("version", ["", "x", "0", "99999999999999999999"])
def test_an_invalid_version_never_overwrites(
    app: Flask, officer: PageClient, lead: str, version: str
) -> None:
    form = officer.get(lead).form("status")
    form.values["version"] = [version]
    form.submit(status="engaged", expect=409)
    assert not audit(app, AuditEvent.LEAD_STATUS_CHANGED.tag)


@pytest.mark.parametrize("when", ["0001-01-01T00:00", "2026-03-04T11:59"])
def test_a_contact_before_the_enquiry_is_refused_with_a_message(
    officer: PageClient, lead: str, when: str
) -> None:
    form = officer.get(lead).form("contact_at")
    values = {"contact_direction": "ours", "contact_channel": "phone", "contact_text": "Spoke."}
    assert EN.lead.errors.contact_early in form.submit(**values, contact_at=when, expect=422).words


def test_reminders_sent_before_a_page_was_opened_are_no_changes_since(
    app: Flask, officer: PageClient, lead: str
) -> None:
    zone, later = zone_of(app), NOON + timedelta(days=7)
    with time_machine.travel(later, tick=False):
        escalate_leads(
            zone.database, zone.secrets.ledger_key, zone.first_response, zone.mailing, later
        )
    mine = officer.get(lead).form("status")
    officer.get(lead).form("status").submit(status="qualified")

    page = mine.submit(status="engaged", expect=409)
    its = EN.lead.changes.status(name="Kim Officer", status="Qualified", time="").strip(", ")
    assert [each.split(",")[0] for each in page.says("section", aria_labelledby="changes")] == [
        f"{EN.lead.changes.title} {its}"
    ]
