"""Queries for rows that contradict one another, or that nothing can explain."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, Table, exists, func, select, text
from sqlalchemy.orm import Session

from app.accounts.models import StaffAccount
from app.core.models import Base
from app.core.store.statements import batches
from app.enquiries.models import Enquiry
from app.leads.models import Lead
from app.mail.models import OutboxMessage


def find_damage(session: Session) -> Sequence[str]:
    """Return the damage that SQLite finds in its file; PostgreSQL has no such check."""
    if session.get_bind().dialect.name != "sqlite":
        return ()
    found = session.scalars(text("PRAGMA quick_check")).all()
    return [] if found == ["ok"] else [str(each) for each in found]


def count_enquiries(session: Session) -> int:
    """Return the number of stored enquiries."""
    return session.scalar(select(func.count()).select_from(Enquiry)) or 0


def list_doubled(session: Session) -> Sequence[str]:
    """Return the references that more than one enquiry has, however they are spelled."""
    spelled = func.upper(Enquiry.reference)
    return session.scalars(select(spelled).group_by(spelled).having(func.count() > 1)).all()


def list_without_lead(session: Session) -> Sequence[str]:
    """Return the references of enquiries without a lead, which nobody would ever see."""
    led = exists().where(Lead.enquiry_id == Enquiry.id)
    return session.scalars(select(Enquiry.reference).where(~led).order_by(Enquiry.id)).all()


def find_stored(session: Session, references: Collection[str]) -> Mapping[str, int]:
    """Return how often each of these references is stored, if it is."""
    found: dict[str, int] = {}
    for some in batches(sorted(set(references))):
        counted = (
            select(Enquiry.reference, func.count())
            .where(Enquiry.reference.in_(some))
            .group_by(Enquiry.reference)
        )
        found |= {row[0]: row[1] for row in session.execute(counted)}
    return found


def count_messages(session: Session) -> Mapping[tuple[str, str], int]:
    """Return the number of queued messages by state and kind."""
    state, kind = OutboxMessage.state, OutboxMessage.kind
    counted = select(state, kind, func.count()).group_by(state, kind)
    return {(state, kind): count for state, kind, count in session.execute(counted)}


def iter_orphans(session: Session) -> Iterator[tuple[str, int]]:
    """Yield each reference between tables, with the number of rows whose other row is missing.

    Both engines refuse such rows, unless somebody switches that off.
    """
    for table in Base.metadata.sorted_tables:
        for key in sorted(table.foreign_keys, key=lambda each: each.parent.name):
            here, there = key.parent, key.column.table.alias("there")
            missing = ~exists().where(there.c[key.column.name] == here)
            count = _count(session, table, here.is_not(None), missing)
            yield f"{table.name}.{here.name}", count


def _count(session: Session, table: Table, *conditions: ColumnElement[bool]) -> int:
    return session.scalar(select(func.count()).select_from(table).where(*conditions)) or 0


Account = tuple[UUID, str | None, Sequence[str]]
"""An account's id, its authenticator app's secret and its recovery codes, as stored."""


def list_factors(session: Session) -> Sequence[Account]:
    """Return the second factors of every account."""
    accounts = session.scalars(select(StaffAccount).order_by(StaffAccount.id))
    return [(each.id, each.tf_totp_secret, each.mf_recovery_codes or ()) for each in accounts]
