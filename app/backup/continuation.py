"""How the ledger of a restored instance continues."""

from dataclasses import dataclass

from app.core.db import Database
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.checkpoint import Checkpoint, open_checkpoint, read_checkpoint
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.store import ledger


@dataclass(frozen=True)
class Gap:
    """The difference between what was signed and what the database holds.

    :param origin: the name of the log whose latest checkpoint is kept outside.
    :param held: its number of entries; `stored` is that of the database's latest tree.
    :param is_there: whether the database cannot go on from there.
    """

    origin: str
    held: int
    stored: int
    is_there: bool


def find_gap(database: Database, folder: LedgerFolder) -> Gap:
    """Return the difference between the checkpoint kept outside and the database.

    :raises LedgerInvalid: if one of them cannot be read.
    :raises StorageUnavailable: if the database cannot be used.
    """
    with database.reading() as session:
        row = ledger.find_checkpoint(session)
    stored = read_checkpoint(row.note) if row else None
    size = stored.size if stored else 0
    held = _kept(folder)
    if held is None:
        return Gap("", 0, size, is_there=False)
    other = stored is None or held.origin != stored.origin
    return Gap(held.origin, held.size, size, is_there=other or held.size > size)


def hold_checkpoint(folder: LedgerFolder, note: bytes) -> None:
    """Keep a later checkpoint that somebody else has kept, so that no other state is signed.

    :raises LedgerInvalid: if none of the log's keys has signed it, or it is no later one.
    """
    later, kept = open_checkpoint(note, folder.verifiers()).checkpoint, _kept(folder)
    if kept is not None and (later.origin != kept.origin or later.size <= kept.size):
        raise LedgerInvalid(
            f"The checkpoint is of {later.size} entries of {later.origin}; the one at hand is of "
            f"{kept.size} of {kept.origin}, and is not older."
        )
    folder.keep_checkpoint(note)


def _kept(folder: LedgerFolder) -> Checkpoint | None:
    note = folder.kept_checkpoint()
    return read_checkpoint(note) if note else None
