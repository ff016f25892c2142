"""Exports as a person of the desk makes them, for tests of the pages."""

import csv
import io
from typing import Any
from uuid import UUID

from flask import Flask
from sqlalchemy import select

from app.exports.models import Export
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import every

NEW = "/staff/exports/new"
USUAL: dict[str, Any] = {
    "purpose": "follow_up",
    "reason": "For the weekly meeting.",
    "format": "csv",
    "preset": "plain",
}


def ask(client: PageClient, address: str = "", *, expect: int = 303, **changes: Any) -> Page:
    """Fill in the form for an export and send it; return its page, or the form with the errors."""
    form = client.get(f"{NEW}{address}").form("purpose")
    answer = form.submit(**{**USUAL, **changes}, expect=expect)
    return answer.follow() if expect == 303 else answer


def take(page: Page) -> Page:
    """Press the button that hands out the file."""
    return page.form(action=f"{page.url}/file").submit(expect=200)


def export_file(client: PageClient, address: str = "", **changes: Any) -> Page:
    """Request a file and take it."""
    return take(ask(client, address, **changes))


def rows(file: Page) -> list[dict[str, str]]:
    """Return the rows of a CSV file as another program reads them."""
    return list(csv.DictReader(io.StringIO(file.body.decode("utf-8-sig"), newline=""), strict=True))


def records(app: Flask) -> list[Export]:
    """Return every export, the oldest first."""
    return every(app, select(Export).order_by(Export.requested_at, Export.id))


def record(app: Flask) -> Export:
    """Return the only export, read now."""
    (found,) = records(app)
    return found


def address_of(export_id: UUID) -> str:
    """Return the address of an export's page."""
    return f"/staff/exports/{export_id}"
