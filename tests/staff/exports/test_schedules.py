"""Exports that come round are set up, looked after and let go on their own pages."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from flask import Flask

from app.accounts.models.staff_account import StaffAccount
from app.core import clock
from app.core.config import Settings
from app.core.rules.permissions import Role
from app.web.accounts.freshness import FRESH
from tests.staff.desk import audit, receive, signed_in, zone_of
from tests.staff.exports.exports import ask
from tests.staff.exports.schedules import (
    LIST,
    NEW,
    change_export,
    kept,
    let_ask,
    listed,
    press,
    set_up,
    token_of,
)
from tests.support.pages.page_client import PageClient

SOON, EARLIER = timedelta(minutes=9), timedelta(minutes=-9)


@pytest.fixture
def settings(settings: Settings, tmp_path: Path) -> Settings:
    """Of an installation with a folder for scheduled exports, which nobody need approve."""
    return replace(settings, export_folder=tmp_path / "to-the-crm", export_approval_rows=0)


@pytest.fixture
def author(app: Flask, client: PageClient) -> PageClient:
    """Somebody who may export."""
    signed_in(app, client, Role.EXPORTER, "Kim Officer")
    return client


@pytest.fixture
def other(app: Flask, author: PageClient) -> PageClient:
    """A colleague who may export, too, in a browser of their own."""
    browser = PageClient(app, author.origin)
    signed_in(app, browser, Role.EXPORTER, "Li Other")
    return browser


def changes(app: Flask) -> list[str]:
    """Give what was done to schedules, as the audit trail tells it."""
    events = audit(app, "staff:export:schedule")
    return [json.loads(each.payload)["details"]["change"] for each in events]


def test_the_empty_list_teaches_how_a_schedule_begins_and_exports_lead_to_it(
    author: PageClient,
) -> None:
    page = author.get(author.get("/staff/exports").link("Scheduled exports"))
    assert page.says("h2") == ["No scheduled exports yet"]
    assert "Choose a folder and filters in the inbox" in page.words
    assert page.link("Go to the inbox") == "/staff/leads?folder=all"
    assert author.get(page.link("New schedule")).heading == "New scheduled export"


def test_a_choice_made_in_the_inbox_comes_round_and_is_listed_in_words(
    app: Flask, author: PageClient
) -> None:
    receive(app, clock.now(), country="DE")
    export = author.get("/staff/exports/new?folder=all&country=DE")
    form_page = author.get(export.link("Set up a schedule"))
    assert "Country or region: Germany" in form_page.words
    assert "Rows as of now: 1." in form_page.words

    page = set_up(author, "?folder=all&country=DE", since_last=True)
    assert "The schedule is set up." in page.words
    assert "Every Monday at 06:30" in page.words

    words = author.get(LIST).words
    for said in ("New enquiries to the CRM", "In force", "Germany", "CSV", "Only what is new",
                 "Every Monday at 06:30", "Kim Officer", "Not yet", "to-the-crm"):  # fmt: skip
        assert said in words
    schedule = kept(app)
    assert schedule.filter == {"folder": "all", "country": "DE"}
    assert (schedule.every, schedule.at_minute, schedule.only_new) == ("weekly", 390, True)
    assert changes(app) == ["added"]


def test_an_earlier_export_is_where_a_schedule_can_begin(app: Flask, author: PageClient) -> None:
    asked = ask(author, "?folder=all&country=DE", reason="For the CRM.", prepared=True)
    change_export(app, UUID(asked.url.rpartition("/")[2]), state="complete")
    form_page = author.get(author.get(asked.url).link("Let it come round"))
    form = form_page.form("purpose")
    assert form.value("reason") == "For the CRM."
    assert "Country or region: Germany" in form_page.words


SLIPS: list[tuple[str, str | None, str]] = [
    ("purpose", "", "Select what the file is for"),
    ("reason", " ", "Say why the file is needed again and again"),
    ("reason", "x" * 501, "The reason must be 500 characters or fewer"),
    ("format", "exe", "Select a kind of file from the list"),
    ("preset", "", "Select a layout"),
    ("columns", None, "Tick at least one column"),
    ("every", "", "Select how often it comes round"),
    ("every", "hourly", "Select how often from the list"),
    ("at", "", "Enter the time of day"),
    ("at", "24:00", "Enter a time between 00:00 and 23:59"),
    ("name", " ", "Give the schedule a name"),
    ("name", "x" * 101, "The name must be 100 characters or fewer"),
    ("name", "a\x07b", "The name contains a character that cannot be used"),
]


def test_a_slip_is_named_beside_its_field_and_what_was_typed_comes_back(
    app: Flask, author: PageClient
) -> None:
    typed = {"reason": "Typed before.", "format": "jsonl", "every": "monthly", "at": "07:15",
             "name": "Typed, too"}  # fmt: skip
    blank = author.get(f"{NEW}?folder=all&country=DE")
    for field, value, message in SLIPS:
        form = blank.form("purpose")
        form.fill(purpose="follow_up", since_last=True, **typed)
        form.values[field] = [] if value is None else [value]
        page = form.submit(expect=422)
        assert page.title.startswith("Error: ")
        assert message in page.says("p", id=f"{field}-error")[0]
        again = page.form("purpose")
        for name in typed.keys() - {field}:
            assert again.value(name) == typed[name]
        assert again.value("since_last") == "yes"
        assert "Country or region: Germany" in page.words
    assert listed(app) == []


def test_enquiries_ticked_one_by_one_cannot_come_round(app: Flask, author: PageClient) -> None:
    ticked = f"?lead={uuid4()}"
    page = author.get(NEW + ticked)
    assert "ticked one by one cannot come round" in page.words
    assert "cannot come round" in set_up(author, ticked, expect=422).words
    assert "Set up a schedule" not in author.get(f"/staff/exports/new{ticked}").words
    assert listed(app) == []


def test_its_author_changes_it_and_the_choice_of_enquiries_stays(
    app: Flask, author: PageClient
) -> None:
    page = set_up(author, "?folder=all&country=DE")
    form = author.get(page.link("Change")).form("purpose")
    assert (form.value("name"), form.value("at")) == ("New enquiries to the CRM", "06:30")
    assert "Enter a time" in form.submit(at="later", expect=422).words
    changed = form.submit(name="To the ERP", at="18:00", every="daily").follow()
    assert changed.heading == "To the ERP"
    assert "Every day at 18:00" in changed.words
    assert kept(app).filter == {"folder": "all", "country": "DE"}
    assert changes(app) == ["added", "edited"]


def test_nobody_else_changes_it_or_lets_it_go_on_but_anybody_lets_it_rest(
    app: Flask, author: PageClient, other: PageClient
) -> None:
    page = set_up(author, "?folder=mine")
    seen = other.get(page.url)
    assert "The enquiries of Kim Officer" in seen.words
    assert not seen.all("a", href=f"{page.url}/edit")
    other.get(f"{page.url}/edit", expect=403)
    sent = {"csrf_token": token_of(other)}
    other.post(f"{page.url}/edit", sent, expect=403)

    paused = press(other, page, "pause")
    assert "The schedule is paused." in paused.words
    assert not paused.all("form", action=f"{page.url}/resume")
    other.post(f"{page.url}/resume", sent, expect=403)
    assert not kept(app).enabled

    assert "Paused" in author.get(LIST).words
    assert "It comes round next at" in press(author, page, "resume").words
    assert kept(app).enabled
    assert changes(app) == ["added", "paused", "resumed"]


def test_where_exports_need_no_second_person_no_schedule_is_put_before_anybody(
    author: PageClient, other: PageClient
) -> None:
    page = set_up(author)
    assert "Second person" not in page.words
    assert "Waiting for your approval" not in other.get(LIST).words
    assert not other.get(page.url).all("form", action=f"{page.url}/approve")


def test_it_is_deleted_once_that_is_confirmed(
    app: Flask, author: PageClient, other: PageClient
) -> None:
    page = set_up(author)
    asked = other.get(other.get(page.url).link("Delete"))
    assert asked.heading == "Delete New enquiries to the CRM?"
    assert asked.link("Keep it") == page.url
    assert listed(app)
    gone = asked.form(action=f"{page.url}/delete").submit().follow()
    assert "The schedule is deleted." in gone.words
    assert "No scheduled exports yet" in gone.words
    for path in ("", "/edit", "/delete"):
        author.get(page.url + path, expect=404)
    assert changes(app) == ["added", "deleted"]


def test_the_list_says_what_became_of_the_last_export_and_leads_to_it(
    app: Flask, author: PageClient
) -> None:
    page, now = set_up(author), clock.now()
    export_id = let_ask(app)
    outcomes: dict[str, dict[str, Any]] = {
        "Waiting for approval": {"state": "awaiting_approval"},
        "Waiting to be prepared": {"state": "queued"},
        "Being written": {"state": "running"},
        "Broken off": {"state": "aborted"},
        "Ready for the folder": {"state": "complete", "file_until": now + SOON, "count": 7},
        "Never delivered": {"file_until": now + EARLIER},
        "In the folder": {"fetched_at": now},
    }
    for said, values in outcomes.items():
        change_export(app, export_id, **values)
        listed_now = author.get(LIST)
        assert said in listed_now.words
    assert "7 rows" in listed_now.words
    shown = author.get(listed_now.link(f"Export {export_id.hex[-8:]}"))
    assert shown.link("New enquiries to the CRM") == page.url


def test_who_may_not_see_an_export_gets_no_way_to_it_from_its_schedule(
    app: Flask, author: PageClient, other: PageClient
) -> None:
    set_up(author)
    export_id = let_ask(app)
    page = other.get(LIST)
    assert export_id.hex[-8:] in page.words
    assert not page.all("a", href=f"/staff/exports/{export_id}")
    other.get(f"/staff/exports/{export_id}", expect=404)


def test_an_export_of_a_deleted_schedule_says_so(app: Flask, author: PageClient) -> None:
    page = set_up(author)
    export_id = let_ask(app)
    author.get(f"{page.url}/delete").form(action=f"{page.url}/delete").submit()
    assert "deleted since" in author.get(f"/staff/exports/{export_id}").words


def test_why_a_schedule_has_stopped_is_told(
    app: Flask, author: PageClient, other: PageClient
) -> None:
    page = set_up(author)
    for values, why in (
        ({"role": "handler"}, "Kim Officer may not export enquiries any more."),
        ({"active": False}, "The account of Kim Officer is not in use any more."),
    ):
        with zone_of(app).database.transaction() as session:
            account = session.get_one(StaffAccount, kept(app).account_id)
            for name, value in values.items():
                setattr(account, name, value)
        for path in (LIST, page.url):
            words = other.get(path).words
            assert "Stopped" in words
            assert why in words


@pytest.mark.parametrize("role", [Role.READER, Role.HANDLER, Role.AUDITOR])
def test_who_may_not_export_sees_and_does_nothing_of_it(
    app: Flask, author: PageClient, role: Role
) -> None:
    page = set_up(author)
    stranger = PageClient(app, author.origin)
    signed_in(app, stranger, role)
    for path in (LIST, NEW, page.url, f"{page.url}/delete"):
        stranger.get(path, expect=403)
    for act in ("pause", "delete", "approve"):
        stranger.post(f"{page.url}/{act}", {"csrf_token": token_of(stranger)}, expect=403)
    assert changes(app) == ["added"]


def test_setting_up_and_going_on_ask_again_who_it_is_after_a_while(
    app: Flask, author: PageClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = set_up(author)
    new = author.get(NEW).form("purpose")
    press(author, page, "pause")
    resume = author.get(page.url).form(action=f"{page.url}/resume")
    later = clock.now() + FRESH
    monkeypatch.setattr(clock, "now", lambda: later)
    for form in (new, resume):
        assert form.submit(expect=403).heading == "Confirm that it is you"
    assert not kept(app).enabled
