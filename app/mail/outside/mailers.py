"""Transports of mail: to a mail server by SMTP (RFC 5321), or as files."""

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

from app.core.outside.durable_files import make_instance_folder
from app.core.rules.mail_server import MailServer
from app.mail.outside.mail import as_message, file_names
from app.mail.rules.delivery import Mail, MailNotSent, Trouble

_CONNECT_SECONDS = 10.0
_FAREWELL_SECONDS = 2.0
_DONE = 250
_FOR_GOOD = 500
_LONGEST_DETAIL = 500


class Mailer:
    """A transport of mail."""

    longest: timedelta = timedelta()
    """The longest time that sending one mail can take."""

    def send(self, mail: Mail) -> None:
        """Send a mail.

        :raises MailNotSent: if it was not accepted, with the reason.
        :raises OSError: if it could not be written.
        """
        raise NotImplementedError

    def try_out(self) -> None:
        """See whether mail could be sent now.

        :raises MailNotSent: if not, with the reason.
        """

    def forget(self, mail: Mail) -> None:
        """Delete the local copy of a mail whose recipient was erased, if there is one."""

    def close(self) -> None:
        """Close any connection kept open between mails."""


class FileMailer(Mailer):
    """Mailer that writes each mail as an `.eml` file, which any mail program opens."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def send(self, mail: Mail) -> None:
        """Write the mail; sending the same one again replaces its file, so it exists once."""
        make_instance_folder(self._folder)
        self._folder.chmod(0o700)
        draft, path = (self._folder / name for name in file_names(mail.message_id, mail.names))
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(as_message(mail).as_bytes(policy=SMTPUTF8))
            file.flush()
            os.fsync(file.fileno())
        draft.rename(path)

    def forget(self, mail: Mail) -> None:
        """Delete the mail's file."""
        for name in file_names(mail.message_id, mail.names):
            (self._folder / name).unlink(missing_ok=True)


class SmtpMailer(Mailer):
    """Mailer that sends mails to one server, over one connection as long as there are more.

    :param seconds: the timeout of one mail, for all responses of the server together.
    :param own_name: the host name that we announce.
    """

    def __init__(self, server: MailServer, seconds: float, own_name: str) -> None:
        self._server = server
        self._seconds = seconds
        self._own_name = own_name
        self._guard = _Guard()
        self._line: _Line | None = None
        self.longest = timedelta(seconds=seconds + _CONNECT_SECONDS)

    def send(self, mail: Mail) -> None:
        """Send a mail.

        If the connection breaks after the text was sent, it is unknown whether the mail was
        accepted: it is then sent again later, under the same Message-ID.

        :raises MailNotSent: if it was not accepted; `permanent` if the recipient was refused.
        """
        mail = replace(
            mail,
            recipient=_in_ascii(mail.recipient),
            sender=_in_ascii(mail.sender),
            to=_in_ascii(mail.to),
            cc=[_in_ascii(each) for each in mail.cc],
        )
        # Only an address that is still not ASCII requires SMTPUTF8 of the server (RFC 6531).
        utf8 = not "".join(
            (mail.recipient, mail.sender, mail.to, mail.reply_to, *mail.cc)
        ).isascii()
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

    def try_out(self) -> None:
        """Connect and sign in, and send nothing.

        :raises MailNotSent: if that fails, with the reason.
        """
        try:
            with self._guard.within(self._seconds):
                self._ready()
        except MailNotSent:
            raise
        except OSError as error:
            raise self._not_sent(error) from error
        finally:
            self.close()

    def close(self) -> None:
        """Quit the session with the server, if there is a connection."""
        if self._line is not None:
            with suppress(OSError), self._guard.within(_FAREWELL_SECONDS):
                self._line.quit()
            self._drop()

    def _ready(self) -> "_Line":
        """Return the open connection, or a new one if it has ended meanwhile."""
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
    """Guard that cuts a connection off once the time of a mail is over.

    A socket's timeout starts again with every byte, so a server that sends one now and then could
    block a worker forever.
    """

    def __init__(self) -> None:
        self.over = False
        self._twin: socket.socket | None = None

    @contextmanager
    def within(self, seconds: float) -> Iterator[None]:
        """Limit the time of the block."""
        self.over = False
        timer = threading.Timer(seconds, self._cut_off)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def watch(self, connected: socket.socket) -> None:
        """Watch a new connection through a duplicate socket that TLS does not take from us."""
        self.forget()
        self._twin = connected.dup()
        if self.over:
            self._cut_off()

    def forget(self) -> None:
        """Stop watching."""
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
    """A connection to the server that a guard watches from its first byte."""

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
    """Raise a refusal with the trouble of its step; a broken connection keeps its error."""
    try:
        yield
    except smtplib.SMTPServerDisconnected:
        raise
    except smtplib.SMTPException as error:
        raise MailNotSent(trouble, _shortened(str(error))) from error


def _in_ascii(address: str) -> str:
    """Return an address with its host in ASCII, which every server accepts, if its name allows."""
    if address.isascii():
        return address
    checked = validate_email(address, check_deliverability=False, globally_deliverable=False)
    return checked.ascii_email or address


def _answer(code: int, text: bytes | str) -> str:
    said = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    return _shortened(f"{code} {said}")


def _shortened(text: str) -> str:
    return " ".join(text.split())[:_LONGEST_DETAIL]
