"""The visits of a process's pages, counted in memory and stored together."""

import threading
from collections import Counter

from app.core.db import Database
from app.core.rules.errors import StorageUnavailable
from app.core.rules.visits import Visit
from app.core.store.visit_count import add_visits

_PAUSE_SECONDS = 30.0


class VisitLog:
    """A process's visits: all of half a minute go into the database in one short transaction.

    So a page view costs no write, and what is stored tells no single one. A process that is
    stopped loses what it has counted since.

    :ivar timed: whether counts are stored by themselves; a test stores them when it looks.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._counts = Counter[Visit]()
        self._timer: threading.Timer | None = None
        self.timed = True

    def note(self, visit: Visit) -> None:
        """Count a visit, to be stored within half a minute."""
        with self._lock:
            self._counts[visit] += 1
            if self._timer is None and self.timed:
                self._timer = threading.Timer(_PAUSE_SECONDS, self.store)
                self._timer.daemon = True
                self._timer.start()

    def store(self) -> None:
        """Store what was counted; what cannot be stored waits for the next visit."""
        with self._lock:
            if self._timer is not None:
                self._timer.cancel()
            self._timer, counts, self._counts = None, self._counts, Counter()
        if not counts:
            return
        try:
            with self._database.transaction() as session:
                add_visits(session, counts)
        except StorageUnavailable:
            with self._lock:
                self._counts.update(counts)
