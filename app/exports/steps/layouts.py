"""The layouts of exports: headings, spelling of values, and writers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from operator import itemgetter
from zoneinfo import ZoneInfo

from app.content import Content
from app.core.rules.languages import DEFAULT, LANGUAGE
from app.enquiries.outside.contact_details import dialled_anywhere, territories
from app.exports.outside.workbooks import SheetLayout, SheetWriter
from app.exports.rules.columns import EXPORT_COLUMNS, ColumnType
from app.exports.rules.export import ExportFormat, ExportRequest, Preset
from app.exports.rules.file import Row, RowWriter, TextWriter, csv_writer, json_lines_writer, vcard
from app.exports.rules.presets import (
    PROGRAMS,
    CountrySpelling,
    Form,
    Program,
    ProgramColumn,
)
from app.exports.steps.presets import presets_of
from app.leads.rules.priority import Priority

Spell = Callable[[str], str]
Cell = Callable[[Row], str]

_WIDE_TEXT = 60  # In characters, of a column of a workbook that several of ours become.


@dataclass(frozen=True)
class Layout:
    """The headings of a file and the cells below them.

    :param sources: for each heading, the columns whose values go below it.
    :param shown: returns the cells of a row by the headings; None if they are the row itself.
    :param moments: indexes of the columns in which a time stays as it is stored.
    """

    headings: tuple[str, ...]
    sources: tuple[tuple[str, ...], ...]
    shown: Callable[[Row], Row] | None
    moments: frozenset[int] = frozenset()


class ExportSpelling:
    """The words of one language for the columns and values of exports."""

    def __init__(self, content: Content, request: ExportRequest) -> None:
        """Take the words from content; times are in the time zone of the request."""
        self.zone = ZoneInfo(request.time_zone)
        self._content = content
        self._language = request.language

    def say(self, key: str, **values: str) -> str:
        """Return a text about columns in this language."""
        return self._content.text(self._language, f"export_columns.{key}", **values)

    def label(self, column: str) -> str:
        """Return the label of a column, with the time zone if it holds a time."""
        label = self.say(f"label.{column}")
        if _is_moment(column):
            return self.say("moment", label=label, zone=self.zone.key)
        return label

    def meaning(self, column: str) -> str:
        """Return the explanation of a column."""
        return self.say(f"meaning.{column}")

    def value(self, column: str) -> Spell:
        """Return the function that spells a column's values for people."""
        declared = EXPORT_COLUMNS[column]
        if declared.type is ColumnType.COUNTRY:
            own = self._content.own_country_names(self._language)
            return spelled_by({**territories(LANGUAGE[self._language].locale), **own})
        if declared.type is ColumnType.MOMENT:
            return self._moment
        if declared.type is ColumnType.COLUMNS:
            return self._listed(self.label)
        if declared.type is ColumnType.PRIORITY:
            names = {str(each.value): each.name.lower() for each in Priority}
            return spelled_by({n: self.say(f"priority.{name}") for n, name in names.items()})
        if not declared.choices:
            return str
        choices = self._content.choices[declared.choices]
        one = spelled_by({choice.code: choice.labels[self._language] for choice in choices})
        return self._listed(one) if declared.type.several else one

    def countries_for(self, countries: CountrySpelling) -> Mapping[str, str]:
        """Return the names of countries that a program expects, by code."""
        english = territories(LANGUAGE[DEFAULT].locale)
        if countries is CountrySpelling.ENGLISH:
            return english
        written_out = {
            code: name.replace(" & ", " and ").replace("St ", "Saint ")
            for code, name in english.items()
        }
        return {**written_out, **presets_of(self._content).iso_countries}

    def joined(self, values: list[str]) -> str:
        """Return several values as one text."""
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
    """Return a function that replaces a code by its word, if it has one."""
    return lambda code: words.get(code, code)


def writer_for(content: Content, request: ExportRequest, most_rows: int) -> RowWriter:
    """Return the writer of an export's rows, which hold the columns that it asks for, in order.

    :param most_rows: the most rows that may come.
    """
    spelling = ExportSpelling(content, request)
    if request.format is ExportFormat.JSONL:
        return json_lines_writer(request.columns)
    if request.format is ExportFormat.VCF:
        return TextWriter(partial(_card, spelling, request.columns))
    layout = _layout(content, spelling, request)
    if request.format is ExportFormat.CSV:
        return csv_writer(layout.headings, layout.shown)
    sheet = SheetLayout(
        name=spelling.say("sheet"),
        headings=layout.headings,
        widths=tuple(map(_width, layout.sources)),
        moments=layout.moments,
        zone=spelling.zone,
        cut=spelling.say("cut", n="{n}"),
    )
    return SheetWriter(sheet, layout.shown, most_rows)


def explained_columns(content: Content, request: ExportRequest) -> list[tuple[str, str]]:
    """Return the name of each column of a file, with its meaning."""
    spelling = ExportSpelling(content, request)
    if not request.format.is_table:
        return [(column, spelling.meaning(column)) for column in request.columns]
    layout = _layout(content, spelling, request)
    if request.preset in PROGRAMS:
        meanings = [spelling.joined(list(map(spelling.label, each))) for each in layout.sources]
    else:
        meanings = [spelling.meaning(column) for (column,) in layout.sources]
    return list(zip(layout.headings, meanings, strict=True))


def _width(sources: tuple[str, ...]) -> int:
    return EXPORT_COLUMNS[sources[0]].width if len(sources) == 1 else _WIDE_TEXT


def _card(spelling: ExportSpelling, columns: tuple[str, ...], row: Row) -> str:
    lead = dict(zip(columns, row, strict=True))
    topics, sector = lead.get("topics", "").split(), lead.get("sector", "")
    categories = (*map(spelling.value("topics"), topics), spelling.value("sector")(sector))
    country = spelling.value("country")(lead.get("country", ""))
    return vcard(lead, country, tuple(filter(None, categories)))


def _layout(content: Content, spelling: ExportSpelling, request: ExportRequest) -> Layout:
    columns = request.columns
    if request.preset in PROGRAMS:
        return _program_layout(presets_of(content).programs[request.preset], spelling, columns)
    # A workbook has a type for times, so they stay as they are stored.
    as_moments = request.format is ExportFormat.XLSX
    sources = tuple((column,) for column in columns)
    moments = frozenset(
        at for at, column in enumerate(columns) if as_moments and _is_moment(column)
    )
    if request.preset is Preset.READABLE:
        headings = tuple(map(spelling.label, columns))
        cells = [
            itemgetter(at) if at in moments else _readable(spelling, columns, column)
            for at, column in enumerate(columns)
        ]
        return Layout(headings, sources, _each(cells), moments)
    # A workbook's times are local, so their column names the time zone even here.
    headings = tuple(
        f"{column} ({spelling.zone.key})" if at in moments else column
        for at, column in enumerate(columns)
    )
    return Layout(headings, sources, None, moments)


def _each(cells: list[Cell]) -> Callable[[Row], Row]:
    return lambda row: tuple([cell(row) for cell in cells])


def _readable(spelling: ExportSpelling, columns: tuple[str, ...], column: str) -> Cell:
    at, spell = columns.index(column), spelling.value(column)
    return lambda row: spell(row[at])


def _program_layout(program: Program, spelling: ExportSpelling, columns: tuple[str, ...]) -> Layout:
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
    read = [_readable(spelling, columns, source) for source in sources]
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
        number = _stored(columns, "phone_e164")
        return lambda row: dialled_anywhere(number(row)) or row[at]
    words = program.values.get(source, {})
    if source == "country":
        words = spelling.countries_for(program.countries)
    spell, other = spelled_by(words), _stored(columns, instead)
    return lambda row: spell(row[at]) or other(row)


def _stored(columns: tuple[str, ...], column: str) -> Cell:
    """Return a function for a column's stored value; it returns "" if rows do not hold it."""
    if column not in columns:
        return lambda _row: ""
    at = columns.index(column)
    return lambda row: row[at]
