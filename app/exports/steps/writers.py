"""Choose what writes an export: its format, its headings and how its values are spelled."""

from collections.abc import Sequence
from functools import partial
from zoneinfo import ZoneInfo

from app.content import Content
from app.exports.outside.workbooks import SheetLayout, SheetWriter
from app.exports.rules.columns import EXPORT_COLUMNS
from app.exports.rules.export import ExportFormat, Preset
from app.exports.rules.presets import PROGRAMS
from app.exports.rules.text_formats import (
    Row,
    RowWriter,
    TextWriter,
    csv_writer,
    json_lines_writer,
    vcard,
)
from app.exports.steps.layouts import ExportSpelling, Layout, table_for

_WIDE_TEXT = 60


def writer_for(
    content: Content,
    *,
    format: ExportFormat,  # noqa: A002 - what it is called wherever an export is asked for
    preset: Preset,
    language: str,
    columns: Sequence[str],
    zone: ZoneInfo,
    most_rows: int,
) -> RowWriter:
    """Return what writes an export's rows.

    :param columns: what the rows hold, in order.
    :param language: of headings and values, if the preset is not the plain one.
    :param most_rows: at most how many rows may come.
    """
    spelling = ExportSpelling(content, language, zone)
    if format is ExportFormat.JSONL:
        return json_lines_writer(columns)
    if format is ExportFormat.VCF:
        return TextWriter(partial(_card, spelling, tuple(columns)))
    as_moments = format is ExportFormat.XLSX
    table = table_for(content, spelling, preset, tuple(columns), as_moments=as_moments)
    if not as_moments:
        return csv_writer(table.headings, table.shown)
    return SheetWriter(_layout(spelling, table), table.shown, most_rows)


def explained_columns(
    content: Content,
    *,
    format: ExportFormat,  # noqa: A002 - as above
    preset: Preset,
    language: str,
    columns: Sequence[str],
    zone: ZoneInfo,
) -> list[tuple[str, str]]:
    """Return what the columns of a file are called in it, each with what it means."""
    spelling = ExportSpelling(content, language, zone)
    if format in (ExportFormat.JSONL, ExportFormat.VCF):
        return [(column, spelling.meaning(column)) for column in columns]
    as_moments = format is ExportFormat.XLSX
    table = table_for(content, spelling, preset, tuple(columns), as_moments=as_moments)
    return [
        (heading, _meaning(spelling, sources, preset in PROGRAMS))
        for heading, sources in zip(table.headings, table.sources, strict=True)
    ]


def _meaning(spelling: ExportSpelling, sources: tuple[str, ...], of_program: bool) -> str:
    if of_program:
        return spelling.joined([spelling.label(source) for source in sources])
    return spelling.meaning(sources[0])


def _layout(spelling: ExportSpelling, table: Layout) -> SheetLayout:
    return SheetLayout(
        name=spelling.say("sheet"),
        headings=table.headings,
        widths=tuple(_width(sources) for sources in table.sources),
        moments=table.moments,
        zone=spelling.zone,
        cut=spelling.say("cut", n="{n}"),
    )


def _width(sources: tuple[str, ...]) -> int:
    return EXPORT_COLUMNS[sources[0]].width if len(sources) == 1 else _WIDE_TEXT


def _card(spelling: ExportSpelling, columns: tuple[str, ...], row: Row) -> str:
    lead = dict(zip(columns, row, strict=True))
    topics, sector = lead.get("topics", "").split(), lead.get("sector", "")
    categories = (*map(spelling.value("topics"), topics), spelling.value("sector")(sector))
    country = spelling.value("country")(lead.get("country", ""))
    return vcard(lead, country, tuple(filter(None, categories)))
