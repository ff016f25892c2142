"""Pending rows that this service did not queue: moved aside, returned under a key, or deleted."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from uuid import UUID

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.audit_events import OPERATOR, AuditEvent
from app.core.rules.errors import ZoneError, existing
from app.core.steps.records import write_audit
from app.ledger.outside.ledger_files import Vouching
from app.ledger.steps.evidence import is_ours, iter_foreign
from app.ledger.steps.findings import MORE_ROWS
from app.ledger.steps.verdicts import findings_of, iter_verdicts
from app.ledger.store import evidence, ledger, pending_entry, verification

Refresh = Callable[[Session, Collection[UUID]], object]
"""Updates what lists show of these people's consent."""


def quarantine_pending(
    database: Database, key: bytes, refresh: Refresh, now: datetime
) -> Sequence[UUID]:
    """Move every pending row that was forged or queued again aside, undeleted; return their ids.

    The records behind them are kept: consent among them is not given unless it was sealed before,
    and what ends consent counts all the same.

    :param key: the instance's ledger key.
    :raises StorageUnavailable: if the database cannot be used.
    """
    with database.transaction() as session:
        pending_entry.await_sealing_turn(session)
        rows = list(iter_foreign(session, key))
        pending_entry.move_aside(session, rows)
        _record(session, key, AuditEvent.LEDGER_ROW_QUARANTINED, rows, refresh, now)
    return [each.id for each in rows]


@dataclass(frozen=True)
class Returned:
    """The ids of the rows that returned from quarantine, and how many stay there.

    :param erased: how many stay because their person has been erased.
    """

    ids: Sequence[UUID]
    left: int
    erased: int


def return_quarantined(database: Database, key: bytes, refresh: Refresh, now: datetime) -> Returned:
    """Return rows with a valid MAC from quarantine to the queue; return the outcome.

    An act whose person has been erased meanwhile stays: nothing could show what it said, and an
    entry later than the erasure that lists it is what a forged one would look like.

    :param key: the instance's ledger key, with the one that it replaced.
    :raises StorageUnavailable: if the database cannot be used.
    """
    with database.transaction() as session:
        aside = pending_entry.list_aside(session)
        ours = [each for each in aside if is_ours(each, key) and not _is_there(session, each)]
        acts = evidence.list_consents(session, [each.commitment for each in ours])
        erased = {record.commitment for record, opening in acts if opening is None}
        rows = [each for each in ours if each.commitment not in erased]
        told = [pending_entry.Pending(each.id, each.at, each.commitment, each.mac) for each in rows]
        for each in rows:
            pending_entry.return_aside(session, each)
        session.flush()
        _record(session, key, AuditEvent.LEDGER_ROW_RETURNED, told, refresh, now)
    return Returned([each.id for each in told], len(aside) - len(told), len(erased))


def _is_there(session: Session, row: pending_entry.Quarantined) -> bool:
    """Return whether another row has taken the place of one in quarantine."""
    waits = pending_entry.find_by_commitment(session, row.commitment) is not None
    return waits or ledger.find_leaf(session, row.commitment) is not None


def _record(
    session: Session,
    key: bytes,
    event: AuditEvent,
    rows: Sequence[pending_entry.Pending],
    refresh: Refresh,
    now: datetime,
) -> None:
    for each in rows:
        details = {"commitment": each.commitment}
        write_audit(
            session, key, event, actor=OPERATOR, at=now, subject=each.id.hex, details=details
        )
    refresh(session, evidence.list_people(session, [each.commitment for each in rows]))


def has_new_foreign_row(database: Database, vouching: Vouching) -> bool:
    """Return whether a pending row of another's waits that no verification has named yet.

    A flood is not new while any row of it waits that was named: only its first rows are.

    :raises StorageUnavailable: if the database cannot be used.
    """
    with database.reading() as session:
        rows = islice(iter_foreign(session, vouching.ledger_key), _LOOKED_AT)
        foreign = {f"ledger_pending {each.id}" for each in rows}
        if not foreign:
            return False
        last = next(iter_verdicts(session, vouching, AuditEvent.LEDGER_FAILED), None)
        row = verification.find_stored(session, last.verification) if last else None
        named = {each.object for each in findings_of(row)}
    flooded = any(each.endswith(MORE_ROWS) for each in named)
    return foreign.isdisjoint(named) if flooded else not foreign <= named


_LOOKED_AT = 500


class RowReferredTo(ZoneError):
    """A record or an audit event refers to the row, which may be moved aside but not deleted."""


class RowSound(ZoneError):
    """The row was queued by this service, and nobody may remove it from the ledger."""


def reject_pending(database: Database, key: bytes, row_id: UUID, now: datetime) -> None:
    """Delete a pending row whose MAC does not hold, so that sealing can continue.

    :param key: the instance's ledger key.
    :raises NotFound: if there is no such pending row.
    :raises RowSound: if the row was queued under the key.
    :raises RowReferredTo: if a record or an audit event would be without its entry.
    :raises StorageUnavailable: if the database cannot be used.
    """
    with database.transaction() as session:
        pending = existing(
            pending_entry.find_pending(session, row_id),
            f"There is no pending row {row_id}.",
        )
        if is_ours(pending, key):
            raise RowSound(f"The row {row_id} was queued by this service: it cannot be rejected.")
        if evidence.has_record(session, pending.commitment):
            raise RowReferredTo(
                f"A record refers to the row {row_id}: `zone ledger quarantine` moves it aside."
            )
        pending_entry.delete_pending(session, [row_id])
        write_audit(
            session,
            key,
            AuditEvent.LEDGER_ROW_REJECTED,
            actor=OPERATOR,
            at=now,
            subject=row_id.hex,
        )
