"""Tags, a priority by hand and judged duplicates on a lead's page."""

import pytest
from flask import Flask

from app.core import clock
from app.core.rules.permissions import Role
from app.leads.rules.priority import Priority
from tests.staff.desk import (
    FIRM,
    address,
    another_browser,
    lead_of,
    place,
    receive,
    signed_in,
    withdraw,
)
from tests.support.content.copy import EN
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient


@pytest.fixture
def reference(app: Flask, client: PageClient) -> str:
    """A lead, with somebody who works on leads signed in."""
    signed_in(app, client, Role.HANDLER)
    return receive(app, clock.now())


def tags(page: Page) -> list[str]:
    """Return the tags that a lead's page shows."""
    return page.says("a", class_="lead-tag")


def test_tags_are_added_in_one_spelling_suggested_elsewhere_and_removed(
    app: Flask, client: PageClient, lead: str
) -> None:
    for typed in ("Canton  Fair", "#VIP", "ＶＩＰ"):
        page = client.get(lead).form("tag").submit(tag=typed, expect=303).follow()
        assert "Tagged: " in page.says("section", aria_labelledby="tags")[0]
    assert tags(client.get(lead)) == ["canton fair", "vip"]

    other = client.get(address(app, receive(app, clock.now(), email="b@example.com")))
    options = [each.get("value") for each in other.all("option") if each.get("value")]
    assert {"canton fair", "vip"} <= set(options)

    page = client.get(lead).form(class_="tag-form").submit(button="Remove vip", expect=303).follow()

    assert tags(page) == ["canton fair"]
    assert EN.noted.tags.removed(tag="vip") in page.says("section", aria_labelledby="tags")[0]
    page = client.get(lead)
    assert EN.noted.history.tag_added(tag="canton fair") in page.words
    assert EN.noted.history.tag_removed(tag="vip") in page.words


def test_a_tag_is_undone_from_its_confirmation_and_beside_ones_last_act(
    client: PageClient, lead: str
) -> None:
    page = client.get(lead).form("tag").submit(tag="vip").follow().form("act").submit().follow()

    assert tags(page) == []
    assert EN.undo.tag_taken(tag="vip") in page.words
    client.get(lead).form("tag").submit(tag="vip").follow()
    page = client.get(lead).form(class_="tag-form").submit(button="Remove vip").follow()
    assert not page.says("form", class_="last-act")
    page = client.get(lead)
    assert page.says("form", class_="last-act")[0].startswith(EN.undo.yours.tags.before("time"))
    page = page.form(class_="last-act").submit().follow()
    assert tags(page) == ["vip"]
    assert EN.undo.tag_given(tag="vip") in page.words
    page = client.get(lead).form("tag").submit(tag="VIP").follow()
    assert not page.all("form", action="/staff/leads/undo"), "Nothing was changed."


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", EN.noted.errors.tag),
        ("#", EN.noted.errors.tag),
        ("x" * 41, EN.noted.errors.tag_long(limit="40")),
    ],
)
def test_a_tag_that_cannot_be_stored_is_said(
    app: Flask, client: PageClient, reference: str, typed: str, said: str
) -> None:
    page = client.get(address(app, reference)).form("tag").submit(tag=typed, expect=422)

    assert said in page.words
    assert tags(page) == []


def test_a_priority_is_set_by_hand_with_a_reason_and_computed_again(
    app: Flask, client: PageClient, reference: str, lead: str
) -> None:
    form = client.get(lead).form("priority")
    rates = "2024 (US Internal Revenue Service, entered here on 28 November 2026)."
    assert f"converted to yuan at the average rates of {rates}" in client.get(lead).words
    assert EN.noted.errors.priority_reason in form.submit(priority="high", expect=422).words

    page = form.submit(priority="high", priority_reason="Mayor asked", expect=303).follow()

    assert lead_of(app, reference).priority == Priority.HIGH
    assert EN.noted.priority.by_hand in page.words
    assert EN.noted.priority.now(reason="Mayor asked") in page.words
    assert EN.noted.history.priority(priority="High priority", reason="Mayor asked") in page.words

    page = page.form("priority").submit(button=EN.noted.priority.computed, expect=303).follow()

    assert lead_of(app, reference).priority == Priority.NORMAL
    assert EN.noted.history.priority_computed(priority="Normal priority") in page.words
    assert not lead_of(app, reference).priority_reason


def test_a_duplicate_is_linked_with_a_reason_and_taken_back(
    app: Flask, client: PageClient, reference: str
) -> None:
    other = receive(app, clock.now(), email="b@example.com", name="Bo")
    place(app)
    judge = f"{address(app, reference)}/relations/{lead_of(app, other).id}"
    form = client.get(address(app, reference)).form(action=judge)
    page = form.submit(button=EN.noted.relation.link, relation_reason="x" * 201, expect=422)
    assert EN.noted.errors.relation_reason_long(limit="200") in page.words
    assert page.form(action=judge).value("relation_reason") == "x" * 201

    page = page.form(action=judge).submit(
        button=EN.noted.relation.link, relation_reason="One project", expect=303
    ).follow()  # fmt: skip

    assert EN.staff.duplicates.title not in page.words
    assert f"{EN.noted.relation.is_linked}: One project" in page.words
    assert f"{EN.noted.history.linked(reference=other)}: One project" in page.words
    assert EN.noted.history.linked(reference=reference) in client.get(address(app, other)).words

    page = (
        page.form(action=judge)
        .submit(button=f"{EN.noted.relation.take_back} {other}", expect=303)
        .follow()
    )
    assert EN.staff.duplicates.title in page.words
    assert EN.noted.history.taken_back(reference="another enquiry") in page.words
    assert f"{EN.noted.history.linked(reference='another enquiry')}: One project" in page.words


def test_an_organisation_lists_its_people_and_leads_without_its_name_in_the_address(
    app: Flask, client: PageClient, reference: str
) -> None:
    same = receive(app, clock.now(), email="bo@example.com", name="Bo")
    again = receive(app, clock.now(), email="bo@example.com", name="Bo", message="Another")
    gone = receive(app, clock.now(), email="cy@example.com", name="Cy")
    withdraw(app, gone)
    place(app)

    page = client.get(client.get(address(app, reference)).link(EN.organisation.link(n=4)))

    assert page.url == f"/staff/organisations/{lead_of(app, reference).id}"
    assert page.heading == EN.organisation.title(name=FIRM)
    people = ["Bo", f"Cy {EN.staff.withdrawn.badge}", "张示例"]
    assert sorted(set(page.says("h2")) - {EN.inbox.keys.open}) == people
    assert set(page.says("a", class_="reference-link")) == {reference, same, again, gone}
    assert "mailto:cy" not in page.text


def test_no_fact_is_noted_of_a_lead_that_nobody_may_work_on(
    app: Flask, client: PageClient, reference: str
) -> None:
    form = client.get(address(app, reference)).form("tag")
    withdraw(app, reference)

    page = form.submit(tag="late", expect=303).follow()

    assert tags(page) == []
    assert not page.all("form", action=f"{address(app, reference)}/tags")


@pytest.mark.parametrize("button", [{}, {"computed": "yes"}])
def test_a_priority_of_a_colleague_is_seen_before_it_is_replaced(
    app: Flask, client: PageClient, reference: str, button: dict[str, str]
) -> None:
    client.get(address(app, reference)).form("priority").submit(
        priority="low", priority_reason="Small", expect=303
    )
    mine = client.get(address(app, reference)).form("priority")
    colleague = another_browser(app, Role.HANDLER, name="Lin")
    theirs = colleague.get(address(app, reference)).form("priority")
    theirs.submit(priority="high", priority_reason="Mayor asked", expect=303)

    page = mine.submit(priority="normal", priority_reason="Asked twice", expect=409, **button)
    assert EN.noted.errors.priority_conflict in page.words
    assert "Mayor asked" in page.words
    assert lead_of(app, reference).priority_reason == "Mayor asked"

    page.form("priority").submit(priority="normal", priority_reason="Asked twice", expect=303)
    assert lead_of(app, reference).priority_reason == "Asked twice"
