"""How files are laid out that other programs import as they are."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.content.choices import Choice
from app.content.errors import ContentError
from app.content.toml_files import read_toml, require_text
from app.exports.rules.columns import COLUMNS, in_column_order
from app.exports.rules.export import Preset

PROGRAMS: tuple[Preset, ...] = tuple(
    preset for preset in Preset if preset not in (Preset.PLAIN, Preset.READABLE)
)
"""The presets that are for a program's import."""

_ISO = "iso_countries"


class CountrySpelling(StrEnum):
    """How a program expects countries: by Unicode's names in English, or by those of ISO 3166-1."""

    ENGLISH = "en"
    ISO = "iso"


class Form(StrEnum):
    """How some columns become one: a value alone, a line for each with its name, or all joined."""

    ALONE = "from"
    LINES = "about"
    JOINED = "joined"


@dataclass(frozen=True)
class ProgramColumn:
    """A column of a program's import, and which of ours go into it.

    :param instead: the column that stands in where the program insists on a value not given.
    """

    heading: str
    form: Form
    sources: tuple[str, ...]
    instead: str = ""


@dataclass(frozen=True)
class Program:
    """A program that imports our files.

    :param label: what it is called.
    :param values: for a column of ours, the program's own word for each of our codes.
    """

    label: str
    countries: CountrySpelling
    columns: tuple[ProgramColumn, ...]
    values: Mapping[str, Mapping[str, str]]

    @property
    def sources(self) -> tuple[str, ...]:
        """The columns of ours that go into a file for this program."""
        used = {source for column in self.columns for source in (*column.sources, column.instead)}
        # A number is written as machines dial it wherever that is known.
        return in_column_order(used | ({"phone_e164"} if "phone" in used else set()))


@dataclass(frozen=True)
class ExportPresets:
    """All programs, and the names of countries as ISO has them where Unicode's differ."""

    programs: Mapping[Preset, Program]
    iso_countries: Mapping[str, str]


def preset_columns(
    presets: ExportPresets, preset: Preset, allowed: Iterable[str]
) -> tuple[str, ...]:
    """Return the columns of ours that a file by a preset holds.

    :param allowed: the columns that this export may hold.
    """
    allowed = in_column_order(allowed)
    if preset not in presets.programs:
        return allowed
    return in_column_order(set(presets.programs[preset].sources) & set(allowed))


def load_export_presets(path: Path, choices: Mapping[str, tuple[Choice, ...]]) -> ExportPresets:
    """Return every program's layout.

    Raises ContentError for a program that is missing or unknown, a heading that is missing or
    stands twice, a column that is none of ours, and a list of values that lacks one of our codes.
    """
    tables = read_toml(path)
    for name in tables:
        if name != _ISO and name not in PROGRAMS:
            raise ContentError(f"{path.name} has {name}, which is no program: remove it.")
    programs = {
        preset: _program(f"{path.name}, {preset}", tables.get(preset), choices)
        for preset in PROGRAMS
    }
    names = tables.get(_ISO, {})
    iso = {
        code: require_text(name, f"{path.name}, {_ISO}, {code},") for code, name in names.items()
    }
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
            raise ContentError(f"{where} ({heading}) takes {source}, which is no column of ours.")
    return ProgramColumn(heading, forms[0], sources, instead)


def _values(where: str, words: object, choices: tuple[Choice, ...]) -> dict[str, str]:
    if not isinstance(words, Mapping) or set(words) != {choice.code for choice in choices}:
        raise ContentError(f"{where} must have a word for each code of that choice and no other.")
    return {code: require_text(word, f"{where}, {code},") for code, word in words.items()}
