"""Leads that wait for staff are found by their due times, on both engines."""

from datetime import timedelta
from uuid import uuid4

from app.core.db import Database
from app.enquiries.models import Enquiry
from app.leads.models import Lead
from app.leads.rules.response_clock import NO_CLOCK, ClockState, started
from app.leads.store import response_clock
from app.leads.store.lead import count_overdue
from tests.support.enquiries.answers import FIRST_RESPONSE, NOW
from tests.support.enquiries.stored_rows import add_lead
from tests.support.stored import read_by, row_of, write_by

HOUR = timedelta(hours=1)
CLOCK = started(FIRST_RESPONSE, NOW)


def test_an_unanswered_lead_past_its_due_time_is_overdue(database: Database) -> None:
    with database.transaction() as session:
        add_lead(session, due_at=NOW - HOUR)
        add_lead(session, due_at=NOW)
        add_lead(session, due_at=NOW + HOUR)
        add_lead(session, first_due_at=NOW - HOUR, first_answered_at=NOW)
        add_lead(session)

    with database.reading() as session:
        assert count_overdue(session, NOW, None, 9) == 2
        assert count_overdue(session, NOW, None, 1) == 1
        assert count_overdue(session, NOW - 2 * HOUR, None, 9) == 0


def test_of_overdue_leads_ones_own_and_nobodys_are_counted(database: Database) -> None:
    me = uuid4()
    for place, owner in enumerate((me, None, uuid4()), start=1):
        write_by(database, add_lead, due_at=NOW - HOUR, owner_id=owner, place=place)

    assert read_by(database, count_overdue, NOW, me, 9) == 2
    assert read_by(database, count_overdue, NOW, uuid4(), 9) == 1


def test_a_clock_starts_where_staff_must_act_and_none_shows(database: Database) -> None:
    with database.transaction() as session:
        new = add_lead(session)
        answered = add_lead(session, first_answered_at=NOW)
        others = [add_lead(session, status="won", closed=True), add_lead(session, suspect=True)]
        running = add_lead(session, due_at=NOW, first_due_at=NOW)
        wanted = [new, answered, *others, running]

        response_clock.start(session, {})
        response_clock.start(session, dict.fromkeys([*wanted, uuid4()], CLOCK))

        found = {each.id: each for each in response_clock.list_by_id(session, wanted)}
        assert [response_clock.read(found[each]) for each in (new, answered)] == [CLOCK] * 2
        assert found[running].due_at == NOW
        assert [found[each].due_at for each in others] == [None] * 2


def test_a_persons_clocks_stop_alone_and_answered_ones_keep_their_times(
    database: Database,
) -> None:
    with database.transaction() as session:
        theirs = add_lead(session, due_at=NOW, first_due_at=NOW)
        other = add_lead(session, due_at=NOW, first_due_at=NOW)
        enquiry = session.get_one(Enquiry, session.get_one(Lead, theirs).enquiry_id)
        answered = add_lead(session, due_at=NOW, first_due_at=NOW, first_answered_at=NOW)
        moved = session.get_one(Enquiry, session.get_one(Lead, answered).enquiry_id)
        moved.person_id = enquiry.person_id
        session.flush()

        response_clock.stop_for_person(session, enquiry.person_id, NOW - timedelta(seconds=1))

    assert response_clock.read(row_of(database, Lead, theirs)) == NO_CLOCK
    assert [row_of(database, Lead, each).first_due_at for each in (other, answered)] == [NOW] * 2


def test_a_response_that_is_overdue_stays_owed_when_a_persons_clocks_stop(
    database: Database,
) -> None:
    with database.transaction() as session:
        late = add_lead(session, due_at=NOW, first_due_at=NOW)
        enquiry = session.get_one(Enquiry, session.get_one(Lead, late).enquiry_id)

        response_clock.stop_for_person(session, enquiry.person_id, NOW)

        assert response_clock.read(session.get_one(Lead, late)) == ClockState(first_due_at=NOW)
