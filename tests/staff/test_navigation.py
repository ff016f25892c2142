"""The navigation marks one entry: the page that is shown, or the one that it belongs to."""

import pytest

from tests.support.pages.page_client import PageClient

SUSPECT = "/staff/leads?folder=suspect"


@pytest.mark.parametrize(
    ("path", "marked"),
    [
        ("/staff/leads", "/staff/leads"),
        ("/staff/leads?folder=all&country=DE", "/staff/leads"),
        ("/staff/views", "/staff/leads"),
        ("/staff/tasks", "/staff/tasks"),
        ("/staff/account", "/staff/account"),
        ("/staff/mf-recovery-codes", "/staff/account"),
    ],
)
def test_exactly_one_entry_is_marked(administrator: PageClient, path: str, marked: str) -> None:
    (bar,) = administrator.get(path).all("nav", class_="mast-ways")
    links = [each for each in bar.iter() if each.get("aria-current")]
    assert {each.get("href") for each in links} == {marked}


@pytest.mark.parametrize("query", ["", "&country=DE"])
def test_possible_spam_marks_enquiries_in_the_row_and_its_entry_in_the_menu(
    administrator: PageClient, query: str
) -> None:
    (bar,) = administrator.get(f"{SUSPECT}{query}").all("nav", class_="mast-ways")

    marks = {each.get("href"): each.get("aria-current") for each in bar.iter("a")}
    assert marks["/staff/leads"] == "true"
    assert marks[SUSPECT] == "page"
    assert not any(each.get("class") == "within" for each in bar.iter("summary"))


def test_a_reader_without_the_folder_of_possible_spam_sees_the_inbox_marked(
    reader: PageClient,
) -> None:
    (bar,) = reader.get(SUSPECT).all("nav", class_="mast-ways")
    links = [each for each in bar.iter() if each.get("aria-current")]
    assert [each.get("href") for each in links] == ["/staff/leads"]


@pytest.mark.parametrize("path", ["/staff/leads", "/staff/account", "/compliance/"])
def test_every_page_loads_the_script_of_the_desk_once(administrator: PageClient, path: str) -> None:
    scripts = [each.get("src", "") for each in administrator.get(path).all("script")]
    assert len([each for each in scripts if "/desk." in each]) == 1
