"""A list says which enquiries hold an unsent draft of its reader, to its author alone."""

import pytest
from flask import Flask

from app.core import clock
from app.core.rules.permissions import Role
from tests.staff.desk import another_browser, lead_of, receive
from tests.staff.leads.inbox.lists import ALL
from tests.support.content.copy import EN
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient

MARK = f"Draft {EN.inbox.draft_said}"


def marked(page: Page) -> list[str]:
    """Return the second lines of rows that say that there is a draft."""
    return [each for each in page.says("span", class_="first-words") if each.startswith(MARK)]


@pytest.mark.engine("both")
def test_a_list_marks_where_its_reader_has_a_draft_until_it_is_sent(
    app: Flask, officer: PageClient
) -> None:
    receive(app, clock.now(), email="other@example.com", message="An office")
    address = f"/staff/leads/{lead_of(app, receive(app, clock.now(), message='A plant')).id}"
    officer.get(address).form("note_text").fill(note_text="Call again").submit(
        button=EN.drafts.save
    )

    assert marked(officer.get(ALL)) == [f"{MARK} A plant"]
    assert marked(another_browser(app, Role.ADMINISTRATOR, "Ana").get(ALL)) == []

    officer.get(address).form("note_text").submit()
    assert marked(officer.get(ALL)) == []
