"""Consent records keep their decisions and their evidence."""

from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import select

from app.consent.models import ConsentDecision, ConsentEvidence, ConsentRecord
from app.consent.rules.consent import State
from app.consent.rules.standing import Standing, standing
from app.consent.store import consent as consents
from app.consent.store import transfers
from app.core.db import Database
from app.core.models import LedgerLeaf, LedgerQuarantine
from app.core.rules.purposes import Purpose
from tests.consent.test_figures import act, somebody
from tests.support.enquiries.answers import NOW
from tests.support.enquiries.stored_rows import make_consent_record
from tests.support.stored import read_by


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


def test_decisions_take_effect_in_the_order_of_their_moments(database: Database) -> None:
    # Ids are random, so that some of these people would be judged in another order.
    people = [somebody(database) for _each in range(6)]
    for person in people:
        act(database, person, NOW, transfer_abroad="given")
        act(database, person, NOW + timedelta(minutes=1), "confirmed", transfer_abroad="given")
        act(database, person, NOW + timedelta(minutes=2), "withdrawn", transfer_abroad="withdrawn")

    decided = read_by(database, consents.list_decisions_by_person, people)
    agreed = read_by(database, transfers.list_agreements, people, {"0" * 64})

    stands = [standing(decided[each])[Purpose.TRANSFER_ABROAD] for each in people]
    assert {*stands, *(agreed[each].stands for each in people)} == {Standing.WITHDRAWN}
    assert read_by(database, consents.find_last, people[0]) == NOW + timedelta(minutes=2)


@pytest.mark.parametrize("sealed", [False, True])
def test_consent_in_quarantine_counts_only_once_it_is_sealed_and_its_end_always(
    database: Database, sealed: bool
) -> None:
    person = somebody(database)
    for minute, state in enumerate(("given", "withdrawn")):
        act(database, person, NOW + timedelta(minutes=minute), state, cookie_policy=state)
    with database.transaction() as session:
        for number, commitment in enumerate(session.scalars(select(ConsentRecord.commitment))):
            row = {"id": uuid4(), "at": NOW, "commitment": commitment, "mac": b"m"}
            session.add(LedgerQuarantine(**row))
            if sealed:
                session.add(LedgerLeaf(generation=1, leaf_index=number, commitment=commitment))

    [*told] = read_by(database, consents.list_decisions_by_person, [person])[person]
    assert [each.state for each in told] == [State.GIVEN, State.WITHDRAWN][not sealed :]
