"""Receivers of exports: tasks to notify them, and mails sent after a withdrawal."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Select,
    exists,
    func,
    literal_column,
    or_,
    select,
    tuple_,
    update,
)
from sqlalchemy.orm import Session, aliased

from app.consent.models import ConsentDecision, ConsentRecord
from app.consent.rules.consent import State
from app.core.rules.purposes import Purpose
from app.enquiries.models import Enquiry
from app.exports.models import Export, NotifyTask
from app.exports.rules.export import NotifyKind
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageState
from app.rights.rules.receivers import ANSWERS, Recipients

_OPEN = NotifyTask.done_at.is_(None)

# A literal, so that SQLite uses the index of withdrawals.
_WITHDRAWN = ConsentRecord.act == literal_column("'withdrawn'")


def list_open_tasks(
    session: Session, after: tuple[datetime, UUID] | None, limit: int
) -> Sequence[NotifyTask]:
    """Return up to `limit` open tasks, oldest first (keyset), each by its oldest row."""
    place = (NotifyTask.opened_at, NotifyTask.id)
    statement = select(NotifyTask).where(*_first()).order_by(*place).limit(limit)
    if after is not None:
        statement = statement.where(tuple_(*place) > tuple_(*after))
    return session.scalars(statement).all()


def list_open_rows(session: Session, task: NotifyTask, limit: int) -> Sequence[NotifyTask]:
    """Return up to `limit` open rows of the same task, oldest first."""
    return session.scalars(
        select(NotifyTask)
        .where(_OPEN, NotifyTask.export_id == task.export_id, NotifyTask.kind == task.kind)
        .order_by(NotifyTask.opened_at, NotifyTask.id)
        .limit(limit)
    ).all()


def count_open_tasks(session: Session) -> int:
    """Return the number of open tasks."""
    return session.scalar(select(func.count()).select_from(NotifyTask).where(*_first())) or 0


def _first() -> tuple[ColumnElement[bool], ...]:
    """Return the conditions that a row is the oldest of its open task."""
    earlier = aliased(NotifyTask)
    return _OPEN, ~exists().where(
        earlier.export_id == NotifyTask.export_id,
        earlier.kind == NotifyTask.kind,
        earlier.done_at.is_(None),
        tuple_(earlier.opened_at, earlier.id) < tuple_(NotifyTask.opened_at, NotifyTask.id),
    )


def mark_told(
    session: Session, export_id: UUID, rows: Collection[UUID], actor: str, at: datetime
) -> Sequence[NotifyTask]:
    """Record that an export's receiver was notified of rows; return those that were open.

    Their references are blanked.
    """
    done = (
        update(NotifyTask)
        .where(NotifyTask.export_id == export_id, NotifyTask.id.in_(rows), _OPEN)
        .values(done_at=at, done_by=actor, reference="")
        .returning(NotifyTask)
    )
    return session.scalars(done).all()


def list_withdrawals(
    session: Session,
    since: datetime | None,
    until: datetime | None,
    before: tuple[datetime, UUID] | None,
    limit: int,
) -> Sequence[ConsentRecord]:
    """Return up to `limit` acts of withdrawal, newest first, older than a position (keyset)."""
    place = (ConsentRecord.at, ConsentRecord.id)
    found = select(ConsentRecord).where(*_withdrawn_between(since, until))
    if before is not None:
        found = found.where(tuple_(*place) < tuple_(*before))
    return session.scalars(found.order_by(*(each.desc() for each in place)).limit(limit)).all()


def count_withdrawals(session: Session, since: datetime | None, until: datetime | None) -> int:
    """Return the number of acts of withdrawal from a moment on, and before another."""
    found = select(func.count()).select_from(ConsentRecord)
    return session.scalar(found.where(*_withdrawn_between(since, until))) or 0


def _withdrawn_between(
    since: datetime | None, until: datetime | None
) -> Sequence[ColumnElement[bool]]:
    bounds = [_WITHDRAWN]
    if since is not None:
        bounds.append(ConsentRecord.at >= since)
    if until is not None:
        bounds.append(ConsentRecord.at < until)
    return bounds


def list_withdrawn_purposes(
    session: Session, records: Collection[UUID]
) -> Mapping[UUID, Sequence[str]]:
    """Return the purposes that each of the acts withdrew."""
    found: dict[UUID, list[str]] = {}
    rows = session.execute(
        select(ConsentDecision.consent_record_id, ConsentDecision.purpose)
        .where(
            ConsentDecision.consent_record_id.in_(records),
            ConsentDecision.state == State.WITHDRAWN.value,
        )
        .order_by(ConsentDecision.purpose)
    )
    for record_id, purpose in rows:
        found.setdefault(record_id, []).append(purpose)
    return found


def list_mails_after(session: Session, person_id: UUID, at: datetime) -> Sequence[datetime]:
    """Return when unsolicited mails were sent to a person after a withdrawal.

    An enquiry that came after the withdrawal has its own consent, so mail about it does not count.
    """
    earlier = select(Enquiry.id).where(Enquiry.person_id == person_id, Enquiry.received_at <= at)
    about = or_(
        OutboxMessage.enquiry_id.in_(earlier),
        (OutboxMessage.person_id == person_id) & OutboxMessage.enquiry_id.is_(None),
    )
    rows = session.scalars(
        select(OutboxMessage.settled_at).where(
            about,
            OutboxMessage.person_id.is_not(None),
            OutboxMessage.state == MessageState.SENT.value,
            OutboxMessage.settled_at > at,
            OutboxMessage.kind.not_in(sorted(each.value for each in ANSWERS)),
        )
    )
    return [each for each in rows if each is not None]


def count_unasked_mails(session: Session) -> int:
    """Return the number of unsolicited mails sent after a withdrawal of all handling."""
    unasked = (
        select(func.count(OutboxMessage.id.distinct()))
        .select_from(ConsentRecord)
        .join(ConsentDecision, ConsentDecision.consent_record_id == ConsentRecord.id)
        .join(Enquiry, Enquiry.person_id == ConsentRecord.person)
        .join(OutboxMessage, OutboxMessage.enquiry_id == Enquiry.id)
        .where(
            _WITHDRAWN,
            ConsentDecision.purpose == Purpose.PRIVACY_POLICY.value,
            ConsentDecision.state == State.WITHDRAWN.value,
            Enquiry.received_at <= ConsentRecord.at,
            OutboxMessage.person_id.is_not(None),
            OutboxMessage.state == MessageState.SENT.value,
            OutboxMessage.settled_at > ConsentRecord.at,
            OutboxMessage.kind.not_in(sorted(each.value for each in ANSWERS)),
        )
    )
    return session.scalar(unasked) or 0


def count_tasks(
    session: Session, enquiries: Collection[UUID], exports: Collection[UUID]
) -> tuple[int, int]:
    """Return how many tasks about enquiries in exports are done, and how many are open."""
    return _count(
        session,
        select(func.count() - func.count(NotifyTask.done_at))
        .where(NotifyTask.enquiry_id.in_(enquiries), NotifyTask.export_id.in_(exports))
        .group_by(NotifyTask.export_id, NotifyTask.kind),
    )


def count_recipients(session: Session, person_id: UUID) -> Recipients:
    """Return how many recipients of exports are to stop because a person has withdrawn."""
    counted = _count(
        session,
        select(func.count() - func.count(NotifyTask.done_at))
        .join(Enquiry, Enquiry.id == NotifyTask.enquiry_id)
        .join(Export, Export.id == NotifyTask.export_id)
        .where(Enquiry.person_id == person_id, NotifyTask.kind == NotifyKind.WITHDRAWAL.value)
        .group_by(Export.actor),
    )
    return Recipients(*counted)


def _count(session: Session, open_rows: Select[int]) -> tuple[int, int]:
    """Return how many groups have no open row, and how many have some."""
    left = session.scalars(open_rows).all()
    return left.count(0), len(left) - left.count(0)
