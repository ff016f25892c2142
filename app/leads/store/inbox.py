"""The inbox: leads of a folder that pass its filters, sorted, a page at a time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.leads.models import Lead
from app.leads.rules.inbox import LeadFilter, Position, RowKey, Sort
from app.leads.rules.lead_work import SeenLead
from app.leads.rules.search_marks import Passage
from app.leads.rules.search_terms import query_words
from app.leads.store.inbox_page import LeadHeading, get_headings
from app.leads.store.inbox_question import Question, parts_of, stands_in, ways
from app.leads.store.inbox_search import search_placed
from app.leads.store.inbox_walk import read_unplaced, walk, walk_places


@dataclass(frozen=True)
class LeadPage:
    """One page of a list, with the positions of its neighbours where there are any.

    :param keys: the sort key of each of its leads in the list, by id.
    :param passages: a search's matches in the leads' texts, by lead; some have none.
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
    :param now: the time that decides which leads are overdue.
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
    """Return up to `most` leads that pass the filters, as they are now, newest first.

    They are those of `list_places` in the same transaction.
    """
    question = Question(wanted, me, now, query_words(wanted.text))
    ids = [key.lead_id for key in _read(session, question, Sort.NEWEST, None, most)]
    if not ids:
        return ()
    versions = dict(session.execute(select(Lead.id, Lead.version).where(Lead.id.in_(ids))).all())
    return [SeenLead(each, versions[each]) for each in ids]


def list_places(
    session: Session, wanted: LeadFilter, most: int, *, me: UUID, now: datetime
) -> Sequence[int]:
    """Return the places of up to `most` leads that pass the filters, newest first.

    Without words to find, they identify the leads at a tenth of the cost of `list_matching`.
    """
    question = Question(wanted, me, now, query_words(wanted.text))
    if wanted.text:
        return [key.value for key in _read(session, question, Sort.NEWEST, None, most)]
    [way] = ways(parts_of(wanted, Sort.NEWEST), None)
    unplaced = [key.value for key in read_unplaced(session, question, way, most)]
    placed = walk_places(session, question, way, most)
    return sorted([*placed, *unplaced], reverse=True)[:most]


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
    """Return up to `limit` keys from a position on, in the order of the way.

    A text to search for without a word in it finds nothing.
    """
    found: list[RowKey] = []
    if question.wanted.text and not question.words:
        return found
    for way in ways(parts_of(question.wanted, sort), position):
        wants = limit - len(found)
        placed = (search_placed if question.words else walk)(session, question, way, wants)
        unplaced = read_unplaced(session, question, way, wants)
        if unplaced or question.words:
            # A lead may have got its place between the two queries; its key is the same.
            placed = way.sorted(list({*placed, *unplaced}))[:wants]
        found += placed
        if len(found) == limit:
            break
    return found
