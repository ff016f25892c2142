"""People who are asked by mail to agree again: who is left, and when each was asked last."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import exists, or_, select, union, update
from sqlalchemy.orm import Session

from app.consent.store.coverage import list_asking, people_before
from app.enquiries.models import Person
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind, MessageState, Trouble


def list_to_ask(
    session: Session, spared: Collection[UUID], limit: int, among: Collection[UUID] | None = None
) -> Sequence[UUID]:
    """Return up to `limit` people who have to agree again and have not been asked by mail.

    They have confirmed their address, since anybody can type anybody's, and it has refused no mail.
    Somebody whose letter was cancelled before it left, as by a hold, was not asked.

    :param spared: people who are not written to.
    :param among: if given, the only people to be looked at; else it is everybody.
    """
    refused = exists().where(
        OutboxMessage.person_id == Person.id,
        OutboxMessage.state == MessageState.PARKED.value,
        OutboxMessage.last_error.startswith(Trouble.RECIPIENT_REFUSED.value),
    )
    not_asked = exists().where(
        OutboxMessage.person_id == Person.id,
        OutboxMessage.kind == MessageKind.RECONFIRM.value,
        OutboxMessage.state == MessageState.CANCELLED.value,
        OutboxMessage.last_error == "",
        OutboxMessage.created_at >= Person.reconfirm_asked_at,
    )
    found = [
        people_before(doc, version).where(
            Person.email_confirmed_at.is_not(None),
            or_(
                Person.reconfirm_asked_at.is_(None),
                Person.reconfirm_asked_at < each.decided_at,
                not_asked,
            ),
            Person.id.not_in(spared),
            ~refused,
            *([] if among is None else [Person.id.in_(among)]),
        )
        for (doc, version), each in list_asking(session).items()
    ]
    if not found:
        return []
    people = union(*found).subquery()
    return session.scalars(select(people.c.person).order_by(people.c.person).limit(limit)).all()


def mark_asked(session: Session, people: Collection[UUID], at: datetime) -> None:
    """Record that people were asked to agree again."""
    session.execute(update(Person).where(Person.id.in_(people)).values(reconfirm_asked_at=at))


def list_asked_at(session: Session, people: Collection[UUID]) -> Mapping[UUID, datetime]:
    """Return when each of the people was last asked by mail to agree again, if ever."""
    asked = (Person.id.in_(people), Person.reconfirm_asked_at.is_not(None))
    rows = session.execute(select(Person.id, Person.reconfirm_asked_at).where(*asked))
    return {person: at for person, at in rows if at is not None}
