"""Consent records keep their decisions and their evidence."""

from app.consent.models import ConsentDecision, ConsentEvidence
from app.consent.store import consent as consents
from app.core.db import Database
from tests.support.enquiries.answers import NOW
from tests.support.enquiries.stored_rows import make_consent_record


def test_a_record_reads_back_with_decisions_and_evidence(database: Database) -> None:
    record = make_consent_record(documents=[{"doc": "d", "version": 1}], gpc=True)
    record_id = record.id
    with database.transaction() as session:
        session.add(record)
        session.flush()
        decision = ConsentDecision(purpose="privacy_policy", state="given")
        decision.consent_record_id = record_id
        opening = ConsentEvidence(consent_record_id=record_id, root=b"root", payload=b"payload")
        session.add_all([decision, opening])

    with database.reading() as session:
        kept = consents.get_record(session, record_id)
        assert (kept.documents, kept.gpc, kept.at) == ([{"doc": "d", "version": 1}], True, NOW)
        assert consents.list_decisions(session, record_id) == {"privacy_policy": "given"}
        evidence = consents.find_evidence(session, record_id)
        assert evidence is not None
        assert (evidence.root, evidence.payload) == (b"root", b"payload")
