"""The inbox: leads of a folder that pass its filters, sorted, a page at a time.

Frequent words are soon met on a walk through the list; rare ones are looked up in an index. So the
texts of a first stretch are read, and the walk continues as long as its hits promise a full page
soon. Otherwise the index returns the leads that match. FTS5 returns them in the order of places;
GIN returns all of them, and if they are not too many, as many are read in order as the page needs.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import islice
from math import inf
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, false, func, or_, select
from sqlalchemy.orm import Session

from app.leads.models import Lead, LeadText
from app.leads.rules.inbox import LeadFilter, Position, RowKey, Sort
from app.leads.rules.lead_work import SeenLead
from app.leads.rules.search_marks import Passage
from app.leads.rules.search_terms import query_words
from app.leads.store.inbox_page import LeadHeading, get_headings
from app.leads.store.inbox_question import Question, Way, parts_of, stands_in, ways
from app.leads.store.inbox_walk import (
    FEW,
    Guide,
    choose_guide,
    filtered,
    is_sqlite,
    placed,
    read_unplaced,
    walk,
)
from app.leads.store.lead_index import SEARCH, containing, indexed, matching


@dataclass(frozen=True)
class LeadPage:
    """One page of a list, with the positions of its neighbours where there are any.

    :param keys: the sort key of each of its leads in the list, by id.
    :param passages: of a search, the words found in what was said, by lead; not all have some.
    """

    headings: tuple[LeadHeading, ...]
    keys: Mapping[UUID, RowKey]
    previous: Position | None
    following: Position | None
    passages: Mapping[UUID, Passage] = field(default_factory=dict)


def list_leads(
    session: Session,
    wanted: LeadFilter,
    sort: Sort,
    position: Position | None,
    limit: int,
    *,
    me: UUID,
    now: datetime,
) -> LeadPage:
    """Return a page of up to `limit` leads from a position on (keyset, no OFFSET).

    A step back to the beginning, or a position where no lead can be, returns the whole first page.
    Leads that have no place yet are searched as well, so that nothing received is ever missing.

    :param me: the account whose leads are in the folder `mine`.
    :param now: the moment by which leads are overdue.
    """
    question = Question(wanted, me, now, query_words(wanted.text))
    if position is not None and not stands_in(parts_of(wanted, sort), position):
        position = None
    backwards = position is not None and position.backwards
    # One more than is shown, to know whether there is a page beyond this one.
    found = _read(session, question, sort, position, limit + 1)
    more = len(found) > limit
    if backwards and not more:
        backwards, position = False, None
        found = _read(session, question, sort, None, limit + 1)
        more = len(found) > limit
    shown = found[:limit][::-1] if backwards else found[:limit]
    headings = get_headings(session, [key.lead_id for key in shown])
    has_previous, has_following = (more, True) if backwards else (position is not None, more)
    return LeadPage(
        tuple(headings[key.lead_id] for key in shown),
        {key.lead_id: key for key in shown},
        Position(shown[0], backwards=True) if shown and has_previous else None,
        Position(shown[-1]) if shown and has_following else None,
    )


def list_matching(
    session: Session, wanted: LeadFilter, most: int, *, me: UUID, now: datetime
) -> Sequence[SeenLead]:
    """Return up to `most` leads that pass the filters, as they are now, newest first."""
    question = Question(wanted, me, now, query_words(wanted.text))
    ids = [key.lead_id for key in _read(session, question, Sort.NEWEST, None, most)]
    if not ids:
        return ()
    versions = dict(session.execute(select(Lead.id, Lead.version).where(Lead.id.in_(ids))).all())
    return [SeenLead(each, versions[each]) for each in ids]


def find_neighbours(
    session: Session, wanted: LeadFilter, sort: Sort, key: RowKey, *, me: UUID, now: datetime
) -> tuple[RowKey | None, RowKey | None]:
    """Return the keys of the leads just before and just after a position in a list.

    The lead that was at that position need not be there any more. None means that the list ends
    there, or that no lead can be at such a position.
    """
    if not stands_in(parts_of(wanted, sort), Position(key)):
        return None, None
    question = Question(wanted, me, now, query_words(wanted.text))
    before = _read(session, question, sort, Position(key, backwards=True), 1)
    after = _read(session, question, sort, Position(key), 1)
    return next(iter(before), None), next(iter(after), None)


def _read(
    session: Session, question: Question, sort: Sort, position: Position | None, limit: int
) -> list[RowKey]:
    """Return up to `limit` keys from a position on, in the order of the way."""
    found: list[RowKey] = []
    for way in ways(parts_of(question.wanted, sort), position):
        wants = limit - len(found)
        placed = (search_placed if question.words else walk)(session, question, way, wants)
        unplaced = read_unplaced(session, question, way, wants)
        # A lead may have got its place between the two queries; its key is the same.
        found += way.sorted(list({*placed, *unplaced}))[:wants]
        if len(found) == limit:
            break
    return found


_FIRST_LOOK = 200
_GROWTH = 4
_LONGEST_LOOK = 2000
_PATIENCE = 5000
_LONG_WALK = 20_000
_RARE = 5 * FEW
_IN_ORDER = 10 * FEW
"""The most leads to look up from the index: `_RARE` to be sorted, this many by their places."""


def search_placed(session: Session, question: Question, way: Way, limit: int) -> list[RowKey]:
    """Return up to `limit` placed leads that hold the words along a way, in its order."""
    guide = choose_guide(session, question, way)
    if guide.equality and len(guide.equality.apart()) > 1 and not guide.sorts:
        # The values' stretches of an index are not in one order, so the list's own is walked.
        guide = Guide(due=way.part.by_due)
    search = _Search(session, question, guide, limit)
    rest = search.walk(way, 2 * FEW) if guide.sorts else search.walk(way, _LONG_WALK, _PATIENCE)
    streams = search.is_sqlite and not way.part.by_due
    most = _RARE if way.part.by_due else _IN_ORDER
    if not search.is_done and not streams and search.is_frequent(most):
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

    def walk(self, way: Way, most: int, patience: float = inf) -> Way:
        """Read the texts of up to `most` leads; return the rest of the way.

        :param patience: the most that may remain to be read, estimated from the hits so far.
        """
        looked, size = 0, _FIRST_LOOK
        while not self.is_done and looked < most and self._still_to_read(looked) <= patience:
            count, last, hits = self._look(way, size)
            self._take(hits)
            self.is_done |= count < size
            if last is not None:
                way = replace(way, after=last)
            looked, size = looked + size, min(size * _GROWTH, _LONGEST_LOOK)
        return way

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
        rows = self._session.execute(
            statement.where(*conditions).limit(self._limit - len(self.found))
        )
        self._take(way.part.key(lead_id, value) for lead_id, value, _place in rows)

    def _still_to_read(self, looked: int) -> float:
        """Return the number of leads that are likely to be read before the page is full."""
        if not looked:
            return 0
        missing = self._limit - len(self.found)
        return missing * looked / len(self.found) if self.found else inf

    def _take(self, keys: Iterable[RowKey]) -> None:
        self.found = [*self.found, *keys][: self._limit]
        self.is_done = len(self.found) == self._limit

    def _look(self, way: Way, size: int) -> tuple[int, RowKey | None, list[RowKey]]:
        """Return the number of next leads along a way, the last one, and those with the words."""
        some = placed(self._question, way, self._guide, is_sqlite=self.is_sqlite)
        ahead = some.limit(size).subquery()
        hit = and_(*containing(self._question.words, is_sqlite=self.is_sqlite))
        onwards = func.row_number().over(order_by=way.order(ahead.c.value, ahead.c.id))
        looked = (
            select(
                ahead.c.id,
                ahead.c.value,
                func.coalesce(hit, false()).label("hit"),
                onwards.label("number"),
                func.count().over().label("looked_at"),
            )
            .outerjoin(LeadText, LeadText.place == ahead.c.place)
            .subquery()
        )
        # Only these are fetched, of what may be thousands.
        is_last = looked.c.number == looked.c.looked_at
        rows = self._session.execute(
            select(looked).where(or_(looked.c.hit, is_last)).order_by(looked.c.number)
        ).all()
        keys = [way.part.key(row.id, row.value) for row in rows]
        found = [key for key, row in zip(keys, rows, strict=True) if row.hit]
        return (rows[-1].looked_at, keys[-1], found) if rows else (0, None, found)

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
            .join(Lead, Lead.place == place)
            .join(LeadText, LeadText.place == place)
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
        # Listed one by one, since planners estimate badly how few there are.
        return self._with_text(way).where(Lead.place.in_(places))

    def _with_text(self, way: Way) -> Select[tuple[Any, Any, Any]]:
        statement = placed(self._question, way, Guide(sorts=True), is_sqlite=self.is_sqlite)
        return statement.join(LeadText, LeadText.place == Lead.place)
