"""The rows left out of an import: their origin and their remedies."""

import csv
import io
import re

from flask import Flask

from tests.staff.desk import place
from tests.staff.reception.test_import import csv_file, previewed
from tests.support.content.copy import EN, WORDS, ZH
from tests.support.languages import both_languages
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


def imported(client: PageClient, lang: str = "en") -> Page:
    """Import three of five people in a language; return the page of the import."""
    if lang == "zh":
        client.get("/staff/tasks").form(action="/staff/language").submit(button="简体中文")
    return previewed(client, FILE).form("confirmed").submit(confirmed=True).follow()


def left_out(client: PageClient, page: Page, lang: str = "en") -> Page:
    """Follow the link from an import to the rows that it left out."""
    return client.get(
        page.link({"en": EN["import"].left_over.look, "zh": ZH["import"].left_over.look}[lang])
    )


@both_languages
def test_the_rows_left_out_are_told_as_those_of_an_import_that_happened(
    officer: PageClient, lang: str
) -> None:
    result = imported(officer, lang)
    page = left_out(officer, result, lang)

    heading, lead, look, plain = {
        "en": (
            EN["import"].left_over.title,
            EN["import"].left_over.lead.before("time"),
            EN["import"].undo.recent_look,
            EN["import"].preview.lead.before("name"),
        ),
        "zh": (
            ZH["import"].left_over.title,
            "导入文件fair.csv时未导入的行",
            ZH["import"].undo.recent_look,
            "尚未存储",
        ),
    }[lang]
    assert page.says("h1") == [heading]
    assert heading in page.says("title")[0]
    assert lead in page.words
    [told] = result.says("p", class_="lead")
    time = {"en": r" on (.*)\.", "zh": f"于(.*){ZH['import'].preview.accept_title}"}[lang]
    assert re.findall(time, told)[0] in page.words
    assert officer.get(page.link(look)).says("h1") == result.says("h1")
    assert plain not in page.words
    assert page.says("dd") == []
    assert EN["import"].preview.none not in page.words


def test_rows_left_out_keep_the_numbers_of_the_file_and_say_whose_they_are(
    officer: PageClient,
) -> None:
    preview = previewed(officer, FILE)
    page = left_out(officer, imported(officer))

    for shown in (preview, page):
        [table] = [each for each in shown.all("table") if "Atlantis" in text_of(each)]
        rows = [list(map(text_of, each))[:2] for each in elements(table, "tr")]
        assert rows[1:] == [["4", "Bo"], ["7", "Acme"]]


@both_languages
def test_the_file_of_problems_names_the_rows_of_the_file(officer: PageClient, lang: str) -> None:
    page = left_out(officer, imported(officer, lang), lang)
    [link] = [each.attrib["href"] for each in page.all("a") if "problems" in each.attrib["href"]]
    [heading, *rows] = list(csv.reader(io.StringIO(officer.get(link).body.decode("utf-8-sig"))))

    assert (
        heading[-2:]
        == {
            "en": [EN["import"].row_column, "Problem"],
            "zh": [ZH["import"].row_column, ZH["import"].problem_column],
        }[lang]
    )
    assert [(each[0] or each[1], each[-2]) for each in rows] == [("Bo", "4"), ("Acme", "7")]


@both_languages
def test_a_corrected_file_of_problems_is_read_without_a_word_about_our_own_columns(
    officer: PageClient, lang: str
) -> None:
    page = left_out(officer, imported(officer, lang), lang)
    [link] = [each.attrib["href"] for each in page.all("a") if "problems" in each.attrib["href"]]
    corrected = officer.get(link).text.replace("nobody", "bo@example.com")
    again = previewed(officer, corrected.encode())

    assert again.says("dd")[:3] == ["1", "0", "1"]
    assert {
        "en": EN["import"].preview.unknown.before("columns"),
        "zh": ZH["import"].preview.unknown.before("columns"),
    }[lang] not in again.words
    assert [each for each in again.says("th") if each.isdigit()] == ["3", "2"]
    heading = officer.get(f"{again.url}/problems.csv").text.splitlines()[0]
    assert heading == corrected.splitlines()[0]
    other = previewed(officer, csv_file(ANA).replace(b"country", b"Problem"))
    assert {
        "en": EN["import"].preview.unknown(columns="Problem"),
        "zh": ZH["import"].preview.unknown(columns="Problem"),
    }[lang] in other.words


@both_languages
def test_rows_left_out_are_deleted_without_a_word_about_the_import(
    officer: PageClient, lang: str
) -> None:
    result = imported(officer, lang)
    page = left_out(officer, result, lang)
    button, said = {
        "en": (EN["import"].left_over.discard, EN["import"].left_over.discarded),
        "zh": (ZH["import"].left_over.discard, ZH["import"].left_over.discarded),
    }[lang]
    assert button in page.says("button")
    start = page.form(action=f"{page.url}/discard").submit().follow()
    assert said in start.words
    assert start.says("h1") == {"en": [EN["import"].title], "zh": [ZH["import"].title]}[lang]
    assert heading_of_rows(lang) not in officer.get(result.url).says("h2")


def heading_of_rows(lang: str) -> str:
    """Return the heading of the rows left out on the page of an import."""
    return str(WORDS[lang]["import"].left_over.title)


@both_languages
def test_the_page_of_an_import_leads_to_its_enquiries(
    app: Flask, officer: PageClient, lang: str
) -> None:
    previewed(officer, csv_file(("Eve", "", "eve@example.com", "Before", ""))).form(
        "confirmed"
    ).submit(confirmed=True)
    page = imported(officer, lang)
    place(app)
    inbox = officer.get(page.link({"en": EN["import"].undo.see, "zh": ZH["import"].undo.see}[lang]))
    assert len(inbox.says("small", class_="row-reference")) == 3
    assert "eve@example.com" not in inbox.words


@both_languages
def test_the_start_of_imports_links_each_result_once(officer: PageClient, lang: str) -> None:
    first = imported(officer, lang).url
    start = officer.get(IMPORT)
    assert [each.attrib["href"] for each in start.all("a")].count(first) == 1
    earlier = {"en": EN["import"].undo.recent, "zh": ZH["import"].undo.recent}[lang]
    assert earlier not in start.says("h2")

    file = csv_file(("Eve", "", "eve@example.com", "After", ""))
    second = previewed(officer, file).form("confirmed").submit(confirmed=True).location
    start = officer.get(IMPORT)
    links = [each.attrib["href"] for each in start.all("a")]
    assert (links.count(first), links.count(second)) == (1, 1)
    assert earlier in start.says("h2")
