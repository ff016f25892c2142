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


def commitment_by_hand(salt: bytes, payload: bytes) -> str:
    """Compute a commitment from its format alone: HMAC-SHA-256 over context and payload."""
    return hmac.new(salt, b"zone/commit/v1\0" + payload, hashlib.sha256).hexdigest()


def entry_by_hand(pending: LedgerPending) -> bytes:
    """Write the entry of a pending row from its format alone (canonical JSON)."""
    at = f"{pending.at:%Y-%m-%dT%H:%M:%S}.{pending.at.microsecond // 1000:03d}Z"
    entry = {"c": pending.commitment, "k": pending.kind, "t": at, "v": 1}
    return json.dumps(entry, sort_keys=True, separators=(",", ":")).encode()


def mac_by_hand(key: bytes, pending: LedgerPending) -> bytes:
    """Compute the MAC of a pending row."""
    return hmac.new(key, b"zone/pending/v1\0" + entry_by_hand(pending), hashlib.sha256).digest()


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
    with submitted.reading() as session:
        record = session.scalars(select(ConsentRecord)).one()
        evidence = session.scalars(select(ConsentEvidence)).one()
        pending = session.scalars(select(LedgerPending)).one()

    assert len(evidence.salt) == 32
    assert evidence.consent_record_id == record.id
    by_hand = commitment_by_hand(evidence.salt, evidence.payload)
    assert by_hand == record.commitment == pending.commitment
    assert commitment_by_hand(evidence.salt, evidence.payload + b" ") != record.commitment


def test_the_payload_is_canonical_and_matches_the_record(submitted: Database) -> None:
    with submitted.reading() as session:
        record = session.scalars(select(ConsentRecord)).one()
        payload_bytes = session.scalars(select(ConsentEvidence.payload)).one()
        decisions = session.scalars(select(ConsentDecision)).all()
        person = session.scalars(select(Enquiry.person_id)).one()
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
        "form": "contact/1",
        "gpc": True,
        "id": record.id.hex,
        "method": "web_form",
        "person": person.hex,
        "time": "2026-03-04T08:30:15.250Z",
        "v": 1,
    }
    assert {row.purpose: row.state for row in decisions} == payload["decisions"]
    assert (record.documents, record.gpc, record.lang) == (documents, True, "zh")
    assert record.person == person


def test_record_evidence_and_ledger_hold_no_personal_data(submitted: Database) -> None:
    submission = make_submission()
    with submitted.reading() as session:
        models = (ConsentRecord, ConsentEvidence, ConsentDecision, LedgerPending)
        kept = "".join(
            readable(getattr(row, column.key))
            for model in models
            for row in session.scalars(select(model))
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


def test_the_pending_mac_verifies_only_with_its_key(
    submitted: Database,
) -> None:
    with submitted.reading() as session:
        pending = session.scalars(select(LedgerPending)).one()

    assert pending.kind == "consent.given"
    assert pending.at == NOW
    assert mac_by_hand(LEDGER_KEY, pending) == pending.mac
    assert mac_by_hand(LEDGER_KEY[::-1], pending) != pending.mac


@pytest.mark.parametrize(
    ("column", "value"),
    [("commitment", "0" * 64), ("kind", "audit"), ("at", datetime.max.replace(tzinfo=NOW.tzinfo))],
)
def test_the_mac_of_a_changed_pending_row_does_not_verify(
    submitted: Database, column: str, value: object
) -> None:
    with submitted.reading() as session:
        pending = session.scalars(select(LedgerPending)).one()
    setattr(pending, column, value)

    assert mac_by_hand(LEDGER_KEY, pending) != pending.mac


def test_a_decision_is_recorded_for_exactly_the_boxes_shown(database: Database) -> None:
    shown = (*make_notice().purposes, Purpose.TRANSFER_ABROAD)
    submission = make_submission(notice=make_notice(purposes=shown))
    submit_enquiry(database, RECEPTION, submission, NOW)

    with database.reading() as session:
        states = {row.purpose: row.state for row in session.scalars(select(ConsentDecision))}
    assert set(states) == {purpose.value for purpose in shown}
    assert states["transfer_abroad"] == "not_given"


def test_two_acts_with_the_same_words_share_no_bytes_to_guess_from(
    submitted: Database,
) -> None:
    again = make_submission(idempotency_key="later")
    submit_enquiry(submitted, RECEPTION, again, NOW)

    with submitted.reading() as session:
        evidence = session.scalars(select(ConsentEvidence)).all()
        records = session.scalars(select(ConsentRecord)).all()
    assert len({row.salt for row in evidence}) == 2
    assert len({row.commitment for row in records}) == 2


def test_audit_events_are_committed_to_the_same_ledger_as_consent(submitted: Database) -> None:
    with submitted.reading() as session:
        lead_id = session.scalars(select(Lead.id)).one()
    view_lead(submitted, LEDGER_KEY, actor="a", lead_id=lead_id, now=NOW)

    with submitted.reading() as session:
        event = session.scalars(select(AuditRecord)).one()
        pending = session.scalars(
            select(LedgerPending).where(LedgerPending.commitment == event.commitment)
        ).one()

    assert commitment_by_hand(event.salt, event.payload) == event.commitment
    assert pending.kind == "audit"
    assert mac_by_hand(LEDGER_KEY, pending) == pending.mac
    assert json.loads(event.payload) == {
        "actor": "a",
        "details": {},
        "event": "staff:lead:view",
        "id": event.id.hex,
        "subject": lead_id.hex,
        "time": "2026-03-04T08:30:15.250Z",
        "v": 1,
    }
