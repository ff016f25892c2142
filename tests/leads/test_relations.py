"""Possible duplicates are linked or dismissed with the reason kept, and nothing is merged."""

from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound
from app.leads.lead_view import LeadView, view_lead
from app.leads.models import LeadEvent
from app.leads.placement import place_leads
from app.leads.relations import relate_leads
from app.leads.rules.facts import Verdict
from tests.support.enquiries.answers import LEDGER_KEY, NOW, make_answers
from tests.support.leads.desk_work import ACTOR, MAILING, receive
from tests.support.stored import audit, every

ONE_FIRM = "One firm after all"


@pytest.fixture
def pair(database: Database) -> tuple[UUID, UUID]:
    """The leads of two people of one organisation."""
    one, other = (
        receive(
            database,
            answers=make_answers(name=name, organisation="Sample"),
            email=f"{name}@sample.example",
            idempotency_key=name,
        )
        for name in ("Ada", "Bo")
    )
    place_leads(database, LEDGER_KEY, MAILING, NOW)
    return one, other


def relate(
    database: Database, one: UUID, other: UUID, verdict: Verdict | None, reason: str = ""
) -> bool:
    """Judge about two leads; return whether anything changed."""
    return relate_leads(
        database,
        LEDGER_KEY,
        actor=ACTOR,
        lead_id=one,
        other_id=other,
        verdict=verdict,
        reason=reason,
        now=NOW,
    )


def seen(database: Database, lead_id: UUID) -> LeadView:
    """View a lead."""
    return view_lead(database, LEDGER_KEY, actor=ACTOR, lead_id=lead_id, now=NOW)


@pytest.mark.parametrize("verdict", Verdict)
def test_a_judged_lead_is_suggested_no_more_on_either_side(
    database: Database, pair: tuple[UUID, UUID], verdict: Verdict
) -> None:
    one, other = pair
    assert [each.other.lead_id for each in seen(database, one).duplicates] == [other]

    for _ in range(2):
        relate(database, one, other, verdict, "Asked both")

    for mine, theirs in (pair, pair[::-1]):
        view = seen(database, mine)
        assert view.duplicates == []
        (related,) = view.related
        assert (related.other.lead_id, related.relation.verdict) == (theirs, verdict)
        assert related.relation.reason == "Asked both"
        assert "same_organisation" in related.relation.likeness
    lines = every(database, select(LeadEvent).where(LeadEvent.kind == "related"))
    events = audit(database, AuditEvent.LEADS_RELATED.tag)
    assert {each.lead_id: each.details for each in lines} == {
        one: {"other": other.hex, "verdict": verdict, "reason": "Asked both"},
        other: {"other": one.hex, "verdict": verdict, "reason": "Asked both"},
    }
    assert len(events) == 1


def test_a_judgement_taken_back_is_suggested_again(
    database: Database, pair: tuple[UUID, UUID]
) -> None:
    relate(database, *pair, Verdict.DISMISSED, "Two firms")

    assert relate(database, *pair[::-1], None)
    assert not relate(database, *pair, None)

    view = seen(database, pair[0])
    assert (len(view.duplicates), view.related) == (1, [])


def test_a_reason_stays_in_the_history_when_it_is_taken_back_or_replaced(
    database: Database, pair: tuple[UUID, UUID]
) -> None:
    relate(database, *pair, Verdict.DISMISSED, "Two firms")
    relate(database, *pair, Verdict.LINKED, ONE_FIRM)
    relate(database, *pair, None)

    for lead_id in pair:
        lines = every(database, select(LeadEvent).where(LeadEvent.lead_id == lead_id))
        told = [each.details.get("reason") for each in lines if each.kind == "related"]
        assert set(told) == {"Two firms", ONE_FIRM, None}


def test_the_same_judgement_without_a_reason_keeps_the_earlier_one(
    database: Database, pair: tuple[UUID, UUID]
) -> None:
    relate(database, *pair, Verdict.LINKED, "One firm")

    assert not relate(database, *pair[::-1], Verdict.LINKED)
    (related,) = seen(database, pair[0]).related
    assert related.relation.reason == "One firm"


def test_a_lead_is_compared_with_another_that_exists(
    database: Database, pair: tuple[UUID, UUID]
) -> None:
    for other in (pair[0], uuid4()):
        with pytest.raises(NotFound):
            relate(database, pair[0], other, Verdict.LINKED)
