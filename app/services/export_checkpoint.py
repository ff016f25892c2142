"""Write the ledger's latest checkpoint where its keeper can take it away."""

from pathlib import Path

from app.adapters.ledger_files import LedgerFolder
from app.db import Database
from app.domain.errors import NotFound
from app.store import ledger


def export_checkpoint(database: Database, folder: LedgerFolder, target: Path) -> Path:
    """Write the latest checkpoint as a file of its own, named by time and size; return the file.

    :param target: the folder to write into.
    :raises NotFound: before anything has been sealed.
    :raises StorageUnavailable: if the database cannot be reached.
    """
    with database.reading() as session:
        stored = ledger.find_checkpoint(session)
    if stored is None:
        raise NotFound("There is no checkpoint yet: nothing has been sealed.")
    name = f"{stored.at:%Y%m%dT%H%M%SZ}-{stored.size}.checkpoint"
    return folder.export_checkpoint(stored.note, target, name)
