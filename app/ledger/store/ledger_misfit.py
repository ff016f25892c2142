"""Rows of the ledger's tables that hold what this service never writes, and cannot read back.

SQLite lets a value of any type into a column, and text that is not UTF-8; PostgreSQL lets in
moments that are none for Python. Only somebody who works past this service puts them there.
"""

from collections.abc import Mapping

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.core.store.statements import dialect_of
from app.ledger.store.spelling import SOUND

_TABLES = ("ledger_checkpoint", "ledger_tile", "ledger_leaf", "ledger_pending")
_SQLITE_SOUND: Mapping[str, str] = {table: " AND ".join(SOUND[table][1]) for table in _TABLES}

# Python's years have four digits and begin with 1; a day less at either end, for zones.
_POSTGRESQL_ENTRY = "at BETWEEN '0001-01-02 00:00Z' AND '9999-12-30 00:00Z'"
_POSTGRESQL_SOUND: Mapping[str, str] = {
    "ledger_leaf": _POSTGRESQL_ENTRY,
    "ledger_pending": _POSTGRESQL_ENTRY,
}


def find_misfit(session: Session) -> str | None:
    """Return where a row is that cannot be read as this service wrote it, if there is any.

    It is told as the table and the condition that selects the row. Every row of the ledger is
    looked at, so this is for when reading has failed.
    """
    sqlite = dialect_of(session).name == "sqlite"
    place = "rowid" if sqlite else "ctid"
    for table, sound in (_SQLITE_SOUND if sqlite else _POSTGRESQL_SOUND).items():
        misfit = f"SELECT {place} FROM {table} WHERE ({sound}) IS NOT TRUE LIMIT 1"  # noqa: S608
        found = session.execute(text(misfit)).scalar()
        if found is not None:
            return f"{table} WHERE {place} = {found if sqlite else repr(found)}"
    return None
