"""Marked facts, years in sentences, and the list of key figures."""

import pytest
from markupsafe import Markup

from app.content import Content


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
