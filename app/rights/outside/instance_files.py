"""Files of an instance that hold personal data."""

from collections.abc import Iterable, Iterator
from email import message_from_bytes
from email.policy import default
from errno import ENOENT
from pathlib import Path
from uuid import UUID

from app.core.outside.durable_files import read_file, sync_folder
from app.mail.outside.mail import file_names, mark_of, may_name
from app.rights.rules.spellings import Traces


class InstanceFiles:
    """The folders `mail` and `exports` of an instance."""

    def __init__(self, instance: Path) -> None:
        self._instance = instance

    def mails_with(self, traces: Traces, enquiries: Iterable[UUID]) -> list[str]:
        """Return the names of the mail files that mention a person, drafts included.

        The file of a mail may be kept longer than its record. One whose name says that it names
        neither the person nor an enquiry of theirs is not opened.

        :param traces: the person's addresses and references.
        """
        marks = {mark_of(each) for each in (*traces.texts, *map(str, enquiries))}
        own = (path for path in self._mails() if may_name(path.name, marks))
        return [path.name for path in own if traces.in_text(_text_of(path))]

    def names_of_mail(self, message_id: str, named: Iterable[str]) -> tuple[str, ...]:
        """Return the names of a mail's files, while it is written and afterwards.

        :param named: all that it names; an earlier version writes its file without marks.
        """
        return (*file_names(message_id), *file_names(message_id, named))

    def names_of_export(self, export_id: UUID) -> set[str]:
        """Return the names of an export's files: prepared, partial, or its readme."""
        named = (f"*{spelled}*" for spelled in (export_id.hex, str(export_id)))
        folder = self._instance / "exports"
        return {path.name for pattern in named for path in folder.glob(pattern)}

    def existing_mails(self, names: Iterable[str]) -> set[str]:
        """Return the names that have a mail file."""
        return {name for name in names if (self._instance / "mail" / name).exists()}

    def remove(self, folder: str, name: str) -> None:
        """Delete a file durably; a missing file is no error.

        :param name: the file's name alone; a folder in it is ignored.
        :raises OSError: if the instance's folders are away: the file may still be there.
        """
        path = self._instance / folder / Path(name).name
        if not path.exists() and not any(self._instance.iterdir()):
            raise FileNotFoundError(ENOENT, "The folder is empty", str(self._instance))
        path.unlink(missing_ok=True)
        if path.parent.is_dir():
            sync_folder(path.parent)

    def _mails(self) -> Iterator[Path]:
        for pattern in ("*.eml", ".*.draft"):
            yield from sorted((self._instance / "mail").glob(pattern))


def _text_of(path: Path) -> str:
    """Return the text of a mail: its headers and its text parts, decoded."""
    message = message_from_bytes(read_file(path) or b"", policy=default)
    parts = (part for part in message.walk() if part.get_content_maintype() == "text")
    texts = [str(part.get_content(errors="replace")) for part in parts]
    return "\n".join([*map(str, message.values()), *texts])
