"""Locks that prevent a person's erasure or change while their records are worked on.

An act on a person locks the person first, then their leads and messages. A transaction that locks
one of these and then adds rows of the person would deadlock with it, unless it begins with a lock
of this module. Several transactions may keep the same person. On SQLite writers take turns anyhow.
"""

from uuid import UUID

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session

from app.enquiries.models import Enquiry, Person


def keep_person(session: Session, person_id: UUID, *, wait: bool) -> bool:
    """Keep a person until the transaction ends; return whether they are kept.

    :param wait: whether to wait for an act on the person that has begun.
    """
    return _keep(session, Person.id == person_id, wait=wait)


def keep_sender(session: Session, enquiry_id: UUID, *, wait: bool) -> bool:
    """Keep the person of an enquiry, as `keep_person` does."""
    sender = select(Enquiry.person_id).where(Enquiry.id == enquiry_id).scalar_subquery()
    return _keep(session, Person.id == sender, wait=wait)


def keep_people(session: Session, people: Select[UUID]) -> None:
    """Keep several people, as `keep_person` does that waits."""
    _keep(session, Person.id.in_(people), wait=True)


def _keep(session: Session, them: ColumnElement[bool], *, wait: bool) -> bool:
    # In one order, in which an act on several people locks them, too.
    kept = select(Person.id).where(them).order_by(Person.id)
    kept = kept.with_for_update(read=True, key_share=True, skip_locked=not wait)
    return bool(session.scalars(kept).all())
