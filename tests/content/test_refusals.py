"""Every fault in the content is refused by name at the start."""

import pytest

from app.content import ContentError
from tests.content.planting import Plot


def test_an_unchanged_copy_loads(plot: Plot) -> None:
    plot.template("{{ t('site.name') }} {{ headline('cat-major') }} {{ fact('hightech-2023') }}")
    plot.load()


def refusal(plot: Plot) -> str:
    with pytest.raises(ContentError) as caught:
        plot.load()
    return str(caught.value)


def test_a_missing_translation_is_refused_by_name(plot: Plot) -> None:
    plot.append("copy/en/policy.toml", '[spare]\nkey = "Only here"')
    told = refusal(plot)
    assert "copy/zh/policy.toml" in told
    assert "policy.spare.key" in told
    assert "add the translation" in told


def test_an_empty_translation_is_refused_by_name(plot: Plot) -> None:
    plot.replace("copy/zh/site.toml", 'skip = "跳至主要内容"', 'skip = " "')
    assert "key site.skip (zh)" in refusal(plot)


def test_differing_placeholders_are_refused_by_name(plot: Plot) -> None:
    plot.replace("copy/zh/site.toml", "运营者：{operator}", "运营者：{owner}")
    told = refusal(plot)
    assert "site.footer.operator (zh)" in told
    assert "operator, owner" in told


def test_a_placeholder_that_reads_attributes_is_refused(plot: Plot) -> None:
    plot.replace("copy/en/site.toml", "by {operator}", "by {operator.name}")
    assert "{operator.name}: use a plain name" in refusal(plot)


def test_unbalanced_braces_are_refused_by_name(plot: Plot) -> None:
    plot.replace("copy/en/site.toml", "by {operator}", "by {operator")
    assert "site.footer.operator" in refusal(plot)


def test_a_file_that_is_not_toml_is_refused_by_name(plot: Plot) -> None:
    plot.append("copy/en/site.toml", "name =")
    assert "site.toml cannot be read" in refusal(plot)


def test_an_unknown_fact_in_copy_is_refused_by_name(plot: Plot) -> None:
    for lang in ("en", "zh"):
        plot.append(f"copy/{lang}/policy.toml", '[spare]\nkey = "{fact_no_such}"')
    told = refusal(plot)
    assert "policy.spare.key" in told
    assert "no_such" in told


@pytest.mark.parametrize("fact", ["link-missing", "rd-665"], ids=["hold", "article only"])
def test_a_withheld_fact_in_copy_is_refused_by_name(plot: Plot, fact: str) -> None:
    name = "fact_" + fact.replace("-", "_")
    for lang in ("en", "zh"):
        plot.append(f"copy/{lang}/policy.toml", f'[spare]\nkey = "{{{name}}}"')
    told = refusal(plot)
    assert fact in told
    assert "remove it from the page" in told


def test_copy_that_quotes_a_withheld_figure_is_refused(plot: Plot) -> None:
    for lang in ("en", "zh"):
        plot.append(f"copy/{lang}/policy.toml", '[spare]\nkey = "Up by 110%"')
    assert "hightech-invest" in refusal(plot)


def test_an_unknown_fact_in_a_template_is_refused_with_its_line(plot: Plot) -> None:
    plot.template("<p>\n{{ fact('no-such') }}</p>")
    told = refusal(plot)
    assert "templates/page.html, line 2" in told
    assert "no-such" in told


@pytest.mark.parametrize("fact", ["link-missing", "rd-665"], ids=["hold", "article only"])
def test_a_withheld_fact_in_a_template_is_refused_by_name(plot: Plot, fact: str) -> None:
    plot.template(f"{{{{ fact('{fact}') }}}}")
    assert f"the fact {fact}, whose publish level is" in refusal(plot)


def test_a_headline_of_a_running_text_fact_is_refused(plot: Plot) -> None:
    plot.template("{{ headline('hightech-2023') }}")
    assert "shows the fact hightech-2023 as a headline, but its level is body" in refusal(plot)


def test_a_fact_named_inside_a_macro_call_is_found(plot: Plot) -> None:
    plot.template("{% macro box(x) %}{{ x }}{% endmacro %}{{ box(fact('no-such')) }}")
    assert "no-such" in refusal(plot)


def test_an_unknown_key_in_a_template_is_refused_with_its_line(plot: Plot) -> None:
    plot.template("\n\n{{ t('site.no_such') }}")
    told = refusal(plot)
    assert "templates/page.html, line 3" in told
    assert "site.no_such" in told


def test_a_template_that_omits_a_value_is_refused(plot: Plot) -> None:
    plot.template("{{ t('site.footer.operator') }}")
    assert "uses site.footer.operator without operator" in refusal(plot)


def test_a_broken_template_is_refused_by_name(plot: Plot) -> None:
    plot.template("{% if %}")
    assert "templates/page.html, line 1" in refusal(plot)


def test_a_fact_without_a_translation_is_refused_by_name(plot: Plot) -> None:
    plot.replace("facts.toml", 'zh = { label = "个工业大类", display = "33" }', "")
    told = refusal(plot)
    assert "fact cat-major" in told
    assert "zh.label" in told


def test_a_fact_of_an_unknown_level_is_refused_by_name(plot: Plot) -> None:
    plot.replace("facts.toml", 'publish = "hold"', 'publish = "maybe"')
    told = refusal(plot)
    assert "fact link-missing" in told
    assert "headline, body, article_verbatim, hold" in told


def test_a_fact_that_misquotes_the_article_is_refused_by_name(plot: Plot) -> None:
    plot.replace("facts.toml", 'quote = "33 major industrial categories"', 'quote = "34 major"')
    assert "fact cat-major" in refusal(plot)


def test_a_duplicate_code_is_refused_by_name(plot: Plot) -> None:
    plot.replace("choices.toml", 'code = "talent"', 'code = "sites"')
    assert "topics, has the choice sites twice" in refusal(plot)


def test_a_choice_without_a_label_is_refused_by_name(plot: Plot) -> None:
    plot.replace("choices.toml", 'code = "talent", en = "Talent"', 'code = "talent"')
    told = refusal(plot)
    assert "(talent), label en" in told


def test_a_consent_box_without_a_translation_is_refused_by_name(plot: Plot) -> None:
    plot.replace("consent.toml", 'zh = "我已阅读并同意《隐私政策》"', "")
    told = refusal(plot)
    assert "(privacy_policy), label, zh" in told


def test_two_boxes_for_one_purpose_are_refused(plot: Plot) -> None:
    plot.replace("consent.toml", 'purpose = "cookie_policy"', 'purpose = "privacy_policy"')
    assert "has the box privacy_policy twice" in refusal(plot)


def test_a_box_whose_languages_use_different_values_is_refused(plot: Plot) -> None:
    label = "传输至位于{place}的{recipient}并在当地存储（"
    plot.replace("consent.toml", label, label.replace("位于{place}的", ""))
    assert (
        "(transfer_abroad), label (zh), and its en text differ in the placeholders place"
        in refusal(plot)
    )


def test_a_registered_purpose_without_a_legal_basis_is_refused(plot: Plot) -> None:
    plot.replace("consent.toml", "[processing.answer_rights]", "[processing.other]")
    assert "is in only one of [basis] and [processing]" in refusal(plot)


def test_a_registered_purpose_in_one_language_is_refused(plot: Plot) -> None:
    plot.replace("consent.toml", 'people.zh = "勾选该项并确认邮箱者"', "")
    assert "processing.updates_email, people" in refusal(plot)


def test_a_policy_missing_in_one_language_is_refused_by_name(plot: Plot) -> None:
    (plot.content / "policies" / "cookie_policy.zh.md").unlink()
    assert "policies/cookie_policy.zh.md is missing" in refusal(plot)


def test_a_policy_without_a_change_note_is_refused_by_name(plot: Plot) -> None:
    (plot.content / "policies" / "changes.toml").write_text("[privacy_policy]\nen = 'x'\n")
    assert "privacy_policy.zh" in refusal(plot)


def test_a_policy_with_an_unknown_variable_is_refused_by_name(plot: Plot) -> None:
    plot.append("policies/privacy_policy.en.md", "{{ owner.name }}")
    assert "policies/privacy_policy.en.md uses the unknown variable owner" in refusal(plot)


def test_a_policy_whose_languages_use_different_variables_is_refused(plot: Plot) -> None:
    plot.append("policies/cookie_policy.en.md", "{{ transfer.place }}")
    told = refusal(plot)
    assert "policies/cookie_policy.zh.md" in told
    assert "transfer" in told


def test_an_unreferenced_editors_note_is_refused(plot: Plot) -> None:
    plot.replace("article/source.toml", ', note = "ranks"', "")
    assert "the note ranks once, not 0 times" in refusal(plot)


def test_an_article_block_of_an_unknown_kind_is_refused(plot: Plot) -> None:
    plot.replace("article/source.toml", 'kind = "heading"', 'kind = "banner"')
    assert "unknown kind banner" in refusal(plot)
