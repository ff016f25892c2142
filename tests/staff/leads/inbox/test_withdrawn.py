"""Leads of people who have withdrawn are in no folder for work, and can still be found."""

from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask

from app.core.rules.audit_events import AuditEvent
from app.leads.rules.lead_status import LeadStatus
from app.leads.store import routing
from app.leads.store.lead import list_owned
from tests.staff.desk import NOON, change, place, receive, sealed, withdraw
from tests.staff.leads.inbox.lists import references
from tests.support.pages.page_client import PageClient
from tests.support.stored import audited, read_by, write_by

FOLDERS = ("new", "mine", "unassigned", "overdue", "waiting")


def listed(client: PageClient, asked: str) -> set[str]:
    """Return the references of a list."""
    return set(references(client.get(f"/staff/leads?{asked}")))


def test_a_list_shows_first_words_but_none_of_people_who_have_withdrawn(
    app: Flask, reader: PageClient
) -> None:
    gone = receive(app, NOON, email="gone@example.com", message="Battery plant.")
    receive(app, NOON, email="here@example.com", message="Enzyme lab.")
    withdraw(app, gone)

    page = reader.get("/staff/leads?folder=all")

    assert "Enzyme lab." in page.words
    assert "Battery plant." not in page.text
    assert [each["count"] for each in audited(app, AuditEvent.LEADS_LISTED.tag)] == [1]


@pytest.mark.parametrize("placed", [True, False])
def test_a_withdrawn_lead_is_only_in_the_folder_of_all(
    app: Flask, me: UUID, client: PageClient, *, placed: bool
) -> None:
    sent = [
        receive(app, NOON + timedelta(minutes=n), email=f"person{n}@example.com") for n in range(6)
    ]
    statuses = (LeadStatus.NEW, LeadStatus.WAITING, LeadStatus.ENGAGED)
    for reference, status in zip(sent, statuses * 2, strict=True):
        owner = me if status is LeadStatus.ENGAGED else None
        change(app, reference, status=status.value, owner_id=owner)
    if placed:
        place(app)
    gone, kept = set(sent[:3]), set(sent[3:])
    for reference in gone:
        withdraw(app, reference)

    page = client.get("/staff/leads?folder=all")
    counts = dict(zip(FOLDERS, page.says("span", class_="count"), strict=False))

    assert counts == {"new": "1", "mine": "1", "unassigned": "2", "overdue": "3", "waiting": "1"}
    for folder in FOLDERS:
        found = listed(client, f"folder={folder}")
        assert len(found) == int(counts[folder])
        assert found <= kept
    assert listed(client, "folder=all") == gone | kept
    assert listed(client, "folder=all&consent=withdrawn") == gone
    assert listed(client, f"folder=all&q={sealed(client, sent[0])}") == {sent[0]}


def test_a_withdrawn_lead_is_no_work_of_its_owner(app: Flask, me: UUID, client: PageClient) -> None:
    for n in range(2):
        reference = receive(app, NOON, email=f"person{n}@example.com")
        change(app, reference, status="engaged", owner_id=me)
    place(app)
    withdraw(app, reference)

    assert read_by(app, routing.count_open, [me]) == {me: 1}
    assert len(write_by(app, list_owned, me, 5)) == 1
