"""Tell people by mail that the ledger is halted, and that it goes on."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from app.adapters.halt_told import HaltTold
from app.adapters.ledger_files import LedgerFolder
from app.db import Database
from app.domain.delivery import MessageKind
from app.domain.ledger.checkpoint import parse_checkpoint
from app.domain.ledger.halt import parse_halt
from app.domain.ledger.note import parse_note
from app.services.steps.queue_messages import QueuedMessage, queue_messages


@dataclass(frozen=True)
class Watch:
    """What the watch over the ledger looks at, and whom it tells.

    :param told: whether those people know.
    :param recipients: an address each, none of them empty.
    """

    folder: LedgerFolder
    told: HaltTold
    recipients: Collection[str]
    language: str
    mail_domain: str

    def has_news(self) -> bool:
        """Return whether there is a halt, or the end of one, that nobody has been told of."""
        return bool(self.recipients) and (self.folder.halt() is not None) != bool(self.told)


def tell_of_halt(database: Database, watch: Watch, now: datetime) -> bool:
    """Queue one mail to each recipient if the ledger has halted, or goes on, since the last one.

    A halt is told once, however often it is found. Cut off between the mails and the note of
    them, they are queued again: better twice than never.

    :raises StorageUnavailable: if the database cannot be used; it is told later.
    """
    if not watch.has_news():
        return False
    halt = watch.folder.halt()
    if halt is not None:
        reason = parse_halt(halt).reason
        _queue(database, watch, MessageKind.LEDGER_HALTED, {"reason": reason}, now)
        watch.told.note(halt)
    else:
        _queue(database, watch, MessageKind.LEDGER_RESUMED, _position(watch.folder), now)
        watch.told.forget()
    return True


def _queue(
    database: Database,
    watch: Watch,
    kind: MessageKind,
    details: dict[str, str | int],
    now: datetime,
) -> None:
    messages = [
        QueuedMessage(kind, recipient, watch.language, details=details)
        for recipient in watch.recipients
    ]
    with database.transaction() as session:
        queue_messages(session, messages, watch.mail_domain, now)


def _position(folder: LedgerFolder) -> dict[str, str | int]:
    """Return under which name the ledger goes on, and from which size."""
    held = folder.held_checkpoint()
    if held is None:
        return {}
    checkpoint = parse_checkpoint(parse_note(held).text)
    return {"origin": checkpoint.origin, "size": checkpoint.size}
