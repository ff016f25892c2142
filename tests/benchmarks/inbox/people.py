"""People for invented leads: one each, with their acts of consent and the evidence of these."""

import secrets
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from app.consent.models import ConsentDecision, ConsentEvidence, ConsentRecord
from app.consent.rules.consent import Act, Bound, ConsentAct, Document, State
from app.core.models import Base, LedgerPending
from app.core.rules.commitment import EvidenceKey, commit, pending_mac
from app.core.rules.purposes import Purpose
from app.enquiries.models import Person
from app.enquiries.rules.enquiry import enquiry_facts, person_key
from app.enquiries.rules.fields import FIELDS
from tests.support.enquiries.stored_rows import make_consent_record

_DOCUMENTS = tuple(Document(f"{doc}_policy", "zh", 1, "0" * 64) for doc in ("cookie", "privacy"))


def give_people(
    enquiries: Sequence[dict[str, Any]], leads: Sequence[dict[str, Any]], ledger_key: bytes
) -> Iterator[tuple[type[Base], list[dict[str, Any]]]]:
    """Create a person and an act of consent for every enquiry; yield their tables' rows.

    :param ledger_key: queues each act to be sealed.
    """
    people = []
    rows: dict[type[Base], list[dict[str, Any]]] = {
        each: [] for each in (ConsentRecord, ConsentDecision, ConsentEvidence, LedgerPending)
    }
    for enquiry, lead in zip(enquiries, leads, strict=True):
        person, at = uuid4(), enquiry["received_at"]
        answers = {field.name: enquiry.get(field.name) or "" for field in FIELDS}
        key = person_key(answers["email"])
        enquiry |= {"person_id": person, "consent_record_id": uuid4()}
        facts = enquiry_facts(enquiry["id"], at, answers)
        given = Bound(key, enquiry["phone_e164"], facts, enquiry["entered_by"])
        _add(rows, _act(enquiry["consent_record_id"], person, Act.GIVEN, at, given), ledger_key)
        people.append(
            {"id": person, "email_key": key, "created_at": at, "email_confirmed_at": None}
        )
        if lead["consent"] == "withdrawn":
            late = at + timedelta(days=1)
            _add(rows, _act(uuid4(), person, Act.WITHDRAWN, late, Bound(key)), ledger_key)
    yield Person, people
    yield from rows.items()


def _act(record: UUID, person: UUID, act: Act, at: datetime, bound: Bound) -> ConsentAct:
    state = State.WITHDRAWN if act is Act.WITHDRAWN else State.GIVEN
    return ConsentAct(
        id=record.hex,
        act=act,
        person=person.hex,
        time=at,
        method="web_form",
        form="contact/1",
        gpc=False,
        block_sha256="0" * 64,
        documents=_DOCUMENTS,
        decisions={Purpose.PRIVACY_POLICY: state},
        bound=bound,
    )


def _add(rows: dict[type[Base], list[dict[str, Any]]], act: ConsentAct, key: bytes) -> None:
    root, record = secrets.token_bytes(32), UUID(act.id)
    payload = act.payload(root)
    commitment = commit(EvidenceKey.SALT.of(root), payload)
    decisions = {purpose.value: state.value for purpose, state in act.decisions.items()}
    row = make_consent_record(
        decisions,
        id=record,
        person=UUID(act.person),
        at=act.time,
        act=act.act.value,
        commitment=commitment,
        documents=[vars(each) for each in act.documents],
    )
    columns = ConsentRecord.__table__.columns
    rows[ConsentRecord].append({each.name: getattr(row, each.name) for each in columns})
    rows[ConsentDecision] += [
        {"consent_record_id": record, "purpose": purpose, "state": state}
        for purpose, state in decisions.items()
    ]
    rows[ConsentEvidence].append({"consent_record_id": record, "root": root, "payload": payload})
    mac = pending_mac(key, commitment, act.time)
    pending = {"id": uuid4(), "at": act.time, "commitment": commitment, "mac": mac}
    rows[LedgerPending].append(pending)
