"""Changes of consent while a file is written, which must not contain any of them."""

from collections.abc import Collection
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.store.withdrawals import ConsentEnd, list_changes, list_enquiries
from app.core.rules.moments import instant_text
from app.core.rules.purposes import Purpose
from app.enquiries.store import legal_hold
from app.exports.rules.export import ExportPurpose, LeftOut
from app.exports.rules.file import Members
from app.exports.store.candidates import read_mark

UNDER_WAY = timedelta(minutes=15)
"""The longest time from an act's own timestamp to its commit, including differing clocks."""

_LOOK_AGAIN = timedelta(seconds=1)
"""The longest time between two reads, since holds also begin and end by the clock alone."""

CHANNELS = {
    ExportPurpose.NEWS_EMAIL: Purpose.UPDATES_EMAIL,
    ExportPurpose.NEWS_PHONE: Purpose.UPDATES_PHONE,
    ExportPurpose.TRANSFER_ABROAD: Purpose.TRANSFER_ABROAD,
}
"""The consent that a file for news or a transfer rests on, besides that to handling."""


def purposes_of(purpose: ExportPurpose) -> frozenset[Purpose]:
    """Return the purposes whose withdrawal excludes a person from files for an export purpose."""
    channel = {CHANNELS[purpose]} if purpose in CHANNELS else set[Purpose]()
    return frozenset({Purpose.PRIVACY_POLICY} | channel)


def files_against(withdrawn: Collection[Purpose]) -> frozenset[ExportPurpose]:
    """Return the purposes of files that exclude people who have withdrawn these purposes."""
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
