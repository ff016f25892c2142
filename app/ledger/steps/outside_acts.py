"""Acts that the lists outside the database name, and that the database lacks after a restore."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.rules.listed_withdrawal import ListedWithdrawal, undone
from app.consent.store import consent as consents
from app.consent.store.withdrawals import list_erasures_known
from app.core.rules.purposes import Purpose
from app.core.store.statements import batches
from app.enquiries.store.enquiry import list_people_there
from app.ledger.models import OutsideMark
from app.ledger.outside.outside_lists import ErasureList, OutsideLists, WithdrawalList, objects
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
    """By person, the purposes that were withdrawn and are in effect all the same, and when.

    :param unreadable: the number of lines that are no withdrawal.
    """

    people: Mapping[UUID, Mapping[Purpose, datetime]]
    unreadable: int


def find_lacking_withdrawals(session: Session, lines: Iterable[bytes]) -> LackingWithdrawals:
    """Return what was withdrawn by people in the database, and not given again since."""
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

    :param lost: whether the list has vanished that the database knows.
    :param mark: of the whole list; None if it is the one in the database.
    """

    lines: Sequence[bytes]
    lost: bool = False
    mark: OutsideMark | None = None


def _unread(session: Session, name: str, content: bytes | None) -> _Unread:
    mark = ledger.find_outside_mark(session, name)
    if content is None:
        return _Unread((), lost=mark is not None and mark.size > 0)
    done = 0 if mark is None else mark.size
    if mark is not None and sha256(content[:done]).hexdigest() != mark.sha256:
        # Lines were removed meanwhile, or somebody has changed it.
        done = 0
    if mark is not None and done == len(content) == mark.size:
        return _Unread(())
    whole = OutsideMark(name=name, size=len(content), sha256=sha256(content).hexdigest())
    return _Unread(objects(content[done:]), mark=whole)


def lacks_acts(session: Session, lists: OutsideLists) -> bool:
    """Return whether the database lacks an act that a list names, or a list that it knows of."""
    return find_marks(session, lists) is None


def find_marks(session: Session, lists: OutsideLists) -> Sequence[OutsideMark] | None:
    """Return new marks of the lists that have changed; None if the database lacks something."""
    # The lists are read first: a withdrawal that is in one is then in the session's snapshot.
    contents = {each.name: each.read() for each in (lists.erasures, lists.withdrawals)}
    unread = {name: _unread(session, name, content) for name, content in contents.items()}
    if (
        any(each.lost for each in unread.values())
        or find_lacking_erasures(session, unread[ErasureList.name].lines).erasures
        or find_lacking_withdrawals(session, unread[WithdrawalList.name].lines).people
    ):
        return None
    return [each.mark for each in unread.values() if each.mark is not None]


def marks_are_kept(session: Session, lists: OutsideLists) -> bool:
    """Return whether nothing was added or removed since the marks were kept, by the lists' size."""
    for each in (lists.erasures, lists.withdrawals):
        mark = ledger.find_outside_mark(session, each.name)
        if len(each.read() or b"") != (0 if mark is None else mark.size):
            return False
    return True
