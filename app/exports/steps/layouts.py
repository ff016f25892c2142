"""The tables that an export can be laid out as: headings, and how the values below are spelled."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

from app.content import Content
from app.core.rules.languages import DEFAULT, LANGUAGE
from app.enquiries.outside.contact_details import dialled_anywhere, territories
from app.exports.rules.columns import EXPORT_COLUMNS, ColumnType
from app.exports.rules.export import Preset
from app.exports.rules.presets import (
    PROGRAMS,
    CountrySpelling,
    Form,
    Program,
    ProgramColumn,
)
from app.exports.rules.text_formats import Row
from app.exports.steps.presets import presets_of
from app.leads.rules.lead import Priority

Spell = Callable[[str], str]


class ExportSpelling:
    """The words of one language for the columns and values of exports."""

    def __init__(self, content: Content, language: str, zone: ZoneInfo) -> None:
        """Take the words from content.

        :param zone: in which people read times.
        """
        self.zone = zone
        self._content = content
        self._language = language

    def say(self, key: str, **values: str) -> str:
        """Return a text on columns in this language."""
        return self._content.text(self._language, f"export_columns.{key}", **values)

    def label(self, column: str) -> str:
        """Return what people call a column; one that holds a time names the zone, too."""
        label = self.say(f"label.{column}")
        if _is_moment(column):
            return self.say("moment", label=label, zone=self.zone.key)
        return label

    def meaning(self, column: str) -> str:
        """Return what a column holds."""
        return self.say(f"meaning.{column}")

    def value(self, column: str) -> Spell:
        """Return how people read a column's values."""
        declared = EXPORT_COLUMNS[column]
        if declared.type is ColumnType.COUNTRY:
            return spelled_by(territories(LANGUAGE[self._language].locale))
        if declared.type is ColumnType.MOMENT:
            return self._moment
        if declared.type is ColumnType.COLUMNS:
            return self._listed(self.label)
        if declared.type is ColumnType.PRIORITY:
            names = {str(each.value): each.name.lower() for each in Priority}
            return spelled_by({n: self.say(f"priority.{name}") for n, name in names.items()})
        if not declared.choices:
            return _as_it_is
        choices = self._content.choices[declared.choices]
        one = spelled_by({choice.code: choice.label(self._language) for choice in choices})
        return self._listed(one) if declared.type.several else one

    def country_for(self, countries: CountrySpelling) -> Spell:
        """Return how a program expects countries."""
        return spelled_by(_english_countries(self._content, countries))

    def joined(self, values: list[str]) -> str:
        """Return several values in one line."""
        return self.say("between").join(values)

    def _listed(self, one: Spell) -> Spell:
        return lambda codes: self.joined([one(code) for code in codes.split()])

    def _moment(self, instant: str) -> str:
        if not instant:
            return ""
        local = datetime.fromisoformat(instant).astimezone(self.zone)
        return f"{local:%Y-%m-%d %H:%M:%S}"


def _is_moment(column: str) -> bool:
    return EXPORT_COLUMNS[column].type is ColumnType.MOMENT


def spelled_by(words: Mapping[str, str]) -> Spell:
    """Return what spells each code by its word, and what has none as it is."""
    return lambda code: words.get(code, code)


def _as_it_is(value: str) -> str:
    return value


@cache
def _english() -> dict[str, str]:
    return territories(LANGUAGE[DEFAULT].locale)


def _english_countries(content: Content, countries: CountrySpelling) -> Mapping[str, str]:
    if countries is CountrySpelling.ENGLISH:
        return _english()
    written_out = {
        code: name.replace(" & ", " and ").replace("St ", "Saint ")
        for code, name in _english().items()
    }
    return {**written_out, **presets_of(content).iso_countries}


Cell = Callable[[Row], str]


@dataclass(frozen=True)
class Layout:
    """A layout.

    :param sources: for each heading, the columns whose values go below it.
    :param shown: gives the cells of a row by the headings; None if they are the row itself.
    :param moments: places of the columns in which a time stays as it is stored.
    """

    headings: tuple[str, ...]
    sources: tuple[tuple[str, ...], ...]
    shown: Callable[[Row], Row] | None
    moments: frozenset[int] = frozenset()


def table_for(
    content: Content,
    spelling: ExportSpelling,
    preset: Preset,
    columns: tuple[str, ...],
    *,
    as_moments: bool,
) -> Layout:
    """Return how a preset lays out rows of these columns.

    :param as_moments: whether a time stays as it is stored, for the format has a type for it.
    """
    if preset in PROGRAMS:
        return _program_table(presets_of(content).programs[preset], spelling, columns)
    sources = tuple((column,) for column in columns)
    moments = frozenset(
        at for at, column in enumerate(columns) if as_moments and _is_moment(column)
    )
    if preset is Preset.READABLE:
        headings = tuple(map(spelling.label, columns))
        cells = [_readable(spelling, columns, column, as_moments) for column in columns]
        return Layout(headings, sources, _each(cells), moments)
    # A workbook's times are local, so that even here their column says in which zone.
    headings = tuple(
        f"{column} ({spelling.zone.key})" if at in moments else column
        for at, column in enumerate(columns)
    )
    return Layout(headings, sources, None, moments)


def _each(cells: list[Cell]) -> Callable[[Row], Row]:
    return lambda row: tuple([cell(row) for cell in cells])


def _readable(
    spelling: ExportSpelling, columns: tuple[str, ...], column: str, as_moments: bool
) -> Cell:
    at = columns.index(column)
    if as_moments and _is_moment(column):
        return lambda row: row[at]
    spell = spelling.value(column)
    return lambda row: spell(row[at])


def _program_table(program: Program, spelling: ExportSpelling, columns: tuple[str, ...]) -> Layout:
    kept = [
        (column, tuple(source for source in column.sources if source in columns))
        for column in program.columns
    ]
    kept = [(column, sources) for column, sources in kept if sources]
    cells = [_program_cell(program, spelling, columns, *each) for each in kept]
    headings = tuple(column.heading for column, _sources in kept)
    return Layout(headings, tuple(sources for _column, sources in kept), _each(cells))


def _program_cell(
    program: Program,
    spelling: ExportSpelling,
    columns: tuple[str, ...],
    column: ProgramColumn,
    sources: tuple[str, ...],
) -> Cell:
    if column.form is Form.ALONE:
        return _alone(program, spelling, columns, sources[0], column.instead)
    read = [_readable(spelling, columns, source, as_moments=False) for source in sources]
    if column.form is Form.JOINED:
        return lambda row: spelling.joined([value for cell in read if (value := cell(row))])
    labels = [spelling.label(source) for source in sources]

    def lines(row: Row) -> str:
        values = ((label, cell(row)) for label, cell in zip(labels, read, strict=True))
        return "\n".join(
            spelling.say("about", label=label, value=value) for label, value in values if value
        )

    return lines


def _alone(
    program: Program,
    spelling: ExportSpelling,
    columns: tuple[str, ...],
    source: str,
    instead: str,
) -> Cell:
    at = columns.index(source)
    if source == "phone":
        dialled = _dialled(columns)
        return lambda row: dialled(row) or row[at]
    spell, other = _spell(program, spelling, source), _stored(columns, instead)
    return lambda row: spell(row[at]) or other(row)


def _spell(program: Program, spelling: ExportSpelling, source: str) -> Spell:
    if source == "country":
        return spelling.country_for(program.countries)
    return spelled_by(program.values.get(source, {}))


def _dialled(columns: tuple[str, ...]) -> Cell:
    number = _stored(columns, "phone_e164")
    return lambda row: dialled_anywhere(number(row))


def _stored(columns: tuple[str, ...], column: str) -> Cell:
    """Return what gives a column's value as it is stored; nothing if the rows do not hold it."""
    if column not in columns:
        return lambda _row: ""
    at = columns.index(column)
    return lambda row: row[at]
