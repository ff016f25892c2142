"""Campaigns in addresses: registered codes reach the enquiry, and all others count as "other"."""

import pytest
from flask import Flask

from app.enquiries.models import Enquiry
from app.web.context import Zone
from tests.support.enquiries.contact import send
from tests.support.pages.page_client import PageClient
from tests.support.stored import only


@pytest.mark.parametrize(
    ("query", "stored"),
    [
        ("source=fair-2026%3Cscript%3E", "other"),
        ("source=ana@example.com&utm_medium=", "other"),
        ("utm_source=news&utm_campaign=FAIR-2026", "fair-2026"),
        ("source=mail.7_b&utm_campaign=fair-2026", "mail.7_b"),
        ("source=unknown&utm_medium=fair-2026", "fair-2026"),
        ("other=fair-2026", ""),
    ],
)
def test_only_registered_campaigns_are_kept_with_an_enquiry(
    client: PageClient, zone: Zone, query: str, stored: str
) -> None:
    send(client.get(f"/en/contact?{query}"))

    assert only(zone, Enquiry).campaign == stored


@pytest.mark.parametrize(
    ("query", "kept"),
    [("utm_campaign=fair-2026&utm_term=x", "?source=fair-2026"), ("source=a%20b", "?source=other"),
     ("q=1", "")],
)  # fmt: skip
def test_a_campaign_survives_the_redirect_to_a_language(app: Flask, query: str, kept: str) -> None:
    answer = app.test_client().get(f"/?{query}", headers={"Accept-Language": "zh"})

    assert answer.location == f"/zh/{kept}"
