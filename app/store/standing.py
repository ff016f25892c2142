"""Which enquiries may no longer be worked on, for every list, mail and export to heed at once.

An enquiry rests on the consent that its own form recorded, so it is handled only if that was
given after the person's last withdrawal from the privacy policy. Anybody can type anybody's
address: a later form brings back nothing that was withdrawn before it.
"""

from collections.abc import Collection, Iterator
from datetime import datetime
from itertools import islice
from uuid import UUID

from sqlalchemy import ColumnElement, distinct, exists, func, select
from sqlalchemy.orm import Session, aliased

from app.domain.consent import Act, Purpose, State
from app.models import ConsentDecision, ConsentRecord, Enquiry, Lead, Person

_AT_ONCE = 500
"""Leads asked about in one statement; SQLite bounds the number of its parameters."""

_Withdrawal = aliased(ConsentRecord)
_Given = aliased(ConsentRecord)


def list_withdrawn(session: Session, leads: Collection[UUID]) -> frozenset[UUID]:
    """Return those of the leads that nobody may work on any more, since the person withdrew."""
    waiting, found = iter(set(leads)), set[UUID]()
    while batch := list(islice(waiting, _AT_ONCE)):
        found.update(
            session.scalars(
                select(Lead.id)
                .join(Enquiry, Enquiry.id == Lead.enquiry_id)
                .where(Lead.id.in_(batch), is_withdrawn())
            )
        )
    return frozenset(found)


def list_withdrawn_since(
    session: Session, email_keys: Collection[str], since: datetime
) -> Iterator[str | None]:
    """Yield the addresses of those who have withdrawn at a moment or after it."""
    waiting = iter(sorted(email_keys))
    while batch := list(islice(waiting, _AT_ONCE)):
        yield from session.scalars(
            select(Person.email_key)
            .join(_Withdrawal, _Withdrawal.person == Person.id)
            .join(ConsentDecision, ConsentDecision.consent_record_id == _Withdrawal.id)
            .where(Person.email_key.in_(batch), _Withdrawal.at >= since, *_withdraws_policy())
            .distinct()
        )


def is_enquiry_withdrawn(session: Session, enquiry_id: UUID) -> bool:
    """Return whether an enquiry may no longer be worked on."""
    found = select(Enquiry.id).where(Enquiry.id == enquiry_id, is_withdrawn())
    return session.scalar(found) is not None


def count_withdrawn_leads(session: Session) -> int:
    """Return how many leads of the inbox may no longer be worked on."""
    # From the withdrawals on: few people ever withdraw.
    found = (
        select(func.count(distinct(Lead.id)))
        .select_from(_Withdrawal)
        .join(ConsentDecision, ConsentDecision.consent_record_id == _Withdrawal.id)
        .join(Enquiry, Enquiry.person_id == _Withdrawal.person)
        .join(_Given, _Given.id == Enquiry.consent_record_id)
        .join(Lead, Lead.enquiry_id == Enquiry.id)
        .where(Lead.suspect.is_(False), *_withdraws_handling())
    )
    return session.scalar(found) or 0


def is_withdrawn() -> ColumnElement[bool]:
    """Return the condition that an enquiry, of a statement that has its table, was withdrawn."""
    return exists().where(
        _Withdrawal.person == Enquiry.person_id,
        ConsentDecision.consent_record_id == _Withdrawal.id,
        _Given.id == Enquiry.consent_record_id,
        *_withdraws_handling(),
    )


def _withdraws_handling() -> tuple[ColumnElement[bool], ...]:
    return (_Withdrawal.at >= _Given.at, *_withdraws_policy())


def _withdraws_policy() -> tuple[ColumnElement[bool], ...]:
    return (
        _Withdrawal.act == Act.WITHDRAWN.value,
        ConsentDecision.purpose == Purpose.PRIVACY_POLICY.value,
        ConsentDecision.state == State.WITHDRAWN.value,
    )
