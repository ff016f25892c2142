"""A lead's page: corrections, the state of consent, and the data beside them."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from app.consent.rules.standing import Standing
from app.core.db import Database
from app.enquiries.models import Enquiry
from app.leads.rules.duplicates import Likeness
from app.reception.rules.spam import Suspicion
from app.rights.rules.requests import RightsKind
from tests.staff.desk import (
    NOON,
    SENDER,
    lead_of,
    open_lead,
    place,
    read_in,
    receive,
    set_aside,
    withdraw,
)
from tests.support.content.copy import EN, WORDS, ZH
from tests.support.content.own_files import OwnFiles
from tests.support.enquiries.stored_rows import add_correction
from tests.support.languages import both_languages
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import only, write_by

SIZE = "500万至2,000万元人民币"


def facts(page: Page) -> dict[str, str]:
    return dict(zip(page.says("dt"), page.says("dd"), strict=True))


def correct(app: Flask, reference: str, **values: str) -> None:
    """Correct answers as the person would."""
    enquiry = only(app, select(Enquiry).where(Enquiry.reference == reference))
    for field, value in values.items():
        write_by(app, add_correction, enquiry, NOON, field, value)


@both_languages
@pytest.mark.parametrize(
    "key",
    [
        *(f"standing.{each}" for each in Standing),
        *(f"duplicates.{each}" for each in Likeness),
        *(f"suspicions.{each}" for each in Suspicion),
        *(f"requests.kinds.{each}" for each in RightsKind),
    ],
)
def test_every_code_that_the_desk_shows_has_words(lang: str, key: str) -> None:
    assert WORDS[lang].staff[key]


def test_corrections_are_beside_the_original(
    database: Database, app: Flask, officer: PageClient
) -> None:
    reference = receive(app, NOON, job_title="Boss")
    correct(
        app, reference, name="Zhang B", country="DE", phone="030 123", phone_e164="+4930123",
        website="https://b.example", job_title="",
    )  # fmt: skip
    mended, typed = EN.staff.lead.corrected(time="4 Mar 2026, 12:00"), EN.staff.lead.as_typed

    shown = facts(open_lead(app, officer, reference))

    assert shown["Full name"] == f"张示例 {mended} Zhang B"
    assert shown[EN.routing.country] == f"China {mended} Germany"
    assert shown["Phone number"] == (
        f"+8613812345678 {typed(value='138 1234 5678')} {mended} +4930123 {typed(value='030 123')}"
    )
    assert shown["Website"].startswith(mended)
    assert shown["Job title"] == f"Boss {mended} {EN.staff.lead.corrected_away}"


def test_current_consent_is_shown_beside_that_of_the_form_and_ends_all_contact(
    database: Database, app: Flask, officer: PageClient, reference: str
) -> None:
    purposes = EN.compliance.purposes
    page = open_lead(app, officer, reference)
    assert facts(page)[purposes.privacy_policy] == "Given"
    assert "mailto:" in page.text

    withdraw(app, reference)
    page = open_lead(app, officer, reference)

    said = f"Withdrawn {EN.staff.standing.form(state='Given')}"
    assert facts(page)[purposes.privacy_policy] == said
    assert facts(page)[purposes.cookie_policy] == "Given"
    assert EN.staff.withdrawn.title in page.words
    assert "mailto:" not in page.text
    assert "tel:" not in page.text
    assert SENDER in page.words


def test_the_persons_other_enquiries_are_linked_with_status_and_date(
    database: Database, app: Flask, officer: PageClient
) -> None:
    first = receive(app, NOON)
    alone = open_lead(app, officer, first).words
    assert EN.staff.duplicates.title not in alone
    assert EN.staff.lead.other not in alone
    second = receive(app, NOON + timedelta(days=1))
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
    then = "New 4 Mar 2026, 12:00"
    assert told.startswith(f"{other} {then} Lee, SAMPLE {reasons}")
    assert f"{kim} {then} Kim, Other Works {EN.staff.duplicates.same_phone}" in told
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


def test_the_full_page_is_valid_in_chinese(app: Flask, officer: PageClient) -> None:
    reference = receive(app, NOON, size_band="5to20", currency="CNY")
    receive(app, NOON)
    receive(app, NOON, email="lee@example.com")
    place(app)
    correct(app, reference, name="张更正")
    set_aside(app, reference, "only_links")
    withdraw(app, reference)
    read_in(officer, "zh")

    page = open_lead(app, officer, reference)

    assert ZH.staff.withdrawn.title in page.words
    assert ZH.policy.privacy.title in page.words
    assert SIZE in page.words
    assert ZH.staff.duplicates.title in page.words
    # A full-width colon brings its own space.
    assert f"{ZH.staff.lead.corrected(time='2026年3月4日 12:00')}张更正" in page.words
