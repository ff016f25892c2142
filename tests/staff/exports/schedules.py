"""Exports that come round as a person of the desk sets them up, for tests of the pages."""

from typing import Any
from uuid import UUID

from flask import Flask
from sqlalchemy import select

from app.core import clock
from app.exports.models.export import Export, ExportSchedule
from app.exports.rules.export import Delivery
from tests.staff.desk import zone_of
from tests.staff.exports.exports import USUAL as USUAL_TERMS
from tests.support.exports import exporting
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient

LIST = "/staff/exports/schedules"
NEW = f"{LIST}/new"
USUAL: dict[str, Any] = {
    **USUAL_TERMS,
    "reason": "The CRM is fed.",
    "every": "weekly",
    "at": "06:30",
    "name": "New enquiries to the CRM",
}


def set_up(client: PageClient, address: str = "", *, expect: int = 303, **changes: Any) -> Page:
    """Fill the form of a schedule and send it; give its page, or the form with what is wrong."""
    form = client.get(f"{NEW}{address}").form("purpose")
    answer = form.submit(**{**USUAL, **changes}, expect=expect)
    return answer.follow() if expect == 303 else answer


def press(client: PageClient, page: Page, act: str, **fields: Any) -> Page:
    """Press a button on a schedule's page; give the page that follows."""
    return client.get(page.url).form(action=f"{page.url}/{act}").submit(**fields).follow()


def listed(app: Flask) -> list[ExportSchedule]:
    """Give every schedule as it is now."""
    with zone_of(app).database.reading() as session:
        return list(session.scalars(select(ExportSchedule)))


def kept(app: Flask) -> ExportSchedule:
    """Give the only schedule as it is now."""
    (found,) = listed(app)
    return found


def let_ask(app: Flask) -> UUID:
    """Let the only schedule have asked for an export; give that one's id."""
    zone, schedule = zone_of(app), kept(app)
    asked = exporting.ask(
        zone.database,
        ledger_key=zone.secrets.ledger_key,
        author_id=schedule.account_id,
        actor=schedule.account_id.hex,
        delivery=Delivery.PREPARED,
        now=clock.now(),
    )
    with zone.database.transaction() as session:
        session.get_one(ExportSchedule, schedule.id).last_export_id = asked.id
    change_export(app, asked.id, schedule_id=schedule.id)
    return asked.id


def change_export(app: Flask, export_id: UUID, **values: Any) -> None:
    """Let an export stand in another way."""
    with zone_of(app).database.transaction() as session:
        export = session.get_one(Export, export_id)
        for name, value in values.items():
            setattr(export, name, value)


def token_of(client: PageClient) -> str:
    """Give the token that a form of whoever is signed in carries."""
    return client.get("/staff/account").form(action="/staff/language").value("csrf_token")
