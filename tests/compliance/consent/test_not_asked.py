"""What nobody was asked is told as such on each page and in each file of a person's decisions."""

import json

from flask import Flask

from app.core.rules.permissions import Role
from app.core.rules.purposes import Purpose
from tests.compliance.rights.test_subjects import person_of
from tests.staff.desk import NOON, lead_of, receive, signed_in, zone_of
from tests.support.content.copy import WORDS
from tests.support.languages import both_languages
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.rights.my_data import open_page, token_for


def stands(app: Flask, page: Page, lang: str, purpose: Purpose) -> str:
    """Return what a list of pairs says where a purpose stands."""
    name = zone_of(app).content.text(lang, f"compliance.purposes.{purpose}")
    told = [each.removeprefix(name).strip() for each in page.says("div") if each.startswith(name)]
    return min(filter(None, told), key=len)


@both_languages
def test_a_transfer_that_no_form_asked_for_is_not_told_as_refused(
    app: Flask, client: PageClient, lang: str
) -> None:
    reference = receive(app, NOON, lang)
    signed_in(app, client, Role.ADMINISTRATOR)
    if lang == "zh":
        client.get("/staff/account").form(action="/staff/language").submit(button="简体中文")
    _say, person = zone_of(app).content.text, person_of(app, reference)
    subject = f"/compliance/subjects/{person}"

    for address in (subject, f"{subject}/report", f"/staff/leads/{lead_of(app, reference).id}"):
        page = client.get(address)
        told = stands(app, page, lang, Purpose.TRANSFER_ABROAD)
        assert told == WORDS[lang].staff.standing.not_asked, address
        told = stands(app, page, lang, Purpose.UPDATES_EMAIL)
        assert told.startswith(WORDS[lang].staff.standing.not_given), address

    visitor = PageClient(app, client.origin)
    mine = open_page(visitor, token_for(zone_of(app), lead_of(app, reference).enquiry_id), lang)
    told = stands(app, mine, lang, Purpose.TRANSFER_ABROAD)
    assert told.startswith(WORDS[lang].my_data.standing.not_asked)
    file = json.loads(visitor.get(f"/{lang}/my-data/file.json").body)
    assert {each["purpose"]: each["standing"] for each in file["consent"]} == {
        "privacy_policy": "given",
        "cookie_policy": "given",
        "updates_email": "not_given",
        "updates_phone": "not_asked",
        "transfer_abroad": "not_asked",
    }
