"""A message about many leads says beside each reference whose enquiry it is, and leads to it."""

from datetime import timedelta

import pytest
from flask import Flask

from app.core.db import Database
from app.enquiries.models import Enquiry
from app.staff.leads.undo import MOST_NAMED
from tests.staff.desk import NOON, address, change, lead_of, read_in, receive, withdraw, zone_of
from tests.support.content.copy import EN
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import change_every

LIST = "/staff/leads?folder=all"


def unassign(app: Flask, officer: PageClient, *references: str) -> Page:
    """Unassign leads without an owner; the page reports that nothing changed."""
    form = officer.get(LIST).form("owner", method="post")
    found = [lead_of(app, each) for each in references]
    ticked = [f"{lead.id}:{lead.version}" for lead in found]
    return form.submit(lead=ticked, owner="nobody").follow()


def notice(page: Page) -> str:
    """Return the only message of a page."""
    (said,) = [each for each in page.says("p", role="status") if "GDZ-" in each]
    return said


@pytest.mark.engine("both")
def test_each_reference_is_a_link_with_the_person_and_the_organisation(
    database: Database, app: Flask, officer: PageClient
) -> None:
    ann = receive(app, NOON, name="Ann", organisation="Acme", email="a@example.com")
    bob = receive(app, NOON, name="Bob", organisation="B & <b>Co</b>", email="b@example.com")

    page = unassign(app, officer, ann, bob)

    one, two = f"{ann} (Ann, Acme)", f"{bob} (Bob, B & <b>Co</b>)"
    assert notice(page) in {
        EN.inbox.many.same(references=f"{one}, {two}"),
        EN.inbox.many.same(references=f"{two}, {one}"),
    }
    (link,) = [each for each in page.all("a", class_="reference-link") if each.text == ann]
    assert link.get("href") == f"/staff/leads/{lead_of(app, ann).id}"
    read_in(officer, "zh")
    assert f"{bob}（Bob，B & <b>Co</b>）" in notice(unassign(app, officer, bob))


def test_people_who_restricted_or_withdrew_the_use_of_their_data_are_not_named(
    app: Flask, officer: PageClient
) -> None:
    ann = receive(app, NOON, name="Ann", email="a@example.com")
    bob = receive(app, NOON, name="Bob", email="b@example.com")
    withdraw(app, ann)
    change(app, bob, consent="restricted")

    page = unassign(app, officer, ann, bob)

    assert EN.inbox.many.withdrawn(references=ann) in page.words
    assert EN.inbox.many.same(references=bob) in page.words
    assert len(page.all("a", class_="reference-link", href=address(app, bob))) == 1


def test_who_was_erased_meanwhile_is_not_named_and_the_session_holds_no_name(
    app: Flask, officer: PageClient
) -> None:
    ann = receive(app, NOON, name="Ann", email="a@example.com")
    form = officer.get(LIST).form("owner", method="post")
    lead = lead_of(app, ann)

    answer = form.submit(lead=[f"{lead.id}:{lead.version}"], owner="nobody")

    with officer.flask_client.session_transaction() as session:
        assert ann in str(dict(session))
        assert "Ann" not in str(dict(session))
    change_every(app, Enquiry, reference="GDZ-2222-2222")
    assert notice(answer.follow()) == EN.inbox.many.same(references=ann)


def test_the_message_about_a_full_list_keeps_the_cookie_below_its_limit(
    app: Flask, officer: PageClient
) -> None:
    sent = [
        receive(app, NOON + timedelta(minutes=n), email=f"{n}@example.com", name="名" * 50)
        for n in range(MOST_NAMED)
    ]
    form = officer.get(LIST).form("owner", method="post")
    found = [lead_of(app, each) for each in sent]

    answer = form.submit(lead=[f"{each.id}:{each.version}" for each in found], owner="nobody")

    cookie = officer.flask_client.get_cookie(zone_of(app).settings.session_cookie)
    assert cookie
    assert len(cookie.value) < 4000
    assert notice(answer.follow()).count("名" * 50) == MOST_NAMED
