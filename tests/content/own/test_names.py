"""The operator's own names that hold a number: what they let pass, and what is no name."""

import pytest

from tests.support.content.own_files import NEWS, SLUG, news_problems, problems_of, with_files
from tests.support.site import content

NAMES = 'en = ["Hub 66"]\nzh = ["66号创意园"]\n'
QUESTION = '[plan]\nquestion = { en = "Do you know Hub 66?", zh = "您知道66号创意园吗？" }\n'
LABEL = 'topics.sites = { en = "Hub 66", zh = "66号创意园" }\n'
SUMMARY = 'zh = ["66号创意园"]\n'


def test_words_labels_and_summary_may_print_a_listed_name() -> None:
    files = {"home": QUESTION, "choices": LABEL, "article_summary": SUMMARY}
    assert len(problems_of(**files)) == 3
    found = with_files(names=NAMES, **files)
    assert f'en = "{found.text("en", "home.plan.question")}"' in QUESTION
    assert found.article.summary["zh"] == ["66号创意园"]


def test_news_may_print_a_listed_name_and_else_the_line_is_told() -> None:
    files = {name: text.replace("5G", "5G, Hub 66") for name, text in NEWS.items()}
    english, chinese = f"news/{SLUG}.en.md", f"news/{SLUG}.zh.md"
    (told,) = news_problems({**NEWS, english: files[english]})
    line = files[english].splitlines().index("- A line with 5G, Hub 66") + 1
    assert told.startswith(f"{english}, line {line}, prints 66")
    assert "list it in content/names.toml" in told
    both = {**files, "content/names.toml": 'en = ["Hub 66"]\nzh = ["Hub 66"]'}
    assert news_problems(both) == []
    assert len(news_problems({**both, "content/names.toml": 'en = ["Hub 66"]'})) == 1
    assert chinese in news_problems({**both, "content/names.toml": 'en = ["Hub 66"]'})[0]


def test_a_name_of_one_language_is_none_of_the_other() -> None:
    (told,) = problems_of(names='en = ["Hub 66"]', home=QUESTION)
    assert "home.toml, key plan.question (zh), prints 66" in told


MISTAKES = {
    'en = "Hub 66"': ("names.toml, en, is no list", "write ["),
    'eng = ["Hub 66"]': ("names.toml, eng, is no language", "did you mean en?"),
    'en = ["Hub 66", 66]': ("names.toml, en, is no list of names", "write ["),
    "en = [\n66": ("names.toml cannot be read", "Correct it there"),
    **{
        f'en = [\n  "Hub 66",\n  {entry},\n]': ("names.toml, line 3: ", "Unit 500", "fact")
        for entry in (
            '"Hub"', '"500"', '"500 companies"', '"500家企业"', '"五百家"', '"五百"', '"Hub #"',
            '"Hub 50%"', '"百分之四十"', '"#号楼"', '"{fact_jobs} 66 A"', '"500 Companies"',
            '"1,200 Firms"', '"RMB 3 billion Fund"', '"40 Percent Growth"', '"500企业"',
            '"园区50万平方米"', '" Hub 66"', "'Hub'",
        )
    },
}  # fmt: skip


@pytest.mark.parametrize("text", MISTAKES)
def test_an_entry_that_is_no_name_is_told_with_its_line_and_what_to_do(text: str) -> None:
    (problem,) = problems_of(names=text)
    for part in MISTAKES[text]:
        assert part in problem


def test_every_bad_entry_is_told_at_once() -> None:
    assert len(problems_of(names='en = ["Hub", "500"]\nzh = ["五百家"]')) == 3
    asked = QUESTION.replace("Hub 66", "500 firms").replace("66号创意园", "五百家")
    assert len(problems_of(names='en = ["500 firms"]\nzh = ["五百家"]', home=asked)) == 3


def test_without_a_file_there_is_no_such_name() -> None:
    assert problems_of(home=QUESTION)
    assert with_files(names="").copy == content().copy
