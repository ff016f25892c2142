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

from app.accounts.models import StaffAccount
from app.core.db import Database
from app.core.models import AuditRecord
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import StorageUnavailable
from app.leads.models import Lead, LeadEvent
from app.leads.reminders import escalate_leads, escalation_wanted
from app.leads.rules.response_clock import ClockState, started
from app.leads.store import response_clock
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import Mail, Mailing
from tests.support.content.copy import EN, ZH
from tests.support.enquiries.answers import DESK, FIRST_RESPONSE, LEDGER_KEY, NOW
from tests.support.enquiries.stored_rows import add_lead
from tests.support.leads.desk_work import add_account
from tests.support.mail.mailing import mailed, outbox_of
from tests.support.stored import audited, change_row, every, row_of, without_table, write_by

pytestmark = pytest.mark.engine("both")

MAILING = Mailing("zone.example", DESK)
CLOCK = started(FIRST_RESPONSE, NOW)
HALF = CLOCK.escalates_at or NOW
THREE_QUARTERS = FIRST_RESPONSE.hours.due_after(NOW, 6 * 60).at
DUE = CLOCK.due_at or NOW
MINUTE = timedelta(minutes=1)
AWAY = {"away_from": NOW - MINUTE}
BOSS, DEPUTY, OWNER = "boss@zone.example", "deputy@zone.example", "owner@zone.example"


class Desk:
    """An owner, their deputy and a manager, in a database."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.boss = add_account(database, email=BOSS, role="administrator", language="zh")
        self.deputy = add_account(database, email=DEPUTY, role="handler", language="en")
        self.owner = add_account(database, email=OWNER, role="handler", deputy_id=self.deputy)

    def lead(self, owner: UUID | None, clock: ClockState = CLOCK, **changes: Any) -> UUID:
        """Store a lead whose clock runs."""
        return write_by(self.database, add_lead, owner_id=owner, **{**vars(clock), **changes})

    def change_owner(self, **changes: object) -> None:
        """Change the owner's account."""
        change_row(self.database, StaffAccount, self.owner, **changes)

    def round(self, now: datetime) -> list[tuple[str, str, int]]:
        """Run one round; return recipient, language and number of leads of each mail."""
        before = {each.id for each in outbox_of(self.database)}
        escalate_leads(self.database, LEDGER_KEY, FIRST_RESPONSE, MAILING, now)
        return sorted(
            (each.recipient, each.language, str(each.details[key]).count(",") + 1)
            for each in outbox_of(self.database)
            for key in ("leads", "next_steps")
            if each.id not in before and each.details[key]
        )


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)


def test_each_step_is_announced_once_to_those_concerned(desk: Desk) -> None:
    lead_id = desk.lead(desk.owner)

    assert not escalation_wanted(desk.database, HALF - MINUTE)
    assert desk.round(HALF - MINUTE) == []
    assert escalation_wanted(desk.database, HALF)
    assert desk.round(HALF) == [(DEPUTY, "en", 1)]
    assert not escalation_wanted(desk.database, HALF)
    assert desk.round(HALF + MINUTE) == []
    assert desk.round(THREE_QUARTERS) == [(BOSS, "zh", 1)]
    assert desk.round(DUE) == [(BOSS, "zh", 1), (DEPUTY, "en", 1), (OWNER, "en", 1)]
    assert desk.round(DUE + MINUTE) == []
    assert len(desk.round(FIRST_RESPONSE.hours.closes_after(DUE, 1).at)) == 3
    lines = every(desk.database, select(LeadEvent).order_by(LeadEvent.at))
    assert [(each.lead_id, each.actor, each.kind, each.details) for each in lines] == [
        (lead_id, "system", "escalated", {"step": str(step)}) for step in (1, 2, 3, 3)
    ]
    events = every(desk.database, select(AuditRecord).order_by(AuditRecord.at))
    told = [(each.event, each.subject, json.loads(each.payload)["details"]) for each in events]
    assert told == [
        (AuditEvent.LEAD_ESCALATED.tag, lead_id.hex, {"step": step, "told": people})
        for step, people in ((1, 1), (2, 1), (3, 3), (3, 3))
    ]


def test_one_round_sends_each_person_one_mail_about_all_their_leads(desk: Desk) -> None:
    for _ in range(3):
        desk.lead(desk.owner)
    desk.lead(None)

    assert desk.round(HALF) == [(DEPUTY, "en", 3), (DESK, "en", 1)]


def test_a_missed_round_notifies_everyone_it_should_have(desk: Desk) -> None:
    desk.lead(desk.owner)

    assert [each[0] for each in desk.round(THREE_QUARTERS)] == [
        BOSS,
        DEPUTY,
    ]
    assert desk.round(THREE_QUARTERS + MINUTE) == []


def test_the_deputy_of_an_absent_owner_is_notified_at_once(desk: Desk) -> None:
    lead_id = desk.lead(desk.owner, place=1)
    desk.lead(desk.owner, ClockState(), place=2)
    assert not escalation_wanted(desk.database, NOW)
    desk.change_owner(**AWAY)

    assert escalation_wanted(desk.database, NOW)
    assert desk.round(NOW) == [(DEPUTY, "en", 1)]
    assert not escalation_wanted(desk.database, NOW + MINUTE)
    state = response_clock.read(row_of(desk.database, Lead, lead_id))
    assert (state.escalation, state.escalates_at) == (1, THREE_QUARTERS)


def test_without_a_desk_address_managers_learn_of_unowned_leads(desk: Desk) -> None:
    desk.lead(None)

    none = Mailing("zone.example", "")
    assert escalate_leads(desk.database, LEDGER_KEY, FIRST_RESPONSE, none, HALF) == 1
    assert [each.recipient for each in outbox_of(desk.database)] == [BOSS]


def test_a_step_without_recipients_is_recorded_as_such(database: Database) -> None:
    write_by(database, add_lead, **vars(CLOCK))

    none = Mailing("zone.example", "")
    assert escalate_leads(database, LEDGER_KEY, FIRST_RESPONSE, none, HALF) == 1
    assert outbox_of(database) == []
    assert audited(database, AuditEvent.LEAD_ESCALATED.tag) == [{"step": 1, "told": 0}]


@pytest.mark.parametrize("change", [{"active": False}, {"role": "reader"}])
def test_an_owner_who_cannot_act_counts_as_absent(desk: Desk, change: dict[str, Any]) -> None:
    desk.lead(desk.owner, place=1)
    desk.change_owner(**change)

    assert desk.round(NOW) == [(DEPUTY, "en", 1)]
    assert [each[0] for each in desk.round(DUE)] == [BOSS, DEPUTY]


def test_a_clock_without_further_steps_is_not_announced_again(desk: Desk) -> None:
    desk.lead(desk.owner, replace(CLOCK, escalates_at=None), place=1)
    desk.change_owner(**AWAY)

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


def letters(desk: Desk, now: datetime) -> dict[str, Mail]:
    """Send the queued mails; return them by recipient."""
    return {each.recipient: each for each in mailed(desk.database, now)}


def test_a_letter_has_references_and_time_left_in_the_readers_language(desk: Desk) -> None:
    lead_id = desk.lead(desk.owner)
    desk.round(HALF)
    mail = letters(desk, HALF)[DEPUTY]

    assert mail.subject == EN.escalation.subject(n=1)
    left = EN.escalation.due.after("reference").format(left="4 h 0 min", due="")
    assert left in " ".join(mail.text.split())
    assert f"/staff/leads/{lead_id}" in mail.text
    assert "张伟" not in mail.text
    desk.round(THREE_QUARTERS)
    mail = letters(desk, THREE_QUARTERS)[BOSS]
    assert mail.subject == ZH.escalation.subject(n=1)
    left = ZH.escalation.due.after("reference").format(left="2小时0分钟", due="")
    assert left in "".join(mail.text.split())


def test_a_letter_about_overdue_leads_says_so_and_links_to_the_folder(desk: Desk) -> None:
    for _ in range(60):
        desk.lead(desk.owner)
    desk.round(DUE)
    mail = letters(desk, DUE)[OWNER]

    assert mail.subject == EN.escalation.subject_overdue(n=60)
    overdue = EN.escalation.over.after("reference").format(left="0 min", due="")
    assert " ".join(mail.text.split()).count(overdue) == 50
    assert EN.escalation.more(n=10) in mail.text
    assert "/staff/leads?folder=overdue" in mail.text


def test_a_letter_omits_leads_answered_meanwhile(desk: Desk) -> None:
    answered, waiting = desk.lead(desk.owner), desk.lead(desk.owner)
    desk.round(HALF)
    write_by(desk.database, response_clock.turn, answered, ClockState(first_answered_at=HALF))
    assert f"/staff/leads/{waiting}" in letters(desk, HALF)[DEPUTY].text

    desk.round(THREE_QUARTERS)
    write_by(desk.database, response_clock.turn, waiting, ClockState(first_answered_at=HALF))
    assert ZH.escalation.none_left in "".join(letters(desk, THREE_QUARTERS)[BOSS].text.split())
    assert set(every(desk.database, OutboxMessage.state)) == {"sent"}
