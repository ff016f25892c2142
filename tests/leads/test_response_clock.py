"""The clock of a first response starts at reception, and stops with an answer or a withdrawal."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select

from app.core.db import Database
from app.core.rules.purposes import Purpose
from app.leads.models import Lead
from app.leads.moves import move_to_inbox
from app.leads.rules.lead_status import LeadStatus
from tests.support.enquiries.answers import FIRST_RESPONSE, LEDGER_KEY, NOW, RECEPTION
from tests.support.enquiries.people import person_of, write_to_us
from tests.support.exports.people import withdraw
from tests.support.leads import desk_work
from tests.support.stored import every, only

LATER = NOW + timedelta(hours=2)
DUE = FIRST_RESPONSE.due(NOW)
Times = tuple[datetime | None, datetime | None]


def times(database: Database, enquiry_id: UUID) -> Times:
    """Return the due time of an enquiry's lead, and the time of its answer."""
    lead = only(database, select(Lead).where(Lead.enquiry_id == enquiry_id))
    return lead.first_due_at, lead.first_answered_at


def test_no_clock_starts_for_leads_judged_or_withdrawn_before_their_move(
    database: Database,
) -> None:
    judged = write_to_us(database, honeypot_filled=True)
    desk_work.move(database, only(database, Lead.id), LeadStatus.NOT_ENQUIRY)
    withdrawn = write_to_us(database, honeypot_filled=True, email="gone@example.com")
    withdraw(database, person_of(database, withdrawn))

    move_to_inbox(
        database,
        LEDGER_KEY,
        FIRST_RESPONSE,
        RECEPTION.mailing,
        actor=desk_work.ACTOR,
        lead_ids=None,
        now=LATER,
    )

    assert set(every(database, Lead.due_at)) == {None}
    assert times(database, judged) == (DUE, None)
    assert times(database, withdrawn) == (None, None)


def test_only_withdrawing_the_privacy_policy_stops_the_clock(
    database: Database,
) -> None:
    enquiry = write_to_us(database)

    withdraw(database, person_of(database, enquiry), Purpose.UPDATES_EMAIL)
    assert times(database, enquiry) == (DUE, None)
    withdraw(database, person_of(database, enquiry))

    assert times(database, enquiry) == (None, None)
