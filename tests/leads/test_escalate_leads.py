"""People are notified of a waiting lead in time, each step once, in one mail each."""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from app.core.db import Database
from app.core.models import AuditRecord
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import StorageUnavailable
from app.leads.models import Lead, LeadEvent
from app.leads.reminders import escalate_leads, escalation_wanted
from app.leads.rules.response_clock import ClockState, started
from app.leads.store import response_clock
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import Mailing
from tests.support.content.copy import EN, ZH
from tests.support.enquiries.answers import DESK, FIRST_RESPONSE, LEDGER_KEY, NOW
from tests.support.enquiries.stored_rows import add_lead, make_account
from tests.support.mail.mailing import NullMailer, deliver, outbox_of
from tests.support.stored import every, row_of, without_table

pytestmark = pytest.mark.engine("both")

MAILING = Mailing("zone.example", DESK)
CLOCK = started(FIRST_RESPONSE, NOW)
HALF = CLOCK.escalates_at or NOW
THREE_QUARTERS = FIRST_RESPONSE.hours.due_after(NOW, 6 * 60).at
DUE = CLOCK.due_at or NOW
MINUTE = timedelta(minutes=1)


class Desk:
    """An owner, their deputy and a manager, in a database."""

    def __init__(self, database: Database) -> None:
        self.database = database
        with database.transaction() as session:
            people = [
                make_account(email="boss@zone.example", role="administrator", language="zh"),
                make_account(email="deputy@zone.example", role="handler", language="en"),
                make_account(email="owner@zone.example", role="handler"),
            ]
            session.add_all(people[:2])
            session.flush()
            people[2].deputy_id = people[1].id
            session.add(people[2])
            session.flush()
            self.boss, self.deputy, self.owner = (each.id for each in people)
            self.owner_account = people[2]

    def lead(self, owner: UUID | None, clock: ClockState = CLOCK, **changes: Any) -> UUID:
        """Store a lead whose clock runs."""
        with self.database.transaction() as session:
            return add_lead(session, owner_id=owner, **{**vars(clock), **changes})

    def away(self) -> None:
        """Mark the owner as absent."""
        with self.database.transaction() as session:
            session.merge(self.owner_account).away_from = NOW - MINUTE

    def round(self, now: datetime) -> list[tuple[str, str, int]]:
        """Run one round; return recipient, language and number of leads of each mail."""
        before = {each.id for each in outbox_of(self.database)}
        escalate_leads(self.database, LEDGER_KEY, FIRST_RESPONSE, MAILING, now)
        new = [each for each in outbox_of(self.database) if each.id not in before]
        return sorted(
            (each.recipient, each.language, str(each.details[key]).count(",") + 1)
            for each in new
            for key in ("leads", "next_steps")
            if each.details[key]
        )


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)


def test_each_step_is_announced_once_to_those_concerned(desk: Desk) -> None:
    lead_id = desk.lead(desk.owner)

    assert desk.round(HALF - MINUTE) == []
    assert desk.round(HALF) == [("deputy@zone.example", "en", 1)]
    assert desk.round(HALF + MINUTE) == []
    assert desk.round(THREE_QUARTERS) == [("boss@zone.example", "zh", 1)]
    assert desk.round(DUE) == [
        ("boss@zone.example", "zh", 1),
        ("deputy@zone.example", "en", 1),
        ("owner@zone.example", "en", 1),
    ]
    assert desk.round(DUE + MINUTE) == []
    assert len(desk.round(FIRST_RESPONSE.hours.closes_after(DUE, 1).at)) == 3
    lines = every(desk.database, select(LeadEvent).order_by(LeadEvent.at))
    events = every(desk.database, select(AuditRecord).order_by(AuditRecord.at))
    assert [(each.lead_id, each.actor, each.kind, each.details) for each in lines] == [
        (lead_id, "system", "escalated", {"step": str(step)}) for step in (1, 2, 3, 3)
    ]
    told = [(each.event, each.subject, json.loads(each.payload)["details"]) for each in events]
    assert told == [
        (AuditEvent.LEAD_ESCALATED.tag, lead_id.hex, {"step": step, "told": people})
        for step, people in ((1, 1), (2, 1), (3, 3), (3, 3))
    ]


def test_one_round_sends_each_person_one_mail_about_all_their_leads(desk: Desk) -> None:
    for _ in range(3):
        desk.lead(desk.owner)
    desk.lead(None)

    assert desk.round(HALF) == [("deputy@zone.example", "en", 3), (DESK, "en", 1)]


def test_a_missed_round_notifies_everyone_it_should_have(desk: Desk) -> None:
    desk.lead(desk.owner)

    assert [each[0] for each in desk.round(THREE_QUARTERS)] == [
        "boss@zone.example",
        "deputy@zone.example",
    ]
    assert desk.round(THREE_QUARTERS + MINUTE) == []


def test_the_deputy_of_an_absent_owner_is_notified_at_once(desk: Desk) -> None:
    lead_id = desk.lead(desk.owner, place=1)
    desk.lead(desk.owner, ClockState(), place=2)
    assert not escalation_wanted(desk.database, NOW)
    desk.away()

    assert escalation_wanted(desk.database, NOW)
    assert desk.round(NOW) == [("deputy@zone.example", "en", 1)]
    assert not escalation_wanted(desk.database, NOW + MINUTE)
    state = response_clock.read(row_of(desk.database, Lead, lead_id))
    assert (state.escalation, state.escalates_at) == (1, THREE_QUARTERS)


def test_it_is_due_exactly_when_a_step_is(desk: Desk) -> None:
    desk.lead(desk.owner)

    assert not escalation_wanted(desk.database, HALF - MINUTE)
    assert escalation_wanted(desk.database, HALF)
    desk.round(HALF)
    assert not escalation_wanted(desk.database, HALF)


def test_without_a_desk_address_managers_learn_of_unowned_leads(desk: Desk) -> None:
    desk.lead(None)

    none = Mailing("zone.example", "")
    assert escalate_leads(desk.database, LEDGER_KEY, FIRST_RESPONSE, none, HALF) == 1
    assert [each.recipient for each in outbox_of(desk.database)] == ["boss@zone.example"]


def test_a_step_without_recipients_is_recorded_as_such(database: Database) -> None:
    with database.transaction() as session:
        add_lead(session, **vars(CLOCK))

    none = Mailing("zone.example", "")
    assert escalate_leads(database, LEDGER_KEY, FIRST_RESPONSE, none, HALF) == 1
    assert outbox_of(database) == []
    (event,) = every(database, AuditRecord)
    assert json.loads(event.payload)["details"] == {"step": 1, "told": 0}


@pytest.mark.parametrize("change", [{"active": False}, {"role": "reader"}])
def test_an_owner_who_cannot_act_counts_as_absent(desk: Desk, change: dict[str, Any]) -> None:
    desk.lead(desk.owner, place=1)
    with desk.database.transaction() as session:
        account = session.merge(desk.owner_account)
        for name, value in change.items():
            setattr(account, name, value)

    assert desk.round(NOW) == [("deputy@zone.example", "en", 1)]
    assert [each[0] for each in desk.round(DUE)] == ["boss@zone.example", "deputy@zone.example"]


def test_a_clock_without_further_steps_is_not_announced_again(desk: Desk) -> None:
    desk.lead(desk.owner, replace(CLOCK, escalates_at=None), place=1)
    desk.away()

    assert not escalation_wanted(desk.database, NOW)
    assert desk.round(NOW) == []


def test_only_one_of_two_concurrent_workers_announces_it(desk: Desk) -> None:
    for _ in range(20):
        desk.lead(desk.owner)

    def escalate(_n: int) -> int:
        return escalate_leads(desk.database, LEDGER_KEY, FIRST_RESPONSE, MAILING, HALF)

    with ThreadPoolExecutor(2) as pool:
        assert sum(pool.map(escalate, range(2))) == 20
    named = [
        each.split()[0]
        for message in outbox_of(desk.database)
        for each in str(message.details["leads"]).split(",")
    ]
    assert len(named) == len(set(named)) == 20


@pytest.mark.parametrize("table", ["lead_event", "audit_event", "outbox"])
def test_a_step_that_cannot_be_recorded_is_not_taken(desk: Desk, table: str) -> None:
    lead_id = desk.lead(desk.owner)

    with without_table(desk.database, table), pytest.raises((StorageUnavailable, DBAPIError)):
        escalate_leads(desk.database, LEDGER_KEY, FIRST_RESPONSE, MAILING, HALF)

    assert response_clock.read(row_of(desk.database, Lead, lead_id)) == CLOCK


def letters(desk: Desk, now: datetime) -> dict[str, tuple[str, str]]:
    """Send the queued mails; return subject and text by recipient."""
    mailer = NullMailer()
    deliver(desk.database, mailer, now)
    return {each.recipient: (each.subject, each.text) for each in mailer.sent}


def test_a_letter_has_references_and_time_left_in_the_readers_language(desk: Desk) -> None:
    lead_id = desk.lead(desk.owner)
    desk.round(HALF)
    subject, text = letters(desk, HALF)["deputy@zone.example"]

    assert subject == EN.escalation.subject(n=1)
    assert "4 h 0 min of working time left" in " ".join(text.split())
    assert f"/staff/leads/{lead_id}" in text
    assert "张伟" not in text
    desk.round(THREE_QUARTERS)
    subject, text = letters(desk, THREE_QUARTERS)["boss@zone.example"]
    assert subject == ZH.escalation.subject(n=1)
    assert "剩余工作时间2小时0分钟" in text


def test_a_letter_about_overdue_leads_says_so_and_links_to_the_folder(desk: Desk) -> None:
    for _ in range(60):
        desk.lead(desk.owner)
    desk.round(DUE)
    subject, text = letters(desk, DUE)["owner@zone.example"]

    assert subject == EN.escalation.subject_overdue(n=60)
    assert text.count("overdue by 0 min") == 50
    assert EN.escalation.more(n=10) in text
    assert "/staff/leads?folder=overdue" in text


def test_a_letter_omits_leads_answered_meanwhile(desk: Desk) -> None:
    answered, waiting = desk.lead(desk.owner), desk.lead(desk.owner)
    desk.round(HALF)
    with desk.database.transaction() as session:
        response_clock.turn(session, answered, ClockState(first_answered_at=HALF))
    assert f"/staff/leads/{waiting}" in letters(desk, HALF)["deputy@zone.example"][1]

    desk.round(THREE_QUARTERS)
    with desk.database.transaction() as session:
        response_clock.turn(session, waiting, ClockState(first_answered_at=HALF))
    assert "均已处理" in letters(desk, THREE_QUARTERS)["boss@zone.example"][1]
    assert {each.state for each in every(desk.database, OutboxMessage)} == {"sent"}
