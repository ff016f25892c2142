"""The message that confirms an act on leads, and then the lead, offer to undo it; no script."""

from flask import Flask

from app.core import clock
from app.core.rules.permissions import Role
from app.leads.models.facts import LeadUndo
from app.leads.store.undo import UNTIL
from tests.staff.desk import (
    NOON,
    address,
    another_browser,
    lead_of,
    receive,
)
from tests.support.content.copy import EN
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import change_every


def undo(page: Page) -> Page:
    return page.form("act").submit().follow()


def own_line(page: Page) -> str:
    """Return the words of the lead's page beside the button that undoes the reader's last act."""
    return "".join(page.says("form", class_="last-act"))


def test_the_lead_offers_it_once_the_message_is_gone_until_the_next_act(
    app: Flask, officer: PageClient, reference: str
) -> None:
    other = receive(app, NOON, email="other@example.com")
    done = officer.get(address(app, reference)).form("status").submit(status="engaged").follow()
    assert not own_line(done), "The message offers it already."
    assert not own_line(officer.get(address(app, other)))

    offered = officer.get(address(app, reference))
    assert own_line(offered).startswith(
        EN.undo.yours.status.partition("{time}")[0].format(status="Engaged")
    )
    assert "Undone." in undo(offered).words
    assert lead_of(app, reference).status == "new"
    again = officer.get(address(app, reference))
    assert EN.undo.status.before("old") in again.words
    assert not own_line(again)

    officer.get(address(app, reference)).form("status").submit(status="engaged").follow()
    officer.get(address(app, other)).form("status").submit(status="engaged").follow()
    assert not own_line(officer.get(address(app, reference)))
    assert own_line(officer.get(address(app, other)))


def test_the_lead_offers_it_to_nobody_else_and_not_after_another_change(
    app: Flask, officer: PageClient, reference: str
) -> None:
    officer.get(address(app, reference)).form("status").submit(status="engaged").follow()
    other = another_browser(app, Role.HANDLER, "Ana")
    assert not own_line(other.get(address(app, reference)))
    assert own_line(officer.get(address(app, reference)))
    other.get(address(app, reference)).form(id="close").submit(ending="not_enquiry")
    assert not own_line(officer.get(address(app, reference)))


def test_the_lead_offers_it_for_a_day(app: Flask, officer: PageClient, reference: str) -> None:
    officer.get(address(app, reference)).form("status").submit(status="engaged").follow()
    assert own_line(officer.get(address(app, reference)))
    change_every(app, LeadUndo, at=clock.now() - UNTIL)
    assert not own_line(officer.get(address(app, reference)))


def test_it_says_so_if_somebody_has_acted_since(
    app: Flask, officer: PageClient, reference: str
) -> None:
    done = officer.get(address(app, reference)).form("status").submit(status="engaged").follow()
    other = another_browser(app, Role.HANDLER, "Ana")
    other.get(address(app, reference)).form(id="close").submit(ending="not_enquiry")

    assert EN.undo.left(references=reference) in undo(done).words
    assert lead_of(app, reference).status == "not_enquiry"
    assert EN.undo.nothing in undo(done).words


def test_an_act_on_many_leads_is_undone_as_one(app: Flask, officer: PageClient) -> None:
    references = [receive(app, NOON, email=f"{n}@example.com") for n in range(3)]
    form = officer.get("/staff/leads?folder=all").form("owner", method="post")
    form.values["lead"] = [f"{lead_of(app, each).id}:1" for each in references]
    (me,) = [each for each in form.choices("owner") if each not in {"", "nobody"}]
    form.submit(button="Assign", owner=me).follow()
    assert all(lead_of(app, each).owner_id for each in references)

    offered = officer.get(address(app, references[0]))
    assert own_line(offered).startswith(EN.undo.yours.taken.before("time"))
    assert own_line(offered).endswith(EN.undo.yours.all(n=3))
    assert EN.undo.done(n=3) in undo(offered).words
    assert not any(lead_of(app, each).owner_id for each in references)
