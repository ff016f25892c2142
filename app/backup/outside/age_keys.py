"""Keys of age (https://age-encryption.org/v1): public ones encrypt, those in key files decrypt."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.backup.rules.copies import BackupInvalid
from app.core.outside.durable_files import read_file, replace_file

_ENCRYPTED = b"age-encryption.org/v1\n"
_SECRET = "AGE-SECRET-KEY-"  # noqa: S105 - how a key begins

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
        raise BackupInvalid(f"{path} exists, and a key that is lost opens nothing any more.")
    identity = age().x25519.Identity.generate()
    public = str(identity.to_public())
    content = f"# public key: {public}\n{identity}\n".encode("ascii")
    replace_file(path, age().passphrase.encrypt(content, passphrase) if passphrase else content)
    return public


def is_locked(path: Path) -> bool:
    """Return whether a key file opens with a passphrase alone."""
    return (read_file(path) or b"").startswith(_ENCRYPTED)


def read_keys(path: Path, passphrase: str = "") -> Sequence[AgeKey]:
    """Return the keys of a key file.

    :raises BackupInvalid: if it has none, or another passphrase.
    """
    content = read_file(path)
    if content is None:
        raise BackupInvalid(f"There is no key file {path}.")
    if content.startswith(_ENCRYPTED):
        try:
            content = age().passphrase.decrypt(content, passphrase)
        except age().DecryptError as error:
            raise BackupInvalid(f"The passphrase does not open {path}.") from error
    lines = content.decode("utf-8", "replace").splitlines()
    try:
        keys = [
            age().x25519.Identity.from_str(line.strip())
            for line in lines
            if line.startswith(_SECRET)
        ]
    except age().IdentityError as error:
        raise BackupInvalid(f"The key file {path} is damaged.") from error
    if not keys:
        raise BackupInvalid(f"The file {path} holds no key of age.")
    return keys


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
    """Return what was encrypted; None if none of the keys opens it."""
    try:
        return bytes(age().decrypt(content, list(keys)))
    except age().DecryptError:
        return None
