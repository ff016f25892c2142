"""The database engine, and the only way to open a transaction on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from copy import copy
from pathlib import Path
from sqlite3 import SQLITE_ERROR
from typing import Any

from sqlalchemy import create_engine
from sqlalchemy.exc import (
    DatabaseError,
    DataError,
    IntegrityError,
    NotSupportedError,
    ProgrammingError,
)
from sqlalchemy.exc import TimeoutError as NoConnectionInTime
from sqlalchemy.orm import Session

from app.core.group_commit import GroupCommit, Job, Result
from app.core.outside.postgresql import (
    Pool,
    asking_for_tls,
    keep_rows_out_of_errors,
    read_url,
    refuse_old_servers,
)
from app.core.outside.writer_turn import WriterTurn
from app.core.rules.errors import StorageUnavailable
from app.core.store.patience import (
    BACKGROUND,
    PATIENCE,
    STREAM,
    Patience,
    limit_transactions,
    was_warned,
)
from app.core.store.sqlite import BUSY_TIMEOUT, EACH_BY_ITSELF, WRITE, prepare_sqlite

Joined = Callable[[Session], AbstractContextManager[object]]
"""What runs around a use-case within its transaction."""

# Errors caused by our own statement or a value in it; any other is a fault of the database.
_MISTAKES = (DataError, IntegrityError, NotSupportedError, ProgrammingError)
_PATIENCE_SECONDS = 10.0


class Database:
    """One engine, SQLite or PostgreSQL, opened lazily and shared by a process.

    :param patience: the limits of its transactions on PostgreSQL.
    :param pool: its connections there.
    """

    def __init__(self, url: str, patience: Patience = BACKGROUND, pool: Pool | None = None) -> None:
        self.pool = pool or Pool()
        parsed = read_url(url)
        self.is_sqlite = parsed.get_backend_name() == "sqlite"
        self._patience = patience
        self.url = parsed if self.is_sqlite else asking_for_tls(parsed)
        self.engine = create_engine(
            self.url,
            pool_pre_ping=not self.is_sqlite,
            # Visitors' input must not appear in a log beside an error.
            hide_parameters=True,
            # The connection used last has the freshest page cache.
            pool_use_lifo=True,
            connect_args={} if self.is_sqlite else self.pool.arguments,
            # One for each thread, and two for each of the four exports that a process sends at a
            # time; none waits long for one.
            pool_size=self.pool.kept,
            max_overflow=-1 if self.is_sqlite else self.pool.connections - self.pool.kept,
            pool_timeout=_PATIENCE_SECONDS / 2,
        )
        self._writer = self.engine.execution_options(**{WRITE: True})
        # SQLite's readers always see one snapshot.
        self._reader = (
            self.engine
            if self.is_sqlite
            else self.engine.execution_options(isolation_level="REPEATABLE READ")
        )
        self._streamed = self._reader.execution_options(**{PATIENCE: STREAM})
        self._present = self.engine.execution_options(
            **{PATIENCE: STREAM},
            **({EACH_BY_ITSELF: True} if self.is_sqlite else {"isolation_level": "READ COMMITTED"}),
        )
        self._groups: dict[Any, GroupCommit[Any, Any]] = {}
        self._joined: Joined = nullcontext
        self._turn = WriterTurn(Path(f"{parsed.database}.lock")) if self.is_sqlite else None
        if self.is_sqlite:
            prepare_sqlite(self.engine)
        else:
            refuse_old_servers(self.engine)
            keep_rows_out_of_errors(self.engine)
            limit_transactions(self.engine, patience)

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """Open a write transaction; commit at the end, roll back on an exception.

        :raises StorageUnavailable: if the database cannot be reached or written. Nothing is stored
            then, unless PostgreSQL warns that its standby may not have what it has stored.

        On SQLite the writers of all processes take turns on a file lock, since SQLite's own
        polling makes the second writer wait in steps of up to 100 ms.
        """
        with (
            unavailable_by_name(),
            self._writing(),
            Session(self._writer, expire_on_commit=False) as session,
        ):
            with session.begin():
                with self._joined(session):
                    yield session
                info = session.connection().info
            if was_warned(info):
                raise StorageUnavailable("It is not known whether the standby has stored it.")

    def joined_by(self, beside: Joined) -> Database:
        """Return this database with something run around each of its transactions.

        So what belongs to the caller alone is changed with what the use-case changes, or not. What
        joined it already stays joined.
        """
        joined, before = copy(self), self._joined

        @contextmanager
        def both(session: Session) -> Iterator[None]:
            with before(session), beside(session):
                yield

        joined._joined = both  # noqa: SLF001 - its own kind
        return joined

    @contextmanager
    def reading(self, *, streamed: bool = False) -> Iterator[Session]:
        """Open a read session on one snapshot; any changes are rolled back.

        :param streamed: whether it takes as long as somebody takes to read a file.
        """
        source = self._streamed if streamed else self._reader
        with (
            unavailable_by_name(),
            Session(source, expire_on_commit=False, autoflush=False) as session,
        ):
            yield session

    @contextmanager
    def reading_beside(self, session: Session) -> Iterator[Session]:
        """Open a second read session on the snapshot of another.

        On PostgreSQL a connection that copies rows out accepts no other query. SQLite has no such
        limit, nor a way to share a snapshot: there it is the same session.
        """
        if self.is_sqlite:
            yield session
            return
        shared = session.connection().exec_driver_sql("SELECT pg_export_snapshot()").scalar_one()
        with self.reading(streamed=True) as beside:
            beside.connection().exec_driver_sql(f"SET TRANSACTION SNAPSHOT '{shared}'")
            yield beside

    @contextmanager
    def reading_on(self) -> Iterator[Session]:
        """Open a read session in which each statement sees everything committed so far.

        On SQLite it keeps its connection until it ends, since only the same connection can tell
        whether others have committed. On PostgreSQL any can, so closing the session returns it.
        """
        with unavailable_by_name(), ExitStack() as stack:
            kept = stack.enter_context(self._present.connect()) if self.is_sqlite else self._present
            yield stack.enter_context(Session(kept, autoflush=False))

    @contextmanager
    def writing_with(self, session: Session) -> Iterator[Session]:
        """Turn a read session into a write session, and commit it at the end.

        A snapshot cannot be upgraded once another process has written (SQLITE_BUSY_SNAPSHOT, or
        a serialization failure), so the read transaction ends and another begins in its place.

        :raises StorageUnavailable: if the database cannot be reached or written.
        """
        with unavailable_by_name(), self._writing():
            connection = session.connection()
            connection.exec_driver_sql("COMMIT")
            connection.exec_driver_sql(
                "BEGIN IMMEDIATE"
                if self.is_sqlite
                else "SET TRANSACTION ISOLATION LEVEL READ COMMITTED; " + self._patience.statements
            )
            try:
                yield session
                session.commit()
            except BaseException:
                session.rollback()
                raise

    def together(
        self, perform: Callable[[Session, Sequence[Job]], Sequence[Result]], job: Job
    ) -> Result:
        """Run a job in a write transaction shared with other waiting jobs.

        :param perform: runs several jobs and returns a result for each; if it raises, nothing is
            stored and each job is run again alone.
        :raises StorageUnavailable: if the database cannot be reached or written; nothing is stored.
        """
        group = self._groups.setdefault(perform, GroupCommit(self.transaction, perform))
        result: Result = group.run(job)
        return result

    def empty_log(self) -> bool:
        """Checkpoint and truncate SQLite's write-ahead log; return whether that was complete.

        A reader of an older snapshot prevents it; it is then to be retried. The call does not wait
        for such a reader: by default SQLite would, and hold up all writers.

        :raises StorageUnavailable: if the database cannot be written.
        """
        if not self.is_sqlite:
            return False
        with unavailable_by_name(), self._writing(), self._present.connect() as connection:
            connection.exec_driver_sql("PRAGMA busy_timeout = 0")
            found = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()
            connection.exec_driver_sql(BUSY_TIMEOUT)
        return not found[0]

    def log_ahead(self) -> None:
        """Let SQLite write into a write-ahead log, so that readers and a writer do not wait.

        :raises StorageUnavailable: if the database cannot be written.
        """
        # Beside a writer SQLite refuses the change at once, whatever its patience.
        with unavailable_by_name(), self._writing(), self._present.connect() as connection:
            connection.exec_driver_sql("PRAGMA journal_mode = WAL")

    def is_written(self) -> bool:
        """Return whether another process writes into SQLite's file now."""
        return self._turn is not None and self._turn.is_taken()

    def _writing(self) -> AbstractContextManager[None]:
        return nullcontext() if self._turn is None else self._turn.taken()

    def dispose(self) -> None:
        """Close every connection."""
        self.engine.dispose()


@contextmanager
def unavailable_by_name() -> Iterator[None]:
    """Raise `StorageUnavailable` if the database cannot be used.

    :raises StorageUnavailable: in place of the error of the driver or the disk.
    """
    try:
        yield
    except (DatabaseError, NoConnectionInTime, OSError) as error:
        # SQLite's driver raises the same error for an unknown column as for a full disk.
        code = getattr(getattr(error, "orig", None), "sqlite_errorcode", None)
        if isinstance(error, _MISTAKES) or code == SQLITE_ERROR:
            raise
        raise StorageUnavailable("The database cannot be used at the moment.") from error
