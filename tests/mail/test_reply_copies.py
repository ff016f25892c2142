"""Copies of a reply name the same people as the reply, and each reaches one of them."""

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from app.consent.rules.standing import WithdrawalMethod
from app.core.db import Database
from app.core.models import AuditRecord
from app.core.rules.audit_events import AuditEvent
from app.core.rules.mail_server import read_mail_server
from app.core.rules.purposes import Purpose
from app.leads.models import LeadMessage
from app.leads.rules.reply import Copied
from app.mail.models import OutboxMessage
from app.mail.outside.mailers import SmtpMailer
from app.rights.consent_decisions import withdraw_consent
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.enquiries.people import person_of, write_to_us
from tests.support.leads.desk_work import QUIET_DESK, lead_of, receive, send
from tests.support.mail.mailing import NullMailer, deliver
from tests.support.mail.server import OK, Recorder, mail_server
from tests.support.stored import every, only

pytestmark = pytest.mark.engine("sqlite", only=True)

LATER = NOW + timedelta(hours=1)
COPIES = (
    Copied("ann@zone.example", "Ann", account="1" * 32),
    Copied("juergen@büro.example", "Jürgen", why="He is their lawyer."),
)
INVESTOR, ANN, LAWYER = "Wei.Zhang@example.com", "ann@zone.example", "juergen@xn--bro-hoa.example"


def withdraw(database: Database, person_id: UUID) -> None:
    """Let a person withdraw the privacy policy."""
    withdraw_consent(
        database,
        LEDGER_KEY,
        QUIET_DESK,
        person_id=person_id,
        purpose=Purpose.PRIVACY_POLICY,
        method=WithdrawalMethod.MY_DATA,
        gpc=False,
        now=LATER,
    )


def by_smtp(database: Database, recorder: Recorder) -> None:
    """Send due mail to a server that takes addresses in any script."""
    with mail_server(recorder) as port:
        mailer = SmtpMailer(read_mail_server(f"smtp://127.0.0.1:{port}"), 5, "zone.example")
        deliver(database, mailer, LATER)
        mailer.close()


def test_a_copy_is_the_same_letter_and_reaches_one_recipient(database: Database) -> None:
    lead_id = receive(database)
    deliver(database, NullMailer())
    send(database, lead_id, LATER, copies=COPIES[:1], quoted="On Monday, Zhang wrote:\n\n> Hello")
    recorder = Recorder()
    by_smtp(database, recorder)

    assert sorted(each.recipient for each in recorder.received) == [INVESTOR, ANN]
    first, second = (each.message for each in recorder.received)
    for message in (first, second):
        assert (message["To"], message["Cc"]) == (INVESTOR, ANN)
        assert message["Auto-Submitted"] is None
    plain, page = (part.get_content().replace("\r\n", "\n") for part in first.iter_parts())
    assert [part.get_content().replace("\r\n", "\n") for part in second.iter_parts()] == [
        plain,
        page,
    ]
    assert plain.endswith("On Monday, Zhang wrote:\n\n> Hello\n")
    assert "<blockquote>Hello</blockquote>" in page
    found = select(AuditRecord).where(AuditRecord.event == AuditEvent.LEAD_REPLY_COPIED.tag)
    payload = only(database, found).payload
    assert b'"colleagues":1,' in payload
    assert ANN.encode() not in payload


def test_a_refused_copy_leaves_the_reply_and_its_answer_alone(database: Database) -> None:
    lead_id = receive(database)
    deliver(database, NullMailer())
    send(database, lead_id, LATER, copies=COPIES[:1])
    recorder = Recorder()
    recorder.at_rcpt = lambda address: OK if "Zhang" in address else "550 5.1.1 No such person"
    by_smtp(database, recorder)

    states = {each.kind: each.state for each in every(database, OutboxMessage)}
    assert states["lead.reply"] == "sent"
    assert states["lead.reply_copy"] == "parked"
    assert lead_of(database, lead_id).first_answered_at == LATER


def test_addresses_in_other_scripts_are_named_as_servers_take_them(database: Database) -> None:
    lead_id = receive(database)
    deliver(database, NullMailer())
    send(database, lead_id, LATER, copies=COPIES)
    recorder = Recorder()
    by_smtp(database, recorder)

    assert len(recorder.received) == 3
    assert recorder.received[0].message["Cc"].split(", ") == [ANN, LAWYER]


@pytest.mark.parametrize("what", ["withdrawn", "taken out"])
def test_a_queued_copy_does_not_leave_to_somebody_who_has_withdrawn_or_was_taken_out(
    database: Database, what: str
) -> None:
    lead_id = receive(database)
    deliver(database, NullMailer())
    send(database, lead_id, LATER, copies=COPIES)
    if what == "withdrawn":
        other = write_to_us(database, email=COPIES[1].address)
        withdraw(database, person_of(database, other))
    else:
        with database.transaction() as session:
            reply = session.scalars(select(LeadMessage)).one()
            reply.copies = reply.copies[:1]
    recorder = Recorder()
    by_smtp(database, recorder)

    reached = {each.recipient for each in recorder.received}
    assert {INVESTOR, ANN} <= reached
    assert LAWYER not in reached
    copies = select(OutboxMessage).where(OutboxMessage.kind == "lead.reply_copy")
    states = {each.recipient: each.state for each in every(database, copies)}
    assert set(states.values()) == {"sent", "cancelled"}


def test_a_colleague_who_has_withdrawn_an_enquiry_of_their_own_still_gets_copies(
    database: Database,
) -> None:
    lead_id = receive(database)
    deliver(database, NullMailer())
    send(database, lead_id, LATER, copies=COPIES[:1])
    withdraw(database, person_of(database, write_to_us(database, email=ANN)))
    recorder = Recorder()
    by_smtp(database, recorder)

    assert ANN in {each.recipient for each in recorder.received}
