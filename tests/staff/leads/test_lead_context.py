"""A lead's page: corrections, the state of consent, and the data beside them."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from app.consent.rules.standing import Standing
from app.core.db import Database
from app.enquiries.models import Enquiry
from app.leads.rules.duplicates import Likeness
from tests.staff.desk import (
    NOON,
    SENDER,
    lead_of,
    open_lead,
    place,
    receive,
    set_aside,
    withdraw,
    zone_of,
)
from tests.support.content.copy import EN, WORDS, ZH
from tests.support.content.own_files import OwnFiles
from tests.support.enquiries.stored_rows import add_correction
from tests.support.languages import both_languages
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient


def facts(page: Page) -> dict[str, str]:
    return dict(zip(page.says("dt"), page.says("dd"), strict=True))


def correct(app: Flask, reference: str, **values: str) -> None:
    """Correct answers as the person would."""
    with zone_of(app).database.transaction() as session:
        enquiry = session.scalars(select(Enquiry).where(Enquiry.reference == reference)).one()
        for field, value in values.items():
            add_correction(session, enquiry, NOON, field, value)


@both_languages
@pytest.mark.parametrize(
    "key", [*(f"standing.{s}" for s in Standing), *(f"duplicates.{s}" for s in Likeness)]
)
def test_every_consent_and_likeness_has_words(lang: str, key: str) -> None:
    assert WORDS[lang].staff[key]


def test_corrections_are_beside_the_original(
    database: Database, app: Flask, officer: PageClient
) -> None:
    reference = receive(app, NOON, job_title="Boss")
    correct(
        app, reference, name="Zhang B", country="DE", phone="030 123", phone_e164="+4930123",
        website="https://b.example", job_title="",
    )  # fmt: skip

    shown = facts(open_lead(app, officer, reference))

    assert shown["Full name"] == "张示例 Corrected by the person, 4 Mar 2026, 12:00: Zhang B"
    assert shown[EN.routing.country].startswith("China Corrected by the person")
    assert shown[EN.routing.country].endswith(": Germany")
    assert shown["Phone number"].startswith("+8613812345678 As typed: 138 1234 5678 Corrected")
    assert shown["Phone number"].endswith(": +4930123 As typed: 030 123")
    assert shown["Website"].startswith("Corrected by the person")
    assert shown["Job title"] == "Boss Corrected by the person, 4 Mar 2026, 12:00: removed"


def test_current_consent_is_shown_beside_that_of_the_form(
    database: Database, app: Flask, officer: PageClient
) -> None:
    reference = receive(app, NOON)
    assert (
        facts(open_lead(app, officer, reference))[EN.compliance.purposes.privacy_policy] == "Given"
    )

    withdraw(app, reference)
    page = open_lead(app, officer, reference)

    assert (
        facts(page)[EN.compliance.purposes.privacy_policy]
        == f"Withdrawn {EN.staff.standing.form(state='Given')}"
    )
    assert facts(page)[EN.compliance.purposes.cookie_policy] == "Given"
    assert EN.staff.withdrawn.title in page.words


def test_a_withdrawn_person_cannot_be_contacted_from_the_page(
    app: Flask, officer: PageClient
) -> None:
    reference = receive(app, NOON)
    assert "mailto:" in open_lead(app, officer, reference).text

    withdraw(app, reference)
    page = open_lead(app, officer, reference)

    assert "mailto:" not in page.text
    assert "tel:" not in page.text
    assert SENDER in page.words


def test_the_persons_other_enquiries_are_linked_with_status_and_date(
    database: Database, app: Flask, officer: PageClient
) -> None:
    first, second = receive(app, NOON), receive(app, NOON + timedelta(days=1))
    set_aside(app, second, "markup")

    page = open_lead(app, officer, first)

    assert page.link(second) == f"/staff/leads/{lead_of(app, second).id}"
    assert page.says("ul", class_="relatives") == [
        f"{second} New {EN.staff.lead.suspect} 5 Mar 2026, 12:00"
    ]
    assert first in open_lead(app, officer, second).words


def test_possible_duplicates_are_suggested_with_reasons_and_never_merged(
    database: Database, app: Flask, officer: PageClient
) -> None:
    mine = receive(app, NOON, organisation="Sample Ltd", name="Wei")
    other = receive(app, NOON, organisation="SAMPLE", name="Lee", email="lee@example.com")
    kim = receive(app, NOON, organisation="Other Works", name="Kim", email="kim@x.example")
    place(app)

    page = open_lead(app, officer, mine)

    (told,) = page.says("ul", class_="relatives")
    reasons = f"{EN.staff.duplicates.same_organisation} {EN.staff.duplicates.same_phone}"
    assert told.startswith(f"{other} New 4 Mar 2026, 12:00 Lee, SAMPLE {reasons}")
    assert f"{kim} New 4 Mar 2026, 12:00 Kim, Other Works Same telephone number" in told
    assert facts(page)[EN.form.organisation.short] == "Sample Ltd"


def test_an_operator_says_which_mail_domains_suggest_no_duplicate(
    app: Flask, officer: PageClient
) -> None:
    mine = receive(app, NOON, organisation="Sample Ltd", name="Wei", email="wei@box.example")
    receive(app, NOON, organisation="Other Works", name="Lee", email="lee@box.example")
    place(app)
    domain = EN.staff.duplicates.same_mail_domain
    assert domain in open_lead(app, officer, mine).words

    own = OwnFiles(app)
    own.write("disposable-domains.txt", "box.example\n")
    own.reload()

    assert domain not in open_lead(app, officer, mine).words


def test_a_lead_without_duplicates_mentions_none(app: Flask, officer: PageClient) -> None:
    page = open_lead(app, officer, receive(app, NOON))

    assert EN.staff.duplicates.title not in page.words
    assert EN.staff.lead.other not in page.words


def test_the_full_page_is_valid_in_chinese(app: Flask, officer: PageClient) -> None:
    reference = receive(app, NOON)
    receive(app, NOON)
    receive(app, NOON, email="lee@example.com")
    place(app)
    correct(app, reference, name="张更正")
    set_aside(app, reference, "only_links")
    withdraw(app, reference)
    officer.get("/staff/leads").form(action="/staff/language").submit(button="简体中文")

    page = open_lead(app, officer, reference)

    assert ZH.staff.withdrawn.title in page.words
    assert ZH.staff.duplicates.title in page.words
    # A full-width colon brings its own space.
    assert f"{ZH.staff.lead.corrected(time='2026年3月4日 12:00')}张更正" in page.words
