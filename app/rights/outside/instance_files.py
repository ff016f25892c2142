"""Files of an instance that hold what people wrote, and the list of erasures kept beside them."""

import fcntl
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from uuid import UUID

from app.core.outside.durable_files import make_instance_folder, read_file, sync_folder
from app.mail.outside.mail import file_names
from app.rights.rules.spellings import Traces


class InstanceFiles:
    """The folders `mail` and `exports` of an instance."""

    def __init__(self, instance: Path) -> None:
        self._instance = instance

    def mails_with(self, traces: Traces) -> list[str]:
        """Return the names of the mail files that mention a person, drafts included.

        The file of a mail may be kept longer than its record.
        """
        return [path.name for path in self._mails() if traces.in_text(_text_of(path))]

    def names_of_mail(self, message_id: str) -> tuple[str, ...]:
        """Return the names of a mail's files, while it is written and afterwards."""
        return file_names(message_id)

    def names_of_export(self, export_id: UUID) -> set[str]:
        """Return the names of an export's files: prepared, being written, or beside it."""
        named = (f"*{spelled}*" for spelled in (export_id.hex, str(export_id)))
        folder = self._instance / "exports"
        return {path.name for pattern in named for path in folder.glob(pattern)}

    def existing_mails(self, names: Iterable[str]) -> set[str]:
        """Return the names for which there is a mail file."""
        return {name for name in names if (self._instance / "mail" / name).exists()}

    def remove(self, folder: str, name: str) -> None:
        """Delete a file durably; a missing file is no error.

        :param name: the file's name alone; a folder in it is ignored.
        """
        path = self._instance / folder / Path(name).name
        path.unlink(missing_ok=True)
        if path.parent.is_dir():
            sync_folder(path.parent)

    def _mails(self) -> Iterator[Path]:
        for pattern in ("*.eml", ".*.draft"):
            yield from sorted((self._instance / "mail").glob(pattern))


def _text_of(path: Path) -> str:
    """Return the text of a mail: its headers and its text parts, decoded."""
    message = message_from_bytes(read_file(path) or b"", policy=default)
    headers = [str(value) for value in message.values()]
    return "\n".join([*headers, *_parts(message)])


def _parts(message: EmailMessage) -> Iterator[str]:
    for part in message.walk():
        if part.get_content_maintype() == "text":
            yield str(part.get_content(errors="replace"))


class ErasureList:
    """The file `erasures` of an instance's `ledger` folder: one payload per line, oldest first."""

    def __init__(self, instance: Path) -> None:
        self._path = instance / "ledger" / "erasures"

    def append(self, payload: bytes) -> None:
        """Add an erasure durably, before it is done.

        :param payload: canonical JSON, which has no line break.
        :raises OSError: if it cannot be written.
        """
        make_instance_folder(self._path.parent)
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(descriptor, "rb+") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            # A line that was cut off may read like a whole one, and must not become one.
            ending = b" (cut off)\n" if _is_cut_off(file.fileno()) else b""
            file.write(ending + payload + b"\n")
            file.flush()
            os.fsync(file.fileno())

    def payloads(self) -> Sequence[bytes]:
        """Return the erasures listed.

        A line that a crash has cut off, even of its line break alone, is left out: its erasure was
        not done either. So is a line that is not a JSON object.
        """
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return []
        *lines, _cut_off = content.split(b"\n")
        return [line for line in lines if _is_object(line)]


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def _is_cut_off(descriptor: int) -> bool:
    size = os.fstat(descriptor).st_size
    return size > 0 and os.pread(descriptor, 1, size - 1) != b"\n"
