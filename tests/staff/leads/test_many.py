"""Many leads are assigned to a person, or moved to a status, at once."""

from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask

from app.core.db import Database
from app.core.rules.permissions import Role
from app.staff.leads import undo
from app.staff.leads.inbox import page as inbox_page
from app.web.paging import PAGE_SIZE
from tests.staff.desk import NOON, change, lead_of, make_account, receive, withdraw
from tests.support.content.copy import EN
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient

LIST = "/staff/leads?folder=all&country=CN"
WHO = "(张示例, 示例新材料有限公司)"


@pytest.fixture
def sent(app: Flask) -> list[str]:
    """Three enquiries."""
    return [
        receive(app, NOON + timedelta(minutes=n), email=f"one-{n}@example.com") for n in range(3)
    ]


def ticks(app: Flask, *references: str) -> list[str]:
    """Return the values that the boxes of leads send."""
    found = [lead_of(app, reference) for reference in references]
    return [f"{lead.id}:{lead.version}" for lead in found]


def ticked(page: Page) -> int:
    return len([box for box in page.all("input", name="lead") if "checked" in box.attrib])


def test_ticked_leads_are_assigned_and_the_list_stays_as_it_was(
    database: Database, app: Flask, me: UUID, client: PageClient, sent: list[str]
) -> None:
    form = client.get(LIST).form("owner", method="post")

    answer = form.submit(lead=ticks(app, *sent[:2]), owner=str(me))

    assert answer.location == LIST
    page = answer.follow()
    assert EN.inbox.many.assigned(n=2, name="Kim Officer") in page.words
    assert [lead_of(app, each).owner_id for each in sent] == [me, me, None]
    assert page.says("td", class_="cell-owner") == [
        f"Nobody {EN.inbox.received_then(time='4 Mar 2026')}",
        f"Kim Officer {EN.inbox.received_then(time='4 Mar 2026')}",
        f"Kim Officer {EN.inbox.received_then(time='4 Mar 2026')}",
    ]


def test_leads_are_unassigned_and_those_without_owner_are_reported(
    app: Flask, me: UUID, client: PageClient, sent: list[str]
) -> None:
    client.get(LIST).form("owner", method="post").submit(lead=ticks(app, sent[0]), owner=str(me))

    form = client.get(LIST).form("owner", method="post")
    page = form.submit(lead=ticks(app, *sent[:2]), owner="nobody").follow()

    assert EN.inbox.many.unassigned(n=1) in page.words
    assert EN.inbox.many.same(references=f"{sent[1]} {WHO}") in page.words
    assert lead_of(app, sent[0]).owner_id is None


def post_status(client: PageClient, ticked: list[str], status: str, **more: str) -> Page:
    """Press the button that changes the status of the ticked leads."""
    form = client.get(LIST).form("owner", method="post")
    data = {"csrf_token": form.value("csrf_token"), "lead": ticked, "status": status, **more}
    (button,) = client.get(LIST).all(
        "button", formaction="/staff/leads/status?folder=all&country=CN"
    )
    return client.post(button.attrib["formaction"], data).follow()


def test_allowed_changes_of_status_are_made_and_others_named(
    database: Database, app: Flask, me: UUID, client: PageClient, sent: list[str]
) -> None:
    gone = receive(app, NOON, email="gone@example.com")
    seen = ticks(app, *sent, gone)
    change(app, sent[1], status="not_enquiry", closed=True)
    withdraw(app, gone)
    client.get(LIST).form("owner", method="post").submit(lead=ticks(app, sent[2]), owner=str(me))

    page = post_status(client, seen, "qualified")

    assert EN.inbox.many.status_set(instead="Qualified", n=1, status="Qualified") in page.words
    assert EN.inbox.many.not_allowed(references=f"{sent[1]} {WHO}") in page.words
    assert EN.inbox.many.withdrawn(references=gone) in page.words
    assert EN.inbox.many.changed(references=f"{sent[2]} {WHO}") in page.words
    assert [lead_of(app, each).status for each in sent] == ["qualified", "not_enquiry", "new"]


def test_of_many_that_need_a_reason_to_be_closed_three_are_named_and_all_are_counted(
    app: Flask, me: UUID, client: PageClient, sent: list[str]
) -> None:
    sent.append(receive(app, NOON - timedelta(days=1), email="fourth@example.com"))

    page = post_status(client, ticks(app, *sent), "not_proceeding", unanswered="leave")

    assert EN.inbox.many.no_reason.before("references") in page.words
    assert EN.undo.more(references="", total=4) in page.words
    assert len(page.all("a", class_="reference-link")) == undo.MOST_NAMED == 3


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"lead": []}, EN.inbox.errors.lead),
        ({"owner": ""}, EN.inbox.errors.owner),
        ({"owner": "x"}, EN.inbox.errors.owner_choice),
        ({"lead": ["x", "1:1"]}, EN.inbox.errors.lead),
    ],
)
def test_missing_input_is_reported_and_the_ticks_come_back(
    app: Flask,
    me: UUID,
    client: PageClient,
    sent: list[str],
    changes: dict[str, list[str] | str],
    says: str,
) -> None:
    form = client.get(LIST).form("owner", method="post")
    seen = {"lead": ticks(app, sent[0]), "owner": str(me), **changes}
    for name, value in seen.items():
        form.values[name] = [value] if isinstance(value, str) else value

    page = form.submit(expect=422)

    assert says in page.words
    assert page.title.startswith("Error: ")
    assert ticked(page) == ("lead" not in changes)
    assert lead_of(app, sent[0]).owner_id is None


def test_all_on_the_page_can_be_ticked_without_javascript_and_given_to_who_works_on_leads(
    app: Flask, me: UUID, client: PageClient, lin: UUID, sent: list[str]
) -> None:
    make_account(app, Role.READER, "reader@example.com", "Reader")
    page = client.get(client.get(LIST).link(EN.inbox.many.all(n=3)))
    assert ticked(page) == 3
    assert page.form("owner", method="post").choices("owner") == ["", str(me), str(lin), "nobody"]
    assert EN.inbox.assign.me(name="Kim Officer") in page.words


@pytest.fixture
def many(app: Flask) -> list[str]:
    """One enquiry more than a page shows."""
    return [
        receive(app, NOON + timedelta(minutes=n), email=f"many-{n}@example.com")
        for n in range(PAGE_SIZE + 1)
    ]


def test_all_that_match_are_assigned_in_one_act_and_counted(
    app: Flask, me: UUID, client: PageClient, many: list[str]
) -> None:
    page = client.get(LIST)
    assert f"{PAGE_SIZE} of {PAGE_SIZE + 1}" in page.words
    assert EN.inbox.many.match(n=PAGE_SIZE + 1) in page.words
    form = page.form("owner", method="post")

    answer = form.submit(match=page.one("input", name="match").attrib["value"], owner=str(me))

    assert EN.inbox.many.assigned(n=PAGE_SIZE + 1, name="Kim Officer") in answer.follow().words
    assert {lead_of(app, each).owner_id for each in many} == {me}


def test_all_that_match_are_left_alone_if_they_are_others_than_those_seen(
    app: Flask, me: UUID, client: PageClient, many: list[str]
) -> None:
    page = client.get(LIST)
    late = receive(app, NOON, email="late@example.com")

    again = page.form("owner", method="post").submit(
        match=page.one("input", name="match").attrib["value"], owner=str(me), expect=422
    )

    assert EN.inbox.errors.match in again.words
    assert EN.inbox.many.match(n=PAGE_SIZE + 2) in again.words
    assert {lead_of(app, each).owner_id for each in (*many, late)} == {None}


def test_a_colleagues_change_to_a_lead_that_was_seen_is_kept_among_all_that_match(
    app: Flask, me: UUID, client: PageClient, many: list[str]
) -> None:
    page = client.get(LIST)
    seen = ticks(app, many[-1])
    change(app, many[-1], version=2)

    mark = page.one("input", name="match").attrib["value"]
    answer = page.form("owner", method="post").submit(match=mark, lead=seen, owner=str(me))

    assert EN.inbox.many.assigned(n=PAGE_SIZE, name="Kim Officer") in answer.follow().words
    assert lead_of(app, many[-1]).owner_id is None


def test_more_than_one_act_may_change_are_not_offered_as_all(
    app: Flask, me: UUID, client: PageClient, many: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbox_page, "MOST_MATCHING", PAGE_SIZE)

    page = client.get(LIST)

    assert EN.inbox.shown_over(n=PAGE_SIZE, total=PAGE_SIZE) in page.words
    assert not page.all("input", name="match")
    assert EN.inbox.many.match_over(n=PAGE_SIZE) in page.words
