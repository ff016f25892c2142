"""The navigation marks one entry: the page that is shown, or the one that it belongs to."""

import pytest
from flask import Flask

from app.core.rules.permissions import Role
from tests.staff.desk import signed_in
from tests.support.pages.page_client import PageClient

SUSPECT = "/staff/leads?folder=suspect"


@pytest.mark.parametrize(
    ("role", "path", "marked"),
    [
        (Role.ADMINISTRATOR, "/staff/leads", "/staff/leads"),
        (Role.ADMINISTRATOR, "/staff/leads?folder=all&country=DE", "/staff/leads"),
        (Role.ADMINISTRATOR, "/staff/views", "/staff/leads"),
        (Role.ADMINISTRATOR, "/staff/tasks", "/staff/tasks"),
        (Role.ADMINISTRATOR, "/staff/account", "/staff/account"),
        (Role.ADMINISTRATOR, "/staff/mf-recovery-codes", "/staff/account"),
        (Role.READER, SUSPECT, "/staff/leads"),  # Readers do not have this folder.
    ],
)
def test_exactly_one_entry_is_marked(
    app: Flask, client: PageClient, role: Role, path: str, marked: str
) -> None:
    signed_in(app, client, role)
    (bar,) = client.get(path).all("nav", class_="mast-ways")
    links = [each for each in bar.iter() if each.get("aria-current")]
    assert {each.get("href") for each in links} == {marked}


@pytest.mark.parametrize("query", ["", "&country=DE"])
def test_possible_spam_marks_enquiries_in_the_row_and_its_entry_in_the_menu(
    administrator: PageClient, query: str
) -> None:
    (bar,) = administrator.get(f"{SUSPECT}{query}").all("nav", class_="mast-ways")

    marks = {each.get("href"): each.get("aria-current") for each in bar.iter("a")}
    assert (marks["/staff/leads"], marks[SUSPECT]) == ("true", "page")
    assert not any(each.get("class") == "within" for each in bar.iter("summary"))


@pytest.mark.parametrize("path", ["/staff/leads", "/staff/account", "/compliance/"])
def test_every_page_loads_the_script_of_the_desk_once(administrator: PageClient, path: str) -> None:
    scripts = [each.get("src", "") for each in administrator.get(path).all("script")]
    assert len([each for each in scripts if "/desk." in each]) == 1
