"""Saved exports on the desk: set up, run again with one click, changed and deleted."""

from dataclasses import replace
from typing import Any

import pytest
from flask import Flask

from app.accounts.models import StaffAccount
from app.core import clock
from app.core.config import Settings
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from app.exports.models import SavedExport
from app.parts import Parts
from tests.staff.desk import another_browser, receive, zone_of
from tests.staff.exports.exports import ask, record, records, rows, take
from tests.support.content.copy import EN
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, change_every, only

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


def save(client: PageClient, address: str = "", *, expect: int = 303, **changes: Any) -> Page:
    """Fill in the form and save; return the list, or the form with the errors."""
    answer = client.get(f"{NEW}{address}").form("purpose").submit(
        **{**USUAL, **changes}, expect=expect
    )  # fmt: skip
    return answer.follow() if expect == 303 else answer


def run(app: Flask, client: PageClient, *, new: bool = False) -> Page:
    """Press the button that runs it again; return the export's page."""
    form = client.get(LIST).form(action=f"/staff/exports/saved/{only(app, SavedExport).id}/run")
    return (form.submit(since_last="yes") if new else form.submit()).follow()


def test_a_selection_is_saved_and_rerun_in_one_click_for_new_leads(
    app: Flask, officer: PageClient
) -> None:
    german = receive(app, clock.now(), email="de@example.com", country="DE")
    receive(app, clock.now(), email="fr@example.com", country="FR")
    offer = officer.get("/staff/exports/new?folder=all&country=DE").link(
        EN.exports.saved.offer_link
    )
    listed = save(officer, offer.removeprefix(NEW))
    assert EN.exports.saved.flash.added in listed.words
    assert "CRM" in listed.says("h3")
    assert f"{EN.inbox.filters.country}: Germany" in listed.words
    assert EN.exports.saved.by(name="Kim Officer") in listed.words

    page = run(app, officer)
    assert page.heading == "CRM"
    assert [row["reference"] for row in rows(take(page))] == [german]
    new = receive(app, clock.now(), email="new@example.com", country="DE")
    assert [row["reference"] for row in rows(take(run(app, officer, new=True)))] == [new]

    assert [each.saved_id for each in records(app)] == [only(app, SavedExport).id] * 2
    assert "1 row" in officer.get(LIST).words
    assert len(audit(app, AuditEvent.EXPORT_SAVED.tag)) == 1


def test_a_second_click_on_run_leads_to_the_export_that_the_first_one_requested(
    app: Flask, officer: PageClient
) -> None:
    receive(app, clock.now())
    save(officer)
    form = officer.get(LIST).form(action=f"/staff/exports/saved/{only(app, SavedExport).id}/run")
    its = form.submit(expect=303).location

    assert form.submit(expect=303).location == its
    assert len(records(app)) == 1
    form.submit(since_last="yes", expect=303)
    run(app, officer)
    assert len(records(app)) == 3


def test_an_export_is_saved_from_its_own_page_with_its_terms(
    app: Flask, officer: PageClient
) -> None:
    receive(app, clock.now())
    page = ask(officer, reason="Each week.", format="jsonl")
    take(page)
    form = officer.get(officer.get(page.url).link(EN.exports.act.save)).form("purpose")
    form.submit(name="Weekly").follow()
    assert (only(app, SavedExport).reason, only(app, SavedExport).format) == ("Each week.", "jsonl")
    assert only(app, SavedExport).columns == record(app).columns


def test_mistakes_are_shown_on_the_form(app: Flask, officer: PageClient) -> None:
    slips = save(officer, expect=422, name="", purpose=(), reason="")
    assert EN.exports.errors.name in slips.words
    assert EN.exports.errors.purpose in slips.words
    save(officer)
    assert EN.exports.errors.name_taken in save(officer, expect=422).words
    lead = "00000000-0000-0000-0000-000000000001"
    assert EN.exports.saved.ticked in officer.get(f"{NEW}?lead={lead}").words
    save(officer, f"?lead={lead}", expect=422, name="Other")
    assert only(app, SavedExport).name == "CRM"


def test_its_author_edits_and_deletes_it(app: Flask, officer: PageClient) -> None:
    save(officer, "?folder=all&country=DE")
    address = f"/staff/exports/saved/{only(app, SavedExport).id}"
    page = officer.get(f"{address}/edit")
    assert page.by_id("name").get("value") == "CRM"
    again = page.form("purpose").submit(name="The CRM", reason="Anew.").follow()
    assert EN.exports.saved.flash.edited in again.words
    assert (only(app, SavedExport).name, only(app, SavedExport).reason) == ("The CRM", "Anew.")
    assert only(app, SavedExport).filter == {"folder": "all", "country": "DE"}

    asked = officer.get(f"{address}/delete")
    assert asked.heading == EN.exports.saved.delete_title(name="The CRM")
    gone = asked.form(action=f"{address}/delete").submit().follow()
    assert EN.exports.saved.flash.deleted in gone.words
    officer.get(f"{address}/edit", expect=404)


def test_colleagues_see_and_run_it_as_themselves_but_change_nothing(
    app: Flask, officer: PageClient
) -> None:
    receive(app, clock.now())
    save(officer)
    address = f"/staff/exports/saved/{only(app, SavedExport).id}"
    colleague = another_browser(app, Role.EXPORTER, "Li Other")
    listed = colleague.get(LIST)
    assert EN.exports.saved.by(name="Kim Officer") in listed.words
    assert not listed.all("a", href=f"{address}/edit")
    assert not listed.all("a", href=f"{address}/delete")
    colleague.get(f"{address}/edit", expect=403)
    colleague.get(f"{address}/delete").form(action=f"{address}/delete").submit(expect=403)
    take(run(app, colleague, new=True))
    # Enquiries that one person has had are still new to the other.
    assert len(rows(take(run(app, officer, new=True)))) == 1
    assert len({each.author_id for each in records(app)}) == 2


def test_a_manager_of_the_desk_deletes_a_leavers_saved_export(
    app: Flask, officer: PageClient
) -> None:
    save(officer)
    change_every(app, StaffAccount, active=False)
    administrator = another_browser(app, Role.ADMINISTRATOR, "Li Other")
    assert EN.exports.saved.barred.account(name="Kim Officer") in administrator.get(LIST).words
    address = f"/staff/exports/saved/{only(app, SavedExport).id}"
    deleted = administrator.get(f"{address}/delete").form(action=f"{address}/delete").submit()
    assert EN.exports.saved.flash.deleted in deleted.follow().words


def test_terms_beyond_the_roles_permissions_are_not_run(app: Flask, officer: PageClient) -> None:
    save(officer)
    change_every(app, SavedExport, columns=["reference", "no_longer"])
    listed = officer.get(LIST)
    assert EN.exports.saved.barred.columns.after("name") in listed.words
    assert not listed.all("form", action=f"/staff/exports/saved/{only(app, SavedExport).id}/run")


def test_a_large_one_needs_a_second_person_each_time(app: Flask, officer: PageClient) -> None:
    zone = zone_of(app)
    settings = replace(zone.settings, export_approval_rows=1)
    app.extensions["zone"] = replace(zone, settings=settings, parts=Parts.of(settings))
    for name in ("a", "b"):
        receive(app, clock.now(), email=f"{name}@example.com")
    save(officer)
    assert EN.exports.act.awaiting_mine(n=2) in run(app, officer).words
