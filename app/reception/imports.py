"""Imports of lists: a draft that its author previews, and then accepts or discards."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.content import Content
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import ImportRefused, NotFound, StorageUnavailable
from app.core.steps.records import new_id, write_audit
from app.core.store.statements import KeptRows, rows_kept
from app.enquiries.rules.enquiry import person_key
from app.enquiries.store import enquiry as enquiries
from app.leads.models import ImportDraft
from app.leads.rules.first_response import FirstResponse
from app.reception.outside.workbook import as_csv
from app.reception.rules.csv_table import read_table
from app.reception.rules.imports import Forecast, GoodRow, Mapped, ReadDraft, Statement
from app.reception.rules.incoming import Reception
from app.reception.steps.drafts import keep_left_over, list_gone, read_draft, stated_words
from app.reception.steps.forecast import forecast_import
from app.reception.steps.import_words import note_columns
from app.reception.steps.intake import insert_new_enquiries, open_lead, record_given
from app.reception.store import drafts as drafts
from app.reception.store import imports as imported


def draft_import(
    database: Database,
    content: Content,
    zone: ZoneInfo,
    name: str,
    file: bytes,
    statement: Statement,
    author: UUID,
    now: datetime,
    mapped: Mapped | None = None,
) -> UUID:
    """Store a file, CSV or a workbook, as a draft of its author; return its id.

    :param statement: the author's statement about everyone in it.
    :param mapped: the author's choices for an earlier file, which apply to equal headings.
    :raises UnreadableTable: if the file is no table; nothing is stored.
    :raises NoWordsYet: if no words have ever been published; nothing is stored.
    """
    table = as_csv(file)
    heading = read_table(table).heading
    columns = mapped and mapped.again(heading, note_columns(content))
    draft_id = new_id(now)
    with database.transaction() as session:
        stated_words(session, statement, zone, "")
        draft = ImportDraft(
            id=draft_id,
            author_id=author,
            created_at=now,
            name=name,
            content=table,
            choices={
                **statement.as_choices(),
                "sha256": hashlib.sha256(file).hexdigest(),
                **({"columns": columns, "columns_reused": True} if columns else {}),
            },
        )
        session.add(draft)
    return draft_id


def preview_import(
    database: Database,
    content: Content,
    zone: ZoneInfo,
    promise: FirstResponse,
    draft_id: UUID,
    author: UUID,
    now: datetime,
) -> tuple[ReadDraft, Forecast]:
    """Return a draft as it would be imported now, and its forecast; nothing is stored.

    :raises NotFound: if this author has no such draft.
    """
    with database.reading() as session:
        draft = read_draft(session, content, zone, draft_id, author, now)
        return draft, forecast_import(session, promise, draft, now)


@dataclass(frozen=True)
class Discarded:
    """The facts of a deleted draft, and whether it held the rows left out of an import."""

    statement: Statement
    left_over: bool


def discard_import(database: Database, draft_id: UUID, author: UUID) -> Discarded | None:
    """Delete a draft of its author, and return its facts; None if it does not exist."""
    with database.transaction() as session:
        draft = drafts.find(session, draft_id, author)
        drafts.remove(session, draft_id, author)
        if draft is None:
            return None
        return Discarded(Statement.of(draft.choices), left_over="left_by" in draft.choices)


ROWS_AT_ONCE = 100
"""Rows per transaction, so that no visitor's enquiry waits long for SQLite's only writer."""

_ATTEMPTS = 3
"""The most attempts to compare the same rows with stored data, which may change meanwhile."""


class _ChangedMeanwhile(Exception):
    """Something that the rows were compared with has changed since."""


@dataclass(frozen=True)
class _Ready:
    """New rows of a draft, ready to be inserted.

    :param known: the people who are stored already, by address.
    :param created: the people who are not, by address.
    """

    draft: ReadDraft
    known: Mapping[str, UUID]
    created: Mapping[str, UUID]
    rows: KeptRows
    count: int


def accept_import(
    database: Database,
    content: Content,
    zone: ZoneInfo,
    reception: Reception,
    draft_id: UUID,
    author: UUID,
    now: datetime,
    *,
    all_or_none: bool,
) -> ReadDraft:
    """Store the enquiries of a draft's good rows that are not stored yet, and delete the draft.

    Its rows with problems become its author's next draft, so that nothing has to be kept before.
    Each gets a consent record under the words in force on the day that the author stated, which
    says that it was imported, and a lead that is not judged as spam, whose clock runs from now.
    Nobody is written to. Rows are stored in batches, each with its audit event. If the process
    ends between two, the draft stays, and what it has stored is present when it is accepted again.

    :param all_or_none: whether one row that cannot be imported keeps out the others.
    :raises NotFound: if there is no such draft of the author's, it has just been imported, or the
        import is being undone.
    :raises ImportRefused: if all rows were to be imported and some cannot be.
    :raises StorageUnavailable: if the data that the rows are compared with keeps changing; what is
        not stored yet stays in the draft.
    """
    stored: list[GoodRow] = []
    attempts = 0
    while True:
        with database.reading() as session:
            draft = read_draft(session, content, zone, draft_id, author, now)
        draft = _without(draft, stored)
        if all_or_none and not stored and (draft.bad or draft.withdrawn):
            raise ImportRefused("Some rows cannot be imported.")
        try:
            for some, is_last in _batches(draft.new):
                _store_batch(database, zone, reception, draft, some, author, now, is_last=is_last)
                stored += some
                attempts = 0
        except (_ChangedMeanwhile, IntegrityError) as error:
            attempts += 1
            if attempts == _ATTEMPTS:
                raise StorageUnavailable("What is stored differs from what was read.") from error
        else:
            others = (each for each in draft.good if not each.is_new)
            return replace(draft, good=(*stored, *others))


def _without(draft: ReadDraft, stored: Sequence[GoodRow]) -> ReadDraft:
    """Return a draft read again without the rows that were stored since it was read first."""
    numbers = {each.row.row.number for each in stored}
    return replace(draft, good=tuple(e for e in draft.good if e.row.row.number not in numbers))


def _batches(rows: Sequence[GoodRow]) -> Iterator[tuple[Sequence[GoodRow], bool]]:
    """Yield rows in batches, each with whether it is the last; at least one, which may be empty."""
    for start in range(0, max(1, len(rows)), ROWS_AT_ONCE):
        yield rows[start : start + ROWS_AT_ONCE], start + ROWS_AT_ONCE >= len(rows)


def _store_batch(
    database: Database,
    zone: ZoneInfo,
    reception: Reception,
    draft: ReadDraft,
    rows: Sequence[GoodRow],
    author: UUID,
    now: datetime,
    *,
    is_last: bool,
) -> None:
    with database.reading() as session:
        ready = _prepare(session, reception, draft, rows, now)
    with database.transaction() as session:
        if not drafts.lock(session, draft.id, author):
            raise NotFound(f"The import {draft.id} is no longer there.")
        if not imported.add_to_import(session, draft.id, author, now, len(rows)):
            raise NotFound(f"The import {draft.id} is being undone.")
        _store(session, zone, ready, now)
        _audit(session, reception.ledger_key, author, ready, now, is_last=is_last)
        if is_last:
            keep_left_over(session, draft, author, now)


def _prepare(
    session: Session,
    reception: Reception,
    draft: ReadDraft,
    new: Sequence[GoodRow],
    now: datetime,
) -> _Ready:
    incoming = [each.incoming for each in new]
    keys = [person_key(each.email) if each.email else "" for each in incoming]
    addresses = set(filter(None, keys))
    known = enquiries.find_people(session, addresses)
    created = {key: uuid4() for key in addresses - known.keys()}
    handling, key = draft.statement.handling, reception.ledger_key
    with rows_kept(session) as rows:
        # Each row without an address is a person of its own.
        nameless = iter(enquiries.add_people_without_address(session, keys.count(""), now))
        ids = [(known.get(each) or created[each]) if each else next(nameless) for each in keys]
        stored = insert_new_enquiries(session, incoming, ids, now)
        for each, its, person_id in zip(incoming, stored, ids, strict=True):
            open_lead(session, reception.first_response, each, its, handling, now, draft.id)
            record_given(session, key, each, its, person_id, now)
    return _Ready(draft, known, created, rows, len(new))


def _store(session: Session, zone: ZoneInfo, ready: _Ready, now: datetime) -> None:
    everyone = {**ready.known, **ready.created}
    # From here on none of them can withdraw before the transaction ends.
    there = enquiries.find_or_create_people(session, everyone, now, ready.created)
    if any(there[key].id != person_id for key, person_id in everyone.items()):
        raise _ChangedMeanwhile
    if list_gone(session, everyone, ready.draft.statement.given_on, zone):
        raise _ChangedMeanwhile
    ready.rows.insert(session)


def _audit(
    session: Session, key: bytes, author: UUID, ready: _Ready, now: datetime, *, is_last: bool
) -> None:
    """Record a batch; the last one says how many rows were not stored."""
    draft = ready.draft
    left_out = len(draft.bad) + len(draft.withdrawn) if is_last else 0
    write_audit(
        session,
        key,
        AuditEvent.ENQUIRIES_IMPORTED,
        actor=author.hex,
        at=now,
        subject=draft.id.hex,
        details={
            "count": ready.count,
            "left_out": left_out,
            "already_there": len(draft.already_there) if is_last else 0,
            "sha256": draft.sha256,
            "method": draft.statement.method.value,
            "given_on": draft.statement.given_on.isoformat(),
            "block_sha256": draft.notice.block_sha256,
        },
    )
