"""The site's public name, as others see it: its addresses, its certificate, and who answers."""

import http.client
import socket
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlsplit

_SECONDS = 10.0
_TLS_PORT = 443


class OriginProblem(Exception):
    """The site's public name does not lead to the service; the sentence explains how."""


@dataclass(frozen=True)
class Certificate:
    """The certificate that the public name shows.

    :param ends_at: until when it holds.
    """

    ends_at: datetime


def resolve(origin: str) -> list[str]:
    """Return the addresses of an origin's name.

    :raises OriginProblem: if it has none.
    """
    host, port = _place(origin)
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise OriginProblem(f"The name {host} has no address ({error.strerror}).") from error
    return sorted({str(each[4][0]) for each in found})


def read_certificate(origin: str) -> Certificate:
    """Return the certificate of an https origin, which this machine trusts for its name.

    :raises OriginProblem: if it does not, or nobody answers.
    """
    host, port = _place(origin)
    context = ssl.create_default_context()
    try:
        with (
            socket.create_connection((host, port), _SECONDS) as plain,
            context.wrap_socket(plain, server_hostname=host) as line,
        ):
            shown = line.getpeercert() or {}
    except ssl.SSLCertVerificationError as error:
        raise OriginProblem(f"The certificate of {host}: {error.verify_message}.") from error
    except OSError as error:
        raise OriginProblem(f"{host}:{port} does not answer ({error}).") from error
    ends = ssl.cert_time_to_seconds(str(shown["notAfter"]))
    return Certificate(datetime.fromtimestamp(ends, UTC))


def require_own_answer(origin: str) -> None:
    """Check that an origin is answered by the service.

    :raises OriginProblem: if it is not the service that answers.
    """
    host, port = _place(origin)
    kind = (
        http.client.HTTPSConnection if origin.startswith("https:") else http.client.HTTPConnection
    )
    connection = kind(host, port, timeout=_SECONDS)
    try:
        connection.request("GET", "/healthz")
        answer = connection.getresponse()
        body = answer.read(100)
    except (OSError, http.client.HTTPException) as error:
        raise OriginProblem(f"{origin} does not answer ({error}).") from error
    finally:
        connection.close()
    if (answer.status, body) != (http.client.OK, b"ok\n"):
        raise OriginProblem(
            f"{origin}/healthz is answered by something else (status {answer.status})."
        )


def _place(origin: str) -> tuple[str, int]:
    parts = urlsplit(origin)
    usual = _TLS_PORT if parts.scheme == "https" else 80
    return parts.hostname or "", parts.port or usual
