"""Follow, while an export is being written, who withdraws or is erased after its snapshot."""

from collections.abc import Collection
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.store import consent_change
from app.core.rules.moments import instant_text
from app.core.rules.purposes import Purpose
from app.enquiries.store import legal_hold
from app.exports.rules.export import ExportPurpose, LeftOut
from app.exports.rules.export_members import Members
from app.exports.store.commits import read_mark

UNDER_WAY = timedelta(minutes=15)
"""How much earlier than it commits an act may say that it was; clocks that differ included."""

_LOOK_AGAIN = timedelta(seconds=1)
"""Holds begin and end by the clock as well, without anybody committing anything."""

CHANNELS = {
    ExportPurpose.NEWS_EMAIL: Purpose.UPDATES_EMAIL,
    ExportPurpose.NEWS_PHONE: Purpose.UPDATES_PHONE,
}
"""The consent that a file for news rests on, besides that to handling."""


def purposes_of(purpose: ExportPurpose) -> frozenset[Purpose]:
    """Return what somebody withdraws from who may no longer be in a file for this purpose."""
    channel = {CHANNELS[purpose]} if purpose in CHANNELS else set[Purpose]()
    return frozenset({Purpose.PRIVACY_POLICY} | channel)


class ConsentWatch:
    """What has changed since a snapshot, by the acts that the snapshot does not hold yet.

    An act says when it was made, not when it was committed: so all of the last minutes are
    compared with what the snapshot saw of them.

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
        """Read what has changed by now, unless nothing was committed since the last look.

        :param session: sees with each statement what is committed by then.
        """
        # Before anything is read, so that whatever is committed meanwhile is found the next time.
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
            sent = consent_change.list_enquiries(self._snapshot, found)
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
        sent = consent_change.list_enquiries(self._snapshot, {each.person_id for each in changes})
        return [
            {
                "enquiry": enquiry.hex,
                "act": (LeftOut.ERASED if each.erased else LeftOut.WITHDRAWN).value,
                "at": instant_text(each.at),
            }
            for each in changes
            for enquiry in sent.get(each.person_id, ())
            if members.holds(enquiry)
        ]

    def _changes(self, session: Session) -> list[consent_change.Change]:
        return [each for each in self._list(session) if each.act_id not in self._seen]

    def _list(self, session: Session) -> Collection[consent_change.Change]:
        return consent_change.list_changes(session, self._since, self._purposes)
