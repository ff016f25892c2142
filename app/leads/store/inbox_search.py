"""Search in the inbox: the leads of a list that hold words, in the list's order.

Frequent words are soon met on a walk through the list; rare ones are looked up in an index. So the
texts of a first stretch are read, and the walk continues as long as its hits promise a full page
soon. Otherwise the index returns the leads that match. FTS5 returns them in the order of places.
GIN returns all of them, so it is asked for those of the next ten thousand leads, then of more, and
only then for all: by that time, they are few. How many leads are read or asked for at a time
follows from the hits so far.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice
from math import inf
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    Select,
    and_,
    any_,
    false,
    func,
    literal,
    or_,
    select,
)
from sqlalchemy.orm import Session

from app.leads.models import Lead, LeadText
from app.leads.rules.inbox import LeadFilter, RowKey
from app.leads.rules.search_slices import covering
from app.leads.store.inbox_equality import unindexed
from app.leads.store.inbox_question import Part, Question, Way
from app.leads.store.inbox_walk import (
    FEW,
    Guide,
    choose_guide,
    filtered,
    is_sqlite,
    placed,
)
from app.leads.store.lead_index import SEARCH, containing, indexed, matching

_FIRST_LOOK = 200
_GROWTH = 4
_LONGEST_LOOK = 2000
_FEWEST, _MARGIN = 20, 1.5
"""How many more leads are read than are likely to fill the page, since hits are uneven."""

_PATIENCE, _SHORT_PATIENCE = 5000, 1000
"""The most leads that are likely to be read before the page is full, if the walk is to go on.

The index returns 50 hits in the time in which a walk reads some 500 texts; but it has all leads, so
that of its hits in a list with filters most may have to be left out.
"""

_LONG_WALK = 20_000
_RARE = 5 * FEW
_IN_ORDER = 10 * FEW
"""The most leads to look up from the index: `_RARE` to be sorted, this many by their places."""

_AHEAD, _FARTHEST_AHEAD = 10_000, 84_000
"""About how many of the next leads GIN is asked for at most, the first time and altogether.

A second time costs more than a wider first one: these are enough for words of each hundredth lead.
"""

_FIRST_ID, _LAST_ID = UUID(int=0), UUID(int=2**128 - 1)


def search_placed(session: Session, question: Question, way: Way, limit: int) -> list[RowKey]:
    """Return up to `limit` placed leads that hold the words along a way, in its order."""
    guide = choose_guide(session, question, way)
    if guide.equality and len(guide.equality.apart()) > 1 and not guide.sorts:
        # The values' stretches of an index are not in one order, so the list's own is walked.
        guide = Guide(due=way.part.by_due)
    search = _Search(session, question, guide, limit)
    patience = _SHORT_PATIENCE if _is_for_all(question, way) else _PATIENCE
    rest = search.walk(way, 2 * FEW) if guide.sorts else search.walk(way, _LONG_WALK, patience)
    streams = search.is_sqlite and not way.part.by_due
    most = _RARE if way.part.by_due else _IN_ORDER
    if not streams and not way.part.by_due and guide == Guide():
        rest = search.look_ahead(rest)
    if not search.is_done and not streams and search.is_frequent(most):
        rest = search.walk(rest, _LONG_WALK)
    if not search.is_done:
        search.look_up(rest, streams=streams)
    return search.found


def _array(places: Sequence[int]) -> ColumnElement[Any]:
    return literal(list(places), ARRAY(BigInteger))


def _is_for_all(question: Question, way: Way) -> bool:
    """Return whether a list includes nearly all leads within its bounds."""
    wanted, part = question.wanted, way.part
    at_any_time = replace(wanted, received_from=None, received_before=None)
    is_whole = part == Part(0, descending=part.descending)
    return is_whole and at_any_time == LeadFilter(text=wanted.text)


class _Search:
    """A search on one way, with its matches so far."""

    def __init__(self, session: Session, question: Question, guide: Guide, limit: int) -> None:
        self.is_sqlite = is_sqlite(session)
        self.found: list[RowKey] = []
        self.is_done = False
        self._session = session
        self._question = question
        self._guide = guide
        self._limit = limit
        self._places: Sequence[int] | None = None
        self._looked = 0
        self._apart = 0.0

    def walk(self, way: Way, most: int, patience: float = inf) -> Way:
        """Read the texts of up to `most` leads; return the rest of the way.

        :param patience: the most that may remain to be read, estimated from the hits so far.
        """
        begun, size = self._looked, _FIRST_LOOK
        while not self.is_done and self._looked - begun < most and self._to_read() <= patience:
            count, first, last, hits = self._look(way, size)
            self._take(hits)
            self.is_done |= count < size
            if first is not None and last is not None:
                way = replace(way, after=last)
                # How far apart places are, by which the next leads are found.
                self._apart = abs(last.value - first.value) / count
            self._looked += size
            size = self._enough(min(size * _GROWTH, _LONGEST_LOOK))
        return way

    def look_ahead(self, way: Way) -> Way:
        """Look the words up among the next leads, few at first; return the rest of the way."""
        most, asked = _AHEAD, 0
        while not self.is_done and way.after is not None and asked < _FARTHEST_AHEAD:
            leads = self._enough(min(most, _FARTHEST_AHEAD - asked))
            here, far = way.after.value, int(leads * self._apart)
            there = max(0, here - far) if way.down else here + far
            places = self._places_between(min(here, there), max(here, there))
            self._look_up_in_order(way, places)
            end = RowKey(way.part.number, there, _FIRST_ID if way.down else _LAST_ID)
            way = replace(way, after=end)
            self._looked, asked, most = self._looked + leads, asked + leads, most * _GROWTH
            self.is_done = self._ends(way)
            share = max(len(places) / leads, len(self.found) / self._looked)
            if share * (_FARTHEST_AHEAD - asked) < self._missing:
                # The words are so rare that the index has all places sooner than a page of these.
                break
        return way

    def _places_between(self, first: int, last: int) -> Sequence[int]:
        """Return the places between two at which the index has the words' terms."""
        some = indexed(self._question.words, is_sqlite=False, slices=covering(first, last))
        return self._session.scalars(some.where(SEARCH.c.place.between(first, last))).all()

    def _ends(self, way: Way) -> bool:
        """Return whether the page is full, or no lead is left along a way, matching or not."""
        if self.is_done:
            return True
        some = placed(self._question, way, self._guide, is_sqlite=self.is_sqlite)
        return self._session.execute(some.limit(1)).first() is None

    def is_frequent(self, most: int) -> bool:
        """Return whether more than `most` texts hold the words' terms; if not, keep the places."""
        some = indexed(self._question.words, is_sqlite=self.is_sqlite).limit(most + 1)
        places = self._session.scalars(some).all()
        self._places = places if len(places) <= most else None
        return self._places is None

    def look_up(self, way: Way, *, streams: bool) -> None:
        """Take the rest from the index."""
        if streams:
            self._read(way, self._streamed(way))
        elif self._places is not None and not way.part.by_due:
            self._look_up_in_order(way, self._places)
        else:
            self._read(way, self._sorted(way))

    def _look_up_in_order(self, way: Way, places: Sequence[int]) -> None:
        """Read the leads at the places from the index, in the order of the way."""
        ahead = iter(sorted((each for each in places if way.may_meet(each)), reverse=way.down))
        size = _FIRST_LOOK
        while not self.is_done and (some := list(islice(ahead, size))):
            self._read(way, self._placed_at(way, some))
            size = min(size * _GROWTH, _LONGEST_LOOK)

    def _read(self, way: Way, statement: Select[tuple[Any, Any, Any]]) -> None:
        conditions = containing(self._question.words, is_sqlite=self.is_sqlite)
        rows = self._session.execute(statement.where(*conditions).limit(self._missing))
        self._take(way.part.key(lead_id, value) for lead_id, value, _place in rows)

    @property
    def _missing(self) -> int:
        return self._limit - len(self.found)

    def _to_read(self) -> float:
        """Return the number of leads that are likely to be read before the page is full."""
        if not self._looked:
            return 0
        return self._missing * self._looked / len(self.found) if self.found else inf

    def _enough(self, most: int) -> int:
        """Return a number of leads, up to `most`, that is likely to fill the page."""
        return min(most, int(min(self._to_read(), most) * _MARGIN) + _FEWEST)

    def _take(self, keys: Iterable[RowKey]) -> None:
        self.found = [*self.found, *keys][: self._limit]
        self.is_done = not self._missing

    def _look(self, way: Way, size: int) -> tuple[int, RowKey | None, RowKey | None, list[RowKey]]:
        """Return the number of next leads along a way, the first, the last, and the hits."""
        some = placed(self._question, way, self._guide, is_sqlite=self.is_sqlite)
        ahead = some.limit(size).subquery()
        hit = and_(*containing(self._question.words, is_sqlite=self.is_sqlite))
        # Asked lead by lead: PostgreSQL would join some thousands by reading all texts that exist.
        has_words = select(hit).where(LeadText.place == ahead.c.place).scalar_subquery()
        onwards = func.row_number().over(order_by=way.order(ahead.c.value, ahead.c.id))
        looked = select(
            ahead.c.id,
            ahead.c.value,
            func.coalesce(has_words, false()).label("hit"),
            onwards.label("number"),
            func.count().over().label("looked_at"),
        ).subquery()
        # Only these are fetched, from possibly thousands.
        is_end = looked.c.number.in_((1, looked.c.looked_at))
        rows = self._session.execute(
            select(looked).where(or_(looked.c.hit, is_end)).order_by(looked.c.number)
        ).all()
        keys = [way.part.key(row.id, row.value) for row in rows]
        found = [key for key, row in zip(keys, rows, strict=True) if row.hit]
        return (rows[-1].looked_at, keys[0], keys[-1], found) if rows else (0, None, None, found)

    def _streamed(self, way: Way) -> Select[tuple[Any, Any, Any]]:
        """Return the statement that reads the index in the order of places."""
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
            .join(LeadText, LeadText.place == place)
            # So SQLite reads the text first: of a part of a number, most do not hold it.
            .join(Lead, Lead.place == unindexed(LeadText.place))
            .where(matching(self._question.words, is_sqlite=True))
            .order_by(*way.order(place))
        )

    def _sorted(self, way: Way) -> Select[tuple[Any, Any, Any]]:
        """Return the statement that reads all leads that the index finds, and sorts them."""
        if self._places is not None:
            return self._placed_at(way, self._places)
        found = indexed(self._question.words, is_sqlite=self.is_sqlite).cte("found")
        if not self.is_sqlite:
            found = found.prefix_with("MATERIALIZED")
        return self._with_text(way).where(Lead.place.in_(select(found.c.place)))

    def _placed_at(self, way: Way, places: Sequence[int]) -> Select[tuple[Any, Any, Any]]:
        # Listed, since planners estimate badly how few there are; on PostgreSQL in one parameter,
        # for hundreds took ten times as long as the query.
        these = Lead.place.in_(places) if self.is_sqlite else Lead.place == any_(_array(places))
        return self._with_text(way).where(these)

    def _with_text(self, way: Way) -> Select[tuple[Any, Any, Any]]:
        statement = placed(self._question, way, Guide(sorts=True), is_sqlite=self.is_sqlite)
        return statement.join(LeadText, LeadText.place == Lead.place)
