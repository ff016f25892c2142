"""Let audit events give way to their commitments, and let the ledger say so for ever."""

from collections.abc import Collection
from datetime import datetime
from hashlib import sha256
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.core.rules.commitment import EntryKind
from app.core.steps.queue_ledger_entry import queue_ledger_entry
from app.ledger.rules.erasure import ErasedRecord, Erasure, ErasureReason
from app.rights.store import erasure as erasures
from app.rights.store import retention_rest


def forget_audits(session: Session, key: bytes, events: Collection[UUID], at: datetime) -> int:
    """Empty what some audit events tell, queue the entry that accounts for it; return how many.

    Whoever restores an older database has nothing to repeat: their time is over there as well, so
    that the next run takes them again. They are not listed outside.

    :param key: the instance's ledger key.
    :param events: ids; those that tell nothing any more are passed over.
    """
    rows = retention_rest.lock_audits(session, events)
    if not rows:
        return 0
    told = frozenset(
        ErasedRecord(row.commitment, row.id.hex, sha256(row.payload).hexdigest()) for row in rows
    )
    erasure_id = uuid4()
    erasure = Erasure(erasure_id.hex, "", ErasureReason.RETENTION, at, told)
    opening = queue_ledger_entry(session, key, EntryKind.PERSON_ERASED, erasure.payload(), at)
    erasures.insert_erasure(
        session,
        {
            "id": erasure_id,
            "at": at,
            "salt": opening.salt,
            "payload": opening.payload,
            "commitment": opening.commitment,
        },
    )
    retention_rest.forget_audits(session, [row.id for row in rows])
    return len(rows)
