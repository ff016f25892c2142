"""Facts of the source article: the content of each, and the places where it may be shown."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from app.content.errors import ContentError
from app.content.toml_files import read_toml, require_text
from app.core.rules.languages import LANGUAGES

LEVELS = ("headline", "body", "article_verbatim", "hold")
"""Publish levels, freest first: large figure, running text, the article only, nowhere."""

ON_PAGES = frozenset({"headline", "body"})


@dataclass(frozen=True)
class OwnSource:
    """The source of a fact of the operator's own, by language, and until when it is valid.

    :param as_of: the day for which it is true.
    :param review_by: the last day until which nobody has to look at it again.
    """

    source: Mapping[str, str]
    as_of: date
    review_by: date


@dataclass(frozen=True)
class Fact:
    """One statement of the source, with its label and display in each language.

    :param own: set for a fact of the operator's own, which is no statement of the report.
    :param reworded: whether the words beside it are the operator's own.
    """

    id: str
    kind: str
    publish: str
    quote: str
    labels: Mapping[str, str]
    displays: Mapping[str, str]
    value: str | int | float
    unit: str | None = None
    year: int | None = None
    derived: bool = False
    approximate: bool = False
    note: str | None = None
    zh_status: str | None = None
    own: OwnSource | None = None
    reworded: bool = False

    def display(self, lang: str) -> str:
        """Return the fact for display, for example "nearly 60%"."""
        return self.displays[lang]

    def label(self, lang: str) -> str:
        """Return the label of the display, for example "industrial enterprises"."""
        return self.labels[lang]

    @property
    def placeholder(self) -> str:
        """The placeholder of this fact in copy: `{fact_cat_major}`."""
        return "fact_" + self.id.replace("-", "_")

    @property
    def shown(self) -> bool:
        """True if a page other than the article may print this fact."""
        return self.publish in ON_PAGES


def load_facts(path: Path) -> dict[str, Fact]:
    """Return all facts by id.

    Raises ContentError for a fact without a label, a display, a quote or a known publish level.
    """
    return {fact_id: _fact(path.name, fact_id, row) for fact_id, row in read_toml(path).items()}


def require_shown(facts: Mapping[str, Fact], fact_id: str, where: str, *, large: bool) -> Fact:
    """Return the fact if it may be shown there, else refuse it by name.

    `large` asks for headline level (a big figure or a heading); otherwise body level is enough.
    """
    fact = facts.get(fact_id)
    if fact is None:
        raise ContentError(f"{where} uses the unknown fact {fact_id}: correct the id or add it.")
    if fact.publish not in ON_PAGES:
        raise ContentError(
            f"{where} uses the fact {fact_id}, whose publish level is {fact.publish}: "
            "remove it from the page."
        )
    if large and fact.publish != "headline":
        raise ContentError(
            f"{where} shows the fact {fact_id} as a headline, but its level is {fact.publish}: "
            "use fact() in running text instead."
        )
    return fact


def require_dated(fact: Fact, where: str) -> Fact:
    """Return the fact if it has a year, else refuse it by name."""
    if fact.year is None:
        raise ContentError(
            f"{where} shows the year of the fact {fact.id}, which has none: leave it out."
        )
    return fact


def _fact(file: str, fact_id: str, row: Any) -> Fact:
    where = f"{file}, fact {fact_id}"
    if not isinstance(row, dict):
        raise ContentError(f"{where}, is not a table: write it as [{fact_id}].")
    if row.get("publish") not in LEVELS:
        raise ContentError(f"{where}, publish, must be one of {', '.join(LEVELS)}.")
    return Fact(
        id=fact_id,
        kind=require_text(row.get("kind"), f"{where}, kind,"),
        publish=row["publish"],
        quote=require_text(row.get("quote"), f"{where}, quote,"),
        labels={lang: _word(row, lang, "label", where) for lang in LANGUAGES},
        displays={lang: _word(row, lang, "display", where) for lang in LANGUAGES},
        value=row.get("value", ""),
        unit=row.get("unit"),
        year=row.get("year"),
        derived=bool(row.get("derived", False)),
        approximate=bool(row.get("approximate", False)),
        note=row.get("note"),
        zh_status=row.get("zh_status"),
    )


def _word(row: Mapping[str, Any], lang: str, name: str, where: str) -> str:
    table = row.get(lang)
    value = table.get(name) if isinstance(table, dict) else None
    return require_text(value, f"{where}, {lang}.{name},")
