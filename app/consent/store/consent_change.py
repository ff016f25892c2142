"""Who has withdrawn or been erased lately, for whoever is handing their data out meanwhile."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from app.consent.models.consent import ConsentDecision, ConsentRecord
from app.consent.models.erasure import PersonErasure
from app.consent.rules.consent import State
from app.core.rules.purposes import Purpose
from app.enquiries.models import Enquiry

_WITHDRAWALS = text("consent_record.act = 'withdrawn'")
_AT_ONCE = 500


@dataclass(frozen=True)
class Change:
    """A withdrawal or an erasure.

    :param act_id: of the record of consent, or of the erasure.
    """

    act_id: UUID
    person_id: UUID
    at: datetime
    erased: bool


def list_changes(
    session: Session, since: datetime, purposes: Collection[Purpose]
) -> Sequence[Change]:
    """Return the withdrawals of any of these purposes, and the erasures, since a moment."""
    withdrawn = session.execute(
        select(ConsentRecord.id, ConsentRecord.person, ConsentRecord.at)
        .join(ConsentDecision, ConsentDecision.consent_record_id == ConsentRecord.id)
        .where(
            _WITHDRAWALS,
            ConsentRecord.at >= since,
            ConsentDecision.purpose.in_(sorted(purposes)),
            ConsentDecision.state == State.WITHDRAWN.value,
        )
        .distinct()
        .order_by(ConsentRecord.at, ConsentRecord.id)
    )
    erased = session.execute(
        select(PersonErasure.id, PersonErasure.payload, PersonErasure.at)
        .where(PersonErasure.at >= since)
        .order_by(PersonErasure.at, PersonErasure.id)
    )
    return [
        *(Change(*row, erased=False) for row in withdrawn),
        *(
            Change(act_id, UUID(person), at, erased=True)
            for act_id, payload, at in erased
            if (person := json.loads(payload)["person"])
        ),
    ]


def list_enquiries(session: Session, people: Collection[UUID]) -> Mapping[UUID, list[UUID]]:
    """Return the ids of what each of some people sent; whoever sent nothing is absent."""
    found: dict[UUID, list[UUID]] = {}
    waiting = sorted(people)
    for start in range(0, len(waiting), _AT_ONCE):
        rows = session.execute(
            select(Enquiry.person_id, Enquiry.id)
            .where(Enquiry.person_id.in_(waiting[start : start + _AT_ONCE]))
            .order_by(Enquiry.id)
        )
        for person, enquiry in rows:
            found.setdefault(person, []).append(enquiry)
    return found


def keep_others_from_changing(session: Session) -> None:
    """Wait for whoever is withdrawing or erasing, and keep others from it until the end.

    What is read after this is all that has been done when this transaction commits. On SQLite
    the writing transaction itself does that. Reception waits as well, so this comes last.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("LOCK TABLE consent_record, person_erasure IN SHARE MODE"))


def wait_for_closing_exports(session: Session) -> None:
    """Wait for whoever is closing an export, and keep others from it until the end.

    Whoever erases then finds every file that holds the person; and an export that is closed
    afterwards finds the erasure.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("LOCK TABLE person_erasure IN ROW EXCLUSIVE MODE"))
