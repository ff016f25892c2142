"""The stored consent can be proven by hand from its evidence, and only from that."""

import hashlib
import hmac
import json
from dataclasses import asdict
from datetime import datetime

import pytest
from sqlalchemy import select

from app.consent.models import ConsentDecision, ConsentEvidence, ConsentRecord
from app.core.db import Database
from app.core.models import AuditRecord, LedgerPending
from app.core.rules.audit_events import AuditEvent
from app.core.rules.purposes import Purpose
from app.enquiries.models import Enquiry
from app.leads.lead_view import view_lead
from app.leads.models import Lead
from tests.support.enquiries.answers import (
    LEDGER_KEY,
    NOW,
    RECEPTION,
    make_notice,
    make_submission,
    submit_enquiry,
)
from tests.support.stored import every, only


def commitment_by_hand(salt: bytes, payload: bytes) -> str:
    """Compute a commitment from its format alone: HMAC-SHA-256 over context and payload."""
    return hmac.new(salt, b"zone/commit/v2\0" + payload, hashlib.sha256).hexdigest()


def mac_by_hand(key: bytes, pending: LedgerPending) -> bytes:
    """Compute the MAC of a pending row from its format alone."""
    at = f"{pending.at:%Y-%m-%dT%H:%M:%S}.{pending.at.microsecond // 1000:03d}Z"
    queued = f'{{"at":"{at}","c":"{pending.commitment}"}}'.encode()
    return hmac.new(key, b"zone/pending/v2\0" + queued, hashlib.sha256).digest()


def keyed_by_hand(root: bytes, name: str, value: str) -> str:
    """Compute the binding of an act to a value from its format alone."""
    key = hmac.new(root, f"zone/{name}/v2".encode() + b"\0", hashlib.sha256).digest()
    return hmac.new(key, value.encode(), hashlib.sha256).hexdigest()


def readable(value: object) -> str:
    """Return a value as a reader of the database would see it."""
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


@pytest.fixture
def submitted(database: Database) -> Database:
    """A database with one enquiry in it, on each engine."""
    ticks = {**make_submission().ticks, "updates_email": True}
    submit_enquiry(database, RECEPTION, make_submission(ticks=ticks, gpc=True), NOW)
    return database


def test_the_commitment_recomputed_from_the_evidence_matches(
    submitted: Database,
) -> None:
    record = only(submitted, ConsentRecord)
    evidence = only(submitted, ConsentEvidence)
    pending = only(submitted, LedgerPending)

    assert len(evidence.root) == 32
    salt = hmac.new(evidence.root, b"zone/salt/v2\0", hashlib.sha256).digest()
    assert evidence.consent_record_id == record.id
    assert commitment_by_hand(salt, evidence.payload) == record.commitment == pending.commitment
    assert commitment_by_hand(salt, evidence.payload + b" ") != record.commitment


def test_the_payload_is_canonical_and_matches_the_record(submitted: Database) -> None:
    record = only(submitted, ConsentRecord)
    evidence = only(submitted, ConsentEvidence)
    decisions = every(submitted, ConsentDecision)
    enquiry = only(submitted, Enquiry)
    root, payload_bytes, person = evidence.root, evidence.payload, enquiry.person_id
    answers = make_submission().answers.values()
    facts = {
        "answers": {name: answer for name, answer in answers.items() if answer},
        "id": enquiry.id.hex,
        "received_at": "2026-03-04T08:30:15.250Z",
    }
    written = json.dumps(facts, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    payload = json.loads(payload_bytes)
    documents = [asdict(document) for document in make_notice().documents]

    canonical = json.dumps(payload, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert canonical.encode() == payload_bytes
    assert payload == {
        "act": "given",
        "block_sha256": make_notice().block_sha256,
        "decisions": {
            "cookie_policy": "given",
            "privacy_policy": "given",
            "updates_email": "given",
            "updates_phone": "not_given",
        },
        "documents": documents,
        "email": keyed_by_hand(root, "k_email", make_submission().email.lower()),
        "enquiry": keyed_by_hand(root, "k_enquiry", written),
        "form": "contact/1",
        "gpc": True,
        "id": record.id.hex,
        "kind": "consent.given",
        "method": "web_form",
        "person": person.hex,
        "phone": keyed_by_hand(root, "k_phone", make_submission().phone_e164),
        "taken_by": None,
        "time": "2026-03-04T08:30:15.250Z",
        "v": 2,
    }
    assert {row.purpose: row.state for row in decisions} == payload["decisions"]
    assert (record.documents, record.gpc, record.lang) == (documents, True, "zh")
    assert record.person == person


def test_record_evidence_and_ledger_hold_no_personal_data(submitted: Database) -> None:
    submission = make_submission()
    models = (ConsentRecord, ConsentEvidence, ConsentDecision, LedgerPending)
    kept = "".join(
        readable(getattr(row, column.key))
        for model in models
        for row in every(submitted, model)
        for column in model.__table__.columns
    ).casefold()
    answers = submission.answers
    personal = [
        answers.name,
        answers.email,
        answers.organisation,
        answers.values()["phone"],
        "园区",
    ]
    hashes = [
        hashlib.new(name, spelling.encode()).hexdigest()
        for name in ("md5", "sha1", "sha256")
        for spelling in (answers.email, answers.email.casefold())
    ]

    assert make_notice().block_sha256 in kept
    for word in personal + hashes:
        assert word.casefold() not in kept


def test_the_pending_mac_verifies_only_with_its_key_and_for_an_unchanged_row(
    submitted: Database,
) -> None:
    pending = only(submitted, LedgerPending)

    assert pending.at == NOW
    assert mac_by_hand(LEDGER_KEY, pending) == pending.mac
    assert mac_by_hand(LEDGER_KEY[::-1], pending) != pending.mac
    for changed in ({"commitment": "0" * 64}, {"at": datetime.max.replace(tzinfo=NOW.tzinfo)}):
        row = LedgerPending(**{"at": pending.at, "commitment": pending.commitment, **changed})
        assert mac_by_hand(LEDGER_KEY, row) != pending.mac


def test_a_decision_is_recorded_for_exactly_the_boxes_shown(database: Database) -> None:
    shown = (*make_notice().purposes, Purpose.TRANSFER_ABROAD)
    submit_enquiry(database, RECEPTION, make_submission(notice=make_notice(purposes=shown)), NOW)

    states = {row.purpose: row.state for row in every(database, ConsentDecision)}
    assert set(states) == {purpose.value for purpose in shown}
    assert states["transfer_abroad"] == "not_given"


def test_two_acts_with_the_same_words_share_no_bytes_to_guess_from(
    submitted: Database,
) -> None:
    submit_enquiry(submitted, RECEPTION, make_submission(idempotency_key="later"), NOW)

    evidence = every(submitted, ConsentEvidence)
    records = every(submitted, ConsentRecord)
    assert len({row.root for row in evidence}) == len({row.salt for row in evidence}) == 2
    told = [json.loads(row.payload) for row in evidence]
    assert len({each["email"] for each in told}) == len({each["phone"] for each in told}) == 2
    assert len({row.commitment for row in records}) == 2


def test_audit_events_are_committed_to_the_same_ledger_as_consent(submitted: Database) -> None:
    lead_id = only(submitted, select(Lead.id))
    view_lead(submitted, LEDGER_KEY, actor="a", lead_id=lead_id, now=NOW)

    event = only(submitted, AuditRecord)
    pending = only(
        submitted, select(LedgerPending).where(LedgerPending.commitment == event.commitment)
    )

    assert commitment_by_hand(event.salt, event.payload) == event.commitment
    assert mac_by_hand(LEDGER_KEY, pending) == pending.mac
    assert json.loads(event.payload) == {
        "actor": "a",
        "details": {},
        "event": AuditEvent.LEAD_VIEWED.tag,
        "id": event.id.hex,
        "kind": "audit",
        "subject": lead_id.hex,
        "time": "2026-03-04T08:30:15.250Z",
        "v": 2,
    }
