"""Asking a witness over HTTP: in seconds, without following it anywhere, for a small answer."""

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from threading import Event, Timer
from urllib.parse import urlsplit

from app.core.config import SettingError, Settings
from app.ledger.rules.invalid import LedgerInvalid
from app.ledger.rules.witness import Witness, parse_witness
from app.ledger.rules.witness_state import WitnessFailed

PATIENCE_SECONDS = 5.0
"""For the connection, and again for the answer to the last byte."""

_LARGEST_ANSWER = 16 * 1024


@dataclass(frozen=True)
class WitnessAnswer:
    """A witness's answer: the status of HTTP and what came with it."""

    status: int
    body: bytes


def configured_witnesses(settings: Settings) -> tuple[Witness, ...]:
    """Return who is asked to cosign the ledger's checkpoints.

    :raises SettingError: naming one that is no witness, and what to do.
    """
    return tuple(map(_witness, settings.ledger_witnesses))


def _witness(text: str) -> Witness:
    try:
        return parse_witness(text)
    except LedgerInvalid as error:
        raise SettingError(
            f"ZONE_LEDGER_WITNESSES names {text!r}. {error} Give each witness's address and its "
            "key, as `zone ledger witness` prints them, separated by commas."
        ) from error


def add_checkpoint(url: str, request: bytes, patience: float = PATIENCE_SECONDS) -> WitnessAnswer:
    """Ask a witness to cosign, and return its answer, whatever that is.

    :param url: the prefix of its addresses.
    :param patience: in seconds.
    :raises WitnessFailed: if there is no answer in time, or too much of one.
    """
    try:
        answer = _post(url, request, patience)
    except (OSError, HTTPException, ValueError) as error:
        why = str(error) or type(error).__name__
        raise WitnessFailed(f"{url} cannot be asked: {why}.") from error
    if len(answer.body) > _LARGEST_ANSWER:
        raise WitnessFailed(f"{url} answers with more than {_LARGEST_ANSWER} bytes.")
    return answer


def _post(url: str, request: bytes, patience: float) -> WitnessAnswer:
    connection = _connection(url, patience)
    try:
        connection.connect()
        # From here on the time for all of it counts.
        connection.sock.settimeout(2 * patience)
        with _ended_after(connection.sock, patience):
            connection.request(
                "POST",
                f"{urlsplit(url).path}/add-checkpoint",
                request,
                {"Content-Type": "text/plain; charset=utf-8", "Connection": "close"},
            )
            response = connection.getresponse()
            return WitnessAnswer(response.status, response.read(_LARGEST_ANSWER + 1))
    finally:
        connection.close()


def _connection(url: str, patience: float) -> HTTPConnection:
    parts = urlsplit(url)
    host = parts.hostname
    if not host:
        raise ValueError("the address names no host")
    if parts.scheme == "https":
        context = ssl.create_default_context()
        return HTTPSConnection(host, parts.port, timeout=patience, context=context)
    return HTTPConnection(host, parts.port, timeout=patience)


@contextmanager
def _ended_after(connected: socket.socket, seconds: float) -> Iterator[None]:
    """End a connection whose other side is silent, or keeps it up with a byte now and then."""
    over = Event()

    def end() -> None:
        over.set()
        with suppress(OSError):
            socket.socket.shutdown(connected, socket.SHUT_RDWR)

    timer = Timer(seconds, end)
    timer.daemon = True
    timer.start()
    try:
        yield
    except (OSError, HTTPException):
        if not over.is_set():
            raise
    finally:
        timer.cancel()
    if over.is_set():
        raise TimeoutError(f"it gave no whole answer in {seconds:g} seconds")
