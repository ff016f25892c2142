"""All of the operator's files, read, checked together, and laid over the shipped content."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.content import domains, holidays
from app.content.checks import check_withheld_figures
from app.content.facts import Fact
from app.content.law_guide import GuidePage
from app.content.loader import Content
from app.content.own import choices as own_choices
from app.content.own import facts as own_facts
from app.content.own import law_guide as own_guide
from app.content.own import names as own_names
from app.content.own.folder import NEWS, WORDS
from app.content.own.home_layout import FILE as HOME_LAYOUT
from app.content.own.home_layout import HomeLayout, read_home_layout
from app.content.own.news import read_news
from app.content.own.numerals import Names
from app.content.own.problems import Problems
from app.content.own.words import place_of_own, read_words
from app.content.sentences import Copy, Sentences, filled_sentences, names_of
from app.content.toml_files import parse_toml
from app.core.rules.languages import LANGUAGES


@dataclass(frozen=True)
class _Read:
    """The content of the operator's files, before it overrides the shipped content."""

    words: Copy
    facts: Mapping[str, Fact]
    choices: own_choices.Choices
    summary: Mapping[str, Sequence[str]]
    home: HomeLayout
    guide: tuple[GuidePage, ...]


def with_own(shipped: Content, files: Mapping[str, str], problems: Problems) -> Content:
    """Return the content with the operator's words and facts over the shipped ones, and news.

    :param files: the texts of the files by name, such as `content/home.toml`.
    :param problems: collects all errors; with any, the result must not be served.
    """
    names = own_names.read_names(files.get(own_names.FILE, ""), problems)
    read = _read(shipped, files, names, problems)
    facts = {**shipped.facts, **read.facts}
    # A page says of each fact in the operator's words that these are not the report's.
    told = {each.id: replace(each, reworded=True) for each in facts.values()}
    sentences = shipped.sentences
    with problems.noting():
        own = filled_sentences(read.words, told, place_of_own)
        check_withheld_figures(own.plain, facts)
        sentences = _over(sentences, own)
    articles = {name: text for name, text in files.items() if name.startswith(f"{NEWS}/")}
    own_domains = shipped.own_domains
    if domains.FILE in files:
        with problems.noting():
            own_domains = domains.read_domains(domains.FILE, files[domains.FILE])
    if holidays.FILE in files:
        # Kept by `LiveCalendar`: it is no content of a page.
        with problems.noting():
            holidays.parse_holidays(Path(holidays.FILE), files[holidays.FILE])
    return replace(
        shipped,
        choices=read.choices,
        home=read.home,
        article=replace(shipped.article, summary=read.summary),
        own_domains=own_domains,
        sentences=sentences,
        facts=facts,
        own_uses=_uses(read.words, facts),
        news=read_news(articles, told, names, problems),
        guide=read.guide,
    )


def _uses(words: Copy, facts: Mapping[str, Fact]) -> dict[str, tuple[str, ...]]:
    """Return the ids of the facts in each sentence of the operator that has some, by key."""
    named = {name: each.id for each in facts.values() for name in names_of(each)}
    return {
        key: used
        for key, text in words[LANGUAGES[0]].items()
        if (used := tuple(id_ for name, id_ in named.items() if f"{{{name}}}" in text))
    }


def _read(shipped: Content, files: Mapping[str, str], names: Names, problems: Problems) -> _Read:
    words: dict[str, dict[str, str]] = {lang: {} for lang in LANGUAGES}
    facts: dict[str, Fact] = {}
    found: dict[str, Any] = {}
    readers: Mapping[str, Callable[[Mapping[str, object]], object]] = {
        own_choices.FILE: lambda table: own_choices.read_choices(
            table, shipped.choices, names, problems
        ),
        own_choices.SUMMARY: lambda table: own_choices.read_summary(
            table, shipped.article.summary, names, problems
        ),
        own_guide.FILE: lambda table: own_guide.read_checks(table, shipped.guide, problems),
        HOME_LAYOUT: lambda table: read_home_layout(table, facts, problems),
    }
    # Sorted, so that the facts are known before the layout that names them.
    for name, text in sorted(files.items()):
        if not name.startswith(f"{WORDS}/") or name == own_names.FILE:
            continue
        with problems.noting():
            table = parse_toml(name, text)
            if name == own_facts.FILE:
                facts |= own_facts.read_facts(table, shipped.facts, problems)
                continue
            if name in readers:
                found[name] = readers[name](table)
                continue
            stem = name.removeprefix(f"{WORDS}/").removesuffix(".toml")
            read = read_words(stem, table, shipped.sentences.written, names, problems)
            for lang, texts in read.items():
                words[lang] |= texts
    return _Read(
        words,
        facts,
        found.get(own_choices.FILE, shipped.choices),
        found.get(own_choices.SUMMARY, shipped.article.summary),
        found.get(HOME_LAYOUT, shipped.home),
        found.get(own_guide.FILE, shipped.guide),
    )


def _over(shipped: Sentences, own: Sentences) -> Sentences:
    """Return the shipped sentences with the operator's over them."""

    def both(below: Copy, above: Copy) -> Copy:
        return {lang: {**below[lang], **above[lang]} for lang in LANGUAGES}

    return Sentences(
        both(shipped.plain, own.plain),
        both(shipped.marked, own.marked),
        both(shipped.written, own.written),
    )
