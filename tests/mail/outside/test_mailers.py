"""Mail is sent to a real server, whatever that does, within a time limit."""

import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from app.core.rules.mail_server import read_mail_server
from app.mail.outside.mailers import SmtpMailer
from app.mail.rules.delivery import MailNotSent, Trouble
from tests.mail.outside.test_mail import MAIL
from tests.support.accounts.certificates import make_certificate
from tests.support.live_server import free_port
from tests.support.mail.server import Recorder, converse, mail_server, scripted_server

SECONDS = 20.0


@contextmanager
def mailer_for(
    port: int, url: str = "smtp://127.0.0.1", seconds: float = SECONDS
) -> Iterator[SmtpMailer]:
    """Yield a mailer for a server on this machine, and close its connection afterwards."""
    scheme, _, rest = url.partition("://")
    credentials, at, rest = rest.rpartition("@")
    host, mark, query = rest.partition("?")
    address = f"{scheme}://{credentials}{at}{host}:{port}{mark}{query}"
    mailer = SmtpMailer(read_mail_server(address), seconds, "zone.example")
    try:
        yield mailer
    finally:
        mailer.close()


def trouble_with(mailer: SmtpMailer) -> MailNotSent:
    """Return the reason why a mail was not accepted."""
    with pytest.raises(MailNotSent) as refused:
        mailer.send(MAIL)
    return refused.value


def test_the_server_receives_the_mail_unchanged() -> None:
    recorder = Recorder()
    mail = replace(
        MAIL, html="<p>您好</p>", reply_to="desk@zone.example", sender_name="An Office, 部"
    )
    with mail_server(recorder) as port, mailer_for(port) as mailer:
        mailer.send(mail)

    (received,) = recorder.received
    message = received.message
    assert (received.sender, received.recipient) == (MAIL.sender, MAIL.recipient)
    assert message["Subject"] == MAIL.subject
    assert message["Message-ID"] == MAIL.message_id
    assert message["From"].addresses[0].display_name == mail.sender_name
    assert (message["Reply-To"], message["Date"].datetime) == (mail.reply_to, MAIL.date)
    text, html = message.iter_parts()
    assert text.get_content().replace("\r\n", "\n") == MAIL.text
    assert html.get_content().strip() == mail.html
    assert received.raw.isascii()


def test_one_connection_sends_many_mails() -> None:
    recorder = Recorder()
    with mail_server(recorder) as port, mailer_for(port) as mailer:
        for number in range(5):
            mailer.send(replace(MAIL, message_id=f"<{number}@zone.example>"))

    assert len({received.peer for received in recorder.received}) == 1
    assert [received.message_id[1] for received in recorder.received] == list("01234")


def test_a_connection_closed_by_the_server_is_reopened() -> None:
    recorder = Recorder()
    with mail_server(recorder, timeout=1) as port, mailer_for(port) as mailer:
        mailer.send(MAIL)
        time.sleep(2)
        mailer.send(MAIL)

    assert len({received.peer for received in recorder.received}) == 2


def test_a_non_ascii_host_is_sent_in_ascii_to_any_server() -> None:
    recorder, in_ascii = Recorder(), "wei@xn--fsqu00a.xn--fiqs8s"
    with mail_server(recorder) as port, mailer_for(port) as mailer:
        mailer.send(replace(MAIL, recipient="wei@例子.中国"))

    (received,) = recorder.received
    assert (received.recipient, received.message["To"]) == (in_ascii, in_ascii)
    assert "SMTPUTF8" not in received.options


def test_a_non_ascii_mailbox_needs_a_server_that_supports_it() -> None:
    recorder, mail = Recorder(), replace(MAIL, recipient="用户@例子.中国")
    with mail_server(recorder, enable_SMTPUTF8=True) as port, mailer_for(port) as mailer:
        mailer.send(mail)
        mailer.send(MAIL)
    with (
        mail_server(recorder) as port,
        mailer_for(port) as mailer,
        pytest.raises(MailNotSent) as refused,
    ):
        mailer.send(mail)

    with_letters, plain = recorder.received
    assert with_letters.recipient == mail.recipient
    assert with_letters.message["To"] == mail.recipient
    assert "SMTPUTF8" in with_letters.options
    assert "SMTPUTF8" not in plain.options
    assert refused.value.trouble is Trouble.REFUSED


@pytest.mark.parametrize(
    ("step", "answer", "trouble", "permanent"),
    [
        ("at_rcpt", "550 5.1.1 No such person", Trouble.RECIPIENT_REFUSED, True),
        ("at_rcpt", "451 4.7.1 Greylisted, come back later", Trouble.LATER, False),
        ("at_mail", "550 5.7.1 You may not send from here", Trouble.REFUSED, False),
        ("at_mail", "452 4.3.1 Mailbox system full", Trouble.LATER, False),
        ("at_data", "554 5.6.0 We do not like this text", Trouble.REFUSED, False),
        ("at_data", "451 4.3.0 Try again", Trouble.LATER, False),
    ],
)
def test_only_a_permanently_refused_recipient_is_not_retried(
    step: str, answer: str, trouble: Trouble, permanent: bool
) -> None:
    recorder = Recorder()
    setattr(recorder, step, lambda _address: answer)
    with mail_server(recorder) as port, mailer_for(port) as mailer:
        refused = trouble_with(mailer)
        setattr(recorder, step, lambda _address: "250 OK")
        mailer.send(MAIL)

    assert (refused.trouble, refused.permanent) == (trouble, permanent)
    assert answer in str(refused)
    assert len(recorder.received) == 1


def say_nothing(connection: socket.socket) -> None:
    while connection.recv(1000):
        pass


def fall_silent(until: str, connection: socket.socket) -> None:
    converse(connection, until=until)
    say_nothing(connection)


def go_on(piece: bytes, connection: socket.socket) -> None:
    while True:
        connection.sendall(piece)
        time.sleep(0.1)


@pytest.mark.parametrize(
    "script",
    [
        say_nothing, partial(fall_silent, "DATA"), partial(fall_silent, "."),
        partial(go_on, b"2"), partial(go_on, b"220-still here\r\n"),
    ],
)  # fmt: skip
def test_a_hanging_server_delays_a_mail_only_until_the_timeout(script: object) -> None:
    assert callable(script)
    with scripted_server(script) as port, mailer_for(port, seconds=1) as mailer:
        began = time.monotonic()
        refused = trouble_with(mailer)
        took = time.monotonic() - began

    assert refused.trouble is Trouble.NO_ANSWER
    assert 0.9 < took < 6
    assert took < mailer.longest.total_seconds()


def test_a_hanging_tls_handshake_times_out_too() -> None:
    with (
        scripted_server(say_nothing) as port,
        mailer_for(port, "smtps://127.0.0.1", seconds=0.7) as mailer,
    ):
        assert trouble_with(mailer).trouble is Trouble.NO_ANSWER


@pytest.mark.parametrize("until", ["EHLO", "MAIL", "RCPT", "DATA", "."])
def test_a_server_that_hangs_up_is_a_broken_connection(until: str) -> None:
    with scripted_server(lambda line: converse(line, until)) as port, mailer_for(port) as mailer:
        refused = trouble_with(mailer)

    assert refused.trouble is Trouble.NO_CONNECTION
    assert not refused.permanent


def test_a_missing_server_is_reported_as_such() -> None:
    with mailer_for(free_port()) as mailer:
        assert trouble_with(mailer).trouble is Trouble.NO_CONNECTION


@pytest.mark.parametrize("url", ["smtp://127.0.0.1?starttls=yes", "smtps://127.0.0.1"])
def test_a_conversation_is_encrypted_and_the_certificate_checked(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate, context = make_certificate(tmp_path, "127.0.0.1")
    recorder = Recorder()
    how = {"ssl_context": context} if url.startswith("smtps") else {"tls_context": context}
    with mail_server(recorder, **how) as port:
        with mailer_for(port, url) as stranger:
            assert trouble_with(stranger).trouble is Trouble.NOT_SECURE
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        with mailer_for(port, url) as mailer:
            mailer.send(MAIL)

    (received,) = recorder.received
    assert received.encrypted
    assert received.message_id == MAIL.message_id


def test_a_certificate_for_another_host_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate, context = make_certificate(tmp_path, "elsewhere.example.org")
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    recorder = Recorder()
    with (
        mail_server(recorder, tls_context=context) as port,
        mailer_for(port, "smtp://127.0.0.1?starttls=yes") as mailer,
    ):
        assert trouble_with(mailer).trouble is Trouble.NOT_SECURE

    assert recorder.received == []


def test_without_required_starttls_nothing_is_sent() -> None:
    recorder = Recorder()
    with (
        mail_server(recorder) as port,
        mailer_for(port, "smtp://user:secret@127.0.0.1?starttls=yes") as mailer,
    ):
        assert trouble_with(mailer).trouble is Trouble.NOT_SECURE

    assert not recorder.received
    assert not recorder.logins


def test_the_user_signs_in_with_the_unchanged_password() -> None:
    recorder = Recorder()
    options = {"authenticator": recorder.sign_in, "auth_require_tls": False}
    with mail_server(recorder, **options) as port:
        with mailer_for(port, "smtp://zo%6Ee:p%40ss%20w%25rd@127.0.0.1") as mailer:
            mailer.send(MAIL)
        with mailer_for(port, "smtp://zone:wrong@127.0.0.1") as mailer:
            refused = trouble_with(mailer)

    assert recorder.logins[0].login == b"zone"
    assert len(recorder.received) == 1
    assert refused.trouble is Trouble.SIGN_IN
    assert "wrong" not in str(refused)


def test_a_failed_sign_in_is_distinguished_from_an_outage() -> None:
    with mail_server(Recorder()) as port, mailer_for(port, "smtp://u:p@127.0.0.1") as mailer:
        assert trouble_with(mailer).trouble is Trouble.SIGN_IN


def test_an_unsubscribe_address_arrives_complete() -> None:
    address = "<https://invest.example-development-zone.org/zh/unsubscribe/AbCdEfGhIjKlMnOpQrStUv>"
    recorder = Recorder()
    mail = replace(MAIL, headers={"List-Unsubscribe": address})
    with mail_server(recorder) as port, mailer_for(port) as mailer:
        mailer.send(mail)

    (received,) = recorder.received
    assert received.message["List-Unsubscribe"] == address
    assert address.encode() in received.raw
