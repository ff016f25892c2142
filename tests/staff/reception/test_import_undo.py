"""The question before an import is undone, and the page's report afterwards."""

from uuid import UUID, uuid4

import pytest
from flask import Flask
from sqlalchemy import select

from app.core import clock
from app.core.rules.permissions import Role
from app.leads.models import Lead, LeadEvent
from app.leads.rules.lead import LeadEventKind
from tests.staff.desk import place, signed_in, zone_of
from tests.staff.reception.test_imported import accepted, shown, undo
from tests.support.content.copy import EN
from tests.support.pages.page_client import PageClient
from tests.support.stored import every


@pytest.fixture
def officer(app: Flask, client: PageClient) -> UUID:
    """A signed-in exporter."""
    return signed_in(app, client, Role.EXPORTER)


def make_event(lead_id: UUID, actor: UUID) -> LeadEvent:
    """Return a line in the history of a lead, of something that somebody did."""
    kind, now = LeadEventKind.RESULT.value, clock.now()
    return LeadEvent(
        id=uuid4(), lead_id=lead_id, at=now, actor=actor.hex, kind=kind, details={}
    )  # fmt: skip


@pytest.mark.parametrize("takes_back", [True, False])
def test_the_question_counts_what_would_go_and_what_would_stay(
    app: Flask, client: PageClient, officer: UUID, takes_back: bool
) -> None:
    address = accepted(client)
    place(app)
    form = client.get("/staff/leads?folder=all").form("owner", method="post")
    (me,) = [each for each in form.choices("owner") if each not in {"", "nobody"}]
    form.values["lead"] = [f"{each}:1" for each in every(app, Lead.id)]
    done = form.submit(button="Assign", owner=me).follow()
    if takes_back:
        assert EN.undo.done(n=4) in done.form("act").submit().follow().words
        assert shown(undo(client, address))["Deleted"] == "4"
        assert "evidence" in client.get(address).words
        return

    page = client.get(f"{address}?undo=ask")
    assert EN["import"].undo.none_go in page.words
    assert EN["import"].undo.would_stay(n=4) in page.words
    assert EN["import"].undo.left.worked.after("n") in page.words
    assert not page.all("button", class_="button danger")


def test_the_page_says_nothing_of_evidence_if_nothing_was_deleted(
    app: Flask, client: PageClient, officer: UUID
) -> None:
    address = accepted(client)
    place(app)
    page = client.get(f"{address}?undo=ask")
    with zone_of(app).database.transaction() as session:
        for lead in session.scalars(select(Lead.id)).all():
            session.add(make_event(lead, officer))
    after = client.get(page.form(action=f"{address}/undo").submit().location)

    assert EN["import"].undo.none_go in after.words
    assert "evidence" not in after.words
