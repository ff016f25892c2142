"""Auditors are reminded of requests before they are due and when they are overdue, once each."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import Mailing, MessageKind
from app.rights.models import RightsRequest
from app.rights.requests import remind_of_requests, reminder_wanted
from app.rights.rules.requests import REMIND_BEFORE
from tests.support.content.copy import EN, ZH
from tests.support.enquiries.answers import DESK, LEDGER_KEY, NOW
from tests.support.leads.desk_work import add_account
from tests.support.mail.mailing import NullMailer, deliver, outbox_of
from tests.support.rights.requests import make_request
from tests.support.stored import audited, change_every

MAILING = Mailing("zone.example", DESK)
SECOND = timedelta(seconds=1)
PERSON = UUID(int=9)


def ask(database: Database, due_at: datetime, **changes: Any) -> UUID:
    """Store a request; return its id."""
    with database.transaction() as session:
        request = make_request(PERSON, due_at=due_at, **changes)
        session.add(request)
        return request.id


def reminders(database: Database) -> list[OutboxMessage]:
    """List the queued reminders."""
    return [each for each in outbox_of(database) if each.kind == MessageKind.RIGHTS_REMINDER]


def test_each_request_has_one_reminder_before_and_one_after_its_due_day(
    database: Database,
) -> None:
    add_account(database, role="auditor", email="ada@x.example", language="zh")
    due = NOW + REMIND_BEFORE
    ask(database, due)
    ask(database, due, closed_at=NOW, outcome="refused")

    assert not reminder_wanted(database, NOW - SECOND)
    rounds = [NOW - SECOND, NOW, NOW + SECOND, due - SECOND, due, due + SECOND]
    told = [remind_of_requests(database, LEDGER_KEY, MAILING, each) for each in rounds]

    assert told == [0, 1, 0, 0, 1, 0]
    letters = reminders(database)
    assert [(each.recipient, each.language) for each in letters] == [("ada@x.example", "zh")] * 2
    reminded = audited(database, AuditEvent.RIGHTS_REMINDED.tag)
    assert sorted(each["step"] for each in reminded) == [1, 2]


def test_administrators_replace_auditors_and_the_desk_replaces_all(database: Database) -> None:
    ask(database, NOW)
    remind_of_requests(database, LEDGER_KEY, MAILING, NOW)
    add_account(database, role="administrator", email="root@x.example")
    add_account(database, role="handler", email="handler@x.example")
    change_every(database, RightsRequest, reminders=0)
    remind_of_requests(database, LEDGER_KEY, MAILING, NOW + SECOND)

    assert [each.recipient for each in reminders(database)] == [DESK, "root@x.example"]


def test_without_recipients_it_is_still_recorded(database: Database) -> None:
    # It is overdue, and nobody was reminded before.
    ask(database, NOW - REMIND_BEFORE)
    for at, told in ((NOW, 1), (NOW + SECOND, 0)):
        assert remind_of_requests(database, LEDGER_KEY, Mailing("zone.example", ""), at) == told
    assert reminders(database) == []
    assert not reminder_wanted(database, NOW)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_letter_lists_open_requests_and_names_nobody(database: Database, lang: str) -> None:
    open_one = ask(database, NOW, received_at=NOW - timedelta(days=20))
    closed = ask(database, NOW + SECOND)
    remind_of_requests(database, LEDGER_KEY, Mailing("zone.example", DESK, lang), NOW)
    change_every(database, RightsRequest, RightsRequest.id == closed, closed_at=NOW)
    mailer = NullMailer()
    deliver(database, mailer)

    (mail,) = mailer.sent
    says = {
        "en": (
            EN.rights_mail.reminder.subject_overdue(n=1),
            "Access, received on 12 February 2026",
        ),
        "zh": (ZH.rights_mail.reminder.subject_overdue(n=1), "查阅，2026年2月12日收到"),
    }[lang]
    assert mail.subject == says[0]
    assert says[1] in mail.text.replace("\n", " ")
    assert mail.text.count("\n- ") == 1
    assert f"/compliance/requests/{open_one}" in mail.text
    assert PERSON.hex not in mail.text
