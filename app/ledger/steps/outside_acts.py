"""Acts that the lists outside the database name, and that the database lacks after a restore."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.rules.listed_withdrawal import ListedWithdrawal, undone
from app.consent.store import consent as consents
from app.consent.store.withdrawals import list_erasures_known
from app.core.rules.purposes import Purpose
from app.core.store.statements import batches
from app.enquiries.store.enquiry import list_people_there
from app.ledger.models import OutsideMark
from app.ledger.outside.outside_lists import (
    ErasureList,
    OutsideList,
    OutsideLists,
    WithdrawalList,
    acts,
    hash_of_lines,
)
from app.ledger.rules.erasure import Erasure, parse_erasure
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.store import ledger


@dataclass(frozen=True)
class LackingErasures:
    """Erasures that the database does not have, and whether each has anything to erase in it.

    :param unreadable: the number of lines that are no erasure.
    """

    erasures: Sequence[Erasure]
    unreadable: int


def find_lacking_erasures(session: Session, lines: Iterable[bytes]) -> LackingErasures:
    """Return the listed erasures that are not in the database, though their data is."""
    listed: dict[UUID, Erasure] = {}
    unreadable = 0
    for line in lines:
        try:
            each = parse_erasure(line)
            listed[UUID(each.id)] = each
        except (LedgerInvalid, ValueError):
            unreadable += 1
    known = list_erasures_known(session, listed)
    missing = [each for erasure_id, each in listed.items() if erasure_id not in known]
    people = list_people_there(session, [UUID(each.person) for each in missing if each.person])
    found = [
        each
        for each in missing
        if (each.person and UUID(each.person) in people)
        or consents.list_with_evidence(session, [UUID(record.id) for record in each.records])
    ]
    return LackingErasures(found, unreadable)


@dataclass(frozen=True)
class LackingWithdrawals:
    """By person, the withdrawn purposes that are still in effect, with their times.

    :param unreadable: the number of lines that are no withdrawal.
    """

    people: Mapping[UUID, Mapping[Purpose, datetime]]
    unreadable: int


def find_lacking_withdrawals(session: Session, lines: Iterable[bytes]) -> LackingWithdrawals:
    """Return the listed withdrawals of known people that the database lacks."""
    listed: dict[UUID, dict[Purpose, datetime]] = {}
    unreadable = 0
    for line in lines:
        try:
            each = ListedWithdrawal.of(line)
            theirs = listed.setdefault(UUID(each.person), {})
        except ValueError:
            unreadable += 1
            continue
        for purpose in each.purposes:
            theirs[purpose] = max(each.time, theirs.get(purpose, each.time))
    found = {}
    for some in batches(sorted(list_people_there(session, listed))):
        decided = consents.list_decisions_by_person(session, some)
        for person in some:
            if again := undone(decided.get(person, ()), listed[person]):
                found[person] = {purpose: listed[person][purpose] for purpose in again}
    return LackingWithdrawals(found, unreadable)


@dataclass(frozen=True)
class _Unread:
    """The part of a list that is not known to be done.

    :param damaged: whether the list lacks lines that the database knows.
    :param mark: of the whole list; None if it is the one in the database.
    """

    lines: Sequence[bytes]
    damaged: bool = False
    mark: OutsideMark | None = None


def _unread(session: Session, listed: OutsideList, lines: Sequence[bytes] | None) -> _Unread:
    mark = ledger.find_outside_mark(session, listed.name)
    damaged = mark is not None and not _begins_as(mark, lines)
    if damaged and mark is not None and _begins_as(mark, listed.lines()):
        # The mark is newer than the lines read before it, which are therefore done.
        return _Unread(())
    there = lines or ()
    if mark is not None and not damaged and mark.size == len(there):
        return _Unread(())
    done = 0 if mark is None or damaged else mark.size
    whole = OutsideMark(name=listed.name, size=len(there), sha256=hash_of_lines(there))
    return _Unread(acts(there[done:]), damaged, whole)


def _begins_as(mark: OutsideMark, lines: Sequence[bytes] | None) -> bool:
    return lines is not None and hash_of_lines(lines[: mark.size]) == mark.sha256


def lacks_acts(session: Session, lists: OutsideLists) -> bool:
    """Return whether the database lacks an act that a list names, or a list is damaged."""
    return find_marks(session, lists) is None


def undoes_withdrawals(session: Session, lists: OutsideLists) -> bool:
    """Return whether a listed withdrawal, however long ago it was listed, has no effect here.

    The marks show a restored database, but not a record of a withdrawal that was deleted in it.
    """
    return bool(find_lacking_withdrawals(session, lists.withdrawals.payloads()).people)


def find_marks(
    session: Session, lists: OutsideLists, *, as_they_are: bool = False
) -> Sequence[OutsideMark] | None:
    """Return new marks of the lists that have changed; None if the database lacks something.

    Nor are there any while a list is missing, has other lines than those that are known to be done,
    or has a line that records nothing.

    :param as_they_are: for an operator who takes the lists in spite of that.
    """
    # The lists are read first: a withdrawal that is in one is then in the session's snapshot.
    read = [(each, each.lines()) for each in lists.all]
    unread = {listed.name: _unread(session, listed, lines) for listed, lines in read}
    erased = find_lacking_erasures(session, unread[ErasureList.name].lines)
    withdrawn = find_lacking_withdrawals(session, unread[WithdrawalList.name].lines)
    damaged = (
        any(each.damaged for each in unread.values()) or erased.unreadable or withdrawn.unreadable
    )
    if erased.erasures or withdrawn.people or (damaged and not as_they_are):
        return None
    return [each.mark for each in unread.values() if each.mark is not None]


def keep_marks(session: Session, marks: Iterable[OutsideMark]) -> None:
    """Store the marks of lists in place of the previous ones."""
    for mark in marks:
        ledger.keep_outside_mark(session, mark)


def marks_are_kept(session: Session, lists: OutsideLists) -> bool:
    """Return whether the lists match their stored marks."""
    for each in lists.all:
        lines, mark = each.lines(), ledger.find_outside_mark(session, each.name)
        if lines is None or mark is None or len(lines) != mark.size or not _begins_as(mark, lines):
            return False
    return True
