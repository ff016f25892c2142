"""Files that are corrected and imported again: the nearest choice, and columns mapped by hand."""

from collections.abc import Sequence

import pytest
from flask import Flask

from app.core.rules.export_rows import csv_line
from app.enquiries.models import Enquiry
from tests.staff.desk import withdraw
from tests.staff.reception.test_import import BAD, GOOD, csv_file, previewed, upload
from tests.support.content.copy import EN, WORDS, ZH
from tests.support.languages import both_languages
from tests.support.pages.html import elements
from tests.support.pages.page_client import PageClient
from tests.support.stored import every

COLON = {"en": ": ", "zh": "："}
FOREIGN = ("Wer", "Was", "Firma")
MEANT = ["name", "message", "organisation"]


@both_languages
def test_a_misspelt_country_is_refused_with_the_nearest(officer: PageClient, lang: str) -> None:
    words, near = WORDS[lang], {"en": "Germany", "zh": "德国"}[lang]
    said = words["import"].problems.choice_near(near=near, value="Germny")
    told = previewed(officer, csv_file(("a", "", "", "b", "Germny"))).says("td")
    assert f"{words.form.country.short}{COLON[lang]}{said}" in told


def lines(*rows: tuple[str, ...]) -> bytes:
    return "".join(map(csv_line, rows)).encode()


NOTES = {
    "en": (EN["import"].row_column, "Problem"),
    "zh": (ZH["import"].row_column, ZH["import"].problem_column),
}


@pytest.mark.parametrize("more", [(), NOTES["en"], NOTES["zh"]])
def test_columns_mapped_by_hand_are_mapped_again_in_the_corrected_file_which_says_so(
    officer: PageClient, more: tuple[str, ...]
) -> None:
    address = upload(officer, lines(FOREIGN, ("Ana", "", "Acme"))).location
    page = officer.get(address).form(action=f"{address}/columns").submit(column=MEANT).follow()
    [_, problem] = page.says("td")
    assert EN["import"].problems.message in problem
    assert not page.all("p", data_reused="columns")

    page = previewed(officer, lines((*FOREIGN, *more), ("Ana", "A hall", "Acme", *more)))
    assert page.says("dd")[:3] == ["1", "0", "0"]
    assert page.all("p", data_reused="columns")
    chosen = page.form(action=f"{page.url}/columns").submit(column=[*MEANT, *("" for _ in more)])
    assert not chosen.follow().all("p", data_reused="columns")


@pytest.mark.parametrize(
    "heading",
    [
        ("Wer", "Firma", "Was"),
        (*FOREIGN, "Land"),
        (*FOREIGN, "Problem"),
        FOREIGN[:2],
        ("wer", "Was", "Firma"),
    ],
)
def test_columns_mapped_by_hand_mean_nothing_for_other_headings(
    officer: PageClient, heading: tuple[str, ...]
) -> None:
    address = upload(officer, lines(FOREIGN, ("Ana", "A hall", "Acme"))).location
    officer.get(address).form(action=f"{address}/columns").submit(column=MEANT)

    page = previewed(officer, lines(heading, ("Ana", "Acme", "A hall", "DE")[: len(heading)]))
    assert page.says("dd")[:3] == ["0", "0", "0"]
    assert not page.all("p", data_reused="columns")


def test_previews_stand_side_by_side_and_are_listed_until_they_are_done(
    app: Flask, officer: PageClient
) -> None:
    first, second = (
        upload(officer, csv_file((name, "", "", "A hall", "")), file_name=f"{name}.csv").location
        for name in ("Ana", "Bo")
    )

    def listed() -> list[str]:
        lists = officer.get("/staff/leads/import").all("ul", data_list="drafts")
        return [each.attrib["href"] for its in lists for each in elements(its, "a")]

    assert listed() == [second, first]
    officer.get(second).form("confirmed").submit(confirmed=True)
    assert listed() == [first]
    officer.get(first).form("confirmed").submit(confirmed=True)
    assert listed() == []
    assert {each.name for each in every(app, Enquiry)} == {"Ana", "Bo"}


@both_languages
def test_the_preview_asks_once_which_day_is_meant(officer: PageClient, lang: str) -> None:
    rows = ("received", "name", "message"), ("12/11/2025", "Ana", "A hall")
    address = upload(officer, lines(*rows)).location
    page = officer.get(address)
    text = rows[1][0]
    assert WORDS[lang]["import"].days.title(text=text) in page.says("legend")
    assert WORDS[lang]["import"].problems.received_order(value=text) in " ".join(page.says("td"))
    assert not page.all("input", name="confirmed")

    answered = page.form("day_order").submit(day_order="mdy").follow()
    assert answered.says("dd")[:3] == ["1", "0", "0"]
    assert {"en": "11 Dec 2025", "zh": "2025年12月11日"}[lang] in answered.words
    assert answered.form("day_order").value("day_order") == "mdy"
    assert officer.get(address).all("input", name="confirmed")


def test_rows_that_are_there_already_are_named_unless_the_person_has_withdrawn(
    app: Flask, officer: PageClient
) -> None:
    file = csv_file(GOOD, GOOD, ("Ana", "Acme", "ana@example.com", "A hall", ""))
    previewed(officer, file).form("confirmed").submit(confirmed=True)
    numbers = {each.name: each.reference for each in every(app, Enquiry)}

    def there() -> list[str]:
        return [each for each in previewed(officer, file).says("li") if each.startswith("Row ")]

    known = ((2, "李示例", "示例公司"), (3, "李示例", "示例公司"), (4, "Ana", "Acme"))
    said = EN["import"].preview.there
    assert there() == [
        f"{said(reference=numbers[name], row=row)} {name}, {organisation}"
        for row, name, organisation in known
    ]
    withdraw(app, numbers["Ana"])
    assert there()[2] == EN["import"].preview.there(reference=numbers["Ana"], row=4)


@both_languages
def test_one_button_accepts_a_suggested_country_in_all_rows_of_that_spelling(
    app: Flask, officer: PageClient, lang: str
) -> None:
    words, near = WORDS[lang], {"en": "Belgium", "zh": "比利时"}[lang]
    named = {"column": words.form.country.short, "n": 2, "near": near, "text": "Belgum"}
    button = words["import"].spellings.accept(**named)
    taken = f"{words['import'].spellings.accepted(**named)} {words.undo.button}"
    rows = [(name, "", "", f"From {name}", "Belgum") for name in ("Ana", "Bo")]
    address = upload(officer, csv_file(*rows, ("Cleo", "", "", "A hall", "Germny"))).location
    page = officer.get(address)
    assert page.says("dd")[:3] == ["0", "0", "3"]
    assert page.says("button").count(button) == 1

    page = page.form(action=f"{address}/spelling", id="spelling-1").submit().follow()
    assert page.says("dd")[:3] == ["2", "0", "1"]
    assert (button in page.says("button"), taken in page.says("li")) == (False, True)
    page = page.form(action=f"{address}/spelling/undo").submit().follow()
    assert page.says("dd")[:3] == ["0", "0", "3"]
    assert (button in page.says("button"), taken in page.says("li")) == (True, False)
    page = page.form(action=f"{address}/spelling", id="spelling-1").submit().follow()
    result = page.form("confirmed").submit(confirmed=True).follow()
    assert [each.country for each in every(app, Enquiry)] == ["BE", "BE"]
    rest = officer.get(result.link(words["import"].left_over.look))
    page = rest.form(action=f"{rest.url}/spelling").submit().follow()
    page.form("confirmed").submit(confirmed=True)
    assert sorted(each.country for each in every(app, Enquiry)) == ["BE", "BE", "DE"]


def test_a_suggestion_is_offered_only_where_the_text_can_be_sent_as_it_is(
    officer: PageClient,
) -> None:
    page = previewed(officer, csv_file(("Ana", "", "", "A hall", "Ger\x02mny")))
    assert EN["import"].problems.choice_near(near="Germany", value="Ger�mny") in page.words
    assert not page.all("form", id="spelling-1")


@pytest.mark.parametrize("rows", [[GOOD], [GOOD, BAD]])
def test_a_second_click_and_the_way_back_to_the_preview_lead_to_the_import(
    app: Flask, officer: PageClient, rows: list[Sequence[str]]
) -> None:
    page = previewed(officer, csv_file(*rows))
    form = page.form("confirmed")
    its = form.submit(confirmed=True, expect=303).location

    assert form.submit(confirmed=True, expect=303).location == its
    assert officer.get(page.url, expect=303).location == its
    assert officer.get(its).words.count(EN["import"].done(n=1)) == 1
    assert len(every(app, Enquiry)) == 1
