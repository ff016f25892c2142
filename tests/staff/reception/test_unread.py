"""Text that cannot be read as a number or an address: asked about once, and marked on the lead."""

from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from app.core.rules.permissions import Role
from app.enquiries.models import Correction, Enquiry
from tests.staff.desk import lead_of, signed_in
from tests.staff.reception.test_enter import ENTER
from tests.staff.reception.test_enter import send as enter
from tests.support.content.copy import EN
from tests.support.enquiries.contact import send
from tests.support.pages.page_client import PageClient
from tests.support.stored import every, only


@pytest.mark.parametrize(
    "answers", [{"phone": "13800138005", "country": "JP"}, {"website": "not a site"}]
)
def test_by_hand_it_is_asked_about_once_in_an_entry_and_again_in_its_correction(
    app: Flask, officer: PageClient, answers: dict[str, Any]
) -> None:
    field, typed = next(iter(answers.items()))

    def stored() -> tuple[str, str]:
        enquiry = only(app, Enquiry)
        later = every(app, select(Correction.value).where(Correction.field == field))
        return (later or [enquiry.answer(field)])[-1], enquiry.phone_e164

    form = enter(officer.get(ENTER), 422, **answers).form("message")
    address = form.submit(expect=303).location.partition("#")[0]
    assert stored() == (typed, "")
    assert not officer.get(address).all("a", href="tel:+8113800138005")

    officer.get(f"{address}/entry").form("organisation").submit(organisation="Acme", expect=303)
    form = officer.get(f"{address}/entry").form("organisation")
    typed = "none at all"
    form.submit(**{field: typed}, expect=422).form("organisation").submit(expect=303)
    assert stored() == (typed, "")


@pytest.mark.parametrize(
    ("answers", "marked"),
    [
        ({"phone": "13800138005", "country": "JP"}, True),
        ({"phone": "ask the porter"}, True),
        ({"website": "not a site"}, True),
        ({"website": "www.example.com"}, False),
    ],
)
def test_an_answer_that_could_not_be_read_is_marked(
    app: Flask, client: PageClient, answers: dict[str, Any], marked: bool
) -> None:
    page = send(client.get("/en/contact"), expect=422 if marked else 303, **answers)
    if marked:
        send(page, **answers)
    reference = only(app, Enquiry.reference)
    signed_in(app, client, Role.READER)
    lead = lead_of(app, reference)

    assert (EN.staff.lead.unread in client.get(f"/staff/leads/{lead.id}").words) == marked
