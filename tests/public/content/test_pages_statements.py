"""The accessibility statement, the disclaimer and the archive of the policies."""

from dataclasses import replace
from datetime import timedelta

import pytest
from flask import Flask

from app.consent.models import PolicyText
from app.core.config import Settings
from app.core.rules.installation import Operator
from app.web.consent.publications import Publications
from app.web.context import Zone
from tests.support.content.copy import EN, WORDS, ZH
from tests.support.languages import both_languages
from tests.support.pages.html import text_of
from tests.support.pages.page_client import PageClient


@pytest.fixture
def operated(app: Flask, settings: Settings) -> PageClient:
    """A visitor of a site whose operator is named."""
    operator = Operator(name="An office", email="a@example.org")
    zone = app.extensions["zone"]
    app.extensions["zone"] = replace(zone, settings=replace(settings, operator=operator))
    return PageClient(app, settings.origin)


def test_the_accessibility_statement_lists_results_methods_and_gaps(
    client: PageClient,
) -> None:
    page = client.get("/en/accessibility")
    assert page.says("h2") == [
        EN.statements.accessibility.met,
        EN.statements.accessibility.tested,
        EN.statements.accessibility.limits,
        "Contact",
    ]
    assert EN.statements.accessibility.lead in page.words
    assert EN.statements.accessibility.prepared in page.words
    assert page.link(EN.statements.contact.form) == "/en/contact"


@both_languages
def test_a_demonstrations_disclaimer_says_so(client: PageClient, lang: str) -> None:
    words = client.get(f"/{lang}/disclaimer").says("h2")
    assert {
        "en": EN.statements.disclaimer.demonstration_title,
        "zh": ZH.statements.disclaimer.demonstration_title,
    }[lang] in words


def test_the_disclaimer_names_the_source_and_the_prevailing_chinese(
    client: PageClient,
) -> None:
    words = client.get("/en/disclaimer").words
    assert EN.statements.disclaimer.prevails_text in words
    assert EN.statements.disclaimer.source_text in words
    assert EN.statements.disclaimer.source_extent in words


@pytest.mark.parametrize("path", ["accessibility", "disclaimer"])
def test_with_an_operator_a_statement_names_the_contact(operated: PageClient, path: str) -> None:
    page = operated.get(f"/en/{path}")
    assert "An office" in page.words
    assert "mailto:a@example.org" in {each.attrib["href"] for each in page.all("a")}
    assert "demonstration" not in page.words.lower()


@pytest.mark.parametrize("path", ["privacy", "cookies"])
@both_languages
def test_a_policys_archive_lists_all_versions_newest_first(
    monkeypatch: pytest.MonkeyPatch, zone: Zone, client: PageClient, lang: str, path: str
) -> None:
    doc = {"privacy": "privacy_policy", "cookies": "cookie_policy"}[path]
    first = zone.publications.latest(doc, lang)
    second = PolicyText(
        doc=doc, lang=lang, version=2, text=first.text, sha256=first.sha256,
        changed="The second.", published_at=first.published_at + timedelta(days=40),
    )  # fmt: skip
    texts = {(doc, lang, 1): first, (doc, lang, 2): second}
    monkeypatch.setattr(zone.words, "now", lambda: Publications(texts))

    page = client.get(f"/{lang}/{path}")
    archive = next(each for each in page.all("section", class_="archive"))
    rows = [
        text_of(each) for each in archive.iter() if each.tag.endswith("}tr") or each.tag == "tr"
    ]
    links = [each.attrib["href"] for each in archive.iter() if "href" in each.attrib]
    assert links == [f"/{lang}/{path}/v/2", f"/{lang}/{path}/v/1"]
    assert "The second." in rows[1]
    assert WORDS[lang].policy.first in rows[2]
    assert client.get(f"/{lang}/{path}/v/1").all("p", class_="callout")
    assert not client.get(f"/{lang}/{path}/v/2").all("p", class_="callout")
