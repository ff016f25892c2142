"""Whatever a mail server does, each mail arrives unchanged or is parked visibly."""

import re
import socket
from dataclasses import replace
from datetime import timedelta

import pytest

from app.core.db import Database
from app.core.rules.installation import Operator
from app.mail.rules.delivery import GIVE_UP_AFTER, MessageState
from app.mail.store import parked
from tests.mail.outside.test_mailers import say_nothing
from tests.support.enquiries.answers import NOW, reception
from tests.support.mail.letters import submit
from tests.support.mail.mailing import deliver_by_smtp, outbox_of
from tests.support.mail.server import Recorder, mail_server, scripted_server
from tests.support.stored import read_by

LATER = NOW + timedelta(minutes=2)


@pytest.fixture
def queued(database: Database) -> Database:
    """A database with one acknowledgement to send."""
    submit(database, "en", reception(desk_email=""))
    return database


def test_a_mail_that_may_have_arrived_is_resent_unchanged(queued: Database) -> None:
    texts: list[bytes] = []

    def take_and_hang_up(connection: socket.socket) -> None:
        with connection.makefile("rb") as lines:
            connection.sendall(b"220 mail.example.org\r\n")
            for line in lines:
                if line.startswith(b"Message-ID:"):
                    texts.append(line)
                if line == b".\r\n":
                    return
                if line[:4].upper() in {b"EHLO", b"HELO", b"MAIL", b"RCPT", b"RSET", b"NOOP"}:
                    connection.sendall(b"250 OK\r\n")
                if line[:4].upper() == b"DATA":
                    connection.sendall(b"354 Go on\r\n")

    with scripted_server(take_and_hang_up) as port:
        deliver_by_smtp(queued, port)
        deliver_by_smtp(queued, port, LATER)
    recorder = Recorder()
    with mail_server(recorder) as port:
        deliver_by_smtp(queued, port, NOW + timedelta(hours=1))

    (message,) = outbox_of(queued)
    assert [text.split()[1].decode() for text in texts] == [message.message_id] * 2
    assert recorder.received[0].message_id == message.message_id
    assert message.state == MessageState.SENT


def test_a_hanging_server_does_not_prevent_parking(queued: Database) -> None:
    with scripted_server(say_nothing) as port:
        deliver_by_smtp(queued, port, seconds=0.7)
        deliver_by_smtp(queued, port, NOW + GIVE_UP_AFTER, seconds=0.7)

    (message,) = read_by(queued, parked.list_parked, None, 10)
    assert message.last_error.startswith("no_answer:")
    assert message.attempts == 2


def test_an_acknowledgement_arrives_with_one_link_the_day_and_the_telephone(
    database: Database,
) -> None:
    reference = submit(database, "zh", replace(reception(desk_email=""), tells_when=True))
    operator = Operator(name="An Office", phone="+86 20 1", names=(("zh", "某办公室"),))
    recorder = Recorder()
    with mail_server(recorder) as port:
        deliver_by_smtp(database, port, operator=operator)

    (received,) = recorder.received
    mail = received.message
    text, page = (str(part.get_content()) for part in mail.iter_parts())
    assert reference in mail["Subject"]
    assert "某办公室" in mail["From"]
    for each in (text, page):
        assert len(set(re.findall(r"http://localhost:8000/\S+/[\w-]{22}", each))) == 1
        assert "+86 20 1" in each
    assert "3月6日（星期五）" in re.sub(r"\s", "", text)
