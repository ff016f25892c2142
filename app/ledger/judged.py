"""Records, audit events and certificates of erasure as the ledger proves them, for their pages."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.models import ErasureCertificate
from app.core.db import Database
from app.core.models import AuditRecord
from app.core.rules.errors import NotFound, existing
from app.ledger.outside.ledger_files import Vouching
from app.ledger.rules.named import Difference
from app.ledger.rules.tlog_proof import EntryOpening
from app.ledger.steps.attestation import is_attested
from app.ledger.steps.differences import audit_differences, find_consent
from app.ledger.steps.evidence import erased_records, told_of
from app.ledger.steps.vouched import CertificateState, find_lost_certificate, judge_certificate
from app.ledger.store import evidence


@dataclass(frozen=True)
class JudgedConsent:
    """One act of consent, with its proof.

    :param facts: the payload that the ledger commits to, or the rows' values if unproven.
    :param attested: whether the commitment is in a signed tree, or pending under a valid MAC.
    :param opens: whether the evidence opens the commitment; False if it is gone.
    :param erased_at: when the evidence was erased, by an erasure that counts; None if it was not.
    :param differences: of the rows from the evidence, or from the remains of an erasure.
    """

    facts: Mapping[str, Any]
    attested: bool
    opens: bool
    erased_at: datetime | None
    differences: Sequence[Difference]

    @property
    def is_sound(self) -> bool:
        """True if the rows equal the sealed payload, or what an erasure left of it."""
        kept = self.opens or self.erased_at is not None
        return self.attested and kept and not self.differences


def judge_consent(database: Database, vouching: Vouching, record_id: UUID) -> JudgedConsent:
    """Return an act of consent as the ledger proves it.

    :raises NotFound: if there is no such record.
    """
    with database.reading() as session:
        return _judged(session, vouching, record_id)


def list_unproven(
    database: Database, vouching: Vouching, records: Collection[UUID]
) -> Collection[UUID]:
    """Return the acts of consent whose rows differ from the sealed payload.

    :raises NotFound: if there is no such record.
    """
    with database.reading() as session:
        judged = {each: _judged(session, vouching, each) for each in records}
    return {each for each, found in judged.items() if not found.is_sound}


def _judged(session: Session, vouching: Vouching, record_id: UUID) -> JudgedConsent:
    found = existing(find_consent(session, record_id), f"There is no consent record {record_id}.")
    attested = is_attested(session, vouching, found.commitment)
    if found.opening is not None:
        return JudgedConsent(found.facts, attested, found.opens, None, found.differences)
    for erasure in evidence.list_erasures_since(session, found.at):
        listed = erased_records(EntryOpening(erasure.salt, erasure.payload))
        same = next((each for each in listed if each.commitment == found.commitment), None)
        if same is not None and is_attested(session, vouching, erasure.commitment):
            left = found.differences_from(same.sha256)
            return JudgedConsent(found.facts, attested, False, erasure.at, left)
    return JudgedConsent(found.facts, attested, False, None, ())


@dataclass(frozen=True)
class JudgedEvent:
    """One audit event, with its proof.

    :param facts: the payload that the ledger commits to, or the row's values if unproven;
        the id and the time alone once its retention period is over.
    :param commitment: that of its entry in the tree.
    :param attested: whether the commitment is in a signed tree, or pending under a valid MAC.
    :param is_past: whether its evidence was deleted at the end of its retention period.
    :param opens: whether the evidence opens the commitment.
    """

    id: UUID
    facts: Mapping[str, Any]
    commitment: str
    attested: bool
    is_past: bool
    opens: bool
    differences: Sequence[Difference]


def judge_event(database: Database, vouching: Vouching, event_id: UUID) -> JudgedEvent:
    """Return an audit event as the ledger proves it.

    :raises NotFound: if there is no such event.
    """
    with database.reading() as session:
        row = existing(session.get(AuditRecord, event_id), f"There is no audit event {event_id}.")
        opens = EntryOpening(row.salt, row.payload).opens(row.commitment)
        told = row.payload if opens else told_of(row)
        return JudgedEvent(
            row.id,
            json.loads(told),
            row.commitment,
            is_attested(session, vouching, row.commitment),
            not row.payload,
            opens,
            audit_differences(row),
        )


_NAMES = frozenset(
    {
        "again",
        "approver",
        "erasure",
        "gone",
        "ground",
        "person",
        "proposer",
        "sole",
        "stays",
        "told",
    }
)


def certified(payload: bytes) -> Mapping[str, Any] | None:
    """Return the content of a certificate; None if it cannot be read as one."""
    try:
        told = json.loads(payload)
    except ValueError:
        return None
    return told if isinstance(told, dict) and told.keys() >= _NAMES else None


@dataclass(frozen=True)
class JudgedCertificate:
    """A certificate of erasure, and whether it equals the sealed audit event.

    :param row: None if it is lost.
    :param sealed_sha256: the hash that the ledger has of it; empty if nothing vouches for it.
    """

    row: ErasureCertificate | None
    state: CertificateState
    sealed_sha256: str

    @property
    def told(self) -> Mapping[str, Any] | None:
        """The content of the certificate; None if it cannot be read as one."""
        return certified(self.row.payload) if self.row is not None else None


def read_certificate(database: Database, vouching: Vouching, erasure_id: UUID) -> JudgedCertificate:
    """Return the certificate of an erasure, judged by the audit event that has its hash.

    :raises NotFound: if there is none, and no event says that there was.
    """
    with database.reading() as session:
        row = session.get(ErasureCertificate, erasure_id)
        if row is not None:
            return JudgedCertificate(row, *judge_certificate(session, vouching, row))
        sealed = find_lost_certificate(session, vouching, erasure_id)
    if not sealed:
        raise NotFound(f"There is no certificate {erasure_id}.")
    return JudgedCertificate(None, CertificateState.LOST, sealed)
