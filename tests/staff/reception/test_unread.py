"""Text that could not be read as a number or an address is marked on the lead."""

from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from app.core.rules.permissions import Role
from app.enquiries.models import Enquiry
from tests.staff.desk import lead_of, signed_in, zone_of
from tests.support.enquiries.contact import send
from tests.support.pages.page_client import PageClient


@pytest.mark.parametrize(
    ("answers", "marked"),
    [
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
    with zone_of(app).database.reading() as session:
        reference = session.scalars(select(Enquiry.reference)).one()
    signed_in(app, client, Role.READER)
    lead = lead_of(app, reference)

    words = client.get(f"/staff/leads/{lead.id}").words

    assert ("As typed: it could not be read" in words) == marked
