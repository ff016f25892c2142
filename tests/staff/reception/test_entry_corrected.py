"""Two who correct the answers of one enquiry: what the first stored is not undone unseen."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from app.core.rules.permissions import Role
from app.enquiries.models import Correction
from app.enquiries.store.enquiry import list_for_enquiry
from app.leads.lead_view import LeadView, view_lead
from tests.staff.desk import another_browser
from tests.staff.reception.test_enter import ENTER, send
from tests.support.at_once import in_own_thread
from tests.support.content.copy import EN
from tests.support.pages.forms import Form
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient

TOPICS = "Sites, parks and infrastructure; AI scenarios"
SINCE = "Country or region: corrected to “{}” since"


@pytest.fixture
def entry(officer: PageClient) -> str:
    """The address at which an enquiry entered by hand is corrected."""
    lead = send(officer.get(ENTER), 303, organisation="Acme", topics=["ai"]).location
    return f"{lead.partition('#')[0]}/entry"


@pytest.fixture
def colleague(app: Flask, client: PageClient) -> PageClient:
    """Another handler."""
    return another_browser(app, Role.HANDLER, name="Lin")


def form_at(officer: PageClient, entry: str) -> Form:
    return officer.get(entry).form("organisation")


def draft_of(officer: PageClient, entry: str, **typed: str | list[str]) -> None:
    """Keep a correction as a draft."""
    form_at(officer, entry).fill(**typed).submit(button=EN.drafts.save, expect=303)


def answers(page: Page, *names: str) -> list[str]:
    return [page.form("organisation").value(name) for name in names]


def test_answers_that_a_colleague_corrected_meanwhile_stay_where_they_were_left_alone(
    officer: PageClient, colleague: PageClient, entry: str
) -> None:
    mine = form_at(officer, entry)
    form_at(colleague, entry).submit(organisation="Acme Robotics", country="DE", expect=303)

    refused = mine.submit(size_band="lt1", currency="", job_title="Head", expect=422)
    assert answers(refused, "organisation", "country") == ["Acme Robotics", "DE"]
    refused.form("organisation").submit(size_band="", expect=303)

    names = "organisation", "country", "job_title"
    assert answers(officer.get(entry), *names) == ["Acme Robotics", "DE", "Head"]


def test_an_answer_that_both_corrected_is_shown_before_the_second_replaces_the_first(
    officer: PageClient, colleague: PageClient, entry: str
) -> None:
    mine = form_at(officer, entry)
    theirs = form_at(colleague, entry)
    theirs.submit(organisation="Acme Robotics", country="DE", job_title="Head", expect=303)

    page = mine.submit(country="FR", expect=409)
    assert SINCE.format("Germany") in page.words
    assert answers(page, "organisation", "country", "job_title") == ["Acme Robotics", "FR", "Head"]
    assert answers(officer.get(entry), "country") == ["DE"]

    page.form("organisation").submit(expect=303)
    assert answers(officer.get(entry), "organisation", "country") == ["Acme Robotics", "FR"]


def test_the_same_correction_by_both_is_no_conflict(
    officer: PageClient, colleague: PageClient, entry: str
) -> None:
    mine = form_at(officer, entry)
    form_at(colleague, entry).submit(country="DE", expect=303)
    mine.submit(country="DE", expect=303)


def test_a_draft_brings_back_what_its_author_changed_and_nothing_else(
    officer: PageClient, colleague: PageClient, entry: str
) -> None:
    draft_of(officer, entry, job_title="Head", topics=["ai", "talent"])
    form_at(colleague, entry).submit(organisation="Acme Robotics", country="DE", expect=303)

    page = officer.get(entry)
    names = "organisation", "country", "job_title"
    assert answers(page, *names) == ["Acme Robotics", "DE", "Head"]
    assert page.form("organisation").values["topics"] == ["ai", "talent"]
    assert EN.noted.entry.since_none(field=EN.form.organisation.label, value="") not in page.words

    page.form("organisation").submit(expect=303)
    assert answers(officer.get(entry), *names) == ["Acme Robotics", "DE", "Head"]


def test_a_draft_of_an_answer_that_a_colleague_corrected_says_so_with_both(
    officer: PageClient, colleague: PageClient, entry: str
) -> None:
    draft_of(officer, entry, organisation="Acme Ltd", country="FR", topics=[], job_title="Head")
    theirs = form_at(colleague, entry)
    theirs.submit(organisation="", country="DE", topics=["sites", "ai"], expect=303)

    page = officer.get(entry)
    assert answers(page, "organisation", "country", "job_title") == ["Acme Ltd", "FR", "Head"]
    assert SINCE.format("Germany") in page.words
    assert EN.noted.entry.since(field=EN.form.topics.short, value=TOPICS) in page.words
    assert f"{EN.form.organisation.label}: deleted since" in page.words
    assert page.form("organisation").values.get("topics", []) == []
    page.form("organisation").submit(country="DE", expect=303)
    assert answers(officer.get(entry), "country") == ["DE"]


def test_a_draft_kept_again_after_a_colleagues_correction_is_of_what_it_showed_then(
    officer: PageClient, colleague: PageClient, entry: str
) -> None:
    draft_of(officer, entry, job_title="Head")
    form_at(colleague, entry).submit(country="DE", expect=303)
    draft_of(officer, entry, website="acme.example")
    form_at(colleague, entry).submit(country="JP", expect=303)

    names = "country", "job_title", "website"
    assert answers(officer.get(entry), *names) == ["JP", "Head", "acme.example"]


def test_what_is_corrected_while_the_form_is_read_is_shown_as_well(
    officer: PageClient, colleague: PageClient, entry: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = form_at(officer, entry)
    form_at(colleague, entry).submit(country="DE", job_title="Head", expect=303)
    there = iter([False])

    def just_before(session: Session, enquiry_id: UUID) -> Sequence[Correction]:
        return list_for_enquiry(session, enquiry_id) if next(there, True) else ()

    monkeypatch.setattr("app.enquiries.store.enquiry.list_for_enquiry", just_before)
    page = mine.submit(country="FR", expect=409)
    assert SINCE.format("Germany") in page.words
    assert answers(page, "country", "job_title") == ["FR", "Head"]


def test_an_amount_and_its_unit_are_not_mixed_from_two_corrections(
    officer: PageClient, colleague: PageClient, entry: str
) -> None:
    form_at(officer, entry).submit(size_band="lt1", currency="EUR", expect=303)
    mine = form_at(officer, entry)
    form_at(colleague, entry).submit(currency="CNY", expect=303)

    page = mine.submit(size_band="1to5", expect=409)
    assert answers(page, "size_band", "currency") == ["1to5", "EUR"]
    page.form("organisation").submit(expect=303)

    assert answers(officer.get(entry), "size_band", "currency") == ["1to5", "EUR"]


def test_a_correction_made_while_the_form_is_read_is_not_undone(
    officer: PageClient, colleague: PageClient, entry: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def correct() -> None:
        form_at(colleague, entry).submit(organisation="Acme Robotics", expect=303)

    def read_first(*given: Any, **named: Any) -> LeadView:
        view = view_lead(*given, **named)
        monkeypatch.setattr("app.staff.leads.entry.view_lead", view_lead)
        in_own_thread(correct)
        return view

    monkeypatch.setattr("app.staff.leads.entry.view_lead", read_first)
    form_at(officer, entry).submit(job_title="Head", expect=303)

    assert answers(officer.get(entry), "organisation", "job_title") == ["Acme Robotics", "Head"]
