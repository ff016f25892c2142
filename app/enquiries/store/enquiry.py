"""Enquiries, the people who sent them, corrections, and the links to confirmations."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple
from uuid import UUID, uuid4

from sqlalchemy import Dialect, and_, bindparam, func, or_, select, update
from sqlalchemy.orm import Session

from app.core.models import UtcDateTime
from app.core.rules.tokens import LinkKind
from app.core.store.statements import (
    Prepared,
    Row,
    among,
    batches,
    chunks,
    dialect_of,
    insert_row,
    insert_rows,
    table_of,
    upsertable_insert,
)
from app.enquiries.models import Correction, Enquiry, Person, ReceiptToken
from app.enquiries.rules.fields import FIELDS
from app.mail.store.person_link import find_open


class Known(NamedTuple):
    """A person's id, and when they confirmed their address, if they did."""

    id: UUID
    email_confirmed_at: datetime | None


def find_people(session: Session, email_keys: Collection[str]) -> dict[str, UUID]:
    """Return the ids of the known people with these addresses."""
    people = select(Person.email_key, Person.id)
    return {
        key: person_id
        for some in batches(sorted(email_keys))
        for key, person_id in session.execute(people.where(Person.email_key.in_(some)))
        if key
    }


def find_or_create_people(
    session: Session,
    email_keys: Iterable[str],
    at: datetime,
    ids: Mapping[str, UUID] | None = None,
) -> dict[str, Known]:
    """Return the people with these addresses; unknown ones are created.

    :param ids: the ids of people to be created, if they were chosen before.

    On PostgreSQL their rows stay locked until the end of the transaction, in a fixed order, so
    that the enquiries of one person are stored one after another.
    """
    rows = [
        {"id": (ids or {}).get(key) or uuid4(), "email_key": key, "created_at": at}
        for key in sorted(set(email_keys))
    ]
    dialect = dialect_of(session)
    return {
        key: Known(person_id, confirmed_at)
        for some in chunks(rows)
        for key, person_id, confirmed_at in _upsert_person(dialect, len(some)).fetch(session, some)
    }


def add_people_without_address(session: Session, number: int, at: datetime) -> list[UUID]:
    """Create a number of people without an e-mail address; return their ids."""
    ids = [uuid4() for _ in range(number)]
    insert_rows(session, Person, [{"id": each, "created_at": at} for each in ids])
    return ids


@cache
def _upsert_person(dialect: Dialect, rows: int) -> Prepared:
    columns = table_of(Person).c
    told = columns.email_key, columns.id, columns.email_confirmed_at
    insert = upsertable_insert(dialect, Person, rows)
    # An update that changes nothing, since ON CONFLICT DO NOTHING would return no row.
    statement = insert.on_conflict_do_update(
        index_elements=["email_key"], set_={"email_key": insert.excluded.email_key}
    ).returning(*told)
    return Prepared(statement, dialect, *told)


def insert_unless_repeated(session: Session, rows: Sequence[Row]) -> set[UUID]:
    """Insert enquiries; return the ids of those inserted.

    An enquiry is not inserted if the same submission or its reference is stored already. On
    PostgreSQL this waits for a concurrent transaction that inserts the same; rows are inserted in
    a fixed order.
    """
    dialect = dialect_of(session)
    return {
        enquiry_id
        for some in chunks(_in_order(rows))
        for (enquiry_id,) in _insert_or_nothing(dialect, len(some)).fetch(session, some)
    }


def insert_new(session: Session, rows: Sequence[Row]) -> None:
    """Insert enquiries in the fixed order; none may be stored already, nor its reference.

    :raises IntegrityError: if one is.
    """
    insert_rows(session, Enquiry, _in_order(rows))


def _in_order(rows: Sequence[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: (row["idempotency_key"], row["digest"]))


@cache
def _insert_or_nothing(dialect: Dialect, rows: int) -> Prepared:
    told = table_of(Enquiry).c.id
    insert = upsertable_insert(dialect, Enquiry, rows)
    return Prepared(insert.on_conflict_do_nothing().returning(told), dialect, told)


def get_person(session: Session, person_id: UUID) -> Person:
    """Return a person by their id.

    :raises NoResultFound: if there is none.
    """
    return session.get_one(Person, person_id)


def find_person(session: Session, person_id: UUID) -> Person | None:
    """Return a person by their id, unless they have been erased."""
    return session.get(Person, person_id)


def list_people_there(session: Session, people: Collection[UUID]) -> set[UUID]:
    """Return the given people who exist."""
    return {
        each
        for some in batches(sorted(people))
        for each in session.scalars(select(Person.id).where(Person.id.in_(some)))
    }


def find_by_submission(session: Session, idempotency_key: str, digest: str) -> Enquiry | None:
    """Return the enquiry of the same submission, if there is one."""
    return session.scalar(
        select(Enquiry).where(Enquiry.idempotency_key == idempotency_key, Enquiry.digest == digest)
    )


class SentBefore(NamedTuple):
    """An enquiry that a person has sent, with the digest that distinguishes it."""

    id: UUID
    reference: str
    consent_record_id: UUID
    person_id: UUID
    digest: str
    received_at: datetime


def list_sent_before(session: Session, rows: Sequence[Row]) -> list[SentBefore]:
    """Return the enquiries that were sent before, newest first.

    :param rows: for each what it is to equal, `person_id`, `digest` and `channel`, and
        `received_at`, the moment after which it was received.
    """
    dialect = dialect_of(session)
    found = [
        SentBefore(*each)
        for some in chunks(rows)
        for each in _sent_before(dialect, len(some)).fetch(session, some)
    ]
    return sorted(found, key=lambda each: (each.received_at, each.id), reverse=True)


@cache
def _sent_before(dialect: Dialect, rows: int) -> Prepared:
    columns = table_of(Enquiry).c
    told = [columns[name] for name in SentBefore._fields]
    equal = (columns.person_id, columns.digest, columns.channel)
    since = columns.received_at
    statement = select(*told).where(
        or_(
            *(
                and_(
                    *(each == bindparam(f"{each.name}_{n}", type_=each.type) for each in equal),
                    since > bindparam(f"{since.name}_{n}", type_=since.type),
                )
                for n in range(rows)
            )
        )
    )
    return Prepared(statement, dialect, *told)


def get(session: Session, enquiry_id: UUID) -> Enquiry:
    """Return an enquiry by its id.

    :raises NoResultFound: if there is none.
    """
    return session.get_one(Enquiry, enquiry_id)


def add_receipt_token(
    session: Session, token_sha256: bytes, enquiry_id: UUID, expires_at: datetime
) -> None:
    """Store the token of a link to the confirmation of one enquiry, with its expiry."""
    row = {"token_sha256": token_sha256, "enquiry_id": enquiry_id, "expires_at": expires_at}
    insert_row(session, ReceiptToken, row)


def find_by_receipt_token(session: Session, token_sha256: bytes, now: datetime) -> Enquiry | None:
    """Return the enquiry whose confirmation a token opens, unless the token has expired."""
    return session.scalar(
        select(Enquiry)
        .join(ReceiptToken, ReceiptToken.enquiry_id == Enquiry.id)
        .where(ReceiptToken.token_sha256 == token_sha256, ReceiptToken.expires_at > now)
    )


def list_references(session: Session, ids: Collection[UUID]) -> Mapping[UUID, str]:
    """Return the references of enquiries by their ids."""
    found = select(Enquiry.id, Enquiry.reference).where(Enquiry.id.in_(ids))
    return {row[0]: row[1] for row in session.execute(found)}


def list_acts(session: Session, ids: Collection[UUID]) -> Mapping[UUID, UUID]:
    """Return the act of consent of each enquiry's own form, by the enquiry's id."""
    found = select(Enquiry.id, Enquiry.consent_record_id).where(among(session, Enquiry.id, ids))
    return dict(session.execute(found).all())


def find_mailed_enquiry(session: Session, token_sha256: bytes, now: datetime) -> Enquiry | None:
    """Return the enquiry whose receipt a mailed link opens; the link never opens its text."""
    link = find_open(session, token_sha256, LinkKind.RECEIPT.value, now)
    if link is None or link.enquiry_id is None:
        return None
    return session.get(Enquiry, link.enquiry_id)


def list_open_for_person(
    session: Session, person_id: UUID, now: datetime
) -> Sequence[tuple[str, datetime]]:
    """Return the references with a valid confirmation link, and its expiry, latest first."""
    until = func.max(ReceiptToken.expires_at, type_=UtcDateTime)
    rows = session.execute(
        select(Enquiry.reference, until)
        .join(ReceiptToken, ReceiptToken.enquiry_id == Enquiry.id)
        .where(Enquiry.person_id == person_id, ReceiptToken.expires_at > now)
        .group_by(Enquiry.reference)
        .order_by(until.desc(), Enquiry.reference)
    )
    return [(reference, expires_at) for reference, expires_at in rows]


def end_for_person(session: Session, person_id: UUID, at: datetime) -> None:
    """Expire all links to a person's confirmations."""
    theirs = select(Enquiry.id).where(Enquiry.person_id == person_id)
    session.execute(
        update(ReceiptToken)
        .where(ReceiptToken.enquiry_id.in_(theirs), ReceiptToken.expires_at > at)
        .values(expires_at=at),
        execution_options={"synchronize_session": False},
    )


def list_for_enquiry(session: Session, enquiry_id: UUID) -> Sequence[Correction]:
    """Return the corrections of one enquiry, oldest first."""
    return list_for_enquiries(session, (enquiry_id,)).get(enquiry_id, [])


def list_corrected(session: Session, enquiry_ids: Collection[UUID], name: str) -> dict[UUID, Any]:
    """Return the latest correction of one answer, by enquiry; uncorrected enquiries are absent."""
    found = select(Correction.enquiry_id, Correction.value).where(
        Correction.enquiry_id.in_(enquiry_ids), Correction.field == name
    )
    rows = session.execute(found.order_by(Correction.at, Correction.id))
    return {enquiry_id: FIELDS[name].read(value) for enquiry_id, value in rows}


def list_for_enquiries(
    session: Session, enquiry_ids: Collection[UUID]
) -> dict[UUID, list[Correction]]:
    """Return the corrections of each enquiry, oldest first; one without any is absent."""
    found: dict[UUID, list[Correction]] = {}
    for row in session.scalars(
        select(Correction)
        .where(Correction.enquiry_id.in_(enquiry_ids))
        .order_by(Correction.at, Correction.id)
    ):
        found.setdefault(row.enquiry_id, []).append(row)
    return found
