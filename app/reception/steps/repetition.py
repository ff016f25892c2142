"""The steps that recognise an enquiry sent again: Back and Submit makes one, not two."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.store.consent import has_withdrawn_since
from app.consent.store.withdrawals import find_stop
from app.enquiries.store import enquiry as enquiries
from app.reception.rules.incoming import SAME_FOR, Channel, Submission
from app.reception.steps.intake import Stored, insert_enquiries

_Mark = tuple[UUID, str]


def insert_sent(
    session: Session, sent: Sequence[Submission], person_ids: Sequence[UUID], now: datetime
) -> list[Stored]:
    """Insert the enquiries that are not stored yet, and return all of them in the order given.

    One is stored already if its form was sent before, or if its person sent the same answers and
    ticks below the same words within a day. Consent that was withdrawn since is given anew, and an
    enquiry that nobody may work on any more is asked anew.

    The people are stored before, so that what one of them sends twice at the same moment comes one
    after the other: on PostgreSQL by the lock on the person, on SQLite by the lock of writers.

    :param person_ids: of the person of each.
    """
    marks = [(person, each.digest) for each, person in zip(sent, person_ids, strict=True)]
    known = _sent_before(session, sent, marks)
    first = {mark: n for n, mark in reversed(list(enumerate(marks))) if mark not in known}
    new = sorted(first.values())
    stored = insert_enquiries(session, [sent[n] for n in new], [person_ids[n] for n in new], now)
    known |= {marks[n]: its for n, its in zip(new, stored, strict=True)}
    return [
        known[mark] if first.get(mark) == n else replace(known[mark], repeated=True)
        for n, mark in enumerate(marks)
    ]


def _sent_before(
    session: Session, sent: Sequence[Submission], marks: Sequence[_Mark]
) -> dict[_Mark, Stored]:
    rows = [
        {
            "person_id": person,
            "digest": digest,
            "channel": Channel.WEB.value,
            "received_at": each.received_at - SAME_FOR,
        }
        for each, (person, digest) in zip(sent, marks, strict=True)
    ]
    found: dict[_Mark, Stored] = {}
    for each in enquiries.list_sent_before(session, rows):
        mark = each.person_id, each.digest
        if mark not in found and _stands(session, each):
            found[mark] = Stored(each.id, each.reference, each.consent_record_id, repeated=True)
    return found


def _stands(session: Session, sent: enquiries.SentBefore) -> bool:
    withdrawn = has_withdrawn_since(session, sent.person_id, sent.received_at)
    return not withdrawn and find_stop(session, sent.id) is None
