"""Show anyone the checkpoint by which to hold the ledger to its word."""

from app.core.db import Database
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.cosigned import add_signatures
from app.ledger.rules.invalid import LedgerInvalid
from app.ledger.rules.note import parse_note
from app.ledger.steps.latest_note import latest_note


def show_checkpoint(database: Database, folder: LedgerFolder) -> bytes | None:
    """Return the latest checkpoint with the cosignatures of those witnesses that have it already.

    It is the one kept outside, while the ledger is halted or if what is stored is no checkpoint.

    :return: None before anything has been sealed.
    :raises LedgerInvalid: if the one kept outside is damaged too.
    :raises StorageUnavailable: if the database cannot be reached.
    """
    with database.reading() as session:
        note = latest_note(session, folder)
    if note is None:
        return None
    try:
        latest = parse_note(note)
    except LedgerInvalid:
        latest = parse_note(folder.held_checkpoint() or b"")
    return bytes(add_signatures(latest, folder.cosigned()))
