"""Many leads are closed at once, with one reason for those that were never answered."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from app.core.rules.permissions import Role
from app.leads.models import LeadMessage
from tests.staff.desk import NOON, lead_of, receive, signed_in
from tests.staff.leads.closing.many import LIST, answer, close, statuses
from tests.support.content.copy import EN
from tests.support.pages.page_client import PageClient
from tests.support.stored import every

WHY = EN.inbox.why.title(n=2)


@pytest.fixture
def sent(app: Flask, client: PageClient) -> list[str]:
    """Three enquiries, the last one answered."""
    signed_in(app, client, Role.HANDLER)
    found = [receive(app, NOON + timedelta(minutes=n), email=f"{n}@example.com") for n in range(3)]
    page = client.get(f"/staff/leads/{lead_of(app, found[2]).id}")
    page.form("contact_text").submit(contact_text="Called.", contact_direction="ours")
    return found


def test_it_is_asked_why_those_never_answered_are_closed_and_nothing_is_done_before(
    app: Flask, client: PageClient, sent: list[str]
) -> None:
    page = close(app, client, sent, "not_proceeding")
    assert WHY in page.words
    assert EN.staff.errors.question_title in page.words
    assert not any(lead_of(app, each).closed for each in sent)
    assert len([each for each in page.all("input", name="lead") if "checked" in each.attrib]) == 3
    assert page.form("owner", method="post").value("status") == "not_proceeding"


@pytest.mark.parametrize(
    ("reason", "label"), [("spam", "Spam"), ("not_enquiry", "Not an investment enquiry")]
)
def test_a_reason_that_is_a_status_is_that_of_those_never_answered(
    app: Flask, client: PageClient, sent: list[str], reason: str, label: str
) -> None:
    page = answer(close(app, client, sent, "not_proceeding"), unanswered=reason)
    done = EN.inbox.many.status_set(instead="Not proceeding", n=1, status="Not proceeding")
    assert f"{done} {EN.inbox.many.instead(instead=label, n=2)}" in page.words
    assert statuses(app, sent) == [reason, reason, "not_proceeding"]

    page.form("act").submit()
    assert "not_proceeding" not in statuses(app, sent)
    assert statuses(app, sent)[:2] == ["new", "new"]


def test_one_answer_elsewhere_needs_its_place_and_time_and_is_declared_for_each(
    app: Flask, client: PageClient, sent: list[str]
) -> None:
    page = answer(close(app, client, sent, "not_proceeding"), 422, unanswered="answered_elsewhere")
    assert EN.lead.errors.elsewhere_where in page.words
    page = answer(page, 422, elsewhere_where="Trade fair")
    assert EN.lead.errors.elsewhere_at in page.words
    page = answer(page, elsewhere_at="2026-03-04T12:30", elsewhere_channel="meeting")

    assert (
        EN.inbox.many.status_set(instead="Not proceeding", n=3, status="Not proceeding")
        in page.words
    )
    assert [lead_of(app, each).declared for each in sent] == [True, True, False]
    declared = every(app, select(LeadMessage).where(LeadMessage.declared))
    assert [(each.text, each.channel) for each in declared] == [("Trade fair", "meeting")] * 2

    page.form("act").submit()
    assert [lead_of(app, each).declared for each in sent] == [False, False, False]
    assert statuses(app, sent)[:2] == ["new", "new"]


def test_those_never_answered_can_be_left_open(
    app: Flask, client: PageClient, sent: list[str]
) -> None:
    page = answer(close(app, client, sent, "not_proceeding"), unanswered="leave")
    assert (
        EN.inbox.many.status_set(instead="Not proceeding", n=1, status="Not proceeding")
        in page.words
    )
    assert EN.inbox.many.no_reason.before("references") in page.words
    assert statuses(app, sent) == ["new", "new", "not_proceeding"]


@pytest.mark.parametrize("status", ["spam", "not_enquiry", "qualified"])
def test_no_reason_is_asked_for_where_the_status_says_why_or_closes_nothing(
    app: Flask, client: PageClient, sent: list[str], status: str
) -> None:
    form = client.get(LIST).form("owner", method="post")
    form.action = form.action.replace("/assign", "/status")
    leads = [lead_of(app, each) for each in sent[:2]]
    form.submit(lead=[f"{each.id}:{each.version}" for each in leads], status=status)
    assert statuses(app, sent)[:2] == [status, status]
