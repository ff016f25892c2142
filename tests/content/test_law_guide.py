"""The guide to the law: a mistake in its files stops the start, and no number lacks its words."""

from datetime import date

import pytest

from app.content import Content
from app.content.law_guide import SLUGS, numbers_in
from tests.content.planting import Plot, not_named

TAXES, LAWS = "guide/taxes.toml", "guide/laws.toml"
PATENTS = "guide/trademarks-and-patents.toml"

NUMBERS = {
    "25％ and 15%": {"25%", "15%"},
    "百分之十三": {"13%"},
    "五百万元": {"5000000"},
    "5 million yuan, 500万元": {"5000000"},
    "第二十八条": {"28"},
    "一百八十日, 十五年, 三十": {"180", "15", "30"},
    "1,325 or 2.5": {"1325", "2.5"},
    "二〇二四年": {"2024"},
    "3.1.2, 1,2": {"3.1", "2", "1"},
    "1,325,000.5": {"1325000.5"},
    "税率为零": {"0"},
    "no number": set(),
}

MISTAKES = {
    (TAXES, "A company pays 25% on", "A company pays 24% on"): "taxes.toml, statement 1 says 24%",
    (TAXES, "税率为25%。\" }", "税率为四分之一。\" }"): "statement 1 says 4",
    (TAXES, "A company pays 25% on", "A company pays five on"): "statement 1 says five",
    (TAXES, "A company pays 25% on", "A company pays twenty on"): "statement 1 says twenty",
    (TAXES, "A company pays 25% on", "A company pays 25 on"): "statement 1 says 25,",
    (TAXES, "A company pays 25% on", "A company pays once 25% on"): "statement 1 says once,",
    (TAXES, "A company pays 25% on", "Double of 25% is paid on"): "statement 1 says Double,",
    (TAXES, "A company pays 25% on", "A quarter, 25%, is paid on"): "statement 1 says quarter,",
    (TAXES, "A company pays 25% on", "Not zero but 25% is paid on"): "statement 1 says zero,",
    (TAXES, "税率为25%。\" }", "税率为25%的一百分之一。\" }"): "statement 1 says 1",
    (TAXES, "税率为25%。\" }", "税率为百分之一。\" }"): "statement 1 says 1%",
    (PATENTS, "期限为20年", "期限为二十一年"): "statement 5 says 21",
    (TAXES, "第四条第一款", "第五条第一款"): "statement 1 names another article",
    (TAXES, '", zh = "企业所得税的税率为25%。"', '"'): "statement 1, text, zh, is missing",
    (TAXES, 'quote = "企业所得税的税率为25％。"', ""): "statement 1, quote, is missing",
    (TAXES, "read_on = 2026-12-02", 'read_on = "2026"'): "taxes.toml, read_on, is no date",
    (TAXES, 'en = "Taxes", ', ""): "taxes.toml, title, en, is missing",
    (LAWS, "[income_tax]", "[income_taxes]"): "did you mean income_taxes?",
    (LAWS, "version = 2018-12-29", ""): "laws.toml, law income_tax, version, is no date",
    (LAWS, "{ version = 2026-06-26, ", "{ version = 26, "): "law trademark, coming, version, is no",
    (LAWS, 'original = "中华人民共和国专利法"', ""): "law patent, original, is missing",
}  # fmt: skip


@pytest.mark.parametrize("text", NUMBERS)
def test_numbers_are_read_in_digits_and_in_chinese(text: str) -> None:
    assert numbers_in(text) == NUMBERS[text]


@pytest.mark.parametrize("change", MISTAKES, ids=lambda change: MISTAKES[change])
def test_a_mistake_is_refused_with_its_file_and_its_place(
    plot: Plot, change: tuple[str, str, str]
) -> None:
    plot.replace(*change)
    assert not_named(plot, (MISTAKES[change],)) == []


def test_a_number_in_words_may_stand_where_its_quote_has_it(plot: Plot) -> None:
    plot.replace(TAXES, "A company pays 25% on", "A company generally pays 25% on")
    plot.replace(TAXES, "企业所得税的税率为25%。", "企业所得税的一般税率为25%。")
    assert plot.load().guide
    (exports,) = (
        each
        for page in plot.load().guide
        for each in page.statements
        if "出口货物税率" in each.texts["zh"]
    )
    assert "zero" in exports.texts["en"]
    assert numbers_in(exports.quote) == {"0"}


def test_no_law_holds_later_than_it_was_read(content: Content) -> None:
    """A version that is not in force yet is told as coming, never as the law."""
    for page in content.guide:
        for statement in page.statements:
            law = statement.law
            assert law.version <= page.read_on
            assert law.in_force <= page.read_on
            assert law.coming is None or law.coming.in_force > law.in_force
    assert [page.slug for page in content.guide] == list(SLUGS)


def test_the_trademark_law_that_is_reported_is_told_as_coming(content: Content) -> None:
    page = next(page for page in content.guide if page.slug == "trademarks-and-patents")
    days = {each.law.coming.in_force for each in page.statements if each.law.coming}
    assert days == {date(2027, 1, 1)}


def test_the_guide_tells_every_rate_of_value_added_tax_and_who_is_exempt(content: Content) -> None:
    """These are what an investor would miss: transport, building, land; staff data sent abroad."""
    pages = {page.slug: page.statements for page in content.guide}
    rates = {
        rate
        for each in pages["taxes"]
        if each.law.code == "value_added_tax"
        for rate in ("13%", "9%", "6%", "zero")
        if rate in each.texts["en"]
    }
    assert rates == {"13%", "9%", "6%", "zero"}
    exempt = [each for each in pages["people-and-data"] if each.law.code == "data_flow"]
    assert [numbers_in(each.places["en"]) for each in exempt] == [{"5", "1", "2"}, {"5", "1", "4"}]
    assert "100,000" in exempt[1].texts["en"]
