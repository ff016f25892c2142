"""The hours of a week are read from the setting, or refused with the reason."""

import pytest

from app.core.rules.opening_hours import Shift, parse_week

MORNING, AFTERNOON = Shift(9 * 60, 12 * 60), Shift(13 * 60 + 30, 17 * 60 + 30)


def test_days_share_the_hours_after_them_and_the_rest_are_closed() -> None:
    week = parse_week("Mon-Thu 09:00-12:00 13:30-17:30, Fri 09:00-12:00")

    assert week == (*[(MORNING, AFTERNOON)] * 4, (MORNING,), (), ())


def test_a_shift_may_end_at_midnight_or_on_the_next_day() -> None:
    week = parse_week("Sat 00:00-24:00, Sun 22:00-06:00,")

    assert week[5:] == ((Shift(0, 24 * 60),), (Shift(22 * 60, 30 * 60),))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "it names no day"),
        (" , ", "it names no day"),
        ("Monday 09:00-17:00", "'Monday' is neither a day like Mon"),
        ("Mon-Xyz 09:00-17:00", "'Mon-Xyz' is neither a day like Mon"),
        ("09:00-17:00", "'09:00-17:00' is neither a day like Mon"),
        ("Sat-Mon 09:00-17:00", "Sat-Mon runs past the end of the week"),
        ("Mon-Fri 09:00-17:00, Wed 09:00-12:00", "it names Wed twice"),
        ("Mon-Fri", "Mon-Fri has no hours"),
        ("Mon 9:00-17:00", "'9:00-17:00' is not like 09:00-17:30"),
        ("Mon 09:60-17:00", "'09:60-17:00' is not like"),
        ("Mon 24:00-25:00", "24:00-25:00 is not a part of a day"),
        ("Mon 09:00-24:01", "09:00-24:01 is not a part of a day"),
        ("Mon 09:00-09:00", "09:00-09:00 is not a part of a day"),
        ("Mon 13:00-17:00 09:00-12:00", "the hours of Mon overlap or are not in order"),
        ("Mon 09:00-13:00 12:00-17:00", "the hours of Mon overlap or are not in order"),
        ("Mon 22:00-06:00 23:00-24:00", "the hours of Mon overlap or are not in order"),
    ],
)
def test_an_invalid_week_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason.replace("(", r"\(")):
        parse_week(text)
