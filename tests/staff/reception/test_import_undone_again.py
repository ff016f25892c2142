"""The page of an import whose undoing left enquiries offers to try it again within the day."""

from datetime import timedelta
from uuid import UUID, uuid4

from flask import Flask
from sqlalchemy import delete, select

from app.core import clock
from app.core.db import Database
from app.leads.models import Lead, LeadImport, LeadNote
from tests.staff.desk import zone_of
from tests.staff.reception.test_imported import shown
from tests.support.content.copy import EN
from tests.support.pages.page_client import PageClient
from tests.support.stored import change_every, every, execute, store

AGAIN = EN["import"].undo.again


def work_on_all(database: Database, officer: UUID) -> list[UUID]:
    """Add a note to each lead; return the leads' ids."""
    ids = every(database, select(Lead.id).order_by(Lead.place))
    notes = (
        LeadNote(
            id=uuid4(),
            lead_id=each,
            at=clock.now(),
            author=officer.hex,
            text="Called.",
            mentions=[],
        )
        for each in ids
    )
    store(database, *notes)
    return ids


def test_what_was_worked_on_at_first_is_offered_again_with_what_would_be_deleted(
    app: Flask, client: PageClient, me: UUID, address: str
) -> None:
    database = zone_of(app).database
    ask = client.get(client.get(address).link(EN["import"].undo.offer))
    ids = work_on_all(database, me)
    page = ask.form(action=f"{address}/undo").submit().follow()
    assert EN["import"].undo.none_go in page.words
    assert EN["import"].undo.left.worked(n=4) in page.words

    execute(database, delete(LeadNote).where(LeadNote.lead_id.in_(ids[:3])))
    page = client.get(client.get(address).link(EN["import"].undo.offer))
    page = page.form(action=f"{address}/undo").submit().follow()
    assert shown(page) == {"Deleted": "3", "Left": "1"}
    assert EN["import"].undo.none_go in client.get(page.link(AGAIN)).words

    execute(database, delete(LeadNote))
    page = client.get(client.get(address).link(AGAIN))
    assert EN["import"].undo.sure(n=1) in page.words
    page = page.form(action=f"{address}/undo").submit().follow()
    assert shown(page) == {"Deleted": "4", "Left": "0"}
    assert AGAIN not in page.words


def test_an_undoing_is_not_tried_again_after_the_day(
    app: Flask, client: PageClient, me: UUID, address: str
) -> None:
    ended = {"undone_at": clock.now(), "ended_at": clock.now(), "left": {"worked": 4}}
    change_every(app, LeadImport, **ended)
    page = client.get(address)
    assert EN["import"].undo.ended_none.before("time") in page.words
    page = client.get(page.link(AGAIN))
    change_every(app, LeadImport, at=clock.now() - timedelta(days=1))

    assert AGAIN not in client.get(address).words
    page.form(action=f"{address}/undo").submit()
    assert len(every(app, Lead)) == 4
