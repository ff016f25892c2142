"""The record of a form without the box for a transfer, since nothing allowed one, is whole."""

from typing import Any

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


def test_its_pages_name_the_document_and_show_the_words_without_the_box(
    abroad: Flask, officer: PageClient
) -> None:
    answers: dict[str, Any] = {**complete_fields()}
    PageClient(abroad, ORIGIN).get("/en/contact").form("email").submit(**answers)
    address = f"/compliance/consents/{only(abroad, ConsentRecord.id)}"
    title = document_title(content(), CONSENT_BLOCK, "en")
    used = zone_of(abroad).publications.version(without_transfer(CONSENT_BLOCK), "en", 1)

    assert without_transfer(CONSENT_BLOCK) not in officer.get(address).words
    assert used is not None
    for page in ("words", "report"):
        shown = officer.get(f"{address}/{page}")
        assert title in shown.words
        assert shown.one("pre", class_="words").text == used.text
    compared = [each.get("href", "") for each in officer.get(f"{address}/words").all("a")]
    assert [each[-17:] for each in compared if "against=" in each] == ["against=0#compare"]
