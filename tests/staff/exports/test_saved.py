"""Saved exports on the desk: set up, run again with one click, changed and deleted."""

from dataclasses import replace
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import update

from app.accounts.models import StaffAccount
from app.core import clock
from app.core.config import Settings
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from app.exports.models import SavedExport
from app.parts import Parts
from tests.staff.desk import another_browser, audit, receive, signed_in, zone_of
from tests.staff.exports.exports import ask, record, records, rows, take
from tests.support.content.copy import EN
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import only

pytestmark = pytest.mark.own_app

LIST = "/staff/exports"
NEW = "/staff/exports/saved/new"
USUAL: dict[str, Any] = {
    "name": "CRM",
    "purpose": "follow_up",
    "reason": "The CRM is fed.",
    "format": "csv",
    "preset": "plain",
}


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """The settings of an installation in which no export needs approval."""
    return replace(settings, export_approval_rows=0)


@pytest.fixture
def author(app: Flask, client: PageClient) -> PageClient:
    """An account that may export."""
    signed_in(app, client, Role.EXPORTER, "Kim Officer")
    return client


def other(app: Flask, author: PageClient, role: Role = Role.EXPORTER) -> PageClient:
    """Sign in a colleague in their own browser."""
    return another_browser(app, role, "Li Other")


def save(client: PageClient, address: str = "", *, expect: int = 303, **changes: Any) -> Page:
    """Fill in the form and save; return the list, or the form with the errors."""
    answer = client.get(f"{NEW}{address}").form("purpose").submit(
        **{**USUAL, **changes}, expect=expect
    )  # fmt: skip
    return answer.follow() if expect == 303 else answer


def saved(app: Flask) -> SavedExport:
    """Return the only saved export."""
    return only(app, SavedExport)


def run(app: Flask, client: PageClient, *, new: bool = False) -> Page:
    """Press the button that runs it again; return the export's page."""
    form = client.get(LIST).form(action=f"/staff/exports/saved/{saved(app).id}/run")
    answer = form.submit(since_last="yes") if new else form.submit()
    return answer.follow()


def test_a_selection_is_saved_and_rerun_in_one_click_for_new_leads(
    app: Flask, author: PageClient
) -> None:
    receive(app, clock.now(), email="de@example.com", country="DE")
    receive(app, clock.now(), email="fr@example.com", country="FR")
    offer = author.get("/staff/exports/new?folder=all&country=DE").link(EN.exports.saved.offer_link)
    listed = save(author, offer.removeprefix(NEW))
    assert EN.exports.saved.flash.added in listed.words
    assert "CRM" in listed.says("h3")
    assert f"{EN.inbox.filters.country}: Germany" in listed.words
    assert EN.exports.saved.by(name="Kim Officer") in listed.words

    page = run(app, author)
    assert page.heading == "CRM"
    assert [row["email"] for row in rows(take(page))] == ["de@example.com"]
    receive(app, clock.now(), email="new@example.com", country="DE")
    assert [row["email"] for row in rows(take(run(app, author, new=True)))] == ["new@example.com"]

    assert [each.saved_id for each in records(app)] == [saved(app).id] * 2
    assert "1 row" in author.get(LIST).words
    assert len(audit(app, AuditEvent.EXPORT_SAVED.tag)) == 1


def test_a_second_click_on_run_leads_to_the_export_that_the_first_one_requested(
    app: Flask, author: PageClient
) -> None:
    receive(app, clock.now())
    save(author)
    form = author.get(LIST).form(action=f"/staff/exports/saved/{saved(app).id}/run")
    its = form.submit(expect=303).location

    assert form.submit(expect=303).location == its
    assert len(records(app)) == 1
    form.submit(since_last="yes", expect=303)
    run(app, author)
    assert len(records(app)) == 3


def test_an_export_is_saved_from_its_own_page_with_its_terms(
    app: Flask, author: PageClient
) -> None:
    receive(app, clock.now())
    page = ask(author, reason="Each week.", format="jsonl")
    take(page)
    form = author.get(author.get(page.url).link(EN.exports.act.save)).form("purpose")
    form.submit(name="Weekly").follow()
    assert (saved(app).reason, saved(app).format) == ("Each week.", "jsonl")
    assert saved(app).columns == record(app).columns


def test_mistakes_are_shown_on_the_form(app: Flask, author: PageClient) -> None:
    slips = save(author, expect=422, name="", purpose=(), reason="")
    assert EN.exports.errors.name in slips.words
    assert EN.exports.errors.purpose in slips.words
    save(author)
    assert EN.exports.errors.name_taken in save(author, expect=422).words
    lead = "00000000-0000-0000-0000-000000000001"
    assert EN.exports.saved.ticked in author.get(f"{NEW}?lead={lead}").words
    save(author, f"?lead={lead}", expect=422, name="Other")
    assert saved(app).name == "CRM"


def test_its_author_edits_and_deletes_it(app: Flask, author: PageClient) -> None:
    save(author, "?folder=all&country=DE")
    address = f"/staff/exports/saved/{saved(app).id}"
    page = author.get(f"{address}/edit")
    assert page.by_id("name").get("value") == "CRM"
    again = page.form("purpose").submit(name="The CRM", reason="Anew.").follow()
    assert EN.exports.saved.flash.edited in again.words
    assert (saved(app).name, saved(app).reason) == ("The CRM", "Anew.")
    assert saved(app).filter == {"folder": "all", "country": "DE"}

    asked = author.get(f"{address}/delete")
    assert asked.heading == EN.exports.saved.delete_title(name="The CRM")
    gone = asked.form(action=f"{address}/delete").submit().follow()
    assert EN.exports.saved.flash.deleted in gone.words
    author.get(f"{address}/edit", expect=404)


def test_colleagues_see_and_run_it_as_themselves_but_change_nothing(
    app: Flask, author: PageClient
) -> None:
    receive(app, clock.now())
    save(author)
    address = f"/staff/exports/saved/{saved(app).id}"
    colleague = other(app, author)
    listed = colleague.get(LIST)
    assert EN.exports.saved.by(name="Kim Officer") in listed.words
    assert not listed.all("a", href=f"{address}/edit")
    assert not listed.all("a", href=f"{address}/delete")
    colleague.get(f"{address}/edit", expect=403)
    colleague.get(f"{address}/delete").form(action=f"{address}/delete").submit(expect=403)
    take(run(app, colleague, new=True))
    # Enquiries that one person has had are still new to the other.
    assert len(rows(take(run(app, author, new=True)))) == 1
    assert len({each.author_id for each in records(app)}) == 2


def test_a_manager_of_the_desk_deletes_a_leavers_saved_export(
    app: Flask, author: PageClient
) -> None:
    save(author)
    with zone_of(app).database.transaction() as session:
        session.execute(update(StaffAccount).values(active=False))
    administrator = other(app, author, Role.ADMINISTRATOR)
    assert EN.exports.saved.barred.account(name="Kim Officer") in administrator.get(LIST).words
    address = f"/staff/exports/saved/{saved(app).id}"
    deleted = administrator.get(f"{address}/delete").form(action=f"{address}/delete").submit()
    assert EN.exports.saved.flash.deleted in deleted.follow().words


def test_terms_beyond_the_roles_permissions_are_not_run(app: Flask, author: PageClient) -> None:
    save(author)
    with zone_of(app).database.transaction() as session:
        session.execute(update(SavedExport).values(columns=["reference", "no_longer"]))
    listed = author.get(LIST)
    assert EN.exports.saved.barred.columns.after("name") in listed.words
    assert not listed.all("form", action=f"/staff/exports/saved/{saved(app).id}/run")


def test_a_large_one_needs_a_second_person_each_time(app: Flask, author: PageClient) -> None:
    zone = zone_of(app)
    settings = replace(zone.settings, export_approval_rows=1)
    app.extensions["zone"] = replace(zone, settings=settings, parts=Parts.of(settings))
    for name in ("a", "b"):
        receive(app, clock.now(), email=f"{name}@example.com")
    save(author)
    assert EN.exports.act.awaiting_mine(n=2) in run(app, author).words
