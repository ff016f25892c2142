"""Corrections: the current value, and repeated corrections."""

from hypothesis import given
from hypothesis import strategies as st

from app.enquiries.rules.enquiry import changes, corrected

SENT = {"name": "Wei", "phone": "1"}
values = st.fixed_dictionaries({"name": st.text(max_size=5), "phone": st.text(max_size=5)})


def test_the_latest_correction_of_a_field_counts_and_others_stay_as_sent() -> None:
    later = [("name", "Wei Zhang"), ("name", "Zhang Wei")]

    assert corrected(SENT, later) == {"name": "Zhang Wei", "phone": "1"}
    assert SENT["name"] == "Wei"


@given(values, values)
def test_a_correction_made_twice_is_one(sent: dict[str, str], wanted: dict[str, str]) -> None:
    holds = corrected(sent, changes(sent, wanted).items())

    assert holds == wanted
    assert changes(holds, wanted) == {}
