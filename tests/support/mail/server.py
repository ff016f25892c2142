"""Mail servers for tests: one that records, and ones that behave badly at a chosen step."""

import asyncio
import email
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import default
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.support.live_server import free_port

Answer = Callable[[str], str]
OK = "250 OK"


def fine(_address: str) -> str:
    """Accept everything."""
    return OK


@dataclass(frozen=True)
class Received:
    """One mail that a server accepted: its envelope, and its text as received."""

    sender: str
    recipient: str
    options: tuple[str, ...]
    peer: tuple[Any, ...]
    encrypted: bool
    raw: bytes

    @property
    def message(self) -> EmailMessage:
        """The mail as another program reads it."""
        message = email.message_from_bytes(self.raw, policy=default)
        assert isinstance(message, EmailMessage)
        return message

    @property
    def message_id(self) -> str:
        """The identity of the mail: a second attempt has the same, a second mail has another."""
        return str(self.message["Message-ID"])


class Recorder:
    """The answers of a recording server at each step; tests change them.

    :param pause: seconds before a mail is recorded, and again before the answer.
    :param senders: how many have to be connected before the first mail is accepted.
    """

    def __init__(self, pause: float = 0.0, senders: int = 1) -> None:
        self.received: list[Received] = []
        self.logins: list[LoginPassword] = []
        self.at_mail: Answer = fine
        self.at_rcpt: Answer = fine
        self.at_data: Answer = fine
        self.pause = pause
        self.busy = threading.Event()
        self._senders = senders
        self._met: set[object] = set()

    async def handle_MAIL(  # noqa: N802 - the library's name
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return self.at_mail(address)

    async def handle_RCPT(  # noqa: N802
        self,
        _server: SMTP,
        _session: Session,
        envelope: Envelope,
        address: str,
        _options: list[str],
    ) -> str:
        answer = self.at_rcpt(address)
        if answer == OK:
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        self.busy.set()
        self._met.add(session.peer)
        while len(self._met) < self._senders:
            await asyncio.sleep(0.01)
        await asyncio.sleep(self.pause)
        answer = self.at_data(envelope.rcpt_tos[0])
        if answer == OK:
            self.received.append(_received(server, session, envelope))
        await asyncio.sleep(self.pause)
        return answer

    def sign_in(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _how: str, given: Any
    ) -> AuthResult:
        """Accept any user whose password is right."""
        self.logins.append(given)
        return AuthResult(success=given.password == b"p@ss w%rd", handled=False)


def _received(server: SMTP, session: Session, envelope: Envelope) -> Received:
    content = envelope.content
    assert isinstance(content, bytes)
    assert server.transport is not None
    return Received(
        sender=str(envelope.mail_from),
        recipient=envelope.rcpt_tos[0],
        options=tuple(envelope.mail_options),
        peer=tuple(session.peer or ()),
        encrypted=server.transport.get_extra_info("ssl_object") is not None,
        raw=content,
    )


@contextmanager
def mail_server(recorder: Recorder, **options: Any) -> Iterator[int]:
    """Run a recording server on this machine; yield its port.

    :param options: of aiosmtpd's controller, such as `tls_context`.
    """
    usual = {"server_hostname": "mail.example.org", "enable_SMTPUTF8": False, "ready_timeout": 60}
    options = {**usual, **options}
    controller = Controller(recorder, hostname="127.0.0.1", port=free_port(), **options)
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()


Script = Callable[[socket.socket], None]
"""The behaviour of a server on a connection; when it returns, the connection is closed."""


@contextmanager
def scripted_server(script: Script) -> Iterator[int]:
    """Run a server that follows a script on every connection; yield its port."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=_serve, args=(listener, script), daemon=True).start()
        yield listener.getsockname()[1]


def _serve(listener: socket.socket, script: Script) -> None:
    with suppress(OSError):
        while True:
            connection, _address = listener.accept()
            threading.Thread(target=_play, args=(connection, script), daemon=True).start()


def _play(connection: socket.socket, script: Script) -> None:
    with connection, suppress(OSError):
        script(connection)


def converse(connection: socket.socket, until: str) -> None:
    """Answer as a simple server does, until a command begins with the words given."""
    connection.sendall(b"220 mail.example.org ESMTP\r\n")
    in_text = False
    with connection.makefile("rb") as lines:
        for line in lines:
            if line.upper().startswith(until.encode()):
                return
            begins = line[:4].upper() == b"DATA"
            in_text = (in_text or begins) and line != b".\r\n"
            if begins or not in_text:
                connection.sendall(b"354 Go on\r\n" if begins else b"250 OK\r\n")
