"""Mail is sent however wrong the clock once was, and its outcome is dated when recorded."""

from datetime import timedelta

from app.core.db import Database
from app.mail.outbox import deliver_outbox
from app.mail.rules.delivery import MailNotSent, MessageState, Trouble
from tests.support.enquiries.answers import NOW, reception
from tests.support.mail.letters import submit
from tests.support.mail.mailing import BrokenMailer, deliver, mail_tools
from tests.support.mail.mailing import outbox_of as queued


def test_mail_is_sent_after_a_clock_was_once_a_year_ahead(database: Database) -> None:
    submit(database, reception=reception(desk_email=""))
    mailer, year = BrokenMailer(), timedelta(days=365)
    assert deliver(database, mailer, NOW + year) == 1
    assert queued(database)[0].due_at > NOW + year

    mailer.broken = False
    assert deliver(database, mailer, NOW + timedelta(minutes=2)) == 1
    assert len(mailer.sent) == 1


def test_a_refusal_for_good_parks_at_once_dated_when_it_is_recorded(
    database: Database,
) -> None:
    submit(database, reception=reception(desk_email=""))
    hours = iter(range(100))
    refused = MailNotSent(Trouble.RECIPIENT_REFUSED, "550 no such person")
    refusing = mail_tools(BrokenMailer(refused))
    deliver_outbox(database, refusing, lambda: NOW + timedelta(hours=next(hours)))
    (message,) = queued(database)
    assert (message.state, message.attempts) == (MessageState.PARKED, 1)
    assert (message.last_error, message.tried_since) == (str(refused), NOW)
    assert message.due_at == NOW + timedelta(hours=2)
