"""Current consent: the effect of a mere tick, and the last withdrawal of a purpose."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.consent.rules.consent import Act, State
from app.consent.rules.standing import (
    TO_BE_CONFIRMED,
    Decision,
    Standing,
    concerning,
    confirmed_since,
    last_withdrawal,
    standing,
    standing_since,
    to_withdraw,
    withdrawals_since,
)
from app.core.rules.purposes import Purpose

NOW = datetime(2026, 3, 4, tzinfo=UTC)
OPTIONAL = pytest.mark.parametrize("purpose", sorted(TO_BE_CONFIRMED))


def decision(act: Act, purpose: Purpose, state: State, minute: int = 0) -> Decision:
    return Decision(act, purpose, state, NOW + timedelta(minutes=minute))


def test_a_purpose_is_not_asked_until_a_record_decides_about_it() -> None:
    asked = [
        decision(Act.GIVEN, Purpose.PRIVACY_POLICY, State.GIVEN),
        decision(Act.GIVEN, Purpose.UPDATES_EMAIL, State.NOT_GIVEN),
    ]

    assert set(standing([]).values()) == {Standing.NOT_ASKED}
    assert standing(asked) == {
        **dict.fromkeys(Purpose, Standing.NOT_ASKED),
        Purpose.PRIVACY_POLICY: Standing.GIVEN,
        Purpose.UPDATES_EMAIL: Standing.NOT_GIVEN,
    }
    withdrawn = [*asked, decision(Act.WITHDRAWN, Purpose.UPDATES_EMAIL, State.WITHDRAWN)]
    again = [*withdrawn, decision(Act.GIVEN, Purpose.UPDATES_EMAIL, State.NOT_GIVEN, 1)]
    assert standing(again)[Purpose.UPDATES_EMAIL] is Standing.WITHDRAWN


TICKED, CONFIRMED = (Act.GIVEN, State.GIVEN), (Act.CONFIRMED, State.GIVEN)
WITHDRAWN = (Act.WITHDRAWN, State.WITHDRAWN)


@OPTIONAL
@pytest.mark.parametrize(
    ("acts", "stands"),
    [
        ([TICKED], Standing.UNCONFIRMED),
        ([TICKED, CONFIRMED], Standing.GIVEN),
        ([TICKED, CONFIRMED, WITHDRAWN, TICKED], Standing.UNCONFIRMED),
    ],
)
def test_a_tick_gives_no_consent_until_it_is_confirmed_as_anyone_can_type_an_address(
    purpose: Purpose, acts: list[tuple[Act, State]], stands: Standing
) -> None:
    made = [decision(act, purpose, state, minute) for minute, (act, state) in enumerate(acts)]

    assert standing(made)[purpose] is stands


@OPTIONAL
def test_a_confirmation_of_another_purpose_gives_no_consent(purpose: Purpose) -> None:
    (other, *_) = sorted(TO_BE_CONFIRMED - {purpose})
    made = [
        decision(Act.GIVEN, purpose, State.GIVEN),
        decision(Act.CONFIRMED, other, State.GIVEN, 1),
    ]

    assert standing(made)[purpose] is Standing.UNCONFIRMED


def test_required_boxes_need_no_confirmation() -> None:
    stands = standing([decision(Act.GIVEN, purpose, State.GIVEN) for purpose in Purpose])

    assert {each for each in Purpose if stands[each] is Standing.GIVEN} == {
        Purpose.PRIVACY_POLICY,
        Purpose.COOKIE_POLICY,
    }


def test_the_last_withdrawal_of_a_purpose_is_its_latest() -> None:
    made = [
        decision(Act.WITHDRAWN, Purpose.UPDATES_EMAIL, State.WITHDRAWN, minute) for minute in (1, 3)
    ]

    assert last_withdrawal(made, Purpose.UPDATES_EMAIL) == NOW + timedelta(minutes=3)
    assert last_withdrawal(made, Purpose.PRIVACY_POLICY) is None


def test_purposes_withdrawn_together_since_a_moment_are_listed_together() -> None:
    made = [
        decision(Act.WITHDRAWN, Purpose.UPDATES_PHONE, State.WITHDRAWN),
        decision(Act.GIVEN, Purpose.UPDATES_EMAIL, State.NOT_GIVEN, 1),
        decision(Act.WITHDRAWN, Purpose.PRIVACY_POLICY, State.WITHDRAWN, 2),
        decision(Act.WITHDRAWN, Purpose.UPDATES_EMAIL, State.WITHDRAWN, 2),
        decision(Act.WITHDRAWN, Purpose.COOKIE_POLICY, State.WITHDRAWN, 3),
    ]

    assert withdrawals_since(made, NOW + timedelta(minutes=2)) == {
        NOW + timedelta(minutes=2): [Purpose.PRIVACY_POLICY, Purpose.UPDATES_EMAIL],
        NOW + timedelta(minutes=3): [Purpose.COOKIE_POLICY],
    }


@pytest.mark.parametrize(
    ("act", "state", "stands"),
    [
        (None, State.GIVEN, Standing.UNREADABLE),
        (Act.CONFIRMED, None, Standing.UNREADABLE),
        (None, State.WITHDRAWN, Standing.WITHDRAWN),
        (None, State.NOT_GIVEN, Standing.GIVEN),
        (Act.EXPIRED, None, Standing.EXPIRED),
    ],
)
def test_a_code_that_is_none_gives_nothing_and_ends_what_was_given(
    act: Act | None, state: State | None, stands: Standing
) -> None:
    purpose = Purpose.UPDATES_EMAIL
    given = decision(Act.CONFIRMED, purpose, State.GIVEN)
    odd = Decision(act, purpose, state, NOW + timedelta(minutes=1))

    assert standing([given, odd])[purpose] is stands
    # Anybody may have ticked the box after that.
    again = decision(Act.GIVEN, purpose, State.GIVEN, 2)
    kept = stands is Standing.GIVEN
    assert standing([given, odd, again])[purpose] is (stands if kept else Standing.UNCONFIRMED)
    ended = stands in (Standing.WITHDRAWN, Standing.EXPIRED)
    assert (purpose in to_withdraw(standing([given, odd]), purpose)) != ended


def test_a_decision_about_no_purpose_is_none() -> None:
    assert Decision.of("given", "odd", "given", NOW) is None


def test_a_renewal_keeps_news_by_telephone_and_confirms_no_new_number() -> None:
    phone = Purpose.UPDATES_PHONE
    renewed = decision(Act.RENEWED, phone, State.GIVEN, 1)

    assert standing([renewed])[phone] is Standing.UNCONFIRMED
    assert standing([decision(Act.CONFIRMED, phone, State.GIVEN), renewed])[phone] is Standing.GIVEN
    later = decision(Act.CONFIRMED, phone, State.GIVEN, 2)
    assert standing([renewed, later])[phone] is Standing.GIVEN


def test_a_transfer_to_another_recipient_waits_for_a_confirmation_of_its_own() -> None:
    abroad = Purpose.TRANSFER_ABROAD
    one = replace(decision(Act.CONFIRMED, abroad, State.GIVEN), recipient="One")
    ticked = replace(decision(Act.GIVEN, abroad, State.GIVEN, 1), recipient="Two")
    again = replace(decision(Act.GIVEN, abroad, State.GIVEN, 2), recipient="One")

    assert standing([one, ticked])[abroad] is Standing.UNCONFIRMED
    assert standing([one, ticked, again])[abroad] is Standing.GIVEN
    over = replace(decision(Act.WITHDRAWN, abroad, State.WITHDRAWN, 3), recipient="Two")
    assert standing(concerning([one, ticked, over], "One"))[abroad] is Standing.WITHDRAWN


def test_what_was_confirmed_for_a_form_stays_so_after_it_ends() -> None:
    news, phone = Purpose.UPDATES_EMAIL, Purpose.UPDATES_PHONE
    told = [
        decision(Act.GIVEN, news, State.GIVEN),
        decision(Act.GIVEN, phone, State.GIVEN),
        decision(Act.CONFIRMED, news, State.GIVEN, 1),
        decision(Act.WITHDRAWN, news, State.WITHDRAWN, 2),
        decision(Act.WITHDRAWN, phone, State.WITHDRAWN, 2),
        decision(Act.GIVEN, phone, State.GIVEN, 3),
        decision(Act.CONFIRMED, phone, State.GIVEN, 4),
    ]

    assert confirmed_since(told, NOW) == {news}
    for minute in (3, 4):
        assert confirmed_since(told, NOW + timedelta(minutes=minute)) == {phone}
    unread = Decision(None, news, State.GIVEN, NOW + timedelta(minutes=1))
    confirmed = decision(Act.CONFIRMED, news, State.GIVEN, 2)
    assert confirmed_since([told[0], unread, confirmed], NOW) == set()


def test_a_state_lasts_since_the_first_act_that_led_to_it_and_a_box_left_empty_since_no_act() -> (
    None
):
    news, at = Purpose.UPDATES_EMAIL, NOW + timedelta(minutes=1)
    empty = [decision(Act.GIVEN, news, State.NOT_GIVEN, minute) for minute in (0, 9)]
    given = [decision(Act.CONFIRMED, news, State.GIVEN, minute) for minute in (1, 2)]

    assert standing_since(empty)[news] == (Standing.NOT_GIVEN, None)
    assert standing_since([*empty[:1], *given, *empty[1:]])[news] == (Standing.GIVEN, at)
