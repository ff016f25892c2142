"""When entries were made, and which of them claim to be older than where they stand in the log."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.verifier.entries import Entry

# Several machines append, and their entries wait for each other, so the order is a loose one.
LATE = timedelta(days=1)


@dataclass
class Times:
    """The times of the entries seen.

    :param held_size: how many entries the auditor held the log's word on before.
    :param newest_held: the newest time among those.
    :param late: how many entries after them are more than a day older than that.
    """

    held_size: int
    first: str = ""
    last: str = ""
    newest_held: str = ""
    late: int = 0
    first_late: int = 0

    def see(self, entry: Entry) -> None:
        """Take note of an entry's time."""
        self.first = min(self.first or entry.time, entry.time)
        self.last = max(self.last, entry.time)
        if entry.index < self.held_size:
            self.newest_held = self.last
        elif entry.time < self.newest_held and self._is_late(entry.time):
            self.late += 1
            self.first_late = self.first_late or entry.index

    def _is_late(self, time: str) -> bool:
        return datetime.fromisoformat(self.newest_held) - datetime.fromisoformat(time) > LATE
