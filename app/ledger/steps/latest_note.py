"""The checkpoint to give to those who keep some."""

from sqlalchemy.orm import Session

from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.store import ledger


def latest_note(session: Session, folder: LedgerFolder) -> bytes | None:
    """Return the latest checkpoint as it was signed; None before anything has been sealed.

    It is the database's, which any machine may have sealed, but while the ledger is halted the
    one kept outside: the database then holds what cannot be vouched for.
    """
    if folder.halt() is not None:
        return folder.held_checkpoint()
    stored = ledger.find_checkpoint(session)
    return None if stored is None else stored.note
