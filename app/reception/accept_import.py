"""Import the good rows of a draft: all of them in one transaction, or none.

One transaction, and not batches: what people agreed to goes into tables from which nothing can be
taken back, so that an import which broke off could not be undone. All that can be worked out
beforehand is, down to the values that the driver gets, since on SQLite all other writers wait for
the transaction's end: a seventh of a second of one core for 2,000 rows, and two and a half for the
most that a file may have.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.content import Content
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import ImportRefused, NotFound, StorageUnavailable
from app.core.steps.audit import write_audit
from app.core.store.statements import KeptRows, rows_kept
from app.enquiries.rules.enquiry import person_key
from app.enquiries.store import person as people
from app.reception.rules.import_rows import ReadDraft
from app.reception.rules.reception import Reception
from app.reception.steps.insert_enquiries import insert_new_enquiries
from app.reception.steps.open_lead import open_lead
from app.reception.steps.read_draft import list_gone, read_draft
from app.reception.steps.record_given import record_given
from app.reception.store import import_draft as drafts

_ATTEMPTS = 3
"""How often rows are compared anew with what is stored, if that changes while they are read."""


@dataclass(frozen=True)
class Acceptance:
    """Whose draft is accepted, and how.

    :param all_or_none: whether one row that cannot be taken keeps out the others.
    """

    draft_id: UUID
    author: UUID
    all_or_none: bool


class _ChangedMeanwhile(Exception):
    """Something that the rows were compared with has changed since."""


@dataclass(frozen=True)
class _Ready:
    """A draft's new rows on their way into the database.

    :param known: who was there already, by address, and `created` is who was not.
    """

    draft: ReadDraft
    known: Mapping[str, UUID]
    created: Mapping[str, UUID]
    rows: KeptRows


def accept_import(
    database: Database,
    content: Content,
    zone: ZoneInfo,
    reception: Reception,
    acceptance: Acceptance,
    now: datetime,
) -> ReadDraft:
    """Store the enquiries of a draft's good rows that are not there yet, and delete the draft.

    Each gets a consent record under the words in force on the day that the author stated, which
    says that it was imported, and a lead that is not judged as spam. Nobody is written to.

    :raises NotFound: if there is no such draft of the author's, or it has just been imported.
    :raises ImportRefused: if all rows were to be taken and some have problems.
    :raises StorageUnavailable: if what the rows are compared with keeps changing; nothing is
        stored.
    """
    for _ in range(_ATTEMPTS):
        try:
            return _accept(database, content, zone, reception, acceptance, now)
        except (_ChangedMeanwhile, IntegrityError) as error:
            changed = error
    raise StorageUnavailable("What is stored differs from what was read.") from changed


def _accept(
    database: Database,
    content: Content,
    zone: ZoneInfo,
    reception: Reception,
    acceptance: Acceptance,
    now: datetime,
) -> ReadDraft:
    with database.reading() as session:
        draft = read_draft(session, content, zone, acceptance.draft_id, acceptance.author, now)
        if acceptance.all_or_none and (draft.bad or draft.withdrawn):
            raise ImportRefused("Not every row can be taken.")
        ready = _prepare(session, reception, draft, now)
    with database.transaction() as session:
        if not drafts.remove(session, acceptance.draft_id, acceptance.author):
            raise NotFound(f"The import {acceptance.draft_id} is no longer there.")
        _store(session, zone, ready, now)
        _audit(session, reception.ledger_key, acceptance, draft, now)
    return draft


def _prepare(session: Session, reception: Reception, draft: ReadDraft, now: datetime) -> _Ready:
    incoming = [each.incoming for each in draft.new]
    keys = [person_key(each.email) if each.email else "" for each in incoming]
    addresses = set(filter(None, keys))
    known = people.find_ids(session, addresses)
    created = {key: uuid4() for key in addresses - known.keys()}
    handling, key = draft.statement.handling, reception.ledger_key
    with rows_kept(session) as rows:
        # Without an address everyone is a person of their own.
        nameless = iter(people.add_without_address(session, keys.count(""), now))
        ids = [(known.get(each) or created[each]) if each else next(nameless) for each in keys]
        stored = insert_new_enquiries(session, incoming, ids, now)
        for each, its, person_id in zip(incoming, stored, ids, strict=True):
            open_lead(session, reception.first_response, each, its, handling, now)
            record_given(session, key, each, its, person_id, now)
    return _Ready(draft, known, created, rows)


def _store(session: Session, zone: ZoneInfo, ready: _Ready, now: datetime) -> None:
    everyone = {**ready.known, **ready.created}
    # From here on nobody of them withdraws before the end.
    there = people.find_or_create(session, everyone, now, ready.created)
    if any(there[key].id != person_id for key, person_id in everyone.items()):
        raise _ChangedMeanwhile
    if list_gone(session, everyone, ready.draft.statement.given_on, zone):
        raise _ChangedMeanwhile
    ready.rows.insert(session)


def _audit(
    session: Session, key: bytes, acceptance: Acceptance, draft: ReadDraft, now: datetime
) -> None:
    write_audit(
        session,
        key,
        AuditEvent.ENQUIRIES_IMPORTED,
        actor=acceptance.author.hex,
        at=now,
        subject=draft.id.hex,
        details={
            "count": len(draft.new),
            "left_out": len(draft.bad) + len(draft.withdrawn),
            "already_there": len(draft.already_there),
            "sha256": draft.sha256,
            "method": draft.statement.method.value,
            "given_on": draft.statement.given_on.isoformat(),
            "block_sha256": draft.notice.block_sha256,
        },
    )
