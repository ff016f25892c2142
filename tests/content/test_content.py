"""Look-ups of texts, facts and choices."""

import tomllib

import pytest

from app.content import CONTENT_DIR, Content, ContentError
from app.core.rules.languages import LANGUAGES
from tests.content.planting import TEMPLATES, Plot
from tests.support.content.template_words import check_templates


def test_the_shipped_content_and_templates_agree(content: Content) -> None:
    check_templates(TEMPLATES, content)


def test_a_text_is_filled_with_its_facts_and_values(content: Content) -> None:
    assert content.text("en", "home.report.title") == "The conference of 4 March 2024"
    assert content.text("zh", "site.footer.operator", operator="甲") == "运营者：甲"


def test_braces_in_a_value_are_not_placeholders(content: Content) -> None:
    assert content.text("en", "site.footer.operator", operator="{x}") == "Operated by {x}"


def test_a_sentence_with_marked_facts_shows_other_markup_as_text(plot: Plot) -> None:
    for lang in LANGUAGES:
        plot.append(f"copy/{lang}/policy.toml", '[spare]\nkey = "A & B <i>{fact_conf_date}"')

    assert plot.load().tell("en", "policy.spare.key").startswith("A &amp; B &lt;i&gt;<")


def test_an_unknown_key_fails_by_name(content: Content) -> None:
    with pytest.raises(ContentError, match=r"site\.no_such"):
        content.text("en", "site.no_such")


def test_an_unknown_language_fails(content: Content) -> None:
    with pytest.raises(ContentError, match="copy/fr"):
        content.text("fr", "site.name")


def test_a_text_that_lacks_a_value_fails_by_name(content: Content) -> None:
    with pytest.raises(ContentError, match="needs a value for operator"):
        content.text("en", "site.footer.operator")


def test_a_withheld_fact_can_be_looked_up_but_not_shown(content: Content) -> None:
    assert content.fact("rd-665").publish == "article_verbatim"
    with pytest.raises(ContentError, match="rd-665"):
        content.shown("rd-665")


def test_a_fact_for_running_text_cannot_be_a_headline(content: Content) -> None:
    assert content.shown("hightech-2023").display("en") == "26.7%"
    with pytest.raises(ContentError, match="hightech-2023"):
        content.fact_mark("en", "hightech-2023", large=True)


@pytest.mark.parametrize(("lang", "shown"), [("en", "nearly 60%"), ("zh", "近60%")])
def test_nearly_sixty_per_cent_is_never_shown_as_sixty(
    content: Content, lang: str, shown: str
) -> None:
    assert content.shown("adv-mfg-2023").display(lang) == shown
    for key, text in content.copy[lang].items():
        assert "60%" not in text.replace(shown, ""), key


def test_an_unknown_fact_fails_by_name(content: Content) -> None:
    with pytest.raises(ContentError, match="no-such"):
        content.fact("no-such")


def test_a_code_is_shown_in_the_readers_language(content: Content) -> None:
    assert content.choice_label("topics", "talent", "en") == "Talent"
    assert content.choice_label("topics", "talent", "zh") == "人才"


def test_an_unknown_code_fails_by_name(content: Content) -> None:
    with pytest.raises(ContentError, match="no code x for topics"):
        content.choice_label("topics", "x", "en")


def test_the_required_boxes_are_those_of_the_two_policies(content: Content) -> None:
    required = [box.purpose for box in content.consent.boxes if box.required]
    assert required == ["privacy_policy", "cookie_policy"]
    bases = {box.purpose: box.basis for box in content.consent.boxes}
    assert bases["updates_email"] == "consent"


def test_version_0_of_the_notice_is_the_sources_sentence(content: Content) -> None:
    assert content.article.closing.endswith(content.consent.verbatim["en"])
    assert content.consent.verbatim["en"] != content.consent.notice["en"]


def test_chinese_of_our_own_is_marked_for_review(content: Content) -> None:
    actions = [fact for fact in content.facts.values() if fact.kind == "action"]
    assert len(actions) == 6
    assert {fact.zh_status for fact in actions} == {"translator"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_sentence_refers_to_a_page_part_by_its_name(lang: str, content: Content) -> None:
    pointing = content.text(lang, "lead.errors.spoken_meanwhile")
    assert content.text(lang, "staff.history.title") in pointing


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_copy_file_loads_as_a_table_of_texts(lang: str, content: Content) -> None:
    files = sorted((CONTENT_DIR / "copy" / lang).glob("*.toml"))
    assert {path.stem for path in files} == {key.split(".")[0] for key in content.copy[lang]}
    assert all(tomllib.loads(path.read_text(encoding="utf-8")) for path in files)


@pytest.mark.parametrize("other_name", ["咨询编号", "首次答复"])
def test_reference_and_first_response_have_one_chinese_name_each(
    content: Content, other_name: str
) -> None:
    found = [key for key, text in content.copy["zh"].items() if other_name in text]

    assert found == []
