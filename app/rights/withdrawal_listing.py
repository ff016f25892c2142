"""The list of withdrawals outside the database: additions and removals.

A withdrawal is listed right after it was committed. If that fails, as on a full disk, it stays
marked, and the worker lists it as soon as it can.
"""

from datetime import datetime
from uuid import UUID

from app.consent.rules.listed_withdrawal import ListedWithdrawal
from app.consent.store import withdrawals
from app.core.db import Database
from app.core.rules.retention import RetentionClass, RetentionPeriods
from app.ledger.outside.outside_lists import OutsideLists, WithdrawalList
from app.ledger.rules.erasure import parse_erasure
from app.ledger.rules.halt import LedgerInvalid

_AT_ONCE = 500


def unlisted_wait(database: Database) -> bool:
    """Return whether there is a withdrawal that is not listed."""
    with database.reading() as session:
        return withdrawals.count_unlisted(session) > 0


def list_withdrawals(database: Database, outside: WithdrawalList) -> int:
    """List withdrawals that are not listed, some at a time; return how many.

    One that was listed without that being recorded is listed twice, which means the same.

    :raises OSError: if they cannot be written; they are then tried again.
    :raises StorageUnavailable: if the database cannot be used.
    """
    with database.reading() as session:
        waiting = withdrawals.list_unlisted(session, _AT_ONCE)
    if waiting:
        outside.append(*(each.line() for each in waiting))
        with database.transaction() as session:
            withdrawals.mark_listed(session, [UUID(each.id) for each in waiting])
    return len(waiting)


def shorten_withdrawals(lists: OutsideLists, periods: RetentionPeriods, now: datetime) -> int:
    """Remove the withdrawals of people who were erased later, and those past their period.

    The period is that of evidence: no backup may be kept for longer. The list of erasures tells who
    was erased, since a restored database may lack people who are in the next one.

    :raises OSError: if the list cannot be written.
    """
    erased = _erased(lists)

    def is_gone(line: bytes) -> bool:
        try:
            each = ListedWithdrawal.of(line)
        except ValueError:
            return False
        over = periods.of(RetentionClass.EVIDENCE).end(each.time) <= now
        return over or (each.person in erased and each.time <= erased[each.person])

    return lists.withdrawals.remove(is_gone)


def _erased(lists: OutsideLists) -> dict[str, datetime]:
    """Return when each person was erased, by pseudonym."""
    found = {}
    for payload in lists.erasures.payloads():
        try:
            each = parse_erasure(payload)
        except LedgerInvalid:
            continue
        if each.person:
            found[each.person] = each.time
    return found
