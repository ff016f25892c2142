"""What a witness keeps: its key, and the latest checkpoint that it cosigned of each log.

A witness that forgets what it cosigned is none, so what it is about to sign is on the disk first.
"""

import secrets
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path

from app.core.config import SettingError
from app.core.outside.durable_files import file_name, only_one, read_file, replace_file, sync_folder
from app.ledger.outside.ed25519_keys import CosignatureSigner, cosignature_signer
from app.ledger.rules.checkpoint import Checkpoint, parse_checkpoint
from app.ledger.rules.merkle import EMPTY_ROOT
from app.ledger.rules.note import parse_note
from app.ledger.rules.verifier_key import VerifierKey, check_key_name

_SEED_BYTES = 32
_OTHERS_MAY_TOUCH = 0o077


class WitnessFolder:
    """The folder of a witness, for its own user alone.

    :raises LedgerInvalid: if no key can have this name.
    :raises SettingError: if the folder's key is another's, damaged, or can be read by others.
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
        """Be the only one who looks at what was cosigned and changes it, until the block ends."""
        return only_one(self._path / "lock")

    @property
    def key(self) -> VerifierKey:
        """The key that checks this witness's cosignatures."""
        return cosignature_signer(self._name, self._seed, 0).key

    def signer(self, now: datetime) -> CosignatureSigner:
        """Return the key that cosigns as of a moment."""
        return cosignature_signer(self._name, self._seed, int(now.timestamp()))

    def recorded(self, origin: str) -> Checkpoint:
        """Return the latest checkpoint cosigned of a log; the empty tree's before the first.

        :raises LedgerInvalid: if the record of it is damaged, so that nothing may be cosigned.
        """
        note = read_file(self._record(origin))
        if note is None:
            return Checkpoint(origin, 0, EMPTY_ROOT)
        return parse_checkpoint(parse_note(note).text)

    def record(self, origin: str, note: bytes) -> None:
        """Keep a checkpoint durably as the latest that is cosigned of its log."""
        replace_file(self._record(origin), note)

    def _record(self, origin: str) -> Path:
        return self._logs / f"{file_name(origin)}.checkpoint"

    def _load_seed(self) -> bytes:
        path = self._path / "key"
        if not path.exists():
            # The name stands with the key: what a key signs does not say the witness's name, so
            # that one under two names would pass for two witnesses.
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
