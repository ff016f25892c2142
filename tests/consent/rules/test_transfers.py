"""How long a mechanism holds, which one a number of people needs, and whose agreement counts."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from app.consent.rules.consent import Act, State
from app.consent.rules.standing import Decision, Standing
from app.consent.rules.transfer_state import ENDS_SOON, Agreement, Recorded, TransferState
from app.consent.rules.transfers import Ground, Mechanism, Needed, Terms, is_enough, needed
from app.core.rules.installation import Transfer
from app.core.rules.purposes import Purpose
from tests.support.consent.transfers import ABROAD, DAY, OFFICER, TODAY, exempt, make_terms
from tests.support.enquiries.answers import NOW


def recorded(terms: Terms, **ended: object) -> Recorded:
    """Return a mechanism on record."""
    return Recorded(uuid4(), NOW, OFFICER, terms, **ended)  # type: ignore[arg-type]  # by name


def state(*mechanisms: Recorded, **changes: bool) -> TransferState:
    """Return the legal ground of a transfer to the recipient in all words."""
    named = {"in_block": True, "in_policy": True, **changes}
    return TransferState(ABROAD, named["in_block"], named["in_policy"], mechanisms)


@pytest.mark.parametrize(
    ("people", "sensitive", "expected"),
    [
        (0, False, Needed.NOTHING),
        (99_999, False, Needed.NOTHING),
        (100_000, False, Needed.CONTRACT),
        (999_999, False, Needed.CONTRACT),
        (1_000_000, False, Needed.ASSESSMENT),
        (0, True, Needed.CONTRACT),
        (9_999, True, Needed.CONTRACT),
        (10_000, True, Needed.ASSESSMENT),
    ],
)
def test_the_number_since_january_decides_by_the_rules_of_march_2024(
    people: int, sensitive: bool, expected: Needed
) -> None:
    assert needed(people, sensitive=sensitive) is expected


def test_only_a_mechanism_for_that_many_people_is_enough() -> None:
    contract, assessment = make_terms(), make_terms(mechanism=Mechanism.ASSESSMENT)
    few, needs = exempt(Ground.FEW), exempt(Ground.CONTRACT)

    assert [is_enough(few, each) for each in (99_999, 100_000)] == [True, False]
    assert [is_enough(contract, each) for each in (999_999, 1_000_000)] == [True, False]
    assert is_enough(assessment, 5_000_000)
    assert is_enough(needs, 5_000_000)
    assert not is_enough(make_terms(sensitive=True), 10_000)


def test_a_mechanism_holds_from_its_first_day_to_the_end_of_its_last() -> None:
    each = recorded(make_terms(valid_from=TODAY, valid_until=TODAY + DAY))

    days = [TODAY - DAY, TODAY, TODAY + DAY, TODAY + 2 * DAY]
    assert [each.is_valid(NOW, day) for day in days] == [False, True, True, False]


def test_an_ended_mechanism_holds_until_that_moment() -> None:
    each = recorded(make_terms(), ended_at=NOW)

    assert each.is_valid(NOW - timedelta(seconds=1), TODAY)
    assert not each.is_valid(NOW, TODAY)


@pytest.mark.parametrize("unnamed", ["in_block", "in_policy"])
def test_nothing_is_allowed_while_the_words_name_another(unnamed: str) -> None:
    each = recorded(make_terms())

    assert state(each).mechanism(NOW, TODAY) is each
    assert state(each, **{unnamed: False}).mechanism(NOW, TODAY) is None
    assert state(each, **{unnamed: False}).missing(NOW, TODAY) == (unnamed.removeprefix("in_"),)


def test_a_mechanism_for_another_recipient_allows_nothing() -> None:
    longer = Transfer("Example Trust (Asia)", "Singapore", "trust@example.org")

    assert state(recorded(make_terms(longer))).mechanism(NOW, TODAY) is None
    assert state(recorded(make_terms(longer))).missing(NOW, TODAY) == ("mechanism",)
    assert TransferState(None).missing(NOW, TODAY) == ("recipient",)


def test_an_end_is_near_for_sixty_days_unless_another_follows() -> None:
    first = recorded(make_terms(valid_until=TODAY + ENDS_SOON))
    next_one = recorded(make_terms(valid_until=None))

    assert state(first).ending(NOW, TODAY) is first
    assert state(first).ending(NOW, TODAY - DAY) is None
    assert state(first).ending(NOW, TODAY + ENDS_SOON) is first
    assert state(first, next_one).ending(NOW, TODAY) is None
    over = replace(next_one, ended_at=NOW)
    elsewhere = recorded(make_terms(replace(ABROAD, place="Hamburg"), valid_until=None))
    assert state(first, over, elsewhere).ending(NOW, TODAY) is first
    assert state(first, next_one).mechanism(NOW, TODAY) is next_one


@pytest.mark.parametrize(("gap", "told"), [(1, False), (2, True)])
def test_one_that_begins_the_day_after_follows(gap: int, told: bool) -> None:
    last = TODAY + 9 * DAY
    first = recorded(make_terms(valid_until=last))
    later = recorded(make_terms(valid_from=last + gap * DAY, valid_until=last + 99 * DAY))

    assert (state(first, later).ending(NOW, TODAY) is first) is told


def test_terms_are_read_as_they_were_stored() -> None:
    for terms in (make_terms(), exempt(Ground.TRANSIT, valid_until=None, sensitive=True)):
        assert Terms.from_json(terms.as_json()) == terms
    assert make_terms().as_json()["valid_from"] == (date(2026, 2, 2)).isoformat()


def told(*acts: tuple[Act, State, str]) -> list[tuple[UUID, Decision, str]]:
    """Return decisions about the transfer, oldest first, each with the words shown."""
    return [
        (
            UUID(int=number),
            Decision(act, Purpose.TRANSFER_ABROAD, each, NOW + number * DAY),
            block,
        )
        for number, (act, each, block) in enumerate(acts, 1)
    ]


GIVEN, CONFIRMED = (Act.GIVEN, State.GIVEN), (Act.CONFIRMED, State.GIVEN)


@pytest.mark.parametrize(
    ("acts", "stands"),
    [
        ([(*GIVEN, "now"), (*CONFIRMED, "now")], Standing.GIVEN),
        ([(*GIVEN, "now")], Standing.UNCONFIRMED),
        ([(*GIVEN, "before"), (Act.RENEWED, State.GIVEN, "now")], Standing.GIVEN),
        ([(*GIVEN, "before"), (*CONFIRMED, "before")], Standing.NOT_ASKED),
        ([(*GIVEN, "before"), (*CONFIRMED, "before"), (*GIVEN, "now")], Standing.UNCONFIRMED),
        (
            [(*GIVEN, "now"), (*CONFIRMED, "now"), (Act.WITHDRAWN, State.WITHDRAWN, "before")],
            Standing.WITHDRAWN,
        ),
    ],
)
def test_only_agreement_to_the_recipient_named_now_counts(
    acts: list[tuple[Act, State, str]], stands: Standing
) -> None:
    assert Agreement.of(told(*acts), {"now"}).stands is stands


def test_a_box_left_unticked_keeps_that_enquiry_here() -> None:
    acts = [(*GIVEN, "now"), (*CONFIRMED, "now"), (Act.GIVEN, State.NOT_GIVEN, "now")]

    agreement = Agreement.of(told(*acts), {"now"})

    assert agreement.stands is Standing.GIVEN
    assert agreement.declined == {UUID(int=3)}
