"""Each retention class is declared once, and all its records are found."""

from pathlib import Path

import pytest

from app.core.rules.retention import PLANNED, RetentionClass, RetentionPeriods
from app.rights.rules.retention import PEOPLE
from app.rights.store.expiry import PASSING
from tests.support.pretending import run_pretending


def test_the_run_finds_each_class_in_exactly_one_way() -> None:
    by_hand = {*PEOPLE, RetentionClass.EVIDENCE, RetentionClass.AUDIT}

    assert set(PASSING) | by_hand == set(PLANNED)
    assert not set(PASSING) & by_hand


def test_an_installation_uses_the_default_periods_unless_set() -> None:
    periods = RetentionPeriods(enquiry_months=7)

    assert (periods.enquiry_months, periods.of(RetentionClass.ENQUIRY).number) == (7, 7)
    assert periods.of(RetentionClass.SESSIONS) == RetentionClass.SESSIONS.usual
    assert periods == RetentionPeriods(enquiry_months=7) != RetentionPeriods()
    with pytest.raises(AttributeError, match="no retention period weeks"):
        _ = periods.weeks


@pytest.mark.parametrize("name", ["session_days", "enquiry_days"])
def test_an_unsettable_period_is_refused(name: str) -> None:
    with pytest.raises(TypeError, match=name):
        RetentionPeriods(**{name: 1})


def test_one_declared_once_is_found_everywhere() -> None:
    run_pretending(
        "tests.support.rights.pretended_class", Path(__file__).with_name("with_pretended_class.py")
    )
