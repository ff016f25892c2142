"""Leads that have their place and hold certain words.

What is frequent is soon met on the way itself; what is rare is looked up in the index of terms.
So a first stretch is walked, reading texts. If that does not fill the page, the index says whether
there are few: then they are read and sorted, or else the walk goes on. FTS5 gives what it finds in
the order of places, and needs no such question there.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Select, and_, select
from sqlalchemy.orm import Session

from app.domain.inbox import RowKey
from app.models import Lead, LeadText
from app.store.inbox_filter import Question
from app.store.inbox_part import Way
from app.store.inbox_walk import FEW, Guide, choose_guide, filtered, is_sqlite, placed
from app.store.lead_search import SEARCH, holds, indexed, matching

_FIRST_LOOK = 200
_GROWTH = 4
_LONGEST_LOOK = 2000
_SHORT_WALK = 200
_LONG_WALK = 20_000
_RARE = 5 * FEW


def search_placed(session: Session, question: Question, way: Way, limit: int) -> list[RowKey]:
    """Return up to `limit` placed leads that hold the words, on a way, in its order."""
    guide = choose_guide(session, question, way)
    search = _Search(session, question, guide, limit)
    rest = search.walk(way, 2 * FEW if guide.sorts else _SHORT_WALK)
    streams = search.is_sqlite and not way.part.by_due
    if not search.is_done and not streams and search.is_frequent():
        rest = search.walk(rest, _LONG_WALK)
    if not search.is_done:
        search.look_up(rest, streams=streams)
    return search.found


class _Search:
    """A search on one way, with what it has found so far."""

    def __init__(self, session: Session, question: Question, guide: Guide, limit: int) -> None:
        self.is_sqlite = is_sqlite(session)
        self.found: list[RowKey] = []
        self.is_done = False
        self._session = session
        self._question = question
        self._guide = guide
        self._limit = limit
        self._places: Sequence[int] | None = None

    def walk(self, way: Way, most: int) -> Way:
        """Read the texts of up to `most` leads; return the rest of the way."""
        looked, size = 0, _FIRST_LOOK
        while not self.is_done and looked < most:
            rows = self._look(way, size)
            self._take(key for key, held in rows if held)
            self.is_done |= len(rows) < size
            if rows:
                way = replace(way, after=rows[-1][0])
            looked, size = looked + size, min(size * _GROWTH, _LONGEST_LOOK)
        return way

    def is_frequent(self) -> bool:
        """Return whether many texts hold the words' terms; if not, which do is kept."""
        some = indexed(self._question.words, is_sqlite=self.is_sqlite).limit(_RARE + 1)
        places = [row[0] for row in self._session.execute(some)]
        self._places = places if len(places) <= _RARE else None
        return self._places is None

    def look_up(self, way: Way, *, streams: bool) -> None:
        """Take the rest from the index."""
        statement = self._streamed(way) if streams else self._sorted(way)
        conditions = holds(self._question.words, is_sqlite=self.is_sqlite)
        rows = self._session.execute(
            statement.where(*conditions).limit(self._limit - len(self.found))
        )
        self._take(way.part.key(lead_id, value) for lead_id, value, _place in rows)

    def _take(self, keys: Iterable[RowKey]) -> None:
        self.found = [*self.found, *keys][: self._limit]
        self.is_done = len(self.found) == self._limit

    def _look(self, way: Way, size: int) -> list[tuple[RowKey, bool]]:
        """Return the next leads on a way, and whether each holds the words."""
        some = placed(self._question, way, self._guide, is_sqlite=self.is_sqlite)
        ahead = some.limit(size).subquery()
        held = and_(*holds(self._question.words, is_sqlite=self.is_sqlite))
        rows = self._session.execute(
            select(ahead.c.id, ahead.c.value, held).outerjoin(
                LeadText, LeadText.place == ahead.c.place
            )
        )
        keys = {way.part.key(lead_id, value): bool(found) for lead_id, value, found in rows}
        return [(key, keys[key]) for key in way.sorted(list(keys))]

    def _streamed(self, way: Way) -> Select[tuple[Any, Any, Any]]:
        """Return what reads the index in the order of places."""
        place: Any = SEARCH.c.rowid
        return (
            filtered(
                select(Lead.id, place, place).select_from(SEARCH),
                self._question,
                way,
                Guide(sorts=True),
                place,
                is_sqlite=True,
            )
            .join(Lead, Lead.place == place)
            .join(LeadText, LeadText.place == place)
            .where(matching(self._question.words, is_sqlite=True))
            .order_by(*way.order(place))
        )

    def _sorted(self, way: Way) -> Select[tuple[Any, Any, Any]]:
        """Return what reads all that the index finds, and sorts it."""
        statement = placed(self._question, way, Guide(sorts=True), is_sqlite=self.is_sqlite).join(
            LeadText, LeadText.place == Lead.place
        )
        if self._places is not None:
            # Told one by one, since planners guess badly how few there are.
            return statement.where(Lead.place.in_(self._places))
        found = indexed(self._question.words, is_sqlite=self.is_sqlite).cte("found")
        if not self.is_sqlite:
            found = found.prefix_with("MATERIALIZED")
        return statement.where(Lead.place.in_(select(found.c.place)))
