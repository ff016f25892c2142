"""A lead that was never answered is closed with a reason, and reopened as it was."""

from datetime import timedelta
from functools import partial
from uuid import UUID

import pytest
from sqlalchemy import select

from app.core.db import Database
from app.core.rules.errors import ContactTooEarly, MoveNotAllowed, OriginalLeftOut, ReasonMissing
from app.enquiries.models import Enquiry
from app.leads.models import Lead, LeadEvent, LeadMessage
from app.leads.moves import change_statuses
from app.leads.rules.closing import NOTHING_SAID, Closing, Elsewhere
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import ContactChannel, Outcome, SeenLead
from app.leads.steps import lead as lead_steps
from tests.support.at_once import outcomes_at_once
from tests.support.enquiries.answers import FIRST_RESPONSE, LEDGER_KEY, NOW
from tests.support.leads.desk_work import ACTOR, lead_of, move, receive, send
from tests.support.stored import change_row, count_rows, every, only

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
DUE = FIRST_RESPONSE.due(NOW)
SPAM, DUPLICATE, LOST = LeadStatus.SPAM, LeadStatus.DUPLICATE, LeadStatus.NOT_PROCEEDING
AT_THE_FAIR = Elsewhere(ContactChannel.MEETING, "At the fair in Shenzhen", NOW + HOUR)


def close(
    database: Database, lead_id: UUID, status: LeadStatus, said: Closing = NOTHING_SAID
) -> Lead:
    """Move a lead to a status a day after its answer was due; return the outcome."""
    return move(database, lead_id, status, DUE + DAY, said=said)


def reference_of(database: Database, lead_id: UUID) -> str:
    """Return the reference of a lead's enquiry."""
    found = select(Enquiry.reference).join(Lead, Lead.enquiry_id == Enquiry.id)
    return only(database, found.where(Lead.id == lead_id))


@pytest.mark.parametrize("status", [LOST, DUPLICATE])
def test_one_that_was_never_answered_is_not_closed_without_a_reason(
    database: Database, status: LeadStatus, lead_id: UUID
) -> None:
    with pytest.raises(ReasonMissing):
        close(database, lead_id, status)

    lead = lead_of(database, lead_id)
    assert (lead.status, lead.closed, lead.due_at, lead.version) == ("new", False, DUE, 1)


def test_an_answer_elsewhere_counts_from_its_time_and_is_marked_as_declared(
    database: Database,
) -> None:
    lead = close(database, receive(database), LOST, Closing(elsewhere=AT_THE_FAIR))

    assert (lead.status, lead.declared, lead.first_answered_at) == (LOST, True, NOW + HOUR)
    assert (lead.first_due_at, lead.due_at, lead.owner_id) == (DUE, None, None)
    (message,) = every(database, LeadMessage)
    assert (message.declared, message.direction, message.channel) == (True, "ours", "meeting")
    assert (message.text, message.at, message.author) == (AT_THE_FAIR.where, NOW + HOUR, ACTOR)


def test_an_answer_elsewhere_is_not_earlier_than_its_enquiry(database: Database) -> None:
    early = Elsewhere(ContactChannel.PHONE, "From my own phone", NOW - HOUR)

    with pytest.raises(ContactTooEarly):
        close(database, receive(database), LOST, Closing(elsewhere=early))
    assert "lead_message" not in count_rows(database)


def test_a_duplicate_names_the_other_enquiry_in_its_history(database: Database) -> None:
    first, again = receive(database), receive(database, email="again@example.com")

    for reference in ("GDZ-2222-2222", reference_of(database, again)):
        with pytest.raises(ReasonMissing):
            close(database, again, DUPLICATE, Closing(duplicate_of=reference))
    lead = close(database, again, DUPLICATE, Closing(duplicate_of=reference_of(database, first)))

    assert (lead.status, lead.closed) == (DUPLICATE, True)
    (event,) = every(database, select(LeadEvent).where(LeadEvent.lead_id == again))
    assert event.details == {"from": "new", "to": "duplicate", "of": first.hex}


@pytest.mark.parametrize("status", [DUPLICATE, LeadStatus.SPAM, LeadStatus.NOT_ENQUIRY])
def test_an_enquiry_repeats_none_that_figures_leave_out(
    database: Database, status: LeadStatus
) -> None:
    first, again = receive(database), receive(database, email="again@example.com")
    kept = receive(database, email="third@example.com")
    of = Closing(duplicate_of=reference_of(database, kept), sure=True)
    close(database, first, status, of if status is DUPLICATE else NOTHING_SAID)

    with pytest.raises(OriginalLeftOut):
        close(database, again, DUPLICATE, Closing(reference_of(database, first), sure=True))
    assert lead_of(database, again).status == "new"


@pytest.mark.parametrize("status", [LeadStatus.SPAM, LeadStatus.NOT_ENQUIRY])
def test_of_many_those_never_answered_get_the_status_that_is_their_reason(
    database: Database, status: LeadStatus
) -> None:
    owed, said, spam = (receive(database, email=f"{n}@example.com") for n in range(3))
    send(database, said)
    close(database, spam, LeadStatus.SPAM)
    seen = [SeenLead(each, lead_of(database, each).version) for each in (owed, said, spam)]

    outcomes = change_statuses(
        database, LEDGER_KEY, FIRST_RESPONSE, actor=ACTOR, seen=seen, status=LOST, now=NOW + HOUR,
        said=Closing(instead=status),
    )  # fmt: skip

    expected = [Outcome.INSTEAD, Outcome.DONE, Outcome.NOT_ALLOWED]
    assert [each.outcome for each in outcomes] == expected
    assert [lead_of(database, each.id).status for each in seen] == [status, LOST, "spam"]


@pytest.mark.engine("both")
def test_one_answer_elsewhere_is_declared_for_those_of_many_that_were_never_answered(
    database: Database,
) -> None:
    owed, said = receive(database), receive(database, email="said@example.com")
    late = receive(database, email="late@example.com")
    change_row(database, Lead, late, received_at=NOW + 2 * HOUR)
    send(database, said)
    seen = [SeenLead(each, lead_of(database, each).version) for each in (owed, said, late)]

    outcomes = change_statuses(
        database, LEDGER_KEY, FIRST_RESPONSE, actor=ACTOR, seen=seen, status=LOST,
        now=NOW + 3 * HOUR, said=Closing(elsewhere=AT_THE_FAIR),
    )  # fmt: skip

    # One that came after the answer was not answered by it.
    assert [each.outcome for each in outcomes] == [Outcome.DONE, Outcome.DONE, Outcome.NO_REASON]
    assert [lead_of(database, each).declared for each in (owed, said, late)] == [True, False, False]
    assert not lead_of(database, late).closed
    declared = every(database, select(LeadMessage).where(LeadMessage.declared))
    assert [(each.lead_id, each.text) for each in declared] == [(owed, AT_THE_FAIR.where)]


@pytest.mark.parametrize("before", [LeadStatus.NEW, LeadStatus.QUALIFIED, LeadStatus.ENGAGED])
def test_reopening_goes_back_to_the_status_before(
    database: Database, before: LeadStatus, lead_id: UUID
) -> None:
    close(database, lead_id, before)
    assert close(database, lead_id, SPAM).status_before == before

    with pytest.raises(MoveNotAllowed):
        close(database, lead_id, LeadStatus.WAITING)
    lead = close(database, lead_id, before)

    assert (lead.status, lead.closed, lead.status_before) == (before, False, "")
    assert lead.due_at == lead.first_due_at == DUE


def test_a_lost_lead_stays_in_the_stages_that_it_reached(database: Database, lead_id: UUID) -> None:
    send(database, lead_id)
    stages = [
        close(database, lead_id, each).reached
        for each in (LeadStatus.QUALIFIED, LOST, LeadStatus.QUALIFIED, LOST)
    ]

    assert stages == [3, 3, 3, 3]


@pytest.mark.engine("both")
def test_of_two_closed_as_duplicates_of_each_other_at_once_one_stays_open(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = receive(database), receive(database, email="two@example.com")
    pairs = (one, reference_of(database, two)), (two, reference_of(database, one))
    said = [(each, Closing(other, sure=True)) for each, other in pairs]
    acts = [partial(close, database, each, DUPLICATE, closing) for each, closing in said]

    outcomes = outcomes_at_once(monkeypatch, lead_steps, "find_original", acts)

    assert sum(isinstance(each, OriginalLeftOut) for each in outcomes) == 1
    assert sum(lead_of(database, each).closed for each in (one, two)) == 1
