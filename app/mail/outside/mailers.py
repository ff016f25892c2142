"""The ways in which mail leaves: to a mail server by SMTP (RFC 5321), or as files."""

import os
import smtplib
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from email.policy import SMTP, SMTPUTF8
from pathlib import Path

from email_validator import validate_email

from app.core.rules.mail_server import MailServer
from app.mail.outside.mail import as_message, file_names
from app.mail.rules.delivery import Mail, MailNotSent, Trouble

_CONNECT_SECONDS = 10.0
_FAREWELL_SECONDS = 2.0
_DONE = 250
_FOR_GOOD = 500
_LONGEST_DETAIL = 500


class Mailer:
    """Takes mails out of the building."""

    longest: timedelta = timedelta()
    """How long handing one mail over can take."""

    def send(self, mail: Mail) -> None:
        """Hand the mail over.

        :raises MailNotSent: if it was not taken, with the reason.
        :raises OSError: if it could not be written.
        """
        raise NotImplementedError

    def forget(self, message_id: str) -> None:
        """Keep no copy of a mail whose recipient has been erased; what has left is not here."""

    def close(self) -> None:
        """End what is kept open from one mail to the next."""


class FileMailer(Mailer):
    """Writes each mail as an `.eml` file that any mail program opens."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def send(self, mail: Mail) -> None:
        """Write the mail; sending the same one again replaces its file, so it exists once."""
        self._folder.mkdir(parents=True, exist_ok=True)
        self._folder.chmod(0o700)
        draft, path = (self._folder / name for name in file_names(mail.message_id))
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(as_message(mail).as_bytes(policy=SMTPUTF8))
            file.flush()
            os.fsync(file.fileno())
        draft.rename(path)

    def forget(self, message_id: str) -> None:
        """Take the mail's file away."""
        for name in file_names(message_id):
            (self._folder / name).unlink(missing_ok=True)


class SmtpMailer(Mailer):
    """Hands mails to one server, over one connection as long as there are more.

    :param seconds: how long one mail may take, all answers of the server together.
    :param own_name: the host that we say we are.
    """

    def __init__(self, server: MailServer, seconds: float, own_name: str) -> None:
        self._server = server
        self._seconds = seconds
        self._own_name = own_name
        self._guard = _Guard()
        self._line: _Line | None = None
        self.longest = timedelta(seconds=seconds + _CONNECT_SECONDS)

    def send(self, mail: Mail) -> None:
        """Hand the mail over.

        A connection that breaks after the text was sent leaves open whether the mail was taken:
        it is then sent again later, under the same Message-ID.

        :raises MailNotSent: if it was not taken; `permanent` if the recipient was refused.
        """
        mail = replace(mail, recipient=_in_ascii(mail.recipient), sender=_in_ascii(mail.sender))
        # Only what cannot be said otherwise asks the server for more than ASCII (RFC 6531).
        utf8 = not (mail.recipient + mail.sender + mail.reply_to).isascii()
        text = as_message(mail).as_bytes(policy=SMTPUTF8 if utf8 else SMTP)
        options = ("SMTPUTF8", "BODY=8BITMIME") if utf8 else ()
        try:
            with self._guard.within(self._seconds):
                self._ready().sendmail(mail.sender, [mail.recipient], text, options)
        except smtplib.SMTPRecipientsRefused as error:
            code, answer = error.recipients[mail.recipient]
            for_good = code >= _FOR_GOOD
            trouble = Trouble.RECIPIENT_REFUSED if for_good else Trouble.LATER
            raise MailNotSent(trouble, _answer(code, answer)) from error
        except MailNotSent:
            self._drop()
            raise
        except OSError as error:
            self._drop()
            raise self._not_sent(error) from error

    def close(self) -> None:
        """Take leave of the server, if there is a connection."""
        if self._line is not None:
            with suppress(OSError), self._guard.within(_FAREWELL_SECONDS):
                self._line.quit()
            self._drop()

    def _ready(self) -> "_Line":
        """Return the connection there is, or a new one if it has ended meanwhile."""
        if self._line is None or not self._line.is_there():
            self._drop()
            self._line = self._connect()
        return self._line

    def _connect(self) -> "_Line":
        with ExitStack() as undo:
            line = _Line(self._server, self._own_name, self._seconds, self._guard)
            undo.callback(line.close)
            if self._server.starttls:
                with _named(Trouble.NOT_SECURE):
                    line.starttls(context=line.context)
            if self._server.user:
                with _named(Trouble.SIGN_IN):
                    line.login(self._server.user, self._server.password)
            undo.pop_all()
        return line

    def _drop(self) -> None:
        if self._line is not None:
            self._line.close()
            self._line = None
        self._guard.forget()

    def _not_sent(self, error: OSError) -> MailNotSent:
        if self._guard.over or TimeoutError in {type(error), type(error.__context__)}:
            return MailNotSent(Trouble.NO_ANSWER, f"no answer within {self._seconds:g} seconds")
        if isinstance(error, smtplib.SMTPResponseException):
            trouble = Trouble.REFUSED if error.smtp_code >= _FOR_GOOD else Trouble.LATER
            return MailNotSent(trouble, _answer(error.smtp_code, error.smtp_error))
        if isinstance(error, ssl.SSLError):
            return MailNotSent(Trouble.NOT_SECURE, str(error))
        if isinstance(error, smtplib.SMTPNotSupportedError):
            return MailNotSent(Trouble.REFUSED, str(error))
        return MailNotSent(Trouble.NO_CONNECTION, str(error))


class _Guard:
    """Cuts a connection off once a mail has taken its time.

    The time that a socket waits begins anew with every byte, so that a server which sends one now
    and then could hold a worker without end.
    """

    def __init__(self) -> None:
        self.over = False
        self._twin: socket.socket | None = None

    @contextmanager
    def within(self, seconds: float) -> Iterator[None]:
        """Let what follows take so long and no longer."""
        self.over = False
        timer = threading.Timer(seconds, self._cut_off)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def watch(self, connected: socket.socket) -> None:
        """Watch a new connection, by a twin that TLS does not take from us."""
        self.forget()
        self._twin = connected.dup()
        if self.over:
            self._cut_off()

    def forget(self) -> None:
        """Watch nothing."""
        if self._twin is not None:
            self._twin.close()
            self._twin = None

    def _cut_off(self) -> None:
        self.over = True
        twin = self._twin
        if twin is not None:
            with suppress(OSError):
                twin.shutdown(socket.SHUT_RDWR)


class _Line(smtplib.SMTP):
    """A conversation with the server that a guard watches from its first byte."""

    def __init__(self, server: MailServer, own_name: str, seconds: float, guard: _Guard) -> None:
        self.context = ssl.create_default_context()
        self._server = server
        self._guard = guard
        super().__init__(server.host, server.port, own_name, timeout=seconds)

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:
        connected = socket.create_connection((host, port), min(timeout, _CONNECT_SECONDS))
        connected.settimeout(timeout)
        self._guard.watch(connected)
        if not self._server.tls:
            return connected
        return self.context.wrap_socket(connected, server_hostname=host)

    def is_there(self) -> bool:
        """Return whether the server still answers on this connection."""
        if self.sock is None:
            return False
        usual = self.sock.gettimeout()
        self.sock.settimeout(min(self.timeout, _CONNECT_SECONDS))
        try:
            there = self.noop()[0] == _DONE
            self.sock.settimeout(usual)
        except OSError:
            return False
        return there


@contextmanager
def _named(trouble: Trouble) -> Iterator[None]:
    """Say of a refusal which step it refused; a broken connection stays one."""
    try:
        yield
    except smtplib.SMTPServerDisconnected:
        raise
    except smtplib.SMTPException as error:
        raise MailNotSent(trouble, _shortened(str(error))) from error


def _in_ascii(address: str) -> str:
    """Return an address with its host in the form that every server takes, if its name allows."""
    if address.isascii():
        return address
    checked = validate_email(address, check_deliverability=False, globally_deliverable=False)
    return checked.ascii_email or address


def _answer(code: int, text: bytes | str) -> str:
    said = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    return _shortened(f"{code} {said}")


def _shortened(text: str) -> str:
    return " ".join(text.split())[:_LONGEST_DETAIL]
