"""Leads of people who have withdrawn are in no folder for work, and can still be found."""

import json
from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask

from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from app.leads.models import Lead
from app.leads.placement import place_leads
from app.leads.rules.lead_status import LeadStatus
from app.leads.store import routing
from app.leads.store.lead import list_owned
from tests.staff.desk import NOON, audit, lead_of, receive, sealed, signed_in, withdraw, zone_of
from tests.support.pages.page_client import PageClient

FOLDERS = ("new", "mine", "unassigned", "overdue", "waiting")


def references(client: PageClient, asked: str) -> set[str]:
    """Return the references of a list."""
    return set(client.get(f"/staff/leads?{asked}").says("small", class_="row-reference"))


def hold(app: Flask, reference: str, status: LeadStatus, owner: UUID | None) -> None:
    """Set a lead's status and owner."""
    lead_id = lead_of(app, reference).id
    with zone_of(app).database.transaction() as session:
        lead = session.get_one(Lead, lead_id)
        lead.status, lead.owner_id = status.value, owner


def test_a_list_shows_first_words_but_none_of_people_who_have_withdrawn(
    app: Flask, client: PageClient
) -> None:
    signed_in(app, client, Role.READER)
    gone = receive(app, NOON, email="gone@example.com", message="Battery plant.")
    receive(app, NOON, email="here@example.com", message="Enzyme lab.")
    withdraw(app, gone)

    page = client.get("/staff/leads?folder=all")

    assert "Enzyme lab." in page.words
    assert "Battery plant." not in page.text
    (event,) = audit(app, AuditEvent.LEADS_LISTED.tag)
    assert json.loads(event.payload)["details"]["count"] == 1


@pytest.mark.parametrize("placed", [True, False])
def test_a_withdrawn_lead_is_only_in_the_folder_of_all(
    app: Flask, client: PageClient, *, placed: bool
) -> None:
    me = signed_in(app, client, Role.EXPORTER)
    sent = [
        receive(app, NOON + timedelta(minutes=n), email=f"person{n}@example.com") for n in range(6)
    ]
    statuses = (LeadStatus.NEW, LeadStatus.WAITING, LeadStatus.ENGAGED)
    for reference, status in zip(sent, statuses * 2, strict=True):
        hold(app, reference, status, me if status is LeadStatus.ENGAGED else None)
    if placed:
        place_leads(
            zone_of(app).database, zone_of(app).secrets.ledger_key, zone_of(app).mailing, now=NOON
        )
    gone, kept = set(sent[:3]), set(sent[3:])
    for reference in gone:
        withdraw(app, reference)

    page = client.get("/staff/leads?folder=all")
    counts = dict(zip(FOLDERS, page.says("span", class_="count"), strict=False))

    assert counts == {"new": "1", "mine": "1", "unassigned": "2", "overdue": "3", "waiting": "1"}
    for folder in FOLDERS:
        found = references(client, f"folder={folder}")
        assert len(found) == int(counts[folder])
        assert found <= kept
    assert references(client, "folder=all") == gone | kept
    assert references(client, "folder=all&consent=withdrawn") == gone
    assert references(client, f"folder=all&q={sealed(client, sent[0])}") == {sent[0]}


def test_a_withdrawn_lead_is_no_work_of_its_owner(app: Flask, client: PageClient) -> None:
    me = signed_in(app, client, Role.EXPORTER)
    for n in range(2):
        reference = receive(app, NOON, email=f"person{n}@example.com")
        hold(app, reference, LeadStatus.ENGAGED, me)
    place_leads(
        zone_of(app).database, zone_of(app).secrets.ledger_key, zone_of(app).mailing, now=NOON
    )
    withdraw(app, reference)

    with zone_of(app).database.transaction() as session:
        assert routing.count_open(session, [me]) == {me: 1}
        assert len(list_owned(session, me, 5)) == 1
