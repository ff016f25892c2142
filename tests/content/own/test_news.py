"""The operator's news: the content of an item, and the report of a mistake."""

import pytest

from app.content.own.problems import Problems
from app.content.own.reading import with_own
from tests.support.content.own_files import JOBS, NEWS, SLUG, news_problems
from tests.support.site import content

ENGLISH, CHINESE = f"news/{SLUG}.en.md", f"news/{SLUG}.zh.md"


def test_an_item_is_told_in_both_languages_with_its_facts_marked() -> None:
    problems = Problems()
    (item,) = with_own(content(), {"content/facts.toml": JOBS, **NEWS}, problems).news
    assert problems.found == []
    assert (item.slug, item.day.isoformat()) == (SLUG, "2027-05-12")
    assert (item.facts, item.in_lists) == (("enterprises", "jobs"), ("jobs",))
    assert f'title = "{item.texts["zh"].title}"' in NEWS[CHINESE]
    typed = NEWS[ENGLISH].replace("{fact_jobs}", "12,000")
    assert f'summary = "{item.texts["en"].summary}"' in typed
    assert ">12,000</data>" in item.texts["en"].lead
    html = item.texts["en"].html
    assert '<strong><data value="7174" data-fact="enterprises" data-own="enterprises">7,1' in html
    assert '<h2 id="part-1">What you can see</h2>' in html
    assert '<a href="/en/key-figures">Key figures</a>' in html


def test_items_are_in_order_of_their_days_the_newest_first() -> None:
    older = {
        name.replace("open-day", "start"): text.replace("date = 2027-05-12", "date = 2027-01-01")
        for name, text in NEWS.items()
    }
    items = with_own(content(), {"content/facts.toml": JOBS, **older, **NEWS}, Problems()).news
    assert [each.slug for each in items] == [SLUG, "2027-05-12-start"]


@pytest.mark.parametrize(
    ("name", "before", "after", "said"),
    [
        (ENGLISH, "+++\ndate", "date", "has no head"),
        (ENGLISH, "title = ", "title ", "head that cannot be read"),
        (ENGLISH, "date = 2027-05-12\n", "", "date, is no date"),
        (ENGLISH, "date = 2027-05-12", "date = '2027-05-12'", "date, is no date"),
        (CHINESE, "date = 2027-05-12", "date = 2027-05-13", "write the same day"),
        (CHINESE, 'title = "开发区开放日"', 'title = ""', "title, is missing or empty"),
        (ENGLISH, "title = ", f"author = 'a'\n{'title'} = ", "unknown author"),
        (ENGLISH, "The zone opens", "Z" * 120, "title, is longer than 120"),
        (ENGLISH, "The zone opens", "Top 10: it opens", "title, prints 10"),
        (ENGLISH, "On 12 May", "For 300 guests on 12 May", "prints 300, which no fact states"),
        (ENGLISH, "A line", "**Forty** lines", "prints Forty"),
        (CHINESE, "5G生产线", "三百条生产线", "prints 三百"),
        (ENGLISH, "{fact_jobs}", "{fact_job}", "unknown fact job"),
        (ENGLISH, "A line", "A {fact_rd_665} line", "rd-665"),
        (ENGLISH, "A line", "A {name}", "placeholder {name}"),
        (CHINESE, "{fact_jobs}人", "", "differ in the facts jobs"),
        (CHINESE, "- 5G生产线\n", "", "the headings and list items"),
        (ENGLISH, "A line", "<b>A</b> line", "markup in angle brackets"),
        (ENGLISH, "A line", "![A](/a.png) line", "has a picture"),
        (ENGLISH, "A line", "```\ncode\n```", "block of code"),
        (ENGLISH, "/en/key-figures", "/zh/key-figures", "links to /zh/key-figures"),
        (ENGLISH, "/en/key-figures", "/en/key-figure", "no page of this site in en"),
        (ENGLISH, "/en/key-figures", "/en/news/nothing", "no page of this site in en"),
        (ENGLISH, "/en/key-figures", "http://example.org/", "links to http://example.org/"),
        (ENGLISH, "/en/key-figures", "//example.org/", "links to //example.org/"),
        (ENGLISH, "/en/key-figures)", "/en/news 'a')", "link with a title"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_file_and_what_to_do(
    name: str, before: str, after: str, said: str
) -> None:
    assert before in NEWS[name]
    problems = news_problems({**NEWS, name: NEWS[name].replace(before, after, 1)})
    assert len(problems) == 1, problems
    assert problems[0].startswith((f"news/{SLUG}.",))
    assert said in problems[0]


def test_an_item_in_one_language_or_under_another_name_is_told() -> None:
    (missing,) = news_problems({ENGLISH: NEWS[ENGLISH]})
    assert missing.startswith(f"{CHINESE} is missing")
    name = "news/Open Day.md"
    (strange,) = news_problems({**NEWS, name: "a"})
    assert f"{name} has no name" in strange
    taken = {name.replace(SLUG, "2024-03-04-new-industrialization"): NEWS[name] for name in NEWS}
    assert "is taken" in news_problems(taken)[0]


def test_a_text_too_long_for_a_page_is_told() -> None:
    long = "".join(f"\n\n{chr(0x4E00 + n * 7 % 20000)}" * 3 for n in range(9000))
    (problem,) = news_problems({**NEWS, CHINESE: NEWS[CHINESE] + long})
    assert "too long" in problem


def test_what_looks_like_a_script_is_never_markup() -> None:
    text = NEWS[ENGLISH].replace("A line", "[A](javascript:alert) line & 'more'")
    found = with_own(
        content(), {"content/facts.toml": JOBS, **NEWS, ENGLISH: text}, Problems()
    ).news[0]
    assert 'href="javascript' not in found.texts["en"].html
    assert "&amp;" in found.texts["en"].html
