"""Lists of the inbox for tests: their address, their content, and changes to their leads."""

from flask import Flask

from app.core import clock
from app.leads.facts import tag_leads
from tests.staff.desk import lead_of, zone_of
from tests.support.pages.page import Page

ALL = "/staff/leads?folder=all"


def references(page: Page) -> list[str]:
    """Return the references of the leads on a page, in its order."""
    return page.says("small", class_="row-reference")


def tag(app: Flask, name: str, *references: str) -> None:
    """Give leads a tag."""
    zone = zone_of(app)
    tag_leads(
        zone.database,
        zone.secrets.ledger_key,
        actor="a" * 32,
        lead_ids=[lead_of(app, each).id for each in references],
        tag=name,
        has=True,
        now=clock.now(),
    )
