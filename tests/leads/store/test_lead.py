"""A lead's history, and the leads that wait to be judged."""

from datetime import timedelta
from uuid import uuid4

from app.core.db import Database
from app.leads.models import LeadEvent
from app.leads.store import suspects
from app.leads.store.lead_view import list_events
from tests.support.enquiries.answers import NOW
from tests.support.enquiries.stored_rows import add_lead
from tests.support.stored import read_by


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


def test_judged_leads_no_longer_wait_in_the_folder(database: Database) -> None:
    hour = timedelta(hours=1)
    with database.transaction() as session:
        add_lead(session)
        add_lead(session, suspect=True, status="not_enquiry")
        add_lead(session, suspect=True)
        add_lead(session, NOW + hour, suspect=True)
        # None would be all.
        assert suspects.move_to_inbox(session, [], NOW, 9) == []

    with database.reading() as session:
        assert suspects.count_unseen_suspect(session) == 2
        assert suspects.count_set_aside_between(session, None, NOW) == 1
        assert suspects.count_set_aside_between(session, NOW, NOW + hour) == 1
        assert suspects.count_set_aside_between(session, NOW + hour, NOW + 2 * hour) == 0
