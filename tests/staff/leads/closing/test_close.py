"""A lead is closed on its page in two steps, with a reason if it was never answered."""

from datetime import timedelta

import pytest
from flask import Flask

from app.core.db import Database
from tests.staff.desk import NOON, address, lead_of, open_lead, receive, set_aside
from tests.staff.leads.test_dashboard import read
from tests.support.content.copy import EN
from tests.support.pages.page_client import PageClient


def test_no_button_closes_it_at_once_nor_the_form_without_where_it_was_answered(
    app: Flask, officer: PageClient, reference: str
) -> None:
    page = open_lead(app, officer, reference)

    (form,) = page.all("form", id="status")
    assert [each.get("value") for each in form.iter("button")] == [
        "acknowledged", "engaged", "qualified"
    ]  # fmt: skip
    assert EN.closing.owed in page.words
    assert EN.closing.elsewhere(status="Not proceeding") in page.words

    page = page.form(id="close").submit(ending="not_proceeding", expect=422)

    assert page.title.startswith("Error: ")
    assert EN.lead.errors.elsewhere_where in page.words
    assert page.all("details", class_="closing")[0].get("open") is not None
    assert not lead_of(app, reference).closed


def test_an_answer_elsewhere_needs_its_time_and_is_told_as_declared_even_once_it_is_undone(
    database: Database, app: Flask, officer: PageClient, reference: str
) -> None:
    due_at = lead_of(app, reference).due_at
    form = open_lead(app, officer, reference).form(id="close")
    form.fill(elsewhere_where="Shenzhen fair", elsewhere_channel="meeting")
    for wrong in ("", "2026-03-03T12:00", "2099-01-01T12:00"):
        page = form.submit(ending="not_proceeding", elsewhere_at=wrong, expect=422)
        assert page.errors_of("elsewhere_at")

    page = form.submit(ending="not_proceeding", elsewhere_at="2026-03-04T12:00").follow()

    assert EN.staff.status.done(status="Not proceeding") in page.words
    declared = EN.closing.declared(channel="Meeting")
    assert declared in "".join(page.says("section", class_="exchanges"))
    assert "Shenzhen fair" in page.words
    assert lead_of(app, reference).declared

    page = page.form("act").submit().follow()

    assert page.url.endswith(address(app, reference))
    assert EN.undo.done(n=1) in page.words
    assert (lead_of(app, reference).status, lead_of(app, reference).due_at) == ("new", due_at)
    assert not page.says("section", class_="exchanges"), "It is no answer any more."
    assert EN.closing.undone(channel="Meeting") in page.words
    assert "Shenzhen fair" in page.words
    assert EN.undo.declared(new="New", old="Not proceeding") in page.words


@pytest.mark.parametrize("ending", ["spam", "duplicate", "not_enquiry"])
def test_where_it_was_answered_is_not_dropped_unsaid_with_another_reason(
    app: Flask, officer: PageClient, reference: str, ending: str
) -> None:
    said = {"ending": ending, "duplicate_of": receive(app, NOON), "elsewhere_where": "Trade fair"}
    page = open_lead(app, officer, reference).form(id="close").submit(**said, expect=422)

    assert EN.lead.errors.elsewhere_unused in page.words
    form = page.form(id="close")
    assert form.value("elsewhere_where") == "Trade fair"
    form.submit(elsewhere_where="")
    assert lead_of(app, reference).status == ending


def test_what_was_said_on_closing_is_in_sight_after_a_conflict(
    app: Flask, officer: PageClient, reference: str
) -> None:
    form = open_lead(app, officer, reference).form(id="close")
    open_lead(app, officer, reference).form(id="status").submit(button="Qualified")
    page = form.submit(ending="spam", expect=409)
    assert page.all("details", class_="closing")[0].get("open") is not None
    assert page.form(id="close").value("ending") == "spam"


def test_a_duplicate_names_another_enquiry_as_people_type_it(
    app: Flask, officer: PageClient, reference: str
) -> None:
    other = receive(app, NOON - timedelta(hours=1))
    form = open_lead(app, officer, reference).form(id="close")
    for wrong in ("", "GDZ-2222-2222", reference):
        page = form.submit(ending="duplicate", repeats="another", duplicate_of=wrong, expect=422)
        (said,) = page.errors_of("duplicate_of")
        assert said.startswith(EN.lead.errors.duplicate_of_offered)
        assert page.form(id="close").value("repeats") == "another"

    typed = other.replace("-", "").lower()
    page = form.submit(ending="duplicate", repeats="another", duplicate_of=typed).follow()

    assert EN.closing.history(reference=other) in page.words
    assert (
        page.link(EN.closing.duplicate_of(reference=other))
        == f"/staff/leads/{lead_of(app, other).id}"
    )


def test_a_closed_one_is_offered_the_status_before_alone(
    app: Flask, officer: PageClient, reference: str
) -> None:
    page = open_lead(app, officer, reference).form("status").submit(status="qualified").follow()
    page = page.form(id="close").submit(ending="spam").follow()

    (form,) = page.all("form", id="status")
    assert [each.get("value") for each in form.iter("button")] == ["qualified"]
    assert not page.all("form", id="close")


def test_possible_spam_is_judged_on_its_page_and_in_its_folder(
    database: Database, app: Flask, officer: PageClient, reference: str
) -> None:
    sent = [receive(app, NOON + timedelta(minutes=n)) for n in range(3)]
    ids = [set_aside(app, each, "markup") for each in sent]

    page = officer.get(f"/staff/leads/{ids[0]}")
    (button,) = page.all("button", value="spam")
    assert "".join(button.itertext()) == EN.staff.set_aside.is_spam
    action = f"/staff/leads/{ids[0]}/status"
    forms = [each for each in page.all("form", action=action) if each.get("id") is None]
    values = {each.get("name", ""): each.get("value", "") for each in forms[0].iter("input")}
    assert (
        EN.staff.status.done(status="Spam")
        in officer.post(action, {**values, "ending": "spam"}).follow().words
    )
    folder = officer.get("/staff/leads?folder=suspect").form("lead")
    page = folder.submit(button=EN.staff.set_aside.spam_chosen, lead=[str(ids[1])]).follow()

    assert EN.staff.set_aside.spam(n=1) in page.words
    found = {lead_of(app, each).status: lead_of(app, each).suspect for each in sent}
    assert found == {"spam": False, "new": True}
    for chart, code, count in (("judged", "confirmed", "2"), ("left_out", "waiting", "1")):
        rows = read(officer, chart, "?period=all")
        assert [each[2] for each in rows if each[0] == code] == [count]
