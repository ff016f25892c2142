"""Policies: the published and hashed text, and its HTML."""

import re
from dataclasses import replace
from html import escape
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.content import (
    DOCUMENTS,
    Content,
    ContentError,
    policy_html,
    policy_sections,
    render_policy,
)
from app.content.wording import Controller
from app.core.config import Settings
from app.core.rules.installation import Installation, Operator, Transfer
from app.core.rules.languages import LANGUAGES
from app.core.rules.retention import RetentionPeriods
from tests.support.content.words import shipped_words

NOBODY = Controller("Demonstration", "", "", "", "", "", "", configured=False)
SOMEBODY = Controller(
    "An office", "1 Road", "a@example.org", "+86 20 1", "A deputy", "An officer", "A host",
    configured=True,
)  # fmt: skip
ABROAD = SimpleNamespace(recipient="A firm", place="Singapore", contact="b@example.org")


def variables(controller: object, transfer: object) -> dict[str, object]:
    return {
        "controller": controller,
        "transfer": transfer,
        "cookies": SimpleNamespace(
            session="zone_session", session_lifetime_days=1, page_minutes=30
        ),
        "retention": RetentionPeriods(),
    }


def test_published_text_is_nfc_with_lf_and_one_line_end() -> None:
    assert render_policy("Cafe\u0301 {{ x }}\r\nb\r\n\r\n", {"x": 1}) == "Caf\u00e9 1\nb\n"
    assert render_policy("{{ x }}", {"x": "1 Road\r\nCity\rLand"}) == "1 Road\nCity\nLand\n"


def test_a_missing_variable_fails_by_name() -> None:
    with pytest.raises(ContentError, match="owner"):
        render_policy("{{ owner }}", {})


@pytest.mark.parametrize("doc", DOCUMENTS)
@pytest.mark.parametrize("controller", [NOBODY, SOMEBODY], ids=["demonstration", "configured"])
@pytest.mark.parametrize("transfer", [None, ABROAD], ids=["at home", "abroad"])
def test_both_languages_have_the_same_sections(
    content: Content, doc: str, controller: object, transfer: object
) -> None:
    given = variables(controller, transfer)
    texts = [render_policy(content.policy_sources[doc, lang].source, given) for lang in LANGUAGES]
    first, *others = [[id_ for id_, _ in policy_sections(text)] for text in texts]
    assert len(first) > 3
    assert all(other == first for other in others)
    assert all("{{" not in text and "{%" not in text for text in texts)


@pytest.mark.parametrize("doc", DOCUMENTS)
def test_without_an_operator_each_paragraph_still_begins_as_a_sentence_does(
    content: Content, doc: str
) -> None:
    nobody = replace(NOBODY, name=content.text("en", "policy.demonstration_controller"))
    text = render_policy(content.policy_sources[doc, "en"].source, variables(nobody, None))
    lines = [each for each in text.splitlines() if each and not each.startswith(("- ", "|"))]
    assert len(lines) > 10
    assert [each for each in lines if each[0].islower()] == []


def test_raw_html_and_links_to_scripts_in_a_policy_stay_text() -> None:
    html = policy_html("<b>x</b>\n\na <i>b</i>\n\n[x](javascript:alert(1))")
    for markup in ("<b>", "<i>", "href"):
        assert markup not in html


def test_headings_begin_at_the_second_level_and_are_numbered() -> None:
    html = policy_html("# A\n\n## B\n\n## C\n\n# D\n\n### E\n")
    assert re.findall(r'<h(\d) id="section-([\d-]+)">(\w)', html) == [
        ("2", "1", "A"), ("3", "1-1", "B"), ("3", "1-2", "C"), ("2", "2", "D"), ("4", "2-0-1", "E")
    ]  # fmt: skip
    # A document that begins at the second level stays there.
    assert policy_html("## A\n") == '<h2 id="section-1">A</h2>\n'


def test_the_table_of_contents_lists_top_level_headings() -> None:
    assert policy_sections("## A\n\n### B\n\n## C\n") == (("section-1", "A"), ("section-2", "C"))


def test_a_table_stands_in_a_region_named_by_its_heading() -> None:
    html = policy_html("## Uses\n\n| a | b |\n| - | - |\n| 1 | 2 |\n")
    region = '<div class="table-scroll" role="region" aria-labelledby="section-1" tabindex="0">'
    assert region in html
    assert '<th scope="col">a</th>' in html
    assert html.rstrip().endswith("</table>\n</div>")
    assert "data-label" not in html


def test_a_wide_table_names_the_column_in_each_cell_for_the_cards_of_a_phone() -> None:
    html = policy_html(
        "| a | b | c | d |\n| - | - | - | - |\n| 1 | 2 | 3 | 4 |\n| 5 | 6 | 7 | 8 |\n"
    )
    assert '<table class="by-card" role="table">' in html
    assert html.count('role="row"') == 3
    labelled = re.findall(r'<td data-label="(\w)" role="cell">(\d)</td>', html)
    assert labelled == list(zip("abcdabcd", "12345678", strict=True))


def test_change_notes_are_shown_in_both_languages(content: Content) -> None:
    for doc in DOCUMENTS:
        assert content.policy_sources[doc, "en"].change != content.policy_sources[doc, "zh"].change


HOSTILE = r"# *Bold* [x](http://evil.example) `y` <b> 1 | 2 &amp; \\ _z_"


@pytest.mark.parametrize("start", ["", "- ", "+ ", "1. ", "12) ", "=== ", "> ", "!"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_setting_is_shown_as_text_never_as_markup(
    content: Content, lang: str, start: str
) -> None:
    said = start + HOSTILE
    plain = installation(Operator("Office", "Road", "a@example.org", "1"))
    marked = installation(Operator(said, said, "a@example.org", said), Transfer(said, said, said))
    before = privacy_html(content, replace(plain, transfer=Transfer("A", "B", "C")), lang)
    html = privacy_html(content, marked, lang)

    for tag in ("<em>", "<strong>", "<a ", "<code>", "<h2", "<h3", "<li>", "<ol", "<ul", "<td>"):
        assert html.count(tag) == before.count(tag), tag
    assert escape(said, quote=False) in html.replace("&quot;", '"')


def test_the_sites_address_is_not_part_of_the_agreement(content: Content) -> None:
    here = installation(Operator())
    there = replace(here, origin="http://localhost:9000")

    assert shipped_words(content, here) == shipped_words(content, there)


UNTRUE = {
    "en": (
        "does not delete by itself",
        "by hand",
        "it is a person who says so",
        "there is no page",
        "ledger",
        "set aside",
    ),
    "zh": (
        "不会自动删除",
        "手动删除",
        "由工作人员判断",
        "没有可供您自行办理的页面",
        "账本",
        "另行放置",
    ),
}
NOW_TRUE = {
    "en": ("automatically deletes", "your IP address", "page of your own", "automatic check",
           "possible spam", "in two clicks", "(/en/my-data)"),
    "zh": ("每天自动删除", "您的IP地址", "专属页面", "自动检查", "疑似垃圾信息", "两次点击",
           "(/zh/my-data)"),
}  # fmt: skip


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_privacy_policy_promises_only_what_the_software_does(
    content: Content, lang: str
) -> None:
    source = content.policy_sources["privacy_policy", lang].source

    assert [words for words in UNTRUE[lang] if words in source] == []
    assert [words for words in NOW_TRUE[lang] if words not in source] == []


def installation(operator: Operator, transfer: Transfer | None = None) -> Installation:
    """Return the installation that some settings describe."""
    return Settings(Path("/nowhere"), operator=operator, transfer=transfer).installation


def privacy_html(content: Content, told: Installation, lang: str) -> str:
    """Return the privacy policy as HTML."""
    text = next(
        words.text
        for words in shipped_words(content, told)
        if (words.doc, words.lang) == ("privacy_policy", lang)
    )
    return str(policy_html(text))
