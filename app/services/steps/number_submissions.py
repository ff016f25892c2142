"""Count submissions that arrive together, and tell each its own number."""

from collections import Counter
from collections.abc import Sequence

from sqlalchemy.orm import Session

from app.domain.rate import Count
from app.store import rate_count as rates


class Numbers:
    """The number that each submission has under a count, of those that came together.

    :param counts: what the submissions count towards, those of the first one first.
    """

    def __init__(self, session: Session, counts: Sequence[Count]) -> None:
        self._following = Counter(counts)
        self._total = rates.count_up(session, counts)

    def next(self, count: Count) -> int:
        """Return the number of the next submission under a count; asked for once for each."""
        self._following[count] -= 1
        return self._total[count] - self._following[count]
