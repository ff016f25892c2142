"""Erase what opens acts of consent, and let the ledger say so for ever."""

from collections.abc import Collection
from datetime import datetime
from hashlib import sha256
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.core.rules.commitment import EntryKind
from app.core.steps.queue_ledger_entry import queue_ledger_entry
from app.ledger.rules.erasure import ErasedRecord, Erasure, ErasureReason
from app.rights.outside.erasure_list import ErasureList
from app.rights.store import erasure as erasures


def erase_evidence(
    session: Session,
    key: bytes,
    outside: ErasureList,
    *,
    person: UUID | None,
    records: Collection[UUID],
    reason: ErasureReason,
    at: datetime,
    erasure_id: UUID | None = None,
    listed: bool = False,
) -> Erasure:
    """Delete the evidence of a person's acts of consent, queue the entry that says so, and list it.

    The list outside is written before the transaction commits: an erasure that is listed and was
    not done is done again after a restore, and one that was done and is not listed would be lost.

    :param key: the instance's ledger key.
    :param outside: where erasures are listed for whoever restores an older database.
    :param person: none where the records are not of one person.
    :param records: ids of acts of consent; those whose evidence is gone already are passed over.
    :param erasure_id: a new one, if none is given.
    :param listed: whether the list outside has this erasure already, which a restore had undone.
    :raises StorageUnavailable: if the list cannot be written, by the transaction around this.
    """
    held = erasures.list_held(session, records)
    erased = frozenset(
        ErasedRecord(record.commitment, record.id.hex, sha256(evidence.payload).hexdigest())
        for record, evidence in held
    )
    erasure_id = erasure_id or uuid4()
    erasure = Erasure(erasure_id.hex, person.hex if person else "", reason, at, erased)
    opening = queue_ledger_entry(session, key, EntryKind.PERSON_ERASED, erasure.payload(), at)
    row = {
        "id": erasure_id,
        "at": at,
        "salt": opening.salt,
        "payload": opening.payload,
        "commitment": opening.commitment,
    }
    erasures.insert_erasure(session, row)
    erasures.delete_evidence(session, [record.id for record, _evidence in held])
    if not listed:
        outside.append(opening.payload)
    return erasure
