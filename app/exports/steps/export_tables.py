"""The tables that an export can be laid out as: its headings, and what stands below each."""

from collections.abc import Callable
from dataclasses import dataclass

from app.content import Content
from app.content.export_presets import Form, Program, ProgramColumn
from app.enquiries.outside.contact_details import dialled_anywhere
from app.exports.rules.export import Preset
from app.exports.rules.export_columns import MOMENTS
from app.exports.rules.export_writer import Row
from app.exports.steps.export_spelling import ExportSpelling, Spell, spelled_by

Cell = Callable[[Row], str]


@dataclass(frozen=True)
class Table:
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
) -> Table:
    """Return how a preset lays out rows of these columns.

    :param as_moments: whether a time stays as it is stored, for the format has a type for it.
    """
    if preset in content.export_presets.programs:
        return _program_table(content.export_presets.programs[preset], spelling, columns)
    sources = tuple((column,) for column in columns)
    moments = frozenset(at for at, column in enumerate(columns) if as_moments and column in MOMENTS)
    if preset is Preset.READABLE:
        headings = tuple(map(spelling.label, columns))
        cells = [_readable(spelling, columns, column, as_moments) for column in columns]
        return Table(headings, sources, _each(cells), moments)
    # A workbook's times are local, so that even here their column says in which zone.
    headings = tuple(
        f"{column} ({spelling.zone.key})" if at in moments else column
        for at, column in enumerate(columns)
    )
    return Table(headings, sources, None, moments)


def _each(cells: list[Cell]) -> Callable[[Row], Row]:
    return lambda row: tuple([cell(row) for cell in cells])


def _readable(
    spelling: ExportSpelling, columns: tuple[str, ...], column: str, as_moments: bool
) -> Cell:
    at = columns.index(column)
    if as_moments and column in MOMENTS:
        return lambda row: row[at]
    spell = spelling.value(column)
    return lambda row: spell(row[at])


def _program_table(program: Program, spelling: ExportSpelling, columns: tuple[str, ...]) -> Table:
    kept = [
        (column, tuple(source for source in column.sources if source in columns))
        for column in program.columns
    ]
    kept = [(column, sources) for column, sources in kept if sources]
    cells = [_program_cell(program, spelling, columns, *each) for each in kept]
    headings = tuple(column.heading for column, _sources in kept)
    return Table(headings, tuple(sources for _column, sources in kept), _each(cells))


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
            spelling.words("about", label=label, value=value) for label, value in values if value
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
