"""The versions that people agreed to, those who agreed to an older one, and refusals of boxes."""

from datetime import datetime, timedelta
from importlib import import_module
from zoneinfo import ZoneInfo

import pytest
from flask import Flask

from app.consent.figures import count_consent
from app.consent.rules.coverage import Covered, Refusals, coverage, is_outdated
from app.core import clock
from app.core.db import Database
from app.core.rules.languages import LANGUAGE
from app.core.rules.period import month_days
from tests.compliance.consent.test_words import publish_after
from tests.consent.test_publication import INSTALLATION
from tests.staff.desk import NOON, receive, record_of, withdraw, zone_of
from tests.support.consent.publishing import Desk, sources_of
from tests.support.content.copy import EN
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient

PAGE = "/compliance/coverage"


def rows(page: Page, column: int) -> list[list[str]]:
    """Return the first cells of every row, up to a number of columns."""
    found = [each for each in page.all("tr") if each.find("td") is not None]
    return [[" ".join("".join(cell.itertext()).split()) for cell in row][:column] for row in found]


def look(app: Flask, auditor: PageClient) -> Page:
    """Count all records, as the worker does; return the page."""
    zone = zone_of(app)
    count_consent(zone.database, clock.now(), zone=ZoneInfo(zone.settings.time_zone))
    return auditor.get(PAGE)


def month_of(at: datetime) -> str:
    """Return the month of a moment in Shanghai."""
    return at.astimezone(ZoneInfo("Asia/Shanghai")).strftime("%Y-%m")


def test_people_are_counted_by_their_latest_agreement(
    database: Database, app: Flask, auditor: PageClient
) -> None:
    receive(app, NOON)
    receive(app, NOON + timedelta(days=1), lang="zh")
    receive(app, NOON, email="other@example.com")
    withdraw(app, receive(app, NOON, email="gone@example.com"))
    page = look(app, auditor)
    assert [row for row in rows(page, 4) if "Version" in row[2]] == [
        [EN.compliance.policies.cookie_policy, LANGUAGE["en"].name, "Version 1", "1"],
        [EN.compliance.policies.cookie_policy, LANGUAGE["zh"].name, "Version 1", "1"],
        [EN.compliance.purposes.privacy_policy, LANGUAGE["en"].name, "Version 1", "1"],
        [EN.compliance.purposes.privacy_policy, LANGUAGE["zh"].name, "Version 1", "1"],
    ]
    assert EN.coverage.none_outdated in page.words


def test_people_who_agreed_to_an_older_version_are_listed_masked(
    database: Database, app: Flask, auditor: PageClient
) -> None:
    receive(app, NOON)
    receive(app, NOON, lang="zh", email="other@example.com")
    publish_after(app, "privacy_policy", "en", "data", "information")
    page = look(app, auditor)
    listed = auditor.get(page.link(EN.coverage.outdated.before("n")))
    assert EN.coverage.asking.none in page.words
    assert [row[1:] for row in rows(listed, 3)] == [
        ["张*** z***@example.com", EN.staff.lead.document(title="Privacy policy", version=1)]
    ]
    assert "zhang" not in listed.text


def ask_anew(app: Flask, doc: str, *categories: str) -> None:
    """Publish new words of a document that change it in substance."""
    desk = Desk(zone_of(app).database, INSTALLATION, zone_of(app).secrets.ledger_key)
    sources = sources_of(desk.database, doc)
    changed = {lang: text.replace("\n\n", "!\n\n", 1) for lang, text in sources.items()}
    desk.write(doc, changed, categories=categories)
    desk.propose(doc)
    desk.approve(doc)


def test_people_to_reconfirm_are_counted_by_version_and_listed_masked(
    database: Database, app: Flask, auditor: PageClient
) -> None:
    receive(app, NOON)
    receive(app, NOON, lang="zh", email="other@example.com")
    withdraw(app, receive(app, NOON, email="gone@example.com"))
    ask_anew(app, "privacy_policy", "purpose", "method")
    ask_anew(app, "cookie_policy", "contact")

    page = look(app, auditor)
    by_version = {tuple(row[:3]): row[4] for row in rows(page, 5) if "Version" in row[2]}
    [asking] = [row for row in rows(page, 5) if row[1] == "Version 2"]
    listed = auditor.get(page.link(EN.coverage.asking.show(doc="Privacy policy")))

    assert {words: n for words, n in by_version.items() if n != "0"} == {
        (
            EN.compliance.purposes.privacy_policy,
            LANGUAGE["en"].name,
            f"Version 1 {EN.coverage.old}",
        ): "1",
        (
            EN.compliance.purposes.privacy_policy,
            LANGUAGE["zh"].name,
            f"Version 1 {EN.coverage.old}",
        ): "1",
    }
    assert asking[0] == EN.compliance.purposes.privacy_policy
    assert asking[3:] == ["2", EN.coverage.asking.show(doc="Privacy policy")]
    assert sorted(row[1:] for row in rows(listed, 4)) == [
        [
            "张*** o***@example.com",
            EN.staff.lead.document(title="Privacy policy", version=1),
            EN.staff.lead.document(title="Privacy policy", version=2),
        ],
        [
            "张*** z***@example.com",
            EN.staff.lead.document(title="Privacy policy", version=1),
            EN.staff.lead.document(title="Privacy policy", version=2),
        ],
    ]
    assert "zhang" not in listed.text
    assert auditor.get(listed.link(rows(listed, 1)[0][0])).url.startswith("/compliance/subjects/")


@pytest.mark.parametrize(
    ("listed", "doc"),
    [("reconfirm?doc=consent_block", "consent_block"), ("older", "privacy_policy")],
)
def test_people_who_agreed_to_earlier_words_are_listed_page_by_page(
    app: Flask, auditor: PageClient, monkeypatch: pytest.MonkeyPatch, listed: str, doc: str
) -> None:
    # The package's attribute of that name is its blueprint, so the module is imported by name.
    monkeypatch.setattr(import_module("app.compliance.consent.coverage"), "PAGE_SIZE", 2)
    for name in ("ana", "bo", "cy"):
        receive(app, NOON, email=f"{name}@example.com")
    ask_anew(app, doc, "data")

    first = auditor.get(f"{PAGE}/{listed}")
    shown = [row[1] for page in (first, auditor.get(first.link("More"))) for row in rows(page, 3)]
    assert sorted(shown) == [f"张*** {each}***@example.com" for each in "abc"]
    assert len(rows(first, 3)) == 2


def test_the_page_says_when_it_was_counted_and_what_is_not_counted_yet(
    app: Flask, auditor: PageClient
) -> None:
    receive(app, NOON)
    before, policy = auditor.get(PAGE), "/compliance/policies/privacy_policy"
    counted = look(app, auditor)
    ask_anew(app, "privacy_policy", "purpose")
    asking = auditor.get(PAGE)

    assert EN.standing.not_yet in before.words
    assert not [row for row in rows(before, 4) if "Version" in row[2]]
    assert EN.coverage.counted.before("time") in counted.words
    assert EN.coverage.versions_caption(n=1) in counted.says("caption")[0]
    assert EN.policies.history.older_not_yet in auditor.get(policy).words
    [row] = [row for row in rows(asking, 5) if row[1] == "Version 2"]
    assert row[3:] == [EN.coverage.asking.not_yet, EN.coverage.asking.show(doc="Privacy policy")]
    assert rows(auditor.get(asking.link(EN.coverage.asking.show(doc="Privacy policy"))), 1)
    look(app, auditor)
    assert EN.policies.history.older(n=1, time="|").partition("|")[0] in auditor.get(policy).words


def test_refusals_are_counted_by_month_box_language_and_form(
    database: Database, app: Flask, auditor: PageClient
) -> None:
    last = clock.now() - timedelta(days=1)
    receive(app, last)
    receive(app, last, email="other@example.com")
    form = EN.compliance.record.form_version(form="Contact form on the website", version="1")
    told = [row for row in rows(look(app, auditor), 7) if row[3] == form]
    assert [row[1:6] for row in told] == [
        [EN.compliance.purposes.cookie_policy, LANGUAGE["en"].name, form, "2", "0"],
        [EN.compliance.purposes.privacy_policy, LANGUAGE["en"].name, form, "2", "0"],
        [EN.compliance.purposes.updates_email, LANGUAGE["en"].name, form, "2", "2"],
    ]
    assert told[0][0] == month_of(last)
    assert told[2][6] == "100.0%"


def test_a_month_leads_to_exactly_the_records_counted(
    database: Database, app: Flask, auditor: PageClient
) -> None:
    """A month begins at midnight in Shanghai, eight hours before it does in UTC."""
    month = month_days(month_of(clock.now() - timedelta(days=31)))
    begins, _end = month.bounds(ZoneInfo("Asia/Shanghai"))
    receive(app, begins - timedelta(seconds=1), news=True)
    reference = receive(app, begins, news=True, email="li@example.com")
    receive(app, begins, "zh", email="wu@example.com")
    withdraw(app, reference, at=begins + timedelta(hours=1))
    [row] = [
        row
        for row in look(app, auditor).all("tr")
        if ["".join(cell.itertext()) for cell in row][:3]
        == [month_of(begins), EN.compliance.purposes.updates_email, LANGUAGE["en"].name]
    ]
    [link] = row.iter("a")
    records = auditor.get(link.attrib["href"])
    assert records.by_id("from").get("value") == month.first.isoformat()
    assert records.by_id("to").get("value") == month.last.isoformat()
    assert EN.record_list.of_form(form="contact/1") in records.words
    assert [each.split()[0] for each in records.says("tr")[1:]] == [
        record_of(app, reference).hex[-8:]
    ]
    auditor.get("/compliance/consents?form=%3Cb%3E", expect=404)


def test_versions_are_counted_across_all_lists_that_name_them() -> None:
    a, b, old = ("p", "en", 2), ("c", "en", 1), ("p", "en", 1)
    latest = {("p", "en"): 2, ("c", "en"): 1}
    assert coverage({(a, b): 3, (old, b): 2}, latest, {"p": {(old, b): 1}}) == [
        Covered("c", "en", 1, people=5, reconfirm=0, latest=True),
        Covered("p", "en", 2, people=3, reconfirm=0, latest=True),
        Covered("p", "en", 1, people=2, reconfirm=1, latest=False),
    ]
    assert is_outdated([old, b], latest)
    assert not is_outdated([a, b], latest)
    assert Refusals("2026-03", "en", "f", "p", 0, 0).percent == 0
