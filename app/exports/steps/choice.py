"""The selection of the leads that may be exported from the requested ones, in batches.

People who withdraw, are erased or are held meanwhile are found before each batch leaves.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Collection, Generator, Iterator, Mapping, Sequence
from datetime import datetime
from heapq import merge
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.rules.standing import Standing, last_withdrawal, standing
from app.consent.store import consent as consents
from app.consent.store import coverage as coverages
from app.consent.store.withdrawals import (
    iter_aside,
    iter_withdrawn,
    list_enquiries,
)
from app.core.rules.commitment import EvidenceKey
from app.core.rules.purposes import Purpose
from app.exports.models import Export
from app.exports.rules.columns import CONTACTS
from app.exports.rules.export import ExportRequest, LeftOut
from app.exports.steps.consent_watch import CHANNELS, ConsentWatch
from app.exports.steps.transfers import judge_transfer
from app.exports.store import export as exports
from app.exports.store.candidates import (
    ExportLead,
    Scope,
    iter_candidates,
    iter_corrected,
    list_candidates,
    list_latest,
)
from app.exports.store.lines import Lines, iter_lines
from app.ledger.steps.contact import ContactCheck
from app.ledger.store.contact import Held

BATCH = 500
"""The number of leads judged at once. After each batch a file may be abandoned.

While a batch of this size is judged and sent, the next one fits into the buffers between PostgreSQL
and us, so PostgreSQL continues to write."""

END_OF_LINE = b"\r\n"

_BEYOND_ALL = b"\xff" * 17

ToLine = Callable[[Sequence[tuple[str, ...]]], bytes]


class RowChoice:
    """The selection of an export's rows, without people whom its purpose excludes.

    :param snapshot: the session that the file is read from.
    :param beside: a second session on the same snapshot, for other queries meanwhile.
    :param watch: the changes of consent since the snapshot.
    :param contacts: checks the addresses and numbers, in the second session; None for a forecast.
    """

    def __init__(
        self,
        snapshot: Session,
        beside: Session,
        export: Export,
        request: ExportRequest,
        asked: Scope,
        watch: ConsentWatch,
        contacts: ContactCheck | None,
    ) -> None:
        self.left_out: Counter[LeftOut] = Counter()
        self._snapshot = snapshot
        self._beside = beside
        self._request = request
        self._asked = asked
        self._watch = watch
        self._contacts = contacts if CONTACTS.intersection(request.columns) else None
        self._channel = CHANNELS.get(request.purpose)
        self._earlier = (
            exports.list_earlier(beside, export, asked.question.now) if request.since_last else ()
        )
        self._told = _Ahead(merge(*(exports.iter_members(beside, each) for each in self._earlier)))
        self._aside, self._withdrawn = _Ahead(iter_aside(beside)), _Ahead(iter_withdrawn(beside))
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
        channel = self._channel
        chosen: Sequence[ExportLead] = kept
        if channel is Purpose.TRANSFER_ABROAD:
            chosen = self._agreed_abroad(kept, fresh)
        elif channel is not None:
            chosen = self._one_for_each(channel, kept, fresh)
        unproven = self._unproven([each.enquiry_id for each in chosen])
        return [each for each in chosen if each.enquiry_id not in unproven]

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
        for each in self._unproven([UUID(bytes=each) for each in ids]):
            place = bisect_left(ids, each.bytes)
            del ids[place], lines[place]
        if changed := corrected.intersection(ids):
            self._correct(changed, ids, lines, to_line)
        return ids, lines

    def _unproven(self, enquiries: Collection[UUID]) -> set[UUID]:
        """Return the enquiries with an unproven address or number, and count them."""
        if self._contacts is None:
            return set()
        unproven = self._contacts.list_unproven(enquiries)
        if unproven:
            self.left_out[LeftOut.UNPROVEN] += len(unproven)
        return unproven

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
        aside = dict.fromkeys(self._aside.up_to(last), LeftOut.NOT_CONSENTED)
        gone: dict[bytes, LeftOut | None] = {**self._watch.left_out(), **aside}
        withdrawn = dict.fromkeys(self._withdrawn.up_to(last), LeftOut.WITHDRAWN)
        return {**gone, **withdrawn, **dict.fromkeys(self._told.up_to(last))}

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

    def _agreed_abroad(self, kept: Sequence[ExportLead], fresh: Session) -> Sequence[ExportLead]:
        """Return the enquiries that may be sent to the recipient, and count the others."""
        sent = {each.enquiry_id: each.person_id for each in kept}
        agreed, unproven = judge_transfer(fresh, self._contacts, self._asked.transfer, sent)
        self.left_out[LeftOut.UNPROVEN] += len(unproven)
        self.left_out[LeftOut.NOT_CONSENTED] += len(sent) - len(agreed) - len(unproven)
        return [each for each in kept if each.enquiry_id in agreed]

    def _one_for_each(
        self, channel: Purpose, kept: Sequence[ExportLead], fresh: Session
    ) -> Sequence[ExportLead]:
        """Return each person's latest enquiry, if their consent to the news channel is in force."""
        people = {each.person_id for each in kept}
        # Once for each person: a stranger can send thousands of enquiries with one address.
        decided = consents.list_decisions_by_person(fresh, people)
        stands = {person: standing(decisions) for person, decisions in decided.items()}
        agreed = {
            person: last_withdrawal(decided[person], channel)
            for person, theirs in stands.items()
            if theirs[channel] is Standing.GIVEN
        }
        outdated = coverages.list_to_reconfirm(fresh, agreed)
        acts = None if self._contacts is None else self._contacts.list_confirming(agreed, channel)
        latest = self._latest(channel, agreed, acts)
        told = self._told_before(people)
        chosen = []
        for each in kept:
            if each.person_id not in agreed:
                self.left_out[LeftOut.NOT_CONSENTED] += 1
            elif each.person_id in outdated:
                self.left_out[LeftOut.TO_RECONFIRM] += 1
            elif acts is not None and each.person_id not in acts:
                self.left_out[LeftOut.UNPROVEN] += 1
            elif each.person_id not in latest:
                self.left_out[LeftOut.NOT_CONSENTED] += 1
            elif latest[each.person_id] != each.enquiry_id:
                self.left_out[LeftOut.AGAIN] += 1
            elif each.person_id not in told:
                chosen.append(each)
        return chosen

    def _latest(
        self,
        channel: Purpose,
        people: Collection[UUID],
        acts: Mapping[UUID, Sequence[Held]] | None,
    ) -> Mapping[UUID, UUID]:
        """Return each person's latest enquiry that permits news on a channel.

        Consent to news by telephone holds for the number of its own form alone: anybody can send
        another form with the same address.

        :param acts: those that confirm the consent of each; None if they are not checked.
        """
        if acts is None or channel is not Purpose.UPDATES_PHONE:
            return list_latest(self._beside, self._asked, people)

        def fits(person: UUID, number: str) -> bool:
            return any(act.is_bound_to(EvidenceKey.PHONE, number) for act in acts.get(person, ()))

        return list_latest(self._beside, self._asked, people, fits)

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
