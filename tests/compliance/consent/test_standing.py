"""Where consent stands, purpose by purpose: figures, charts with their tables, and a file."""

import csv
import io
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from flask import Flask

from app.core import clock
from app.core.rules.period import month_days
from app.core.rules.purposes import Purpose
from tests.compliance.consent.test_coverage import look
from tests.staff.desk import receive, withdraw
from tests.support.content.copy import EN, WORDS
from tests.support.languages import both_languages
from tests.support.pages.html import text_of
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient

BEIJING = ZoneInfo("Asia/Shanghai")
PAGE = "/compliance/standing"


def fill(app: Flask, auditor: PageClient) -> str:
    """Receive three enquiries this month, one of them withdrawn; return the month."""
    now = clock.now()
    receive(app, now, news=True)
    receive(app, now, email="other@example.com")
    withdraw(app, receive(app, now, email="gone@example.com"))
    look(app, auditor)
    return f"{now.astimezone(BEIJING):%Y-%m}"


def tiles(page: Page, purpose: Purpose) -> dict[str, str]:
    """Return the figures of a purpose."""
    [section] = page.all("section", aria_labelledby=f"of-{purpose}")
    names, numbers = (list(section.iter(tag)) for tag in ("dt", "dd"))
    return {text_of(name): text_of(number) for name, number in zip(names, numbers, strict=True)}


@both_languages
def test_every_purpose_has_figures_a_chart_and_its_table(
    app: Flask, auditor: PageClient, lang: str
) -> None:
    before = auditor.get(PAGE)
    assert WORDS[lang].standing.not_yet in before.words
    assert not before.all("svg", role="img")
    month = fill(app, auditor)
    page = auditor.get(PAGE)

    state = {each: WORDS[lang].staff.standing[each] for each in ("given", "not_given")}
    left = WORDS[lang].staff.standing.withdrawn
    asked = WORDS[lang].staff.standing.unconfirmed
    assert tiles(page, Purpose.PRIVACY_POLICY) == {
        state["not_given"]: "0", state["given"]: "2", left: "1",
    }  # fmt: skip
    assert tiles(page, Purpose.UPDATES_EMAIL) == {
        state["not_given"]: "2", asked: "1", state["given"]: "0", left: "0",
    }  # fmt: skip
    assert len(page.all("svg", role="img")) == len(Purpose)
    assert next(row for row in page.says("tr") if row.startswith(month)) == f"{month} 3 1 0 2 1"
    assert WORDS[lang].standing.truth.erased in page.words


def test_a_month_begins_on_its_first_day_here_and_leads_to_its_records(
    app: Flask, auditor: PageClient
) -> None:
    first = clock.now().astimezone(BEIJING).replace(day=1, hour=2)
    receive(app, first)
    receive(app, first - timedelta(hours=3), email="before@example.com")
    look(app, auditor)

    page = auditor.get(PAGE)
    assert "Beijing time" in page.words
    assert f"{first:%Y-%m} 1 0 0 2 0" in page.says("tr")
    days = month_days(f"{first:%Y-%m}")
    address = f"/compliance/consents?purpose=cookie_policy&from={days.first}&to={days.last}"
    assert len(auditor.get(page.one("a", href=address).attrib["href"]).all("tr")) == 2


@pytest.mark.parametrize(("query", "months"), [("", 12), ("?months=24", 24), ("?months=x", 12)])
def test_as_many_months_are_shown_as_asked_for(
    app: Flask, auditor: PageClient, query: str, months: int
) -> None:
    fill(app, auditor)
    page = auditor.get(f"{PAGE}{query}")

    [table] = [each for each in page.all("table") if EN.policy.cookies.title in text_of(each)]
    assert len(list(table.iter("tr"))) == months + 1
    assert auditor.get(page.link("Show")).status == 200


@both_languages
def test_the_file_has_a_row_for_each_month_and_purpose(
    app: Flask, auditor: PageClient, lang: str
) -> None:
    month = fill(app, auditor)
    page = auditor.get(f"{PAGE}.csv?months=24")

    heads, *rows = csv.reader(io.StringIO(page.text.removeprefix("\ufeff")))
    assert (len(heads), len(rows)) == (12, 24 * len(Purpose))
    [row] = [
        each for each in rows if each[:2] == [month, WORDS[lang].compliance.purposes.privacy_policy]
    ]
    assert row[2:] == ["3", "0", "1", "0", "0", "0", "0", "2", "1", "0"]
