"""Rows of an export as JSON Lines: exactly what is stored, one lead a line."""

import json
from collections.abc import Mapping, Sequence

from app.exports.rules.export_columns import LISTS, SCHEMA

_LINE_ENDS = {point: f"\\u{point:04x}" for point in (0x85, 0x2028, 0x2029)}


def json_line(columns: Sequence[str], values: Sequence[str]) -> str:
    """Return one lead as a JSON object (RFC 8259) on a line of its own, its schema's version first.

    Columns that hold several codes are lists; everything else is text, as it is stored. What some
    readers take for the end of a line is written as the escape that JSON has for it, and so is a
    surrogate without its other half, which UTF-8 cannot hold.
    """
    fields = {
        column: value.split() if column in LISTS else value
        for column, value in zip(columns, values, strict=True)
    }
    return _encoded({"schema": SCHEMA, **fields}) + "\n"


def _encoded(record: Mapping[str, object]) -> str:
    text = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(record, separators=(",", ":"))
    return text.translate(_LINE_ENDS)
