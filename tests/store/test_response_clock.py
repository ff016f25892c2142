"""Which leads wait for a first response is told by when it is due, on both engines."""

from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy.orm import Session

from app.db import Database
from app.domain.response_clock import NO_CLOCK, started
from app.models import Enquiry, Lead
from app.store import response_clock
from tests.store.rows import add_lead
from tests.support.enquiries import FIRST_RESPONSE, NOW

HOUR = timedelta(hours=1)
CLOCK = started(FIRST_RESPONSE, NOW)


def due_of(session: Session, lead_id: UUID) -> datetime | None:
    """Give when a lead is due, as it is stored."""
    session.expire_all()
    return session.get_one(Lead, lead_id).first_due_at


def test_what_is_due_by_now_and_unanswered_is_overdue(database: Database) -> None:
    with database.transaction() as session:
        add_lead(session, due_at=NOW - HOUR)
        add_lead(session, due_at=NOW)
        add_lead(session, due_at=NOW + HOUR)
        add_lead(session, first_due_at=NOW - HOUR, first_answered_at=NOW)
        add_lead(session)

    with database.reading() as session:
        assert response_clock.count_overdue(session, NOW) == 2
        assert response_clock.count_overdue(session, NOW - 2 * HOUR) == 0


@pytest.mark.parametrize("size", [1, 2, 50])
def test_pages_show_everything_that_waits_once_the_most_urgent_first(
    database: Database, size: int
) -> None:
    with database.transaction() as session:
        waiting = {add_lead(session, due_at=NOW + n % 2 * HOUR) for n in range(5)}
        add_lead(session, first_due_at=NOW, first_answered_at=NOW)
        add_lead(session)

    seen: list[tuple[datetime, UUID]] = []
    with database.reading() as session:
        while page := response_clock.list_waiting(session, seen[-1] if seen else None, size):
            assert len(page) <= size
            seen += [(heading.due_at or NOW, heading.id) for heading in page]
        due_now = response_clock.list_waiting(session, None, 9, due_by=NOW)

    assert seen == sorted(seen)
    assert {lead_id for _, lead_id in seen} == waiting
    assert {heading.due_at for heading in due_now} == {NOW}
    assert len(due_now) == 3


def test_a_clock_starts_once_and_only_where_one_should_run(database: Database) -> None:
    with database.transaction() as session:
        new = add_lead(session)
        others = [
            add_lead(session, status="won", closed=True),
            add_lead(session, suspect=True),
            add_lead(session, first_answered_at=NOW),
        ]
        running = add_lead(session, first_due_at=NOW)

        assert response_clock.list_without_clock(session, 9) == [(new, NOW)]
        response_clock.start(session, {})
        response_clock.start(session, dict.fromkeys([new, *others, running, uuid4()], CLOCK))

        assert response_clock.read(session.get_one(Lead, new)) == CLOCK
        assert due_of(session, running) == NOW
        assert [due_of(session, each) for each in others] == [None] * 3
        assert response_clock.list_without_clock(session, 9) == []


def test_a_persons_clocks_stop_and_nobody_elses_and_what_was_answered_keeps_its_times(
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

        response_clock.stop_for_person(session, enquiry.person_id)

        assert due_of(session, theirs) is None
        assert response_clock.read(session.get_one(Lead, theirs)) == NO_CLOCK
        assert due_of(session, other) == due_of(session, answered) == NOW
