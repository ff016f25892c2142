"""Repetition of the erasures that a restored database has undone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import structlog
from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.audit_events import OPERATOR
from app.ledger.rules.erasure import Erasure, ErasureReason, parse_erasure
from app.ledger.rules.halt import LedgerInvalid
from app.rights.outside.erasing import Erasing, Order
from app.rights.rules.erasure import ErasureGround
from app.rights.steps.erased_kinds import find_mail_files
from app.rights.steps.erasure import erase_person
from app.rights.steps.evidence import erase_evidence
from app.rights.store import erasure, person_data, retention_people

_AT_ONCE = 500
# The precision of a payload's time.
_MILLISECOND = timedelta(milliseconds=1)
_GROUNDS = {
    ErasureReason.REQUEST: ErasureGround.REQUEST,
    ErasureReason.RETENTION: ErasureGround.RETENTION,
}

_log = structlog.get_logger()


@dataclass(frozen=True)
class Reapplied:
    """The result of repeating erasures.

    :param erasures: the ids of the repeated erasures.
    :param unreadable: the number of lines in the list that are no erasure.
    """

    erasures: Sequence[str]
    unreadable: int


def reapply_erasures(database: Database, tools: Erasing, now: datetime) -> Reapplied:
    """Repeat every erasure that is listed outside the database and missing in it.

    Data that people sent later, for example to a restored service, is left. A hold does not
    prevent a repetition: it was checked at the first erasure.

    :raises StorageUnavailable: if the database cannot be used.
    """
    listed, unreadable = _listed(tools)
    again = [
        each.id for each in _missing(database, listed) if _erased_again(database, tools, each, now)
    ]
    if again or unreadable:
        _log.warning("erasures.reapplied", count=len(again), unreadable=unreadable)
    return Reapplied(again, unreadable)


def _listed(tools: Erasing) -> tuple[dict[UUID, Erasure], int]:
    found: dict[UUID, Erasure] = {}
    unreadable = 0
    for payload in tools.outside.payloads():
        try:
            each = parse_erasure(payload)
            found[UUID(each.id)] = each
        except (LedgerInvalid, ValueError):
            unreadable += 1
    return found, unreadable


def _missing(database: Database, listed: dict[UUID, Erasure]) -> list[Erasure]:
    ids = list(listed)
    with database.reading() as session:
        known = {
            each
            for start in range(0, len(ids), _AT_ONCE)
            for each in erasure.list_known(session, ids[start : start + _AT_ONCE])
        }
    return [each for erasure_id, each in listed.items() if erasure_id not in known]


def _erased_again(database: Database, tools: Erasing, listed: Erasure, now: datetime) -> bool:
    """Repeat one erasure; return whether there was anything to erase."""
    person_id = UUID(listed.person) if listed.person else None
    with database.reading() as session:
        there = person_id is not None and person_data.find(session, person_id) is not None
        opened = erasure.list_with_evidence(session, [UUID(each.id) for each in listed.records])
        mails = find_mail_files(session, tools.files, person_id) if there and person_id else []
    if not there and not opened:
        return False
    with database.transaction() as session:
        if erasure.list_known(session, [UUID(listed.id)]):
            return False
        if not there or person_id is None:
            erase_evidence(
                session,
                tools.ledger_key,
                tools.outside,
                person=person_id,
                records=[UUID(each.id) for each in listed.records],
                reason=listed.reason,
                at=now,
                erasure_id=UUID(listed.id),
                listed=True,
            )
            return True
        order = Order(
            person_id=person_id,
            ground=_GROUNDS[listed.reason],
            proposer=OPERATOR,
            approver=OPERATOR,
            at=now,
            mails=mails,
            id=UUID(listed.id),
            again=True,
            until=listed.time + _MILLISECOND,
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
