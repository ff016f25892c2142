"""The last act on leads can be undone: the lead is as before, and its history says both."""

from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.leads.facts import tag_leads
from app.leads.models import Lead, LeadEvent
from app.leads.models.facts import LeadUndo
from app.leads.moves import change_statuses, move_to_inbox
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import Outcome, SeenLead
from app.leads.store.facts import list_tags
from app.leads.undo import undo_act, undoable
from tests.support.enquiries.answers import FIRST_RESPONSE, LEDGER_KEY, NOW
from tests.support.leads import desk_work
from tests.support.leads.desk_work import (
    MAILING,
    add_account,
    lead_of,
    move,
    receive,
    withdraw,
)
from tests.support.stored import audit, change_row, every, read_by

LATER = NOW + timedelta(hours=2)

pytestmark = pytest.mark.engine("both")


@pytest.fixture
def lead(database: Database) -> UUID:
    return receive(database)


def state(database: Database, lead_id: UUID) -> dict[str, object]:
    """Return everything of a lead but the count of its changes."""
    row = lead_of(database, lead_id)
    columns = {each.name for each in Lead.__table__.columns} - {"version", "changed_at"}
    return {name: getattr(row, name) for name in columns}


def set_status(database: Database, author: UUID, lead_id: UUID, status: LeadStatus) -> UUID:
    act = uuid4()
    move(database, lead_id, status, LATER, actor=author.hex, act=act)
    return act


def undo(database: Database, author: UUID, act: UUID, at: datetime = LATER) -> list[Outcome]:
    outcomes = undo_act(database, LEDGER_KEY, actor=author.hex, act_id=act, now=at)
    return [each.outcome for each in outcomes]


def kinds(database: Database, lead_id: UUID) -> list[tuple[str, dict[str, str]]]:
    found = select(LeadEvent).where(LeadEvent.lead_id == lead_id)
    return [(each.kind, each.details) for each in every(database, found) if each.details]


@pytest.mark.parametrize("status", [LeadStatus.SPAM, LeadStatus.NOT_ENQUIRY, LeadStatus.ENGAGED])
def test_a_status_is_undone_with_its_clock_and_the_history_says_both(
    database: Database, author: UUID, lead: UUID, status: LeadStatus
) -> None:
    before, version = state(database, lead), lead_of(database, lead).version
    act = set_status(database, author, lead, status)
    assert state(database, lead) != before

    assert undo(database, author, act) == [Outcome.DONE]

    assert state(database, lead) == before
    assert lead_of(database, lead).version == version + 2
    assert ("status", {"from": "new", "to": status.value}) in kinds(database, lead)
    undone = {"what": "status", "from": status.value, "to": "new"}
    assert ("undone", undone) in kinds(database, lead)
    [event] = audit(database, AuditEvent.LEAD_ACT_UNDONE.tag)
    assert event.subject == lead.hex


def assign(database: Database, author: UUID, owner: UUID, *lead_ids: UUID) -> UUID:
    act = uuid4()
    desk_work.assign(database, owner, *lead_ids, at=LATER, actor=author.hex, act=act)
    return act


def test_many_assigned_leads_go_back_to_whoever_had_each(database: Database, author: UUID) -> None:
    other = add_account(database, role="handler")
    leads = [receive(database, email=f"{n}@example.com") for n in range(3)]
    assign(database, author, other, leads[0])
    before = [state(database, each) for each in leads]

    assert undo(database, author, assign(database, author, author, *leads)) == [Outcome.DONE] * 3

    assert [state(database, each) for each in leads] == before


def test_only_leads_on_which_nobody_has_acted_since_are_restored(
    database: Database, author: UUID
) -> None:
    other = add_account(database, role="handler")
    leads = [receive(database, email=f"{n}@example.com") for n in range(2)]
    act = assign(database, author, author, *leads)
    assign(database, other, other, leads[0])

    outcomes = dict(zip(sorted(leads), undo(database, author, act), strict=True))

    assert outcomes == {leads[0]: Outcome.CHANGED, leads[1]: Outcome.DONE}
    assert [lead_of(database, each).owner_id for each in leads] == [other, None]


def test_nothing_is_undone_twice_nor_by_somebody_else_nor_after_the_next_act(
    database: Database, author: UUID, lead: UUID
) -> None:
    first = set_status(database, author, lead, LeadStatus.ENGAGED)
    assert undo(database, add_account(database, role="handler"), first) == []
    second = set_status(database, author, lead, LeadStatus.QUALIFIED)
    assert undo(database, author, first) == []
    assert undo(database, author, second) == [Outcome.DONE]
    assert undo(database, author, second) == []
    assert lead_of(database, lead).status == "engaged"
    assert every(database, LeadUndo) == []


def set_tag(
    database: Database, author: UUID, *lead_ids: UUID, name: str = "vip", has: bool = True
) -> UUID:
    act = uuid4()
    tag_leads(
        undoable(database, actor=author.hex, act_id=act, lead_ids=lead_ids, now=LATER),
        LEDGER_KEY,
        actor=author.hex,
        lead_ids=lead_ids,
        tag=name,
        has=has,
        now=LATER,
    )
    return act


def tags(database: Database, *lead_ids: UUID) -> list[list[str]]:
    return [list(read_by(database, list_tags, each)) for each in lead_ids]


def test_a_tag_of_many_leads_is_undone_where_the_act_changed_it(
    database: Database, author: UUID
) -> None:
    one, two = (receive(database, email=f"{n}@example.com") for n in range(2))
    set_tag(database, author, one)
    before = state(database, two)

    assert undo(database, author, set_tag(database, author, one, two)) == [Outcome.DONE]
    assert (tags(database, one, two), state(database, two)) == ([["vip"], []], before)
    assert undo(database, author, set_tag(database, author, one, two, has=False)) == [Outcome.DONE]

    assert tags(database, one, two) == [["vip"], []]
    told = {"what": "tags", "from": "", "to": "", "tag": "vip"}
    assert ("undone", {**told, "has": "yes"}) in kinds(database, one)
    assert ("undone", {**told, "has": "no"}) in kinds(database, two)
    undone = audit(database, AuditEvent.LEAD_ACT_UNDONE.tag)
    assert not any(b"vip" in each.payload for each in undone)


def test_a_tag_is_left_once_somebody_has_changed_the_tags_and_hinders_no_other_undo(
    database: Database, author: UUID, lead: UUID
) -> None:
    other = add_account(database, role="handler")
    mine = set_tag(database, author, lead)
    status = set_status(database, other, lead, LeadStatus.ENGAGED)
    assert undo(database, author, mine) == [Outcome.CHANGED]
    assert undo(database, other, status) == [Outcome.DONE]

    mine = set_tag(database, author, lead, name="fair")
    theirs = set_tag(database, other, lead, name="late")
    assert undo(database, author, mine) == [Outcome.CHANGED]
    assert undo(database, other, theirs) == [Outcome.DONE]
    status = set_status(database, author, lead, LeadStatus.ENGAGED)
    set_tag(database, other, lead, name="later")
    assert undo(database, author, status) == [Outcome.DONE]
    assert tags(database, lead) == [["fair", "later", "vip"]]


def test_nothing_is_undone_for_who_has_withdrawn(
    database: Database, author: UUID, lead: UUID
) -> None:
    act = set_status(database, author, lead, LeadStatus.NOT_ENQUIRY)
    withdraw(database, LATER)
    assert undo(database, author, act) == [Outcome.WITHDRAWN]


def test_an_act_that_fails_keeps_no_way_back(database: Database, author: UUID, lead: UUID) -> None:
    earlier = set_status(database, author, lead, LeadStatus.ENGAGED)
    (refused,) = change_statuses(
        undoable(database, actor=author.hex, act_id=uuid4(), lead_ids=[lead], now=LATER),
        LEDGER_KEY,
        FIRST_RESPONSE,
        actor=author.hex,
        seen=[SeenLead(lead, 7)],
        status=LeadStatus.NOT_ENQUIRY,
        now=LATER,
    )
    assert refused.outcome is Outcome.CHANGED
    assert undo(database, author, earlier) == [Outcome.DONE]


def test_what_was_moved_to_the_inbox_goes_back_without_a_clock(
    database: Database, author: UUID, lead: UUID
) -> None:
    change_row(database, Lead, lead, suspect=True, suspicions=["links"], due_at=None)
    before, act = state(database, lead), uuid4()
    move_to_inbox(
        undoable(database, actor=author.hex, act_id=act, lead_ids=[lead], now=LATER),
        LEDGER_KEY,
        FIRST_RESPONSE,
        MAILING,
        actor=author.hex,
        lead_ids=[lead],
        now=LATER,
    )
    assert not lead_of(database, lead).suspect
    assert undo(database, author, act) == [Outcome.DONE]
    assert state(database, lead) == before
