"""The duration of a first response is stored with it."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import select

from app.core.db import Database
from app.leads.models import Lead
from app.leads.rules.lead_status import LeadStatus
from app.leads.steps import response_clock
from tests.support.enquiries.answers import FIRST_RESPONSE, NOW
from tests.support.enquiries.people import write_to_us

HOUR = timedelta(hours=1)


def minutes(database: Database, enquiry_id: UUID) -> int | None:
    """Return the minutes stored with a lead."""
    with database.reading() as session:
        return session.scalar(select(Lead.answer_minutes).where(Lead.enquiry_id == enquiry_id))


def test_the_first_answer_has_its_minutes_and_a_failed_one_loses_them(
    database: Database,
) -> None:
    enquiry = write_to_us(database)
    with database.transaction() as session:
        lead = session.scalars(select(Lead).where(Lead.enquiry_id == enquiry)).one()
        response_clock.answered(session, FIRST_RESPONSE, lead, NOW + HOUR / 2)
        response_clock.answered(session, FIRST_RESPONSE, lead, NOW + HOUR)
    assert minutes(database, enquiry) == 30

    with database.transaction() as session:
        lead = session.scalars(select(Lead).where(Lead.enquiry_id == enquiry)).one()
        response_clock.undelivered(session, lead, NOW + HOUR, only_answer=True)
    assert minutes(database, enquiry) is None
    with database.transaction() as session:
        lead = session.scalars(select(Lead).where(Lead.enquiry_id == enquiry)).one()
        response_clock.delivered(session, FIRST_RESPONSE, lead, NOW + HOUR / 4, parked_at=None)
    assert minutes(database, enquiry) == 15


def test_a_wait_before_any_answer_counts_too(database: Database) -> None:
    enquiry = write_to_us(database)
    with database.transaction() as session:
        lead = session.scalars(select(Lead).where(Lead.enquiry_id == enquiry)).one()
        lead.status = LeadStatus.WAITING.value
        old, new = LeadStatus.ENGAGED, LeadStatus.WAITING
        response_clock.after_status(session, FIRST_RESPONSE, lead, old, new, NOW + HOUR / 4)
        response_clock.answered(session, FIRST_RESPONSE, lead, NOW + HOUR / 2)

    assert minutes(database, enquiry) == 30
