"""Files that the ledger keeps outside the database: checkpoints, cosignatures, keys and alarms.

A writer of the database alone cannot change them, and signed states are compared with them.
"""

import fcntl
import secrets
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, count
from pathlib import Path
from uuid import UUID

from app.core.config import Settings
from app.core.outside.durable_files import (
    file_name,
    make_instance_folder,
    only_one,
    read_file,
    replace_file,
)
from app.core.outside.private_files import open_private
from app.core.outside.secret_files import load_secrets
from app.ledger.outside.ed25519_keys import KeySigner, log_signer, verifier_for
from app.ledger.rules.checkpoint import parse_checkpoint, read_checkpoint
from app.ledger.rules.halt import LedgerInvalid, ToldAlarm, parse_told
from app.ledger.rules.signed_note import SignedNote, Verifier, parse_signed_note
from app.ledger.rules.verdict import Alarm, parse_alarm
from app.ledger.rules.verifier_key import VerifierKey, parse_verifier_key
from app.ledger.rules.witness import Witness, WitnessState, parse_witness_state

_SEED_BYTES = 32
_SIGNING_KEY = "ledger_signing_key"
_KEY_BEFORE = "ledger_signing_key_before"


class LedgerFolder:
    """The folder `ledger` of an instance, and the keys that sign its checkpoints."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._path = settings.shared / "ledger"
        self._secrets = settings.shared / "secrets"

    @contextmanager
    def turn(self, *, wait: bool = False) -> Iterator[bool]:
        """Take the lock for sealing with this folder; yield whether it was acquired.

        The lock outlasts the transaction, so that an older checkpoint never replaces a newer one.

        :param wait: whether to wait until the lock is free, instead of giving up.
        """
        make_instance_folder(self._path)
        with open_private(self._path / "lock") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
            except BlockingIOError:
                yield False
            else:
                yield True

    def kept_checkpoint(self) -> bytes | None:
        """Return the latest checkpoint as it was signed; None before the first."""
        return read_file(self._path / "checkpoint")

    def keep_checkpoint(self, note: bytes) -> None:
        """Store a signed checkpoint durably, in place of the previous one."""
        replace_file(self._path / "checkpoint", note)

    def set_aside_checkpoint(self, note: bytes, at: datetime) -> None:
        """Store the last checkpoint of a tree that ends, next to that of its successor.

        A checkpoint that is stored already is kept, even if it was set aside in the same second.
        """
        path = self._path / f"checkpoint-until-{at:%Y%m%dT%H%M%SZ}"
        numbered = (path.with_name(f"{path.name}-{number}") for number in count(2))
        free = (each for each in chain([path], numbered) if read_file(each) in {None, note})
        replace_file(next(free), note)

    def signers(self, origin: str) -> list[KeySigner]:
        """Return the signers of a name, and add their keys to the list of verifier keys.

        They are the present key and, after a rotation, the previous one, so that a reader who knows
        only one of the two can check a checkpoint. They are read each time, so that a rotation
        takes effect in running workers.

        :raises SettingError: if the present key is missing or others can read it.
        """
        seeds = [load_secrets(self._settings).ledger_signing_key]
        before = read_file(self._secrets / _KEY_BEFORE)
        if before is not None:
            seeds.append(bytes.fromhex(before.decode("ascii")))
        signers = [log_signer(origin, seed) for seed in dict.fromkeys(seeds)]
        self._list_keys([signer.key.text for signer in signers])
        return signers

    def rotate_key(self, origin: str) -> KeySigner:
        """Replace the present signing key with a new one, and return it.

        The present key becomes the previous one; the key before that no longer signs, but stays in
        the list of verifier keys.
        """
        present = load_secrets(self._settings).ledger_signing_key
        replace_file(self._secrets / _KEY_BEFORE, f"{present.hex()}\n".encode("ascii"))
        seed = f"{secrets.token_hex(_SEED_BYTES)}\n".encode("ascii")
        replace_file(self._secrets / _SIGNING_KEY, seed)
        return self.signers(origin)[0]

    def verifier_keys(self) -> Sequence[str]:
        """Return the verifier key of every key that ever signed, the newest first."""
        return (read_file(self._path / "keys") or b"").decode("utf-8").splitlines()

    def verifiers(self) -> list[Verifier]:
        """Return the verifiers of every key that ever signed.

        :raises LedgerInvalid: if the list of them is malformed.
        """
        return [verifier_for(parse_verifier_key(text)) for text in self.verifier_keys()]

    def own_keys(self) -> frozenset[bytes]:
        """Return the public keys of the log: present and earlier ones."""
        found = set()
        for text in self.verifier_keys():
            with suppress(LedgerInvalid):
                found.add(parse_verifier_key(text).public_key)
        for name in (_SIGNING_KEY, _KEY_BEFORE):
            with suppress(ValueError, OSError):
                seed = bytes.fromhex((read_file(self._secrets / name) or b"").decode("ascii"))
                found.add(log_signer("log", seed).key.public_key)
        return frozenset(found)

    def halt(self) -> str | None:
        """Return the reason of a halt, with its time; None if there is none."""
        with suppress(FileNotFoundError):
            return (self._path / "halted").read_text(encoding="utf-8")
        return None

    def report_halt(self, reason: str) -> None:
        """Store the reason of a halt, for the alerts that people see."""
        replace_file(self._path / "halted", f"{reason}\n".encode())

    def clear_halt(self) -> None:
        """Delete the stored halt, if there is one."""
        (self._path / "halted").unlink(missing_ok=True)

    def kept_alarm(self) -> Alarm | None:
        """Return the alarm that rings, as it was kept; None if none does.

        It is stored beside the halt, so that a process that can write only to the database cannot
        silence it.
        """
        data = read_file(self._path / "alarm")
        return None if data is None else parse_alarm(data)

    def keep_alarm(self, alarm: Alarm) -> None:
        """Store an alarm that rings, in place of the previous one."""
        make_instance_folder(self._path)
        replace_file(self._path / "alarm", bytes(alarm))

    def forget_alarm(self, verification: UUID) -> None:
        """Delete the alarm if a verification is its latest, since somebody has closed it."""
        kept = self.kept_alarm()
        if kept is not None and kept.latest.verification == verification:
            (self._path / "alarm").unlink(missing_ok=True)

    def told(self, alarm: str) -> ToldAlarm | None:
        """Return the record of an alarm that was sent, unless the alarm is over.

        It is stored beside the halt: each machine reports its own, and a process that can write
        only to the database cannot pretend that an alarm was sent.
        """
        data = read_file(self._told_file(alarm))
        return None if data is None else parse_told(data)

    def keep_told(self, alarm: str, told: ToldAlarm) -> None:
        """Store the record of an alarm that was sent."""
        replace_file(self._told_file(alarm), bytes(told))

    def forget_told(self, alarm: str) -> None:
        """Delete the record of an alarm that is over."""
        self._told_file(alarm).unlink(missing_ok=True)

    def export(self, target: Path, note: bytes, now: datetime) -> tuple[Path, bool]:
        """Write a signed checkpoint durably into a folder, in a file that is never replaced.

        The verifier keys and the list of erasures are copied beside it, if they have changed.

        :param target: the folder, which is created when it is first written to.
        :param now: the time that is part of the file's name, with the checkpoint's size.
        :return: the file, and whether it is new: none is written if one holds the checkpoint.
        """
        checkpoint = read_checkpoint(note)
        text = checkpoint.text.encode() + b"\n"
        found = sorted(target.glob(f"*-{checkpoint.size}.checkpoint"))
        there = next((path for path in found if path.read_bytes().startswith(text)), None)
        path = there or target / f"{now:%Y%m%dT%H%M%SZ}-{checkpoint.size}.checkpoint"
        if there is None:
            target.mkdir(parents=True, exist_ok=True)
            replace_file(path, note)
        # Holders of checkpoints check them with the keys.
        keys = read_file(self._path / "keys")
        if keys is not None and keys != read_file(target / "keys"):
            replace_file(target / "keys", keys)
        return path, there is None

    def cosigned(self) -> list[SignedNote]:
        """Return the checkpoints that witnesses cosigned, the latest of each witness and tree.

        A damaged file is skipped: the witness is asked again.
        """
        kept = [_note(path) for path in sorted(self._cosigned.glob("*.checkpoint"))]
        return [note for note in kept if note is not None]

    def cosigned_by(self, witness: VerifierKey, origin: str) -> SignedNote | None:
        """Return the latest checkpoint of a tree that a witness cosigned, if there is any."""
        return _note(self._cosigned_file(witness, origin))

    def keep_cosigned(self, witness: VerifierKey, origin: str, note: SignedNote) -> None:
        """Store a checkpoint that a witness has cosigned, unless it has cosigned a larger one."""
        self._make_cosigned()
        with only_one(self._cosigned / "lock"):
            kept = self.cosigned_by(witness, origin)
            if kept is None or parse_checkpoint(kept.text).size <= parse_checkpoint(note.text).size:
                replace_file(self._cosigned_file(witness, origin), bytes(note))

    def witness_state(self, witness: VerifierKey) -> WitnessState:
        """Return the result of asking a witness; before the first time it has no problem."""
        try:
            return parse_witness_state(read_file(self._state_file(witness)) or b"")
        except LedgerInvalid:
            return WitnessState(witness.name)

    def report_witness(self, witness: VerifierKey, state: WitnessState) -> None:
        """Store the result of asking a witness, for the alerts that people see."""
        self._make_cosigned()
        replace_file(self._state_file(witness), bytes(state))

    def witness_problems(self, witnesses: Iterable[Witness]) -> list[WitnessState]:
        """Return the states of the witnesses that have not cosigned a checkpoint as asked."""
        states = [self.witness_state(each.key) for each in witnesses]
        return [state for state in states if state.problem]

    @property
    def _cosigned(self) -> Path:
        return self._path / "cosigned"

    def _make_cosigned(self) -> None:
        make_instance_folder(self._path)
        make_instance_folder(self._cosigned)

    def _cosigned_file(self, witness: VerifierKey, origin: str) -> Path:
        # With the tree's name as well, so that receipts of a tree that ended keep their witness.
        name = f"{witness.name}+{witness.key_id.hex()} {origin}"
        return self._cosigned / f"{file_name(name)}.checkpoint"

    def _state_file(self, witness: VerifierKey) -> Path:
        return self._cosigned / f"{file_name(f'{witness.name}+{witness.key_id.hex()}')}.json"

    def _told_file(self, alarm: str) -> Path:
        return self._path / f"{alarm}-told"

    def _list_keys(self, keys: Sequence[str]) -> None:
        listed = self.verifier_keys()
        new = [key for key in keys if key not in listed]
        if new:
            make_instance_folder(self._path)
            replace_file(
                self._path / "keys", "".join(f"{key}\n" for key in (*new, *listed)).encode()
            )


@dataclass(frozen=True)
class Vouching:
    """The keys that decide whether a record counts, none of which is in the database.

    :param ledger_key: the instance's key, which pending rows are checked against.
    :param folder: has the keys that signed the trees.
    """

    ledger_key: bytes
    folder: LedgerFolder

    @property
    def verifiers(self) -> Collection[Verifier]:
        """The keys that ever signed; none if their list cannot be read, which halts the ledger."""
        try:
            return self.folder.verifiers()
        except LedgerInvalid:
            return ()


def _note(path: Path) -> SignedNote | None:
    try:
        note = parse_signed_note(read_file(path) or b"")
        parse_checkpoint(note.text)
    except LedgerInvalid:
        return None
    return note
