"""The clock of a first response starts at reception, and stops with an answer or a withdrawal."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select

from app.consent.rules.standing import WithdrawalMethod
from app.core.db import Database
from app.core.rules.purposes import Purpose
from app.leads.models import Lead
from app.leads.moves import move_to_inbox
from app.leads.rules.lead_status import LeadStatus
from app.rights.consent_decisions import withdraw_consent
from tests.support.enquiries.answers import FIRST_RESPONSE, LEDGER_KEY, NOW, RECEPTION, RIGHTS_DESK
from tests.support.enquiries.people import person_of, write_to_us
from tests.support.leads import desk_work
from tests.support.stored import every, only

ACTOR = UUID(int=7).hex
LATER = NOW + timedelta(hours=2)
DUE = FIRST_RESPONSE.due(NOW)
Times = tuple[datetime | None, datetime | None]


def times(database: Database, enquiry_id: UUID) -> Times:
    """Return the due time of an enquiry's lead, and the time of its answer."""
    lead = only(database, select(Lead).where(Lead.enquiry_id == enquiry_id))
    return lead.first_due_at, lead.first_answered_at


def change(database: Database, enquiry_id: UUID, status: LeadStatus, at: datetime) -> None:
    """Change the status of the lead of an enquiry."""
    lead = only(database, select(Lead).where(Lead.enquiry_id == enquiry_id))
    desk_work.move(database, lead.id, status, at)


def withdraw(database: Database, enquiry_id: UUID, purpose: Purpose) -> None:
    """Withdraw a purpose, as the person who sent an enquiry."""
    assert withdraw_consent(
        database,
        LEDGER_KEY,
        RIGHTS_DESK,
        person_id=person_of(database, enquiry_id),
        purpose=purpose,
        method=WithdrawalMethod.MY_DATA,
        gpc=False,
        now=LATER,
    )


def move(database: Database) -> None:
    """Move all leads set aside to the inbox."""
    move_to_inbox(
        database,
        LEDGER_KEY,
        FIRST_RESPONSE,
        RECEPTION.mailing,
        actor=ACTOR,
        lead_ids=None,
        now=LATER,
    )


def test_an_enquiry_is_due_in_working_hours_after_its_receipt(database: Database) -> None:
    assert times(database, write_to_us(database)) == (DUE, None)


def test_no_clock_starts_for_leads_judged_or_withdrawn_before_their_move(
    database: Database,
) -> None:
    judged = write_to_us(database, honeypot_filled=True)
    change(database, judged, LeadStatus.NOT_ENQUIRY, NOW)
    withdrawn = write_to_us(database, honeypot_filled=True, email="gone@example.com")
    withdraw(database, withdrawn, Purpose.PRIVACY_POLICY)

    move(database)

    assert set(every(database, Lead.due_at)) == {None}
    assert times(database, judged) == (DUE, None)
    assert times(database, withdrawn) == (None, None)


def test_only_withdrawing_the_privacy_policy_stops_the_clock(
    database: Database,
) -> None:
    enquiry = write_to_us(database)

    withdraw(database, enquiry, Purpose.UPDATES_EMAIL)
    assert times(database, enquiry) == (DUE, None)
    withdraw(database, enquiry, Purpose.PRIVACY_POLICY)

    assert times(database, enquiry) == (None, None)
