"""A fact is judged by its own limits."""

import pytest

from app.watch.rules.facts import FACT, FACTS, Observed, State


@pytest.mark.parametrize(
    ("name", "value", "state", "away"),
    [
        ("database", 1, State.GOOD, False),
        ("database", 0, State.BAD, True),
        ("worker", 180, State.GOOD, False),
        ("worker", 181, State.BAD, True),
        ("worker", None, State.BAD, True),
        ("halt", 1, State.BAD, True),
        ("disk", 999e6, State.BAD, False),
        ("disk", 199e6, State.BAD, True),
        ("parked", 1, State.BAD, False),
        ("verification", None, State.NONE, False),
    ],
)
def test_a_fact_is_a_problem_beyond_its_limit(
    name: str, value: float | None, state: State, away: bool
) -> None:
    observed = Observed(FACT[name], value)

    assert (observed.state, observed.keeps_visitors_away) == (state, away)


def test_a_fact_that_cannot_be_read_keeps_nobody_away() -> None:
    observed = Observed(FACT["worker"], None, known=False)

    assert (observed.state, observed.keeps_visitors_away) == (State.UNKNOWN, False)


def test_every_fact_has_a_name_and_a_metric_of_its_own() -> None:
    assert len({fact.name for fact in FACTS}) == len({fact.metric for fact in FACTS}) == len(FACTS)
