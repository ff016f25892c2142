"""Facets of consent records, and the filters that take them."""

from dataclasses import replace
from itertools import combinations

import pytest

from app.consent.rules.record_filter import Facet, RecordFilter
from app.consent.rules.record_state import RECORD_STATES, told_decisions
from app.core.rules.purposes import Purpose

GIVEN = Facet(
    act="given",
    method="web_form",
    lang="en",
    block_sha256="a" * 64,
    versions={"privacy_policy": 2, "cookie_policy": 1},
    decisions={"privacy_policy": "given", "updates_email": "not_given"},
)
OTHERS = (
    replace(GIVEN, act="renewed"),
    replace(GIVEN, method="paper"),
    replace(GIVEN, lang="zh"),
    replace(GIVEN, block_sha256="b" * 64),
    replace(GIVEN, versions={"privacy_policy": 1, "cookie_policy": 1}),
    replace(GIVEN, decisions={"privacy_policy": "given", "updates_email": "given"}),
    replace(GIVEN, decisions={"privacy_policy": "given"}),
)


def test_acts_that_differ_in_anything_a_filter_asks_have_other_facets() -> None:
    for one, another in combinations((GIVEN, *OTHERS), 2):
        assert one.key != another.key


def test_the_order_of_decisions_and_documents_makes_no_other_facet() -> None:
    turned = replace(
        GIVEN,
        versions=dict(reversed([*GIVEN.versions.items()])),
        decisions=dict(reversed([*GIVEN.decisions.items()])),
    )
    assert turned.key == GIVEN.key
    assert len(GIVEN.key) == 16


@pytest.mark.parametrize(
    ("act", "state", "taken"),
    [
        ("given", "given", {"given", "unconfirmed"}),
        ("confirmed", "given", {"given"}),
        ("renewed", "given", {"given"}),
        ("given", "not_given", {"not_given"}),
        ("withdrawn", "withdrawn", {"withdrawn"}),
        ("expired", "not_given", {"expired"}),
    ],
)
def test_a_facet_is_taken_by_each_state_in_which_its_acts_may_be_told(
    act: str, state: str, taken: set[str]
) -> None:
    facet = replace(GIVEN, act=act, decisions={"updates_email": state})
    asked = {each: RecordFilter(purpose="updates_email", state=each) for each in RECORD_STATES}
    assert {each.value for each, filtered in asked.items() if filtered.takes(facet)} == taken


def test_a_tick_is_told_by_what_its_person_confirmed() -> None:
    ticked = {"privacy_policy": "given", "updates_email": "given", "updates_phone": "not_given"}
    assert told_decisions("given", ticked, set()) == {**ticked, "updates_email": "unconfirmed"}
    assert told_decisions("given", ticked, {Purpose.UPDATES_EMAIL}) == ticked
    # Whatever somebody past the service wrote is shown as it is.
    assert told_decisions("x", {"y": "z"}, set()) == {"y": "z"}


@pytest.mark.parametrize(
    ("asked", "taken"),
    [
        (RecordFilter(), True),
        (RecordFilter(purpose="updates_email"), True),
        (RecordFilter(purpose="updates_email", state="not_given"), True),
        (RecordFilter(purpose="updates_email", state="given"), False),
        (RecordFilter(purpose="updates_phone"), False),
        (RecordFilter(state="given"), True),
        (RecordFilter(state="withdrawn"), False),
        (RecordFilter(act="given"), True),
        (RecordFilter(act="withdrawn"), False),
        (RecordFilter(method="web_form"), True),
        (RecordFilter(method="paper"), False),
        (RecordFilter(lang="zh"), False),
        (RecordFilter(doc="privacy_policy", version=2), True),
        (RecordFilter(doc="privacy_policy", version=1), False),
        (RecordFilter(doc="consent_block", version=1, blocks=("a" * 64,)), True),
        (RecordFilter(doc="consent_block", version=2, blocks=("b" * 64,)), False),
        (RecordFilter(doc="consent_block", version=9), False),
        (RecordFilter(act="given", method="paper"), False),
    ],
)
def test_a_filter_takes_what_it_asks_for(asked: RecordFilter, taken: bool) -> None:
    assert asked.takes(GIVEN) is taken
