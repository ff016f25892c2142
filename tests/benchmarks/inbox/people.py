"""People for invented leads: one each, with their consent and, for some, a withdrawal."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from app.consent.models import ConsentDecision, ConsentRecord
from app.core.models import Base
from app.enquiries.models import Person
from tests.support.stored_rows import make_consent_record


def give_people(
    enquiries: Sequence[dict[str, Any]], leads: Sequence[dict[str, Any]]
) -> Iterator[tuple[type[Base], list[dict[str, Any]]]]:
    """Create a person and a consent record for every enquiry; yield their tables' rows."""
    people, records, decisions = [], [], []
    for enquiry, lead in zip(enquiries, leads, strict=True):
        person, at = uuid4(), enquiry["received_at"]
        given = _record(person, at, "given")
        enquiry |= {"person_id": person, "consent_record_id": given["id"]}
        people.append(
            {"id": person, "email_key": f"{person.hex}@example.com", "created_at": at,
             "email_confirmed_at": None}
        )  # fmt: skip
        records.append(given)
        if lead["consent"] == "withdrawn":
            taken = _record(person, at + timedelta(days=1), "withdrawn")
            records.append(taken)
            decisions.append({"consent_record_id": taken["id"], "purpose": "privacy_policy",
                              "state": "withdrawn"})  # fmt: skip
    yield from ((Person, people), (ConsentRecord, records), (ConsentDecision, decisions))


def _record(person: UUID, at: datetime, act: str) -> dict[str, Any]:
    record = make_consent_record(person=person, at=at, act=act)
    return {column.name: getattr(record, column.name) for column in ConsentRecord.__table__.columns}
