"""What the ledger keeps outside the database: its latest checkpoint, its keys, and its halt.

Whoever can write the database alone can change none of it, and what was signed is compared with it.
"""

import fcntl
import os
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from app.adapters.ed25519_keys import Ed25519Signer, log_signer, verifier_for
from app.adapters.secret_files import load_secrets
from app.config import Settings
from app.domain.ledger.note import Verifier
from app.domain.ledger.verifier_key import parse_verifier_key

_SEED_BYTES = 32
_SIGNING_KEY = "ledger_signing_key"
_KEY_BEFORE = "ledger_signing_key_before"


class LedgerFolder:
    """The folder `ledger` of an instance, and the keys that sign its checkpoints."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._path = settings.instance / "ledger"
        self._secrets = settings.instance / "secrets"

    @contextmanager
    def turn(self, *, wait: bool = False) -> Iterator[bool]:
        """Be the only one who seals with this folder; say whether that is so.

        The turn outlasts the transaction, so that no later checkpoint is put in place of a newer.

        :param wait: until the turn is free, instead of standing by.
        """
        self._path.mkdir(mode=0o700, parents=True, exist_ok=True)
        with (self._path / "lock").open("ab") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
            except BlockingIOError:
                yield False
            else:
                yield True

    def held_checkpoint(self) -> bytes | None:
        """Return the latest checkpoint as it was signed; None before the first."""
        return _read(self._path / "checkpoint")

    def hold_checkpoint(self, note: bytes) -> None:
        """Keep a signed checkpoint in place of the one before it, durably."""
        _replace(self._path / "checkpoint", note)

    def set_aside_checkpoint(self, note: bytes, at: datetime) -> None:
        """Keep the last checkpoint of a tree that ends, beside that of the tree which follows."""
        _replace(self._path / f"checkpoint-until-{at:%Y%m%dT%H%M%SZ}", note)

    def export_checkpoint(self, note: bytes, folder: Path, name: str) -> Path:
        """Write a signed checkpoint as a file of its own into a folder; return the file.

        :param folder: made if it does not exist.
        """
        folder.mkdir(parents=True, exist_ok=True)
        _replace(folder / name, note)
        return folder / name

    def signers(self, origin: str) -> list[Ed25519Signer]:
        """Return the keys that sign under a name, and list them among the verifier keys.

        They are the present key and, since a rotation, the one before it, so that whoever knows
        only one of the two can check a checkpoint. Read anew each time: a rotation takes effect
        in workers that have long been running.

        :raises SettingError: if the present key is missing or others can read it.
        """
        seeds = [load_secrets(self._settings).ledger_signing_key]
        before = _read(self._secrets / _KEY_BEFORE)
        if before is not None:
            seeds.append(bytes.fromhex(before.decode("ascii")))
        signers = [log_signer(origin, seed) for seed in dict.fromkeys(seeds)]
        self._list_keys([signer.key.text for signer in signers])
        return signers

    def rotate_key(self, origin: str) -> Ed25519Signer:
        """Put a new signing key in place of the present one, and return it.

        The present one becomes the one before; that one's predecessor signs no more, and stays
        listed among the verifier keys.
        """
        present = load_secrets(self._settings).ledger_signing_key
        _replace(self._secrets / _KEY_BEFORE, f"{present.hex()}\n".encode("ascii"))
        seed = f"{secrets.token_hex(_SEED_BYTES)}\n".encode("ascii")
        _replace(self._secrets / _SIGNING_KEY, seed)
        return self.signers(origin)[0]

    def verifier_keys(self) -> Sequence[str]:
        """Return the verifier key of every key that ever signed, the newest first."""
        return (_read(self._path / "keys") or b"").decode("utf-8").splitlines()

    def verifiers(self) -> list[Verifier]:
        """Return what checks the signatures of every key that ever signed.

        :raises LedgerInvalid: if the list of them is malformed.
        """
        return [verifier_for(parse_verifier_key(text)) for text in self.verifier_keys()]

    def halt(self) -> str | None:
        """Return why nothing is sealed, with the moment it was found; None if all is well."""
        reason = _read(self._path / "halted")
        return None if reason is None else reason.decode("utf-8")

    def report_halt(self, reason: str) -> None:
        """Leave word of why nothing is sealed, for the alerts that people see."""
        _replace(self._path / "halted", f"{reason}\n".encode())

    def clear_halt(self) -> None:
        """Take back the word of a halt, if there is one."""
        (self._path / "halted").unlink(missing_ok=True)

    def _list_keys(self, keys: Sequence[str]) -> None:
        listed = self.verifier_keys()
        new = [key for key in keys if key not in listed]
        if new:
            self._path.mkdir(mode=0o700, parents=True, exist_ok=True)
            _replace(self._path / "keys", "".join(f"{key}\n" for key in (*new, *listed)).encode())


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def _replace(path: Path, content: bytes) -> None:
    """Write a file whole and durably, for its owner alone: its old self or its new one is there."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
