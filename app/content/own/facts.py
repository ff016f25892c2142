"""The operator's own facts: figures that the report on the conference does not have."""

import re
from collections.abc import Mapping

from app.content.errors import ContentError
from app.content.facts import Fact, OwnSource
from app.content.own.problems import Problems
from app.content.toml_files import require_both, require_day, require_text
from app.core.rules.languages import LANGUAGES

FILE = "content/facts.toml"
_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_KEYS = {*LANGUAGES, "value", "unit", "source", "as_of", "review_by"}


def read_facts(
    table: Mapping[str, object], shipped: Mapping[str, Fact], problems: Problems
) -> dict[str, Fact]:
    """Return the operator's facts by id, each with its source and its two days.

    :param shipped: the facts of the report, which stay unchanged.
    :param problems: collects errors in facts, which are then left out.
    """
    taken = {each.placeholder for each in shipped.values()}
    found: dict[str, Fact] = {}
    for fact_id, row in table.items():
        with problems.noting():
            fact = _fact(fact_id, row)
            if fact.placeholder in taken:
                raise ContentError(
                    f"{FILE}, fact {fact_id}, has the name of a fact of the report, which keeps "
                    "what it says: choose another name."
                )
            found[fact_id] = fact
    return found


def _fact(fact_id: str, row: object) -> Fact:
    where = f"{FILE}, fact {fact_id}"
    if not _ID.fullmatch(fact_id):
        raise ContentError(f"{where}: name it in small letters, digits and hyphens, like jobs.")
    if not isinstance(row, Mapping):
        raise ContentError(f"{where}, is not a table: write it as [{fact_id}].")
    for key in sorted(row.keys() - _KEYS):
        raise ContentError(f"{where}, has an unknown key {key}: use {', '.join(sorted(_KEYS))}.")
    value = row.get("value")
    if not isinstance(value, int | float | str) or isinstance(value, bool) or value == "":
        raise ContentError(f"{where}, value, is missing: write a number, or text in quotes.")
    words, source = {lang: row.get(lang) for lang in LANGUAGES}, _source(where, row)
    return Fact(
        id=fact_id,
        kind="own",
        publish="body",
        quote="",
        labels={lang: _word(words[lang], "label", f"{where}, {lang}") for lang in LANGUAGES},
        displays={lang: _word(words[lang], "display", f"{where}, {lang}") for lang in LANGUAGES},
        value=value,
        year=source.as_of.year,
        own=source,
    )


def _source(where: str, row: Mapping[str, object]) -> OwnSource:
    source = require_both(row.get("source"), f"{where}, source")
    as_of, review_by = (
        require_day(row.get(key), f"{where}, {key},") for key in ("as_of", "review_by")
    )
    if review_by <= as_of:
        raise ContentError(f"{where}, review_by, is not after as_of: write a later day.")
    return OwnSource(source, as_of, review_by)


def _word(table: object, name: str, where: str) -> str:
    value = table.get(name) if isinstance(table, Mapping) else None
    return require_text(value, f"{where}.{name},")
