"""Erasure of evidence and of audit events, each with a ledger entry that accounts for it."""

import json
from collections.abc import Collection
from datetime import datetime
from hashlib import sha256
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.consent.models import ConsentEvidence, ConsentRecord, PersonErasure
from app.consent.rules.consent import Act, unbound
from app.consent.store import consent
from app.core.rules.audit_entry import left_of_audit
from app.core.rules.audit_events import SYSTEM, AuditEvent
from app.core.rules.codes import known_code
from app.core.rules.commitment import EntryKind
from app.core.rules.moments import instant_text
from app.core.rules.retention import RetentionClass
from app.core.steps.records import queue_ledger_entry, write_audit
from app.core.store.statements import insert_row
from app.ledger.outside.outside_lists import ErasureList
from app.ledger.rules.erasure import ErasedRecord, Erasure, ErasureReason
from app.ledger.store import bundle
from app.rights.rules.erasure import Place
from app.rights.store import erasure as erasures
from app.rights.store import overwriting, retention


def erase_evidence(
    session: Session,
    key: bytes,
    outside: ErasureList,
    *,
    person: UUID | None,
    records: Collection[UUID],
    reason: ErasureReason,
    at: datetime,
    actor: str = SYSTEM,
    erasure_id: UUID | None = None,
    listed: bool = False,
    until: datetime | None = None,
) -> Erasure:
    """Delete the evidence of a person's acts of consent, queue the ledger entry, and list it.

    An erasure of one person needs a certificate as well, whose audit event vouches for it. One of
    several people, whose evidence is past its period, gets its audit event here.

    The list outside is written before the transaction commits: an erasure that is listed and was
    not done is done later, but one that was done and is not listed would be lost by a restore.

    :param key: the instance's ledger key.
    :param outside: the list of erasures, for a restore of an older database.
    :param person: None if the records are not of one person.
    :param records: ids of acts of consent; those whose evidence is already deleted are skipped.
    :param actor: the actor of the retention run, for the audit event.
    :param erasure_id: a new one, if none is given.
    :param listed: whether the list outside has this erasure already, which a restore had undone.
    :param until: the moment after which data is left, if a restore had undone this erasure.
    :raises StorageUnavailable: by the surrounding transaction, if the list cannot be written.
    """
    opened = consent.list_with_evidence(session, records)
    erased = frozenset(
        ErasedRecord(
            record.commitment,
            record.id.hex,
            _kind_of(record, evidence),
            sha256(unbound(evidence.payload)).hexdigest(),
        )
        for record, evidence in opened
    )
    erasure = Erasure((erasure_id or uuid4()).hex, person.hex if person else "", reason, at, erased)
    payload = _account_for(session, key, erasure)
    if person is None:
        _vouch_for(session, key, erasure, RetentionClass.EVIDENCE, actor, until)
    erasures.delete_evidence(session, [record.id for record, _evidence in opened])
    if opened:
        _void_bundles(session, erasure)
    if not listed:
        outside.append(payload)
    return erasure


def _kind_of(record: ConsentRecord, evidence: ConsentEvidence) -> EntryKind:
    """Return the kind of an act; as it was sealed, if somebody has made the row unreadable.

    Whatever was done to a row, its person can be erased.
    """
    act = known_code(Act, record.act)
    if act is not None:
        return act.kind
    try:
        return EntryKind(json.loads(evidence.payload)["kind"])
    except (ValueError, TypeError, KeyError):
        return EntryKind.CONSENT_GIVEN


def _void_bundles(session: Session, erasure: Erasure) -> None:
    """Void the bundles of the ledger that hold erased data, and have their files deleted."""
    names = {f"{attempt}.zip": erasure.time for attempt in bundle.void_all(session)}
    overwriting.insert_leftovers(session, UUID(erasure.id), Place.BUNDLES, names)


def forget_audits(
    session: Session, key: bytes, events: Collection[UUID], at: datetime, actor: str
) -> int:
    """Erase the content of audit events and queue the ledger entry for that; return how many.

    They are not listed outside: in a restored older database their period is over as well, so that
    the next run erases them again.

    :param key: the instance's ledger key.
    :param events: ids; those without content are skipped.
    :param actor: the actor of the retention run, for the audit event.
    """
    rows = retention.lock_audits(session, events)
    if not rows:
        return 0
    told = frozenset(
        ErasedRecord(
            row.commitment,
            row.id.hex,
            EntryKind.AUDIT,
            sha256(left_of_audit(row.id, row.at)).hexdigest(),
        )
        for row in rows
    )
    erasure = Erasure(uuid4().hex, "", ErasureReason.RETENTION, at, told)
    _account_for(session, key, erasure)
    _vouch_for(session, key, erasure, RetentionClass.AUDIT, actor)
    _void_bundles(session, erasure)
    retention.forget_audits(session, [row.id for row in rows])
    return len(rows)


def _account_for(session: Session, key: bytes, erasure: Erasure) -> bytes:
    """Queue the ledger's entry of an erasure and store it; return the entry's payload."""
    at = erasure.time
    opening = queue_ledger_entry(session, key, erasure.payload(), at)
    row = {
        "id": UUID(erasure.id),
        "at": at,
        "salt": opening.salt,
        "payload": opening.payload,
        "commitment": opening.commitment,
    }
    insert_row(session, PersonErasure, row)
    return opening.payload


def _vouch_for(
    session: Session,
    key: bytes,
    erasure: Erasure,
    kind: RetentionClass,
    actor: str,
    until: datetime | None = None,
) -> None:
    """Write the audit event of an erasure of data past its retention period."""
    write_audit(
        session,
        key,
        AuditEvent.RETENTION_ERASED,
        actor=actor,
        at=erasure.time,
        subject=erasure.id,
        details={
            "erasure": erasure.id,
            "what": kind.value,
            "count": len(erasure.records),
            "until": instant_text(until) if until else "",
        },
    )
