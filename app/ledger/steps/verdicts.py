"""Verdicts on the ledger and alarms, from the audit events that count, never from other rows."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.models import TransferAct
from app.consent.rules.transfers import TRANSFERS
from app.core.models import AuditRecord, Base
from app.core.rules.audit_events import VERDICTS, AuditEvent
from app.core.steps.records import row_sha256
from app.ledger.models import LedgerClosing, LedgerVerification
from app.ledger.outside.ledger_files import Vouching
from app.ledger.rules.health import Finding, FindingKind, Scope, VerificationState
from app.ledger.rules.verdict import Alarm, Verdict, parse_findings
from app.ledger.steps.attestation import attested_payload
from app.ledger.store import verdict

_OPEN = VerificationState.OPEN.value


def tells(row: LedgerVerification | None, found: Verdict) -> bool:
    """Return whether a row states a verification's findings unaltered."""
    return row is not None and row_sha256(row) == found.row_sha256


def iter_verdicts(
    session: Session,
    vouching: Vouching,
    event: AuditEvent,
    since: datetime | None = None,
    *,
    newest_first: bool = True,
    at_most: int | None = None,
) -> Iterator[Verdict]:
    """Yield the verdicts of one kind that count, by time.

    :param since: if set, only those after a moment.
    :param at_most: the limit of events that are judged, as each costs a proof.
    """
    events = verdict.iter_events(session, event, since, newest_first=newest_first)
    for row in islice(events, at_most):
        payload = attested_payload(session, vouching, row)
        if payload is not None:
            yield Verdict.of(payload)


def find_latest(session: Session, vouching: Vouching, *events: AuditEvent) -> Verdict | None:
    """Return the latest verdict of these kinds that counts and verified any tree."""
    latest = (
        next((each for each in iter_verdicts(session, vouching, event) if each.generation), None)
        for event in events
    )
    return _last(*latest)


def find_latest_whole(
    session: Session, vouching: Vouching, alarm: Alarm | None = None
) -> Verdict | None:
    """Return the latest verdict on everything that counts, good or bad.

    :param alarm: the one that rings, which may be known from outside the database alone.
    """
    failed = iter_verdicts(session, vouching, AuditEvent.LEDGER_FAILED)
    either = [
        next(iter_verdicts(session, vouching, AuditEvent.LEDGER_CHECKED), None),
        next((each for each in failed if each.scope is Scope.WHOLE), None),
        alarm.latest if alarm is not None and alarm.latest.scope is Scope.WHOLE else None,
    ]
    return _last(*either)


def find_alarm(session: Session, vouching: Vouching) -> Alarm | None:
    """Return the alarm that rings, unless all is well or an auditor has closed it.

    Audit events of bad verdicts ring, and the file that is kept outside the database, which rings
    whatever became of the event.
    """
    kept = vouching.folder.kept_alarm()
    if kept is None and not verdict.has_any(session, AuditEvent.LEDGER_FAILED):
        return None
    until = _closed_until(session, vouching)
    bad = partial(iter_verdicts, session, vouching, AuditEvent.LEDGER_FAILED, until)
    if kept is not None and until is not None and kept.latest.at <= until:
        kept = None
    latest = _last(next(bad(at_most=_LOOKED_AT), None), kept.latest if kept else None)
    if latest is None:
        return None
    first = next(bad(newest_first=False, at_most=_LOOKED_AT), latest)
    if kept is not None:
        first = min(first, kept.first, key=_time)
    row = session.get(LedgerVerification, latest.verification)
    findings = kept.findings if kept is not None and kept.latest == latest else findings_of(row)
    return Alarm(first, latest, findings, not tells(row, latest))


_LOOKED_AT = 20
"""Events judged for a page: one counts mostly, and somebody who inserts many rings the alarm."""


def _last(*verdicts: Verdict | None) -> Verdict | None:
    return max((each for each in verdicts if each), key=_time, default=None)


def _time(found: Verdict) -> datetime:
    return found.at


def findings_of(row: LedgerVerification | None) -> Sequence[Finding]:
    """Return the findings in a row, which may have been tampered with."""
    try:
        return parse_findings(row.findings) if row is not None else ()
    except (ValueError, TypeError, KeyError):
        return ()


def _closed_until(session: Session, vouching: Vouching) -> datetime | None:
    closings = verdict.iter_events(session, AuditEvent.LEDGER_ALARM_CLOSED)
    for row in islice(closings, _LOOKED_AT):
        payload = attested_payload(session, vouching, row)
        if payload is not None:
            return datetime.fromisoformat(payload["details"]["until"])
    return None


def iter_closings(session: Session, vouching: Vouching, limit: int) -> Iterator[LedgerClosing]:
    """Yield the latest closed alarms whose audit event counts and commits to their row."""
    for audit in islice(verdict.iter_events(session, AuditEvent.LEDGER_ALARM_CLOSED), limit):
        payload = attested_payload(session, vouching, audit)
        row = session.get(LedgerClosing, UUID(audit.subject)) if payload is not None else None
        if payload and row and row_sha256(row) == payload["details"]["row_sha256"]:
            yield row


_BOUND: Mapping[type[Base], frozenset[str]] = {
    LedgerVerification: frozenset(event.tag for event in VERDICTS),
    LedgerClosing: frozenset({AuditEvent.LEDGER_ALARM_CLOSED.tag}),
    TransferAct: frozenset(event.tag for event in TRANSFERS.values()),
}
"""Tables whose rows have the id that is the subject of an audit event with the row's hash."""


def iter_misreported(session: Session, since: datetime | None = None) -> Iterator[Finding]:
    """Yield a finding for each row of these tables that differs from its audit event.

    :param since: if set, only rows and events since a moment.
    """
    for model, events in _BOUND.items():
        yield from _altered_rows(session, model, events, since)
        yield from _lost_rows(session, model, events, since)


def _altered_rows(
    session: Session, model: type[Base], events: frozenset[str], since: datetime | None
) -> Iterator[Finding]:
    columns: Any = model.__table__.c
    wanted: list[Any] = []
    if since is not None:
        wanted.append((columns.asked_at if model is LedgerVerification else columns.at) >= since)
    if model is LedgerVerification:
        wanted.append(columns.state != _OPEN)
    for rows in verdict.iter_rows(session, model, *wanted):
        told = _hashes(session, events, [row.id for row in rows])
        for row in rows:
            if told.get(row.id) != [row_sha256(row)]:
                problem = FindingKind.DIFFERS if row.id in told else FindingKind.STRAY
                yield Finding(problem, f"{model.__tablename__} {row.id}")


def _lost_rows(
    session: Session, model: type[Base], events: frozenset[str], since: datetime | None
) -> Iterator[Finding]:
    wanted: list[Any] = [AuditRecord.event.in_(events)]
    if since is not None:
        wanted.append(AuditRecord.at >= since)
    for audits in verdict.iter_rows(session, AuditRecord, *wanted):
        ids = [UUID(audit.subject) for audit in audits]
        there = verdict.list_rows(session, model, ids)
        for each in ids:
            if each not in there or getattr(there[each], "state", "") == _OPEN:
                yield Finding(FindingKind.GONE, f"{model.__tablename__} {each}")


def _hashes(session: Session, events: frozenset[str], ids: Sequence[UUID]) -> dict[UUID, list[str]]:
    """Return the hashes of rows that audit events commit to, by the id of the row."""
    found: dict[UUID, list[str]] = {}
    for audit in verdict.list_by_subject(session, events, [each.hex for each in ids]):
        told = json.loads(audit.payload)["details"]["row_sha256"]
        found.setdefault(UUID(audit.subject), []).append(told)
    return found
