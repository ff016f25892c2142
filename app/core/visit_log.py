"""The visits of a process's pages, counted in memory and stored together."""

from collections import Counter

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.visits import Visit
from app.core.store.visit_count import add_visits
from app.core.write_behind import WriteBehind


class VisitLog(WriteBehind[Counter[Visit]]):
    """A process's visits, stored only as counts."""

    seconds = 30.0

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self._counts = Counter[Visit]()

    def note(self, visit: Visit) -> None:
        """Count a visit, to be stored within half a minute."""
        with self._lock:
            self._counts[visit] += 1
            self.store_soon()

    def take(self) -> Counter[Visit]:
        """Return the counts, and reset them."""
        counts, self._counts = self._counts, Counter()
        return counts

    def write(self, session: Session, counts: Counter[Visit]) -> None:
        """Add the counts to their days."""
        add_visits(session, counts)

    def put_back(self, counts: Counter[Visit]) -> None:
        """Count again the visits that could not be stored."""
        self._counts.update(counts)
