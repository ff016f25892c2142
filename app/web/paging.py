"""Cursors of long lists, as they appear in a page's address."""

import struct
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TypeVar
from uuid import UUID

PAGE_SIZE = 50

Row = TypeVar("Row")


def cursor_text(moment: datetime, record_id: UUID) -> str:
    """Return the cursor of a moment and id, short and safe in an address."""
    microseconds = round(moment.timestamp() * 1_000_000)
    return urlsafe_b64encode(struct.pack(">q", microseconds) + record_id.bytes).decode().rstrip("=")


def read_cursor(text: str | None) -> tuple[datetime, UUID] | None:
    """Return the moment and id of a cursor, or None if it is invalid: then the list begins."""
    if not text:
        return None
    try:
        data = urlsafe_b64decode(text + "=" * (-len(text) % 4))
        (microseconds,) = struct.unpack(">q", data[:8])
        return datetime.fromtimestamp(microseconds / 1_000_000, UTC), UUID(bytes=data[8:])
    except (ValueError, struct.error, OverflowError, OSError):
        return None


def paged(
    found: Sequence[Row], place_of: Callable[[Row], tuple[datetime, UUID]]
) -> tuple[Sequence[Row], str | None]:
    """Return the rows of one page, and the cursor of the next page if there is one.

    :param found: up to `PAGE_SIZE + 1` rows; the last only shows that there are more.
    :param place_of: returns a row's moment and id.
    """
    shown = found[:PAGE_SIZE]
    return shown, cursor_text(*place_of(shown[-1])) if len(found) > PAGE_SIZE else None
