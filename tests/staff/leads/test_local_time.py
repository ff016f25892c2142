"""The local time of an investor."""

from datetime import UTC, datetime

import pytest
import time_machine
from flask import Flask

from app.core.rules.permissions import Role
from app.enquiries.outside.contact_details import territories
from app.staff.leads.times import local_time
from tests.staff.desk import NOON, lead_of, receive, signed_in
from tests.support.content.copy import EN
from tests.support.pages.page_client import PageClient

# A Wednesday; summer time has ended in the north, and has begun in the south.


@pytest.mark.parametrize(
    ("country", "words", "one", "office"),
    [
        ("CN", ("Wed 12:00", "12:00", "12:00"), True, True),
        ("IN", ("Wed 09:30", "09:30", "09:30"), True, True),
        ("DE", ("Wed 05:00", "05:00", "05:00"), True, False),
        ("US", ("Tue 23:00", "18:00", "23:00"), False, False),
        ("AU", ("Wed 15:00", "12:00", "15:00"), False, True),
    ],
)
def test_a_wide_country_shows_its_capitals_time_and_the_range(
    country: str, words: tuple[str, str, str], *, one: bool, office: bool
) -> None:
    local = local_time(country, NOON)

    assert local is not None
    assert (local.spelled("en"), local.is_one) == (words, one)
    assert local.in_office_hours == office
    assert local.spelled("zh")[0].startswith("周")


def test_nobody_is_at_work_at_weekends_or_at_night() -> None:
    saturday, night = datetime(2026, 3, 7, 4, 0, tzinfo=UTC), datetime(2026, 3, 4, 10, tzinfo=UTC)
    for moment in (saturday, night):
        local = local_time("CN", moment)
        assert local is not None
        assert not local.in_office_hours


def test_every_inhabited_country_has_a_local_time() -> None:
    assert {code for code in territories("en_GB") if local_time(code, NOON) is None} <= {"BV", "HM"}


@pytest.mark.parametrize(
    ("country", "says"),
    [
        ("DE", f"Germany Wed 05:00 {EN.lead.card.no_office}"),
        (
            "US",
            f"United States {EN.lead.card.several(first='18:00', last='23:00', time='Tue 23:00')}",
        ),
        (
            "RU",
            (
                f"Russia {EN.lead.card.several(first='06:00', last='16:00', time='Wed 07:00')}"
                f" Received"
            ),
        ),
        ("AQ", f"Antarctica {EN.lead.card.regions(last='17:00', time='Wed 01:00')}"),
    ],
)
def test_the_head_of_a_lead_tells_it(
    app: Flask, client: PageClient, country: str, says: str
) -> None:
    with time_machine.travel(NOON):
        signed_in(app, client, Role.READER)
        lead = lead_of(app, receive(app, NOON, country=country))
        assert says in client.get(f"/staff/leads/{lead.id}").words
