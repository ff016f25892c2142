"""A logged call says whether it was the answer; one that was none leaves the reply due."""

import pytest
from flask import Flask

from app.core import clock
from app.core.rules.permissions import Role
from tests.staff.desk import lead_of, receive, signed_in
from tests.support.content.copy import EN
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient


@pytest.fixture
def reference(app: Flask, client: PageClient) -> str:
    """A lead, with somebody who works on leads signed in."""
    signed_in(app, client, Role.HANDLER)
    return receive(app, clock.now())


def call(app: Flask, client: PageClient, reference: str, answer: str, said: str) -> Page:
    """Log a call of ours; return the lead's page."""
    form = client.get(f"/staff/leads/{lead_of(app, reference).id}").form("contact_text")
    values = {"contact_direction": "ours", "contact_channel": "phone", "contact_text": said}
    return form.submit(**values, contact_answer=answer, expect=303).follow()


def test_a_call_is_the_answer_unless_one_says_otherwise(
    app: Flask, client: PageClient, reference: str
) -> None:
    page = client.get(f"/staff/leads/{lead_of(app, reference).id}")

    assert page.form("contact_text").value("contact_answer") == "given"


@pytest.mark.parametrize(
    ("answer", "status", "line"),
    [
        ("promised", "Acknowledged", EN.lead.line.promised(channel="Telephone")),
        ("missed", "New", EN.lead.line.missed(channel="Telephone")),
    ],
)
def test_a_call_that_was_no_answer_says_so_and_leaves_the_reply_due(
    app: Flask, client: PageClient, reference: str, answer: str, status: str, line: str
) -> None:
    due = lead_of(app, reference).first_due_at

    page = call(app, client, reference, answer, "Rang twice")

    assert EN.lead.contact_open.done_took(status=status) in page.words
    assert page.words.count(line) == 2  # Above the reply, and in the history.
    assert EN.due.why.first_response(n=5) in page.words
    lead = lead_of(app, reference)
    assert (lead.first_answered_at, lead.due_at) == (None, due)


def test_a_call_logged_as_the_answer_by_mistake_is_corrected_and_the_history_says_so(
    app: Flask, client: PageClient, reference: str
) -> None:
    page = call(app, client, reference, "given", EN.due.why.first_response(n=5))
    form = client.get(page.link("Correct")).form("amended")
    assert form.value("contact_answer") == "given"

    page = form.submit(contact_answer="missed", expect=303).follow()

    mended = EN.noted.mended.answer(
        new="Nobody was reached: nothing changes", old="We spoke or wrote: it counts as a reply"
    )
    assert page.words.count(mended) == 2
    assert EN.lead.line.missed(channel="Telephone") in page.words
    assert lead_of(app, reference).first_answered_at is None


def test_a_call_in_vain_does_not_interrupt_a_reply_that_is_being_written(
    app: Flask, client: PageClient, reference: str
) -> None:
    reply = client.get(f"/staff/leads/{lead_of(app, reference).id}").form("reply_text")
    call(app, client, reference, "missed", "Rang twice")

    reply.submit(button="Send", reply_text="Dear Mr Zhang, yes.", expect=303)

    assert lead_of(app, reference).first_answered_at is not None
