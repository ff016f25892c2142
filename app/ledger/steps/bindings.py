"""The live rows that acts of consent are bound to: person, enquiry and corrections."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from itertools import islice
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.models import ConsentEvidence, ConsentRecord
from app.consent.rules.consent import Act, Bound
from app.core.rules.commitment import JsonValue
from app.enquiries.models import Correction, Enquiry, Person
from app.enquiries.outside.contact_details import normalised_email
from app.enquiries.rules.enquiry import PHONE_E164, correction_facts, enquiry_facts, person_key
from app.enquiries.rules.fields import FIELDS
from app.ledger.store import bound

_NOBODY = "nobody"
"""Stands in a payload for the address of a person whose row is missing without a certificate."""


@dataclass(frozen=True)
class Binding:
    """The values of a payload's keys `BOUND` according to the rows they are about.

    :param rows: the row that each value is from, by key, for people to find it by.
    """

    values: Mapping[str, str | None]
    rows: Mapping[str, str]


@dataclass(frozen=True)
class Bindings:
    """The rows that some acts of consent are bound to."""

    people: Mapping[UUID, Person]
    given: Mapping[UUID, Sequence[tuple[datetime, str]]]
    erased: Collection[UUID]
    enquiries: Mapping[UUID, Sequence[Enquiry]]
    corrections: Mapping[UUID, Sequence[Correction]]

    @classmethod
    def of(cls, session: Session, records: Collection[ConsentRecord]) -> "Bindings":
        """Return the rows that these records are bound to."""
        ids = [record.id for record in records]
        people = bound.list_people(session, {record.person for record in records})
        gone = {record.person for record in records} - people.keys()
        return cls(
            people,
            bound.list_given_addresses(session, people.keys()),
            _certified(session, gone),
            bound.list_enquiries(session, ids),
            bound.list_corrections(session, ids),
        )

    def told(
        self, record: ConsentRecord, held: ConsentEvidence, payload: Mapping[str, JsonValue]
    ) -> Binding:
        """Return the person and the words that the rows give for an act.

        The rows of a person who has been erased are gone, as their certificate says, while the
        evidence may be kept longer: the payload's own values are returned then.

        :param payload: the act's payload, as stored.
        """
        rows = {"email": f"person {record.person}"}
        person = self.people.get(record.person)
        if person is None:
            found = {each: _text(payload.get(each)) for each in ("email", "enquiry", "phone")}
            told = found if record.person in self.erased else {**found, "email": _NOBODY}
            return Binding({**told, "taken_by": _text(payload.get("taken_by"))}, rows)
        given = self.given.get(person.id, ())
        address = address_at(person, given, record.at, held.root, payload)
        about = Bound(email=address, taken_by=_text(payload.get("taken_by")) or "")
        enquiries = self.enquiries.get(record.id, ())
        if record.act == Act.GIVEN and len(enquiries) == 1:
            about = _of_enquiry(record, about, enquiries[0])
        elif record.act == Act.CORRECTED:
            about = _of_corrections(about, self.corrections.get(record.id, ()))
        where = f"enquiry {enquiries[0].id}" if enquiries else f"enquiry of {record.id}"
        values = about.values(held.root)
        if record.act == Act.CONFIRMED:
            # Bound to the number of an enquiry, which that enquiry's own act vouches for.
            values["phone"] = _text(payload.get("phone"))
        return Binding(values, {**rows, "enquiry": where, "phone": where})


def address_at(
    person: Person,
    given: Sequence[tuple[datetime, str]],
    at: datetime,
    root: bytes,
    payload: Mapping[str, JsonValue],
) -> str:
    """Return the address of a person that an act of theirs should be bound to; empty for none.

    What they did before staff gave them an address is bound to none, and what was done before one
    was corrected to the one that they had then. A correction is later than every act before it,
    but a clock that was set back lets an act after it look earlier: so the address may be one of
    those that they were given later.

    :param given: as of `list_given_addresses`.
    :param at: when the act was.
    :param root: of its evidence.
    :param payload: the act's payload, as stored.
    """

    def is_bound_to(address: str) -> bool:
        return Bound(email=address).values(root)["email"] == payload.get("email")

    if given and is_bound_to(""):
        return ""
    had = sum(since <= at for since, _value in given)
    former = (person_key(normalised_email(value) or "") for _since, value in given[:-1])
    theirs = islice(former, max(had - 1, 0), None)
    return next(filter(is_bound_to, theirs), person.email_key or "")


def _certified(session: Session, gone: Collection[UUID]) -> set[UUID]:
    """Return the given people whose certificate of erasure an audit event vouches for."""
    vouched = {
        json.loads(payload)["details"]["certificate"]
        for payload in bound.list_erasure_events(session, gone)
    }
    certificates = bound.list_certificates(session, gone)
    return {each.person for each in certificates if sha256(each.payload).hexdigest() in vouched}


def _text(value: JsonValue) -> str | None:
    return value if isinstance(value, str) else None


def _of_enquiry(record: ConsentRecord, about: Bound, enquiry: Enquiry) -> Bound:
    if enquiry.person_id != record.person:
        return about
    answers = {field.name: enquiry.answer(field.name) for field in FIELDS}
    return Bound(
        email=about.email,
        phone=enquiry.phone_e164,
        enquiry=enquiry_facts(enquiry.id, enquiry.received_at, answers),
        taken_by=enquiry.entered_by,
    )


def _of_corrections(about: Bound, parts: Sequence[Correction]) -> Bound:
    if len({(part.enquiry_id, part.at) for part in parts}) != 1:
        return about
    values = {part.field: part.value for part in parts}
    facts = correction_facts(parts[0].enquiry_id, parts[0].at, values)
    return Bound(about.email, values.get(PHONE_E164, ""), facts, about.taken_by)
