"""The operator's news: Markdown in every language, with facts for its figures.

An item is a file for each language, `2027-05-12-open-day.en.md` and `2027-05-12-open-day.zh.md`,
which begins with its day, title and summary between two lines of `+++`.
"""

import re
import tomllib
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from app.content.errors import ContentError
from app.content.facts import Fact
from app.content.own.folder import NEWS
from app.content.own.markdown import Told, tell_line, tell_text
from app.content.own.numerals import Names
from app.content.own.problems import Problems
from app.content.toml_files import require_day, require_text
from app.core.rules.languages import LANGUAGES

REPORT = "2024-03-04-new-industrialization"
"""The last part of the address of the report on the conference, which no item can have."""

_NAME = re.compile(rf"{NEWS}/([a-z0-9]+(?:-[a-z0-9]+)*)\.({'|'.join(LANGUAGES)})\.md")
_FENCED = re.compile(r"\+\+\+\n(.*?)\n\+\+\+\n(.*)", re.DOTALL)
_KEYS = {"date", "title", "summary"}
_LONGEST = {"title": 120, "summary": 300}
_SLUG = 80
_BODY_BYTES = 9000
"""The most that a text may take on its page, compressed: a page has to open on slow connections."""


@dataclass(frozen=True)
class NewsText:
    """An item in one language; title and summary as plain text and, for its page, with marks."""

    title: str
    heading: Markup
    summary: str
    lead: Markup
    html: Markup


@dataclass(frozen=True)
class NewsItem:
    """An item of the operator's news.

    :param slug: the last part of its address.
    :param facts: the ids of the facts that it tells.
    :param in_lists: those of them that stand in its title or summary.
    """

    slug: str
    day: date
    texts: Mapping[str, NewsText]
    facts: tuple[str, ...]
    in_lists: tuple[str, ...]


@dataclass(frozen=True)
class _File:
    """One parsed file: its words, and the values that must be the same in every language."""

    day: date
    text: NewsText
    facts: frozenset[str]
    listed: frozenset[str]
    shape: tuple[str, ...]


def read_news(
    files: Mapping[str, str], facts: Mapping[str, Fact], names: Names, problems: Problems
) -> tuple[NewsItem, ...]:
    """Return the items, newest first.

    :param files: the texts of files by name.
    :param names: names with numbers that items may print.
    :param problems: collects errors in items, which are then left out.
    """
    found: dict[str, dict[str, str]] = {}
    for name, text in files.items():
        named = _NAME.fullmatch(name)
        if named is None:
            problems.add(
                f"{name} has no name of an item: call it {NEWS}/2027-05-12-open-day.en.md, in "
                f"small letters, with one of {', '.join(LANGUAGES)} for its language."
            )
        else:
            found.setdefault(named[1], {})[named[2]] = text
    items = []
    for slug, texts in found.items():
        with problems.noting():
            items.append(_item(slug, texts, facts, names, frozenset(found)))
    return tuple(sorted(items, key=lambda item: (item.day, item.slug), reverse=True))


def _item(
    slug: str,
    texts: Mapping[str, str],
    facts: Mapping[str, Fact],
    names: Names,
    slugs: frozenset[str],
) -> NewsItem:
    if slug == REPORT or len(slug) > _SLUG:
        raise ContentError(f"{NEWS}/{slug} is taken, or longer than {_SLUG}: name it otherwise.")
    for lang in LANGUAGES:
        if lang not in texts:
            raise ContentError(
                f"{NEWS}/{slug}.{lang}.md is missing: write the item in {lang}, too."
            )
    read = {lang: _file(slug, lang, texts[lang], facts, names[lang], slugs) for lang in LANGUAGES}
    _require_same(slug, read)
    first = read[LANGUAGES[0]]
    listed = frozenset().union(*(each.listed for each in read.values()))
    texts_ = {lang: each.text for lang, each in read.items()}
    return NewsItem(slug, first.day, texts_, tuple(sorted(first.facts)), tuple(sorted(listed)))


def _file(
    slug: str,
    lang: str,
    text: str,
    facts: Mapping[str, Fact],
    names: tuple[str, ...],
    slugs: frozenset[str],
) -> _File:
    where = f"{NEWS}/{slug}.{lang}.md"
    head, body = _parts(where, text)
    day = require_day(head.get("date"), f"{where}, date,")
    told: dict[str, Told] = {}
    for key, longest in _LONGEST.items():
        line = require_text(head.get(key), f"{where}, {key},").strip()
        if len(line) > longest or "\n" in line:
            raise ContentError(f"{where}, {key}, is longer than {longest} on a line: shorten it.")
        told[key] = tell_line(line, lang, f"{where}, {key},", facts, names)
    written = tell_text(require_text(body, f"{where}, text,"), lang, where, facts, names, slugs)
    if len(zlib.compress(written.html.encode())) > _BODY_BYTES:
        raise ContentError(
            f"{where} is too long for one page: shorten it, or make two items of it."
        )
    listed = frozenset().union(*(each.facts for each in told.values()))
    title, summary = told["title"], told["summary"]
    words = NewsText(title.plain, title.html, summary.plain, summary.html, written.html)
    return _File(day, words, listed | written.facts, listed, written.shape)


def _parts(where: str, text: str) -> tuple[dict[str, object], str]:
    parts = _FENCED.fullmatch(text)
    if parts is None:
        raise ContentError(
            f"{where} has no head: begin with a line +++, then date, title and summary, then +++."
        )
    try:
        head = tomllib.loads(parts[1])
    except tomllib.TOMLDecodeError as error:
        raise ContentError(f"{where} has a head that cannot be read: {error}. Mend it.") from error
    for key in sorted(head.keys() - _KEYS):
        raise ContentError(f"{where} has an unknown {key}: write date, title and summary alone.")
    # Below as many lines as the file has above it, so that its lines have the file's numbers.
    return head, "\n" * text.count("\n", 0, parts.start(2)) + parts[2]


def _require_same(slug: str, read: Mapping[str, _File]) -> None:
    (lang, first), *others = read.items()
    for other, file in others:
        where = f"{NEWS}/{slug}.{other}.md"
        if file.day != first.day:
            raise ContentError(
                f"{where}, date, is not that of its {lang} text: write the same day."
            )
        if differing := first.facts ^ file.facts:
            raise ContentError(
                f"{where} and its {lang} text differ in the facts {', '.join(sorted(differing))}: "
                "tell the same ones in both."
            )
        if file.shape != first.shape:
            raise ContentError(
                f"{where} has not the headings and list items of its {lang} text, in this order: "
                "give both the same."
            )
