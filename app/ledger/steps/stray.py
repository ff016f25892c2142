"""Rows that belong to no entry of the log: inserted by somebody who bypasses this service."""

import json
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from itertools import chain

from sqlalchemy.orm import Session

from app.core.rules.audit_events import AuditEvent
from app.ledger.rules.bundle import RowText
from app.ledger.steps.evidence import is_ours
from app.ledger.store import evidence, pending_entry
from app.ledger.store.bound import iter_unvouched
from app.ledger.store.spelling import iter_misspelled

_QUARANTINED = AuditEvent.LEDGER_ROW_QUARANTINED.tag


def set_aside(session: Session) -> set[str]:
    """Return the commitments that audit events say were moved into quarantine, and are there."""
    told = {
        json.loads(payload)["details"]["commitment"]
        for payload, _place in evidence.list_places(session, [_QUARANTINED])
    }
    return told & {row.commitment for row in pending_entry.list_aside(session)}


def iter_set_aside(
    session: Session, sizes: Mapping[int, int], aside: Collection[str]
) -> Iterator[str]:
    """Yield table and key of each record in quarantine that is in no signed tree."""
    for table, row, commitment in evidence.iter_unsealed(session, sizes) if aside else ():
        if commitment in aside:
            yield f"{table} {row}"


def iter_stray_rows(
    session: Session,
    key: bytes,
    sizes: Mapping[int, int],
    since: datetime | None = None,
    aside: Collection[str] = (),
) -> Iterator[RowText]:
    """Yield rows that somebody has inserted into the database, bypassing this service.

    A row whose entry is pending is not one of them if this service queued the entry.

    :param key: the instance's ledger key.
    :param sizes: the size of each tree, as its checkpoint signs it.
    :param since: if set, only rows since a moment, and only those found without reading all.
    :param aside: commitments of records in quarantine, which need no entry.
    """
    unsealed = (
        (table, row)
        for table, row, commitment in evidence.iter_unsealed(session, sizes, since)
        if commitment not in aside and not _waits(session, key, commitment)
    )
    if since is not None:
        for table, row in chain(unsealed, iter_unvouched(session, since)):
            yield RowText(f"{table} {row}", -1, "belongs to no entry of the log")
        return
    for rows, what in (
        (chain(unsealed, evidence.iter_orphans(session)), "belongs to no entry of the log"),
        (evidence.iter_outside(session, sizes), "is outside the signed trees"),
        (iter_misspelled(session), "is not spelled as this service spells it"),
        (iter_unvouched(session), "is vouched for by no act of its person"),
    ):
        for table, row in rows:
            yield RowText(f"{table} {row}", -1, what)


def _waits(session: Session, key: bytes, commitment: str) -> bool:
    pending = pending_entry.find_by_commitment(session, commitment)
    return pending is not None and is_ours(pending, key)
