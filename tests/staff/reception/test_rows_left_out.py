"""The rows left out of an import: their origin and their remedies."""

import csv
import io
import re

import pytest
from flask import Flask

from app.core.rules.permissions import Role
from tests.staff.desk import place, signed_in
from tests.staff.reception.test_import import csv_file, previewed
from tests.support.pages.html import elements, text_of
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient

IMPORT = "/staff/leads/import"
ANA, CLEO, DORA = (
    (name, "", f"{name}@example.com", f"From {name}", "") for name in ("Ana", "Cleo", "Dora")
)
BO = ("Bo", "", "nobody", "A hall", "")
ACME = ("", "Acme", "", "A site", "Atlantis")
FILE = csv_file(ANA, CLEO, BO, DORA, ("", "", "", "", ""), ACME)
LANGUAGES = pytest.mark.parametrize("lang", ["en", "zh"])


@pytest.fixture
def officer(app: Flask, client: PageClient) -> PageClient:
    signed_in(app, client, Role.EXPORTER)
    return client


def imported(client: PageClient, lang: str = "en") -> Page:
    """Import three of five people in a language; return the page of the import."""
    if lang == "zh":
        client.get("/staff/tasks").form(action="/staff/language").submit(button="简体中文")
    return previewed(client, FILE).form("confirmed").submit(confirmed=True).follow()


def left_out(client: PageClient, page: Page, lang: str = "en") -> Page:
    """Follow the link from an import to the rows that it left out."""
    return client.get(page.link({"en": "See what to do", "zh": "查看处理办法"}[lang]))


@LANGUAGES
def test_the_rows_left_out_are_told_as_those_of_an_import_that_happened(
    officer: PageClient, lang: str
) -> None:
    result = imported(officer, lang)
    page = left_out(officer, result, lang)

    heading, lead, look, plain = {
        "en": ("Rows left out", "These rows were left out of the import of ", "See the result",
               "Nothing is stored yet"),
        "zh": ("未导入的行", "导入文件fair.csv时未导入的行", "查看结果", "尚未存储"),
    }[lang]  # fmt: skip
    assert page.says("h1") == [heading]
    assert heading in page.says("title")[0]
    assert lead in page.words
    [told] = result.says("p", class_="lead")
    time = {"en": r" on (.*)\.", "zh": "于(.*)导入"}[lang]
    assert re.findall(time, told)[0] in page.words
    assert officer.get(page.link(look)).says("h1") == result.says("h1")
    assert plain not in page.words
    assert page.says("dd") == []
    assert "There is nothing in this file" not in page.words


def test_rows_left_out_keep_the_numbers_of_the_file_and_say_whose_they_are(
    officer: PageClient,
) -> None:
    preview = previewed(officer, FILE)
    page = left_out(officer, imported(officer))

    for shown in (preview, page):
        [table] = [each for each in shown.all("table") if "Atlantis" in text_of(each)]
        rows = [list(map(text_of, each))[:2] for each in elements(table, "tr")]
        assert rows[1:] == [["4", "Bo"], ["7", "Acme"]]


@LANGUAGES
def test_the_file_of_problems_names_the_rows_of_the_file(officer: PageClient, lang: str) -> None:
    page = left_out(officer, imported(officer, lang), lang)
    [link] = [each.attrib["href"] for each in page.all("a") if "problems" in each.attrib["href"]]
    [heading, *rows] = list(csv.reader(io.StringIO(officer.get(link).body.decode("utf-8-sig"))))

    assert (
        heading[-2:]
        == {
            "en": ["Row in the file", "Problem"],
            "zh": ["原文件行号", "问题"],
        }[lang]
    )
    assert [(each[0] or each[1], each[-2]) for each in rows] == [("Bo", "4"), ("Acme", "7")]


@LANGUAGES
def test_a_corrected_file_of_problems_is_read_without_a_word_about_our_own_columns(
    officer: PageClient, lang: str
) -> None:
    page = left_out(officer, imported(officer, lang), lang)
    [link] = [each.attrib["href"] for each in page.all("a") if "problems" in each.attrib["href"]]
    corrected = officer.get(link).text.replace("nobody", "bo@example.com")
    again = previewed(officer, corrected.encode())

    assert again.says("dd")[:3] == ["1", "0", "1"]
    assert {"en": "names are not known", "zh": "无法识别，不予导入"}[lang] not in again.words
    assert [each for each in again.says("th") if each.isdigit()] == ["3", "2"]
    heading = officer.get(f"{again.url}/problems.csv").text.splitlines()[0]
    assert heading == corrected.splitlines()[0]
    other = previewed(officer, csv_file(ANA).replace(b"country", b"Problem"))
    assert {"en": "not known: Problem", "zh": "不予导入：Problem"}[lang] in other.words


@LANGUAGES
def test_rows_left_out_are_deleted_without_a_word_about_the_import(
    officer: PageClient, lang: str
) -> None:
    result = imported(officer, lang)
    page = left_out(officer, result, lang)
    button, said = {
        "en": ("Delete these rows", "The rows left out have been deleted."),
        "zh": ("删除这些行", "未导入的行已删除。"),
    }[lang]
    assert button in page.says("button")
    start = page.form(action=f"{page.url}/discard").submit().follow()
    assert said in start.words
    assert start.says("h1") == {"en": ["Import enquiries"], "zh": ["批量导入咨询"]}[lang]
    assert heading_of_rows(lang) not in officer.get(result.url).says("h2")


def heading_of_rows(lang: str) -> str:
    """Return the heading of the rows left out on the page of an import."""
    return {"en": "Rows left out", "zh": "未导入的行"}[lang]


@LANGUAGES
def test_the_page_of_an_import_leads_to_its_enquiries(
    app: Flask, officer: PageClient, lang: str
) -> None:
    previewed(officer, csv_file(("Eve", "", "eve@example.com", "Before", ""))).form(
        "confirmed"
    ).submit(confirmed=True)
    page = imported(officer, lang)
    place(app)
    look = {"en": "See the imported enquiries", "zh": "查看导入的线索"}[lang]
    inbox = officer.get(page.link(look))
    assert len(inbox.says("small", class_="row-reference")) == 3
    assert "eve@example.com" not in inbox.words


@LANGUAGES
def test_the_start_of_imports_links_each_result_once(officer: PageClient, lang: str) -> None:
    first = imported(officer, lang).url
    start = officer.get(IMPORT)
    assert [each.attrib["href"] for each in start.all("a")].count(first) == 1
    earlier = {"en": "Other imports of the last day", "zh": "最近一天的其他导入"}[lang]
    assert earlier not in start.says("h2")

    file = csv_file(("Eve", "", "eve@example.com", "After", ""))
    second = previewed(officer, file).form("confirmed").submit(confirmed=True).location
    start = officer.get(IMPORT)
    links = [each.attrib["href"] for each in start.all("a")]
    assert (links.count(first), links.count(second)) == (1, 1)
    assert earlier in start.says("h2")
