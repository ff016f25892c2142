"""Notes, tasks and messages of leads."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import String, bindparam, cast, exists, not_, or_, select, text, update
from sqlalchemy.orm import Session

from app.accounts.models import StaffAccount
from app.accounts.store.staff import able
from app.core.rules.permissions import Permission
from app.core.store.statements import among
from app.enquiries.models import Enquiry
from app.leads.models import STILL_OPEN, Lead, LeadEvent, LeadMessage, LeadNote, LeadTask
from app.leads.rules.lead import LeadEventKind
from app.leads.rules.lead_work import Direction
from app.leads.store.lead import MAY_BE_DONE

FIRST_DUE = (LeadTask.due_on, LeadTask.due_time.is_(None), LeadTask.due_time)
"""The order of tasks by when they are due; one without a time is due at the end of its day."""


@dataclass(frozen=True)
class OpenTask:
    """An open task, with the enquiry that it is about."""

    id: UUID
    lead_id: UUID
    reference: str
    title: str
    assignee_id: UUID
    due_on: date
    due_time: time | None


@dataclass(frozen=True)
class Mention:
    """A note that mentions somebody, and the enquiry that it is about, without its text."""

    lead_id: UUID
    reference: str
    at: datetime
    author: str


@dataclass(frozen=True)
class NamedDay:
    """The day by whose end staff must act next, as a logged contact named it.

    :param at: when the contact was logged.
    """

    message_id: UUID
    at: datetime
    day: date


def list_named_days(session: Session, lead_id: UUID) -> Sequence[NamedDay]:
    """Return the days that contacts of a lead named for its next step, the latest named first."""
    found = select(LeadEvent).where(
        LeadEvent.lead_id == lead_id, LeadEvent.kind == LeadEventKind.NEXT_STEP.value
    )
    return [
        NamedDay(UUID(hex=each.details["message"]), each.at, date.fromisoformat(each.details["by"]))
        for each in session.scalars(found.order_by(LeadEvent.at.desc(), LeadEvent.id.desc()))
    ]


def find_named_day(session: Session, lead_id: UUID) -> date | None:
    """Return the day named for a lead's next step, unless something was said since."""
    latest = next(iter(list_named_days(session, lead_id)), None)
    if latest is None:
        return None
    since = select(LeadMessage.id).where(
        LeadMessage.lead_id == lead_id,
        LeadMessage.id != latest.message_id,
        LeadMessage.at >= latest.at,
        LeadMessage.holding.is_(False),
        LeadMessage.undone.is_(False),
    )
    return latest.day if session.scalar(since.limit(1)) is None else None


def find_latest_message(session: Session, lead_id: UUID) -> UUID | None:
    """Return the id of the latest message of a lead that reached somebody."""
    return session.scalar(
        select(LeadMessage.id)
        .where(LeadMessage.lead_id == lead_id, LeadMessage.missed.is_(False))
        .order_by(LeadMessage.at.desc(), LeadMessage.id.desc())
        .limit(1)
    )


def find_latest_mail(session: Session, lead_id: UUID) -> LeadMessage | None:
    """Return our latest mail about a lead, if there is one."""
    return session.scalar(
        select(LeadMessage)
        .where(LeadMessage.lead_id == lead_id, LeadMessage.message_id.is_not(None))
        .order_by(LeadMessage.at.desc(), LeadMessage.id.desc())
        .limit(1)
    )


def list_message_ids_before(session: Session, message: LeadMessage) -> Sequence[str]:
    """Return the Message-IDs of our earlier mails about a lead, the oldest first."""
    found = (
        select(LeadMessage.message_id)
        .where(
            LeadMessage.lead_id == message.lead_id,
            LeadMessage.id != message.id,
            LeadMessage.at <= message.at,
            LeadMessage.message_id.is_not(None),
        )
        .order_by(LeadMessage.at, LeadMessage.id)
    )
    return [each for each in session.scalars(found) if each is not None]


def find_mail(session: Session, message_id: str) -> LeadMessage | None:
    """Return our mail with a Message-ID, if there is one."""
    return session.scalar(select(LeadMessage).where(LeadMessage.message_id == message_id))


def has_other_answer(session: Session, message: LeadMessage) -> bool:
    """Return whether we have answered the investor in another message, earlier or later."""
    return bool(list_other_answers(session, message))


def list_other_answers(session: Session, message: LeadMessage) -> Sequence[LeadMessage]:
    """Return all our other answers to the investor, before or after a message."""
    found = select(LeadMessage).where(
        LeadMessage.lead_id == message.lead_id,
        LeadMessage.direction == Direction.OURS.value,
        LeadMessage.id != message.id,
        LeadMessage.holding.is_(False),
        LeadMessage.undone.is_(False),
    )
    return session.scalars(found).all()


def find_logged_at(session: Session, message: LeadMessage) -> datetime:
    """Return the time of a contact as first logged, before any correction."""
    corrected = select(LeadEvent).where(
        LeadEvent.lead_id == message.lead_id,
        LeadEvent.kind == LeadEventKind.CONTACT_CORRECTED.value,
    )
    for each in session.scalars(corrected.order_by(LeadEvent.at, LeadEvent.id)):
        if each.details["message"] == message.id.hex and "at_from" in each.details:
            return datetime.fromisoformat(each.details["at_from"])
    return message.at


def has_message_after(session: Session, lead_id: UUID, direction: str, at: datetime) -> bool:
    """Return whether there is a later message in a direction; of ours, an answer."""
    found = select(LeadMessage.id).where(
        LeadMessage.lead_id == lead_id,
        LeadMessage.direction == direction,
        LeadMessage.at > at,
        LeadMessage.holding.is_(False),
        LeadMessage.undone.is_(False),
    )
    return session.scalar(found.limit(1)) is not None


def find_task(session: Session, task_id: UUID) -> LeadTask | None:
    """Lock a task until the transaction ends, and return it, if there is one."""
    return session.get(LeadTask, task_id, with_for_update=True)


def list_open_tasks_of(session: Session, lead_id: UUID) -> Sequence[LeadTask]:
    """Return the open tasks of a lead, the earliest due first, and lock them."""
    found = select(LeadTask).where(LeadTask.lead_id == lead_id, LeadTask.done_at.is_(None))
    return session.scalars(found.order_by(*FIRST_DUE, LeadTask.id).with_for_update()).all()


_OPEN = (
    select(
        LeadTask.id,
        LeadTask.lead_id,
        Enquiry.reference,
        LeadTask.title,
        LeadTask.assignee_id,
        LeadTask.due_on,
        LeadTask.due_time,
    )
    .join(Lead, Lead.id == LeadTask.lead_id)
    .join(Enquiry, Enquiry.id == Lead.enquiry_id)
    .where(LeadTask.done_at.is_(None), MAY_BE_DONE)
    .order_by(*FIRST_DUE, LeadTask.id)
)


def list_open_tasks(session: Session, account_id: UUID, limit: int) -> Sequence[OpenTask]:
    """Return up to `limit` tasks that an account has to do, the earliest due first."""
    found = _OPEN.where(LeadTask.assignee_id == account_id).limit(limit)
    return [OpenTask(**row) for row in session.execute(found).mappings()]


def list_tasks_given(
    session: Session, account_id: UUID, colleagues: Collection[UUID], limit: int
) -> Sequence[OpenTask]:
    """Return up to `limit` open tasks that an account planned and others do, the first due first.

    This reads all open tasks of the desk.

    :param colleagues: all others, since open tasks are indexed by who has to do them.
    """
    given = LeadTask.assignee_id.in_(colleagues), LeadTask.author == account_id.hex
    return [OpenTask(**row) for row in session.execute(_OPEN.where(*given).limit(limit)).mappings()]


_PLANNED = (
    select(LeadTask.lead_id, LeadTask.due_on, LeadTask.due_time)
    .where(LeadTask.lead_id.in_(bindparam("leads", expanding=True)), LeadTask.done_at.is_(None))
    .order_by(*FIRST_DUE)
)


def list_first_planned(session: Session, lead_ids: Collection[UUID]) -> dict[UUID, date]:
    """Return when the first open task of each lead that has any is due.

    That is its day or, if it has a time, its moment: local time, without a zone.
    """
    first: dict[UUID, date] = {}
    for lead_id, day, at in session.execute(_PLANNED, {"leads": lead_ids}):
        first.setdefault(lead_id, day if at is None else datetime.combine(day, at))
    return first


def reassign_tasks(session: Session, task_ids: Collection[UUID], taker: UUID | None) -> None:
    """Give tasks to another account."""
    session.connection().execute(
        update(LeadTask).where(among(session, LeadTask.id, task_ids)).values(assignee_id=taker)
    )


def list_leavers(session: Session) -> Sequence[UUID]:
    """Return who owns an open lead or has an open task, but works on leads no longer."""
    owns = exists().where(text(STILL_OPEN), Lead.owner_id == StaffAccount.id)
    open_tasks = (LeadTask.assignee_id == StaffAccount.id, LeadTask.done_at.is_(None))
    plans = exists().where(*open_tasks, LeadTask.lead_id == Lead.id, MAY_BE_DONE)
    left = select(StaffAccount.id).where(not_(able(Permission.WORK_LEADS)), or_(owns, plans))
    return session.scalars(left.order_by(StaffAccount.id)).all()


def list_mentions(
    session: Session, account_id: UUID, since: datetime, limit: int
) -> Sequence[Mention]:
    """Return up to `limit` notes since a moment that mention an account, newest first."""
    found = (
        select(LeadNote.lead_id, Enquiry.reference, LeadNote.at, LeadNote.author)
        .join(Lead, Lead.id == LeadNote.lead_id)
        .join(Enquiry, Enquiry.id == Lead.enquiry_id)
        # The list is in a JSON column, specific to the engine: its text shows whether it has an id.
        .where(LeadNote.at >= since, cast(LeadNote.mentions, String).contains(account_id.hex))
        .order_by(LeadNote.at.desc(), LeadNote.id.desc())
        .limit(limit)
    )
    return [Mention(**row) for row in session.execute(found).mappings()]
