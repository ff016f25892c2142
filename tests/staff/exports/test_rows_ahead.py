"""The page of an export shows its expected rows, and later the time of its download."""

import pytest
from flask import Flask

from app.core.rules.audit_events import AuditEvent
from app.exports.record import describe_export
from tests.staff.desk import NOON, lead_of, place, receive, set_aside, withdraw, zone_of
from tests.staff.exports.exports import NEW, ask, record, take
from tests.support.content.copy import EN
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.site import content
from tests.support.stored import audited


def panel(page: Page) -> str:
    """Return the words about possible actions on the file."""
    (said,) = page.says("section", **{"aria-labelledby": "act"})
    return said


def test_fewer_rows_than_were_found_are_explained_in_one_place_before_the_download(
    app: Flask, officer: PageClient, reference: str
) -> None:
    withdraw(app, receive(app, NOON, email="gone@example.com"))

    page = ask(officer)

    said = (
        f"{EN.exports.act.title} {EN.exports.sum.found}2 "
        f"{EN.exports.sum.left_out(reason='Withdrawn')}−1 {EN.exports.sum.rows_now}1"
    )
    assert panel(page).startswith(said)


@pytest.mark.parametrize("folder", ["all", "new", "unassigned"])
def test_what_its_folder_never_held_is_in_no_number_of_an_export(
    app: Flask, officer: PageClient, folder: str
) -> None:
    for name in ("kim", "lee"):
        receive(app, NOON, email=f"{name}@example.com")
    set_aside(app, receive(app, NOON, email="spam@example.com"), "links")
    place(app)
    listed = officer.get(f"/staff/leads?folder={folder}").all("tr", data_lead="")

    said = officer.get(f"{NEW}?folder={folder}").says("p", id="purpose-follow_up-hint")
    page = ask(officer, f"?folder={folder}")
    said.append(panel(page))
    take(page)
    said.append(panel(officer.get(page.url)))
    readme = describe_export(zone_of(app).database, content(), record(app).id)[1]

    taken = record(app)
    assert taken.expected == taken.count == len(listed) == 2
    assert not any(taken.left_out.values())
    assert not [each for each in said if EN.exports.left_out.suspect in each]
    assert f"{EN.exports.left_out.suspect}: 0" in readme
    for event, name, count in (
        (AuditEvent.EXPORT_REQUESTED, "expected", 2),
        (AuditEvent.EXPORT_CLOSED, "left_out", 0),
    ):
        assert [each[name] for each in audited(app, event.tag)] == [count]


def test_possible_spam_that_was_ticked_is_among_those_found_so_that_the_rows_add_up(
    app: Flask, officer: PageClient
) -> None:
    good = receive(app, NOON)
    bad = set_aside(app, receive(app, NOON, email="spam@example.com"), "links")

    page = ask(officer, f"?lead={lead_of(app, good).id}&lead={bad}")

    said = f"{EN.exports.sum.found}2 {EN.exports.sum.left_out(reason='Possible spam')}−1 "
    assert panel(page).startswith(f"{EN.exports.act.title} {said}{EN.exports.sum.rows_now}1 ")
    assert EN.exports.sum.then.before("n") not in panel(page)
    take(page)
    assert f"{said}{EN.exports.sum.rows}1" in officer.get(page.url).words


def test_enquiries_that_came_since_are_counted_apart(
    app: Flask, officer: PageClient, reference: str
) -> None:
    page = ask(officer)
    receive(app, NOON, email="later@example.com")

    assert f"{EN.exports.sum.rows_now}2 {EN.exports.sum.then(n=1)}" in panel(officer.get(page.url))


def test_after_the_download_the_page_says_when_it_was(
    app: Flask, officer: PageClient, reference: str
) -> None:
    page = ask(officer)
    take(page)

    said = panel(officer.get(page.url))

    assert record(app).closed_at is not None
    assert EN.exports.act.complete(time="4 Mar 2026, 13:00") in said
    assert EN.exports.sum.rows_now not in said
