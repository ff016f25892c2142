"""Withdrawals, erasures and restrictions, which every list, mail and export applies at once.

An enquiry rests on the consent that its own form recorded, so it is handled only if that was
given after the person's last withdrawal from the privacy policy. Anybody can type anybody's
address, so a later form restores nothing that was withdrawn before it. Restricted enquiries are
treated alike until the restriction is lifted; enquiries sent later are answered (GDPR Art. 18(2)).
"""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    case,
    delete,
    exists,
    func,
    literal_column,
    or_,
    select,
    text,
)
from sqlalchemy.orm import Session, aliased

from app.consent.models import (
    ConsentDecision,
    ConsentRecord,
    PersonErasure,
    UnlistedWithdrawal,
)
from app.consent.rules.consent import Act, State
from app.consent.rules.listed_withdrawal import ListedWithdrawal
from app.consent.rules.standing import Stop
from app.consent.store.consent import is_sealed
from app.core.models import LedgerQuarantine
from app.core.rules.codes import known_code
from app.core.rules.purposes import Purpose
from app.core.store.statements import batches
from app.enquiries.models import Enquiry, LegalHold, Person

# A literal, so that SQLite uses the index of withdrawals.
_WITHDRAWN: ColumnElement[str] = literal_column(f"'{Act.WITHDRAWN.value}'")

_Withdrawal = aliased(ConsentRecord)
_Given = aliased(ConsentRecord)


def list_withdrawn_since(
    session: Session, email_keys: Collection[str], since: datetime
) -> Iterator[str | None]:
    """Yield the addresses of people who have withdrawn at or after a moment."""
    for some in batches(sorted(email_keys)):
        yield from session.scalars(
            select(Person.email_key)
            .join(_Withdrawal, _Withdrawal.person == Person.id)
            .join(ConsentDecision, ConsentDecision.consent_record_id == _Withdrawal.id)
            .where(Person.email_key.in_(some), _Withdrawal.at >= since, *_withdraws_policy())
            .distinct()
        )


def find_stop(session: Session, enquiry_id: UUID) -> Stop | None:
    """Return the reason that bars all work on an enquiry, if there is one."""
    found = session.scalar(select(stop()).where(Enquiry.id == enquiry_id, is_stopped()))
    return Stop(found) if found else None


def list_stopped(session: Session, email_keys: Collection[str]) -> set[str]:
    """Return those addresses whose person has withdrawn an enquiry, or had one restricted."""
    return {
        key
        for some in batches(sorted(email_keys))
        for key in session.scalars(
            select(Person.email_key)
            .join(Enquiry, Enquiry.person_id == Person.id)
            .where(Person.email_key.in_(some), is_stopped())
        )
        if key
    }


def is_enquiry_withdrawn(session: Session, enquiry_id: UUID) -> bool:
    """Return whether the person has withdrawn an enquiry."""
    found = select(Enquiry.id).where(Enquiry.id == enquiry_id, is_withdrawn())
    return session.scalar(found) is not None


def iter_withdrawn(session: Session) -> Iterator[bytes]:
    """Yield the ids of withdrawn enquiries in order, fetched in batches.

    The query starts from the withdrawals, since few people ever withdraw.
    """
    is_sqlite = session.get_bind().dialect.name == "sqlite"
    found = (
        select(Enquiry.id)
        .distinct()
        .select_from(_Withdrawal)
        .join(ConsentDecision, ConsentDecision.consent_record_id == _Withdrawal.id)
        .join(Enquiry, Enquiry.person_id == _Withdrawal.person)
        .join(_Given, _Given.id == Enquiry.consent_record_id)
        .where(*_withdraws_handling())
        # Otherwise SQLite would scan all enquiries instead of sorting these.
        .order_by(literal_column("+enquiry.id") if is_sqlite else Enquiry.id)
    )
    with closing(session.execute(found, execution_options={"yield_per": 500})) as rows:
        for row in rows:
            yield row[0].bytes


def iter_aside(session: Session) -> Iterator[bytes]:
    """Yield the ids of enquiries in order whose act of consent is in quarantine; mostly none."""
    found = (
        select(Enquiry.id)
        .join(ConsentRecord, ConsentRecord.id == Enquiry.consent_record_id)
        .where(
            # No join, for which SQLite goes through all enquiries.
            ConsentRecord.commitment.in_(select(LedgerQuarantine.commitment)),
            ~is_sealed(ConsentRecord.commitment),
        )
    )
    yield from sorted(each.bytes for each in session.scalars(found))


def is_withdrawn() -> ColumnElement[bool]:
    """Return the condition, for a query of enquiries, that an enquiry was withdrawn."""
    return exists().where(
        _Withdrawal.person == Enquiry.person_id,
        ConsentDecision.consent_record_id == _Withdrawal.id,
        _Given.id == Enquiry.consent_record_id,
        *_withdraws_handling(),
    )


def is_stopped() -> ColumnElement[bool]:
    """Return the SQL condition that work on an enquiry is barred."""
    return or_(is_withdrawn(), _is_restricted())


def _is_restricted() -> ColumnElement[bool]:
    return exists().where(
        LegalHold.person_id == Enquiry.person_id,
        LegalHold.restricts,
        LegalHold.lifted_at.is_(None),
        _Given.id == Enquiry.consent_record_id,
        LegalHold.placed_at >= _Given.at,
    )


def stop() -> ColumnElement[str]:
    """Return the SQL expression for the reason that bars work on an enquiry."""
    return case((is_withdrawn(), Stop.WITHDRAWN.value), else_=Stop.RESTRICTED.value)


def _withdraws_handling() -> tuple[ColumnElement[bool], ...]:
    return (_Withdrawal.at >= _Given.at, *_withdraws_policy())


def _withdraws_policy() -> tuple[ColumnElement[bool], ...]:
    return (
        _Withdrawal.act == _WITHDRAWN,
        ConsentDecision.purpose == Purpose.PRIVACY_POLICY.value,
        ConsentDecision.state == State.WITHDRAWN.value,
    )


@dataclass(frozen=True)
class ConsentEnd:
    """A withdrawal or an erasure.

    :param act_id: the id of the consent record or of the erasure.
    """

    act_id: UUID
    person_id: UUID
    at: datetime
    erased: bool


def list_changes(
    session: Session, since: datetime, purposes: Collection[Purpose]
) -> Sequence[ConsentEnd]:
    """Return the withdrawals of any of these purposes, and the erasures, since a moment."""
    withdrawn = session.execute(
        select(ConsentRecord.id, ConsentRecord.person, ConsentRecord.at)
        .join(ConsentDecision, ConsentDecision.consent_record_id == ConsentRecord.id)
        .where(
            ConsentRecord.act == _WITHDRAWN,
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
        *(ConsentEnd(*row, erased=False) for row in withdrawn),
        *(
            ConsentEnd(act_id, UUID(person), at, erased=True)
            for act_id, payload, at in erased
            if (person := json.loads(payload)["person"])
        ),
    ]


def list_enquiries(session: Session, people: Collection[UUID]) -> Mapping[UUID, list[UUID]]:
    """Return the ids of each person's enquiries; people without any are absent."""
    found: dict[UUID, list[UUID]] = {}
    for some in batches(sorted(people)):
        rows = session.execute(
            select(Enquiry.person_id, Enquiry.id)
            .where(Enquiry.person_id.in_(some))
            .order_by(Enquiry.id)
        )
        for person, enquiry in rows:
            found.setdefault(person, []).append(enquiry)
    return found


def keep_others_from_changing(session: Session) -> None:
    """Wait for running withdrawals and erasures; block others until the transaction ends.

    Data read after this is complete as of this transaction's commit. On SQLite the writing
    transaction itself ensures that. Receiving enquiries waits as well, so this comes last.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("LOCK TABLE consent_record, person_erasure IN SHARE MODE"))


def wait_for_closing_exports(session: Session) -> None:
    """Wait for an export that is being closed; keep others from closing until the transaction ends.

    An erasure then finds every file that holds the person; and an export that is closed
    afterwards finds the erasure.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("LOCK TABLE person_erasure IN ROW EXCLUSIVE MODE"))


def wait_for_erasures(session: Session) -> None:
    """Wait for running erasures; block others until the transaction ends.

    What an erasure has listed outside the database is then in it, unless it failed.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("LOCK TABLE person_erasure IN SHARE MODE"))


def list_erasures_known(session: Session, erasures: Collection[UUID]) -> set[UUID]:
    """Return the ids of the given erasures that the database has."""
    return {
        each
        for some in batches(sorted(erasures))
        for each in session.scalars(select(PersonErasure.id).where(PersonErasure.id.in_(some)))
    }


def list_unlisted(session: Session, limit: int) -> Sequence[ListedWithdrawal]:
    """Return up to `limit` withdrawals that are not in the list outside the database yet."""
    waiting = session.scalars(
        select(ConsentRecord)
        .join(UnlistedWithdrawal, UnlistedWithdrawal.consent_record_id == ConsentRecord.id)
        .order_by(ConsentRecord.at, ConsentRecord.id)
        .limit(limit)
    ).all()
    rows = session.execute(
        select(ConsentDecision.consent_record_id, ConsentDecision.purpose)
        .where(ConsentDecision.consent_record_id.in_([each.id for each in waiting]))
        .order_by(ConsentDecision.purpose)
    )
    purposes: dict[UUID, list[Purpose]] = {}
    for record_id, purpose in rows:
        if (known := known_code(Purpose, purpose)) is not None:
            purposes.setdefault(record_id, []).append(known)
    return [
        ListedWithdrawal(each.id.hex, each.person.hex, tuple(purposes.get(each.id, ())), each.at)
        for each in waiting
    ]


def count_unlisted(session: Session) -> int:
    """Return how many withdrawals are not in the list outside the database yet."""
    return session.scalar(select(func.count()).select_from(UnlistedWithdrawal)) or 0


def mark_listed(session: Session, records: Collection[UUID]) -> None:
    """Record that withdrawals are in the list outside the database."""
    session.execute(
        delete(UnlistedWithdrawal).where(UnlistedWithdrawal.consent_record_id.in_(records)),
        execution_options={"synchronize_session": False},
    )
