"""Leads in every state, for tests of the inbox, and the inbox read without any index."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.db import Database
from app.enquiries.models import Enquiry
from app.leads.models import Lead
from app.leads.models.facts import LeadTag
from app.leads.rules.inbox import NOBODY, Folder, LeadFilter, Sort, place_of
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.search_terms import matches, query_words
from app.leads.store import lead_index
from app.leads.store.lead_index import read_texts
from tests.support.enquiries.answers import NOW
from tests.support.enquiries.stored_rows import add_enquiry, add_lead, make_account

WORDS = (
    "新材料",
    "材料",
    "广州",
    "开发区",
    "Müller",
    "muller",
    "GmbH",
    "138",
    "咨询",
    "AI",
    "é",
    "x",
)
COUNTRIES = ("CN", "DE", "SG")
SECTORS = ("", "ict", "bio")
CONSENTS = ("news", "answer_only", "withdrawn", "restricted")
STOPPED = ("withdrawn", "restricted")
TOPICS = ("", "ai", "sites", "talent")
TAGS = ("fair", "vip", "a b")
STATUSES = tuple(each.value for each in LeadStatus)
PHONES = ("", "+86 138 1234 5678", "020-8211 0000")


@dataclass(frozen=True)
class Desk:
    """A database with leads, and the owners of some of them."""

    database: Database
    me: UUID
    other: UUID


def fill(database: Database, count: int, seed: int, placed: float = 0.7) -> Desk:
    """Store leads, many with equal times; index some of them and leave the others."""
    chance = random.Random(seed)
    accounts = [make_account(), make_account()]
    with database.transaction() as session:
        session.add_all(accounts)
        session.flush()
        me, other = (each.id for each in accounts)
        for _ in range(count):
            _add(session, chance, (me, other, None))
        everything = session.execute(select(Lead.id, Lead.received_at)).all()
        give_places(session, [row for row in everything if chance.random() < placed])
    return Desk(database, me, other)


def give_places(session: Session, leads: Sequence[Any]) -> None:
    """Place leads, named by id and moment, in the index, as the worker does."""
    places: dict[UUID, int] = {}
    for lead_id, at in leads:
        place = place_of(at, lead_id)
        # As the worker does where two leads of one moment have the same bits.
        while place in places.values():
            place += 1
        places[lead_id] = place
    lead_index.set_places(session, places)
    texts = read_texts(session, list(places))
    lead_index.add_texts(session, {places[each]: text for each, text in texts.items()})


def _add(session: Session, chance: random.Random, owners: tuple[UUID | None, ...]) -> None:
    at = NOW + timedelta(milliseconds=chance.randrange(30), hours=chance.randrange(3))
    status = chance.choice(STATUSES)
    closed = LeadStatus(status).closed
    due = (
        None if closed or chance.random() < 0.4 else NOW + timedelta(hours=chance.randrange(-3, 4))
    )
    suspect = chance.random() < 0.1
    consent = chance.choice(CONSENTS)
    idle = suspect or consent in STOPPED
    country, phone = chance.choice(COUNTRIES), chance.choice(PHONES)
    enquiry_id = add_enquiry(
        session,
        received_at=at,
        name=" ".join(chance.choices(WORDS, k=2)),
        organisation="".join(chance.choices(WORDS, k=3)),
        message="\n".join(chance.choices(WORDS, k=4)),
        phone=phone,
        topics=chance.choice(((), ("ai",), ("sites", "ai"), ("talent", "sites"))),
    )
    lead_id = add_lead(
        session,
        at,
        enquiry_id=enquiry_id,
        status=status,
        closed=closed,
        suspect=suspect,
        due_at=None if idle else due,
        owner_id=chance.choice(owners),
        country=country,
        sector=chance.choice(SECTORS),
        reply_language=chance.choice(("en", "zh")),
        consent=consent,
        priority=chance.randrange(3),
        intent=chance.choice(("", "rnd", "capital")),
        readiness=chance.choice(("", "ready")),
        timeline=chance.choice(("", "lt6m")),
        judged=chance.choice(("", "", "confirmed", "missed")),
    )
    tags = chance.sample(TAGS, chance.randrange(3))
    session.add_all(LeadTag(lead_id=lead_id, tag=each) for each in tags)


def expected(desk: Desk, wanted: LeadFilter, sort: Sort, now: datetime = NOW) -> list[UUID]:
    """Return the ids in a list, in order, by looking at every lead."""
    with desk.database.reading() as session:
        leads = session.scalars(select(Lead)).all()
        texts = read_texts(session, [lead.id for lead in leads])
        asked = session.execute(select(Enquiry.id, Enquiry.topics)).all()
        topics = {enquiry_id: set(each) or {""} for enquiry_id, each in asked}
        tags: dict[UUID, set[str]] = {}
        for each in session.scalars(select(LeadTag)):
            tags.setdefault(each.lead_id, set()).add(each.tag)
    words = query_words(wanted.text)
    there = [
        lead
        for lead in leads
        if _in_folder(lead, wanted.folder, desk.me, now)
        and _passes(lead, wanted)
        and _has(tags.get(lead.id, {""}), wanted.tag)
        and _has(topics[lead.enquiry_id], wanted.topic)
        and not (wanted.leaves_out_spam and lead.status == "spam")
        and matches(texts[lead.id], words)
    ]
    return [lead.id for lead in sorted(there, key=lambda lead: _sort_key(lead, sort))]


def _sort_key(lead: Lead, sort: Sort) -> tuple[Any, ...]:
    place = lead.place or place_of(lead.received_at, lead.id)
    newest = (-place, -lead.id.int)
    if sort is Sort.OLDEST or (sort is Sort.DUE and lead.suspect):
        return (place, lead.id.int)
    if sort is Sort.PRIORITY:
        return (-lead.priority, *newest)
    if sort is Sort.DUE and lead.due_at is not None:
        return (0, lead.due_at, lead.id.int)
    return (1, NOW, *newest)


def _in_folder(lead: Lead, folder: Folder, me: UUID, now: datetime) -> bool:
    to_do = not lead.closed and lead.consent not in STOPPED
    return {
        Folder.NEW: lead.status == "new" and to_do,
        Folder.MINE: lead.owner_id == me and to_do,
        Folder.UNASSIGNED: lead.owner_id is None and to_do,
        Folder.OVERDUE: lead.due_at is not None and lead.due_at <= now,
        Folder.WAITING: lead.status == "waiting" and to_do,
        Folder.ALL: True,
        Folder.SUSPECT: True,
    }[folder] and lead.suspect == (folder is Folder.SUSPECT)


def _has(labels: set[str], wanted: str | tuple[str, ...] | None) -> bool:
    return wanted is None or bool(labels & {*((wanted,) if isinstance(wanted, str) else wanted)})


def _is_of(account_id: UUID | None, wanted: UUID | str | tuple[UUID | str, ...] | None) -> bool:
    asked = wanted if isinstance(wanted, tuple) else (wanted,)
    return wanted is None or account_id in {None if each == NOBODY else each for each in asked}


def _passes(lead: Lead, wanted: LeadFilter) -> bool:
    after: datetime = wanted.received_from or lead.received_at
    same = {
        "status": wanted.status,
        "country": wanted.country,
        "sector": wanted.sector,
        "intent": wanted.intent,
        "readiness": wanted.readiness,
        "timeline": wanted.timeline,
        "judged": wanted.judged,
        "size_band": wanted.size_band,
        "source": wanted.source,
        "reply_language": wanted.language,
        "consent": wanted.consent,
        "priority": wanted.priority,
    }
    return (
        all(
            value is None
            or getattr(lead, name) in (value if isinstance(value, tuple) else (value,))
            for name, value in same.items()
        )
        and _is_of(lead.owner_id, wanted.owner)
        and _is_of(lead.answerable_id, wanted.answerable)
        and wanted.imported in {None, lead.import_id}
        and lead.received_at >= after
        and (wanted.received_before is None or lead.received_at < wanted.received_before)
    )
