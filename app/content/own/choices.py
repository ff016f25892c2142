"""The operator's labels of choices, and their summary of the report on the conference.

Codes stay, since stored answers and exports have them. What a label says of a number stays too: the
code stands for it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from difflib import get_close_matches
from typing import TypeVar

from app.content.choices import Choice
from app.content.errors import ContentError
from app.content.own.numerals import Names, figures_in
from app.content.own.problems import Problems
from app.content.toml_files import require_both, require_text
from app.core.rules.languages import LANGUAGES

FILE = "content/choices.toml"
SUMMARY = "content/article_summary.toml"

Known = TypeVar("Known")

Choices = Mapping[str, tuple[Choice, ...]]
"""The choices of each field, in order."""


def read_choices(
    table: Mapping[str, object],
    shipped: Choices,
    names: Names,
    problems: Problems,
) -> Choices:
    """Return all choices with the operator's labels over the shipped ones.

    A label is `topics.sites = { en = "Sites", zh = "园区" }`: the field, the code, and its words.

    :param names: the operator's names with numbers, by language, which labels may print.
    :param problems: collects errors in labels, which are then left out.
    """
    own: dict[tuple[str, str], Mapping[str, str]] = {}
    for field, rows in table.items():
        with problems.noting():
            codes = require_known(f"{FILE}, {field},", field, shipped, "field")
            if not isinstance(rows, Mapping):
                raise ContentError(f"{FILE}, {field}, is no table: write it as [{field}].")
        for code, words in rows.items() if field in shipped and isinstance(rows, Mapping) else ():
            with problems.noting():
                where = f"{FILE}, {field}, {code}"
                by_code = {each.code: each for each in codes}
                own[field, code] = _labels(
                    where, words, require_known(where, code, by_code, "code"), names
                )
    found = {
        field: tuple(
            replace(each, labels=own.get((field, each.code), each.labels)) for each in all_
        )
        for field, all_ in shipped.items()
    }
    for field, choices in found.items():
        with problems.noting():
            _require_distinct(field, choices)
    return found


def read_summary(
    table: Mapping[str, object],
    shipped: Mapping[str, Sequence[str]],
    names: Names,
    problems: Problems,
) -> Mapping[str, Sequence[str]]:
    """Return the summaries of the report, by language, with the operator's over the shipped ones.

    :param names: the operator's names with numbers, by language, which they may print.
    :param problems: collects errors in summaries, which are then left out.
    """
    found = dict(shipped)
    for lang, paragraphs in table.items():
        where = f"{SUMMARY}, {lang},"
        with problems.noting():
            require_known(where, lang, shipped, "language")
            if not isinstance(paragraphs, list) or not paragraphs:
                raise ContentError(f'{where} is no list of paragraphs: write ["...", "..."].')
            texts = [require_text(each, where) for each in paragraphs]
            _refuse_figures(where, " ".join(texts), names[lang])
            found[lang] = texts
    return found


def require_known(where: str, name: str, among: Mapping[str, Known], what: str) -> Known:
    """Return what a name stands for; refuse one that is unknown, with the nearest known one."""
    if name not in among:
        nearest = get_close_matches(name, sorted(among), 1, 0.5)
        meant = f" (did you mean {nearest[0]}?)" if nearest else ""
        raise ContentError(f"{where} is no {what} of the service{meant}: correct it.")
    return among[name]


def _labels(where: str, words: object, shipped: Choice, names: Names) -> Mapping[str, str]:
    labels = require_both(words, where)
    strange = sorted(words.keys() - set(LANGUAGES)) if isinstance(words, Mapping) else ()
    if strange:
        raise ContentError(
            f"{where} has {strange[0]}, which is no language of the site: remove it."
        )
    for lang, label in labels.items():
        _refuse_figures(f"{where} ({lang})", label, names[lang], shipped.labels.values())
    return labels


def _refuse_figures(
    where: str, text: str, names: tuple[str, ...], shipped: Iterable[str] = ()
) -> None:
    if figures := figures_in(text, shipped, names):
        raise ContentError(
            f"{where} prints {', '.join(figures)}, which only the shipped words may: leave it out, "
            "or list it in content/names.toml if it is a name."
        )


def _require_distinct(field: str, choices: Sequence[Choice]) -> None:
    """Refuse two codes with one label: lists that are imported are read by labels."""
    for lang in LANGUAGES:
        labels = [each.labels[lang].casefold() for each in choices]
        if twice := next((each for each in labels if labels.count(each) > 1), None):
            raise ContentError(
                f"{FILE}, {field} ({lang}), has the label {twice} twice: change one."
            )
