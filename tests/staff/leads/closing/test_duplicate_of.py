"""Closing a lead as a duplicate: likely enquiries to pick from, and one question about others."""

from datetime import timedelta

import pytest
from flask import Flask

from app.core.rules.audit_events import AuditEvent
from tests.staff.desk import (
    NOON,
    address,
    change,
    lead_of,
    open_lead,
    place,
    post_to,
    receive,
)
from tests.support.content.copy import EN
from tests.support.pages.forms import Form
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit

WHOSE = "Li Nuo, Other Works"


def close_form(app: Flask, officer: PageClient, reference: str) -> Form:
    """Return the form on the page of an enquiry that closes it."""
    return open_lead(app, officer, reference).form(id="close")


def unrelated(app: Flask) -> str:
    """Receive an enquiry that has nothing in common with the others; return its reference."""
    found = receive(app, NOON, name="Li Nuo", email="li@other.example", organisation="Other Works")
    change(app, found, phone_e164="")
    return found


def test_the_persons_and_the_organisations_enquiries_are_offered_and_none_of_several_is_picked(
    app: Flask, officer: PageClient, reference: str
) -> None:
    own = receive(app, NOON - timedelta(hours=1))
    colleagues = receive(app, NOON - timedelta(hours=2), name="李同事", email="li@example.org")
    unrelated(app)
    place(app)
    page = open_lead(app, officer, reference)

    offered = [each.get("value") for each in page.all("input", name="repeats")]
    assert offered == [own, colleagues, "another"]
    none = page.form(id="close").submit(ending="duplicate", expect=422)
    assert EN.lead.errors.duplicate_of_offered in none.words
    page = page.form(id="close").submit(ending="duplicate", repeats=colleagues).follow()

    assert EN.closing.history(reference=colleagues) in page.words


@pytest.mark.parametrize("nonsense", ["GDZ-2222-2222", "é", "x" * 999])
def test_one_that_is_not_there_any_more_is_refused(
    app: Flask, officer: PageClient, reference: str, nonsense: str
) -> None:
    form = close_form(app, officer, reference)
    form.values["repeats"] = [nonsense]

    assert EN.lead.errors.duplicate_of in form.submit(ending="duplicate", expect=422).words


def test_a_name_finds_enquiries_to_choose_from(
    app: Flask, officer: PageClient, reference: str
) -> None:
    other = unrelated(app)
    place(app)
    form = close_form(app, officer, reference)

    page = form.submit(ending="duplicate", duplicate_of="Li Nuo", expect=422)

    assert EN.lead.errors.duplicate_found in page.words
    assert [each.get("value") for each in page.all("input", name="repeats")] == [other, "another"]
    assert WHOSE in page.words
    assert len(audit(app, AuditEvent.LEADS_SEARCHED.tag)) == 1
    page = page.form(id="close").submit(repeats=other, expect=422)
    assert EN.closing.history(reference=other) in page.form(id="close").submit().follow().words


def test_one_of_another_person_and_organisation_is_asked_about_once(
    app: Flask, officer: PageClient, reference: str
) -> None:
    other, second = unrelated(app), unrelated(app)
    form = close_form(app, officer, reference)

    page = form.submit(ending="duplicate", duplicate_of=other, expect=422)

    (said,) = page.errors_of("duplicate_of")
    assert said.startswith(EN.lead.errors.duplicate_unlikely_of(reference=other, whose=WHOSE))
    assert EN.staff.errors.question_title in page.says("h2")
    assert not page.title.startswith("Error:")
    assert not lead_of(app, reference).closed
    # To be sure of one is not to be sure of any other.
    page = page.form(id="close").submit(duplicate_of=second, expect=422)
    assert EN.closing.history(reference=second) in page.form(id="close").submit().follow().words


def test_one_that_was_linked_is_not_asked_about(
    app: Flask, officer: PageClient, reference: str
) -> None:
    other = unrelated(app)
    its = f"{address(app, reference)}/relations/{lead_of(app, other).id}"
    post_to(officer, its, verdict="linked")

    page = close_form(app, officer, reference).submit(ending="duplicate", duplicate_of=other)

    assert EN.closing.history(reference=other) in page.follow().words


def test_a_reason_that_was_chosen_is_kept_without_a_word(
    app: Flask, officer: PageClient, reference: str
) -> None:
    own = receive(app, NOON - timedelta(hours=1))
    form = close_form(app, officer, reference)
    lead_id = lead_of(app, reference).id
    kept = {"csrf_token": form.value("csrf_token"), "draft": form.value("draft")}

    officer.post(
        f"/staff/drafts/closing/{lead_id.hex}", {**kept, "ending": "duplicate", "repeats": own}
    )

    form = close_form(app, officer, reference)
    assert (form.value("ending"), form.value("repeats")) == ("duplicate", own)
    form.submit()
    assert lead_of(app, reference).status == "duplicate"
    page = open_lead(app, officer, reference).form(id="status").submit(button="New").follow()
    assert not page.form(id="close").values.get("ending")


def test_the_only_one_that_is_offered_is_picked(
    app: Flask, officer: PageClient, reference: str
) -> None:
    own = receive(app, NOON - timedelta(hours=1))
    form = close_form(app, officer, reference)
    assert form.value("repeats") == own

    form.submit(ending="duplicate")

    assert EN.closing.history(reference=own) in open_lead(app, officer, reference).words


def test_the_one_that_is_picked_counts_only_for_a_duplicate(
    app: Flask, officer: PageClient, reference: str
) -> None:
    receive(app, NOON - timedelta(hours=1))

    page = close_form(app, officer, reference).submit(ending="not_enquiry").follow()

    assert lead_of(app, reference).status == "not_enquiry"
    assert EN.closing.history.before("reference") not in page.words.lower()
