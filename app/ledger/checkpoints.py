"""Checkpoints for the auditor: exported to a folder, and mailed every week."""

from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.errors import NotFound
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.checkpoint import AnchorKind, read_checkpoint
from app.ledger.rules.halt import parse_halt
from app.ledger.store import anchor, ledger
from app.mail.rules.delivery import Mailing, MessageKind
from app.mail.steps.queue import QueuedMessage, queue_messages
from app.mail.store import outbox


def latest_note(session: Session, folder: LedgerFolder) -> bytes | None:
    """Return the latest checkpoint as it was signed; None before anything has been sealed.

    It is the one in the database, which any machine may have sealed. While the ledger is halted it
    is the one kept outside, since the database then holds data that cannot be vouched for.
    """
    if folder.halt() is not None:
        return folder.kept_checkpoint()
    stored = ledger.find_checkpoint(session)
    return None if stored is None else stored.note


def export_checkpoint(
    database: Database, folder: LedgerFolder, target: Path, now: datetime
) -> tuple[Path, bool]:
    """Export the latest checkpoint; return the file that holds it, and whether it is new.

    The verifier keys and the list of erasures are copied beside it as they are now.

    :param now: the time that is part of the file's name.
    :raises NotFound: before anything has been sealed.
    :raises OSError: if the file cannot be written; a later export makes up for it.
    :raises StorageUnavailable: if the database cannot be reached.
    """
    with database.reading() as session:
        note = latest_note(session, folder)
    if note is None:
        raise NotFound("There is no checkpoint yet: nothing has been sealed.")
    path, new = folder.export(target, note, now)
    if new:
        with database.transaction() as session:
            anchor.insert(session, AnchorKind.EXPORTED, str(target), read_checkpoint(note), now)
    return path, new


WEEK = timedelta(days=7)
"""The interval between letters to the auditor."""

_SAME_ROUND = WEEK / 2
"""A letter that was queued within this time belongs to the present round, which was interrupted."""


def mail_checkpoint(
    database: Database, folder: LedgerFolder, auditor: str, mailing: Mailing, now: datetime
) -> bool:
    """Queue the week's letter with the latest checkpoint; return whether it was queued.

    Its content is fixed now, so that a retry sends the same mail. It is sent even if nothing was
    added: a missing letter is a warning in itself.

    :param auditor: the address of the recipient.
    :raises LedgerInvalid: if the checkpoint cannot be read.
    :raises StorageUnavailable: if the database cannot be used.
    """
    with database.transaction() as session:
        note = latest_note(session, folder)
        last = outbox.find_last(session, MessageKind.LEDGER_CHECKPOINT, auditor, now)
        if note is None or (last is not None and last.created_at > now - _SAME_ROUND):
            return False
        text = folder.halt()
        halt = None if text is None else parse_halt(text)
        details: dict[str, str | int] = {
            "note": note.decode("utf-8"),
            "new": _count_new(note, last.details["note"] if last else None),
            "keys": "\n".join(folder.verifier_keys()),
            "halt": halt.reason if halt else "",
            "halt_cause": str(halt.cause or "") if halt else "",
        }
        kind, language = MessageKind.LEDGER_CHECKPOINT, mailing.desk_language
        message = QueuedMessage(kind, auditor, language, details=details)
        queue_messages(session, [message], mailing.domain, now)
        anchor.insert(session, AnchorKind.MAILED, "", read_checkpoint(note), now)
    return True


def _count_new(note: bytes, last: str | None) -> int:
    """Return how many more entries a checkpoint has than the last one that was sent."""
    checkpoint = read_checkpoint(note)
    before = read_checkpoint(last.encode("utf-8")) if last else None
    if before is None or before.origin != checkpoint.origin:
        return checkpoint.size
    return checkpoint.size - before.size
