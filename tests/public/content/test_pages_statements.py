"""The accessibility statement, the disclaimer and the archive of the policies."""

from datetime import timedelta

import pytest
from flask import Flask

from app.consent.models import PolicyText
from app.web.consent.publications import Publications
from app.web.context import Zone
from tests.support.content.copy import EN, WORDS
from tests.support.languages import both_languages
from tests.support.pages.html import elements, text_of
from tests.support.pages.page_client import PageClient
from tests.support.site import OPERATOR, operate


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
def test_the_disclaimer_of_a_demonstration_says_so_and_names_the_source(
    client: PageClient, lang: str
) -> None:
    words, said = client.get(f"/{lang}/disclaimer").words, WORDS[lang].statements.disclaimer
    for told in ("demonstration_title", "prevails_text", "source_text", "source_extent"):
        assert said[told] in words


@pytest.mark.parametrize("path", ["accessibility", "disclaimer"])
def test_with_an_operator_a_statement_names_the_contact(
    app: Flask, client: PageClient, path: str
) -> None:
    operate(app)
    page = client.get(f"/en/{path}")
    assert OPERATOR.name in page.words
    assert f"mailto:{OPERATOR.email}" in {each.attrib["href"] for each in page.all("a")}
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
    versions = Publications({(doc, lang, 1): first, (doc, lang, 2): second})
    monkeypatch.setattr(zone.words, "now", lambda: versions)

    archive = client.get(f"/{lang}/{path}").one("section", class_="archive")
    rows = [text_of(each) for each in elements(archive, "tr")]
    links = [each.attrib["href"] for each in archive.iter() if "href" in each.attrib]
    assert links == [f"/{lang}/{path}/v/2", f"/{lang}/{path}/v/1"]
    assert "The second." in rows[1]
    assert WORDS[lang].policy.first in rows[2]
    assert client.get(f"/{lang}/{path}/v/1").all("p", class_="callout")
    assert not client.get(f"/{lang}/{path}/v/2").all("p", class_="callout")
