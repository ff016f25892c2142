"""The mail server, as an address like `smtps://user:password@mail.example.org`."""

from dataclasses import dataclass, field
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

_TLS_PORT = 465
_SUBMISSION_PORT = 587
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_ADVICE = "give smtps://user:password@host or smtp://user:password@host:port"


@dataclass(frozen=True)
class MailServer:
    """A mail server and the encryption of its connection.

    :param tls: whether the connection is encrypted from the start (RFC 8314).
    :param starttls: whether it must become so before anything else is sent (RFC 3207).
    """

    host: str
    port: int
    tls: bool
    starttls: bool
    user: str = ""
    password: str = field(default="", repr=False)

    def __str__(self) -> str:
        """Return the server and its encryption, without the credentials."""
        means = "TLS" if self.tls else "STARTTLS" if self.starttls else "not encrypted"
        return f"{self.host}:{self.port} ({means})"


def read_mail_server(url: str) -> MailServer:
    """Return the mail server that an address names.

    `smtps://` is TLS from the start, port 465. `smtp://` is STARTTLS, port 587; for the local
    machine it is omitted unless `?starttls=yes` asks for it, and elsewhere `?starttls=no` omits
    it. The user and the password are percent-decoded.

    :raises ValueError: naming the problem, but never the password.
    """
    parts = _split(url)
    host = parts.hostname or ""
    tls = parts.scheme == "smtps"
    starttls = _starttls(parts, host) and not tls
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    if bool(user) != bool(password):
        raise ValueError("it has a user without a password, or a password without a user")
    if not (user + password).isascii() or not (user + password).isprintable():
        raise ValueError("its user or password has characters that mail servers do not accept")
    if user and not tls and not starttls and host not in _LOOPBACK:
        raise ValueError("it would send the password unencrypted: use smtps:// or STARTTLS")
    port = parts.port or (_TLS_PORT if tls else _SUBMISSION_PORT)
    return MailServer(host, port, tls, starttls, user, password)


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise ValueError(f"its host or port is not valid: {_ADVICE}") from error
    if parts.scheme not in {"smtp", "smtps"} or not parts.hostname or port == 0:
        raise ValueError(f"it is not the address of a mail server: {_ADVICE}")
    if parts.path.strip("/") or parts.fragment or not url.isprintable() or " " in url:
        raise ValueError(f"it has more than a user, a password, a host and a port: {_ADVICE}")
    return parts


def _starttls(parts: SplitResult, host: str) -> bool:
    wish = dict(parse_qsl(parts.query, keep_blank_values=True))
    if wish.keys() - {"starttls"} or wish.get("starttls", "yes") not in {"yes", "no"}:
        raise ValueError("its query can only be starttls=yes or starttls=no")
    usual = "no" if host in _LOOPBACK else "yes"
    return wish.get("starttls", usual) == "yes"
