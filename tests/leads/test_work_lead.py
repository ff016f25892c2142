"""Concurrent edits of a lead are detected."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from app.core.db import Database
from app.core.models import AuditRecord
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import LeadChangedMeanwhile, NotFound, StorageUnavailable
from app.enquiries.models import Enquiry
from app.leads.models import Lead, LeadEvent
from app.leads.moves import change_statuses
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import SeenLead
from app.leads.store import lead as leads
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind
from tests.support.at_once import outcomes_at_once
from tests.support.enquiries.answers import (
    FIRST_RESPONSE,
    LEDGER_KEY,
    NOW,
    RECEPTION,
    make_submission,
    submit_enquiry,
)
from tests.support.leads.desk_work import move
from tests.support.stored import count_rows, every, only, without_table

LATER = NOW + timedelta(hours=2)
Change = Callable[..., None]


@pytest.fixture
def change(database: Database, lead_id: UUID) -> Change:
    """Changes that lead's status, from a version seen."""

    def to(status: LeadStatus, seen: int, lead: UUID = lead_id) -> None:
        move(database, lead, status, LATER, actor="a", expected_version=seen)

    return to


def test_a_change_has_a_history_line_and_an_audit_event(
    database: Database, change: Change, lead_id: UUID
) -> None:
    change(LeadStatus.ACKNOWLEDGED, 1)

    assert (only(database, Lead).status, only(database, Lead).version) == ("acknowledged", 2)
    assert only(database, Lead).changed_at == LATER
    line = only(database, LeadEvent)
    event = only(database, AuditRecord)
    assert (line.lead_id, line.kind, line.actor, line.at) == (lead_id, "status", "a", LATER)
    assert line.details == {"from": "new", "to": "acknowledged"}
    assert (event.event, event.subject) == (AuditEvent.LEAD_STATUS_CHANGED.tag, lead_id.hex)
    assert b'"details":{"from":"new","to":"acknowledged"}' in event.payload


def test_a_change_from_an_outdated_version_is_refused_and_the_same_status_changes_nothing(
    database: Database, change: Change
) -> None:
    change(LeadStatus.ACKNOWLEDGED, 1)
    before = count_rows(database)

    with pytest.raises(LeadChangedMeanwhile):
        change(LeadStatus.NOT_PROCEEDING, 1)
    change(LeadStatus.ACKNOWLEDGED, 1)

    assert (only(database, Lead).status, only(database, Lead).version) == ("acknowledged", 2)
    assert count_rows(database) == before


def test_a_lead_that_does_not_exist_is_not_found(change: Change) -> None:
    with pytest.raises(NotFound):
        change(LeadStatus.ACKNOWLEDGED, 1, lead=uuid4())


def test_one_of_two_concurrent_editors_is_warned(
    database: Database, change: Change, monkeypatch: pytest.MonkeyPatch
) -> None:
    acts = [partial(change, each, 1) for each in (LeadStatus.ACKNOWLEDGED, LeadStatus.NOT_ENQUIRY)]

    outcomes = outcomes_at_once(monkeypatch, leads, "lock", acts)

    assert sum(isinstance(each, LeadChangedMeanwhile) for each in outcomes) == 1
    done = outcomes.index(None)
    assert only(database, Lead).status == (LeadStatus.ACKNOWLEDGED, LeadStatus.NOT_ENQUIRY)[done]
    assert count_rows(database)["lead_event"] == 1


@pytest.mark.parametrize("table", ["lead_event", "audit_event", "ledger_pending"])
def test_a_change_that_cannot_be_audited_is_rolled_back(
    database: Database, change: Change, table: str
) -> None:
    with without_table(database, table), pytest.raises((StorageUnavailable, DBAPIError)):
        change(LeadStatus.ACKNOWLEDGED, 1)

    assert (only(database, Lead).status, only(database, Lead).version) == ("new", 1)


def test_staff_who_act_on_one_lead_send_its_withheld_acknowledgement(database: Database) -> None:
    for number in range(5):
        submit_enquiry(database, RECEPTION, make_submission(idempotency_key=str(number)), NOW)
    in_order = select(Lead.id).join(Enquiry).order_by(Enquiry.idempotency_key)
    *_others, bulk, single = every(database, in_order)

    def acknowledged() -> int:
        of_kind = OutboxMessage.kind == MessageKind.ACKNOWLEDGEMENT.value
        return len(every(database, select(OutboxMessage.id).where(of_kind)))

    change_statuses(
        database,
        LEDGER_KEY,
        FIRST_RESPONSE,
        actor="a",
        seen=[SeenLead(bulk, 1)],
        status=LeadStatus.ACKNOWLEDGED,
        now=LATER,
    )
    assert acknowledged() == 3
    move(database, single, LeadStatus.ACKNOWLEDGED, LATER)
    move(database, single, LeadStatus.QUALIFIED, LATER)
    assert acknowledged() == 4
