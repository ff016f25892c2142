"""Stored codes, which may be unknown if somebody has edited the database."""

from enum import StrEnum
from typing import TypeVar

Code = TypeVar("Code", bound=StrEnum)


def known_code(codes: type[Code], stored: str) -> Code | None:
    """Return the member that a stored code names; None if it names none.

    A page tells of such a row as unreadable, and the verification of the ledger finds it.
    """
    try:
        return codes(stored)
    except ValueError:
        return None
