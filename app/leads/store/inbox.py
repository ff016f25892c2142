"""The inbox: leads of a folder that pass its filters, in an order, a page at a time."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.leads.rules.inbox import LeadFilter, Position, RowKey, Sort
from app.leads.rules.search_terms import query_words
from app.leads.store.inbox_filter import Question
from app.leads.store.inbox_part import parts_of, stands_in, ways
from app.leads.store.inbox_search import search_placed
from app.leads.store.inbox_unplaced import read_unplaced
from app.leads.store.inbox_walk import walk
from app.leads.store.lead_heading import LeadHeading, get_headings


@dataclass(frozen=True)
class LeadPage:
    """One page of a list, with the positions of its neighbours where there are any.

    :param keys: where each of its leads stands in the list, by id.
    """

    headings: tuple[LeadHeading, ...]
    keys: Mapping[UUID, RowKey]
    previous: Position | None
    following: Position | None


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

    Whoever goes back to the beginning, or asks for a position where no lead can stand, gets the
    first page whole. Leads that have no place yet are
    looked through as well, so that nothing received is ever missing.

    :param me: the account whose leads are in the folder `mine`.
    :param now: tells what is overdue.
    """
    question = Question(wanted, me, now, query_words(wanted.text))
    if position is not None and not stands_in(parts_of(wanted, sort), position):
        position = None
    backwards = position is not None and position.backwards
    # One more than is shown tells whether there is a page beyond this one.
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


def find_neighbours(
    session: Session, wanted: LeadFilter, sort: Sort, key: RowKey, *, me: UUID, now: datetime
) -> tuple[RowKey | None, RowKey | None]:
    """Return where the leads stand that come just before and just after a place in a list.

    Whatever stood in that place need be there no longer. None says that the list ends there, or
    that no lead can stand in such a place.
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
    """Return up to `limit` keys from a position on, in the order in which the way meets them."""
    found: list[RowKey] = []
    for way in ways(parts_of(question.wanted, sort), position):
        wants = limit - len(found)
        placed = (search_placed if question.words else walk)(session, question, way, wants)
        unplaced = read_unplaced(session, question, way, wants)
        # A lead may have got its place between the two; its key is the same.
        found += way.sorted(list({*placed, *unplaced}))[:wants]
        if len(found) == limit:
            break
    return found
