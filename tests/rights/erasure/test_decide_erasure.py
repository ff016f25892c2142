"""An erasure takes two people, and spares data that must be kept."""

from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.consent.models import ErasureCertificate, ErasureProposal
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound, NotSecondPerson
from app.enquiries.models import LegalHold
from app.rights.erasure import Proposed, approve_erasure, propose_erasure, refuse_erasure
from app.rights.models import RightsRequest
from app.rights.rules.erasure import AlreadyDecided, Certificate, ErasureGround, HeldByLaw
from app.rights.store import erasure
from tests.support.at_once import outcomes_at_once
from tests.support.content.copy import EN
from tests.support.enquiries.answers import LEDGER_KEY
from tests.support.enquiries.people import LATER, person_of, write_to_us
from tests.support.rights.erasing import APPROVER, ERASED_AT, PROPOSER, REMARK, ask, propose, tools
from tests.support.rights.requests import make_request
from tests.support.stored import audited, count_rows, every, only, row_of, store

pytestmark = pytest.mark.engine("both")


WHY_NOT = "They are still a party to a contract"


@pytest.fixture
def other(database: Database) -> UUID:
    """Another person, whom nobody erases."""
    return person_of(database, write_to_us(database, email="li@example.com"))


def approve(
    database: Database, instance: Path, proposal: UUID, by: str = APPROVER, **changes: Any
) -> Certificate:
    """Approve a proposal."""
    return approve_erasure(
        database, tools(instance, **changes), actor=by, proposal_id=proposal, now=ERASED_AT
    )


def refuse(database: Database, instance: Path, proposal: UUID) -> None:
    """Refuse a proposal."""
    refuse_erasure(
        database,
        tools(instance),
        actor=APPROVER,
        proposal_id=proposal,
        why_not=WHY_NOT,
        now=ERASED_AT,
    )


def hold(database: Database, person: UUID, **changes: Any) -> UUID:
    """Place a legal hold; return its id."""
    row = {
        "id": uuid4(),
        "person_id": person,
        "reason": "A suit about 张伟",
        "placed_by": PROPOSER,
        "placed_at": LATER,
        "until": None,
        "lifted_by": "",
        "lifted_at": None,
    }
    with database.transaction() as session:
        placed = LegalHold(**{**row, **changes})
        session.add(placed)
        return placed.id


def test_the_proposer_cannot_approve_it_but_if_set_and_then_the_records_say_so(
    database: Database, person: UUID, tmp_path: Path
) -> None:
    proposal = propose(database, person)
    with pytest.raises(NotSecondPerson):
        approve(database, tmp_path, proposal, by=PROPOSER)
    assert count_rows(database)["person"] == 1
    assert not (tmp_path / "ledger").exists()

    assert approve(database, tmp_path, proposal, by=PROPOSER, sole_allowed=True).sole
    assert audited(database, AuditEvent.PERSON_ERASED.tag)[0]["sole"] == 1


def test_two_people_are_recorded_even_where_one_suffices(
    database: Database, person: UUID, tmp_path: Path
) -> None:
    assert not approve(database, tmp_path, propose(database, person), sole_allowed=True).sole


def test_a_proposal_is_decided_once(database: Database, person: UUID, tmp_path: Path) -> None:
    proposal = propose(database, person)
    refuse(database, tmp_path, proposal)

    with pytest.raises(AlreadyDecided):
        approve(database, tmp_path, proposal)
    with pytest.raises(AlreadyDecided):
        refuse(database, tmp_path, proposal)

    assert count_rows(database)["person"] == 1
    assert row_of(database, ErasureProposal, proposal).why_not == WHY_NOT
    assert audited(database, AuditEvent.ERASURE_REFUSED.tag)[0]["sole"] == 0
    decided = row_of(database, ErasureProposal, proposal)
    assert (decided.decided_by, decided.decided_at) == (APPROVER, ERASED_AT)


def test_one_of_two_concurrent_deciders_is_warned(
    database: Database, person: UUID, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposal = propose(database, person)
    acts = [
        lambda: refuse(database, tmp_path, proposal),
        lambda: approve(database, tmp_path, proposal),
    ]

    outcomes = outcomes_at_once(monkeypatch, erasure, "lock_proposal", acts)

    [refused] = [each for each in outcomes if isinstance(each, Exception)]
    assert isinstance(refused, AlreadyDecided)


def test_data_under_a_hold_is_not_erased(database: Database, person: UUID, tmp_path: Path) -> None:
    proposal = propose(database, person)
    until = ERASED_AT + timedelta(days=2)
    hold(database, person, until=until - timedelta(days=1))
    with pytest.raises(HeldByLaw, match=hold(database, person, until=until).hex) as caught:
        approve(database, tmp_path, proposal)
    assert caught.value.until == until
    endless = hold(database, person)
    with pytest.raises(HeldByLaw, match=f"{endless.hex}.*{EN.subject.holds.open}"):
        approve(database, tmp_path, proposal)

    assert count_rows(database)["person"] == 1
    assert row_of(database, ErasureProposal, proposal).state == "open"


def test_an_expired_hold_keeps_nothing_and_loses_its_remarks(
    database: Database, person: UUID, tmp_path: Path
) -> None:
    hold(database, person, until=ERASED_AT)
    hold(database, person, lifted_at=LATER, lifted_by=APPROVER)

    approve(database, tmp_path, propose(database, person))

    assert set(every(database, LegalHold.reason)) == {""}


def test_the_persons_own_request_closes_with_the_erasure_which_the_ledger_commits_to(
    database: Database, person: UUID, other: UUID, tmp_path: Path
) -> None:
    request, answered, waits = ask(database, person), uuid4(), uuid4()
    texts = {"extension_reason": REMARK, "outcome_text": REMARK}
    before = {"id": answered, "closed_at": LATER, "outcome": "refused", **texts}
    store(database, make_request(person, **before), make_request(other, id=waits, **texts))

    certificate = approve(database, tmp_path, propose(database, person, request))

    assert certificate.ground is ErasureGround.REQUEST
    assert certificate.request == request.hex
    assert (certificate.proposer, certificate.approver) == (PROPOSER, APPROVER)
    assert {"count": 2, "what": "requests"} in [each.as_json() for each in certificate.stays]
    payload = only(database, ErasureCertificate.payload)
    assert payload == certificate.payload()
    [told] = audited(database, AuditEvent.PERSON_ERASED.tag)
    assert told["certificate"] == sha256(payload).hexdigest()
    assert told["erasure"] == certificate.erasure
    closed = row_of(database, RightsRequest, request)
    assert (closed.closed_at, closed.outcome, closed.person_id) == (ERASED_AT, "erased", person)
    closed = row_of(database, RightsRequest, answered)
    assert (closed.closed_at, closed.outcome) == (LATER, "refused")
    assert (closed.asked, closed.extension_reason, closed.outcome_text) == ("", "", "")
    left = row_of(database, RightsRequest, waits)
    assert (left.closed_at, left.outcome, left.outcome_text) == (None, "", REMARK)


def test_remarks_are_erased_with_the_person(
    database: Database, person: UUID, other: UUID, tmp_path: Path
) -> None:
    of_other, held = propose(database, other), hold(database, other)
    refuse(database, tmp_path, propose(database, person))
    second = propose(database, person)
    assert row_of(database, ErasureProposal, second).remark == REMARK

    approve(database, tmp_path, second)

    left = row_of(database, ErasureProposal, of_other)
    assert (left.remark, left.state, left.erasure_id) == (REMARK, "open", None)
    assert row_of(database, LegalHold, held).reason != ""
    rows = every(database, select(ErasureProposal).where(ErasureProposal.person == person))
    assert [(row.remark, row.why_not) for row in rows] == [("", "")] * 2
    assert {row.state for row in rows} == {"refused", "done"}


def test_a_person_has_at_most_one_open_proposal(database: Database, person: UUID) -> None:
    assert propose(database, person) == propose(database, person)
    assert count_rows(database)["erasure_proposal"] == 1


def test_an_unknown_person_or_request_cannot_be_proposed(
    database: Database, person: UUID, other: UUID
) -> None:
    of_other, closed = uuid4(), uuid4()
    answered = make_request(person, id=closed, closed_at=LATER, outcome="refused")
    store(database, make_request(other, id=of_other), answered)
    proposed = Proposed(uuid4(), ErasureGround.ASKED)
    of_requests = [
        replace(proposed, person_id=person, request_id=each) for each in (uuid4(), of_other, closed)
    ]
    for each in (proposed, *of_requests):
        with pytest.raises(NotFound):
            propose_erasure(database, LEDGER_KEY, each, actor=PROPOSER, now=LATER)
