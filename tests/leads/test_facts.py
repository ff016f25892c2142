"""Tags, the result and a priority set by hand: each told in the history, and undone like it."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID, uuid4

import pytest

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound
from app.leads.facts import note_result, set_priority, tag_leads
from app.leads.rules.facts import MOST_TAGS, Result
from app.leads.rules.lead_work import Outcome
from app.leads.rules.priority import Priority
from app.leads.store import facts
from tests.support.at_once import together
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.leads.desk_work import ACTOR, lead_of, lines, receive, withdraw
from tests.support.stored import audited, read_by


def tag(database: Database, *lead_ids: UUID, name: str, has: bool = True) -> list[Outcome]:
    """Add a tag to leads, or remove it; return the outcomes."""
    told = tag_leads(
        database, LEDGER_KEY, actor=ACTOR, lead_ids=lead_ids, tag=name, has=has, now=NOW
    )
    return [each.outcome for each in told]


def tags(database: Database, lead_id: UUID) -> Sequence[str]:
    """Return a lead's tags."""
    return read_by(database, facts.list_tags, lead_id)


def test_a_tag_is_added_once_to_many_and_taken_away_again(database: Database) -> None:
    one, two = receive(database), receive(database, email="two@example.com")

    assert tag(database, one, two, name="vip") == [Outcome.DONE, Outcome.DONE]
    assert tag(database, one, uuid4(), name="vip") == [Outcome.SAME, Outcome.GONE]
    assert tag(database, one, name="vip", has=False) == [Outcome.DONE]

    assert (tags(database, one), tags(database, two)) == ([], ["vip"])
    assert lines(database, "tag_added") == [{"tag": "vip"}] * 2
    assert lines(database, "tag_removed") == [{"tag": "vip"}]
    tagged = [each["has"] for each in audited(database, AuditEvent.LEAD_TAGGED.tag)]
    assert sorted(tagged) == ["no", "yes", "yes"]


def test_several_people_give_one_tag_at_once_without_a_collision(
    database: Database, lead_id: UUID
) -> None:
    told = together(4, lambda _: tag(database, lead_id, name="vip"))

    assert sorted(told) == [[Outcome.DONE], *[[Outcome.SAME]] * 3]


def test_a_lead_has_a_limited_number_of_tags_and_none_after_a_withdrawal(
    database: Database,
    lead_id: UUID,
) -> None:
    for number in range(MOST_TAGS):
        tag(database, lead_id, name=f"tag {number:02}")

    assert tag(database, lead_id, name="one more") == [Outcome.FULL]
    withdraw(database, NOW)
    assert tag(database, lead_id, name="tag 00", has=False) == [Outcome.WITHDRAWN]


def test_known_tags_are_listed_once_each_in_order(database: Database) -> None:
    one, two = receive(database), receive(database, email="two@example.com")
    for name in ("fair", "vip", "德国"):
        tag(database, one, two, name=name)

    assert read_by(database, facts.list_known_tags, 10) == ["fair", "vip", "德国"]
    assert read_by(database, facts.list_known_tags, 2) == ["fair", "vip"]


def test_a_result_is_stored_once_and_every_version_stays_in_the_history(
    database: Database,
    lead_id: UUID,
) -> None:
    first = Result(12_000_000, "CNY", 80, "Plot 7", date(2026, 3, 4))
    later = Result(lost_reason="terms")

    def put(result: Result) -> bool:
        return note_result(
            database, LEDGER_KEY, actor=ACTOR, lead_id=lead_id, result=result, now=NOW
        )

    assert not put(Result())
    assert [put(first), put(first), put(later)] == [True, False, True]

    assert read_by(database, facts.find_result, lead_id) == later
    assert sorted(lines(database, "result"), key=len) == [later.told(), first.told()]
    assert audited(database, AuditEvent.LEAD_RESULT_NOTED.tag) == [{}, {}]


def test_a_result_needs_its_lead(database: Database) -> None:
    with pytest.raises(NotFound):
        note_result(
            database, LEDGER_KEY, actor=ACTOR, lead_id=uuid4(), result=Result(jobs=1), now=NOW
        )


def test_a_priority_set_by_hand_holds_until_it_is_computed_again(
    database: Database, lead_id: UUID
) -> None:
    computed = Priority(lead_of(database, lead_id).priority)

    def put(priority: Priority | None, reason: str) -> Priority:
        return set_priority(
            database,
            LEDGER_KEY,
            actor=ACTOR,
            lead_id=lead_id,
            priority=priority,
            reason=reason,
            now=NOW,
        )

    for _ in range(2):
        assert put(Priority.LOW, "A student's thesis") is Priority.LOW
    lead = lead_of(database, lead_id)
    assert (lead.priority, lead.priority_reason) == (Priority.LOW, "A student's thesis")
    assert put(None, "") is computed

    lead = lead_of(database, lead_id)
    assert (lead.priority, lead.priority_reason) == (computed, "")
    by_hand = {"from": computed.name.lower(), "to": "low", "by_hand": "yes"}
    again = {"from": "low", "to": computed.name.lower(), "by_hand": "no"}
    events = audited(database, AuditEvent.LEAD_PRIORITY_SET.tag)
    assert sorted(events, key=str) == sorted([by_hand, again], key=str)
    told = [{**by_hand, "reason": "A student's thesis"}, {**again, "reason": ""}]
    assert sorted(lines(database, "priority"), key=str) == sorted(told, key=str)
