"""Send the auditor the ledger's latest checkpoint, to be kept where nobody here can reach it."""

from datetime import datetime, timedelta

from app.core.db import Database
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.anchor import AnchorKind
from app.ledger.rules.checkpoint import Checkpoint, parse_checkpoint
from app.ledger.rules.halt import parse_halt
from app.ledger.rules.note import parse_note
from app.ledger.steps.latest_note import latest_note
from app.ledger.steps.note_anchor import note_anchor
from app.mail.rules.delivery import Mailing, MessageKind
from app.mail.steps.queue import QueuedMessage, queue_messages
from app.mail.store import outbox

WEEK = timedelta(days=7)
"""How often the auditor gets a letter."""

_SAME_ROUND = WEEK / 2
"""A letter that was queued less long ago is this round's, which was cut off after it."""


def mail_checkpoint(
    database: Database, folder: LedgerFolder, auditor: str, mailing: Mailing, now: datetime
) -> bool:
    """Queue the week's letter with the latest checkpoint; return whether it was queued.

    What it says is fixed now, so that a second attempt to send it is the same mail. It is sent
    even if nothing was added: a letter that stays away is a sign in itself.

    :param auditor: whom it goes to.
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
        note_anchor(session, AnchorKind.MAILED, "", _checkpoint(note), now)
    return True


def _count_new(note: bytes, last: str | None) -> int:
    """Return how many entries a checkpoint has more than the last one that was sent."""
    checkpoint = _checkpoint(note)
    before = _checkpoint(last.encode("utf-8")) if last else None
    if before is None or before.origin != checkpoint.origin:
        return checkpoint.size
    return checkpoint.size - before.size


def _checkpoint(note: bytes) -> Checkpoint:
    return parse_checkpoint(parse_note(note).text)
