"""The first matching rule with an available owner wins, and every other rule gives its reason."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.rules.permissions import Role
from app.leads.rules.routing import (
    Example,
    Explanation,
    Presence,
    Rule,
    RuleFate,
    explain,
    guess_language,
    moved,
)
from tests.leads.rules.test_escalation import Person

NOW = datetime(2026, 3, 4, 8, 30, tzinfo=UTC)
GERMAN = Example("en", "DE", "ict")


def rule(*owners: Person | UUID, **changes: Any) -> Rule:
    """Return a rule for some owners, which matches any lead unless conditions are given."""
    ids = tuple(each if isinstance(each, UUID) else each.id for each in owners)
    usual: dict[str, Any] = {
        "id": uuid4(),
        "name": "A rule",
        "languages": frozenset(),
        "countries": frozenset(),
        "sectors": frozenset(),
        "owners": ids,
        "most_open": None,
        "active": True,
    }
    narrow = {key: frozenset(value) for key, value in changes.items() if isinstance(value, set)}
    return Rule(**{**usual, **changes, **narrow})


def ask(
    rules: list[Rule], people: list[Person], loads: dict[UUID, int] | None = None
) -> Explanation:
    """Return the owner of the German lead."""
    return explain(rules, GERMAN, {each.id: each for each in people}, loads or {}, NOW)


def test_topics_and_sizes_narrow_a_rule_and_one_topic_is_enough() -> None:
    ann = Person()
    rules = [
        rule(ann, topics={"sites"}, sizes={"gt100"}),
        rule(ann, topics={"policy"}),
        rule(ann, topics={"policy", "talent"}, sizes={"gt100", "20to100"}),
    ]
    lead = Example("en", "DE", "ict", "20to100", frozenset({"talent", "other"}))

    found = explain(rules, lead, {ann.id: ann}, {}, NOW)

    assert [each.failed for each in found.trials] == [("topic", "size"), ("topic",), ()]
    assert found.winner == rules[2]
    unanswered = explain(rules, GERMAN, {ann.id: ann}, {}, NOW)
    assert [each.failed for each in unanswered.trials] == [
        ("topic", "size"), ("topic",), ("topic", "size"),
    ]  # fmt: skip


def test_the_first_matching_rule_wins_and_others_name_what_failed() -> None:
    ann, ben = Person(), Person()
    rules = [
        rule(ann, active=False),
        rule(ann, languages={"zh"}, countries={"CN", "HK"}),
        rule(ann, languages={"en"}, countries={"DE"}, sectors={"bio"}),
        rule(ben, languages={"en", "zh"}, countries={"DE", "FR"}),
        rule(ann),
    ]

    found = ask(rules, [ann, ben])

    assert (found.winner, found.taker) == (rules[3], ben.id)
    assert [(each.verdict, each.failed) for each in found.trials] == [
        (RuleFate.OFF, ()),
        (RuleFate.NO_MATCH, ("language", "country")),
        (RuleFate.NO_MATCH, ("sector",)),
        (RuleFate.WINS, ()),
        (RuleFate.LATER, ()),
    ]


def test_the_owner_with_fewest_open_leads_wins_and_ties_go_by_id() -> None:
    people = [Person() for _ in range(3)]
    ann, ben, eva = people

    assert ask([rule(*people)], people, {ann.id: 3, ben.id: 1, eva.id: 2}).taker == ben.id
    assert ask([rule(*people)], people, {ann.id: 9}).taker == min(ben.id, eva.id, key=str)


def test_an_absent_owner_is_replaced_by_the_deputy_or_skipped() -> None:
    deputy = Person()
    ann = Person(away_from=NOW - timedelta(days=1), deputy_id=deputy.id)
    ben = Person(away_from=NOW, away_until=NOW + timedelta(days=1))
    left = Person(active=False)
    reader = Person(role=Role.READER.value)

    found = ask([rule(ann, ben, left, reader, uuid4())], [ann, ben, deputy, left, reader])

    assert found.taker == deputy.id
    presences = {each.owner: each.presence for each in found.trials[0].candidates}
    assert (presences[ann.id], presences[ben.id]) == (Presence.DEPUTY, Presence.AWAY)
    assert presences[left.id] == presences[reader.id] == Presence.GONE


def test_a_full_owner_gets_no_more_and_the_next_rule_is_tried() -> None:
    ann, ben = Person(), Person()
    rules = [rule(ann, most_open=2), rule(ben)]

    assert ask(rules, [ann, ben], {ann.id: 1}).taker == ann.id
    found = ask(rules, [ann, ben], {ann.id: 2})

    assert found.taker == ben.id
    assert found.trials[0].verdict is RuleFate.NOBODY
    assert found.trials[0].candidates[0].presence is Presence.FULL


def test_without_an_available_owner_nobody_is_assigned() -> None:
    assert ask([], []) == Explanation(())
    assert ask([rule(), rule(uuid4())], []).taker is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("", "en"),
        ("We look for a plant near 广州.", "en"),
        ("我们希望设立研发中心。", "zh"),
        ("我们是Beispiel Robotik GmbH，希望在Guangzhou设厂。", "zh"),
        ("Nous cherchons un site.", "en"),
    ],
)
def test_a_language_is_guessed_by_its_script(text: str, language: str) -> None:
    assert guess_language(text) == language


@given(st.lists(st.uuids(), unique=True, max_size=6), st.integers(0, 6), st.integers(-9, 9))
def test_moving_keeps_every_rule_and_the_order_of_the_others(
    ids: list[UUID], which: int, by: int
) -> None:
    rule_id = ids[which] if which < len(ids) else uuid4()

    order = moved(ids, rule_id, by)

    assert sorted(order) == sorted(ids)
    assert [each for each in order if each != rule_id] == [each for each in ids if each != rule_id]
    if rule_id in ids:
        assert order.index(rule_id) == max(0, min(len(ids) - 1, ids.index(rule_id) + by))
