"""Encrypted archives, written and read as streams: a tar, compressed, in one file of age.

Nothing of it is ever on disk unencrypted, and it needs no more memory than its largest member.
`age -d -i KEY FILE | tar xz` reads it as well.
"""

import gzip
import io
import os
import secrets
import tarfile
import threading
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from app.backup.outside.age_keys import AgeKey, age, recipient
from app.backup.rules.copies import BackupFailed, BackupInvalid
from app.core.outside.durable_files import drafting

_LEVEL = 4
"""Of compression: three times as fast as the usual one, and a tenth larger."""
_OWNER_ALONE = 0o600


class Archive:
    """An archive that is being written.

    :ivar sums: the SHA-256 of each member so far.
    """

    def __init__(self, tar: tarfile.TarFile) -> None:
        self._tar = tar
        self.sums: dict[str, str] = {}

    def add(self, name: str, content: bytes) -> None:
        """Add a member.

        :raises OSError: if it cannot be written.
        """
        info = tarfile.TarInfo(name)
        info.size, info.mode = len(content), _OWNER_ALONE
        self._tar.addfile(info, io.BytesIO(content))
        self.sums[name] = sha256(content).hexdigest()


@contextmanager
def new_archive(path: Path, publics: Sequence[str]) -> Iterator[Archive]:
    """Open an archive for writing, which gets its name once it is whole and durable.

    :param path: in a folder that exists: one that is not mounted must not be made on this disk.
    :param publics: the public keys; the owner of each can open it.
    :raises BackupInvalid: if one is no public key.
    :raises BackupFailed: if it cannot be written.
    """
    recipients = [recipient(each) for each in publics]
    try:
        with drafting(path, secrets.token_hex(4)) as draft:
            reading, writing = os.pipe()
            plain = os.fdopen(reading, "rb")
            with (
                _beside(lambda: age().encrypt_io(plain, draft.file, recipients), plain),
                os.fdopen(writing, "wb") as pipe,
                gzip.GzipFile(fileobj=pipe, mode="wb", compresslevel=_LEVEL, mtime=0) as packed,
                tarfile.open(fileobj=packed, mode="w|") as tar,
            ):
                yield Archive(tar)
            draft.keep()
    except (OSError, age().EncryptError) as error:
        raise BackupFailed(f"{path} cannot be written: {error}.") from error


@contextmanager
def opened_archive(path: Path, keys: Sequence[AgeKey]) -> Iterator[Iterator[tuple[str, bytes]]]:
    """Open an archive, and yield its members one by one, each with its name.

    :raises BackupInvalid: if no key opens it, or it is damaged or cut off; that may be known only
        at its end.
    """
    try:
        with path.open("rb") as file:
            reading, writing = os.pipe()
            pipe = os.fdopen(writing, "wb")
            with (
                _beside(lambda: age().decrypt_io(file, pipe, list(keys)), pipe),
                # Closed before the thread is waited for, which may still want to write.
                os.fdopen(reading, "rb") as plain,
                gzip.GzipFile(fileobj=plain, mode="rb") as unpacked,
            ):
                yield _members(path, unpacked)
    except (OSError, age().DecryptError) as error:
        why = getattr(error, "strerror", None) or "this is not its key, or it is damaged"
        raise BackupInvalid(f"{path} cannot be opened: {why}.") from error


def _members(path: Path, unpacked: gzip.GzipFile) -> Iterator[tuple[str, bytes]]:
    try:
        with tarfile.open(fileobj=unpacked, mode="r|") as tar:
            for info in tar:
                member = tar.extractfile(info)
                if member is None:
                    raise BackupInvalid(f"{path} holds {info.name!r}, which is no file.")
                yield info.name, member.read()
        # Behind the end of the tar, so that the sum of the compressed bytes is checked.
        while unpacked.read(1 << 16):
            pass
    except (tarfile.TarError, EOFError, OSError, zlib.error) as error:
        raise BackupInvalid(f"{path} is not whole: it is damaged or was cut off.") from error


@contextmanager
def _beside(work: Callable[[], object], end: BinaryIO) -> Iterator[None]:
    """Do work in a thread while the block runs, and close its end of a pipe once it is done.

    Its error is raised in place of the block's, which follows from it; but a pipe is broken by an
    error of the block.
    """
    failures: list[Exception] = []

    def run() -> None:
        try:
            with end:
                work()
        except BrokenPipeError:
            pass
        except Exception as error:  # noqa: BLE001 - raised in the thread that waits for it
            failures.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        yield
    except Exception as error:
        thread.join()
        if failures:
            raise failures[0] from error
        raise
    thread.join()
    if failures:
        raise failures[0]
