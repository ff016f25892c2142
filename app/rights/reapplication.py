"""Repetition of the erasures and withdrawals that a restored database has undone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import structlog
from sqlalchemy.orm import Session

from app.consent.rules.listed_withdrawal import undone
from app.consent.rules.standing import WithdrawalMethod
from app.consent.store import consent as consents
from app.consent.store.withdrawals import list_erasures_known
from app.core.db import Database
from app.core.rules.audit_events import OPERATOR, SYSTEM, AuditEvent
from app.core.rules.purposes import Purpose
from app.core.steps.records import write_audit
from app.ledger.outside.outside_lists import OutsideLists, WithdrawalList
from app.ledger.rules.erasure import Erasure, ErasureReason
from app.ledger.steps.outside_acts import (
    find_lacking_erasures,
    find_lacking_withdrawals,
    find_marks,
    keep_marks,
    lacks_acts,
    marks_are_kept,
)
from app.rights.outside.erasing import Erasing, Order
from app.rights.rules.erasure import ErasureGround
from app.rights.rules.requests import RightsDesk
from app.rights.steps.erased_kinds import find_mail_files
from app.rights.steps.erasure import erase_evidence_again, erase_person
from app.rights.steps.withdrawal import withdraw
from app.rights.store import person_data, retention_people

_log = structlog.get_logger()


@dataclass(frozen=True)
class Reapplied:
    """The result of repeating erasures or withdrawals.

    :param done: the ids of the erasures, or the pseudonyms of the people who had withdrawn.
    :param unreadable: the number of lines in the list that are none.
    """

    done: Sequence[str]
    unreadable: int


def reapply_erasures(database: Database, tools: Erasing, now: datetime) -> Reapplied:
    """Repeat every erasure that is listed outside the database and missing in it.

    Data that people sent later, for example to a restored service, is left. A hold does not
    prevent a repetition: it was checked at the first erasure.

    :raises StorageUnavailable: if the database cannot be used.
    """
    with database.reading() as session:
        lacking = find_lacking_erasures(session, tools.outside.payloads())
    again = [each.id for each in lacking.erasures if _erased_again(database, tools, each, now)]
    return _told("erasures", again, lacking.unreadable)


def reapply_withdrawals(
    database: Database, ledger_key: bytes, desk: RightsDesk, outside: WithdrawalList, now: datetime
) -> Reapplied:
    """Repeat, as acts of their own, the withdrawals that are listed and missing in the database.

    What a person has given again since then is left.

    :raises StorageUnavailable: if the database cannot be used.
    """
    with database.reading() as session:
        lacking = find_lacking_withdrawals(session, outside.payloads())
    again = [
        person_id.hex
        for person_id, listed in lacking.people.items()
        if _withdrawn_again(database, ledger_key, desk, person_id, listed, now)
    ]
    return _told("withdrawals", again, lacking.unreadable)


def keep_up(database: Database, lists: OutsideLists) -> bool:
    """Record that the database has all that is listed outside it; return whether it does.

    Only what is listed later is then looked at, until an older database is restored. The first time
    makes the lists, so that one that is missing later is known to be lost.

    :raises OSError: if a list cannot be made.
    :raises StorageUnavailable: if the database cannot be used.
    """
    with database.reading() as session:
        marks = find_marks(session, lists)
    if marks:
        lists.make()
        with database.transaction() as session:
            keep_marks(session, marks)
    return marks is not None


def accept_lists(database: Database, ledger_key: bytes, lists: OutsideLists, now: datetime) -> bool:
    """Accept damaged lists on an operator's decision; return whether exports may go on.

    What is lost from them is not known any more. The audit trail names the lists that were taken.

    :raises OSError: if a list cannot be made.
    :raises StorageUnavailable: if the database cannot be used.
    """
    if keep_up(database, lists):
        return True
    with database.reading() as session:
        marks = find_marks(session, lists, as_they_are=True)
    if marks is None:
        return False
    lists.make()
    with database.transaction() as session:
        keep_marks(session, marks)
        write_audit(
            session,
            ledger_key,
            AuditEvent.OUTSIDE_LISTS_ACCEPTED,
            actor=OPERATOR,
            at=now,
            details={"lists": " ".join(sorted(mark.name for mark in marks))},
        )
    return True


def has_kept_up(database: Database, lists: OutsideLists) -> bool:
    """Return whether the lists are as at the last `keep_up`, and no older database was restored."""
    with database.reading() as session:
        return marks_are_kept(session, lists)


def lacks_listed(database: Database, lists: OutsideLists) -> bool:
    """Return whether the database lacks an act that a list names, or a list is damaged."""
    with database.reading() as session:
        return lacks_acts(session, lists)


def _told(what: str, again: Sequence[str], unreadable: int) -> Reapplied:
    if again or unreadable:
        _log.warning(f"{what}.reapplied", count=len(again), unreadable=unreadable)
    return Reapplied(again, unreadable)


def _withdrawn_again(
    database: Database,
    ledger_key: bytes,
    desk: RightsDesk,
    person_id: UUID,
    listed: Mapping[Purpose, datetime],
    now: datetime,
) -> bool:
    """Repeat a person's withdrawal; return whether their consent was still in effect."""
    with database.transaction() as session:
        if person_data.lock(session, person_id) is None:
            return False
        decided = consents.list_decisions_by_person(session, {person_id}).get(person_id, [])
        again = withdraw(
            session,
            ledger_key,
            desk,
            person_id=person_id,
            decided=decided,
            withdrawn=undone(decided, listed),
            method=WithdrawalMethod.RESTORED,
            gpc=False,
            now=now,
            first_at=listed.get(Purpose.PRIVACY_POLICY),
        )
        if again is None:
            return False
        write_audit(
            session,
            ledger_key,
            AuditEvent.WITHDRAWN_AGAIN,
            actor=SYSTEM,
            at=now,
            subject=person_id.hex,
            details={
                "record": again.listed.id,
                "purposes": " ".join(sorted(again.listed.purposes)),
            },
        )
        return True


def _erased_again(database: Database, tools: Erasing, listed: Erasure, now: datetime) -> bool:
    """Repeat one erasure; return whether there was anything to erase."""
    person_id = UUID(listed.person) if listed.person else None
    with database.reading() as session:
        there = person_id is not None and person_data.find(session, person_id) is not None
        mails = find_mail_files(session, tools.files, [person_id]) if there and person_id else []
    with database.transaction() as session:
        if list_erasures_known(session, [UUID(listed.id)]):
            return False
        if not there or person_id is None:
            erase_evidence_again(session, tools, listed, now)
            return True
        order = Order(
            person_id=person_id,
            ground=ErasureGround.again(listed.reason),
            proposer=OPERATOR,
            approver=OPERATOR,
            at=now,
            mails=mails,
            id=UUID(listed.id),
            again=True,
            until=listed.until,
            evidence_since=_evidence_since(session, person_id, listed, now),
        )
        erase_person(session, tools, order)
    return True


def _evidence_since(
    session: Session, person_id: UUID, listed: Erasure, now: datetime
) -> datetime | None:
    """Return the beginning of the evidence's period, for people whose own period was over."""
    if listed.reason is not ErasureReason.RETENTION or listed.records:
        return None
    return retention_people.read_facts(session, [person_id], now)[person_id].evidence_since
