"""Days in numbers: the order that a column shows, and the question that it leaves."""

from datetime import date

import pytest

from app.reception.rules.days import DayOrder, Days

DAY, MONTH, YEAR = DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST, DayOrder.YEAR_FIRST


@pytest.mark.parametrize(
    ("texts", "first"),
    [(["12/11/2026", "13/11/2026"], "2026-11-12"), (["12/11/2026", "12/13/2026"], "2026-12-11"),
     (["12-11-2026", "31-01-2026 16:30"], "2026-11-12"), (["12.11.2026"], "2026-11-12"),
     (["1/2/2026", "28/2/26"], "2026-02-01"), (["11/11/2026"], "2026-11-11"),
     (["12/11/2026", "13/11/2026", "2026-03-04", "soon", "45/45/2026"], "2026-11-12")],
)  # fmt: skip
def test_one_order_that_fits_every_day_is_the_order_of_the_column(
    texts: list[str], first: str
) -> None:
    days = Days.of(texts)
    assert (days.year_first(texts[0]), days.meanings) == (first, {})
    assert not days.asks(texts[0])


def test_a_time_stays_behind_a_day() -> None:
    assert Days.of(["24/12/2026 16:30"]).year_first("24/12/2026 16:30") == "2026-12-24 16:30"


@pytest.mark.parametrize(
    ("text", "meanings"),
    [("12/11/2026", {DAY: date(2026, 11, 12), MONTH: date(2026, 12, 11)}),
     ("12-11-26", {DAY: date(2026, 11, 12), MONTH: date(2026, 12, 11), YEAR: date(2012, 11, 26)}),
     ("24.3.26", {DAY: date(2026, 3, 24), YEAR: date(2024, 3, 26)})],
)  # fmt: skip
def test_days_that_fit_several_orders_are_asked_about(
    text: str, meanings: dict[DayOrder, date]
) -> None:
    days = Days.of(["11/11/2026" if "/" in text else "2026-03-04", text])
    assert (days.text, days.meanings, days.order) == (text, meanings, None)
    assert days.asks(text)
    assert not days.asks("2026-03-04")
    assert days.year_first(text) == text
    for order, day in meanings.items():
        answered = Days.of([text], order)
        assert answered.year_first(text) == day.isoformat()
        assert (answered.meanings, answered.asks(text)) == (meanings, False)


def test_an_order_by_which_a_day_is_still_to_come_is_not_asked_about() -> None:
    days = Days.of(["12/11/2026", "3/2/2026"], today=date(2026, 11, 30))
    assert (days.order, days.meanings) == (DAY, {})

    assert [*Days.of(["12/11/2027"], today=date(2026, 11, 30)).meanings] == [DAY, MONTH]


def test_days_of_one_column_in_two_orders_stay_unread() -> None:
    days = Days.of(["13/11/2026", "11/13/2026", "12/11/2026"])
    assert (days.order, days.meanings) == (None, {})
    assert days.year_first("13/11/2026") == "13/11/2026"


def test_an_answer_that_does_not_fit_the_column_counts_for_nothing() -> None:
    assert Days.of(["13/11/2026"], MONTH).order is DAY
    assert Days.of(["12/11/2026"], YEAR).order is None
