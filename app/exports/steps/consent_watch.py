"""Who withdraws, is erased or is held while an export is written, or while its file is there."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.rules.standing import Standing, standing
from app.consent.store import consent as consents
from app.consent.store import withdrawals
from app.consent.store.withdrawals import is_enquiry_withdrawn
from app.core.rules.audit_events import AuditEvent
from app.core.rules.moments import instant_text
from app.core.rules.purposes import Purpose
from app.core.steps.records import write_audit
from app.enquiries.store import legal_hold
from app.exports.models import Export
from app.exports.rules.export import ExportPurpose, LeftOut
from app.exports.rules.members import Members
from app.exports.store import export as exports
from app.exports.store.candidates import read_mark

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
            sent = withdrawals.list_enquiries(self._snapshot, found)
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
        sent = withdrawals.list_enquiries(self._snapshot, {each.person_id for each in changes})
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

    def _changes(self, session: Session) -> list[withdrawals.ConsentEnd]:
        return [each for each in self._list(session) if each.act_id not in self._seen]

    def _list(self, session: Session) -> Collection[withdrawals.ConsentEnd]:
        return withdrawals.list_changes(session, self._since, self._purposes)


def left_since(session: Session, export: Export, now: datetime) -> int:
    """Return how many enquiries of a complete file have been withdrawn or held since its snapshot.

    Whoever is erased is not asked about here: the erasure itself voids the files that hold them.
    """
    purpose = ExportPurpose(export.purpose)
    since = (export.snapshot_at or export.requested_at) - UNDER_WAY
    changed = withdrawals.list_changes(session, since, purposes_of(purpose))
    kept_by_law = legal_hold.list_held(session, now)
    people = {each.person_id for each in changed if not each.erased} | kept_by_law
    theirs = _in_file(session, export, people)
    # Whoever withdrew and then wrote again may be in the file with what they wrote last.
    return sum(
        person in kept_by_law
        or is_enquiry_withdrawn(session, enquiry)
        or not _stands(session, person, purpose)
        for enquiry, person in theirs.items()
    )


def _in_file(session: Session, export: Export, people: set[UUID]) -> Mapping[UUID, UUID]:
    """Return the enquiries of some people that a file holds, each with its person."""
    return {
        enquiry: person
        for person, enquiries in withdrawals.list_enquiries(session, people).items()
        for enquiry in enquiries
        if exports.any_contains(session, [export.id], [enquiry])
    }


def _stands(session: Session, person: UUID, purpose: ExportPurpose) -> bool:
    if purpose not in CHANNELS:
        return True
    decided = consents.list_decisions_by_person(session, {person})
    return standing(decided.get(person, ()))[CHANNELS[purpose]] is Standing.GIVEN


def void_file(
    session: Session, ledger_key: bytes, export: Export, people: int, now: datetime
) -> None:
    """Record that an export's file may not be fetched; whoever clears the folder removes it.

    :param people: how many enquiries in it may not be handed out any more.
    """
    export.file_until = None
    write_audit(
        session,
        ledger_key,
        AuditEvent.EXPORT_VOIDED,
        actor="system",
        at=now,
        subject=export.id.hex,
        details={"withdrawn_since": people},
    )
