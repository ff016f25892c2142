"""One message never affects another, in the database or while it is being sent."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.tokens import LinkKind
from app.mail.models import OutboxMessage
from app.mail.outbox import deliver_outbox
from app.mail.rules.delivery import Mail
from tests.support.enquiries.answers import (
    DESK,
    NOW,
    RECEPTION,
    make_submission,
    reception,
    submit_enquiry,
)
from tests.support.mail.mailing import NullMailer, deliver, mail_tools, outbox_of

pytestmark = pytest.mark.engine("both")


def test_a_message_that_fails_in_the_database_does_not_delay_the_others(
    database: Database,
) -> None:
    """PostgreSQL refuses every statement after one that failed, up to where it can go back to."""
    submit_enquiry(database, RECEPTION, make_submission(), NOW)
    tools = mail_tools(NullMailer())

    def make_ready(
        session: Session, key: bytes, message: OutboxMessage, now: datetime
    ) -> Mapping[LinkKind, str] | None:
        if message.recipient == DESK:
            session.execute(text("SELECT no_such_column FROM outbox"))
        return tools.handlers.make_ready(session, key, message, now)

    failing = replace(tools, handlers=replace(tools.handlers, make_ready=make_ready))
    while deliver_outbox(database, failing, lambda: NOW):
        pass

    states = {message.recipient: message.state for message in outbox_of(database)}
    assert states == {"Wei.Zhang@example.com": "sent", DESK: "queued"}


def test_a_slow_mail_is_left_to_its_worker(database: Database) -> None:
    submit_enquiry(database, reception(desk_email=""), make_submission(), NOW)

    class SlowMailer(NullMailer):
        """Lets another worker look for mail just before its longest time is over."""

        longest = timedelta(minutes=30)

        def send(self, mail: Mail) -> None:
            assert deliver(database, other, NOW + self.longest) == 0
            super().send(mail)

    other, mailer = NullMailer(), SlowMailer()
    assert deliver(database, mailer) == 1
    assert (len(mailer.sent), other.sent) == (1, [])
