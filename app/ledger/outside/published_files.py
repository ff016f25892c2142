"""The checkpoints that anybody may read, one for each of the ledger's trees, kept as files."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.core.config import Settings
from app.core.outside.durable_files import make_instance_folder, read_file, replace_file
from app.core.rules.moments import instant_text
from app.ledger.rules.checkpoint import Checkpoint, parse_checkpoint
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.signed_note import SignedNote, add_signatures, parse_signed_note


@dataclass(frozen=True)
class Published:
    """A tree's public checkpoint, and the time when it was last moved.

    :param note: with the cosignatures that witnesses have given it so far.
    :param checkpoint: what the note says: the size and root up to which the tree is public.
    """

    generation: int
    note: SignedNote
    checkpoint: Checkpoint
    at: datetime


class PublishedFolder:
    """The folder `ledger/published` of an instance.

    It is beside the checkpoint kept outside the database, so that nobody who writes to the database
    alone changes what is public.
    """

    def __init__(self, settings: Settings) -> None:
        self._ledger = settings.instance / "ledger"
        self._path = self._ledger / "published"

    def find(self, generation: int) -> Published | None:
        """Return the public checkpoint of a tree; None if it has none, or the file is damaged."""
        moved_at, _, note = (read_file(self._file(generation)) or b"").partition(b"\n")
        with suppress(LedgerInvalid, ValueError):
            at = datetime.fromisoformat(moved_at.decode("ascii"))
            signed = parse_signed_note(note)
            return Published(generation, signed, parse_checkpoint(signed.text), at)
        return None

    def find_latest(self) -> Published | None:
        """Return the public checkpoint of the latest tree, if there is any."""
        names = (path.name for path in self._path.glob("*"))
        numbers = [int(name) for name in names if name.isascii() and name.isdigit()]
        return self.find(max(numbers)) if numbers else None

    def keep(self, generation: int, note: SignedNote, at: datetime) -> None:
        """Store a tree's public checkpoint durably, in place of the previous one."""
        make_instance_folder(self._ledger)
        make_instance_folder(self._path)
        content = f"{instant_text(at)}\n".encode("ascii") + bytes(note)
        replace_file(self._file(generation), content)

    def add_cosignatures(self, cosigned: list[SignedNote]) -> None:
        """Add to the latest tree's public checkpoint the signatures that other notes give it."""
        found = self.find_latest()
        if found is None:
            return
        note = add_signatures(found.note, cosigned)
        if note != found.note:
            self.keep(found.generation, note, found.at)

    def _file(self, generation: int) -> Path:
        return self._path / str(generation)
