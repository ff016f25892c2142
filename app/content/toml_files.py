"""Reading TOML with errors that name the file."""

import tomllib
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

from app.content.errors import ContentError
from app.core.rules.languages import LANGUAGES

Record = TypeVar("Record")


def read_toml(path: Path) -> dict[str, Any]:
    """Return the file's tables.

    Raises ContentError when the file is missing, is not UTF-8 or is not valid TOML.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as err:
        raise ContentError(f"{path.name} is missing: add it at {path}.") from err
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as err:
        raise ContentError(f"{path.name} cannot be read: {err}. Correct it at {path}.") from err


def parse_toml(name: str, text: str) -> dict[str, object]:
    """Return the tables of one of the operator's files.

    :raises ContentError: with the line, if it is not valid TOML.
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ContentError(f"{name} cannot be read: {error}. Correct it there.") from error


def require_text(value: object, where: str) -> str:
    """Return the value if it is text and not blank, else refuse it by name."""
    if not isinstance(value, str) or not value.strip():
        raise ContentError(f"{where} is missing or empty: write its text.")
    return value


def require_day(value: object, where: str) -> date:
    """Return the value if it is a day, else refuse it by name."""
    if not isinstance(value, date) or isinstance(value, datetime):
        raise ContentError(f"{where} is no date: write it like 2026-12-31, without quotes.")
    return value


def require_both(table: object, where: str) -> dict[str, str]:
    """Return the text of every language from a table with one key per language."""
    if not isinstance(table, Mapping):
        raise ContentError(f"{where} is missing: write a table with {' and '.join(LANGUAGES)}.")
    return {lang: require_text(table.get(lang), f"{where}, {lang},") for lang in LANGUAGES}


def read_list(
    rows: object,
    where: str,
    noun: str,
    read: Callable[[str, Any], Record],
    code: Callable[[Record], str],
) -> tuple[Record, ...]:
    """Return the records of a list of tables, in its order.

    Raises ContentError for an empty list, and for a code that two records have.

    :param noun: the word for one record.
    :param read: returns a record, given the place of its table and the table.
    :param code: returns the code that identifies a record.
    """
    if not isinstance(rows, list) or not rows:
        raise ContentError(f"{where} has no {noun}: list at least one table.")
    found = tuple(read(f"{where}, {noun} {number}", row) for number, row in enumerate(rows, 1))
    (one, times), *_others = Counter(map(code, found)).most_common()
    if times > 1:
        raise ContentError(f"{where} has the {noun} {one} twice: remove one.")
    return found
