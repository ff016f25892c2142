"""Look-ups of texts, facts and choices."""

import tomllib
from collections.abc import Callable

import pytest

from app.content import CONTENT_DIR, Content, ContentError
from app.core.rules.languages import LANGUAGES
from tests.content.planting import TEMPLATES, Plot
from tests.support.content.copy import WORDS
from tests.support.content.template_words import check_templates


def test_the_shipped_content_and_templates_agree(content: Content) -> None:
    check_templates(TEMPLATES, content)


def test_a_text_is_filled_with_its_facts_and_values(content: Content) -> None:
    assert content.text("en", "home.report.title") == "The conference of 4 March 2024"
    # Braces in a value are no placeholder.
    assert content.text("zh", "site.footer.operator", operator="{x}") == "运营者：{x}"


def test_a_sentence_with_marked_facts_shows_other_markup_as_text(plot: Plot) -> None:
    for lang in LANGUAGES:
        plot.append(f"copy/{lang}/policy.toml", '[spare]\nkey = "A & B <i>{fact_conf_date}"')

    assert plot.load().tell("en", "policy.spare.key").startswith("A &amp; B &lt;i&gt;<")


@pytest.mark.parametrize(
    ("look_up", "named"),
    [
        (lambda content: content.text("en", "site.no_such"), r"site\.no_such"),
        (lambda content: content.text("fr", "site.name"), "copy/fr"),
        (lambda content: content.text("en", "site.footer.operator"), "needs a value for operator"),
        (lambda content: content.fact("no-such"), "no-such"),
        (lambda content: content.shown("rd-665"), "rd-665"),
        (lambda content: content.fact_mark("en", "hightech-2023", large=True), "hightech-2023"),
        (lambda content: content.choice_label("topics", "x", "en"), "no code x for topics"),
    ],
    ids=["key", "language", "value", "fact", "withheld fact", "headline", "code"],
)
def test_what_is_not_there_or_not_to_be_shown_fails_by_name(
    content: Content, look_up: Callable[[Content], object], named: str
) -> None:
    with pytest.raises(ContentError, match=named):
        look_up(content)


@pytest.mark.parametrize(("lang", "shown"), [("en", "nearly 60%"), ("zh", "近60%")])
def test_nearly_sixty_per_cent_is_never_shown_as_sixty(
    content: Content, lang: str, shown: str
) -> None:
    assert content.shown("adv-mfg-2023").display(lang) == shown
    for key, text in content.copy[lang].items():
        assert "60%" not in text.replace(shown, ""), key


def test_the_required_boxes_are_those_of_the_two_policies(content: Content) -> None:
    boxes = {box.purpose: box for box in content.consent.boxes}
    assert [each for each in boxes if boxes[each].required] == ["privacy_policy", "cookie_policy"]
    assert boxes["updates_email"].basis == "consent"


def test_version_0_of_the_notice_is_the_sources_sentence(content: Content) -> None:
    assert content.article.closing.endswith(content.consent.verbatim["en"])
    assert content.consent.verbatim["en"] != content.consent.notice["en"]


def test_chinese_of_our_own_is_marked_for_review(content: Content) -> None:
    actions = [fact for fact in content.facts.values() if fact.kind == "action"]
    assert len(actions) == 6
    assert {fact.zh_status for fact in actions} == {"translator"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_sentence_refers_to_a_page_part_by_its_name(lang: str) -> None:
    assert WORDS[lang].staff.history.title in WORDS[lang].lead.errors.spoken_meanwhile


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_copy_file_loads_as_a_table_of_texts(lang: str, content: Content) -> None:
    files = sorted((CONTENT_DIR / "copy" / lang).glob("*.toml"))
    assert {path.stem for path in files} == {key.split(".")[0] for key in content.copy[lang]}
    assert all(tomllib.loads(path.read_text(encoding="utf-8")) for path in files)


@pytest.mark.parametrize("other_name", ["咨询编号", "首次答复"])
def test_reference_and_first_response_have_one_chinese_name_each(
    content: Content, other_name: str
) -> None:
    assert [key for key, text in content.copy["zh"].items() if other_name in text] == []
