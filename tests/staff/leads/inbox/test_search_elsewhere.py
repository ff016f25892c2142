"""A search goes on in other folders: one that finds nothing says where there is more."""

from uuid import UUID

import pytest
from flask import Flask

from app.core import clock
from app.leads.rules.lead_status import LeadStatus
from tests.staff.desk import change, place, read_in, receive, sealed
from tests.staff.leads.inbox.lists import references
from tests.support.content.copy import EN, WORDS
from tests.support.languages import both_languages
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient

EVERYWHERE = EN.inbox.search.label
ASIDE = EN.inbox.search.aside


def search(client: PageClient, folder: str, text: str) -> Page:
    """Search a folder, which the form does only of two of them."""
    return client.get(f"/staff/leads?folder={folder}&q={sealed(client, text)}")


def offers(page: Page) -> list[str]:
    """Return the links that an empty list offers."""
    (box,) = page.all("div", class_="empty")
    return ["".join(each.itertext()).strip() for each in box.iter("a")]


@pytest.fixture
def lead(app: Flask) -> str:
    """The reference of an enquiry that is in the inbox, in progress."""
    reference = receive(app, clock.now(), message="A plant near Reisbach")
    change(app, reference, status=LeadStatus.ENGAGED.value)
    place(app)
    return reference


@pytest.mark.engine("both")
@pytest.mark.parametrize("folder", ["suspect", "new", "mine", "overdue"])
def test_a_search_that_finds_nothing_in_a_folder_leads_to_what_it_finds_in_all(
    app: Flask, me: UUID, client: PageClient, lead: str, folder: str
) -> None:
    page = search(client, folder, "Reisbach")
    assert offers(page) == [EVERYWHERE, EN.inbox.filters.clear]
    assert references(client.get(page.link(EVERYWHERE))) == [lead]


def test_nothing_is_offered_where_there_is_no_more(
    app: Flask, me: UUID, client: PageClient, lead: str
) -> None:
    for folder in ("all", "suspect", "new"):
        assert offers(search(client, folder, "Nothing of the kind")) == [EN.inbox.filters.clear]


@pytest.mark.engine("both")
@both_languages
@pytest.mark.parametrize("typed", ["-", "?!", "…"])
def test_a_text_without_a_word_finds_nothing_and_says_what_to_enter(
    app: Flask, me: UUID, client: PageClient, lead: str, typed: str, lang: str
) -> None:
    read_in(client, lang)
    page = client.get("/staff/leads?folder=all").form(role="search").submit(q=typed).follow()
    assert references(page) == []
    assert WORDS[lang].inbox.empty.match.wordless in page.words
    assert page.one("input", id="q").attrib["value"] == typed
    assert offers(page) == [WORDS[lang].inbox.filters.clear]


def test_what_is_possible_spam_is_offered_to_a_search_of_all(
    app: Flask, me: UUID, client: PageClient
) -> None:
    change(app, receive(app, clock.now(), message="A plant near Reisbach"), suspect=True)
    place(app)
    assert offers(search(client, "all", "Reisbach")) == [ASIDE, EN.inbox.filters.clear]


def test_filters_are_offered_on_all_and_a_search_without_them_where_that_finds_more(
    app: Flask, me: UUID, client: PageClient, lead: str
) -> None:
    everywhere = EN.inbox.empty.match.everywhere
    found = client.get("/staff/leads?folder=new&country=CN")
    assert offers(found) == [everywhere, EN.inbox.filters.clear]
    assert references(client.get(found.link(everywhere))) == [lead]
    assert offers(client.get("/staff/leads?folder=new&country=JP")) == [EN.inbox.filters.clear]
    page = client.get(f"/staff/leads?folder=all&country=JP&q={sealed(client, 'Reisbach')}")
    assert references(client.get(page.link(EVERYWHERE))) == [lead]


def test_a_search_is_kept_when_the_folder_changes_and_gone_once_it_is_cleared(
    app: Flask, me: UUID, client: PageClient, lead: str
) -> None:
    receive(app, clock.now(), email="other@example.com", message="An office")
    page = search(client, "suspect", "Reisbach")
    links = {each.attrib["href"] for each in page.one("nav", class_="folders").iter("a")}
    assert not any("Reisbach" in each for each in links)

    (everywhere,) = [each for each in links if "folder=all" in each]
    page = client.get(everywhere)
    assert references(page) == [lead]

    page = page.form(role="search").submit(q="").follow()
    links = {each.attrib["href"] for each in page.one("nav", class_="folders").iter("a")}
    assert not any("q=" in each for each in links)
    assert len(references(page)) == 2
