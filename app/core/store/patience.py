"""The time that work may take on PostgreSQL, by its kind."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, event


@dataclass(frozen=True)
class Patience:
    """The time that a kind of work may take of the database, in milliseconds; 0 is no limit.

    :param lock: waiting for a lock.
    :param statement: one statement.
    :param idle: a transaction that asks nothing.
    """

    lock: int
    statement: int
    idle: int

    @property
    def statements(self) -> str:
        """The statements that set the limits of one transaction."""
        return (
            f"SET LOCAL lock_timeout = {self.lock}; "
            f"SET LOCAL statement_timeout = {self.statement}; "
            f"SET LOCAL idle_in_transaction_session_timeout = {self.idle}"
        )


REQUEST = Patience(lock=3_000, statement=15_000, idle=60_000)
"""Somebody waits for the answer."""

STREAM = Patience(lock=3_000, statement=0, idle=0)
"""A file is written as fast as it is read; `ReaderPipe` limits that."""

BACKGROUND = Patience(lock=30_000, statement=3_600_000, idle=600_000)
"""The worker and commands."""

PATIENCE = "zone_patience"
"""The execution option that names it."""

_WARNED = "zone_warned_at_commit"


def limit_transactions(engine: Engine, usual: Patience) -> None:
    """Limit the time of every transaction, but never that of a COMMIT.

    A COMMIT that waits for its standby is stored already, only not everywhere: to cancel it would
    report as lost what is there.
    """

    def on_connect(connection: Any, record: Any) -> None:
        def on_notice(notice: Any) -> None:
            if notice.severity_nonlocalized == "WARNING":
                record.info[_WARNED] = True

        connection.add_notice_handler(on_notice)

    def on_begin(connection: Connection) -> None:
        chosen: Patience = connection.get_execution_options().get(PATIENCE, usual)
        connection.exec_driver_sql(chosen.statements)

    def on_commit(connection: Connection) -> None:
        connection.exec_driver_sql("SET LOCAL statement_timeout = 0")
        connection.info.pop(_WARNED, None)

    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", on_begin)
    event.listen(engine, "commit", on_commit)


def was_warned(info: dict[Any, Any]) -> bool:
    """Return whether PostgreSQL warned at the last COMMIT: a standby may not have it.

    :param info: of the connection.
    """
    return bool(info.pop(_WARNED, False))
