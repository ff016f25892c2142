"""The rows that a test finds in a database, without a transaction of its own."""

from typing import Any, TypeVar, cast

from flask import Flask
from sqlalchemy import Select, select
from sqlalchemy.orm import InstrumentedAttribute

from app.core.db import Database
from app.web.context import Zone

T = TypeVar("T")
Place = Flask | Zone | Database


def _database(place: Place) -> Database:
    zone = place.extensions["zone"] if isinstance(place, Flask) else place
    return cast("Database", getattr(zone, "database", zone))


def every(place: Place, what: type[T] | InstrumentedAttribute[T] | Select[T]) -> list[T]:
    """Return the rows of a table, the values of a column, or what a query finds."""
    found: Any = what if isinstance(what, Select) else select(cast("Any", what))
    with _database(place).reading() as session:
        return list(session.scalars(found))


def only(place: Place, what: type[T] | InstrumentedAttribute[T] | Select[T]) -> T:
    """Return the only such row or value, or fail."""
    (found,) = every(place, what)
    return found


def row_of(place: Place, model: type[T], key: object) -> T:
    """Return the row with a key, or fail."""
    with _database(place).reading() as session:
        return session.get_one(model, key)
