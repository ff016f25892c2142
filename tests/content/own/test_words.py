"""The operator's words over the shipped ones: their limits, and the report of a mistake."""

import re
from collections.abc import Iterator
from itertools import chain

import pytest

from app.content.own.words import FIXED
from app.core.config import SITE
from app.core.rules.languages import LANGUAGES
from tests.support.content.own_files import JOBS, problems_of, with_files
from tests.support.site import content

LEAD, ASKED, OTHER = "home.hero.lead", "home.plan.question", "home.plan.ask"
GOOD = '[plan]\nquestion = { en = "What does your project need?", zh = "您的项目需要什么？" }\n'


def test_words_stand_in_place_of_the_shipped_ones_and_leave_all_others() -> None:
    found = with_files(home=GOOD)
    for lang in LANGUAGES:
        assert f'{lang} = "{found.text(lang, ASKED)}"' in GOOD
    assert found.text("en", OTHER) == content().text("en", OTHER)
    assert found.tell("en", LEAD) == content().tell("en", LEAD)


def test_a_sentence_about_a_number_may_have_a_form_for_each() -> None:
    key = next(each for each in content().copy["en"] if each.endswith("#one")).partition("#")[0]
    file, _, rest = key.partition(".")
    shipped = content().sentences.written
    one = shipped["en"][f"{key}#one"]
    texts = {lang: shipped[lang][key] for lang in LANGUAGES}
    english = f"{{ one = '{one} !', other = '{texts['en']} !!' }}"
    row = f"{rest} = {{ en = {english}, zh = '{texts['zh']}' }}"
    found = with_files(**{file: row}).sentences.written
    assert found["en"][f"{key}#one"].endswith(" !")
    assert found["en"][key].endswith(" !!")


def test_an_own_fact_is_told_apart_from_those_of_the_report() -> None:
    row = 'lead = { en = "{fact_jobs} people work here.", zh = "这里有{fact_jobs}人就业。" }'
    found = with_files(home=f"[hero]\n{row}", facts=JOBS)
    assert f'"{found.text("zh", LEAD)}"' in row.replace("{fact_jobs}", "1.2万")
    assert '<data value="12000" data-own="jobs">12,000</data>' in found.tell("en", LEAD)
    assert found.own_uses == {LEAD: ("jobs",)}


MISTAKES = {
    "[hero]\nled = { en = 'a', zh = 'b' }": ("home.toml, key hero.led", "did you mean hero.lead?"),
    "[hero]\nlead = { en = 'a' }": ("home.toml, key hero.lead (zh)", "write its text"),
    "[hero]\nlead = { en = 'a', zh = '' }": ("home.toml, key hero.lead (zh)", "write its text"),
    "[hero]\nlead = 'a'": ("home.toml, key hero.lead", 'write { en = "", zh = "" }'),
    "[hero]\nlead = { en = 'a', zh = 'b', de = 'c' }": ("key hero.lead has de", "remove it"),
    "[hero]\nlead = { en = '{n} a', zh = '{n} b' }": ("{n}, which nothing fills", "facts alone"),
    "[hero]\nlead = { en = '{fact_nothing}', zh = '{fact_nothing}' }": (
        "content/home.toml, key hero.lead (en),", "unknown fact nothing",
    ),
    "[hero]\nlead = { en = '{fact_rd_665}', zh = '{fact_rd_665}' }": ("hero.lead", "rd-665"),
    "[hero]\nlead = { en = '{fact_enterprises}', zh = 'b' }": ("hero.lead (zh)", "placeholders"),
    "[hero]\nlead = { en = '9,000 firms', zh = 'b' }": ("hero.lead (en)", "prints 9,000"),
    "[hero]\nlead = { en = 'a', zh = '五千家企业' }": ("hero.lead (zh)", "prints 五千"),
    "[hero]\nlead = { en = '{', zh = 'b' }": ("hero.lead", "unbalanced braces"),
    "[hero": ("content/home.toml cannot be read", "Expected"),
    "[hero]\nlead = { en = '45 minutes away', zh = '近' }": (
        "content/facts.toml", "list it in content/names.toml",
    ),
    "[hero]\ntitle_first = {en = 'Forty years first.', zh = '第一'}": (
        "hero.title_first (en), prints Forty",
    ),
}  # fmt: skip


@pytest.mark.parametrize("text", MISTAKES)
def test_a_mistake_is_told_with_its_file_its_key_and_what_to_do(text: str) -> None:
    (problem,) = problems_of(home=text)
    for said in MISTAKES[text]:
        assert said in problem


def test_a_sentence_keeps_the_figures_that_it_ships_with() -> None:
    said = "{answered} of {received}, 90 days before {day}: {n} hours"
    row = f"measured = {{ en = {{ one = '{said}', other = '{said}' }}, zh = '{said}' }}"
    assert with_files(home=f"[steps]\n{row}").copy["zh"]["home.steps.measured"] == said
    assert problems_of(home=f"[steps]\n{row.replace('90', '91')}")


def test_every_problem_is_told_at_once() -> None:
    text = "[hero]\nled = 'a'\nlead = { en = '9 firms', zh = '9家' }"
    assert len(problems_of(home=text, hom="a = 1")) == 3


@pytest.mark.parametrize("begun", FIXED)
def test_words_of_the_report_and_of_published_versions_stay(begun: str) -> None:
    key = next(each for each in content().copy["en"] if f"{each}.".startswith(f"{begun}."))
    file, _, rest = key.partition(".")
    (problem,) = problems_of(**{file: f"{rest} = {{ en = 'a', zh = 'b' }}"})
    assert f"content/{file}.toml, key {rest} cannot be changed here: {FIXED[begun]}" in problem


FACT = "{fact_enterprises}"
FACT_MISTAKES = {
    ("2027-12-31", "2026-12-31"): "review_by, is not after as_of",
    ("as_of = 2026-12-31", "as_of = '2026'"): "as_of, is no date",
    ("value = 12000", ""): "value, is missing",
    (', display = "12,000"', ""): "en.display, is missing",
    (', zh = "开发区统计公报"', ""): "source, zh, is missing",
    ("[jobs]", "[Jobs]"): "name it in small letters",
    ("[jobs]", "[enterprises]"): "the name of a fact of the report",
    ("value = 12000", "value = 1\nlevel = 2"): "unknown key level",
}


@pytest.mark.parametrize("change", FACT_MISTAKES, ids=str)
def test_a_fact_needs_its_value_its_source_and_its_days(change: tuple[str, str]) -> None:
    (problem,) = problems_of(facts=JOBS.replace(*change))
    assert problem.startswith("content/facts.toml")
    assert FACT_MISTAKES[change] in problem


def test_a_sentence_of_ones_own_may_have_no_figure_of_the_report_without_its_star() -> None:
    row = 'lead = { en = "{fact_enterprises} of the best", zh = "{fact_enterprises}家" }'
    found = with_files(home=f"[hero]\n{row}")
    assert 'data-fact="enterprises" data-own="enterprises"' in found.tell("en", LEAD)
    assert found.own_uses == {LEAD: ("enterprises",)}


SHOWING = re.compile(r"\b(?:headline|fact|year)\(")
TOLD = re.compile(r'\b(?:t|tell)\("([a-z0-9_.]+)"')


def captions() -> Iterator[str]:
    """Yield the keys of words that stand on a line of a template with a fact of the report."""
    folders = [SITE / "templates" / each for each in ("public", "components")]
    for path in chain.from_iterable(folder.rglob("*.html") for folder in folders):
        for line in path.read_text(encoding="utf-8").splitlines():
            if SHOWING.search(line):
                yield from TOLD.findall(line)


def test_the_caption_of_a_figure_of_the_report_is_refused_by_name() -> None:
    found = sorted({*captions()})
    assert "home.proof.innovation" in found
    assert "home.proof.enterprises" in found
    for key in found:
        file, _, rest = key.partition(".")
        (told,) = problems_of(**{file: f"{rest} = {{ en = 'a', zh = 'b' }}"})
        assert f"content/{file}.toml, key {rest} cannot be changed here" in told


def test_a_table_with_the_files_own_name_is_told_so() -> None:
    for table in (
        "[site]\nname = {en = 'A', zh = 'B'}",
        "[site.brand]\nzone = {en = 'A', zh = 'B'}",
    ):
        (told,) = problems_of(site=table)
        meant = re.search(r"key (\S+) is .* [(]did you mean (\S+)[?][)]", told)
        assert meant is not None
        assert meant[1] == f"site.{meant[2]}"


def test_labels_of_choices_stand_over_the_shipped_ones() -> None:
    found = with_files(choices='topics.sites = { en = "Land", zh = "土地" }\n')

    assert found.choice_label("topics", "sites", "zh") == "土地"
    assert [each.code for each in found.choices["topics"]] == [
        each.code for each in content().choices["topics"]
    ]
    assert found.choice_label("topics", "talent", "en") == "Talent"


def test_the_summary_of_the_report_may_be_the_operators_own() -> None:
    typed = ["大会于2024年3月4日召开。", "图示见下。"]
    found = with_files(article_summary=f"zh = {typed}")

    assert found.article.summary["zh"] == typed
    assert found.article.text == content().article.text


@pytest.mark.parametrize(
    ("file", "text", "problem"),
    [
        ("choices", "topic.sites = {en = 'a', zh = 'b'}", "no field of the service (did you mean"),
        ("choices", "topics.site = {en = 'a', zh = 'b'}", "(did you mean sites?): correct it"),
        ("choices", "topics = 1", "write it as [topics]"),
        ("choices", "topics.sites = {en = 'a'}", "topics, sites, zh, is missing or empty"),
        ("choices", "topics.sites = {en = 'a', zh = 'b', de = 'c'}", "sites has de, which is no"),
        ("choices", "size_band.lt1 = {en = 'Below 2', zh = '不足100万'}", "(en) prints 2"),
        ("choices", "topics.sites = {en = 'TALENT', zh = 'b'}", "the label talent twice"),
        ("site", "[about]\nprivacy_version = { en = 'a', zh = 'b' }", "the placeholder {version}"),
        *(
            ("site", f"{key} = {{ en = '{FACT}', zh = '{FACT}' }}", f"key {key} (en), tells a fact")
            for key in ("about.home", "description", "nav.figures")
        ),
        ("hom", "", "is no file of words (did you mean home?): rename it."),
        ("article_summary", "en = ['a']", "no language of the service"),
        ("article_summary", "zh = 'a'", "is no list of paragraphs"),
        ("article_summary", "zh = ['']", "is missing or empty"),
        ("article_summary", "zh = ['9,999家企业']", "prints 9,999"),
    ],
)
def test_a_mistake_in_another_file_is_told_by_name(file: str, text: str, problem: str) -> None:
    (told,) = problems_of(**{file: text})

    assert told.startswith(f"content/{file}.toml")
    assert problem in told
