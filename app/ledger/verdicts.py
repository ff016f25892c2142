"""Verdicts on the ledger and its alarm, for the pages where an auditor sees and closes it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from uuid import UUID

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import ZoneError
from app.core.rules.moments import exact_instant_text
from app.core.steps.records import new_id, row_sha256, write_audit
from app.ledger.models import LedgerClosing, LedgerVerification
from app.ledger.outside.ledger_files import Vouching
from app.ledger.rules.health import MOST_FINDINGS, Finding
from app.ledger.rules.named import NamedObject
from app.ledger.rules.verdict import Alarm, Verdict
from app.ledger.steps.named import name_object
from app.ledger.steps.verdicts import (
    find_alarm,
    find_latest_whole,
    iter_closings,
    iter_verdicts,
    tells,
)
from app.ledger.store import verdict


class AlarmChanged(ZoneError):
    """The alarm was closed by somebody else, or has more findings than its reader saw."""


@dataclass(frozen=True)
class EndedVerification:
    """A verification that counts, and its row; None if the row differs from the sealed event."""

    verdict: Verdict
    row: LedgerVerification | None


@dataclass(frozen=True)
class Verified:
    """The verdict of the verifications that count.

    :param alarm: None unless one rings.
    :param latest: the latest verification of everything.
    :param new_at: when new entries alone were last verified.
    :param ended: the latest verifications of everything, and the latest that failed.
    :param closed: the closed alarms among them, by the verification that was the latest then.
    """

    alarm: Alarm | None
    latest: Verdict | None
    new_at: datetime | None
    ended: Sequence[EndedVerification]
    closed: Mapping[UUID, LedgerClosing]


def read_alarm(database: Database, vouching: Vouching) -> Alarm | None:
    """Return the alarm that rings, unless all is well or an auditor has closed it."""
    with database.reading() as session:
        return find_alarm(session, vouching)


def read_last(database: Database, vouching: Vouching) -> tuple[Alarm | None, Verdict | None]:
    """Return the alarm that rings, if one does, and the latest verification of everything."""
    with database.reading() as session:
        alarm = find_alarm(session, vouching)
        return alarm, find_latest_whole(session, vouching, alarm)


def read_verified(database: Database, vouching: Vouching, limit: int) -> Verified:
    """Return the verdict of the verifications that count, with up to `limit` of them."""
    with database.reading() as session:
        ended = [
            each
            for event in (AuditEvent.LEDGER_CHECKED, AuditEvent.LEDGER_FAILED)
            for each in islice(iter_verdicts(session, vouching, event), limit)
        ]
        ended = sorted(ended, key=lambda each: each.at, reverse=True)[:limit]
        rows = verdict.list_rows(session, LedgerVerification, [each.verification for each in ended])
        new = next(iter_verdicts(session, vouching, AuditEvent.LEDGER_FOLLOWED), None)
        alarm = find_alarm(session, vouching)
        return Verified(
            alarm,
            find_latest_whole(session, vouching, alarm),
            new.at if new else None,
            [
                EndedVerification(each, row if tells(row, each) else None)
                for each in ended
                for row in [rows.get(each.verification)]
            ],
            {each.verification_id: each for each in iter_closings(session, vouching, limit)},
        )


def name_objects(database: Database, findings: Iterable[Finding]) -> Mapping[str, NamedObject]:
    """Return the objects of findings, by the name that each finding uses."""
    with database.reading() as session:
        named = islice(dict.fromkeys(each.object for each in findings), _NAMED)
        return {each: name_object(session, each) for each in named}


_NAMED = 2 * MOST_FINDINGS
"""Objects looked up for a page, so that many earlier findings do not make it wait."""


def close_alarm(
    database: Database,
    vouching: Vouching,
    *,
    actor: str,
    verification_id: UUID,
    reason: str,
    now: datetime,
) -> None:
    """Close the alarm, with a reason; the next bad verdict rings again.

    :param verification_id: the latest verification that the reader was shown.
    :raises AlarmChanged: if the alarm is no longer the one that they were shown.
    """
    with database.transaction() as session:
        alarm = find_alarm(session, vouching)
        if alarm is None or alarm.latest.verification != verification_id:
            raise AlarmChanged("The alarm is no longer the one that was shown.")
        closing_id = new_id(now)
        closing = {
            "id": closing_id,
            "at": now,
            "actor": actor,
            "verification_id": verification_id,
            "reason": reason,
        }
        write_audit(
            session,
            vouching.ledger_key,
            AuditEvent.LEDGER_ALARM_CLOSED,
            actor=actor,
            at=now,
            subject=closing_id.hex,
            details={
                "verification": verification_id.hex,
                "until": exact_instant_text(alarm.latest.at),
                "row_sha256": row_sha256(verdict.insert_closing(session, closing)),
            },
        )
    vouching.folder.forget_alarm(verification_id)
