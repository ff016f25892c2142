"""A database with rows in every table, of values that a copy could spell wrongly."""

from collections.abc import Collection
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Boolean, Column, Date, Integer, LargeBinary, Time, Uuid, insert

from app.core.db import Database
from app.core.models import Base, UtcDateTime
from tests.support.enquiries.answers import NOW

ROWS = 2
_HOSTILE = "=1+2;\t\\N \\. \u2028 中文 ÿ\U0001f600 '\" \r\n{}"


def fill(database: Database, without: Collection[str] = ()) -> None:
    """Insert two rows into every table; the second has nothing in columns that may be empty."""
    with database.transaction() as session:
        for table in Base.metadata.sorted_tables:
            if table.name in without:
                continue
            rows = [
                {column.name: _value(column, number) for column in table.columns}
                for number in range(1, ROWS + 1)
            ]
            session.connection().execute(insert(table), rows)


def _value(column: Column[Any], number: int) -> object:
    if column.nullable and number == ROWS and not column.foreign_keys:
        return None
    values: dict[type, object] = {
        Uuid: UUID(int=number),
        UtcDateTime: NOW + timedelta(microseconds=number),
        Date: date(2027, 1, number),
        Time: time(9, number),
        JSON: {"b": _HOSTILE, "a": [number, None, 1.5]},
        Boolean: number == 1,
        Integer: number,
        LargeBinary: bytes(range(256)) * number,
        datetime: NOW,
    }
    found = next((each for kind, each in values.items() if isinstance(column.type, kind)), None)
    if found is not None:
        return found
    if column.name == "mf_recovery_codes":
        return ["a", "b"]
    return f"{_HOSTILE}{number}"
