"""Rows that an audit event vouches for by a hash: certificates of erasure and published words."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.models import ErasureCertificate, ErasureOverwriting, PolicyText
from app.consent.rules.consent import text_sha256
from app.consent.rules.publication import publication_sha256
from app.consent.steps.publication import published_texts
from app.consent.store import policies
from app.core.models import AuditRecord
from app.core.rules.audit_events import PUBLISHING, AuditEvent
from app.core.rules.moments import exact_instant_text
from app.ledger.outside.ledger_files import Vouching
from app.ledger.rules.health import Finding, FindingKind
from app.ledger.steps.attestation import attested_payload
from app.ledger.store import verdict

_Facts = tuple[str, ...]


def _certified(row: ErasureCertificate) -> _Facts:
    return row.person.hex, exact_instant_text(row.at), sha256(row.payload).hexdigest()


def _certifying(payload: Mapping[str, Any]) -> tuple[str, _Facts]:
    details = payload["details"]
    return details["erasure"], (payload["subject"], payload["time"], details["certificate"])


def _overwritten(row: ErasureOverwriting) -> _Facts:
    return exact_instant_text(row.at), row.method


def _overwriting(payload: Mapping[str, Any]) -> tuple[str, _Facts]:
    return payload["subject"], (payload["time"], payload["details"]["method"])


@dataclass(frozen=True)
class _Kind:
    """A table with one row for each event of a kind, and the values that both must share."""

    model: Any
    event: AuditEvent
    of_row: Callable[[Any], _Facts]
    of_event: Callable[[Mapping[str, Any]], tuple[str, _Facts]]


_CERTIFICATES = _Kind(ErasureCertificate, AuditEvent.PERSON_ERASED, _certified, _certifying)
_KINDS = (
    _CERTIFICATES,
    _Kind(ErasureOverwriting, AuditEvent.ERASURE_OVERWRITTEN, _overwritten, _overwriting),
)


def iter_uncertified(session: Session, since: datetime | None = None) -> Iterator[Finding]:
    """Yield a finding for each certificate, and each record of overwriting, that no event made.

    An event whose row is gone is one as well.

    :param since: if set, only rows and events since a moment.
    """
    for kind in _KINDS:
        told = _told(session, kind, since)
        name = kind.model.__tablename__
        for rows in verdict.iter_rows(session, kind.model, *_since(kind.model, since)):
            for row in rows:
                expected = told.pop(row.erasure_id.hex, [])
                if expected != [kind.of_row(row)]:
                    problem = FindingKind.DIFFERS if expected else FindingKind.STRAY
                    yield Finding(problem, f"{name} {row.erasure_id}")
        for erasure in told:
            yield Finding(FindingKind.GONE, f"{name} {UUID(erasure)}")


def _since(model: type[Any], since: datetime | None) -> Sequence[Any]:
    return () if since is None else (model.at >= since,)


def _told(session: Session, kind: _Kind, since: datetime | None) -> dict[str, list[_Facts]]:
    wanted = (AuditRecord.event == kind.event.tag, *_since(AuditRecord, since))
    found: dict[str, list[_Facts]] = {}
    for audits in verdict.iter_rows(session, AuditRecord, *wanted):
        for audit in audits:
            erasure, facts = kind.of_event(json.loads(audit.payload))
            found.setdefault(erasure, []).append(facts)
    return found


class CertificateState(StrEnum):
    """Whether a certificate of erasure equals its sealed audit event."""

    SOUND = "sound"
    ALTERED = "altered"
    UNPROVEN = "unproven"
    LOST = "lost"


def judge_certificate(
    session: Session, vouching: Vouching, row: ErasureCertificate
) -> tuple[CertificateState, str]:
    """Return the state of a certificate, and the SHA-256 that the ledger has of it, if any."""
    subject, tag = row.person.hex, AuditEvent.PERSON_ERASED.tag
    for audit in verdict.list_by_subject(session, {tag}, [subject]):
        payload = attested_payload(session, vouching, audit)
        erasure, facts = _CERTIFICATES.of_event(payload) if payload else ("", ())
        if erasure == row.erasure_id.hex:
            same = facts == _certified(row)
            return CertificateState.SOUND if same else CertificateState.ALTERED, facts[-1]
    # Another person's, or nobody's, by its column.
    sealed = find_lost_certificate(session, vouching, row.erasure_id)
    return CertificateState.ALTERED if sealed else CertificateState.UNPROVEN, sealed


def find_lost_certificate(session: Session, vouching: Vouching, erasure_id: UUID) -> str:
    """Return the SHA-256 that the ledger has of a certificate without a row; empty if none."""
    named = erasure_id.hex.encode()
    tag = AuditEvent.PERSON_ERASED.tag
    for audits in verdict.iter_rows(session, AuditRecord, AuditRecord.event == tag):
        # Only an event that names it is proved: anybody may ask for any id.
        for audit in (each for each in audits if named in each.payload):
            payload = attested_payload(session, vouching, audit)
            erasure, facts = _CERTIFICATES.of_event(payload) if payload else ("", ("",))
            if erasure == erasure_id.hex:
                return facts[-1]
    return ""


def iter_unpublished(session: Session) -> Iterator[Finding]:
    """Yield a finding for each published version that no event vouches for, or that is gone."""
    told: dict[tuple[str, int], set[str]] = {}
    of_publishing = AuditRecord.event.in_([event.tag for event in PUBLISHING])
    for audits in verdict.iter_rows(session, AuditRecord, of_publishing):
        for audit in audits:
            details = json.loads(audit.payload)["details"]
            key = (details["doc"], details["version"])
            told.setdefault(key, set()).add(details["sha256"])
    versions: dict[tuple[str, int], list[PolicyText]] = {}
    for row in policies.list_all(session):
        versions.setdefault((row.doc, row.version), []).append(row)
    for key, rows in versions.items():
        expected = told.pop(key, set())
        altered = any(text_sha256(row.text) != row.sha256 for row in rows)
        if altered or publication_sha256(published_texts(rows)) not in expected:
            problem = FindingKind.DIFFERS if expected else FindingKind.STRAY
            yield Finding(problem, f"policy_text {key[0]} {key[1]}")
    for doc, version in told:
        yield Finding(FindingKind.GONE, f"policy_text {doc} {version}")
