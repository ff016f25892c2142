"""Tell people by mail that the ledger is halted, that it goes on, and that a witness disagrees."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.core.db import Database
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.checkpoint import read_checkpoint
from app.ledger.rules.halt import ToldAlarm, parse_halt
from app.ledger.rules.witness import Witness
from app.mail.rules.delivery import MessageKind, MessageState
from app.mail.steps.queue import QueuedMessage, queue_messages
from app.mail.store import outbox

_HALT, _DISAGREEMENT = "halt", "disagreement"
_KINDS = {
    _HALT: MessageKind.LEDGER_HALTED,
    _DISAGREEMENT: MessageKind.LEDGER_WITNESS_DISAGREES,
}


@dataclass(frozen=True)
class _Alarm:
    """Something that people are to be told of.

    :param about: what it is told anew for if that changes.
    :param reason: sentences of what was found.
    :param cause: the same as a line that a code can be read from; empty without one.
    """

    about: str
    reason: str
    cause: str = ""


@dataclass(frozen=True)
class Watch:
    """The dependencies of the watch over the ledger, and the recipients of its alarms.

    :param recipients: an address each, none of them empty.
    :param witnesses: those who are asked for their cosignatures.
    """

    folder: LedgerFolder
    recipients: Collection[str]
    language: str
    mail_domain: str
    witnesses: Sequence[Witness] = ()

    def has_news(self, now: datetime) -> bool:
        """Return whether something may have to be told; no database is asked."""
        return bool(self.recipients) and any(
            _is_news(self.folder.told(name), alarm, now) for name, alarm in self.alarms().items()
        )

    def alarms(self) -> Mapping[str, _Alarm | None]:
        """Return every alarm by name; None for one that is not raised."""
        return {_HALT: self._halt(), _DISAGREEMENT: self._disagreement()}

    def _halt(self) -> _Alarm | None:
        halt = self.folder.halt()
        if halt is None:
            return None
        found = parse_halt(halt)
        return _Alarm(found.reason, found.reason, str(found.cause or ""))

    def _disagreement(self) -> _Alarm | None:
        problems = self.folder.witness_problems(self.witnesses)
        states = [state for state in problems if state.disagrees]
        if not states:
            return None
        # What a witness says changes with every entry that is sealed; who says it does not.
        about = " ".join(sorted(state.name for state in states))
        return _Alarm(about, " ".join(state.problem for state in states))


def tell_of_halt(database: Database, watch: Watch, now: datetime) -> bool:
    """Queue one mail to each recipient of whatever they do not know; return whether any was.

    They are told that the ledger is halted, that it goes on, and that a witness has seen what the
    database has lost. Each is told once, however often it is found, and anew if it has another
    reason. A mail that is not known to have left a while later, for somebody may have taken it
    out of the database, is queued again. Cut off between the mails and the note of them, they are
    queued again as well: better twice than never.

    :raises StorageUnavailable: if the database cannot be used; it is told later.
    """
    if not watch.recipients:
        return False
    told = [_tell(database, watch, name, alarm, now) for name, alarm in watch.alarms().items()]
    return any(told)


def _is_news(told: ToldAlarm | None, alarm: _Alarm | None, now: datetime) -> bool:
    if alarm is None or told is None:
        return (alarm is None) != (told is None)
    return told.is_due(alarm.about, now)


def _tell(database: Database, watch: Watch, name: str, alarm: _Alarm | None, now: datetime) -> bool:
    told = watch.folder.told(name)
    if not _is_news(told, alarm, now):
        return False
    if alarm is None:
        return _tell_of_end(database, watch, name, now)
    recipients, telling = watch.recipients, ToldAlarm(alarm.about, now, now)
    if told is not None and told.about == alarm.about:
        recipients = _unreached(database, watch, _KINDS[name], told.since, now)
        if not recipients:
            watch.folder.keep_told(name, replace(told, sent=True))
            return False
        telling = replace(told, queued_at=now, times=told.times + 1)
    details: dict[str, str | int] = {"reason": alarm.reason, "cause": alarm.cause}
    _queue(database, watch, recipients, _KINDS[name], details, now)
    watch.folder.keep_told(name, telling)
    return True


def _tell_of_end(database: Database, watch: Watch, name: str, now: datetime) -> bool:
    """Note that an alarm is over; return whether people are told, as they are of a halt alone."""
    if name == _HALT:
        details = dict[str, str | int]()
        if (held := watch.folder.kept_checkpoint()) is not None:
            checkpoint = read_checkpoint(held)
            details = {"origin": checkpoint.origin, "size": checkpoint.size}
        _queue(database, watch, watch.recipients, MessageKind.LEDGER_RESUMED, details, now)
    watch.folder.forget_told(name)
    return name == _HALT


def _unreached(
    database: Database, watch: Watch, kind: MessageKind, since: datetime, now: datetime
) -> Collection[str]:
    """Return those for whom no mail of a kind is known to have left since a moment."""
    with database.reading() as session:
        last = {each: outbox.find_last(session, kind, each, now) for each in watch.recipients}
    return [
        recipient
        for recipient, message in last.items()
        if message is None or message.state != MessageState.SENT or message.created_at < since
    ]


def _queue(
    database: Database,
    watch: Watch,
    recipients: Collection[str],
    kind: MessageKind,
    details: dict[str, str | int],
    now: datetime,
) -> None:
    messages = [
        QueuedMessage(kind, recipient, watch.language, details=details) for recipient in recipients
    ]
    with database.transaction() as session:
        queue_messages(session, messages, watch.mail_domain, now)
