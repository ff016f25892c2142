"""Whether PostgreSQL is durable, judged by its settings."""

from collections.abc import Mapping, Sequence

from app.core.db import Database
from app.core.store.server_settings import read_server_settings

NEEDED = ("fsync", "full_page_writes", "synchronous_commit", "synchronous_standby_names")
"""The settings of the server that decide it, as its documentation names them."""

_REACHES_STANDBY = {"on", "remote_apply"}
_REACHES_DISK = {*_REACHES_STANDBY, "local", "remote_write"}


def weak_settings(found: Mapping[str, str]) -> Sequence[str]:
    """Return the settings that may lose an acknowledged enquiry, as `name = value`.

    Without `fsync` or `full_page_writes` a crash of the machine can damage the database. A commit
    has to be on the server's own disk and, if it names a synchronous standby, on that one's.

    :param found: the value of each setting in `NEEDED`.
    """
    strong = _REACHES_STANDBY if found["synchronous_standby_names"] else _REACHES_DISK
    weak = [name for name in ("fsync", "full_page_writes") if found[name] != "on"]
    if found["synchronous_commit"] not in strong:
        weak.append("synchronous_commit")
    return [f"{name} = {found[name]}" for name in weak]


def find_weak_settings(database: Database) -> Sequence[str]:
    """Return the server's settings that may lose an acknowledged enquiry; none on SQLite.

    :raises StorageUnavailable: if the database cannot be reached.
    """
    if database.is_sqlite:
        return ()
    with database.reading() as session:
        return weak_settings(read_server_settings(session, NEEDED))
