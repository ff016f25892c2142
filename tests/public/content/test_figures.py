"""The key figures: a table on the page, and the same with notes in the spreadsheet and the JSON."""

import csv
import io
import json

import pytest

from tests.support.content.copy import EN, WORDS
from tests.support.languages import both_languages
from tests.support.pages.html import text_of
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.site import content

LISTED = [each for group in content().key_figures for each in group.facts]
DRAWN = ["enterprises", "enterprises-high", "enterprises-high-share"]
ENTRY_KEYS = {
    "id", "kind", "level", "value", "unit", "approximate", "target", "calculated", "year",
    "display", "label", "period", "note", "source_words",
}  # fmt: skip

# Programs outside rely on these names and their order.
CSV_COLUMNS = [
    "id", "figure", "value", "approximate", "target", "calculated", "label", "period", "note",
    "source_words", "source_date", "level",
]  # fmt: skip


def cells(page: Page, fact_id: str) -> list[str]:
    """Return a row's figure, what it measures and its period, without a line beneath."""
    row = page.by_id(fact_id)
    beneath = {text_of(each) for each in row.iter() if each.tag.endswith("small")}
    texts = (text_of(each) for each in row)
    return [next((t.removesuffix(b) for b in beneath if t.endswith(b)), t) for t in texts]


@both_languages
def test_the_page_lists_each_figure_with_its_mark_its_label_and_its_period(
    client: PageClient, lang: str
) -> None:
    page = client.get(f"/{lang}/key-figures")
    for fact_id in LISTED:
        fact = content().fact(fact_id)
        assert page.by_id(fact_id).attrib["data-fact"] == fact_id
        figure, label, period = cells(page, fact_id)
        assert (figure, label.strip()) == (fact.display(lang), fact.label(lang))
        assert period
        assert fact.publish in {"headline", "body"}
    links = {each.attrib["href"] for each in page.all("a")}
    assert {f"/{lang}/key-figures.csv", f"/{lang}/key-figures.json"} <= links
    # The two shares of advanced manufacturing are told apart beneath the target.
    (line,) = page.says("small")
    assert line == WORDS[lang].figures.bases
    assert line in text_of(page.by_id("t27-adv"))


@both_languages
def test_what_is_known_of_the_figures_stands_in_one_place_only(
    client: PageClient, lang: str
) -> None:
    page = client.get(f"/{lang}/key-figures")
    known = {key for key in content().copy[lang] if key.startswith("figures.known.")}
    told = {content().text(lang, key) for key in known}
    assert {text_of(each) for each in page.by_id("known").iter() if each.tag.endswith("li")} == told
    words = text_of(page.one("main"))
    assert all(words.count(each) == 1 for each in told)
    notes = {WORDS[lang].figures.note[each] for each in LISTED}
    assert not [each for each in notes if each in words]
    assert page.all("q") == []


def test_a_target_says_so_and_a_computed_share_says_so(
    client: PageClient,
) -> None:
    page = client.get("/en/key-figures")
    assert cells(page, "t27-adv")[2] == "Target for 2027"
    assert cells(page, "adv-mfg-2023")[::2] == ["nearly 60%", "2023"]
    assert EN.figures.period.derived in cells(page, DRAWN[-1])[2]
    assert cells(page, "rank-industrial")[2] == EN.figures.period.reported


@both_languages
def test_the_spreadsheet_matches_the_page_and_adds_notes_and_source_but_no_formula(
    client: PageClient, lang: str
) -> None:
    page = client.get(f"/{lang}/key-figures")
    text = client.get(f"/{lang}/key-figures.csv").body.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [row["id"] for row in rows] == LISTED
    for row in rows:
        assert list(row) == CSV_COLUMNS
        told = [row[name] for name in ("figure", "label", "period")]
        assert told == [each.strip() for each in cells(page, row["id"])]
        assert row["note"] == WORDS[lang].figures.note[row["id"]]
        assert row["source_words"] == content().fact(row["id"]).quote
        assert not [each for each in row.values() if each.lstrip().startswith(tuple("=+-@"))]


def test_the_spreadsheet_is_utf_8_and_has_its_own_name(client: PageClient) -> None:
    page = client.get("/zh/key-figures.csv")
    assert page.body.startswith(b"\xef\xbb\xbf")
    assert page.headers["Content-Type"].startswith("text/csv")
    assert "filename=key-figures-zh.csv" in page.headers["Content-Disposition"]
    assert page.body.count(b"\r\n") == len(LISTED) + 1
    assert "Set-Cookie" not in page.headers


def test_the_json_has_every_figure_in_both_languages(client: PageClient) -> None:
    document = json.loads(client.get("/en/key-figures.json").text)
    assert document["schema"] == 1
    assert document["page"] == f"{client.origin}/en/key-figures"
    assert document["source"]["date"] == "2024-03-04"
    assert [each["id"] for each in document["figures"]] == LISTED
    for each in document["figures"]:
        assert each.keys() == ENTRY_KEYS
        for words in ("display", "label", "period", "note"):
            assert each[words].keys() == {"en", "zh-Hans"}
            assert all(each[words].values())
        assert each["level"] in {"headline", "body"}
    # Approximate, planned and computed values are marked.
    figures = {each["id"]: each for each in document["figures"]}

    def marked(name: str) -> list[str]:
        return [id_ for id_, each in figures.items() if each[name]]

    assert marked("approximate") == ["adv-mfg-2023"]
    assert marked("target") == ["t27-iva", "t27-adv"]
    assert marked("calculated") == DRAWN[-1:]
    assert (figures["enterprises"]["value"], figures["enterprises"]["year"]) == (7174, None)
    assert figures["t27-adv"]["year"] == 2027


def test_the_computed_share_is_the_quotient_of_the_named_figures() -> None:
    part, whole = content().fact("enterprises-high"), content().fact("enterprises")
    assert isinstance(part.value, int)
    assert isinstance(whole.value, int)
    share = content().fact("enterprises-high-share")
    assert share.value == round(part.value / whole.value * 100, 1) == 18.5


@both_languages
def test_the_only_chart_is_a_part_of_a_whole_with_a_name_and_its_numbers_beside_it(
    client: PageClient, lang: str
) -> None:
    page = client.get(f"/{lang}/key-figures")
    (svg,) = (each for each in page.one("main").iter() if each.attrib.get("role") == "img")
    assert svg.attrib["data-fact"].split() == DRAWN
    assert all(text_of(page.by_id(each)) for each in svg.attrib["aria-labelledby"].split())
    beside = text_of(page.by_id("drawn"))
    assert all(content().fact(each).display(lang) in beside for each in DRAWN)
    # The bar is divided as the enterprises are.
    portion, whole = (page.one("rect", class_=each) for each in ("portion", "whole"))
    share = float(portion.attrib["width"]) / float(whole.attrib["width"])
    assert share == pytest.approx(1325 / 7174, abs=0.001)


@both_languages
def test_two_shares_of_different_wholes_are_never_drawn(client: PageClient, lang: str) -> None:
    for path in ("", "key-figures", "roadmap"):
        drawn = {
            fact
            for svg in client.get(f"/{lang}/{path}").all("svg")
            for fact in svg.attrib.get("data-fact", "").split()
        }
        assert drawn.isdisjoint({"adv-mfg-2023", "t27-adv", "t27-iva", "rank-innovation"})
