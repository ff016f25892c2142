"""Leads are assigned, each completely or not at all, and every change is audited."""

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy.exc import DBAPIError

from app.core.db import Database
from app.core.models import AuditRecord
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotAnAssignee, StorageUnavailable
from app.leads.models import Lead, LeadEvent
from app.leads.moves import assign_leads
from app.leads.rules.lead_work import LeadOutcome, Outcome, SeenLead
from tests.support.enquiries.answers import LEDGER_KEY, NOW, RECEPTION
from tests.support.enquiries.stored_rows import add_lead
from tests.support.leads.desk_work import add_account
from tests.support.stored import count_rows, every, row_of, without_table, write_by

LATER = NOW + timedelta(hours=2)
Assign = Callable[..., list[Outcome]]


@pytest.fixture
def leads(database: Database) -> list[UUID]:
    """Three new leads without an owner."""
    return [write_by(database, add_lead) for _ in range(3)]


@pytest.fixture
def assign(database: Database) -> Assign:
    """Assigns leads, seen at a version, to an account; returns each outcome."""

    def to(owner_id: UUID | None, *lead_ids: UUID, version: int = 1) -> list[Outcome]:
        outcomes = assign_leads(
            database,
            LEDGER_KEY,
            RECEPTION.mailing,
            actor="a",
            seen=[SeenLead(lead_id, version) for lead_id in lead_ids],
            owner_id=owner_id,
            now=LATER,
        )
        return [each.outcome for each in outcomes]

    return to


def test_each_lead_gets_its_owner_a_history_line_and_an_audit_event_once(
    database: Database, assign: Assign, leads: list[UUID]
) -> None:
    lin = add_account(database, role="handler")

    assert assign(lin, *leads[:2]) == [Outcome.DONE, Outcome.DONE]

    assert [row_of(database, Lead, each).owner_id for each in leads] == [lin, lin, None]
    assert [row_of(database, Lead, each).version for each in leads] == [2, 2, 1]
    lines = every(database, LeadEvent)
    events = every(database, AuditRecord)
    assert {line.lead_id for line in lines} == set(leads[:2])
    assert {(line.kind, line.actor, line.at) for line in lines} == {("owner", "a", LATER)}
    assert all(line.details == {"from": "", "to": lin.hex} for line in lines)
    assert {event.subject for event in events} == {each.hex for each in leads[:2]}
    assert {event.event for event in events} == {AuditEvent.LEAD_ASSIGNED.tag}
    before = count_rows(database)
    assert assign(lin, leads[0]) == [Outcome.SAME]
    assert count_rows(database) == before


def test_a_lead_changed_meanwhile_is_skipped_and_others_are_not(
    database: Database, assign: Assign, leads: list[UUID]
) -> None:
    lin, wang = add_account(database, role="handler"), add_account(database, role="handler")
    assign(lin, leads[1])

    assert assign(wang, *leads) == [Outcome.DONE, Outcome.CHANGED, Outcome.DONE]

    assert [row_of(database, Lead, each).owner_id for each in leads] == [wang, lin, wang]


def test_each_outcome_is_reported_by_reference_in_the_requested_order(
    database: Database, leads: list[UUID]
) -> None:
    seen = [SeenLead(each, 1) for each in (leads[2], uuid4(), leads[0])]
    outcomes = assign_leads(
        database, LEDGER_KEY, RECEPTION.mailing, actor="a", seen=seen, owner_id=None, now=LATER
    )

    assert [each.outcome for each in outcomes] == [Outcome.SAME, Outcome.GONE, Outcome.SAME]
    assert outcomes[1] == LeadOutcome("", Outcome.GONE)
    assert all(each.reference.startswith("GDZ-") for each in (outcomes[0], outcomes[2]))


@pytest.mark.parametrize("changes", [{"active": False}, {"role": "reader"}, {"role": "auditor"}])
def test_an_account_that_may_not_work_on_leads_gets_none(
    database: Database, assign: Assign, leads: list[UUID], changes: dict[str, object]
) -> None:
    nobody = add_account(database, **{"role": "handler", **changes})

    for owner in (nobody, uuid4()):
        with pytest.raises(NotAnAssignee):
            assign(owner, leads[0])

    assert row_of(database, Lead, leads[0]).version == 1


@pytest.mark.parametrize("table", ["lead_event", "audit_event", "ledger_pending"])
def test_a_change_that_cannot_be_audited_is_rolled_back(
    database: Database, assign: Assign, leads: list[UUID], table: str
) -> None:
    lin = add_account(database, role="handler")
    with without_table(database, table), pytest.raises((StorageUnavailable, DBAPIError)):
        assign(lin, *leads)

    assert [row_of(database, Lead, each).owner_id for each in leads] == [None, None, None]
