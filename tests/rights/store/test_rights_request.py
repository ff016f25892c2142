"""Open requests are counted and listed, the most urgent first, with the person's leads."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from app.core.db import Database
from app.enquiries.models import Enquiry
from app.leads.models import Lead
from app.rights.store import requests
from tests.support.enquiries.answers import NOW
from tests.support.enquiries.stored_rows import add_lead
from tests.support.rights.requests import make_request
from tests.support.stored import read_by

DAY = timedelta(days=1)


def open_request(
    database: Database,
    due_at: datetime = NOW,
    closed_at: datetime | None = None,
    **changes: Any,
) -> tuple[UUID, UUID]:
    """Store a request of a person with one lead; return the ids of both."""
    with database.transaction() as session:
        lead_id = add_lead(session)
        person = session.get_one(Enquiry, session.get_one(Lead, lead_id).enquiry_id).person_id
        request = make_request(person, due_at=due_at, closed_at=closed_at, **changes)
        session.add(request)
        return request.id, lead_id


def test_open_and_overdue_requests_are_counted_apart(database: Database) -> None:
    open_request(database, closed_at=NOW)
    assert read_by(database, requests.count_open, NOW) == requests.WaitingRequests(0, 0, None)
    open_request(database)
    open_request(database, NOW + DAY)

    assert read_by(database, requests.count_open, NOW - DAY) == requests.WaitingRequests(2, 0, NOW)
    assert read_by(database, requests.count_open, NOW) == requests.WaitingRequests(2, 1, NOW)
    assert read_by(database, requests.count_open, NOW + DAY) == requests.WaitingRequests(2, 2, NOW)


def test_open_requests_are_listed_by_urgency_page_by_page(database: Database) -> None:
    second, _ = open_request(database, NOW + 2 * DAY)
    first, lead = open_request(database, NOW + DAY)
    open_request(database, closed_at=NOW)

    with database.reading() as session:
        is_open = requests.RequestFilter()
        (one,) = requests.list_page(session, is_open, None, 1)
        (two,) = requests.list_page(session, is_open, (one.due_at, one.id), 5)
        assert requests.list_page(session, is_open, (two.due_at, two.id), 5) == []
        leads = requests.list_leads(session, {one.person_id})
    assert [one.id, two.id] == [first, second]
    assert [lead_id for lead_id, _reference in leads[one.person_id]] == [lead]
