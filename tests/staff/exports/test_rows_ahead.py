"""The page of an export shows its expected rows, and later the time of its download."""

from datetime import UTC, datetime

import pytest
from flask import Flask

from app.core.rules.permissions import Role
from tests.staff.desk import receive, set_aside, signed_in, withdraw
from tests.staff.exports.exports import ask, record, take
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient

NOON = datetime(2026, 3, 4, 4, 0, tzinfo=UTC)


@pytest.fixture
def officer(app: Flask, client: PageClient) -> PageClient:
    signed_in(app, client, Role.EXPORTER)
    return client


def panel(page: Page) -> str:
    """Return the words about possible actions on the file."""
    (said,) = page.says("section", **{"aria-labelledby": "act"})
    return said


def test_fewer_rows_than_were_found_are_explained_in_one_place_before_the_download(
    app: Flask, officer: PageClient
) -> None:
    receive(app, NOON)
    withdraw(app, receive(app, NOON, email="gone@example.com"))

    page = ask(officer)

    said = "The file Enquiries found2 Left out: Withdrawn−1 Rows of the file, as of now1"
    assert panel(page).startswith(said)


def test_possible_spam_is_among_those_found_so_that_the_rows_add_up(
    app: Flask, officer: PageClient
) -> None:
    receive(app, NOON)
    set_aside(app, receive(app, NOON, email="spam@example.com"), "links")

    page = ask(officer)

    said = "Enquiries found2 Left out: Possible spam−1 Rows of the file"
    assert f"{said}, as of now1" in panel(page)
    take(page)
    assert f"{said}1" in officer.get(page.url).words


def test_enquiries_that_came_since_are_counted_apart(app: Flask, officer: PageClient) -> None:
    receive(app, NOON)
    page = ask(officer)
    receive(app, NOON, email="later@example.com")

    said = panel(officer.get(page.url))

    then = "Found when this was requested, not counting possible spam: 1"
    assert f"Rows of the file, as of now2 {then}" in said


def test_after_the_download_the_page_says_when_it_was(app: Flask, officer: PageClient) -> None:
    receive(app, NOON)
    page = ask(officer)
    take(page)

    said = panel(officer.get(page.url))

    assert record(app).closed_at is not None
    assert "The file was downloaded completely on 4 Mar 2026, 13:00." in said
    assert "as of now" not in said


def test_it_is_said_in_chinese_too(app: Flask, officer: PageClient) -> None:
    officer.get("/staff/leads").form(action="/staff/language").submit(button="简体中文")
    withdraw(app, receive(app, NOON))

    page = ask(officer)

    assert panel(page).startswith("文件 符合条件的咨询1 未列入：已撤回同意−1 目前文件的行数0")
    take(page)
    assert "文件已于2026年3月4日" in panel(officer.get(page.url)).replace(" ", "")
