"""A reply is sent once, in the thread of the enquiry, and stops the clock."""

from datetime import datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound, PersonHasWithdrawn
from app.leads.models import LeadEvent, LeadMessage
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import Direction
from app.leads.store import lead as leads
from app.mail.deliveries import retry_delivery
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind, MessageState
from tests.support.at_once import outcomes_at_once
from tests.support.enquiries.answers import FIRST_RESPONSE, LEDGER_KEY, NOW
from tests.support.leads.desk_work import ACTOR, lead_of, log, send, withdraw
from tests.support.mail.letters import ADDRESS
from tests.support.mail.mailing import deliver_by_smtp, mailed
from tests.support.mail.server import Recorder, mail_server
from tests.support.stored import audit, count_rows, every, only

pytestmark = pytest.mark.engine("both")

LATER, DAY = NOW + timedelta(hours=1), timedelta(days=1)
RETRIED = LATER + timedelta(hours=1)
SUBJECT, TEXT, THREAD = "Re: your hall", "first\nlines\n\nKim", "In-Reply-To"

# A mail server's answers do not depend on the engine.
on_one_engine = pytest.mark.engine("sqlite", only=True)


def refuse(database: Database) -> None:
    """Have a server refuse due mail permanently."""
    recorder = Recorder()
    recorder.at_rcpt = lambda _address: "550 5.1.1 No such person"
    with mail_server(recorder) as port:
        deliver_by_smtp(database, port, LATER)


def retry(database: Database) -> None:
    """Resend refused mail, and have it accepted."""
    retry_delivery(database, LEDGER_KEY, actor=ACTOR, message_id=None, now=RETRIED)
    mailed(database, RETRIED)


def replies(database: Database) -> list[OutboxMessage]:
    """Read the replies in the outbox, in the order of queueing."""
    found = select(OutboxMessage).where(OutboxMessage.kind == MessageKind.LEAD_REPLY.value)
    return every(database, found.order_by(OutboxMessage.created_at))


@on_one_engine
def test_replies_share_a_mail_thread_with_the_acknowledgement(
    database: Database, lead_id: UUID
) -> None:
    recorder = Recorder()
    senders: dict[str, Any] = {
        "mail_from": "desk@zone.example",
        "mail_reply_to": "answers@zone.example",
    }
    with mail_server(recorder) as port:
        deliver_by_smtp(database, port, **senders)
        send(database, lead_id, LATER, subject=SUBJECT, text=f"Dear Mr Zhang,\n\n{TEXT}")
        deliver_by_smtp(database, port, LATER, **senders)
        send(database, lead_id, LATER + DAY, subject=SUBJECT, language="zh", text="第二封")
        deliver_by_smtp(database, port, LATER + DAY, **senders)

    first, second, third = (each.message for each in recorder.received)
    ids = [each.message_id for each in recorder.received]
    assert first[THREAD] is None
    assert (second[THREAD], second["References"]) == (ids[0], ids[0])
    assert third[THREAD] == ids[1]
    assert third["References"].split() == ids[:2]
    assert first["Auto-Submitted"] == "auto-generated"
    for reply, lang in ((second, "en"), (third, "zh")):
        assert reply["Reply-To"] == senders["mail_reply_to"]
        assert (reply["From"], reply["To"]) == (senders["mail_from"], ADDRESS)
        assert reply["Subject"] == SUBJECT
        assert reply["Auto-Submitted"] is None
        assert reply["Content-Language"] == lang
        assert [part.get_content_type() for part in reply.iter_parts()] == [
            "text/plain",
            "text/html",
        ]
    plain, page = (part.get_content().replace("\r\n", "\n") for part in second.iter_parts())
    assert plain.startswith(f"Dear Mr Zhang,\n\n{TEXT}\n")
    assert "<p>first<br>lines</p>" in page
    # A letter has a letterhead where a notice has its subject, and no button.
    assert 'class="letterhead"' in page
    assert "<h1>" not in page
    assert 'class="main"' not in page


def test_the_first_reply_stops_the_clock_and_moves_the_lead_on(
    database: Database, lead_id: UUID
) -> None:
    assert lead_of(database, lead_id).due_at is not None

    assert send(database, lead_id, LATER) is LeadStatus.ENGAGED

    lead = lead_of(database, lead_id)
    assert (lead.status, lead.first_answered_at, lead.next_step) == ("engaged", LATER, True)
    assert lead.due_at == FIRST_RESPONSE.next_step_due(LATER)
    kept = only(database, LeadMessage)
    [event] = audit(database, AuditEvent.LEAD_REPLY_SENT.tag)
    line = only(database, LeadEvent)
    assert (kept.direction, kept.channel, kept.template) == ("ours", "mail", "details")
    assert kept.message_id == replies(database)[0].message_id
    assert b"Zhang" not in event.payload
    assert line.details == {"from": "new", "to": "engaged"}


def test_a_holding_reply_only_acknowledges(database: Database, lead_id: UUID) -> None:
    assert send(database, lead_id, then=LeadStatus.ACKNOWLEDGED) is LeadStatus.ACKNOWLEDGED
    assert send(database, lead_id, then=LeadStatus.ENGAGED) is LeadStatus.ENGAGED
    assert send(database, lead_id, then=LeadStatus.ACKNOWLEDGED) is LeadStatus.ENGAGED


def test_a_second_click_sends_nothing_unless_its_text_differs(
    database: Database, lead_id: UUID
) -> None:
    token = uuid4()
    for _ in range(2):
        send(database, lead_id, token=token)
    assert len(replies(database)) == 1
    before = count_rows(database)

    send(database, lead_id, token=token)
    assert count_rows(database) == before
    send(database, lead_id, token=token, text="Something else")
    assert len(replies(database)) == 2


def test_two_clicks_at_once_send_one_reply(
    database: Database, lead_id: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    click = partial(send, database, lead_id, token=uuid4())

    outcomes_at_once(monkeypatch, leads, "lock", [click, click])

    assert len(replies(database)) == 1


def test_a_withdrawn_person_gets_no_reply(database: Database, lead_id: UUID) -> None:
    withdraw(database, LATER)
    before = count_rows(database)

    with pytest.raises(PersonHasWithdrawn):
        send(database, lead_id, LATER)

    assert count_rows(database) == before


def test_a_queued_reply_is_cancelled_when_the_person_withdraws(
    database: Database, lead_id: UUID
) -> None:
    send(database, lead_id, subject=SUBJECT)
    withdraw(database, LATER)

    assert SUBJECT not in {mail.subject for mail in mailed(database, LATER)}
    assert [each.state for each in replies(database)] == [MessageState.CANCELLED]


def test_a_reply_about_no_lead_is_not_found(database: Database) -> None:
    with pytest.raises(NotFound):
        send(database, uuid4())


@on_one_engine
@pytest.mark.parametrize("answered", [None, NOW])
def test_a_refused_reply_makes_the_lead_due_until_it_is_sent_and_leaves_an_earlier_answer(
    database: Database, lead_id: UUID, answered: datetime | None
) -> None:
    if answered:
        send(database, lead_id, answered)
    mailed(database)
    send(database, lead_id, LATER, wait=True)
    refuse(database)

    lead = lead_of(database, lead_id)
    assert (lead.status, lead.due_at, lead.escalation, lead.escalates_at) == (
        "waiting", LATER, 0, LATER,
    )  # fmt: skip
    assert lead.first_answered_at == answered
    assert every(database, LeadEvent.kind).count("reply_parked") == 1

    retry(database)

    lead = lead_of(database, lead_id)
    assert lead.first_answered_at == (answered or RETRIED)
    assert lead.due_at == FIRST_RESPONSE.waits_until(RETRIED)


@on_one_engine
def test_a_late_reply_does_not_answer_what_they_wrote_meanwhile(
    database: Database, lead_id: UUID
) -> None:
    send(database, lead_id, NOW)
    mailed(database)
    send(database, lead_id, LATER)
    refuse(database)
    log(database, lead_id, Direction.THEIRS, LATER + timedelta(minutes=1))
    retry(database)

    assert lead_of(database, lead_id).due_at == LATER
