"""The layouts for programs, read from content and checked."""

from collections.abc import Mapping
from typing import Any

from app.content import Choice, Content, ContentError, require_text
from app.exports.rules.columns import COLUMNS
from app.exports.rules.presets import (
    PROGRAMS,
    CountrySpelling,
    ExportPresets,
    Form,
    Program,
    ProgramColumn,
)

_FILE = "export_presets.toml"
_ISO = "iso_countries"


def presets_of(content: Content) -> ExportPresets:
    """Return every program's layout.

    :raises ContentError: for a missing or unknown program, a missing or duplicate heading, a
        column that is none of ours, and values that lack one of our codes.
    """
    return read_presets(content.export_presets, content.choices)


def read_presets(
    tables: Mapping[str, Any], choices: Mapping[str, tuple[Choice, ...]]
) -> ExportPresets:
    """Return every program's layout from the tables of content.

    :raises ContentError: as for `presets_of`.
    """
    for name in tables:
        if name != _ISO and name not in PROGRAMS:
            raise ContentError(f"{_FILE} has the unknown program {name}: remove it.")
    programs = {
        preset: _program(f"{_FILE}, {preset}", tables.get(preset), choices) for preset in PROGRAMS
    }
    names = tables.get(_ISO, {})
    iso = {code: require_text(name, f"{_FILE}, {_ISO}, {code},") for code, name in names.items()}
    return ExportPresets(programs, iso)


def _program(where: str, table: object, choices: Mapping[str, tuple[Choice, ...]]) -> Program:
    if not isinstance(table, Mapping):
        raise ContentError(f"{where} is missing: add a table with label, countries and columns.")
    countries = table.get("countries")
    if countries not in tuple(CountrySpelling):
        raise ContentError(f"{where}, countries, is unknown: write {' or '.join(CountrySpelling)}.")
    rows = table.get("columns")
    if not isinstance(rows, list) or not rows:
        raise ContentError(f"{where} has no columns: list tables with heading and from.")
    columns = tuple(_column(f"{where}, column {number}", row) for number, row in enumerate(rows, 1))
    headings = [column.heading for column in columns]
    for heading in headings:
        if headings.count(heading) > 1:
            raise ContentError(f"{where} has the heading {heading} twice: remove one.")
    values = {
        column: _values(f"{where}, values, {column}", words, choices.get(column, ()))
        for column, words in table.get("values", {}).items()
    }
    label = require_text(table.get("label"), f"{where}, label,")
    return Program(label, CountrySpelling(str(countries)), columns, values)


def _column(where: str, row: object) -> ProgramColumn:
    if not isinstance(row, Mapping):
        raise ContentError(f"{where} is not a table: write heading and from.")
    heading = require_text(row.get("heading"), f"{where}, heading,")
    forms = [form for form in Form if form in row]
    if len(forms) != 1:
        raise ContentError(f"{where} ({heading}) needs one of {', '.join(Form)}.")
    named = row[forms[0]]
    sources = (named,) if forms[0] is Form.ALONE else tuple(named)
    instead = row.get("instead", "")
    for source in (*sources, instead or sources[0]):
        if source not in COLUMNS:
            raise ContentError(
                f"{where} ({heading}) takes the unknown column {source}: correct its name."
            )
    return ProgramColumn(heading, forms[0], sources, instead)


def _values(where: str, words: object, choices: tuple[Choice, ...]) -> dict[str, str]:
    if not isinstance(words, Mapping) or set(words) != {choice.code for choice in choices}:
        raise ContentError(f"{where} must have a word for each code of that choice, and no other.")
    return {code: require_text(word, f"{where}, {code},") for code, word in words.items()}
