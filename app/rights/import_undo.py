"""Undoing an import: within a day, its untouched leads are deleted like those of erased people.

People of whom only untouched leads of the import are kept are erased, each with a certificate and
an entry in the ledger that accounts for the evidence; the entries of the import stay. Nobody is
written to, since nobody was when they were imported.
"""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import structlog
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.audit_events import SYSTEM, AuditEvent
from app.core.rules.errors import ImportSettled, StorageUnavailable, existing
from app.core.steps.records import write_audit
from app.leads.models import LeadImport
from app.reception.store import imports
from app.rights.outside.erasing import Erasing, Order
from app.rights.rules.erasure import ErasureGround
from app.rights.rules.import_undo import Stayed, may_be_undone
from app.rights.steps.erased_kinds import find_mail_files
from app.rights.steps.erasure import erase_person
from app.rights.store import erasing as persons
from app.rights.store import import_undo as undo

PEOPLE_AT_ONCE = 20
"""People per transaction, so that nobody waits long."""

_log = structlog.get_logger()


def undo_import(
    database: Database,
    ledger_key: bytes,
    *,
    import_id: UUID,
    actor: UUID,
    of_anybody: bool,
    now: datetime,
) -> bool:
    """Order that an import be undone, which `carry_out_undoing` does.

    While that is under way, again does nothing. What an undoing has left can be undone again,
    once nothing keeps it.

    :param of_anybody: whether the actor may undo others' imports.
    :returns: whether there was anything to delete; if not, nothing is ordered.
    :raises NotFound: if there is no such import that the actor may undo.
    :raises ImportSettled: if it was made more than a day ago.
    """
    with database.transaction() as session:
        found = imports.lock_import(session, import_id)
        mine = found if found and (of_anybody or found.author_id == actor) else None
        its = existing(mine, f"There is no import {import_id} that {actor} may undo.")
        if its.undone_at is not None and its.ended_at is None:
            return True
        if not may_be_undone(its.at, now):
            raise ImportSettled(f"Import {import_id} was made more than a day ago.")
        if undo.GOES not in undo.count_fates(session, import_id, now):
            return False
        its.undone_at, its.undone_by, its.ended_at = now, actor, None
        its.reached, its.left = 0, {}
        write_audit(
            session,
            ledger_key,
            AuditEvent.IMPORT_UNDONE,
            actor=actor.hex,
            at=now,
            subject=import_id.hex,
            details={"count": its.count},
        )
        return True


def undoing_waits(database: Database) -> bool:
    """Return whether an undoing has been ordered and not been carried out."""
    with database.reading() as session:
        return undo.find_waiting(session) is not None


def carry_out_undoing(
    database: Database, tools: Erasing, now: datetime, most_batches: int = 5
) -> None:
    """Erase people of imports that are being undone, in batches; end finished ones.

    Each person is checked again in the transaction that erases them. Two workers do no harm. Of a
    person who cannot be erased everything stays, and the undoing goes on with the next.

    :raises StorageUnavailable: if the database cannot be used.
    """
    for _ in range(most_batches):
        with database.reading() as session:
            its = undo.find_waiting(session)
            if its is None:
                return
            walked = undo.list_people(session, its.id, its.reached, PEOPLE_AT_ONCE)
            if not walked and undo.has_unplaced(session, its.id):
                return
            people = [
                each
                for each in dict.fromkeys(person_id for _place, person_id in walked)
                if undo.is_removable(session, its.id, each, now)
            ]
            mails = find_mail_files(session, tools.files, people)
        with database.transaction() as session:
            locked = imports.lock_import(session, its.id)
            if locked is None or locked.ended_at is not None or locked.reached != its.reached:
                continue
            if walked:
                persons.lock_people(session, people)
                removed = sum(_tried(session, tools, locked, each, mails, now) for each in people)
                locked.removed += removed
                locked.reached, _person = walked[-1]
            else:
                _end(session, tools.ledger_key, locked, now)


def _tried(
    session: Session,
    tools: Erasing,
    its: LeadImport,
    person_id: UUID,
    mails: Sequence[str],
    now: datetime,
) -> int:
    """Erase a person as `_remove` does; if that fails for them alone, keep all their data."""
    try:
        with session.begin_nested():
            return _remove(session, tools, its, person_id, mails, now)
    except (OperationalError, StorageUnavailable, OSError):
        raise
    except Exception as error:  # noqa: BLE001 - whatever is wrong with one person, others are erased
        _log.error("import.person_not_erased", person=person_id.hex, exc_info=error)
        return 0


def _remove(
    session: Session,
    tools: Erasing,
    its: LeadImport,
    person_id: UUID,
    mails: Sequence[str],
    now: datetime,
) -> int:
    """Erase a person if their leads are untouched since; return the number of these leads."""
    # Locked first, so that work done at the same moment is found or refused.
    if persons.lock_subject(session, person_id, None) is None:
        return 0
    if not undo.is_removable(session, its.id, person_id, now):
        return 0
    count = undo.count_leads(session, its.id, person_id)
    actor = its.undone_by.hex if its.undone_by else SYSTEM
    order = Order(
        person_id=person_id,
        ground=ErasureGround.IMPORT_UNDONE,
        proposer=actor,
        approver=actor,
        at=now,
        sole=True,
        mails=mails,
    )
    erase_person(session, tools, order)
    return count


def _end(session: Session, ledger_key: bytes, its: LeadImport, now: datetime) -> None:
    left = dict(undo.count_fates(session, its.id, now))
    # People still there without a reason to stay could not be erased.
    if failed := left.pop(undo.GOES, 0):
        left[Stayed.FAILED.value] = failed
    its.left, its.ended_at = left, now
    write_audit(
        session,
        ledger_key,
        AuditEvent.IMPORT_UNDOING_ENDED,
        actor=SYSTEM,
        at=now,
        subject=its.id.hex,
        details={"removed": its.removed, "left": sum(its.left.values())},
    )
