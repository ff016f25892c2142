"""Times of tasks, and who contacted whom when and how, are corrected; no promise is laundered."""

from datetime import UTC, datetime, time, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.core.db import Database
from app.core.models import AuditRecord
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import ContactTooEarly, NotFound
from app.leads.amendments import amend_words
from app.leads.models import Lead, LeadMessage, LeadTask
from app.leads.rules.amended import ContactFacts, TaskFacts
from app.leads.rules.lead_work import ContactChannel, Direction
from app.leads.store.response_clock import response_state
from app.leads.tasks import add_task
from tests.support.enquiries.answers import FIRST_RESPONSE, LEDGER_KEY, NOW
from tests.support.leads.desk_work import ACTOR, add_account, lead_of, lines, log, receive, send
from tests.support.stored import change_row, every, only, row_of

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
DUE = FIRST_RESPONSE.due(NOW)
MISTYPED, TITLE = "Send the plna", "Send the plan"
OURS, THEIRS = Direction.OURS, Direction.THEIRS


def amend(
    database: Database,
    lead_id: UUID,
    item_id: UUID,
    now: datetime,
    text: str = "They called.",
    facts: ContactFacts | TaskFacts | None = None,
) -> bool:
    """Correct a text by staff; return whether anything changed."""
    return amend_words(
        database,
        LEDGER_KEY,
        FIRST_RESPONSE,
        actor=ACTOR,
        lead_id=lead_id,
        item_id=item_id,
        text=text,
        facts=facts,
        now=now,
    )


def called(database: Database, lead_id: UUID, at: datetime, direction: Direction = OURS) -> UUID:
    """Log a call at its time; return its id."""
    token = uuid4()
    log(database, lead_id, direction, at=at, token=token)
    return token


@pytest.fixture
def call(database: Database, lead_id: UUID) -> UUID:
    """A call of ours, an hour after the enquiry."""
    return called(database, lead_id, NOW + HOUR)


def at(moment: datetime, direction: Direction = OURS) -> ContactFacts:
    return ContactFacts(moment, direction, ContactChannel.PHONE)


def state(database: Database, lead_id: UUID, now: datetime) -> str:
    """Return how figures count the first reply of a lead."""
    return only(database, select(response_state(now)).where(Lead.id == lead_id))


def test_who_spoke_when_and_how_is_corrected_and_the_history_keeps_both(
    database: Database, lead_id: UUID, call: UUID
) -> None:
    right = ContactFacts(NOW + 2 * HOUR, OURS, ContactChannel.MEETING)

    assert amend(database, lead_id, call, NOW + DAY, facts=right)
    assert not amend(database, lead_id, call, NOW + DAY, facts=right)

    row = row_of(database, LeadMessage, call)
    assert (row.at, row.channel) == (NOW + 2 * HOUR, "meeting")
    assert every(database, AuditRecord.event).count(AuditEvent.LEAD_WORDS_AMENDED.tag) == 1
    assert lines(database, "contact_corrected") == [
        {
            "message": call.hex,
            "at_from": (NOW + HOUR).isoformat(),
            "at_to": (NOW + 2 * HOUR).isoformat(),
            "channel_from": "phone",
            "channel_to": "meeting",
        }
    ]


def test_no_correction_makes_a_late_first_reply_one_in_time(
    database: Database, lead_id: UUID
) -> None:
    call = called(database, lead_id, DUE + HOUR)
    assert state(database, lead_id, DUE + DAY) == "late"

    amend(database, lead_id, call, DUE + DAY, facts=at(NOW + HOUR))
    assert state(database, lead_id, DUE + DAY) == "late"
    assert lead_of(database, lead_id).first_answered_at == DUE + HOUR

    amend(database, lead_id, call, DUE + DAY, facts=at(NOW + HOUR, THEIRS))
    log(database, lead_id, OURS, at=NOW + HOUR, now=DUE + DAY)
    assert state(database, lead_id, DUE + DAY) == "late"


def test_a_later_time_makes_a_first_reply_late_and_the_logged_one_is_the_earliest_that_counts(
    database: Database,
    lead_id: UUID,
    call: UUID,
) -> None:
    minutes = lead_of(database, lead_id).answer_minutes

    amend(database, lead_id, call, DUE + DAY, facts=at(DUE + HOUR))
    assert state(database, lead_id, DUE + DAY) == "late"
    assert (lead_of(database, lead_id).answer_minutes or 0) > (minutes or 0)

    amend(database, lead_id, call, DUE + DAY, facts=at(NOW + timedelta(minutes=5)))
    lead = lead_of(database, lead_id)
    assert (lead.first_answered_at, lead.answer_minutes) == (NOW + HOUR, minutes)


def test_a_call_that_was_theirs_after_all_leaves_the_reply_owed_as_first_promised(
    database: Database,
    lead_id: UUID,
    call: UUID,
) -> None:
    amend(database, lead_id, call, NOW + 2 * HOUR, facts=at(NOW + HOUR, THEIRS))

    lead = lead_of(database, lead_id)
    assert (lead.first_answered_at, lead.answer_minutes, lead.due_at) == (None, None, DUE)
    assert (lead.first_due_at, lead.next_step) == (DUE, False)
    assert state(database, lead_id, DUE + DAY) == "overdue"


def test_another_reply_counts_in_place_of_one_that_was_theirs(
    database: Database, lead_id: UUID, call: UUID
) -> None:
    send(database, lead_id, at=DUE + HOUR)

    amend(database, lead_id, call, DUE + DAY, facts=at(NOW + HOUR, THEIRS))

    assert lead_of(database, lead_id).first_answered_at == DUE + HOUR
    assert state(database, lead_id, DUE + DAY) == "late"


@pytest.mark.parametrize(("now", "counts"), [(NOW + 2 * HOUR, "in_time"), (DUE + DAY, "declared")])
def test_a_call_that_was_ours_after_all_counts_as_one_that_is_logged_now(
    database: Database, now: datetime, counts: str, lead_id: UUID
) -> None:
    call = called(database, lead_id, NOW + HOUR, THEIRS)

    amend(database, lead_id, call, now, facts=at(NOW + HOUR))

    lead = lead_of(database, lead_id)
    assert (lead.first_answered_at, lead.next_step) == (NOW + HOUR, True)
    assert state(database, lead_id, now) == counts


def test_a_closed_lead_gets_no_clock_by_a_correction(
    database: Database, lead_id: UUID, call: UUID
) -> None:
    change_row(database, Lead, lead_id, closed=True, status="won", due_at=None, escalates_at=None)

    amend(database, lead_id, call, NOW + DAY, facts=at(NOW + HOUR, THEIRS))

    assert lead_of(database, lead_id).due_at is None
    assert state(database, lead_id, NOW + DAY) == "closed"


def test_no_contact_is_moved_before_its_enquiry(
    database: Database, lead_id: UUID, call: UUID
) -> None:
    with pytest.raises(ContactTooEarly):
        amend(database, lead_id, call, NOW + DAY, facts=at(NOW - HOUR))
    assert lines(database, "contact_corrected") == []


def test_what_the_person_added_on_their_page_is_not_corrected(
    database: Database, lead_id: UUID
) -> None:
    added = called(database, lead_id, NOW + HOUR, THEIRS)
    change_row(database, LeadMessage, added, channel=ContactChannel.PAGE, author="")
    with pytest.raises(NotFound):
        amend(database, lead_id, added, NOW + DAY, text="Put into their mouth")


def test_a_task_is_corrected_and_the_next_step_follows_it(database: Database) -> None:
    lead_id, task = receive(database), uuid4()
    doer, other = (add_account(database, email=f"{name}@zone.example") for name in ("a", "b"))
    called(database, lead_id, NOW + HOUR)
    day = (NOW + 10 * DAY).date()
    add_task(
        database,
        LEDGER_KEY,
        FIRST_RESPONSE,
        actor=ACTOR,
        lead_id=lead_id,
        token=task,
        title=MISTYPED,
        due_on=day,
        assignee_id=doer,
        now=NOW + HOUR,
    )
    right = TaskFacts(day - DAY, time(9, 30), other)

    assert amend(database, lead_id, task, NOW + DAY, text=TITLE, facts=right)
    assert not amend(database, lead_id, task, NOW + DAY, text=TITLE, facts=right)

    row = row_of(database, LeadTask, task)
    assert (row.title, row.due_on, row.due_time) == (TITLE, day - DAY, time(9, 30))
    assert lead_of(database, lead_id).due_at == datetime.combine(day - DAY, time(1, 30), UTC)
    assert lines(database, "task_corrected") == [
        {
            "task": task.hex,
            "title_from": MISTYPED,
            "title_to": TITLE,
            "due_from": day.isoformat(),
            "due_to": f"{(day - DAY).isoformat()}T09:30",
            "doer_from": doer.hex,
            "doer_to": other.hex,
        }
    ]
    with pytest.raises(NotFound):
        amend(database, receive(database, email="two@example.com"), task, NOW + DAY, facts=right)
