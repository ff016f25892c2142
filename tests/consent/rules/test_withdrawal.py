"""Effects of a withdrawal on purposes and on messages."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.consent.rules.consent import Act, State
from app.consent.rules.standing import (
    Decision,
    Standing,
    forbidden_messages,
    in_effect,
    standing,
    standing_since,
    to_withdraw,
)
from app.core.rules.purposes import Purpose
from app.mail.rules.delivery import MessageKind

NOW = datetime(2026, 3, 4, tzinfo=UTC)
decisions = st.lists(
    st.builds(
        lambda act, purpose, state, minutes: Decision(
            act, purpose, state, NOW + timedelta(minutes=minutes)
        ),
        st.sampled_from([Act.GIVEN, Act.CONFIRMED, Act.WITHDRAWN, Act.EXPIRED]),
        st.sampled_from(Purpose),
        st.sampled_from(State),
        st.integers(0, 1000),
    ),
    max_size=20,
).map(lambda made: sorted(made, key=lambda each: each.at))


@given(decisions, st.sampled_from(Purpose))
def test_a_withdrawn_purpose_is_never_in_effect_whatever_came_before(
    made: list[Decision], purpose: Purpose
) -> None:
    withdrawn = to_withdraw(standing(made), purpose)
    after = standing(
        [*made, *(Decision(Act.WITHDRAWN, each, State.WITHDRAWN, NOW) for each in withdrawn)]
    )

    assert not in_effect(after[purpose])
    assert to_withdraw(after, purpose) == ()


@given(decisions)
def test_without_the_privacy_policy_nothing_optional_is_in_effect(made: list[Decision]) -> None:
    withdrawn = to_withdraw(standing(made), Purpose.PRIVACY_POLICY)
    after = standing(
        [*made, *(Decision(Act.WITHDRAWN, each, State.WITHDRAWN, NOW) for each in withdrawn)]
    )

    assert not [each for each in Purpose if each != "cookie_policy" and in_effect(after[each])]


def test_an_optional_purpose_is_withdrawn_alone_and_stops_no_message() -> None:
    stands = dict.fromkeys(Purpose, Standing.GIVEN)

    for purpose in (Purpose.UPDATES_EMAIL, Purpose.UPDATES_PHONE, Purpose.TRANSFER_ABROAD):
        assert to_withdraw(stands, purpose) == (purpose,)
        assert forbidden_messages({purpose}) == frozenset()


def test_after_withdrawing_the_privacy_policy_the_page_link_is_still_sent() -> None:
    forbidden = forbidden_messages({Purpose.PRIVACY_POLICY})

    assert MessageKind.ACKNOWLEDGEMENT in forbidden
    assert MessageKind.MY_DATA_LINK not in forbidden


@given(decisions)
def test_the_start_is_the_last_change_and_none_for_what_was_never_given(
    made: list[Decision],
) -> None:
    for purpose, (stands, since) in standing_since(made).items():
        if since is None:
            assert stands in {Standing.NOT_ASKED, Standing.NOT_GIVEN}
            continue
        before = [each for each in made if each.at < since]
        upto = [each for each in made if each.at <= since]
        assert standing(upto)[purpose] is stands
        if len(upto) - len(before) == 1:
            assert standing(before)[purpose] is not stands
