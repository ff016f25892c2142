"""Lists of the inbox that are measured, and the depths in them."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from app.core.db import Database
from app.leads.models import Lead
from app.leads.rules.inbox import NOBODY, Folder, LeadFilter, Position, RowKey, Sort, first_place
from app.leads.rules.priority import Priority
from app.leads.store.inbox import list_leads
from app.leads.store.inbox_question import parts_of
from tests.benchmarks.inbox import data as data
from tests.benchmarks.inbox.labels import FREQUENT_TAG, RARE_TAG

PAGE = 50
_LAST = UUID(int=2**128 - 1)

DEPTHS = {"first": None, "middle": 0.5, "end": 0.02}
"""Share of the leads that are older than the page."""


@dataclass(frozen=True)
class Desk:
    """A database with a number of leads."""

    size: int
    database: Database
    accounts: Sequence[UUID]


@dataclass(frozen=True)
class Question:
    """A list that is measured."""

    name: str
    wanted: LeadFilter
    sort: Sort = Sort.NEWEST


_URGENT = (Folder.OVERDUE, Folder.NEW, Folder.MINE, Folder.UNASSIGNED)


def questions(desk: Desk) -> list[Question]:
    """Return every folder, filter, order and search."""
    owner = desk.accounts[0]
    since, until = data.NOW - data.SPAN * 0.99, data.NOW
    filters = {
        "status won": LeadFilter(status="won"),
        "owner": LeadFilter(owner=owner),
        "owner nobody": LeadFilter(owner=NOBODY),
        "country CN": LeadFilter(country="CN"),
        "country NL": LeadFilter(country="NL"),
        "sector": LeadFilter(sector="bio"),
        "language": LeadFilter(language="zh"),
        "size": LeadFilter(size_band="1to5"),
        "plan": LeadFilter(intent="rnd"),
        "topic": LeadFilter(topic="ai"),
        "two topics": LeadFilter(topic=("ai", "talent")),
        "tag": LeadFilter(tag=FREQUENT_TAG),
        "rare tag": LeadFilter(tag=RARE_TAG),
        "tag, rare country": LeadFilter(tag=FREQUENT_TAG, country="NO"),
        "answerable": LeadFilter(answerable=owner),
        "judged": LeadFilter(judged="cleared"),
        "consent": LeadFilter(consent="news"),
        "source": LeadFilter(source="referral"),
        "priority": LeadFilter(priority=Priority.HIGH),
        "dates": LeadFilter(received_from=since, received_before=until),
        "country, sector": LeadFilter(country="DE", sector="bio"),
        "status, owner, dates": LeadFilter(status="won", owner=owner, received_from=since),
        "new, country": LeadFilter(Folder.NEW, country="DE"),
        "owner, rare country": LeadFilter(owner=owner, country="NO"),
    }
    searches = {
        "rare": data.RARE,
        "rare Chinese": data.RARE_CHINESE,
        "some": data.SOME,
        "some Chinese": data.SOME_CHINESE,
        "frequent": data.FREQUENT,
        "frequent Chinese": data.FREQUENT_CHINESE,
        "two letters": "qu",
        "absent": "zzyzx",
        "two words": "müller 公司",
        "telephone": "138 12",
    }
    return [
        *(Question(f"folder {each}", LeadFilter(each)) for each in Folder),
        *(Question(f"by {each}", LeadFilter(), each) for each in list(Sort)[1:]),
        # Only the beginning of these lists has due leads.
        *(Question(f"{each} by due", LeadFilter(each), Sort.DUE) for each in _URGENT),
        *(Question(name, wanted) for name, wanted in filters.items()),
        *(Question(f"search {name}", LeadFilter(text=asked)) for name, asked in searches.items()),
        Question("search frequent, filter", LeadFilter(country="DE", text="公司")),
    ]


def position_at(
    desk: Desk, sort: Sort, share: float | None, chance: random.Random
) -> Position | None:
    """Return a place at about that depth of a list, a different one each time."""
    if share is None:
        return None
    older = share * (0.9 + 0.2 * chance.random())
    if sort is Sort.OLDEST:
        older = 1 - older
    place = first_place(data.NOW - data.SPAN * (1 - older))
    with desk.database.reading() as session:
        lead = session.scalars(
            select(Lead)
            .where(Lead.place.is_not(None), Lead.place <= place)
            .order_by(Lead.place.desc())
            .limit(1)
        ).one()
    part = {Sort.PRIORITY: 2 - lead.priority, Sort.DUE: 1}.get(sort, 0)
    return Position(RowKey(part, place, lead.id))


def last_full(desk: Desk, wanted: LeadFilter, sort: Sort) -> RowKey | None:
    """Return the place before the last page of a list; None if it has only one page."""
    part = parts_of(wanted, sort)[-1]
    end = RowKey(
        part.number, 0 if part.descending else 2**62, UUID(int=0) if part.descending else _LAST
    )
    with desk.database.reading() as session:
        page = list_leads(
            session,
            wanted,
            sort,
            Position(end, backwards=True),
            PAGE + 1,
            me=desk.accounts[0],
            now=data.NOW,
        )
    return page.keys[page.headings[0].id] if len(page.headings) > PAGE else None


def not_beyond(position: Position, last: RowKey | None, sort: Sort) -> Position | None:
    """Return a position at which the list still has a full page, the nearest to the one given."""
    if last is None:
        return None
    turn = 1 if sort is Sort.OLDEST else -1
    depths = [(key.part, turn * key.value) for key in (position.key, last)]
    return position if depths[0] <= depths[1] else Position(last)
