"""A mark by which to see that nobody has committed anything meanwhile."""

from sqlalchemy import text
from sqlalchemy.orm import Session

_SQLITE = text("PRAGMA data_version")
_POSTGRESQL = text("SELECT CAST(pg_current_snapshot() AS text)")


def read_mark(session: Session) -> str:
    """Return a mark that is another one once anybody else has committed a change.

    SQLite counts what others commit, for each connection by itself. PostgreSQL tells which
    transactions are not over yet: those in a list, and all from a number on. Whoever commits a
    change is in the list or has a later number before it, and neither afterwards.

    What is read after a mark is therefore still so as long as the mark is the same. It may be
    another one although nothing has changed.

    :param session: of `Database.reading_on`, the same one for all marks that are compared.
    """
    is_sqlite = session.get_bind().dialect.name == "sqlite"
    return str(session.execute(_SQLITE if is_sqlite else _POSTGRESQL).scalar_one())
