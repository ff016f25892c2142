"""Counts kept in memory and stored together a little later (write-behind)."""

import threading
from abc import ABC, abstractmethod
from typing import ClassVar, Generic, TypeVar

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.errors import StorageUnavailable

_Counts = TypeVar("_Counts")


class WriteBehind(ABC, Generic[_Counts]):
    """A process's counts: all of some seconds go into the database in one short transaction.

    So noting one costs no write. A process that is killed loses what it has counted since.
    """

    timed: ClassVar[bool] = True
    """Whether counts are stored by themselves; a test stores them when it looks."""

    seconds: ClassVar[float]
    """Time from the first count until all are stored."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._timer: threading.Timer | None = None

    def store_soon(self) -> None:
        """Schedule the storing of counts; call it with the lock held."""
        if self._timer is None and self.timed:
            self._timer = threading.Timer(self.seconds, self.store)
            self._timer.daemon = True
            self._timer.start()

    def store(self) -> None:
        """Store the counts; if that fails, they wait for the next time."""
        with self._lock:
            if self._timer is not None:
                self._timer.cancel()
            self._timer, counts = None, self.take()
        if not counts:
            return
        try:
            with self._database.transaction() as session:
                self.write(session, counts)
        except StorageUnavailable:
            with self._lock:
                self.put_back(counts)

    @abstractmethod
    def take(self) -> _Counts:
        """Return the counts, and reset them."""

    @abstractmethod
    def write(self, session: Session, counts: _Counts) -> None:
        """Store counts."""

    @abstractmethod
    def put_back(self, counts: _Counts) -> None:
        """Count again the events that could not be stored."""
