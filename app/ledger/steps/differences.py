"""Differences between rows and the evidence of an act of consent or of an audit event."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.models import ConsentRecord
from app.consent.store.consent import list_decisions_of
from app.core.models import AuditRecord
from app.ledger.rules.named import Difference
from app.ledger.rules.tlog_proof import EntryOpening
from app.ledger.steps.bindings import Binding, Bindings
from app.ledger.steps.evidence import FACET, read_payload, told_of, told_of_consent
from app.ledger.store import evidence


@dataclass(frozen=True)
class FoundConsent:
    """An act of consent with its evidence, if that is stored, and its rows.

    :param told: the payload according to the rows.
    """

    row: str
    at: datetime
    commitment: str
    opening: EntryOpening | None
    told: bytes
    binding: Binding | None

    @property
    def opens(self) -> bool:
        """True if the evidence is held and opens the commitment."""
        return self.opening is not None and self.opening.opens(self.commitment)

    @property
    def facts(self) -> Mapping[str, Any]:
        """The payload that the ledger commits to, or the values of the rows if nothing opens it."""
        held = self.opening.payload if self.opening is not None and self.opens else self.told
        return dict(json.loads(held))

    @property
    def differences(self) -> Sequence[Difference]:
        """The values in which the rows differ from the evidence; none if it opens no commitment."""
        if self.opening is None or not self.opens:
            return ()
        rows = self.binding.rows if self.binding is not None else {}
        return _differences(self.opening.payload, self.told, self.row, rows)

    def differences_from(self, digest: str) -> Sequence[Difference]:
        """Return, as one difference, whether the row differs from the remains of an erasure."""
        found = sha256(self.told).hexdigest()
        return () if found == digest else [Difference("sha256", digest, found, self.row)]


def _differences(
    payload: bytes, told: bytes, row: str, rows: Mapping[str, str]
) -> Sequence[Difference]:
    sealed, stated = read_payload(payload), read_payload(told)
    found = [
        Difference(key, sealed.get(key), stated.get(key), rows.get(key, row))
        for key in sorted(sealed.keys() | stated.keys())
        if sealed.get(key) != stated.get(key)
    ]
    # What else differs mostly has another facet, which then is no alteration of its own.
    return [each for each in found if each.key != FACET] or found


def audit_differences(row: AuditRecord) -> Sequence[Difference]:
    """Return the columns of an audit event that differ from its evidence.

    There is nothing to compare with once that is emptied, or if it opens no commitment.
    """
    if not EntryOpening(row.salt, row.payload).opens(row.commitment):
        return ()
    return _differences(row.payload, told_of(row), f"audit_event {row.id}", {})


def find_consent(session: Session, record_id: UUID) -> FoundConsent | None:
    """Return an act of consent with its evidence and its rows, if there is such an act."""
    record = session.get(ConsentRecord, record_id)
    if record is None:
        return None
    [(_record, held)] = evidence.list_consents(session, [record.commitment])
    decided = list_decisions_of(session, [record.id]).get(record.id, {})
    row, where = f"consent_record {record.id}", record.commitment
    if held is None:
        told = told_of_consent(record, decided)
        return FoundConsent(row, record.at, where, None, told, None)
    binding = Bindings.of(session, [record]).told(record, held, read_payload(held.payload))
    told = told_of_consent(record, decided, binding.values)
    opening = EntryOpening(held.salt, held.payload)
    return FoundConsent(row, record.at, where, opening, told, binding)
