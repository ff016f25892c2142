"""Every number on a page comes from a fact, or from a law, which the page names."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

import pytest

from app.content import Content, Fact
from app.content.law_guide import SLUGS, Law, numbers_in
from app.content.local import date_text
from tests.support.languages import both_languages
from tests.support.pages.page_client import PageClient
from tests.support.site import content

NUMBER = re.compile(r"\d[\d,.]*\d|\d")

# Words around the content in which a digit is no figure: the marks of the notes on home.
ORDINALS = re.compile(r"(Note |说明)?[1-3]")

# The pages that tell one of the guide, or the day of the first that is not checked.
TOLD_BY = {"guide": SLUGS[0], "sectors/manufacturing": "setting-up"}

lawful_pages = pytest.mark.parametrize(
    "path", ["guide", *(f"guide/{slug}" for slug in SLUGS), "sectors/manufacturing"]
)
spoken_pages = pytest.mark.parametrize("path", ["", "key-figures", "roadmap"])


def said(element: Element, facts: tuple[str, ...] = ()) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each piece of text in an element with the ids of the facts around it."""
    facts += tuple(element.attrib.get("data-fact", "").split())
    for attribute in ("aria-label", "title", "alt", "content"):
        if attribute in element.attrib:
            yield element.attrib[attribute], facts
    if element.text:
        yield element.text, facts
    for child in element:
        # Comments have no name; scripts are for machines and have tests of their own.
        if child.tag != "script":
            yield from said(child, facts)
        if child.tail:
            yield child.tail, facts


def stated_by(fact: Fact, lang: str) -> set[str]:
    """Return every number that a fact states, however it is printed."""
    words = (fact.display(lang), fact.label(lang), fact.quote, str(fact.value), str(fact.year))
    return {number for each in words for number in NUMBER.findall(each)}


def strays(body: Element, words: Content, lang: str) -> list[str]:
    """Return the numbers that no fact around them states, with the text around them."""
    return [
        f"{number} in {text.strip()!r}, within {facts or 'no fact'}"
        for text, facts in said(body)
        if not ORDINALS.fullmatch(text.strip())
        for number in NUMBER.findall(text)
        if not any(number in stated_by(words.fact(each), lang) for each in facts)
    ]


@spoken_pages
@both_languages
def test_every_number_on_a_page_matches_the_fact_it_names_which_may_be_shown(
    client: PageClient, lang: str, path: str
) -> None:
    page = client.get(f"/{lang}/{path}")
    assert strays(page.one("body"), content(), lang) == []
    named = [each.attrib["data-fact"].split() for each in page.all() if "data-fact" in each.attrib]
    assert len(named) > 20
    assert all(content().fact(fact).shown for facts in named for fact in facts)
    # A figure of the article alone is not printed, and sixty per cent not without "nearly".
    for withheld in ("110%", "6.65"):
        assert withheld not in page.text
    assert len(re.findall(r"(?:nearly |近)60%", page.text)) == page.text.count("60%") > 0
    # Titles and descriptions print numbers of facts alone.
    known = set().union(*(stated_by(each, lang) for each in content().facts.values() if each.shown))
    described = page.one("meta", name="description").attrib["content"]
    assert set(NUMBER.findall(f"{page.title} {described}")) <= known


def said_of_laws(element: Element, law: str = "") -> Iterator[tuple[str, str, str]]:
    """Yield each text outside facts with the law around it, and the class of its element.

    The law's own words are left out; tests/public/content/test_guide.py compares them.
    """
    if "data-fact" in element.attrib or element.tag.endswith("blockquote"):
        return
    law, role = element.attrib.get("data-law", law), element.attrib.get("class", "")
    yield element.text or "", law, role
    for child in element:
        yield from said_of_laws(child, law)
        yield child.tail or "", law, role


def known_of(law: Law, lang: str) -> frozenset[str]:
    """Return the numbers of a law's days and of its names."""
    versions = [law, law.coming] if law.coming else [law]
    days = [day for each in versions for day in (each.version, each.in_force)]
    return numbers_in(
        " ".join([law.names[lang], law.original, *(date_text(day, lang) for day in days)])
    )


def law_strays(main: Element, lang: str, slug: str) -> list[tuple[str, str]]:
    """Return the numbers that no fact, law or statement around them has, with their texts.

    :param slug: the page of the guide whose day of reading may be told.
    """
    statements = [each for page in content().guide for each in page.statements]
    laws = {each.law.code: each.law for each in statements}
    quoted = {each.texts[lang]: each.quote for each in statements}
    places = {each.places[lang] for each in statements}
    (read_on,) = (date_text(page.read_on, lang) for page in content().guide if page.slug == slug)
    found = []
    for text, law, role in said_of_laws(main):
        known = known_of(laws[law], lang) if law else frozenset()
        if role == "says":
            known = numbers_in(quoted.get(text, ""))
        elif role == "place" and text in places:
            known = numbers_in(text)
        elif role == "callout" and not law:
            known = numbers_in(read_on)
        # Digits alone: 一 and 百 stand in many a word.
        digits = re.sub("[〇零一二三四五六七八九十百千]", " ", text)
        found += [(number, text) for number in numbers_in(digits) - known]
    return found


@lawful_pages
@both_languages
def test_every_number_of_the_law_is_in_its_words_its_article_or_its_days(
    client: PageClient, lang: str, path: str
) -> None:
    page = client.get(f"/{lang}/{path}")
    assert law_strays(page.one("main"), lang, TOLD_BY.get(path, path[6:])) == []
    (described,) = page.all("meta", name="description")
    assert not NUMBER.findall(page.title + described.attrib["content"])


@pytest.mark.parametrize(
    ("role", "text"),
    [
        ("says", "A company pays 25% on its taxable profit, since 2008."),
        ("place", "Article 4, paragraph 3"),
        ("from", "version of 30 December 2018"),
        ("", "one of 7 laws"),
        ("callout", "Not checked since 3 December 2026, when the laws were read."),
    ],
)
def test_a_number_that_the_law_does_not_have_is_found(role: str, text: str) -> None:
    planted = Element("section", {"data-law": "income_tax"} if role not in {"", "callout"} else {})
    sentence = Element("p", {"class": role})
    sentence.text = text
    planted.append(sentence)
    assert law_strays(planted, "en", "taxes")


@pytest.mark.parametrize(
    ("facts", "text", "found"),
    [
        ({}, "7,175 enterprises", 1),
        ({"data-fact": "enterprises"}, "1,325 enterprises", 1),
        ({"data-fact": "enterprises"}, "7,174 enterprises", 0),
    ],
)
def test_a_number_that_no_fact_around_it_states_is_found(
    facts: dict[str, str], text: str, found: int
) -> None:
    planted = Element("p", facts)
    planted.text = text
    assert len(strays(planted, content(), "en")) == found
