"""Ids of records, the ledger entries that commit to them, and records of the audit trail."""

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import inspect
from sqlalchemy.orm import Session

from app.core.models import AuditRecord, Base, LedgerPending
from app.core.rules.audit_entry import AuditEntry
from app.core.rules.audit_events import AuditEvent
from app.core.rules.commitment import (
    SALT_BYTES,
    EntryKind,
    JsonValue,
    canonical_json,
    commit,
    pending_mac,
)
from app.core.rules.moments import exact_instant_text
from app.core.store.statements import insert_row

RANDOM_BITS = 74
"""Random bits of an id: enough that it cannot be guessed and does not repeat."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def record_id(at: datetime, random_bits: int) -> UUID:
    """Return a UUID of version 7 (RFC 9562, section 5.7).

    Random ids would scatter the rows of one transaction over as many pages as there are indexes,
    all of which it would have to write. The time in an id is no secret: each record holds it. A
    person's id is entirely random, since it is a pseudonym.

    :param random_bits: RANDOM_BITS of them, as a number.
    """
    milliseconds = (at - _EPOCH) // _MILLISECOND
    high, low = random_bits >> 62, random_bits & (1 << 62) - 1
    return UUID(int=milliseconds << 80 | 7 << 76 | high << 64 | 2 << 62 | low)


def new_id(at: datetime) -> UUID:
    """Return a unique id, ordered by time."""
    return record_id(at, secrets.randbits(RANDOM_BITS))


def row_sha256(row: Base) -> str:
    """Return the SHA-256 of everything in a row: RFC 8785 of its columns."""
    columns = inspect(type(row)).columns.keys()
    return hashlib.sha256(
        canonical_json({name: _spelled(getattr(row, name)) for name in columns})
    ).hexdigest()


def _spelled(value: Any) -> JsonValue:
    if isinstance(value, UUID):
        return value.hex
    found: JsonValue = exact_instant_text(value) if isinstance(value, datetime) else value
    return found


@dataclass(frozen=True)
class Opening:
    """The salt and the payload that open a commitment."""

    commitment: str
    salt: bytes
    payload: bytes


def queue_ledger_entry(
    session: Session, key: bytes, payload: bytes, at: datetime, salt: bytes | None = None
) -> Opening:
    """Queue the commitment to a payload; return its opening, for the caller to store.

    :param key: the instance's ledger key, which the sealer checks the row against.
    :param salt: random unless given.
    """
    salt = salt or secrets.token_bytes(SALT_BYTES)
    commitment = commit(salt, payload)
    row = {
        "id": new_id(at),
        "at": at,
        "commitment": commitment,
        "mac": pending_mac(key, commitment, at),
    }
    insert_row(session, LedgerPending, row)
    return Opening(commitment, salt, payload)


def write_audit(
    session: Session,
    key: bytes,
    event: AuditEvent,
    *,
    actor: str,
    at: datetime,
    subject: str = "",
    details: Mapping[str, str | int] | None = None,
    kind: EntryKind = EntryKind.AUDIT,
) -> str:
    """Add an event to the audit trail; queue its commitment for the ledger and return it.

    :param key: the instance's ledger key.
    :param kind: the kind of the ledger entry.
    :raises ValueError: for details other than those that the event declares.
    """
    event_id = uuid4()
    entry = AuditEntry(event_id.hex, event, actor, subject, at, details or {}, kind)
    opening = queue_ledger_entry(session, key, entry.payload(), at)
    row = {
        "id": event_id,
        "at": at,
        "event": event.tag,
        "actor": actor,
        "subject": subject,
        "salt": opening.salt,
        "payload": opening.payload,
        "commitment": opening.commitment,
    }
    insert_row(session, AuditRecord, row)
    return opening.commitment
