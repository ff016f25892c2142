"""People."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from functools import cache
from itertools import islice
from typing import NamedTuple
from uuid import UUID, uuid4

from sqlalchemy import Dialect, select
from sqlalchemy.orm import Session

from app.core.store.statements import (
    Prepared,
    chunks,
    dialect_of,
    insert_rows,
    table_of,
    upsertable_insert,
)
from app.enquiries.models import Person

_AT_ONCE = 500
"""Addresses that one statement asks for; SQLite bounds the number of its parameters."""


class Known(NamedTuple):
    """A person by id, and when they confirmed their address, if they did."""

    id: UUID
    email_confirmed_at: datetime | None


def find_ids(session: Session, email_keys: Collection[str]) -> dict[str, UUID]:
    """Return the ids of the people with these addresses, as far as they are known."""
    waiting, found = iter(sorted(email_keys)), dict[str, UUID]()
    while batch := list(islice(waiting, _AT_ONCE)):
        rows = session.execute(
            select(Person.email_key, Person.id).where(Person.email_key.in_(batch))
        )
        found.update({key: person_id for key, person_id in rows if key})
    return found


def find_or_create(
    session: Session,
    email_keys: Iterable[str],
    at: datetime,
    ids: Mapping[str, UUID] | None = None,
) -> dict[str, Known]:
    """Return the people with these addresses; whoever is unknown is created.

    :param ids: what those are to have as their ids who are created, if that was settled before.

    On PostgreSQL their rows stay locked until the end of the transaction, in one order for
    everyone, so that one person's enquiries are taken in one after another.
    """
    rows = [
        {"id": (ids or {}).get(key) or uuid4(), "email_key": key, "created_at": at}
        for key in sorted(set(email_keys))
    ]
    dialect = dialect_of(session)
    return {
        key: Known(person_id, confirmed_at)
        for some in chunks(rows)
        for key, person_id, confirmed_at in _upsert(dialect, len(some)).fetch(session, some)
    }


def add_without_address(session: Session, number: int, at: datetime) -> list[UUID]:
    """Create so many people of whom no e-mail address is known; return their ids."""
    ids = [uuid4() for _ in range(number)]
    insert_rows(session, Person, [{"id": each, "created_at": at} for each in ids])
    return ids


@cache
def _upsert(dialect: Dialect, rows: int) -> Prepared:
    columns = table_of(Person).c
    told = columns.email_key, columns.id, columns.email_confirmed_at
    insert = upsertable_insert(dialect, Person, rows)
    # An update that changes nothing, since a conflict that does nothing would return no row.
    statement = insert.on_conflict_do_update(
        index_elements=["email_key"], set_={"email_key": insert.excluded.email_key}
    ).returning(*told)
    return Prepared(statement, dialect, *told)
