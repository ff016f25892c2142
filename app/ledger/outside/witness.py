"""Witnesses: the HTTP request of a log, and the folder of a witness's records.

The request has a timeout of seconds, follows no redirect, and limits the size of the answer. A
witness must not forget what it cosigned, so a checkpoint is on the disk before it is signed.
"""

import secrets
import socket
import ssl
from collections.abc import Collection, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import datetime
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from pathlib import Path
from threading import Event, Timer
from urllib.parse import urlsplit

from app.core.config import SettingError, Settings
from app.core.outside.durable_files import file_name, only_one, read_file, replace_file, sync_folder
from app.ledger.outside.ed25519_keys import KeySigner, cosignature_signer
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.checkpoint import Checkpoint, read_checkpoint
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.merkle import EMPTY_ROOT
from app.ledger.rules.verifier_key import VerifierKey, check_key_name
from app.ledger.rules.witness import Witness, WitnessFailed, parse_witness

PATIENCE_SECONDS = 5.0
"""The timeout of the connection, and again that of the whole answer."""

_LARGEST_ANSWER = 128 * 1024
"""In bytes: a witness may sign with several keys, and those of ML-DSA sign with kilobytes."""


def configured_witnesses(settings: Settings) -> tuple[Witness, ...]:
    """Return the witnesses that are asked to cosign the ledger's checkpoints.

    :raises SettingError: if one of them is invalid, naming it and what to do.
    """
    if not settings.ledger_witnesses:
        return ()
    own = LedgerFolder(settings).own_keys()
    return tuple(_witness(each, own) for each in settings.ledger_witnesses)


def _witness(text: str, own: Collection[bytes]) -> Witness:
    try:
        return parse_witness(text, own)
    except LedgerInvalid as error:
        raise SettingError(
            f"ZONE_LEDGER_WITNESSES names {text!r}. {error} Give each witness's address and its "
            "key, as `zone ledger witness` prints them, separated by commas."
        ) from error


def add_checkpoint(
    url: str, request: bytes, patience: float = PATIENCE_SECONDS
) -> tuple[int, bytes]:
    """Ask a witness to cosign; return the HTTP status and the body of its answer.

    :param url: the prefix of its addresses.
    :param patience: the timeout in seconds.
    :raises WitnessFailed: if there is no answer in time, or the answer is too large.
    """
    try:
        status, body = _post(url, request, patience)
    except (OSError, HTTPException, ValueError) as error:
        why = str(error) or type(error).__name__
        raise WitnessFailed(f"{url} cannot be reached: {why}.") from error
    if len(body) > _LARGEST_ANSWER:
        raise WitnessFailed(f"{url} answers with more than {_LARGEST_ANSWER} bytes.")
    return status, body


def _post(url: str, request: bytes, patience: float) -> tuple[int, bytes]:
    connection = _connection(url, patience)
    try:
        connection.connect()
        # From here on the timeout of the whole answer counts.
        connection.sock.settimeout(2 * patience)
        with _ended_after(connection.sock, patience):
            connection.request(
                "POST",
                f"{urlsplit(url).path}/add-checkpoint",
                request,
                {"Content-Type": "text/plain; charset=utf-8", "Connection": "close"},
            )
            response = connection.getresponse()
            return response.status, response.read(_LARGEST_ANSWER + 1)
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
    """End a connection after a timeout, even if a byte now and then keeps it open."""
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
        raise TimeoutError(f"no complete answer within {seconds:g} seconds")


_SEED_BYTES = 32
_OTHERS_MAY_TOUCH = 0o077


class WitnessFolder:
    """The folder of a witness, for its own user alone.

    :raises LedgerInvalid: if no key can have this name.
    :raises SettingError: if the folder's key is another witness's, is damaged, or can be read by
        others.
    """

    def __init__(self, path: Path, name: str) -> None:
        check_key_name(name)
        self._path = path
        self._name = name
        self._logs = path / "logs"
        self._logs.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.chmod(0o700)
        with self.turn():
            self._seed = self._load_seed()
        sync_folder(path)
        sync_folder(path.parent)

    def turn(self) -> AbstractContextManager[None]:
        """Return the lock for reading and changing the records, held until the block ends."""
        return only_one(self._path / "lock")

    @property
    def key(self) -> VerifierKey:
        """The key that checks this witness's cosignatures."""
        return cosignature_signer(self._name, self._seed, 0).key

    def signer(self, now: datetime) -> KeySigner:
        """Return the signer that cosigns at a given time."""
        return cosignature_signer(self._name, self._seed, int(now.timestamp()))

    def recorded(self, origin: str) -> Checkpoint:
        """Return the latest cosigned checkpoint of a log; the empty tree's before the first.

        :raises LedgerInvalid: if the record of it is damaged, so that nothing may be cosigned.
        """
        note = self.recorded_note(origin)
        if note is None:
            return Checkpoint(origin, 0, EMPTY_ROOT)
        return read_checkpoint(note)

    def recorded_note(self, origin: str) -> bytes | None:
        """Return the latest cosigned checkpoint of a log as received, if there is any."""
        return read_file(self._record(origin))

    def record(self, origin: str, note: bytes) -> None:
        """Store a checkpoint durably as the latest cosigned one of its log."""
        replace_file(self._record(origin), note)

    def _record(self, origin: str) -> Path:
        return self._logs / f"{file_name(origin)}.checkpoint"

    def _load_seed(self) -> bytes:
        path = self._path / "key"
        if not path.exists():
            # The name is stored with the key: the signed text does not contain the witness's name,
            # so that one key under two names would pass for two witnesses.
            seed = secrets.token_hex(_SEED_BYTES)
            replace_file(path, f"{self._name} {seed}\n".encode())
        if path.stat().st_mode & _OTHERS_MAY_TOUCH:
            raise SettingError(f"The witness's key {path} can be read by other users.")
        name, _, seed = path.read_text(encoding="utf-8").rstrip("\n").rpartition(" ")
        if name != self._name:
            raise SettingError(
                f"{path} is the key of the witness {name!r}. Give that name, or another folder."
            )
        try:
            found = bytes.fromhex(seed)
        except ValueError:
            found = b""
        if len(found) != _SEED_BYTES:
            raise SettingError(f"The witness's key {path} is damaged.")
        return found
