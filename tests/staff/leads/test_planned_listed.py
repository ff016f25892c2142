"""Planned replies on the page of one's tasks: those that wait, and those that did not leave."""

from datetime import date
from uuid import UUID, uuid4

from flask import Flask

from app.core.rules.permissions import Role
from app.leads.models import Lead
from app.leads.models.replies import PlannedReply
from tests.staff.desk import lead_of, make_account, receive, signed_in, zone_of
from tests.staff.leads.test_tasks import NOON, TASKS, plan
from tests.support.pages.page_client import PageClient


def store_planned(app: Flask, reference: str, author: UUID, held: str = "") -> None:
    """Store a planned reply, which did not leave if there is a reason."""
    with zone_of(app).database.transaction() as session:
        session.add(
            PlannedReply(
                id=uuid4(),
                lead_id=lead_of(app, reference).id,
                author=author.hex,
                planned_at=NOON,
                send_at=NOON,
                reply={},
                held=held,
            )
        )


def test_replies_that_were_not_sent_are_told_to_their_author_and_to_the_owner(
    app: Flask, client: PageClient
) -> None:
    me = signed_in(app, client, Role.HANDLER)
    other = make_account(app, Role.HANDLER, "lin@example.com", "林经理")
    mine, owned, theirs = (
        receive(app, NOON, email=f"{each}@example.com") for each in ("mine", "owned", "theirs")
    )
    store_planned(app, mine, me, "spoken_meanwhile")
    store_planned(app, owned, other, "author_gone")
    store_planned(app, theirs, other, "withdrawn")
    with zone_of(app).database.transaction() as session:
        session.get_one(Lead, lead_of(app, owned).id).owner_id = me

    page = client.get(TASKS)

    assert set(page.says("a", class_="reference-link")) == {mine, owned}
    assert len(page.says("span", class_="whose")) == 2
    assert "Not sent: its author no longer works on enquiries" in page.words
    assert "2 due, or replies not sent" in page.words
    assert theirs not in page.words


def test_planned_replies_are_listed_for_their_author_until_they_leave(
    app: Flask, client: PageClient
) -> None:
    me = signed_in(app, client, Role.HANDLER)
    other = make_account(app, Role.HANDLER, "lin@example.com", "林经理")
    mine = receive(app, NOON, email="mine@example.com", name="Ann Lee", organisation="Lee GmbH")
    store_planned(app, mine, me)
    store_planned(app, receive(app, NOON, email="theirs@example.com"), other)

    page = client.get(TASKS)

    assert page.says("h2", id="waiting-title") == ["Replies that you planned"]
    assert page.says("a", class_="reference-link") == [mine]
    assert page.says("span", class_="whose") == ["Ann Lee, Lee GmbH"]
    assert "Planned for 4 Mar 2026, 12:00" in page.words
    assert "not sent" not in page.words


def test_of_people_whose_data_may_not_be_used_neither_tasks_nor_names_are_listed(
    app: Flask, client: PageClient
) -> None:
    me = signed_in(app, client, Role.HANDLER)
    lin = make_account(app, Role.HANDLER, "lin@example.com", "Lin")
    reference = receive(app, NOON, name="Ann Lee", organisation="Lee GmbH")
    plan(app, reference, me, "Call Ann", date(2026, 3, 5))
    plan(app, reference, me, "Write to Ann", date(2026, 3, 5), doer=lin)
    store_planned(app, reference, me)
    store_planned(app, reference, me, "restricted")
    with zone_of(app).database.transaction() as session:
        session.get_one(Lead, lead_of(app, reference).id).consent = "restricted"

    page = client.get(TASKS)

    assert page.says("a", class_="reference-link") == [reference] * 2
    assert "Ann" not in page.words
    assert "Lee" not in page.words


def test_planned_replies_are_not_listed_for_an_author_who_works_on_enquiries_no_longer(
    app: Flask, client: PageClient
) -> None:
    me = signed_in(app, client, Role.READER)
    reference = receive(app, NOON)
    store_planned(app, reference, me)
    store_planned(app, reference, me, "author_gone")

    assert reference not in client.get(TASKS).words


def test_replies_not_sent_on_leads_of_nobody_are_told_to_administrators(
    app: Flask, client: PageClient
) -> None:
    signed_in(app, client, Role.ADMINISTRATOR)
    other = make_account(app, Role.HANDLER, "lin@example.com", "林经理")
    reference = receive(app, NOON)
    store_planned(app, reference, other, "author_gone")

    page = client.get(TASKS)

    assert page.says("a", class_="reference-link") == [reference]
    assert "1 due, or replies not sent" in page.words
