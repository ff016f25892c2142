"""Answers that browsers save as files."""

from collections.abc import Iterable

from flask import Response

from app.core.rules.export_rows import BOM, csv_line


def download(
    content: bytes | str | Iterable[bytes] | Iterable[str], content_type: str, name: str
) -> Response:
    """Return a file that is saved under a name; what is iterated over is sent as it comes."""
    response = Response(content, content_type=content_type)
    response.headers.set("Content-Disposition", "attachment", filename=name)
    return response


def csv_download(rows: Iterable[Iterable[str]], name: str) -> Response:
    """Return rows as a file for spreadsheet programs, every cell guarded."""
    return download(BOM + "".join(map(csv_line, rows)), "text/csv; charset=utf-8", name)
