"""The content of a workbook, read with another library than the writer's, and as raw XML."""

import io
import xml.etree.ElementTree as ET
import zipfile
from datetime import date, datetime
from typing import Any

from python_calamine import CalamineWorkbook

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
Cell = str | datetime


def read_sheets(content: bytes) -> dict[str, list[list[Cell]]]:
    """Return the rows of each sheet."""
    workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
    sheets = {name: workbook.get_sheet_by_name(name) for name in workbook.sheet_names}
    return {
        name: [[_whole(cell) for cell in row] for row in sheet.to_python(skip_empty_area=False)]
        for name, sheet in sheets.items()
    }


def sheet_trees(content: bytes) -> list[ET.Element]:
    """Return the XML of each sheet."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        names = sorted(
            name for name in archive.namelist() if name.startswith("xl/worksheets/sheet")
        )
        return [ET.fromstring(archive.read(name)) for name in names]


def elements(tree: ET.Element, name: str) -> list[ET.Element]:
    """Return the elements of a sheet with a name."""
    return list(tree.iter(f"{_MAIN}{name}"))


def assert_nothing_is_evaluated(content: bytes, moments: int) -> None:
    """Fail if a workbook has a formula, a link, or a cell that is neither text nor a date.

    :param moments: the number of dates in it.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = archive.namelist()
    assert not [name for name in names if "rels/sheet" in name or "externalLink" in name]
    numbers = 0
    for tree in sheet_trees(content):
        assert not elements(tree, "f") + elements(tree, "hyperlink")
        for cell in elements(tree, "c"):
            if cell.get("t") == "inlineStr":
                assert [child.tag for child in cell] == [f"{_MAIN}is"]
            elif len(cell):
                assert cell.get("t") is None
                numbers += 1
    assert numbers == moments


def _whole(cell: Any) -> Cell:
    """Return a cell's value as text or moment; the library returns midnight as a day."""
    if isinstance(cell, date) and not isinstance(cell, datetime):
        return datetime(cell.year, cell.month, cell.day)  # noqa: DTZ001 - a cell has no zone
    assert isinstance(cell, str | datetime)
    return cell
