"""Requests and answers during a soak, and the errors that its faults explain."""

import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

GRACE = 15.0
"""Seconds after a fault during which a refused or broken request is explained by it."""

INTERNAL_ERROR = 500


@dataclass(frozen=True)
class Trouble:
    """A request that was not answered as it should be.

    :param kind: what was asked, and the status or the error.
    :param ours: whether the service itself failed, which no fault excuses.
    """

    begun: float
    ended: float
    kind: str
    ours: bool


@dataclass
class Tally:
    """Counts of requests and troubles, filled by many threads.

    :ivar faults: each with its begin and its end.
    """

    asked: Counter[str] = field(default_factory=Counter)
    troubles: list[Trouble] = field(default_factory=list)
    faults: list[tuple[str, float, float]] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def note(self, what: str, status: int | str = "", at: float = 0.0, took: float = 0.0) -> None:
        """Note a request, and why it was not answered as it should be.

        :param status: the status or the error's name; empty if it was answered well.
        :param at: when it ended, if not now.
        :param took: seconds since it began.
        """
        with self._lock:
            self.asked[what] += 1
            if status:
                kind, ours = f"{what}: {status}", status == INTERNAL_ERROR
                ended = at or time.monotonic()
                self.troubles.append(Trouble(ended - took, ended, kind, ours))

    @contextmanager
    def fault(self, name: str) -> Iterator[None]:
        """Note a fault, from its begin to its end."""
        begun = time.monotonic()
        try:
            yield
        finally:
            self.faults.append((name, begun, time.monotonic()))

    def unexplained(self) -> Counter[str]:
        """Return the troubles at times at which nothing had been made to fail."""
        return Counter(each.kind for each in self.troubles if not self._is_explained(each))

    def explained(self) -> Counter[str]:
        """Return the other troubles."""
        return Counter(each.kind for each in self.troubles if self._is_explained(each))

    def _is_explained(self, trouble: Trouble) -> bool:
        return not trouble.ours and any(
            begun <= trouble.ended and trouble.begun <= ended + GRACE
            for _name, begun, ended in self.faults
        )
