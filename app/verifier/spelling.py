"""Failures, and the one spelling of JSON, base64, numbers and times that is accepted."""

import binascii
import json
import re
from base64 import b64decode, b64encode
from collections.abc import Mapping
from datetime import datetime
from typing import Any

LONGEST_SAID = 1000
LARGEST_INTEGER = 2**53 - 1
LARGEST_NUMBER = 2**63 - 1
# Names of our records are ASCII, so sorting by code point is RFC 8785's order.
spell = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode
DECIMAL = re.compile(r"0|[1-9][0-9]{0,18}")
INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z")
HEX_HASH = re.compile(r"[0-9a-f]{64}")

Form = Mapping[str, type]
"""The names that an object has, and the type of each."""


class Failed(Exception):
    """An object does not hold."""

    # `where` names the object, and `what` completes the sentence about it. Both may quote what
    # somebody has made very long.
    def __init__(self, where: str, what: str) -> None:
        self.where, self.what = where[:LONGEST_SAID], what[:LONGEST_SAID]
        super().__init__(f"{self.where} {self.what}.")


def canonical(data: bytes, where: str) -> Any:
    """Return the value of canonical JSON (RFC 8785; our records use no fractions)."""
    try:
        value = json.loads(data.decode())
        if spell(value).encode() == data:
            return value
    except MemoryError:
        raise Failed(where, "needs more memory than there is") from None
    except (ValueError, RecursionError):
        pass
    raise Failed(where, "is not canonical JSON")


def has_form(value: object, form: Form) -> bool:
    """Return whether a value is an object with exactly these names and types."""
    return isinstance(value, dict) and {name: type(each) for name, each in value.items()} == form


def base64_bytes(text: str) -> bytes | None:
    """Return the bytes that base64 spells, None if it is not their one spelling."""
    try:
        data = b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return data if b64encode(data).decode() == text else None


def decimal(text: str) -> int | None:
    """Return the number that digits spell, None for another spelling or above 2**63 - 1."""
    number = int(text) if DECIMAL.fullmatch(text) else LARGEST_NUMBER + 1
    return number if number <= LARGEST_NUMBER else None


def is_whole(value: object) -> bool:
    """Return whether a value is an integer that every JSON reader keeps exact."""
    return type(value) is int and abs(value) <= LARGEST_INTEGER


def is_instant(text: Any) -> bool:
    """Return whether a value is a valid time in our only format."""
    if type(text) is not str or not INSTANT.fullmatch(text):
        return False
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        return False
    # Python may read 24:00 as the next day's 00:00, which is another spelling.
    return time.isoformat(timespec="milliseconds")[:23] == text[:23]


def plain(text: str) -> str:
    """Return a text that is safe to show: characters that could move or hide text are escaped.

    These are all control characters, including line separators and marks of writing direction.
    """
    return "".join(
        mark if mark.isprintable() else mark.encode("unicode_escape").decode() for mark in text
    )
