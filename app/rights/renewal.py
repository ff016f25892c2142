"""Requests by mail to consent again to a new version, and people's answers."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.consent.rules.consent import Act, Bound, ConsentAct, Notice, State
from app.consent.rules.standing import (
    TO_BE_CONFIRMED,
    Decision,
    Standing,
    WithdrawalMethod,
    standing,
)
from app.consent.steps.acts import after_all, record_consent
from app.consent.store import consent as consents
from app.consent.store import coverage as coverages
from app.consent.store import reconfirmation
from app.core.db import Database
from app.core.rules.audit_events import SYSTEM, AuditEvent
from app.core.rules.errors import NotFound
from app.core.rules.purposes import Purpose
from app.core.rules.tokens import LinkKind
from app.core.steps.records import write_audit
from app.enquiries.store import legal_hold
from app.leads.steps.lead import refresh_consent_state
from app.mail.rules.delivery import Mailing, MessageKind
from app.mail.steps.queue import QueuedMessage, queue_messages
from app.mail.store import person_link
from app.rights.rules.requests import RightsDesk, RightsKind
from app.rights.steps.withdrawal import withdraw
from app.rights.store import person_data, requests, subjects

ASKED_EVERY = timedelta(hours=1)
_A_ROUND = 3000
"""People asked in one round, whose letters are sent before the next."""
_AT_ONCE = 200
"""People asked in one transaction, so that no other writer waits long for it."""
_APART = timedelta(seconds=1)
"""Time between two letters, so that acknowledgements do not wait behind all of them."""


@dataclass(frozen=True)
class Renewal:
    """The consent that a person is asked to renew; the page shows the whole block that is recorded.

    :param asking: the documents that ask, each with the version; empty once they have answered.
    :param optional: the purposes that they had agreed to besides, which end unless ticked again.
    """

    asking: Sequence[tuple[str, int]]
    optional: Sequence[Purpose]


def ask_to_reconfirm(database: Database, ledger_key: bytes, mailing: Mailing, now: datetime) -> int:
    """Ask people by mail, once for each version that needs it; return how many were asked.

    Nobody is asked who has withdrawn, whose address is not confirmed or takes no mail, whose data
    is under a hold, or who has asked for its erasure.
    """
    # It looks through everybody, for which no writer should wait.
    with database.reading() as session:
        found = reconfirmation.list_to_ask(session, _spared(session, now), _A_ROUND)
    return sum(
        _ask(database, ledger_key, mailing, found[first : first + _AT_ONCE], now, first * _APART)
        for first in range(0, len(found), _AT_ONCE)
    )


def _ask(
    database: Database,
    ledger_key: bytes,
    mailing: Mailing,
    found: Collection[UUID],
    now: datetime,
    wait: timedelta,
) -> int:
    """Ask the given people who have not been asked; return how many.

    :param wait: how long the first letter waits.
    """
    with database.transaction() as session:
        people = reconfirmation.list_to_ask(session, _spared(session, now), len(found), found)
        if not people:
            return 0
        queue_messages(session, _letters(session, people, now + wait), mailing.domain, now)
        reconfirmation.mark_asked(session, people, now)
        write_audit(
            session,
            ledger_key,
            AuditEvent.ASKED_TO_RECONFIRM,
            actor=SYSTEM,
            at=now,
            details={"count": len(people)},
        )
    return len(people)


def reconfirmation_wanted(database: Database) -> bool:
    """Return whether a published version asks for consent again."""
    with database.reading() as session:
        return bool(coverages.list_asking(session))


def _spared(session: Session, now: datetime) -> frozenset[UUID]:
    leaving = requests.list_people(session, RightsKind.ERASURE.value)
    return legal_hold.list_held(session, now) | leaving


def _letters(
    session: Session, people: Collection[UUID], first_at: datetime
) -> Sequence[QueuedMessage]:
    asked = {
        each: coverages.list_before_among(session, *each, people)
        for each in coverages.list_asking(session)
    }
    return [
        QueuedMessage(
            MessageKind.RECONFIRM,
            recipient.email,
            recipient.language,
            person_id=person,
            enquiry_id=recipient.enquiry_id,
            details={doc: version for (doc, version), theirs in asked.items() if person in theirs},
            due_at=first_at + place * _APART,
        )
        for place, (person, recipient) in enumerate(
            subjects.read_recipients(session, people).items()
        )
    ]


def view_renewal(database: Database, *, token_sha256: bytes, now: datetime) -> Renewal:
    """Return the questions for the holder of a mailed link.

    :raises NotFound: if the link is unknown, expired or revoked.
    """
    with database.reading() as session:
        person_id = _behind(session, token_sha256, now)
        return _asked(session, person_id, _decided(session, person_id))


def renew_consent(
    database: Database,
    ledger_key: bytes,
    desk: RightsDesk,
    *,
    token_sha256: bytes,
    notice: Notice,
    ticked: frozenset[Purpose],
    gpc: bool,
    now: datetime,
) -> None:
    """Record that a person agrees again, under the words shown; a second click changes nothing.

    The act decides about every box of the block. An optional purpose that they had agreed to, and
    left unticked, is withdrawn.

    :param ticked: the boxes ticked, all required ones among them.
    :raises NotFound: if the link is unknown, expired or revoked.
    """
    with database.transaction() as session:
        person_id = _behind(session, token_sha256, now)
        person = person_data.lock(session, person_id)
        decided = _decided(session, person_id)
        asked = _asked(session, person_id, decided)
        if person is None or not asked.asking:
            return
        # No box was shown for a transfer that nothing allows at present: that consent stays.
        shown = frozenset(notice.purposes)
        act = ConsentAct(
            id=uuid4().hex,
            act=Act.RENEWED,
            person=person_id.hex,
            time=after_all((each.at for each in decided), now),
            method=WithdrawalMethod.MAILED_LINK.value,
            form=notice.form,
            gpc=gpc,
            block_sha256=notice.block_sha256,
            documents=notice.documents,
            decisions={
                each: State.GIVEN if each in ticked else State.NOT_GIVEN for each in notice.purposes
            },
            bound=Bound(person.email_key or ""),
        )
        record_consent(session, ledger_key, act, notice.lang)
        refresh_consent_state(session, {person_id})
        withdraw(
            session,
            ledger_key,
            desk,
            person_id=person_id,
            decided=_decided(session, person_id),
            withdrawn=[each for each in asked.optional if each in shown and each not in ticked],
            method=WithdrawalMethod.MAILED_LINK,
            gpc=gpc,
            now=now,
        )


def _behind(session: Session, token_sha256: bytes, now: datetime) -> UUID:
    link = person_link.find_open(session, token_sha256, LinkKind.RENEW.value, now)
    if link is None:
        raise NotFound("The link is unknown, expired or revoked.")
    return link.person_id


def _decided(session: Session, person_id: UUID) -> Sequence[Decision]:
    return consents.list_decisions_by_person(session, {person_id}).get(person_id, [])


def _asked(session: Session, person_id: UUID, decided: Sequence[Decision]) -> Renewal:
    asking = [
        each
        for each in coverages.list_asking(session)
        if person_id in coverages.list_before_among(session, *each, {person_id})
    ]
    stands = standing(decided)
    optional = [
        each for each in Purpose if each in TO_BE_CONFIRMED and stands[each] is Standing.GIVEN
    ]
    return Renewal(asking, optional)
