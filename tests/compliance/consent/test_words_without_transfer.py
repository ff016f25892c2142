"""The record of a form without the box for a transfer, since nothing allowed one, is whole."""

from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from app.consent.models import ConsentRecord
from app.content.wording import CONSENT_BLOCK, document_title
from app.core.rules.installation import without_transfer
from tests.compliance.consent.test_transfers import abroad, officer
from tests.staff.desk import zone_of
from tests.support.enquiries.contact import complete_fields
from tests.support.pages.page_client import PageClient
from tests.support.site import ORIGIN, content
from tests.support.stored import only

__all__ = ["abroad", "officer"]


@pytest.fixture
def address(abroad: Flask) -> str:
    """The page of the record of an enquiry through a form without the box."""
    answers: dict[str, Any] = {**complete_fields()}
    PageClient(abroad, ORIGIN).get("/en/contact").form("email").submit(**answers)
    found: UUID = only(abroad, ConsentRecord.id)
    return f"/compliance/consents/{found}"


def test_its_pages_name_the_document(officer: PageClient, address: str) -> None:
    title = document_title(content(), CONSENT_BLOCK, "en")

    assert without_transfer(CONSENT_BLOCK) not in officer.get(address).words
    assert title in officer.get(f"{address}/words").heading
    assert title in officer.get(f"{address}/report").words


def test_its_words_are_those_without_the_box(
    abroad: Flask, officer: PageClient, address: str
) -> None:
    shown = zone_of(abroad).publications.version(without_transfer(CONSENT_BLOCK), "en", 1)

    assert shown is not None
    for page in ("words", "report"):
        assert officer.get(f"{address}/{page}").one("pre", class_="words").text == shown.text
