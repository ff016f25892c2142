"""Import the good rows of a draft: all of them in one transaction, or none.

One transaction, and not batches that could be taken up again: the most rows that a file may have,
2,000, were written in 2.4 seconds on two busy cores. SQLite's other writers wait so long for their
turn, and give up after ten. Reading and checking the rows is done before it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from app.content import Content
from app.db import Database
from app.domain.audit_events import AuditEvent
from app.domain.enquiry import person_key
from app.domain.errors import ImportRefused, NotFound
from app.domain.import_rows import ReadDraft
from app.domain.incoming import Incoming
from app.domain.reception import Reception
from app.services.steps.insert_enquiries import insert_enquiries
from app.services.steps.open_lead import open_lead
from app.services.steps.read_draft import read_draft
from app.services.steps.record_given import record_given
from app.services.steps.write_audit import write_audit
from app.store import import_draft as drafts
from app.store import person as people
from app.store.statements import rows_held_back


@dataclass(frozen=True)
class Acceptance:
    """Whose draft is accepted, and how.

    :param all_or_none: whether one row that cannot be taken keeps out the others.
    """

    draft_id: UUID
    author: UUID
    all_or_none: bool


class _StoredMeanwhile(Exception):
    """Another import has stored one of the rows since they were compared with what is there."""


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
    """
    while True:
        with database.reading() as session:
            draft = read_draft(session, content, zone, acceptance.draft_id, acceptance.author, now)
        if acceptance.all_or_none and (draft.bad or draft.withdrawn):
            raise ImportRefused("Not every row can be taken.")
        try:
            with database.transaction() as session:
                _store(session, reception, acceptance, draft, now)
        except _StoredMeanwhile:
            continue
        return draft


def _store(
    session: Session,
    reception: Reception,
    acceptance: Acceptance,
    draft: ReadDraft,
    now: datetime,
) -> None:
    if not drafts.remove(session, acceptance.draft_id, acceptance.author):
        raise NotFound(f"The import {acceptance.draft_id} is no longer there.")
    incoming = [each.incoming for each in draft.new]
    person_ids = _people(session, incoming, now)
    stored = insert_enquiries(session, incoming, person_ids, now)
    if any(its.repeated for its in stored):
        raise _StoredMeanwhile
    handling, key = draft.statement.handling, reception.ledger_key
    with rows_held_back(session):
        for each, its, person_id in zip(incoming, stored, person_ids, strict=True):
            open_lead(session, reception.first_response, each, its, handling, now)
            record_given(session, key, each, its, person_id, now)
    _audit(session, key, acceptance, draft, now)


def _people(session: Session, incoming: Sequence[Incoming], now: datetime) -> list[UUID]:
    """Return whose each is; without an address everyone is a person of their own."""
    keys = [person_key(each.email) if each.email else "" for each in incoming]
    known = people.find_or_create(session, filter(None, keys), now)
    nameless = iter(people.add_without_address(session, keys.count(""), now))
    return [known[key].id if key else next(nameless) for key in keys]


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
