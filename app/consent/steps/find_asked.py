"""Find what the enquiry behind a confirmation link asked for."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.consent.models.consent import ConsentRecord
from app.consent.rules.consent import State
from app.consent.rules.standing import (
    TO_BE_CONFIRMED,
    Decision,
    Standing,
    last_withdrawal,
    standing,
)
from app.consent.store import consent as consents
from app.core.rules.purposes import Purpose
from app.enquiries.store import enquiry as enquiries
from app.mail.models.person_link import PersonLink


@dataclass(frozen=True)
class Asked:
    """One form's act, and which of the purposes it ticked count only once they are confirmed.

    :param shown: the purposes whose boxes the form had.
    :param waiting: those that this act can still be confirmed for: neither confirmed, nor
        withdrawn since.
    """

    record: ConsentRecord
    shown: Collection[Purpose]
    purposes: Sequence[Purpose]
    waiting: Sequence[Purpose]


def find_asked(session: Session, link: PersonLink, decided: Sequence[Decision]) -> Asked | None:
    """Return what the link's own enquiry asked for; None if the link is about the address alone.

    A tick that somebody else set on another form, with this address, is none of this link's.

    :param decided: everything that the person ever decided.
    """
    if link.enquiry_id is None:
        return None
    record_id = enquiries.get(session, link.enquiry_id).consent_record_id
    record = consents.get_record(session, record_id)
    decisions = consents.list_decisions(session, record_id)
    asked = [each for each in Purpose if each in TO_BE_CONFIRMED and _ticked(decisions, each)]
    stands = standing(decided)
    waiting = [
        each
        for each in asked
        if stands[each] is Standing.UNCONFIRMED and not _withdrawn_since(record, decided, each)
    ]
    return Asked(record, [Purpose(each) for each in decisions], asked, waiting)


def _ticked(decisions: Mapping[str, str], purpose: Purpose) -> bool:
    return decisions.get(purpose) == State.GIVEN


def _withdrawn_since(record: ConsentRecord, decided: Sequence[Decision], purpose: Purpose) -> bool:
    withdrawn_at = last_withdrawal(decided, purpose)
    return withdrawn_at is not None and withdrawn_at >= record.at
