"""The selection of the leads that may be exported from the requested ones, in batches.

People who withdraw, are erased or are held meanwhile are found before each batch leaves.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Collection, Generator, Iterator, Sequence
from datetime import datetime, timedelta
from heapq import merge
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.rules.standing import Standing, standing
from app.consent.store import consent as consents
from app.consent.store.withdrawals import (
    ConsentEnd,
    iter_withdrawn,
    list_changes,
    list_enquiries,
)
from app.core.rules.moments import instant_text
from app.core.rules.purposes import Purpose
from app.enquiries.store import legal_hold
from app.exports.models import Export
from app.exports.rules.export import ExportPurpose, ExportRequest, LeftOut
from app.exports.rules.file import Members
from app.exports.store import export as exports
from app.exports.store.candidates import (
    ExportLead,
    Scope,
    iter_candidates,
    iter_corrected,
    list_candidates,
    list_latest,
    read_mark,
)
from app.exports.store.lines import Lines, iter_lines

BATCH = 500
"""The number of leads judged at once. After each batch a file may be abandoned.

While a batch of this size is judged and sent, the next one fits into the buffers between PostgreSQL
and us, so PostgreSQL continues to write."""

END_OF_LINE = b"\r\n"

_BEYOND_ALL = b"\xff" * 17

ToLine = Callable[[Sequence[tuple[str, ...]]], bytes]


UNDER_WAY = timedelta(minutes=15)
"""The longest time from an act's own timestamp to its commit, including differing clocks."""

_LOOK_AGAIN = timedelta(seconds=1)
"""The longest time between two reads, since holds also begin and end by the clock alone."""

CHANNELS = {
    ExportPurpose.NEWS_EMAIL: Purpose.UPDATES_EMAIL,
    ExportPurpose.NEWS_PHONE: Purpose.UPDATES_PHONE,
}
"""The consent that a file for news rests on, besides that to handling."""


def purposes_of(purpose: ExportPurpose) -> frozenset[Purpose]:
    """Return the purposes whose withdrawal excludes a person from files for an export purpose."""
    channel = {CHANNELS[purpose]} if purpose in CHANNELS else set[Purpose]()
    return frozenset({Purpose.PRIVACY_POLICY} | channel)


def files_against(withdrawn: Collection[Purpose]) -> frozenset[ExportPurpose]:
    """Return the purposes of the files that nobody may be in who has withdrawn these purposes."""
    return frozenset(each for each in ExportPurpose if purposes_of(each) & set(withdrawn))


class ConsentWatch:
    """Changes of consent since a snapshot, by the acts that the snapshot does not hold yet.

    An act's timestamp is when it was made, not when it was committed, so all acts of the last
    minutes are compared with those in the snapshot.

    :param snapshot: the session that the file is read from.
    """

    def __init__(self, snapshot: Session, purpose: ExportPurpose, at: datetime) -> None:
        self._snapshot = snapshot
        self._since = at - UNDER_WAY
        self._purposes = purposes_of(purpose)
        self._seen = frozenset(each.act_id for each in self._list(snapshot))
        self._people: dict[UUID, LeftOut] = {}
        self._enquiries: dict[bytes, LeftOut | None] = {}
        self._looked: tuple[Session, str, datetime] | None = None

    def look(self, session: Session, now: datetime) -> None:
        """Read the changes so far, unless nothing was committed since the last look.

        :param session: one in which each statement sees what is committed by then.
        """
        # Taken before anything is read, so that later commits are found the next time.
        mark = read_mark(session)
        if self._looked is not None:
            inside, seen, at = self._looked
            if inside is session and seen == mark and at <= now < at + _LOOK_AGAIN:
                return
        self._read(session, now)
        self._looked = session, mark, now

    def _read(self, session: Session, now: datetime) -> None:
        found = dict.fromkeys(legal_hold.list_held(session, now), LeftOut.HELD)
        for each in self._changes(session):
            found[each.person_id] = LeftOut.ERASED if each.erased else LeftOut.WITHDRAWN
        if found != self._people:
            self._people = found
            sent = list_enquiries(self._snapshot, found)
            self._enquiries = {
                enquiry.bytes: reason
                for person, reason in found.items()
                for enquiry in sent.get(person, ())
            }

    def left_out(self) -> dict[bytes, LeftOut | None]:
        """Return why enquiries may no longer be in the file, by their ids, as of the last look."""
        return dict(self._enquiries)

    def since(self, session: Session, members: Members) -> list[dict[str, str]]:
        """Return the withdrawals and erasures since the snapshot of people whom the file holds."""
        changes = self._changes(session)
        sent = list_enquiries(self._snapshot, {each.person_id for each in changes})
        return [
            {
                "enquiry": enquiry.hex,
                "act": (LeftOut.ERASED if each.erased else LeftOut.WITHDRAWN).value,
                "at": instant_text(each.at),
            }
            for each in changes
            for enquiry in sent.get(each.person_id, ())
            if members.contains(enquiry)
        ]

    def _changes(self, session: Session) -> list[ConsentEnd]:
        return [each for each in self._list(session) if each.act_id not in self._seen]

    def _list(self, session: Session) -> Collection[ConsentEnd]:
        return list_changes(session, self._since, self._purposes)


class RowChoice:
    """The selection of an export's rows, without people whom its purpose excludes.

    :param snapshot: the session that the file is read from.
    :param beside: a second session on the same snapshot, for other queries meanwhile.
    :param watch: the changes of consent since the snapshot.
    """

    def __init__(
        self,
        snapshot: Session,
        beside: Session,
        export: Export,
        request: ExportRequest,
        asked: Scope,
        watch: ConsentWatch,
    ) -> None:
        self.left_out: Counter[LeftOut] = Counter()
        self._snapshot = snapshot
        self._beside = beside
        self._request = request
        self._asked = asked
        self._watch = watch
        self._channel = CHANNELS.get(request.purpose)
        self._earlier = (
            exports.list_earlier(beside, export, asked.question.now) if request.since_last else ()
        )
        self._told = _Ahead(merge(*(exports.iter_members(beside, each) for each in self._earlier)))
        self._withdrawn = _Ahead(iter_withdrawn(beside))
        self._corrected = _Ahead(iter_corrected(beside))

    @property
    def can_be_lines(self) -> bool:
        """True if rows can be read as lines, since the purpose needs no consent to a channel."""
        return self._channel is None

    def rows(self) -> Generator[list[ExportLead]]:
        """Yield the requested leads, in the order of their enquiries' ids."""
        return iter_candidates(self._snapshot, self._asked, self._request.columns, BATCH)

    def lines(self) -> Generator[Lines]:
        """Yield the same leads as lines of a plain table."""
        return iter_lines(self._snapshot, self._asked, self._request.columns, BATCH)

    def choose(
        self, batch: Sequence[ExportLead], fresh: Session, now: datetime
    ) -> Sequence[ExportLead]:
        """Return the leads of a batch that may be exported, and count the others.

        :param fresh: a session that sees everything committed so far.
        """
        gone = self._gone(batch[-1].enquiry_id.bytes, fresh, now)
        kept = [each for each in batch if self._stays(each.enquiry_id.bytes, each.left_out, gone)]
        return kept if self._channel is None else self._one_for_each(kept, fresh)

    def choose_lines(
        self, batch: Lines, fresh: Session, now: datetime, to_line: ToLine
    ) -> tuple[list[bytes], list[bytes]]:
        """Return ids and lines of the leads of a batch that may be exported; count the others.

        :param to_line: returns values as a line, for leads with corrections.
        """
        ids, reasons, lines = batch
        gone = self._gone(ids[-1], fresh, now)
        corrected = set(self._corrected.up_to(ids[-1]))
        # Nearly all may be exported, so they are not checked one by one.
        doubtful = {bisect_left(ids, each) for each in gone.keys() & ids}
        doubtful |= {place for place, reason in enumerate(reasons) if reason is not None}
        for place in sorted(doubtful, reverse=True):
            reason = reasons[place]
            if not self._stays(ids[place], None if reason is None else LeftOut(reason), gone):
                del ids[place], lines[place]
        if changed := corrected.intersection(ids):
            self._correct(changed, ids, lines, to_line)
        return ids, lines

    def _correct(
        self, changed: Collection[bytes], ids: list[bytes], lines: list[bytes], to_line: ToLine
    ) -> None:
        wanted = [UUID(bytes=each) for each in changed]
        for each in list_candidates(self._beside, self._asked, self._request.columns, wanted):
            place = bisect_left(ids, each.enquiry_id.bytes)
            lines[place] = to_line([each.values]).removesuffix(END_OF_LINE)

    def _gone(self, last: bytes, fresh: Session, now: datetime) -> dict[bytes, LeftOut | None]:
        """Return the enquiries to leave out up to a last one: why, or None if exported earlier."""
        self._watch.look(fresh, now)
        gone: dict[bytes, LeftOut | None] = self._watch.left_out()
        gone |= dict.fromkeys(self._withdrawn.up_to(last), LeftOut.WITHDRAWN)
        return gone | dict.fromkeys(self._told.up_to(last))

    def _stays(
        self, enquiry: bytes, own: LeftOut | None, gone: dict[bytes, LeftOut | None]
    ) -> bool:
        reason = gone.get(enquiry, own)
        if enquiry in gone and reason is None:
            return False
        reason = LeftOut.SUSPECT if own is LeftOut.SUSPECT else reason
        if reason is not None:
            self.left_out[reason] += 1
        return reason is None

    def _one_for_each(self, kept: Sequence[ExportLead], fresh: Session) -> Sequence[ExportLead]:
        """Return each person's latest enquiry, if their consent to the news channel is in force."""
        people = {each.person_id for each in kept}
        # Once for each person: a stranger can send thousands of enquiries with one address.
        stands = {
            person: standing(decisions)
            for person, decisions in consents.list_decisions_by_person(fresh, people).items()
        }
        latest = list_latest(self._beside, self._asked, people)
        told = self._told_before(people)
        chosen = []
        for each in kept:
            theirs = stands.get(each.person_id, {})
            if self._channel is None or theirs.get(self._channel) is not Standing.GIVEN:
                self.left_out[LeftOut.NOT_CONSENTED] += 1
            elif latest[each.person_id] != each.enquiry_id:
                self.left_out[LeftOut.AGAIN] += 1
            elif each.person_id not in told:
                chosen.append(each)
        return chosen

    def _told_before(self, people: set[UUID]) -> set[UUID]:
        """Return the people whom an earlier export held through any of their enquiries."""
        if not self._earlier:
            return set()
        return {
            person
            for person, enquiries in list_enquiries(self._beside, people).items()
            if len(enquiries) > 1 and exports.any_contains(self._beside, self._earlier, enquiries)
        }


class _Ahead:
    """A cursor over ids in order, which advances in step with another reader."""

    def __init__(self, ids: Iterator[bytes]) -> None:
        self._ids = ids
        self._next: bytes | None = None

    def up_to(self, last: bytes) -> list[bytes]:
        """Return the ids not taken yet, up to and including a last one."""
        found = []
        if self._next is None:
            self._next = next(self._ids, _BEYOND_ALL)
        while self._next <= last:
            found.append(self._next)
            self._next = next(self._ids, _BEYOND_ALL)
        return found
