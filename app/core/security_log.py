"""The security log: stored refusals, and lines of JSON for another system."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

import structlog
from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.models import AuditRecord, SecurityRecord
from app.core.rules.audit_events import SECURITY, AuditEvent
from app.core.rules.moments import instant_text
from app.core.rules.rate import HOUR, MINUTE, window_start
from app.core.rules.security_events import Refusal, SecurityEvent, Tally
from app.core.steps.records import write_audit
from app.core.store.periodic_job import last_run_of
from app.core.store.security_event import (
    Place,
    SecurityAsked,
    count_refusals,
    list_changes,
    list_refusals,
)
from app.core.write_behind import WriteBehind


class SecurityLog(WriteBehind[Mapping[Refusal, int]]):
    """A process's refusals.

    A flood costs one short transaction a second, and a refusal costs its own request nothing.
    """

    seconds = 1.0

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self._tally = Tally()

    def note(
        self, event: SecurityEvent, detail: str, subject: str, network: str, now: datetime
    ) -> None:
        """Count a refusal, to be stored within a second."""
        with self._lock:
            self._tally.add(event, detail, subject, network, now)
            self.store_soon()

    def take(self) -> Mapping[Refusal, int]:
        """Return the counts, and reset them."""
        return self._tally.take()

    def write(self, session: Session, counts: Mapping[Refusal, int]) -> None:
        """Add the counts to their minutes."""
        count_refusals(session, counts)

    def put_back(self, counts: Mapping[Refusal, int]) -> None:
        """Count again the events that could not be stored."""
        self._tally.put_back(counts)


@dataclass(frozen=True)
class SecurityEntry:
    """A count of refusals or an audit event, as shown on the page, in the file and in the log.

    :param code: the key of its words.
    :param detail: all details as one text of codes.
    :param details: of an audit event, by name.
    """

    at: datetime
    id: UUID
    code: str
    detail: str
    actor: str
    subject: str
    network: str
    count: int
    details: Mapping[str, str | int] = field(default_factory=dict)


def list_security(
    database: Database, asked: SecurityAsked, before: Place | None, limit: int
) -> list[SecurityEntry]:
    """Return up to `limit` security events of both kinds, newest first, older than a place."""
    with database.reading() as session:
        found = [
            *map(_of_refusals, list_refusals(session, asked, before, limit)),
            *map(_of_change, list_changes(session, asked, before, limit)),
        ]
    return sorted(found, key=lambda each: (each.at, each.id), reverse=True)[:limit]


MOST_ROWS = 50_000
"""Rows of a file, so that one download cannot hold up the service."""


def download_security(
    database: Database, ledger_key: bytes, asked: SecurityAsked, *, actor: str, now: datetime
) -> list[SecurityEntry]:
    """Return the latest security events that pass a filter, and write an audit event."""
    found = list_security(database, asked, None, MOST_ROWS)
    with database.transaction() as session:
        write_audit(
            session,
            ledger_key,
            AuditEvent.SECURITY_DOWNLOADED,
            actor=actor,
            at=now,
            details={"count": len(found)},
        )
    return found


def _of_refusals(row: SecurityRecord) -> SecurityEntry:
    return SecurityEntry(
        row.at, row.id, row.event, row.detail, "", row.subject, row.network, row.count
    )


def _of_change(row: AuditRecord) -> SecurityEntry:
    details: Mapping[str, str | int] = json.loads(row.payload)["details"]
    told = ", ".join(f"{name}: {value}" for name, value in sorted(details.items()))
    code = SECURITY[row.event].code
    return SecurityEntry(row.at, row.id, code, told, row.actor, row.subject, "", 1, details)


TELL_SECURITY = "tell_security"
_SETTLES = timedelta(seconds=10)
"""Time after which nothing of a minute that is over is still on its way into the database."""

_log = structlog.wrap_logger(None, processors=[structlog.processors.JSONRenderer(sort_keys=True)])


def write_lines(database: Database, now: datetime) -> None:
    """Write a line of JSON for each event of the minutes that are over since the last lines."""
    with database.reading() as session:
        last = last_run_of(session, TELL_SECURITY)
    asked = SecurityAsked(since=_minute_over(last or now - HOUR), until=_minute_over(now))
    found = list_security(database, asked, None, MOST_ROWS)
    if len(found) == MOST_ROWS:
        _log.warning("security.earlier_left_out", before=instant_text(found[-1].at))
    for each in reversed(found):
        _log.warning(
            f"security.{each.code}",
            at=instant_text(each.at),
            detail=each.detail,
            actor=each.actor,
            subject=each.subject,
            network=each.network,
            count=each.count,
        )


def _minute_over(moment: datetime) -> datetime:
    return window_start(moment - _SETTLES, MINUTE)
