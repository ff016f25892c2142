"""Count submissions that arrive together, and tell each its own number."""

from collections import Counter
from collections.abc import Sequence

from sqlalchemy.orm import Session

from app.core.rules.rate import Count
from app.core.store import rate_count as rates


class Numbers:
    """The number that each submission has under a count, of those that came together.

    :param counts: what all of them count towards.
    """

    def __init__(self, session: Session, counts: Sequence[Count]) -> None:
        total = rates.count_up(session, counts)
        self._so_far = {count: total[count] - more for count, more in Counter(counts).items()}

    def next(self, count: Count) -> int:
        """Return the number of the next submission under a count; asked for once for each."""
        self._so_far[count] += 1
        return self._so_far[count]
