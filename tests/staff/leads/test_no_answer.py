"""A logged call says whether it was the answer; one that was none leaves the reply due."""

import pytest
from flask import Flask

from app.core import clock
from tests.staff.desk import lead_of, receive
from tests.support.content.copy import EN
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient


@pytest.fixture
def reference(app: Flask) -> str:
    """A lead whose reply is not due yet."""
    return receive(app, clock.now())


def call(client: PageClient, lead: str, said: str, **more: str) -> Page:
    """Log a call of ours, which is the answer unless one says otherwise; return the lead's page."""
    values = {"contact_direction": "ours", "contact_channel": "phone", "contact_text": said}
    return client.get(lead).form("contact_text").fill(**values, **more).submit().follow()


@pytest.mark.parametrize(
    ("answer", "status", "line"),
    [
        ("promised", "Acknowledged", EN.lead.line.promised(channel="Telephone")),
        ("missed", "New", EN.lead.line.missed(channel="Telephone")),
    ],
)
def test_a_call_that_was_no_answer_says_so_and_leaves_the_reply_due(
    app: Flask, officer: PageClient, reference: str, lead: str, answer: str, status: str, line: str
) -> None:
    due = lead_of(app, reference).first_due_at

    page = call(officer, lead, "Rang twice", contact_answer=answer)

    assert EN.lead.contact_open.done_took(status=status) in page.words
    assert page.words.count(line) == 2  # Above the reply, and in the history.
    assert EN.due.why.first_response(n=5) in page.words
    row = lead_of(app, reference)
    assert (row.first_answered_at, row.due_at) == (None, due)


def test_a_call_logged_as_the_answer_by_mistake_is_corrected_and_the_history_says_so(
    app: Flask, officer: PageClient, reference: str, lead: str
) -> None:
    page = call(officer, lead, EN.due.why.first_response(n=5))
    form = officer.get(page.link("Correct")).form("amended")
    assert form.value("contact_answer") == "given"

    page = form.submit(contact_answer="missed", expect=303).follow()

    mended = EN.noted.mended.answer(
        new="Nobody was reached: nothing changes", old="We spoke or wrote: it counts as a reply"
    )
    assert page.words.count(mended) == 2
    assert EN.lead.line.missed(channel="Telephone") in page.words
    assert lead_of(app, reference).first_answered_at is None


def test_a_call_in_vain_does_not_interrupt_a_reply_that_is_being_written(
    app: Flask, officer: PageClient, reference: str, lead: str
) -> None:
    reply = officer.get(lead).form("reply_text")
    call(officer, lead, "Rang twice", contact_answer="missed")

    reply.submit(button="Send", reply_text="Dear Mr Zhang, yes.", expect=303)

    assert lead_of(app, reference).first_answered_at is not None
