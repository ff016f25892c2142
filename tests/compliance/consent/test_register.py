"""The register of processing lists every purpose and every field of the form, in both languages."""

import csv
import io
from dataclasses import replace

from flask import Flask

from app.core.rules.installation import Operator, Transfer
from app.core.rules.purposes import Purpose
from app.core.rules.retention import RetentionPeriods
from app.public.reception.contact_form import ContactForm
from tests.staff.desk import zone_of
from tests.support.content.copy import EN, WORDS
from tests.support.languages import both_languages
from tests.support.pages.page_client import PageClient
from tests.support.site import content

PAGE = "/compliance/register"
NO_ANSWERS = {"csrf_token", "notice", "idempotency_key", "fax_number", "as_typed"}


@both_languages
def test_the_register_has_every_purpose_and_every_field_of_the_form(
    app: Flask, auditor: PageClient, lang: str
) -> None:
    with app.test_request_context():
        fields = [field.name for field in ContactForm(lang)]

    page = auditor.get(PAGE)

    told = {each.purpose for each in content().consent.processing}
    for box in content().consent.boxes:
        purpose = "record_acknowledgement" if box.basis == "acknowledgement" else box.purpose
        assert purpose in told
        assert content().consent.basis[purpose][lang] in page.words
    assert {each.value for each in Purpose} == {box.purpose for box in content().consent.boxes}
    for name in fields:
        if name not in NO_ANSWERS and not name.startswith("consent_"):
            assert content().text(lang, f"form.{name}.short") in page.words
    assert ("; " in page.words) == (lang == "en")


def test_the_register_follows_the_settings(app: Flask, auditor: PageClient) -> None:
    zone = zone_of(app)
    settings = replace(
        zone.settings,
        operator=Operator(
            "An office",
            "A road 1",
            "o@example.org",
            "123",
            "Vertreter GmbH, Bonn",
            "Li, room 5",
            "Cloud Co., Ltd. (servers)",
            "Assessment 7 of 2026",
        ),
        transfer=Transfer("Muster GmbH", "Hamburg", "dpo@x.example"),
        retention=RetentionPeriods(enquiry_months=17, audit_months=41),
    )
    app.extensions["zone"] = replace(zone, settings=settings)

    page = auditor.get(PAGE)

    for said in (
        "An office",
        "A road 1",
        EN.register.abroad(contact="dpo@x.example", place="Hamburg", recipient="Muster GmbH"),
        "17 months",
        "36 months",
        "Li, room 5",
        "Vertreter GmbH, Bonn",
        "processors: Cloud Co., Ltd. (servers)",
        "Assessment 7 of 2026",
    ):
        assert said in page.words
    assert "41 months" not in page.words
    assert EN.register.no_recipient not in page.words
    assert EN.register.unset not in page.words


@both_languages
def test_the_register_gives_no_opinion_of_its_own_as_the_operators(
    auditor: PageClient, lang: str
) -> None:
    said = WORDS[lang].register.unset

    page = auditor.get(PAGE)

    facts = list(zip(page.says("dt"), page.says("dd"), strict=True))
    told = [text for name, text in facts if name == WORDS[lang].register.columns.assessment]
    assert len(told) == len(content().consent.processing)
    assert all(text.endswith(said) for text in told)
    assert [text for _name, text in facts[4:7]] == [said] * 3


def test_the_file_has_a_row_for_each_purpose_that_matches_the_page(
    auditor: PageClient,
) -> None:
    answer = auditor.flask_client.get(f"{PAGE}.csv", base_url=auditor.origin)

    rows = list(csv.reader(io.StringIO(answer.get_data(as_text=True).lstrip("\ufeff"))))

    assert len(rows) == 1 + len(content().consent.processing)
    assert {len(row) for row in rows} == {10}
    words = auditor.get(PAGE).words
    for row in rows[1:]:
        assert all(" ".join(cell.split()) in words for cell in row[1:])
