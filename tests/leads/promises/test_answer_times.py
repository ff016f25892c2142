"""How soon enquiries were answered, as an operator may say in public: the dashboard's numbers."""

from datetime import UTC, datetime, timedelta

from app.core.db import Database
from app.core.rules.ranks import nearest_rank, whole_percent
from app.leads.answer_times import AnswerTimes, measure_answers
from app.leads.rules.first_response import PROMISED, ResponseState
from app.leads.store.dashboard import count_leads
from tests.support.enquiries.answers import NOW
from tests.support.enquiries.stored_rows import add_lead
from tests.support.stored import read_by, write_by

DAY = timedelta(days=1)
MIDNIGHT = datetime(NOW.year, NOW.month, NOW.day, tzinfo=UTC)


def store(database: Database, count: int, at: datetime = MIDNIGHT - DAY) -> None:
    """Store answered enquiries, every fifth late."""
    with database.transaction() as session:
        for number in range(count):
            answered = at + timedelta(minutes=number)
            due = answered - DAY if number % 5 == 4 else answered + DAY
            add_lead(
                session,
                at,
                status="engaged",
                first_due_at=due,
                first_answered_at=answered,
                answer_minutes=number,
            )


def test_below_twenty_answers_nothing_is_said(database: Database) -> None:
    store(database, 19)
    assert measure_answers(database, MIDNIGHT.date(), UTC, NOW) is None


def test_from_twenty_answers_on_it_says_what_the_dashboard_counts(database: Database) -> None:
    store(database, 20)
    # Neither is of the ninety days before.
    store(database, 5, MIDNIGHT)
    store(database, 5, MIDNIGHT - 91 * DAY)
    write_by(database, add_lead, MIDNIGHT - DAY, first_due_at=NOW + DAY)
    write_by(database, add_lead, MIDNIGHT - DAY, status="not_proceeding", closed=True)

    found = measure_answers(database, MIDNIGHT.date(), UTC, NOW)

    counted = read_by(database, count_leads, (MIDNIGHT - 90 * DAY, MIDNIGHT), NOW)
    by_state = {state: n for (_owner, state), n in counted.responses.items()}
    promised = sum(n for state, n in by_state.items() if state in PROMISED)
    share = whole_percent(by_state[ResponseState.IN_TIME], promised)
    assert found == AnswerTimes(22, 20, 9, 80)
    assert (found.median, found.in_time) == (nearest_rank(counted.minutes, 50), share)
