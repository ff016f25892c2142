"""Copies of a reply name the same people as the reply, and each reaches one of them."""

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.leads.models import LeadMessage
from app.leads.rules.reply import Copied
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind
from tests.support.content.copy import ZH
from tests.support.enquiries.answers import NOW
from tests.support.enquiries.people import person_of, write_to_us
from tests.support.exports.people import withdraw
from tests.support.leads.desk_work import lead_of, receive, send
from tests.support.mail.mailing import deliver_by_smtp, mailed
from tests.support.mail.server import OK, Received, Recorder, mail_server
from tests.support.stored import audit, change_row, every, only

pytestmark = pytest.mark.engine("sqlite", only=True)

LATER = NOW + timedelta(hours=1)
COPIES = (
    Copied("ann@zone.example", "Ann", account="1" * 32),
    Copied("juergen@büro.example", "Jürgen", why="He is their lawyer."),
)
INVESTOR, ANN, LAWYER = "Wei.Zhang@example.com", "ann@zone.example", "juergen@xn--bro-hoa.example"


@pytest.fixture
def lead_id(database: Database) -> UUID:
    """A new lead whose enquiry was acknowledged."""
    made = receive(database)
    mailed(database)
    return made


def received(database: Database) -> list[Received]:
    """Send due mail to a server that takes addresses in any script; return what it got."""
    recorder = Recorder()
    with mail_server(recorder) as port:
        deliver_by_smtp(database, port, LATER)
    return recorder.received


def test_a_copy_is_the_same_letter_and_reaches_one_recipient(
    database: Database, lead_id: UUID
) -> None:
    quotation = "On Monday, Zhang wrote:\n\n> Hello"
    send(database, lead_id, LATER, copies=COPIES[:1], quoted=quotation)

    mails = received(database)

    assert sorted(each.recipient for each in mails) == [INVESTOR, ANN]
    first, second = (each.message for each in mails)
    for message in (first, second):
        assert (message["To"], message["Cc"]) == (INVESTOR, ANN)
        assert message["Auto-Submitted"] is None
    plain, page = (part.get_content().replace("\r\n", "\n") for part in first.iter_parts())
    assert [part.get_content().replace("\r\n", "\n") for part in second.iter_parts()] == [
        plain,
        page,
    ]
    assert plain.endswith(f"{quotation}\n")
    assert "<blockquote>Hello</blockquote>" in page
    [copied] = audit(database, AuditEvent.LEAD_REPLY_COPIED.tag)
    assert b'"colleagues":1,' in copied.payload
    assert ANN.encode() not in copied.payload


def test_a_refused_copy_leaves_the_reply_and_its_answer_alone(
    database: Database, lead_id: UUID
) -> None:
    send(database, lead_id, LATER, copies=COPIES[:1])
    recorder = Recorder()
    recorder.at_rcpt = lambda address: OK if "Zhang" in address else "550 5.1.1 No such person"
    with mail_server(recorder) as port:
        deliver_by_smtp(database, port, LATER)

    states = {each.kind: each.state for each in every(database, OutboxMessage)}
    assert states[MessageKind.LEAD_REPLY] == "sent"
    assert states[MessageKind.REPLY_COPY] == "parked"
    assert lead_of(database, lead_id).first_answered_at == LATER


def test_addresses_in_other_scripts_are_named_as_servers_take_them(
    database: Database, lead_id: UUID
) -> None:
    send(database, lead_id, LATER, copies=COPIES)

    mails = received(database)

    assert len(mails) == 3
    assert mails[0].message["Cc"].split(", ") == [ANN, LAWYER]


@pytest.mark.parametrize("what", ["withdrawn", "taken out"])
def test_a_queued_copy_does_not_leave_to_somebody_who_has_withdrawn_or_was_taken_out(
    database: Database, lead_id: UUID, what: str
) -> None:
    send(database, lead_id, LATER, copies=COPIES)
    if what == "withdrawn":
        withdraw(database, person_of(database, write_to_us(database, email=COPIES[1].address)))
    else:
        reply = only(database, LeadMessage)
        change_row(database, LeadMessage, reply.id, copies=reply.copies[:1])

    mails = received(database)
    assert {INVESTOR, ANN} <= {each.recipient for each in mails}
    # Whoever has withdrawn gets a letter about that, and nothing else.
    told = [ZH.rights_mail.erasure.subject_withdrawn] if what == "withdrawn" else []
    assert [each.message["Subject"] for each in mails if each.recipient == LAWYER] == told
    copies = select(OutboxMessage.state).where(OutboxMessage.kind == MessageKind.REPLY_COPY)
    assert set(every(database, copies)) == {"sent", "cancelled"}


def test_a_colleague_who_has_withdrawn_an_enquiry_of_their_own_still_gets_copies(
    database: Database, lead_id: UUID
) -> None:
    send(database, lead_id, LATER, copies=COPIES[:1])
    withdraw(database, person_of(database, write_to_us(database, email=ANN)))

    assert ANN in {each.recipient for each in received(database)}
