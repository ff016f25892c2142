"""The site's sentences, by key and language."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Formatter

from markupsafe import escape

from app.content.errors import ContentError
from app.content.facts import Fact, require_dated, require_shown
from app.content.local import locale_of, plural_key
from app.content.marks import fact_mark, year_mark
from app.content.toml_files import read_toml
from app.core.rules.languages import LANGUAGES

Copy = Mapping[str, Mapping[str, str]]
"""Language -> key -> template."""

PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})
"""Plural categories (CLDR): a table of these, with `other`, is one sentence about a number `n`."""

FACT_PREFIX = "fact_"
YEAR_PREFIX = "year_"


@dataclass(frozen=True)
class Sentences:
    """All templates with their facts filled in: as plain text, and as HTML that marks each fact.

    :param written: the templates as they are written.
    """

    plain: Copy
    marked: Copy
    written: Copy


def load_sentences(folder: Path, facts: Mapping[str, Fact]) -> Sentences:
    """Return every language's templates with the facts they refer to filled in.

    `{fact_x}` stands for a fact's display, `{year_x}` for the year it is about.

    Raises ContentError for a key or placeholder that one language lacks, for a placeholder that
    is not a plain name, and for a fact that is unknown or may not be shown on a page.
    """
    copy = {lang: _read_language(folder / lang) for lang in LANGUAGES}
    _require_same_keys(copy)
    for key in copy[LANGUAGES[0]]:
        if "#" not in key:
            texts = {lang: copy[lang][key] for lang in LANGUAGES}
            same_placeholders(texts, f"copy/{key.partition('.')[0]}.toml, {key}")
    return filled_sentences(copy, facts)


def placeholders(text: str, where: str) -> frozenset[str]:
    """Return the names in braces; refuse anything but a plain name, such as `{a.b}` or `{a:>4}`."""
    names = set()
    for _, name, spec, conversion in _parse(text, where):
        if name is None:
            continue
        if not name.isidentifier() or spec or conversion:
            raise ContentError(f"{where} has the placeholder {{{name}}}: use a plain name.")
        names.add(name)
    return frozenset(names)


def same_placeholders(texts: Mapping[str, str], where: str) -> frozenset[str]:
    """Return the names in braces of a text; refuse any that one of its languages lacks."""
    (first, text), *others = texts.items()
    expected = placeholders(text, f"{where} ({first})")
    for lang, other in others:
        if differing := expected ^ placeholders(other, f"{where} ({lang})"):
            raise ContentError(
                f"{where} ({lang}), and its {first} text differ in the placeholders "
                f"{', '.join(sorted(differing))}: use the same ones in both."
            )
    return expected


def is_fact(name: str) -> bool:
    """Return whether a placeholder names a fact; a page passes a value for any other."""
    return name.startswith((FACT_PREFIX, YEAR_PREFIX))


def names_of(fact: Fact) -> tuple[str, str]:
    """Return the placeholders of a fact and of its year."""
    return fact.placeholder, YEAR_PREFIX + fact.placeholder.removeprefix(FACT_PREFIX)


def place_of(lang: str, key: str) -> str:
    """Return a key's file, language and name, for an error a person reads."""
    return f"copy/{lang}/{key.split('.', 1)[0]}.toml, key {key} ({lang}),"


def _read_language(folder: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    for path in sorted(folder.glob("*.toml")):
        for key, value in flat_keys(path.stem, read_toml(path)):
            if not isinstance(value, str) or not value.strip():
                raise ContentError(f"{place_of(folder.name, key)} is empty: write its text.")
            found[key] = value
    return found


def flat_keys(prefix: str, table: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """Yield every key of a table with its text; a sentence about a number has one per category."""
    for name, value in table.items():
        if isinstance(value, dict) and "other" in value and value.keys() <= PLURALS:
            yield f"{prefix}.{name}", value["other"]
            for category, text in value.items():
                yield plural_key(f"{prefix}.{name}", category), text
        elif isinstance(value, dict):
            yield from flat_keys(f"{prefix}.{name}", value)
        else:
            yield f"{prefix}.{name}", value


def _require_same_keys(copy: Copy) -> None:
    every = {each for sentences in copy.values() for each in sentences}
    plurals = {each.partition("#")[0] for each in every if "#" in each}
    for lang in LANGUAGES:
        needed = {each for each in every if "#" not in each}
        categories = locale_of(lang).plural_form.tags
        needed |= {plural_key(key, each) for key in plurals for each in categories}
        for key in sorted(needed - copy[lang].keys()):
            raise ContentError(f"{place_of(lang, key)} is missing: add the translation.")


def filled_sentences(
    copy: Copy, facts: Mapping[str, Fact], place: Callable[[str, str], str] = place_of
) -> Sentences:
    """Return templates with the facts they refer to filled in.

    :param place: returns where a key of a language stands, for an error a person reads.
    :raises ContentError: for a fact that is unknown or may not be shown on a page.
    """
    by_placeholder = {fact.placeholder: fact.id for fact in facts.values()}

    def fill(lang: str, key: str, text: str, *, marked: bool) -> str:
        return fill_facts(text, lang, place(lang, key), facts, by_placeholder, marked=marked)

    plain, marked = (
        {
            lang: {key: fill(lang, key, text, marked=marks) for key, text in templates.items()}
            for lang, templates in copy.items()
        }
        for marks in (False, True)
    )
    return Sentences(plain, marked, copy)


def fill_facts(
    text: str,
    lang: str,
    where: str,
    facts: Mapping[str, Fact],
    by_placeholder: Mapping[str, str],
    *,
    marked: bool,
) -> str:
    """Return a template with its facts filled in; its other placeholders stay.

    :param marked: whether it becomes HTML, in which each fact has its id.
    :raises ContentError: for a fact that is unknown or may not be shown on a page.
    """
    written = str(escape(text)) if marked else text
    for name in placeholders(text, where):
        if not is_fact(name):
            continue
        value = str(_fact_value(name, lang, where, facts, by_placeholder, marked=marked))
        literal = value.replace("{", "{{").replace("}", "}}")
        written = written.replace("{" + name + "}", literal)
    return written


def _fact_value(
    name: str,
    lang: str,
    where: str,
    facts: Mapping[str, Fact],
    by_placeholder: Mapping[str, str],
    *,
    marked: bool,
) -> str:
    as_fact = FACT_PREFIX + name.split("_", 1)[1]
    fact_id = by_placeholder.get(as_fact, as_fact.removeprefix(FACT_PREFIX))
    fact = require_shown(facts, fact_id, where, large=False)
    if name.startswith(YEAR_PREFIX):
        dated = require_dated(fact, where)
        return year_mark(dated) if marked else str(dated.year)
    return fact_mark(fact, lang) if marked else fact.display(lang)


def _parse(text: str, where: str) -> list[tuple[str, str | None, str | None, str | None]]:
    try:
        return list(Formatter().parse(text))
    except ValueError as err:
        raise ContentError(f"{where} has unbalanced braces: {err}.") from err
