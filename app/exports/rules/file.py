"""Files of leads: rows as CSV, JSON Lines or vCards, and the ids of their enquiries.

Rows are written in batches. The ids of the enquiries are kept in sorted chunks.
"""

import hashlib
import json
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, Protocol
from urllib.parse import quote
from uuid import UUID

from app.core.rules.export_rows import BOM, csv_line
from app.core.rules.visible_text import visible
from app.exports.rules.columns import EXPORT_COLUMNS, SCHEMA

Row = tuple[str, ...]
"""One lead's values by the request's columns, as corrected; times in UTC, codes space-separated."""


class RowWriter(Protocol):
    """A file being written in batches of rows, with no more than a batch in memory."""

    are_lines: bool
    """True if a row is written as a line of its values, as they are stored."""

    def begin(self) -> bytes:
        """Return the bytes before the first row."""

    def rows(self, rows: Sequence[Row]) -> bytes:
        """Return the bytes of a batch of rows; none while the format keeps them until its end."""

    def end(self) -> Iterator[bytes]:
        """Yield the bytes after the last row, piece by piece."""

    def close(self) -> None:
        """Release everything that is held outside memory, finished or not."""


_SEVERAL = frozenset(name for name, each in EXPORT_COLUMNS.items() if each.type.several)
_LINE_ENDS = {point: f"\\u{point:04x}" for point in (0x85, 0x2028, 0x2029)}


def json_line(columns: Sequence[str], values: Sequence[str]) -> str:
    """Return one lead as a JSON object (RFC 8259) on a line of its own, its schema's version first.

    Columns that hold several codes are lists; everything else is text, as it is stored. Characters
    that some readers take for the end of a line are written as JSON escapes, and so is a lone
    surrogate, which UTF-8 cannot encode.
    """
    fields = {
        column: value.split() if column in _SEVERAL else value
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


_FOLD_AT = 75
"""The most octets of a line without its end (RFC 6350, section 3.2)."""

_ESCAPES = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n"})
_URI_CHARACTERS = ":/?#[]@!$&'()*+,;=%-._~"


def vcard(lead: Mapping[str, str], country: str, categories: tuple[str, ...]) -> str:
    """Return the vCard of one lead; missing values are left out.

    A name is one answer here, which cannot be split into family and given names without guessing.
    It is written whole as FN, and whole in the first part of N, for programs that show N.

    :param lead: values by column; any may be missing.
    :param country: the name of the country, in the reader's language.
    :param categories: the subjects of the enquiry, in the reader's language.
    """
    name = next((lead[part] for part in _NAMES if lead.get(part)), "")
    lines = ["BEGIN:VCARD", "VERSION:4.0", "KIND:individual"]
    if lead.get("enquiry"):
        lines.append(f"UID:urn:uuid:{lead['enquiry']}")
    lines += [f"FN:{_text(name)}", f"N:{_text(name)};;;;"]
    lines += [f"{tag}:{_text(lead[part])}" for tag, part in _TEXTS if lead.get(part)]
    lines += _telephone(lead)
    if lead.get("website"):
        lines.append(f"URL:{_address(lead['website'])}")
    if country:
        lines.append(f"ADR:;;;;;;{_text(country)}")
    language = lead.get("reply_language") or lead.get("language")
    if language:
        lines.append(f"LANG:{language}")
    if categories:
        lines.append(f"CATEGORIES:{','.join(map(_text, categories))}")
    if lead.get("received_at"):
        lines.append(f"REV:{_basic(lead['received_at'])}")
    return "".join(map(_folded, (*lines, "END:VCARD")))


_NAMES = ("name", "organisation", "email", "reference")
_TEXTS = (
    ("ORG", "organisation"),
    ("TITLE", "job_title"),
    ("EMAIL", "email"),
    ("NOTE", "reference"),
)


def _telephone(lead: Mapping[str, str]) -> list[str]:
    if lead.get("phone_e164"):
        return [f"TEL;VALUE=uri:tel:{lead['phone_e164']}"]
    return [f"TEL;VALUE=text:{_text(lead['phone'])}"] if lead.get("phone") else []


def _text(value: str) -> str:
    """Return a text escaped for a vCard (RFC 6350, section 3.4)."""
    return visible(value.replace("\r\n", "\n").replace("\r", "\n")).translate(_ESCAPES)


def _address(website: str) -> str:
    """Return the address of a website as a URI, adding the scheme that people omit."""
    address = website if "://" in website else f"https://{website}"
    return quote(address, safe=_URI_CHARACTERS, errors="replace")


def _basic(instant: str) -> str:
    """Return a moment in ISO 8601's basic form, to the second (RFC 6350, section 4.3.5)."""
    day, _, clock = instant.partition("T")
    return f"{day.replace('-', '')}T{clock[:8].replace(':', '')}Z"


def _folded(line: str) -> str:
    """Return a line folded into as many as its length requires, without splitting a character."""
    if len(line) <= _FOLD_AT and line.isascii():
        return f"{line}\r\n"
    parts, part, size = [], "", 0
    for character in line:
        width = len(character.encode())
        if size + width > _FOLD_AT:
            parts.append(part)
            part, size = " ", 1
        part += character
        size += width
    return "\r\n".join((*parts, part)) + "\r\n"


class TextWriter:
    """A file of text, which ends with its last row."""

    def __init__(
        self, lines: Callable[[Row], str], head: str = "", *, are_lines: bool = False
    ) -> None:
        """Begin a file.

        :param lines: returns the text of a row.
        :param head: the text before the first row.
        :param are_lines: see `RowWriter`.
        """
        self._lines = lines
        self._head = head
        self.are_lines = are_lines

    def begin(self) -> bytes:
        """Return the bytes before the first row."""
        return self._head.encode()

    def rows(self, rows: Sequence[Row]) -> bytes:
        """Return the bytes of a batch of rows."""
        return "".join(map(self._lines, rows)).encode()

    def end(self) -> Iterator[bytes]:
        """Yield nothing: the last row is the end."""
        return iter(())

    def close(self) -> None:
        """Do nothing: nothing is held outside memory."""


def csv_writer(headings: Sequence[str], shown: Callable[[Row], Row] | None = None) -> TextWriter:
    """Return a writer of a CSV table for spreadsheet programs (RFC 4180), every cell guarded.

    The table is in UTF-8 with a byte order mark.

    :param shown: returns the cells of a row by the headings; None if they are the row itself.
    """
    head = BOM + csv_line(headings)
    if shown is None:
        return TextWriter(csv_line, head, are_lines=True)
    return TextWriter(lambda row: csv_line(shown(row)), head)


def json_lines_writer(columns: Sequence[str]) -> TextWriter:
    """Return a writer of one JSON object per line, with the values exactly as stored."""
    return TextWriter(partial(json_line, tuple(columns)))


IDS_A_CHUNK = 512
"""The most ids in one chunk: few enough to search, enough to compress well."""

_WIDTH = 16


class Members:
    """The enquiries that a file holds, collected in the order of their ids in little memory."""

    def __init__(self) -> None:
        self._full: list[dict[str, Any]] = []
        self._open: list[bytes] = []
        self._digest = hashlib.sha256()
        self.count = 0

    def extend(self, ids: Iterable[bytes]) -> None:
        """Add ids, which must be in order and follow all earlier ones."""
        self._open.extend(ids)
        while len(self._open) >= IDS_A_CHUNK:
            self._close_chunk()

    @property
    def chunks(self) -> list[dict[str, Any]]:
        """All ids in chunks, by the columns of a chunk's row; none may be added after this."""
        if self._open:
            self._close_chunk()
        return self._full

    @property
    def sha256(self) -> str:
        """The hash over all ids in order, once `chunks` has been read."""
        return self._digest.hexdigest()

    def contains(self, enquiry_id: UUID) -> bool:
        """Return whether an enquiry is among them."""
        return enquiry_id.bytes in self._open or any(
            chunk["first_id"] <= enquiry_id <= chunk["last_id"]
            and contains(chunk["ids"], enquiry_id)
            for chunk in self._full
        )

    def _close_chunk(self) -> None:
        closed, self._open = self._open[:IDS_A_CHUNK], self._open[IDS_A_CHUNK:]
        ids = b"".join(closed)
        self._digest.update(ids)
        self._full.append(
            {
                "first_id": UUID(bytes=closed[0]),
                "last_id": UUID(bytes=closed[-1]),
                "number": len(self._full),
                "count": len(closed),
                # The random part of the ids does not compress, whatever the level.
                "ids": zlib.compress(ids, 1),
            }
        )
        self.count += len(closed)


def contains(packed: bytes, enquiry_id: UUID) -> bool:
    """Return whether a chunk's compressed ids include an enquiry."""
    ids, wanted = zlib.decompress(packed), enquiry_id.bytes
    place = ids.find(wanted)
    # The end of one id and the beginning of the next may together look like another.
    while place >= 0 and place % _WIDTH:
        place = ids.find(wanted, place + 1)
    return place >= 0


def unpack(packed: bytes) -> Iterator[bytes]:
    """Yield the ids of a chunk in order."""
    ids = zlib.decompress(packed)
    return (ids[at : at + _WIDTH] for at in range(0, len(ids), _WIDTH))
