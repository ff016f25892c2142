"""Alarms by mail: the ledger is halted, it has resumed, or a witness disagrees."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.core.db import Database
from app.ledger.outside.ledger_files import LedgerFolder, Vouching
from app.ledger.rules.checkpoint import read_checkpoint
from app.ledger.rules.halt import ToldAlarm, parse_halt
from app.ledger.rules.witness import Witness
from app.ledger.steps.verdicts import find_alarm
from app.mail.rules.delivery import MessageKind, MessageState
from app.mail.steps.queue import QueuedMessage, queue_messages
from app.mail.store import outbox

_HALT, _DISAGREEMENT, _FINDINGS = "halt", "disagreement", "findings"
_KINDS = {
    _FINDINGS: MessageKind.LEDGER_ALARM,
    _HALT: MessageKind.LEDGER_HALTED,
    _DISAGREEMENT: MessageKind.LEDGER_WITNESS_DISAGREES,
}


@dataclass(frozen=True)
class _Alarm:
    """An alarm to be sent.

    :param about: the subject of the alarm, which is sent again if this changes.
    :param details: those of the message: the findings.
    """

    about: str
    details: Mapping[str, str | int]


@dataclass(frozen=True)
class Watch:
    """The dependencies of the watch over the ledger, and the recipients of its alarms.

    :param recipients: addresses, none of them empty.
    :param witnesses: those that are asked for their cosignatures.
    """

    folder: LedgerFolder
    recipients: Collection[str]
    language: str
    mail_domain: str
    witnesses: Sequence[Witness] = ()

    def has_news(self, now: datetime) -> bool:
        """Return whether an alarm may have to be sent, without asking the database."""
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
        return _Alarm(found.reason, {"reason": found.reason, "cause": str(found.cause or "")})

    def _disagreement(self) -> _Alarm | None:
        problems = self.folder.witness_problems(self.witnesses)
        states = [state for state in problems if state.disagrees]
        if not states:
            return None
        # The sentence about a witness changes with every sealed entry; the witness's name does not.
        about = " ".join(sorted(state.name for state in states))
        return _Alarm(about, {"reason": " ".join(state.problem for state in states)})


def tell_of_halt(database: Database, watch: Watch, now: datetime) -> bool:
    """Queue a mail to each recipient for every alarm not yet sent; return whether any was queued.

    The alarms are that the ledger is halted, that it has resumed, and that a witness has seen what
    the database has lost. Each is sent once, however often it is found, and again if its reason
    changes. A mail that is still not known to have been sent after a pause is queued again, since
    somebody may have deleted it from the database. After a crash between the mails and the record
    of them, they are queued again as well: better twice than never.

    :raises StorageUnavailable: if the database cannot be used; the alarm is sent later.
    """
    if not watch.recipients:
        return False
    told = [_tell(database, watch, name, alarm, now) for name, alarm in watch.alarms().items()]
    return any(told)


_NAMED = 10
"""Objects that the mail names; the page names all."""


def has_alarm_news(database: Database, watch: Watch, ledger_key: bytes, now: datetime) -> bool:
    """Return whether a verification's alarm may need a mail.

    :raises StorageUnavailable: if the database cannot be used.
    """
    found = _found(database, watch, ledger_key) if watch.recipients else None
    return bool(watch.recipients) and _is_news(watch.folder.told(_FINDINGS), found, now)


def tell_of_alarm(database: Database, watch: Watch, ledger_key: bytes, now: datetime) -> bool:
    """Queue a mail to each recipient if a verification's alarm rings; return whether any was.

    One is sent for each alarm, however many verifications raise it until an auditor closes it.

    :param ledger_key: the instance's key, which decides whether audit events count.
    :raises StorageUnavailable: if the database cannot be used; the alarm is sent later.
    """
    return _tell(database, watch, _FINDINGS, _found(database, watch, ledger_key), now)


def _found(database: Database, watch: Watch, ledger_key: bytes) -> _Alarm | None:
    with database.reading() as session:
        alarm = find_alarm(session, Vouching(ledger_key, watch.folder))
    if alarm is None:
        return None
    objects = "\n".join(each.object for each in alarm.findings[:_NAMED])
    details: dict[str, str | int] = {"findings": alarm.latest.findings, "objects": objects}
    return _Alarm(alarm.first.verification.hex, details)


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
    _queue(database, watch, recipients, _KINDS[name], dict(alarm.details), now)
    watch.folder.keep_told(name, telling)
    return True


def _tell_of_end(database: Database, watch: Watch, name: str, now: datetime) -> bool:
    """Record the end of an alarm; return whether mails were queued, which only a halt causes."""
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
    """Return the recipients without a mail of a kind since a moment."""
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
