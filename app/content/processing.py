"""The register of processing: an entry for each purpose that has a legal basis."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.content.errors import ContentError
from app.content.sentences import same_placeholders
from app.content.toml_files import require_both

_TEXTS = ("name", "people", "other", "recipients", "retention")


@dataclass(frozen=True)
class Processing:
    """One purpose in the register; every text by language.

    :param fields: fields of the form, in its order; None for all of them.
    :param texts: by topic: `name`, `people`, `other` data, `recipients` with `{processors}` where
        the operator's are named, `retention` with the periods in braces, and `assessment` where
        the law asks for one.
    """

    purpose: str
    fields: tuple[str, ...] | None
    texts: Mapping[str, Mapping[str, str]]


def load_processing(file: str, table: object, purposes: Mapping[str, object]) -> list[Processing]:
    """Return the register's purposes.

    Raises ContentError unless there is an entry for each purpose that has a legal basis, with
    every text in both languages.
    """
    rows = table if isinstance(table, dict) else {}
    for purpose in purposes.keys() ^ rows.keys():
        raise ContentError(
            f"{file}: {purpose} is in only one of [basis] and [processing]: add the other."
        )
    return [
        _processing(f"{file}, processing.{purpose}", purpose, rows[purpose]) for purpose in rows
    ]


def _processing(where: str, purpose: str, row: object) -> Processing:
    fields = row.get("fields") if isinstance(row, dict) else None
    if not isinstance(row, dict) or not (fields == "all" or isinstance(fields, list)):
        raise ContentError(f'{where}, fields, is missing: list the form\'s fields, or say "all".')
    named = (*_TEXTS, *(("assessment",) if "assessment" in row else ()))
    texts = {name: require_both(row.get(name), f"{where}, {name}") for name in named}
    for name in ("recipients", "retention"):
        same_placeholders(texts[name], f"{where}, {name}")
    return Processing(purpose, None if fields == "all" else tuple(map(str, fields)), texts)
