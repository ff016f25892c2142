"""The priority of a lead is computed from its answers, with amounts weighed in one currency."""

import pytest

from app.content.exchange_rates import exchange_rates
from app.enquiries.rules.fields import FIELDS
from app.leads.rules.priority import Priority, judge_priority

WORTH = exchange_rates().worth


@pytest.mark.parametrize(
    ("band", "currency", "reasons"),
    [
        ("gt100", "JPY", ()),
        ("gt100", "CNY", ("over_100_million",)),
        ("20to100", "CNY", ("over_20_million",)),
        ("5to20", "CNY", ()),
        ("20to100", "USD", ("over_100_million",)),
        ("5to20", "USD", ("over_20_million",)),
        ("1to5", "USD", ()),
        ("gt100", "HKD", ("over_20_million",)),
        ("unsure", "USD", ()),
        ("lt1", "USD", ()),
        ("gt100", "", ()),
        ("", "", ()),
    ],
)
def test_an_amount_is_weighed_by_what_it_is_worth(
    band: str, currency: str, reasons: tuple[str, ...]
) -> None:

    assert judge_priority({"size_band": band, "currency": currency}, WORTH).reasons == reasons


def test_points_add_up_to_a_priority_with_the_reasons_named() -> None:
    ready = judge_priority({"readiness": "ready", "timeline": "gt2y"}, WORTH)
    informed = judge_priority({"readiness": "informed"}, WORTH)
    large = judge_priority({"size_band": "gt100", "currency": "EUR"}, WORTH)

    assert (ready.priority, ready.points) == (Priority.NORMAL, 1)
    assert ready.reasons == ("ready", "after_2_years")
    assert informed.priority is Priority.LOW
    assert large.priority is Priority.HIGH
    assert judge_priority({}, WORTH).reasons == ()


def test_every_currency_of_the_form_has_a_rate() -> None:
    assert set(FIELDS["currency"].codes) <= set(WORTH)
