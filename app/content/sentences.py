"""The site's sentences, by key and language."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from string import Formatter

from app.content.errors import ContentError
from app.content.facts import Fact, require_shown
from app.content.languages import LANGUAGES
from app.content.toml_files import read_toml

Copy = Mapping[str, Mapping[str, str]]
"""Language -> key -> template."""

FACT_PREFIX = "fact_"


def load_copy(folder: Path, facts: Mapping[str, Fact]) -> dict[str, dict[str, str]]:
    """Return every language's templates with the facts they refer to filled in.

    Raises ContentError for a key or placeholder that one language lacks, for a placeholder that
    is not a plain name, and for a fact that is unknown or may not stand on a page.
    """
    copy = {lang: _read_language(folder / lang) for lang in LANGUAGES}
    _require_same_keys(copy)
    for key in copy[LANGUAGES[0]]:
        _require_same_placeholders(copy, key)
    return {
        lang: {key: _fill_facts(lang, key, text, facts) for key, text in templates.items()}
        for lang, templates in copy.items()
    }


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
        if isinstance(value, dict):
            yield from _flatten(f"{prefix}.{name}", value)
        else:
            yield f"{prefix}.{name}", value


def _require_same_keys(copy: Copy) -> None:
    every = sorted(set().union(*(templates.keys() for templates in copy.values())))
    for key in every:
        for lang in LANGUAGES:
            if key not in copy[lang]:
                raise ContentError(f"{place_of(lang, key)} is missing: add the translation.")


def _require_same_placeholders(copy: Copy, key: str) -> None:
    first, *others = LANGUAGES
    expected = placeholders(copy[first][key], place_of(first, key))
    for lang in others:
        given = placeholders(copy[lang][key], place_of(lang, key))
        if given != expected:
            differing = ", ".join(sorted(given ^ expected))
            raise ContentError(
                f"{place_of(lang, key)} and its {first} text differ in the placeholders "
                f"{differing}: use the same ones in both."
            )


def _fill_facts(lang: str, key: str, text: str, facts: Mapping[str, Fact]) -> str:
    where = place_of(lang, key)
    by_placeholder = {fact.placeholder: fact.id for fact in facts.values()}
    for name in placeholders(text, where):
        if not name.startswith(FACT_PREFIX):
            continue
        fact_id = by_placeholder.get(name, name.removeprefix(FACT_PREFIX))
        fact = require_shown(facts, fact_id, where, large=False)
        display = fact.display(lang).replace("{", "{{").replace("}", "}}")
        text = text.replace("{" + name + "}", display)
    return text


def _parse(text: str, where: str) -> list[tuple[str, str | None, str | None, str | None]]:
    try:
        return list(Formatter().parse(text))
    except ValueError as err:
        raise ContentError(f"{where} has unbalanced braces: {err}.") from err
