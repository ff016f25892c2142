"""Lists of the inbox that are measured, and the depths in them."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
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
from tests.support.stored import only, read_by

PAGE = 50
_LAST = UUID(int=2**128 - 1)

DEPTHS = {"first": None, "middle": 0.5, "end": 0.02}
"""Share of the leads that are older than the page."""


@dataclass(frozen=True, eq=False)
class Desk:
    """A database with a number of leads."""

    size: int
    database: Database
    accounts: Sequence[UUID]


@dataclass(frozen=True, eq=False)
class Question:
    """A list that is measured."""

    name: str
    wanted: LeadFilter
    sort: Sort = Sort.NEWEST


_URGENT = (Folder.OVERDUE, Folder.NEW, Folder.MINE, Folder.UNASSIGNED)


def questions(desk: Desk) -> list[Question]:
    """Return every folder, filter, order and search, in the same order for each desk."""
    owner = desk.accounts[0]
    since, until = data.NOW - data.SPAN * 0.99, data.NOW
    filters = {
        "owner": LeadFilter(owner=owner),
        "answerable": LeadFilter(answerable=owner),
        "status, owner, dates": LeadFilter(status="won", owner=owner, received_from=since),
        "owner, rare country": LeadFilter(owner=owner, country="NO"),
        "status won": LeadFilter(status="won"),
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
        "judged": LeadFilter(judged="cleared"),
        "consent": LeadFilter(consent="news"),
        "source": LeadFilter(source="referral"),
        "priority": LeadFilter(priority=Priority.HIGH),
        "dates": LeadFilter(received_from=since, received_before=until),
        "country, sector": LeadFilter(country="DE", sector="bio"),
        "new, country": LeadFilter(Folder.NEW, country="DE"),
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
    fixed = {
        **{f"folder {each}": LeadFilter(each) for each in Folder},
        **filters,
        **{f"search {name}": LeadFilter(text=asked) for name, asked in searches.items()},
        "search frequent, filter": LeadFilter(country="DE", text="公司"),
    }
    return [
        *(Question(f"by {each}", LeadFilter(), each) for each in list(Sort)[1:]),
        # Only the beginning of these lists has due leads.
        *(Question(f"{each} by due", LeadFilter(each), Sort.DUE) for each in _URGENT),
        *(Question(name, wanted) for name, wanted in fixed.items()),
    ]


def place_in(
    desk: Desk, question: Question, share: float | None, chance: random.Random
) -> Position | None:
    """Return a place at about that depth of a list, a different one each time.

    It is the nearest at which the list still has a full page; None for the first page.
    """
    if share is None:
        return None
    last, wished = _last_full(desk, question), _position_at(desk, question.sort, share, chance)
    if last is None:
        return None
    turn = 1 if question.sort is Sort.OLDEST else -1
    return Position(min((wished, last), key=lambda key: (key.part, turn * key.value)))


def _position_at(desk: Desk, sort: Sort, share: float, chance: random.Random) -> RowKey:
    older = share * (0.9 + 0.2 * chance.random())
    if sort is Sort.OLDEST:
        older = 1 - older
    place = first_place(data.NOW - data.SPAN * (1 - older))
    nearest = select(Lead).where(Lead.place <= place).order_by(Lead.place.desc()).limit(1)
    lead = only(desk.database, nearest)
    return RowKey({Sort.PRIORITY: 2 - lead.priority, Sort.DUE: 1}.get(sort, 0), place, lead.id)


@cache
def _last_full(desk: Desk, question: Question) -> RowKey | None:
    """Return the place before the last page of a list; None if it has only one page."""
    wanted, sort = question.wanted, question.sort
    part = parts_of(wanted, sort)[-1]
    value, lead_id = (0, UUID(int=0)) if part.descending else (2**62, _LAST)
    position = Position(RowKey(part.number, value, lead_id), backwards=True)
    page = read_by(desk.database, list_leads, wanted, sort, position, PAGE + 1,
                   me=desk.accounts[0], now=data.NOW)  # fmt: skip
    return page.keys[page.headings[0].id] if len(page.headings) > PAGE else None
