"""One message never affects another, in the database or while it is being sent."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.errors import StorageUnavailable
from app.core.rules.tokens import LinkKind
from app.mail.models import OutboxMessage
from app.mail.outbox import deliver_outbox
from app.mail.rules.delivery import Mail
from tests.support.enquiries.answers import (
    DESK,
    NOW,
    make_submission,
    reception,
    submit_enquiry,
)
from tests.support.mail.letters import ADDRESS, submit
from tests.support.mail.mailing import NullMailer, deliver, mail_tools, outbox_of

pytestmark = pytest.mark.engine("both")


def test_a_message_that_fails_in_the_database_does_not_delay_the_others(
    database: Database,
) -> None:
    """PostgreSQL refuses every statement after one that failed, up to where it can go back to."""
    submit(database)
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
    assert states == {ADDRESS: "sent", DESK: "queued"}


@pytest.mark.engine("postgresql", only=True)
def test_a_connection_lost_while_a_message_is_prepared_does_not_end_the_worker(
    database: Database,
) -> None:
    """A worker that ended would forget what it has sent and could not record yet."""
    submit(database)
    tools, prepared = mail_tools(NullMailer()), list[str]()

    def make_ready(
        session: Session, key: bytes, message: OutboxMessage, now: datetime
    ) -> Mapping[LinkKind, str] | None:
        prepared.append(message.recipient)
        if len(prepared) == 2:
            session.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))
        return tools.handlers.make_ready(session, key, message, now)

    losing = replace(tools, handlers=replace(tools.handlers, make_ready=make_ready))
    with pytest.raises(StorageUnavailable):
        deliver_outbox(database, losing, lambda: NOW)

    assert len(losing.unrecorded) == 1
    while deliver_outbox(database, losing, lambda: NOW):
        pass
    assert sorted(prepared) == sorted([DESK, ADDRESS, prepared[1]])
    assert {message.state for message in outbox_of(database)} == {"sent"}


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
