"""Take away what erasures have left outside the database, and overwrite what they gave free."""

from datetime import datetime

from app.core.db import Database
from app.rights.outside.instance_files import InstanceFiles
from app.rights.rules.erasure import Overwriting, Place
from app.rights.steps.record_overwritten import record_overwritten
from app.rights.store import erasure

_AT_ONCE = 500


def something_left(database: Database) -> bool:
    """Return whether an erasure has left something that can be seen to by itself."""
    with database.reading() as session:
        if erasure.list_leftover_files(session, 1):
            return True
        # On PostgreSQL only `zone db scrub` gets at it, which keeps others out meanwhile.
        return database.is_sqlite and bool(erasure.list_to_overwrite(session, 1))


def overwrite_erased(
    database: Database, ledger_key: bytes, files: InstanceFiles, now: datetime
) -> None:
    """Delete the files that erasures have left, and empty SQLite's write-ahead log.

    The log holds what the database's file held before. Whoever reads an older state holds up its
    being emptied, so this is done again until it holds, and then recorded for each erasure.

    :raises StorageUnavailable: if the database cannot be used.
    """
    _delete_files(database, files, now)
    if not database.is_sqlite:
        return
    with database.reading() as session:
        erasures = erasure.list_to_overwrite(session, _AT_ONCE)
    if erasures and database.empty_log():
        how = Overwriting.LOG_EMPTIED
        with database.transaction() as session:
            record_overwritten(session, ledger_key, erasures, how, "system", now)


def _delete_files(database: Database, files: InstanceFiles, now: datetime) -> None:
    with database.reading() as session:
        left = erasure.list_leftover_files(session, _AT_ONCE)
    if not left:
        return
    for each in left:
        files.remove(each.place, each.name)
    with database.transaction() as session:
        for place in (Place.MAIL, Place.EXPORTS):
            names = [each.name for each in left if each.place == place.value]
            erasure.delete_leftovers(session, place, names, now)
