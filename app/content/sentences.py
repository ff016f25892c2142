"""The site's sentences, by key and language."""

from collections.abc import Iterator, Mapping
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
    """All templates with their facts filled in: as plain text, and as HTML that marks each fact."""

    plain: Copy
    marked: Copy


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
    return Sentences(
        plain=_filled(copy, facts, marked=False), marked=_filled(copy, facts, marked=True)
    )


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


def place_of(lang: str, key: str) -> str:
    """Return a key's file, language and name, for an error a person reads."""
    return f"copy/{lang}/{key.split('.', 1)[0]}.toml, key {key} ({lang}),"


def _read_language(folder: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    for path in sorted(folder.glob("*.toml")):
        for key, value in _flatten(path.stem, read_toml(path)):
            if not isinstance(value, str) or not value.strip():
                raise ContentError(f"{place_of(folder.name, key)} is empty: write its text.")
            found[key] = value
    return found


def _flatten(prefix: str, table: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    for name, value in table.items():
        if isinstance(value, dict) and "other" in value and value.keys() <= PLURALS:
            yield f"{prefix}.{name}", value["other"]
            for category, text in value.items():
                yield plural_key(f"{prefix}.{name}", category), text
        elif isinstance(value, dict):
            yield from _flatten(f"{prefix}.{name}", value)
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


def _filled(copy: Copy, facts: Mapping[str, Fact], *, marked: bool) -> Copy:
    by_placeholder = {fact.placeholder: fact.id for fact in facts.values()}

    def fill(lang: str, key: str, text: str) -> str:
        where = place_of(lang, key)
        written = str(escape(text)) if marked else text
        for name in placeholders(text, where):
            if not name.startswith((FACT_PREFIX, YEAR_PREFIX)):
                continue
            as_fact = FACT_PREFIX + name.split("_", 1)[1]
            fact_id = by_placeholder.get(as_fact, as_fact.removeprefix(FACT_PREFIX))
            fact = require_shown(facts, fact_id, where, large=False)
            if name.startswith(YEAR_PREFIX):
                dated = require_dated(fact, where)
                value = year_mark(dated) if marked else str(dated.year)
            else:
                value = fact_mark(fact, lang) if marked else fact.display(lang)
            literal = str(value).replace("{", "{{").replace("}", "}}")
            written = written.replace("{" + name + "}", literal)
        return written

    return {
        lang: {key: fill(lang, key, text) for key, text in templates.items()}
        for lang, templates in copy.items()
    }


def _parse(text: str, where: str) -> list[tuple[str, str | None, str | None, str | None]]:
    try:
        return list(Formatter().parse(text))
    except ValueError as err:
        raise ContentError(f"{where} has unbalanced braces: {err}.") from err
