"""CSV rows that any spreadsheet program opens as text, never as formulas."""

import re
from collections.abc import Iterable

BOM = "\ufeff"
"""Byte order mark that tells spreadsheet programs that the file is UTF-8."""

STARTS = "=+-@＝＋－＠\t\r'"
"""First characters that make a cell a formula, and the apostrophe, to recognise our guards."""

LOOKED_THROUGH = "".join(
    map(
        chr,
        (
            *range(0x09), 0x0A, 0x0B, 0x0C, *range(0x0E, 0x21), 0x7F, 0x85, 0xA0, 0xAD, 0x61C,
            0x115F, 0x1160, 0x1680, 0x180E, *range(0x2000, 0x2010), *range(0x2028, 0x2030), 0x205F,
            *range(0x2060, 0x2070), 0x2800, 0x3000, 0x3164, 0xFEFF, 0xFFA0,
        ),
    )
)  # fmt: skip
"""Characters that count as space before the first visible character.

LibreOffice 25.2 evaluates `=` in the first place only. Importers of other programs trim first,
each in its own way. So these are all white space of Unicode, control characters except TAB and CR,
which count as starts themselves, and invisible characters such as U+200B and the mark U+FEFF.
"""

_START = f"[{re.escape(LOOKED_THROUGH)}]*[{re.escape(STARTS)}]"
_FORMULA = re.compile(_START)
_LATER_FORMULA = re.compile(f'(",")(?={_START})')


def guard_formula(value: str) -> str:
    """Return the value so that no spreadsheet evaluates it (OWASP: CSV injection).

    An apostrophe is added in front if the first non-space character is one of STARTS; nothing
    else changes. `unguarded` removes the apostrophe again.
    """
    return f"'{value}" if _FORMULA.match(value) else value


def unguarded(cell: str) -> str:
    """Return the value of a guarded cell, without the apostrophe that the guard added.

    A cell that no guard wrote, such as `'s-Hertogenbosch` in somebody else's file, is unchanged.
    In a file of ours a cell that begins with an apostrophe was always guarded, so a reader without
    a program just removes that one apostrophe.
    """
    bare = cell.removeprefix("'")
    return bare if guard_formula(bare) == cell else cell


def csv_line(values: Iterable[str]) -> str:
    """Return one line of CSV (RFC 4180): every value guarded and quoted, ended by CRLF.

    All cells are guarded at once. Within a cell quotes are always doubled, so the separator of two
    cells occurs nowhere else before a character that starts a formula.
    """
    cells = tuple(values)
    line = '","'.join(cells)
    if line.count('"') > 2 * max(len(cells) - 1, 0):
        line = '","'.join(cell.replace('"', '""') for cell in cells)
    mark = "'" if _FORMULA.match(line) else ""
    guarded = _LATER_FORMULA.sub(r"\1'", line)
    return f'"{mark}{guarded}"\r\n'
