"""Put enquiries into the database, however they reached us; a repeated one is recognised."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.core.steps.record_ids import new_id
from app.enquiries.rules.enquiry import new_reference
from app.enquiries.store import enquiry as enquiries
from app.leads.rules.duplicates import name_key, organisation_key
from app.reception.rules.incoming import Incoming


@dataclass(frozen=True)
class Stored:
    """The enquiry that came in: its own, or that of the same submission sent before."""

    id: UUID
    reference: str
    consent_id: UUID
    repeated: bool = False


def insert_enquiries(
    session: Session, incoming: Sequence[Incoming], person_ids: Sequence[UUID], now: datetime
) -> list[Stored]:
    """Insert enquiries that are not there yet, and return them all in the order given.

    :param person_ids: whose each is; these people are stored already.
    """
    ids = [_new(now) for _ in incoming]
    rows = [_row(*each) for each in zip(incoming, ids, person_ids, strict=True)]
    went_in = enquiries.insert_unless_repeated(session, rows)
    return [
        its if its.id in went_in else _first_or_renamed(session, its, row)
        for its, row in zip(ids, rows, strict=True)
    ]


def insert_new_enquiries(
    session: Session, incoming: Sequence[Incoming], person_ids: Sequence[UUID], now: datetime
) -> list[Stored]:
    """Insert enquiries none of which is there, and return them in the order given.

    :raises IntegrityError: if one is, or a reference is taken.
    """
    ids = [_new(now) for _ in incoming]
    rows = [_row(*each) for each in zip(incoming, ids, person_ids, strict=True)]
    enquiries.insert_new(session, rows)
    return ids


def _new(now: datetime) -> Stored:
    return Stored(new_id(now), new_reference(secrets.choice), new_id(now))


def _first_or_renamed(session: Session, its: Stored, row: Mapping[str, object]) -> Stored:
    """Return the enquiry of the same submission sent before, or insert under another reference."""
    key, digest = str(row["idempotency_key"]), str(row["digest"])
    while (first := enquiries.find_by_submission(session, key, digest)) is None:
        # The reference was taken, once in some 10^11 enquiries.
        its = replace(its, reference=new_reference(secrets.choice))
        if enquiries.insert_unless_repeated(session, [{**row, "reference": its.reference}]):
            return its
    return Stored(first.id, first.reference, first.consent_record_id, repeated=True)


def _row(incoming: Incoming, its: Stored, person_id: UUID) -> dict[str, object]:
    answers = incoming.answers
    return {
        **answers.values(),
        "id": its.id,
        "reference": its.reference,
        "person_id": person_id,
        "consent_record_id": its.consent_id,
        "phone_e164": incoming.phone_e164,
        "received_at": incoming.received_at,
        "language": incoming.notice.lang,
        "campaign": incoming.campaign,
        "channel": incoming.channel,
        "entered_by": incoming.entered_by,
        "idempotency_key": incoming.idempotency_key,
        "digest": incoming.digest,
        "organisation_key": organisation_key(answers.organisation),
        "name_key": name_key(answers.name),
    }
