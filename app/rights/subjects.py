"""One person as an auditor finds, views and unmasks them; and the list of accesses to people."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.models import ConsentRecord, ErasureCertificate, ErasureProposal
from app.consent.rules.standing import Standing, standing_since
from app.consent.store import consent as consents
from app.consent.store.record_list import list_told
from app.core.db import Database
from app.core.models import AuditRecord
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound, existing
from app.core.rules.purposes import Purpose
from app.core.steps.records import new_id, write_audit
from app.core.store.statements import insert_row
from app.enquiries.models import Enquiry, LegalHold
from app.enquiries.outside.contact_details import masked_email
from app.enquiries.store import legal_hold
from app.exports.models import Export
from app.rights.models import Reveal, RightsRequest
from app.rights.rules.spellings import masked_name
from app.rights.rules.subjects import AccessAsked, SubjectQuery, reason_sha256
from app.rights.store import erasing, erasure, person_data, requests, subjects
from app.rights.store.subjects import list_access, list_subjects

MOST_ROWS = 100_000
"""The most rows in one file; a shorter span of days has those that are left out."""
_MOST_REVEALS = 50
_SALT_BYTES = 32


def search_subjects(
    database: Database, ledger_key: bytes, query: SubjectQuery, *, actor: str, now: datetime
) -> Sequence[UUID]:
    """Return the pseudonyms of the people that a query finds, and write an audit event.

    The event has the kind of text and the number of people found, and never the person.
    """
    with database.transaction() as session:
        found = list_subjects(session, query)
        write_audit(
            session,
            ledger_key,
            AuditEvent.SUBJECT_SEARCHED,
            actor=actor,
            at=now,
            details={"fields": query.by.value, "count": len(found)},
        )
        return found


@dataclass(frozen=True)
class SubjectView:
    """One person as an auditor sees them; lists are newest first.

    :param name: masked, and so is the address; both are empty for an erased person.
    :param stands: the standing of each purpose, and since when.
    :param acts: every act of consent, with the effect of its decisions.
    :param exports: the exports that held an enquiry of theirs, with its reference.
    """

    person_id: UUID
    known: bool
    name: str
    email: str
    enquiries: Sequence[Enquiry]
    stands: Mapping[Purpose, tuple[Standing, datetime | None]]
    acts: Sequence[tuple[ConsentRecord, Mapping[str, str]]]
    requests: Sequence[RightsRequest]
    proposals: Sequence[ErasureProposal]
    certificates: Sequence[ErasureCertificate]
    holds: Sequence[LegalHold]
    exports: Sequence[tuple[Export, str]]
    reveals: Sequence[Reveal]


def view_subject(
    database: Database, ledger_key: bytes, *, actor: str, person_id: UUID, now: datetime
) -> SubjectView:
    """Return a person, masked, and write an audit event of the access.

    :raises NotFound: if nothing was ever known under this pseudonym.
    """
    with database.transaction() as session:
        view = read_subject(session, person_id)
        write_audit(
            session,
            ledger_key,
            AuditEvent.SUBJECT_VIEWED,
            actor=actor,
            at=now,
            subject=person_id.hex,
        )
        return view


def read_subject(session: Session, person_id: UUID) -> SubjectView:
    """Return a person, masked.

    :raises NotFound: if nothing was ever known under this pseudonym.
    """
    known = person_data.find(session, person_id) is not None
    acts = person_data.list_consent_records(session, person_id)
    certificates = erasure.list_certificates_of(session, person_id)
    if not (known or acts or certificates):
        raise NotFound(f"There is no person {person_id}.")
    recipient = subjects.read_recipients(session, {person_id}).get(person_id)
    decided = consents.list_decisions_by_person(session, {person_id}).get(person_id, [])
    decisions = list_told(session, acts)
    return SubjectView(
        person_id,
        known,
        masked_name(recipient.name) if recipient else "",
        masked_email(recipient.email) if recipient and recipient.email else "",
        [enquiry for enquiry, _lead in person_data.list_enquiries(session, person_id)],
        standing_since(decided),
        [(each, decisions[each.id]) for each in acts],
        requests.list_for_person(session, person_id),
        erasure.list_proposals(session, person_id),
        certificates,
        legal_hold.list_for_person(session, person_id),
        person_data.list_exports(session, person_id),
        subjects.list_reveals(session, person_id, _MOST_REVEALS),
    )


@dataclass(frozen=True)
class Revealed:
    """A person's identity: every name and every address they used."""

    names: Sequence[str]
    addresses: Sequence[str]


def reveal_subject(
    database: Database,
    ledger_key: bytes,
    *,
    actor: str,
    person_id: UUID,
    reason: str,
    now: datetime,
) -> Revealed:
    """Return a person's names and addresses, store the reason and write an audit event.

    The event has a keyed hash of the reason, since the reason may name the person.

    :raises NotFound: if the person is not known, or not any more.
    """
    with database.transaction() as session:
        existing(person_data.find(session, person_id), f"There is no person {person_id}.")
        salt = secrets.token_bytes(_SALT_BYTES)
        kept = {"id": new_id(now), "person_id": person_id, "at": now, "actor": actor}
        insert_row(session, Reveal, {**kept, "reason": reason, "salt": salt})
        write_audit(
            session,
            ledger_key,
            AuditEvent.SUBJECT_REVEALED,
            actor=actor,
            at=now,
            subject=person_id.hex,
            details={"reason_sha256": reason_sha256(salt, reason)},
        )
        subject = erasing.read_subject(session, person_id)
        return Revealed(
            subjects.list_names(session, subject),
            list(dict.fromkeys(subjects.list_addresses(session, subject))),
        )


def download_access(
    database: Database, ledger_key: bytes, asked: AccessAsked, *, actor: str, now: datetime
) -> Sequence[AuditRecord]:
    """Return the latest accesses that pass a filter, and write an audit event."""
    with database.reading() as session:
        found = list_access(session, asked, None, MOST_ROWS)
    # Not in one transaction, since every writer would wait while it reads.
    with database.transaction() as session:
        write_audit(
            session,
            ledger_key,
            AuditEvent.ACCESS_DOWNLOADED,
            actor=actor,
            at=now,
            details={"count": len(found)},
        )
    return found
