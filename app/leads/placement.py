"""Placement of new leads in the lists' indexes, and of their text in the search index."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.store import consent as consents
from app.core.db import Database
from app.leads.rules.inbox import place_of
from app.leads.steps.lead import refresh_consent_state
from app.leads.steps.ownership import announce_leads
from app.leads.store import lead_index
from app.leads.store.lead_index import read_texts
from app.mail.rules.delivery import Mailing

BATCH = 100
"""The most leads placed in one transaction, so that no enquiry waits long to be stored."""

MOST_BATCHES = 5
"""The most batches in one round of the worker: its other work waits, and so does reception."""


@dataclass(frozen=True)
class _Waiting:
    """The intended place and the text of a lead that waits for its place."""

    place: int
    text: str


def leads_wait(database: Database) -> bool:
    """Return whether a lead waits for its place."""
    with database.reading() as session:
        return lead_index.has_unplaced(session)


def place_leads(database: Database, ledger_key: bytes, mailing: Mailing, now: datetime) -> int:
    """Place a limited number of waiting leads, the oldest first; return how many were found.

    With its place each genuine lead is announced, and gets its owner by the desk's rules.

    Two workers at once do no harm, since each places only leads that still have no place.

    :raises StorageUnavailable: if the database cannot be used.
    """
    found = [_place_batch(database, ledger_key, mailing, now)]
    while found[-1] == BATCH and len(found) < MOST_BATCHES:
        found.append(_place_batch(database, ledger_key, mailing, now))
    return sum(found)


def _place_batch(database: Database, ledger_key: bytes, mailing: Mailing, now: datetime) -> int:
    # As much as possible is computed beforehand: on SQLite all writers wait for the transaction.
    with database.reading() as session:
        found = lead_index.list_unplaced(session, BATCH)
        texts = read_texts(session, [lead_id for lead_id, _ in found])
    waiting = {
        lead_id: _Waiting(place_of(received_at, lead_id), texts[lead_id])
        for lead_id, received_at in found
    }
    if waiting:
        with database.transaction() as session:
            announce_leads(session, ledger_key, mailing, _place(session, waiting), now)
    return len(found)


def _place(session: Session, waiting: Mapping[UUID, _Waiting]) -> Collection[UUID]:
    """Place those leads that still have no place, and return them."""
    still = lead_index.lock_unplaced(session, waiting)
    places = _free_places(session, {each: waiting[each].place for each in waiting if each in still})
    lead_index.set_places(session, places)
    texts = {lead_id: waiting[lead_id].text for lead_id in places}
    # Texts with corrections or notes are read again, since these may be newer.
    texts |= read_texts(session, lead_index.list_changed(session, texts))
    lead_index.add_texts(session, {places[lead_id]: text for lead_id, text in texts.items()})
    refresh_consent_state(session, consents.list_of_several_acts(session, set(still.values())))
    return places.keys()


def _free_places(session: Session, wanted: Mapping[UUID, int]) -> dict[UUID, int]:
    """Return a free place for each lead: the wanted one, or the next if another lead has it."""
    free: dict[UUID, int] = {}
    given: set[int] = set()
    for lead_id, place in wanted.items():
        free[lead_id] = place
        while free[lead_id] in given:
            free[lead_id] += 1
        given.add(free[lead_id])
    taken = lead_index.list_taken(session, given)
    if not taken:
        return free
    return _free_places(session, {each: place + (place in taken) for each, place in free.items()})
