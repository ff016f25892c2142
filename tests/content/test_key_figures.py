"""Marked facts, years in sentences, and the list of key figures."""

import pytest
from markupsafe import Markup

from app.content import Content, ContentError
from tests.content.planting import Plot


def test_a_sentence_in_html_marks_its_facts(content: Content) -> None:
    told = content.tell("en", "figures.chart.enterprises.share")
    assert told == (
        '<data value="18.5" data-fact="enterprises-high-share">18.5%</data> of the total, '
        "our calculation"
    )


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_sentence_reads_the_same_as_text_and_html(content: Content, lang: str) -> None:
    for key, text in content.copy[lang].items():
        told = Markup(content.sentences.marked[lang][key]).striptags()
        assert told == " ".join(text.split()), key


def test_values_are_escaped_and_markup_values_are_not(content: Content) -> None:
    told = content.tell("en", "site.footer.operator", operator="<b>&")
    assert told == "Operated by &lt;b&gt;&amp;"
    year = content.year_mark("t27-adv")
    assert year == '<time data-fact="t27-adv">2027</time>'
    assert content.tell("en", "figures.period.target", year=year) == f"Target for {year}"


def test_the_year_of_a_fact_without_one_is_refused(plot: Plot) -> None:
    plot.template("{{ year('rank-industrial') }}")
    with pytest.raises(ContentError, match="rank-industrial, which has none"):
        plot.load()


def test_copy_with_the_year_of_a_fact_without_one_is_refused(plot: Plot) -> None:
    plot.replace("copy/en/home.toml", "{year_t27_progress} and", "{year_rank_industrial} and")
    plot.replace("copy/zh/home.toml", "{year_t27_progress}年与", "{year_rank_industrial}年与")
    with pytest.raises(ContentError, match="rank-industrial, which has none"):
        plot.load()


@pytest.mark.parametrize("call", ["value", "year", "tell"])
def test_uses_of_facts_and_texts_in_templates_are_checked(plot: Plot, call: str) -> None:
    plot.template(f"{{{{ {call}('no-such') }}}}")
    with pytest.raises(ContentError, match="no-such"):
        plot.load()


@pytest.mark.parametrize(
    ("fact", "told"),
    [
        ("no-such", "unknown fact no-such"),
        ("hightech-invest", "hightech-invest, whose publish level is article_verbatim"),
        ("concept", "concept, which is not a number"),
        ("six", r"needs the text figures\.note\.six"),
    ],
)
def test_an_invalid_key_figure_is_refused(plot: Plot, fact: str, told: str) -> None:
    plot.replace("key_figures.toml", '"hightech-2023"', f'"{fact}"')
    with pytest.raises(ContentError, match=told):
        plot.load()


def test_a_group_of_key_figures_without_facts_is_refused(plot: Plot) -> None:
    plot.append("key_figures.toml", '[[groups]]\ncode = "empty"\nfacts = []')
    with pytest.raises(ContentError, match="group empty, has no facts"):
        plot.load()


def test_a_group_of_key_figures_without_a_name_is_refused(plot: Plot) -> None:
    plot.append("key_figures.toml", '[[groups]]\ncode = "odd"\nfacts = ["talent-30"]')
    with pytest.raises(ContentError, match=r"figures\.group\.odd"):
        plot.load()
