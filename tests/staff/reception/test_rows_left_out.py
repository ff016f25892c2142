"""The rows left out of an import: their origin and their remedies."""

import csv
import io
import re

from flask import Flask

from tests.staff.desk import place
from tests.staff.reception.test_import import csv_file, previewed, problems_of
from tests.support.content.copy import WORDS
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


def imported(client: PageClient) -> Page:
    """Import three of five people; return the page of the import."""
    return previewed(client, FILE).form("confirmed").submit(confirmed=True).follow()


def left_out(client: PageClient, page: Page, lang: str = "en") -> Page:
    """Follow the link from an import to the rows that it left out."""
    return client.get(page.link(WORDS[lang]["import"].left_over.look))


@both_languages
def test_the_rows_left_out_are_told_as_those_of_an_import_that_happened_and_deleted_without_it(
    officer: PageClient, lang: str
) -> None:
    result = imported(officer)
    page = left_out(officer, result, lang)

    words = WORDS[lang]["import"]
    assert page.says("h1") == [words.left_over.title]
    assert words.left_over.title in page.title
    [told] = result.says("p", class_="lead")
    time = {"en": r" on (.*)\.", "zh": f"于(.*){words.preview.accept_title}"}[lang]
    (then,) = re.findall(time, told)
    assert words.left_over.lead(name="fair.csv", time=then) in page.words
    assert officer.get(page.link(words.undo.recent_look)).says("h1") == result.says("h1")
    assert words.preview.lead(name="fair.csv") not in page.words
    assert page.says("dd") == []
    assert words.preview.none not in page.words
    assert words.left_over.discard in page.says("button")
    start = page.form(action=f"{page.url}/discard").submit().follow()
    assert words.left_over.discarded in start.words
    assert start.says("h1") == [words.title]
    assert words.left_over.title not in officer.get(result.url).says("h2")


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
    page = left_out(officer, imported(officer), lang)
    file = officer.get(problems_of(page)).body.decode("utf-8-sig")
    [heading, *rows] = list(csv.reader(io.StringIO(file)))

    words = WORDS[lang]["import"]
    assert heading[-2:] == [words.row_column, words.problem_column]
    assert [(each[0] or each[1], each[-2]) for each in rows] == [("Bo", "4"), ("Acme", "7")]


@both_languages
def test_a_corrected_file_of_problems_is_read_without_a_word_about_our_own_columns(
    officer: PageClient, lang: str
) -> None:
    page = left_out(officer, imported(officer), lang)
    corrected = officer.get(problems_of(page)).text.replace("nobody", "bo@example.com")
    again = previewed(officer, corrected.encode())

    assert again.says("dd")[:3] == ["1", "0", "1"]
    unknown = WORDS[lang]["import"].preview.unknown
    assert unknown.before("columns") not in again.words
    assert [each for each in again.says("th") if each.isdigit()] == ["3", "2"]
    heading = officer.get(f"{again.url}/problems.csv").text.splitlines()[0]
    assert heading == corrected.splitlines()[0]
    other = previewed(officer, csv_file(ANA).replace(b"country", b"Problem"))
    assert unknown(columns="Problem") in other.words


@both_languages
def test_the_start_of_imports_links_each_result_once_and_a_result_leads_to_its_enquiries(
    app: Flask, officer: PageClient, lang: str
) -> None:
    words = WORDS[lang]["import"].undo
    first = imported(officer).url
    start = officer.get(IMPORT)
    assert [each.attrib["href"] for each in start.all("a")].count(first) == 1
    assert words.recent not in start.says("h2")

    eve = ("Eve", "", "eve@example.com", "After", "")
    second = previewed(officer, csv_file(eve)).form("confirmed").submit(confirmed=True).location
    start = officer.get(IMPORT)
    links = [each.attrib["href"] for each in start.all("a")]
    assert (links.count(first), links.count(second)) == (1, 1)
    assert words.recent in start.says("h2")
    place(app)
    inbox = officer.get(officer.get(first).link(words.see))
    assert len(inbox.says("small", class_="row-reference")) == 3
    assert eve[0] not in inbox.words
