"""The objects that findings name, and how they differ from the sealed payload."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.models import ConsentRecord, ErasureCertificate, ErasureOverwriting, PersonErasure
from app.core.models import AuditRecord, LedgerPending, LedgerQuarantine
from app.enquiries.models import Correction, Enquiry
from app.ledger.models import LedgerClosing, LedgerVerification
from app.ledger.rules.named import NamedObject
from app.ledger.steps.differences import audit_differences, find_consent
from app.ledger.store import bound

_Find = Callable[[Session, UUID, str], NamedObject | None]
"""Takes the id in the name of an object, and that name; returns None without such a row."""


def name_object(session: Session, named: str) -> NamedObject:
    """Return the object of a finding, by the table and key that the finding has."""
    table, _space, key = named.partition(" ")
    if table == "policy_text":
        return _version(key.split())
    if table not in _FINDERS:
        return NamedObject(table if table in _TREE else "")
    ids = [row_id for each in key.split() if (row_id := _read_id(each)) is not None]
    # Somebody may have written a row that cannot even be read.
    with suppress(ValueError, TypeError, KeyError, AttributeError, RecursionError):
        found = _FINDERS[table](session, ids[0], named) if ids else None
        return found or NamedObject(table)
    return NamedObject(table)


def _read_id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


_TREE = frozenset({"ledger_leaf", "ledger_tile", "ledger_checkpoint"})
"""Tables of the tree, whose rows have no page."""


def _version(key: Sequence[str]) -> NamedObject:
    """Return a published text: its key is a document, a language or none, and a version."""
    if len(key) < len(("doc", "version")) or not key[-1].isdigit():
        return NamedObject("policy_text")
    return NamedObject("policy_text", "policy_text", key[0], code=key[0], version=int(key[-1]))


def _record(session: Session, record_id: UUID, _named: str) -> NamedObject | None:
    found = find_consent(session, record_id)
    if found is None:
        return None
    facts, where = found.facts, ("consent_record", str(record_id))
    at = datetime.fromisoformat(facts["time"])
    differences = found.differences
    return NamedObject(
        "consent_record", *where, at, facts["act"], facts["method"], differences=differences
    )


def _person(session: Session, person_id: UUID, named: str) -> NamedObject:
    acts = bound.list_acts_of(session, person_id, _MOST_ACTS)
    return _bound_row(session, "person", person_id, None, acts, named)


_MOST_ACTS = 20
"""Acts of one person that are compared with it, since a page waits for the result."""


def _enquiry(session: Session, enquiry_id: UUID, named: str) -> NamedObject | None:
    row = session.get(Enquiry, enquiry_id)
    if row is not None:
        acts = [row.consent_record_id]
        return _bound_row(session, "enquiry", row.person_id, row.received_at, acts, named)
    # The finding names the act that it came with, if the enquiry is missing.
    record = session.get(ConsentRecord, enquiry_id)
    if record is None:
        return None
    return _bound_row(session, "enquiry", record.person, record.at, [record.id], named)


def _correction(session: Session, correction_id: UUID, named: str) -> NamedObject | None:
    row = session.get(Correction, correction_id)
    record = session.get(ConsentRecord, row.consent_record_id) if row else None
    if row is None or record is None:
        return None
    return _bound_row(session, "correction", record.person, row.at, [record.id], named)


def _bound_row(
    session: Session,
    table: str,
    person: UUID,
    at: datetime | None,
    acts: Sequence[UUID],
    named: str,
) -> NamedObject:
    """Return a row that acts are bound to; the page of the act that it contradicts shows both."""
    for act in acts:
        found = find_consent(session, act)
        theirs = [each for each in found.differences if each.row == named] if found else []
        if theirs:
            return NamedObject(table, "consent_record", str(act), at, differences=theirs)
    return NamedObject(table, "person", str(person), at)


def _event(session: Session, event_id: UUID, _named: str) -> NamedObject | None:
    row = session.get(AuditRecord, event_id)
    if row is None:
        return None
    where = ("audit_event", str(event_id))
    return NamedObject("audit_event", *where, row.at, row.event, differences=audit_differences(row))


def _of_erasure(table: str) -> _Find:
    def find(session: Session, erasure_id: UUID, _named: str) -> NamedObject:
        models: tuple[Any, ...] = (ErasureCertificate, ErasureOverwriting, PersonErasure)
        rows = [session.get(model, erasure_id) for model in models]
        at = next((row.at for row in rows if row is not None), None)
        where = ("erasure_certificate", str(erasure_id)) if rows[0] is not None else ("", "")
        return NamedObject(table, *where, at)

    return find


def _queued(table: str, model: Any) -> _Find:
    """Return a finder of rows of the queue, each shown by the page of the record to seal."""

    def find(session: Session, row_id: UUID, _named: str) -> NamedObject | None:
        row = session.get(model, row_id)
        if row is None:
            return None
        record, event = bound.find_by_commitment(session, row.commitment)
        if record is not None:
            return NamedObject(table, "consent_record", str(record), row.at)
        where = ("audit_event", str(event)) if event is not None else ("", "")
        return NamedObject(table, *where, row.at)

    return find


def _made_at(table: str, model: Any, moment: str) -> _Find:
    """Return a finder of rows that the page with the findings shows itself."""

    def find(session: Session, row_id: UUID, _named: str) -> NamedObject | None:
        row = session.get(model, row_id)
        return NamedObject(table, at=getattr(row, moment)) if row is not None else None

    return find


_FINDERS: Mapping[str, _Find] = {
    "consent_record": _record,
    "consent_decision": _record,
    "consent_evidence": _record,
    "person": _person,
    "enquiry": _enquiry,
    "correction": _correction,
    "audit_event": _event,
    "person_erasure": _of_erasure("person_erasure"),
    "erasure_certificate": _of_erasure("erasure_certificate"),
    "erasure_overwriting": _of_erasure("erasure_overwriting"),
    "ledger_pending": _queued("ledger_pending", LedgerPending),
    "ledger_quarantine": _queued("ledger_quarantine", LedgerQuarantine),
    "ledger_verification": _made_at("ledger_verification", LedgerVerification, "asked_at"),
    "ledger_closing": _made_at("ledger_closing", LedgerClosing, "at"),
}
