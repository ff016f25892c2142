"""A lead's status changes from the expected version, or not at all."""

from datetime import timedelta
from uuid import uuid4

from app.core.db import Database
from app.leads.models import Lead, LeadEvent
from app.leads.rules.lead import Listing
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.response_clock import started
from app.leads.store import lead as leads
from app.leads.store import suspects
from app.leads.store.lead_view import get_with_enquiry, list_events
from tests.support.enquiries.answers import FIRST_RESPONSE, NOW
from tests.support.enquiries.stored_rows import add_enquiry, add_lead
from tests.support.stored import every, read_by, row_of, write_by

CLOCK = started(FIRST_RESPONSE, NOW)
LISTING = Listing("CN", "", "", "", "", "zh", "", "", "answer_only", 1, "", "", "", "", "")


def test_a_status_changes_once_per_version(database: Database) -> None:
    later = NOW + timedelta(hours=1)
    lead_id = write_by(database, add_lead)

    with database.transaction() as session:
        lead = session.get_one(Lead, lead_id)
        assert leads.set_status(session, lead, 1, LeadStatus.ACKNOWLEDGED, later)
        assert not leads.set_status(session, lead, 1, LeadStatus.NOT_PROCEEDING, later)

    with database.reading() as session:
        found = get_with_enquiry(session, lead_id)
        assert found is not None
        lead, enquiry = found
        assert (lead.status, lead.version, lead.changed_at) == ("acknowledged", 2, later)
        assert lead.enquiry_id == enquiry.id


def test_an_unknown_lead_is_none(database: Database) -> None:
    assert read_by(database, get_with_enquiry, uuid4()) is None


def test_history_is_newest_first_and_of_this_lead_only(database: Database) -> None:
    with database.transaction() as session:
        mine, other = add_lead(session), add_lead(session)
        for lead, minutes in [(mine, 1), (mine, 3), (mine, 2), (other, 4)]:
            event = LeadEvent(
                id=uuid4(),
                lead_id=lead,
                at=NOW + timedelta(minutes=minutes),
                actor="a",
                kind="status",
                details={"minutes": str(minutes)},
            )
            session.add(event)

    told = [event.details["minutes"] for event in read_by(database, list_events, mine)]
    assert told == ["3", "2", "1"]


def test_suspect_leads_are_counted_and_leave_the_folder_for_good(database: Database) -> None:
    later = NOW + timedelta(hours=1)
    with database.transaction() as session:
        inbox = add_lead(session)
        aside = [add_lead(session, suspect=True, suspicions=["markup"]) for _ in range(3)]
        assert suspects.count_unseen_suspect(session) == 3

        assert suspects.move_to_inbox(session, [inbox, aside[0], uuid4()], later, 9) == [aside[0]]
        assert suspects.move_to_inbox(session, [], later, 9) == []
        assert suspects.count_unseen_suspect(session) == 2
        first = suspects.move_to_inbox(session, None, later, 1)
        assert len(first) == 1
        assert {*first, *suspects.move_to_inbox(session, None, later, 9)} == set(aside[1:])
        assert suspects.count_unseen_suspect(session) == 0

    moved = row_of(database, Lead, aside[0])
    assert (moved.suspect, moved.version, moved.changed_at) == (False, 2, later)
    assert moved.suspicions == ["markup"]
    assert row_of(database, Lead, inbox).version == 1


def test_judged_leads_no_longer_wait_in_the_folder(database: Database) -> None:
    hour = timedelta(hours=1)
    with database.transaction() as session:
        add_lead(session)
        add_lead(session, suspect=True, status="not_enquiry")
        add_lead(session, suspect=True)
        add_lead(session, NOW + hour, suspect=True)

    with database.reading() as session:
        assert suspects.count_unseen_suspect(session) == 2
        assert suspects.count_set_aside_between(session, None, NOW) == 1
        assert suspects.count_set_aside_between(session, NOW, NOW + hour) == 1
        assert suspects.count_set_aside_between(session, NOW + hour, NOW + 2 * hour) == 0


def test_only_a_lead_with_suspicions_is_set_aside(database: Database) -> None:
    with database.transaction() as session:
        for suspicions in ([], ["honeypot", "fast"]):
            enquiry_id = add_enquiry(session)
            leads.insert_lead(session, uuid4(), enquiry_id, suspicions, NOW, CLOCK, LISTING)

    found = {lead.suspect: lead for lead in every(database, Lead)}
    assert (found[False].suspicions, found[False].due_at) == ([], CLOCK.due_at)
    assert (found[True].suspicions, found[True].due_at) == (["honeypot", "fast"], None)
