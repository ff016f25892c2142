"""The filters of the inbox, of which each takes one value or several."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from flask import Flask

from app.core.db import Database
from tests.staff.desk import NOON, change, place, receive
from tests.staff.leads.inbox.lists import ALL, references
from tests.support.content.copy import EN
from tests.support.pages.html import text_of
from tests.support.pages.page_client import PageClient

pytestmark = pytest.mark.engine("both")

CONSENTS = ("answer_only", "withdrawn")


def test_filters_narrow_the_list_and_each_can_be_removed(
    database: Database, app: Flask, me: UUID, client: PageClient
) -> None:
    german = receive(app, NOON, country="DE", sector="robotics", readiness="ready")
    chinese = receive(app, NOON + timedelta(days=1))
    change(app, german, owner_id=me)
    place(app)

    page = client.get(ALL).form("country").submit(country="DE", priority="high", expect=200)
    assert references(page) == [german]
    tags = page.link(f"{EN.inbox.filters.country}: Germany")
    assert tags == "/staff/leads?folder=all&priority=high"
    assert (
        page.link(f"Priority: {EN.inbox.priorities.high}") == "/staff/leads?folder=all&country=DE"
    )
    for query in (
        "owner=me", f"owner={me}", "sector=robotics", "to=2026-03-04", "status=new&owner=me",
        "language=en&country=DE", "size=-&country=de",
    ):  # fmt: skip
        assert references(client.get(f"{ALL}&{query}")) == [german], query
    for query in ("owner=nobody", "from=2026-03-05", "sector=-", "country=CN"):
        assert references(client.get(f"{ALL}&{query}")) == [chinese], query
    assert [len(references(client.get(f"{ALL}&consent={each}"))) for each in CONSENTS] == [2, 0]


def test_invalid_parts_of_an_address_are_named_and_the_rest_applies(
    app: Flask, officer: PageClient, reference: str
) -> None:
    german = receive(app, NOON, country="DE")

    page = officer.get(f"{ALL}&country=DE&status=lost&owner=x&from=2026-13-45&priority=9&sort=up")

    assert references(page) == [german]
    for name, value in (
        ("Status", "lost"),
        ("Owner", "x"),
        (EN.inbox.filters["from"], "2026-13-45"),
        ("Priority", "9"),
        ("Order", "up"),
    ):
        assert f"{name} = “{value}”" in page.words
    assert (
        EN.inbox.filters.bad(name="Folder", value="attic")
        in officer.get("/staff/leads?folder=attic").words
    )


def test_days_out_of_range_are_named_and_reversed_ones_are_said_to_find_nothing(
    officer: PageClient,
) -> None:
    for day in ("9999-12-31", "0001-01-01", "1999-12-31", "2200-01-01"):
        page = officer.get(f"{ALL}&from={day}&to={day}")
        assert f"{EN.inbox.filters['from']} = “{day}”" in page.words
        assert f"{EN.inbox.filters.to} = “{day}”" in page.words
    assert EN.inbox.filters.before_from in officer.get(f"{ALL}&from=2026-03-05&to=2026-03-04").words


def test_a_filter_takes_several_values_of_which_one_has_to_match(
    app: Flask, officer: PageClient
) -> None:
    here, there, far = (
        receive(app, NOON + timedelta(minutes=n), country=code, email=f"{code}@example.com")
        for n, code in enumerate(("CN", "DE", "FR"))
    )

    page = officer.get(f"{ALL}&country=CN&country=DE&country=XX")

    assert references(page) == [there, here]
    assert references(officer.get(f"{ALL}&country=CN,DE")) == [there, here]
    assert far not in page.words
    assert "country=DE" in page.link(f"{EN.inbox.filters.country}: China")
    assert "“XX”" in page.words
    export = officer.get(page.link(EN.staff.inbox.export))
    assert "China" in export.words
    assert "Germany" in export.words


def test_all_open_statuses_are_one_choice_and_the_first(app: Flask, officer: PageClient) -> None:
    kept, closed = receive(app, NOON), receive(app, NOON, email="other@example.com")
    change(app, closed, status="not_proceeding", closed=True)

    page = officer.get(ALL).form("country").submit(status="open", expect=200)

    assert references(page) == [kept]
    assert page.link(f"Status: {EN.inbox.stages.open}")
    assert officer.get(ALL).all("input", name="status", type="checkbox")[0].get("value") == "open"
    assert EN.inbox.stages.open in officer.get(page.link(EN.staff.inbox.export)).words


def test_only_countries_from_which_enquiries_came_are_offered(
    app: Flask, officer: PageClient
) -> None:
    for number, code in enumerate(("DE", "CH", "DE")):
        receive(app, NOON, country=code, email=f"{number}@example.com")
    place(app)

    offered = officer.get(ALL).all("input", name="country", type="checkbox")

    assert [each.get("value") for each in offered] == ["DE", "CH", "-"]
    chosen = officer.get(f"{ALL}&country=FR").one("input", name="country", value="FR")
    assert chosen.get("checked") is not None


def test_the_enquiries_of_one_import_are_listed(app: Flask, officer: PageClient) -> None:
    reference, _other = receive(app, NOON), receive(app, NOON, email="other@example.com")
    batch = uuid4()
    change(app, reference, import_id=batch)

    page = officer.get(f"{ALL}&import={batch}")

    assert references(page) == [reference]
    assert "Filters: 1" in page.words


def test_rarely_used_filters_are_folded_until_one_of_them_is_in_force(
    officer: PageClient, reference: str
) -> None:
    (folded,) = officer.get(f"{ALL}&country=CN").all("details", class_="more-filters")
    assert "open" not in folded.attrib
    assert text_of(folded).startswith(f"{EN.inbox.filters.more} Plan")
    asked = officer.get(f"{ALL}&country=CN&size=1to5,unsure&language=en")
    (opened,) = asked.all("details", class_="more-filters")
    assert "open" in opened.attrib
    assert text_of(opened).startswith(EN.inbox.filters.more_set(n=3))
    assert asked.says("p", class_="filters-set") == ["Filters: 4"]
