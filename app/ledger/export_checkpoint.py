"""Write the ledger's latest checkpoint where its keeper can take it away."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.core.db import Database
from app.core.rules.errors import NotFound
from app.ledger.outside.ledger_export import LedgerExport
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.anchor import AnchorKind
from app.ledger.rules.checkpoint import parse_checkpoint
from app.ledger.rules.note import parse_note
from app.ledger.steps.latest_note import latest_note
from app.ledger.steps.note_anchor import note_anchor


@dataclass(frozen=True)
class Exported:
    """The file that holds the latest checkpoint; `new` if it was not there before."""

    path: Path
    new: bool


def export_checkpoint(
    database: Database, folder: LedgerFolder, export: LedgerExport, now: datetime
) -> Exported:
    """Write the latest checkpoint as a file of its own, unless one holds it already.

    The verifier keys and the list of erasures are copied beside it as they are now.

    :param now: the moment that the file is named by.
    :raises NotFound: before anything has been sealed.
    :raises OSError: if the file cannot be written; a later export makes good for it.
    :raises StorageUnavailable: if the database cannot be reached.
    """
    with database.reading() as session:
        note = latest_note(session, folder)
    if note is None:
        raise NotFound("There is no checkpoint yet: nothing has been sealed.")
    checkpoint = parse_checkpoint(parse_note(note).text)
    there = export.find(checkpoint.text.encode(), checkpoint.size)
    path = there or export.write(note, checkpoint.size, now)
    export.copy_beside()
    if there is None:
        with database.transaction() as session:
            note_anchor(session, AnchorKind.EXPORTED, str(path.parent), checkpoint, now)
    return Exported(path, new=there is None)
