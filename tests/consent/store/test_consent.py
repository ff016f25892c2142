"""Consent records keep their decisions and their evidence."""

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from app.consent.models import ConsentEvidence
from app.consent.rules.consent import State
from app.consent.rules.standing import Standing, standing
from app.consent.store import consent as consents
from app.consent.store import transfers
from app.core.db import Database
from app.core.rules.purposes import Purpose
from tests.consent.test_figures import act, quarantine, somebody
from tests.support.enquiries.answers import NOW
from tests.support.stored import read_by, write_by


def test_a_record_reads_back_with_decisions_and_evidence(database: Database) -> None:
    record_id = act(database, UUID(int=1), NOW, privacy_policy="given")
    opening = ConsentEvidence(consent_record_id=record_id, root=b"root", payload=b"payload")
    write_by(database, Session.add, opening)

    assert read_by(database, consents.get_record, record_id).at == NOW
    assert read_by(database, consents.list_decisions, record_id) == {"privacy_policy": "given"}
    evidence = read_by(database, consents.find_evidence, record_id)
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
    database: Database, *, sealed: bool
) -> None:
    left, stayed = somebody(database), somebody(database)
    for person, state in ((left, "given"), (stayed, "given"), (left, "withdrawn")):
        act(database, person, NOW, state, transfer_abroad=state)
    quarantine(database, sealed=sealed)

    decided = read_by(database, consents.list_decisions_by_person, [left])[left]
    assert {each.state for each in decided} == {State.GIVEN, State.WITHDRAWN} - (
        set() if sealed else {State.GIVEN}
    )
    agreed = read_by(database, transfers.list_agreements, [left, stayed], {"0" * 64})
    assert (left in agreed, stayed in agreed) == (True, sealed)
