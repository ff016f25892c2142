"""An enquiry half entered by hand is kept for its author, and of nobody who does not agree."""

from flask import Flask

from app.accounts.models import StaffDraft
from app.enquiries.models import Enquiry
from tests.staff.reception.test_enter import CALL, ENTER, PRIVACY, send
from tests.support.content.copy import EN
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import every


def kept(app: Flask) -> list[dict[str, str]]:
    return [each.words for each in every(app, StaffDraft)]


def half_entered(client: PageClient) -> Page:
    """Type half of a call and save it as a draft; return the page that has it again."""
    form = client.get(ENTER).form("message").fill(**{**CALL, "topics": ["ai", "talent"]})
    return form.submit(button=EN.drafts.save).follow()


def test_it_is_there_again_without_what_the_person_decided_until_it_is_entered(
    app: Flask, officer: PageClient
) -> None:
    half_entered(officer)
    (words,) = kept(app)
    assert not any(each.startswith("consent_") for each in words)

    form = officer.get(ENTER).form("message")
    assert (form.value("name"), form.values["topics"]) == (CALL["name"], ["ai", "talent"])
    assert form.value(PRIVACY) == ""
    send(officer.get(ENTER), 303)

    assert kept(app) == []
    assert [each.topics for each in every(app, Enquiry)] == [["ai", "talent"]]
    assert officer.get(ENTER).form("message").value("name") == ""


def test_a_change_of_language_keeps_it_and_a_refusal_to_agree_deletes_it(
    app: Flask, officer: PageClient
) -> None:
    page = half_entered(officer).form("message").submit(button="中文", expect=200)
    assert page.form("message").value("name") == CALL["name"]
    assert len(kept(app)) == 1

    refused = send(page, 422, consent_privacy_policy="no")
    assert kept(app) == []
    assert refused.form("message").value("name") == CALL["name"]
    assert EN.drafts.save not in refused.words
    send(refused, 303)
    assert kept(app) == []


def test_the_same_call_entered_twice_is_one_enquiry_and_leaves_no_draft(
    app: Flask, officer: PageClient
) -> None:
    page = half_entered(officer)
    first = send(page, 303).location
    form = half_entered(officer).form("message")
    form.values["idempotency_key"] = page.form("message").values["idempotency_key"]
    assert form.fill(**{**CALL, "topics": ["ai", "talent"]}).submit(expect=303).location == first
    assert (len(every(app, Enquiry)), kept(app)) == (1, [])
