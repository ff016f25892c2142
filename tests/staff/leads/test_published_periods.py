"""The desk tells the periods by which data are deleted, not longer ones that are only set."""

from dataclasses import replace

from flask import Flask

from app.core.rules.retention import RetentionPeriods
from tests.staff.desk import NOON, lead_of, receive, zone_of
from tests.support.pages.page_client import PageClient


def test_a_longer_period_that_is_only_set_is_not_told(
    app: Flask, administrator: PageClient
) -> None:
    lead = lead_of(app, receive(app, NOON))
    zone = zone_of(app)
    longer = RetentionPeriods(enquiry_months=77, suspect_days=77)
    app.extensions["zone"] = replace(zone, settings=replace(zone.settings, retention=longer))

    page = administrator.get(f"/staff/leads/{lead.id}")
    assert "2028" in page.words
    assert "2032" not in page.words
    folder = administrator.get("/staff/leads?folder=suspect").words
    assert "30 days" in folder
    assert "77 days" not in folder
