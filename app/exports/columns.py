"""The columns of a preset's file, and the check that content has words for all columns."""

from collections.abc import Iterable

from app.content import Content, ContentError
from app.enquiries.rules.fields import FIELDS
from app.exports.rules.columns import COLUMNS, in_column_order
from app.exports.rules.export import Preset
from app.exports.steps.presets import presets_of

_FILE = "export_columns"


def preset_columns(content: Content, preset: Preset, allowed: Iterable[str]) -> tuple[str, ...]:
    """Return the allowed columns that a preset's file holds."""
    program = presets_of(content).programs.get(preset)
    return in_column_order(set(program.sources) & set(allowed) if program else allowed)


def require_export_words(content: Content) -> None:
    """Check that content has everything that exports need.

    :raises ContentError: for a column without a label or a meaning in a language, a correctable
        answer without a label, or an invalid layout for a program.
    """
    presets_of(content)
    corrected = (field.name for field in FIELDS if field.correctable)
    wanted = {
        *(f"{_FILE}.label.{column}" for column in (*COLUMNS, *corrected)),
        *(f"{_FILE}.meaning.{column}" for column in COLUMNS),
    }
    for lang, sentences in content.copy.items():
        missing = sorted(wanted - sentences.keys())
        if missing:
            _, table, column = missing[0].split(".")
            raise ContentError(
                f"{_FILE}.toml in {lang} has no {column} under [{table}]: "
                "write the name and the description of that export column."
            )
