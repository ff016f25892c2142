"""Keys of age (https://age-encryption.org/v1): public ones encrypt, those in key files decrypt."""

import re
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.backup.rules.copies import BackupInvalid
from app.core.outside.durable_files import read_file, replace_file

_LOCKED = b"age-encryption.org/v1\n-> scrypt "
"""How a file begins that opens with a passphrase, and with nothing else."""
_SECRET = "AGE-SECRET-KEY-"  # noqa: S105 - how a key begins

_WRONG, _TOO_MUCH_WORK = "Decryption failed", "Excessive work parameter"
"""How the library's errors begin, which are of one class."""
_TRIES, _PAUSE_SECONDS = 10, 0.1

_WORK = re.compile(rb"-> scrypt \S+ (\d+)$", re.MULTILINE)
_ENOUGH_WORK = 18
"""The binary logarithm of scrypt's N that the program `age` takes."""
_LOCKINGS = 3

AgeKey = Any
"""A private key, as the library has it, which brings no types."""


def age() -> Any:
    """Return the library, loaded once it is needed: the processes that serve pages never do."""
    import pyrage

    return pyrage


def make_key(path: Path, passphrase: str = "") -> str:
    """Make a key file, for its owner alone; return the public key.

    :param passphrase: if given, the file opens with it alone, as `age -p` does it.
    :raises BackupInvalid: if there is such a file.
    """
    if path.exists():
        raise BackupInvalid(
            f"{path} exists and is left as it is: backups made for its key open with it alone. "
            "Name another file, or move this one to a safe place first."
        )
    identity = age().x25519.Identity.generate()
    public = str(identity.to_public())
    content = f"# public key: {public}\n{identity}\n".encode("ascii")
    replace_file(path, _lock(content, passphrase) if passphrase else content)
    return public


def _lock(content: bytes, passphrase: str) -> bytes:
    """Return something locked with a passphrase.

    The library takes the work of about a second, as it reckons from two milliseconds. A process
    that has to wait just then would get a key that is sooner guessed, so it is asked again.
    """
    strongest = b""
    for _ in range(_LOCKINGS):
        made = bytes(age().passphrase.encrypt(content, passphrase))
        strongest = max(made, strongest, key=_work)
        if _work(strongest) >= _ENOUGH_WORK:
            break
    return strongest


def _work(locked: bytes) -> int:
    found = _WORK.search(locked)
    return int(found[1]) if found else 0


def is_locked(path: Path) -> bool:
    """Return whether a key file opens with a passphrase alone."""
    return (read_file(path) or b"").startswith(_LOCKED)


def read_keys(path: Path, passphrase: str = "") -> Sequence[AgeKey]:
    """Return the keys of a key file.

    :raises BackupInvalid: if it has none, or another passphrase, or takes too long to open.
    """
    content = read_file(path)
    if content is None:
        raise BackupInvalid(f"There is no key file {path}.")
    if content.startswith(_LOCKED):
        content = _unlocked(path, content, passphrase)
    lines = content.decode("utf-8", "replace").splitlines()
    try:
        keys = [
            age().x25519.Identity.from_str(line.strip())
            for line in lines
            if line.startswith(_SECRET)
        ]
    except age().IdentityError as error:
        raise BackupInvalid(_refusal(path, str(error))) from error
    if not keys:
        raise BackupInvalid(f"The file {path} holds no key of age.")
    return keys


def _unlocked(path: Path, content: bytes, passphrase: str) -> bytes:
    """Return the content of an encrypted key file, opened with a passphrase.

    The library refuses work of more than about 16 seconds, and takes no other limit. It times two
    milliseconds of work whenever it is asked, so a process that has to wait just then seems to be
    on a slow machine. It refuses before it works: asking again costs next to nothing.
    """
    tries = _TRIES
    while True:
        tries -= 1
        try:
            return bytes(age().passphrase.decrypt(content, passphrase))
        except age().DecryptError as error:
            told = str(error)
            if not tries or not told.startswith(_TOO_MUCH_WORK):
                raise BackupInvalid(_refusal(path, told)) from error
        time.sleep(_PAUSE_SECONDS)


def _refusal(path: Path, told: str) -> str:
    """Return the error in a key file and its remedy, from the library's message."""
    if told.startswith(_WRONG):
        return f"The passphrase does not open {path}."
    if told.startswith(_TOO_MUCH_WORK):
        return (
            f"Opening {path} takes this machine too long now. Try again when it is idle. If that "
            f"does not help, unlock the key with `age -d -o UNLOCKED {path}`, give UNLOCKED as the "
            "key file, and delete it afterwards."
        )
    return f"The key file {path} is damaged: take another copy of it. ({told})"


def recipient(public: str) -> Any:
    """Return the recipient of a public key.

    :raises BackupInvalid: if it is none.
    """
    try:
        return age().x25519.Recipient.from_str(public)
    except age().RecipientError as error:
        raise BackupInvalid(f"{public!r} is no public key of age, like age1...") from error


def encrypt(content: bytes, public: str) -> bytes:
    """Encrypt something small for one recipient."""
    return bytes(age().encrypt(content, [recipient(public)]))


def decrypt(content: bytes, keys: Sequence[AgeKey]) -> bytes | None:
    """Return the decrypted content; None if none of the keys fits."""
    try:
        return bytes(age().decrypt(content, list(keys)))
    except age().DecryptError:
        return None
