"""Addresses and numbers in enquiries, with the evidence of the acts that vouch for them."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, Select, exists, literal_column, select
from sqlalchemy.orm import Session

from app.consent.models import ConsentDecision, ConsentEvidence, ConsentRecord
from app.consent.rules.consent import Act, State
from app.consent.rules.standing import CONFIRMING
from app.core.models import LedgerLeaf, LedgerPending
from app.core.rules.commitment import EvidenceKey, commit
from app.core.rules.purposes import Purpose
from app.core.store.statements import among
from app.enquiries.models import Correction, Enquiry


class Held(NamedTuple):
    """An act as stored: the opening of its commitment, and the commitment's place.

    :param root: None once the evidence has been erased, like the payload.
    :param generation: the tree that holds it; None if it is not sealed, like its index.
    :param mac: the MAC of its pending entry; None if there is none, like the time of queueing.
    """

    person: UUID
    commitment: str
    root: bytes | None
    payload: bytes | None
    generation: int | None
    leaf_index: int | None
    queued_at: datetime | None
    mac: bytes | None

    def is_of(self, person_id: UUID) -> bool:
        """Return whether the payload opens the commitment and names a person."""
        if self.root is None or self.payload is None:
            return False
        opens = commit(EvidenceKey.SALT.of(self.root), self.payload) == self.commitment
        return opens and self._says("person", person_id.hex)

    def confirms(self, purpose: Purpose) -> bool:
        """Return whether the payload, which opens the commitment, confirms consent to a purpose."""
        confirmed = any(self._says("act", act) for act in CONFIRMING)
        return confirmed and self._says(purpose, State.GIVEN)

    def shows(self, blocks: Collection[str]) -> bool:
        """Return whether the payload, which opens the commitment, is about one of these words."""
        return any(self._says("block_sha256", each) for each in blocks)

    def is_bound_to(self, key: EvidenceKey, value: str) -> bool:
        """Return whether the payload, which opens the commitment, is bound to a value."""
        digest = key.digest(self.root or b"", value.encode("utf-8"))
        return self._says(_BOUND_BY[key], digest)

    def _says(self, name: str, value: str) -> bool:
        # Canonical JSON, and parsing would take longer than all hashes: within a text, a quote
        # would be escaped.
        return f'"{name}":"{value}"'.encode() in (self.payload or b"")


_BOUND_BY = {EvidenceKey.EMAIL: "email", EvidenceKey.PHONE: "phone"}


class Contact(NamedTuple):
    """The ways to reach the sender of an enquiry, as it was sent."""

    enquiry_id: UUID
    person_id: UUID
    email: str
    phone: str
    phone_e164: str


_ACT = (
    ConsentRecord.person,
    ConsentRecord.commitment,
    ConsentEvidence.root,
    ConsentEvidence.payload,
    LedgerLeaf.generation,
    LedgerLeaf.leaf_index,
    LedgerPending.at,
    LedgerPending.mac,
)
# A literal, so that the engines use the index of corrections.
_CORRECTED: ColumnElement[str] = literal_column(f"'{Act.CORRECTED.value}'")
_CONTACT = (Enquiry.id, Enquiry.person_id, Enquiry.email, Enquiry.phone, Enquiry.phone_e164)


def list_contacts(session: Session, enquiries: Collection[UUID]) -> Sequence[tuple[Contact, Held]]:
    """Return the ways to reach the senders of enquiries, each with the act of its form."""
    found = select(*_CONTACT, *_ACT).join(
        ConsentRecord, ConsentRecord.id == Enquiry.consent_record_id
    )
    rows = session.execute(_with_evidence(found).where(among(session, Enquiry.id, enquiries)))
    return [(Contact(*row[: len(_CONTACT)]), Held(*row[len(_CONTACT) :])) for row in rows]


def list_corrected(session: Session, enquiries: Collection[UUID]) -> Sequence[tuple[UUID, UUID]]:
    """Return each of these enquiries with the acts that its corrections name."""
    named = select(Correction.enquiry_id, Correction.consent_record_id).distinct()
    rows = session.execute(named.where(among(session, Correction.enquiry_id, enquiries)))
    return [(enquiry_id, record_id) for enquiry_id, record_id in rows]


def list_correcting(session: Session, people: Collection[UUID]) -> Sequence[tuple[UUID, Held]]:
    """Return the acts that corrected people's enquiries, by id."""
    found = select(ConsentRecord.id, *_ACT).select_from(ConsentRecord)
    of_them = (among(session, ConsentRecord.person, people), ConsentRecord.act == _CORRECTED)
    return [
        (row[0], Held(*row[1:])) for row in session.execute(_with_evidence(found).where(*of_them))
    ]


def list_confirming(
    session: Session, people: Collection[UUID], purpose: Purpose
) -> Sequence[tuple[datetime, Held]]:
    """Return the acts that confirmed people's consent to a purpose, each with its time."""
    found = select(ConsentRecord.at, *_ACT).select_from(ConsentRecord)
    given = exists().where(
        ConsentDecision.consent_record_id == ConsentRecord.id,
        ConsentDecision.purpose == purpose.value,
        ConsentDecision.state == State.GIVEN.value,
    )
    of_them = (
        among(session, ConsentRecord.person, people),
        ConsentRecord.act.in_([act.value for act in CONFIRMING]),
        given,
    )
    rows = session.execute(_with_evidence(found).where(*of_them))
    return [(row[0], Held(*row[1:])) for row in rows]


def find_latest(session: Session, person_id: UUID) -> Held | None:
    """Return the latest act of a person, if there is any."""
    found = select(*_ACT).select_from(ConsentRecord).where(ConsentRecord.person == person_id)
    latest = found.order_by(ConsentRecord.at.desc(), ConsentRecord.id.desc()).limit(1)
    row = session.execute(_with_evidence(latest)).first()
    return None if row is None else Held(*row)


def _with_evidence(acts: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    return (
        acts.outerjoin(ConsentEvidence, ConsentEvidence.consent_record_id == ConsentRecord.id)
        .outerjoin(LedgerLeaf, LedgerLeaf.commitment == ConsentRecord.commitment)
        .outerjoin(LedgerPending, LedgerPending.commitment == ConsentRecord.commitment)
    )
