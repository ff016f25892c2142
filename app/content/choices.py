"""Coded choices and their labels."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.content.errors import ContentError
from app.content.toml_files import read_list, read_toml, require_text
from app.core.rules.languages import LANGUAGES

UNKNOWN_CHOICE = "choices.toml has no code {code} for {field}: add it with both labels."


@dataclass(frozen=True)
class Choice:
    """One option of a field: its stored code and its label in each language."""

    code: str
    labels: Mapping[str, str]


def load_choices(path: Path) -> dict[str, tuple[Choice, ...]]:
    """Return the choices of every field, in the order they are offered.

    Raises ContentError for a field without choices, a missing or duplicate code, and a label
    missing in one language.
    """
    return {field: _field(path.name, field, rows) for field, rows in read_toml(path).items()}


def require_choices(
    choices: Mapping[str, tuple[Choice, ...]], field: str, codes: Collection[str]
) -> None:
    """Check that the choices of a field match its declared codes.

    Raises ContentError, which names the missing or undeclared code.
    """
    told = {choice.code for choice in choices.get(field, ())}
    if missing := [code for code in codes if code not in told]:
        raise ContentError(UNKNOWN_CHOICE.format(code=missing[0], field=field))
    if strange := sorted(told - set(codes)):
        raise ContentError(
            f"choices.toml has the unknown code {strange[0]} for {field}: remove it."
        )


def _field(file: str, field: str, rows: object) -> tuple[Choice, ...]:
    # A table that holds only a list is accepted, so that both TOML spellings read the same.
    if isinstance(rows, dict):
        rows = rows.get("choices")
    return read_list(rows, f"{file}, {field},", "choice", _choice, lambda choice: choice.code)


def _choice(where: str, row: object) -> Choice:
    if not isinstance(row, dict):
        raise ContentError(f"{where}, is not a table: write a code and a label by language.")
    code = require_text(row.get("code"), f"{where}, code,")
    labels = {
        lang: require_text(row.get(lang), f"{where} ({code}), label {lang},") for lang in LANGUAGES
    }
    return Choice(code, labels)
