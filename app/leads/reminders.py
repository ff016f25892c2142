"""Reminders of waiting work: unanswered leads, enquiries set aside, and parked mails."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.accounts.models import StaffAccount
from app.accounts.rules.colleagues import managers
from app.accounts.steps.notices import notify_staff
from app.accounts.store import staff
from app.core.db import Database
from app.core.rules.audit_events import SYSTEM, AuditEvent
from app.core.rules.languages import LANGUAGES
from app.core.steps.records import write_audit
from app.leads.models import Lead, LeadEvent
from app.leads.rules.escalation import told, told_of_next_step
from app.leads.rules.first_response import FirstResponse, steps_passed
from app.leads.rules.lead import LeadEventKind
from app.leads.rules.response_clock import ClockState, escalated, escalated_early
from app.leads.store import response_clock, suspects
from app.mail.rules.delivery import Mailing, MessageKind
from app.mail.steps.queue import QueuedMessage, queue_messages
from app.mail.store import outbox, parked

_BATCH = 200
"""The most leads in one round, so that no enquiry waits long to be stored."""


@dataclass(frozen=True)
class _Step:
    """A lead with the last step taken and the working minutes left, negative if it is overdue.

    :param next_step: whether a next step is due rather than an answer.
    """

    lead_id: UUID
    step: int
    minutes: int
    next_step: bool

    def __str__(self) -> str:
        """Return the spelling in the mail's details."""
        return f"{self.lead_id.hex} {self.step} {self.minutes}"


def escalation_wanted(database: Database, now: datetime) -> bool:
    """Return whether an escalation step of any lead is due."""
    with database.reading() as session:
        return response_clock.something_due(session, now)


def escalate_leads(
    database: Database, ledger_key: bytes, promise: FirstResponse, mailing: Mailing, now: datetime
) -> int:
    """Take every step that is due, with one mail to each person; return the number of leads.

    At half of the promise the owner's deputy is notified, or at once if the owner is away; at three
    quarters the managers; all of them when the lead is overdue. The owner is notified when a next
    step is due, and the managers too if nobody acts on it. The steps, their lines in the leads'
    histories, the audit events and the mails commit together, so that none is repeated.
    """
    with database.transaction() as session:
        colleagues = staff.colleagues(session)
        letters = defaultdict[StaffAccount | None, list[_Step]](list)
        turned = dict(_turned(session, promise, now))
        for lead, state in turned.items():
            recipients = _recipients(lead, state, colleagues, now, desk=bool(mailing.desk_email))
            _record(session, ledger_key, lead, state, len(recipients), now)
            for each in recipients:
                letters[each].append(_step(promise, lead, state, now))
            response_clock.turn(session, lead.id, state)
        messages = [_message(mailing, to, steps) for to, steps in letters.items()]
        queue_messages(session, messages, mailing.domain, now)
    return len(turned)


def _turned(
    session: Session, promise: FirstResponse, now: datetime
) -> Iterator[tuple[Lead, ClockState]]:
    for lead in response_clock.list_due(session, now, _BATCH):
        yield lead, escalated(promise, response_clock.read(lead), now)
    for lead in response_clock.list_of_absent(session, now, _BATCH):
        yield lead, escalated_early(promise, response_clock.read(lead), now)


def _recipients(
    lead: Lead,
    state: ClockState,
    colleagues: Mapping[UUID, StaffAccount],
    now: datetime,
    *,
    desk: bool,
) -> Sequence[StaffAccount | None]:
    """Return the recipients for the steps just taken; None is the desk's own address, if any."""
    found: set[StaffAccount | None] = set()
    concerned = told_of_next_step if state.next_step else told
    for step in range(min(lead.escalation, state.escalation - 1) + 1, state.escalation + 1):
        people = concerned(step, lead.owner_id, colleagues, now, desk=desk)
        found |= {colleagues[each] for each in people} or {None}
    return [each for each in found if each is not None or desk]


def _step(promise: FirstResponse, lead: Lead, state: ClockState, now: datetime) -> _Step:
    left = promise.left(state.due_at or now, now)
    minutes = -left.minutes if left.overdue else left.minutes
    return _Step(lead.id, state.escalation, minutes, state.next_step)


def _message(mailing: Mailing, to: StaffAccount | None, steps: Sequence[_Step]) -> QueuedMessage:
    language = to.language if to is not None else ""
    return QueuedMessage(
        MessageKind.ESCALATION,
        mailing.desk_email if to is None else to.email,
        language if language in LANGUAGES else mailing.desk_language,
        details={
            "leads": ",".join(str(each) for each in steps if not each.next_step),
            "next_steps": ",".join(str(each) for each in steps if each.next_step),
        },
    )


def _record(
    session: Session,
    ledger_key: bytes,
    lead: Lead,
    state: ClockState,
    recipients: int,
    now: datetime,
) -> None:
    step = str(state.escalation)
    session.add(
        LeadEvent(
            id=uuid4(),
            lead_id=lead.id,
            at=now,
            actor=SYSTEM,
            kind=LeadEventKind.ESCALATED.value,
            details={"step": f"next_{step}" if state.next_step else step},
        )
    )
    write_audit(
        session,
        ledger_key,
        AuditEvent.LEAD_ESCALATED,
        actor=SYSTEM,
        at=now,
        subject=lead.id.hex,
        details={"step": state.escalation, "told": recipients},
    )


def suspects_wait(database: Database, promise: FirstResponse, now: datetime) -> bool:
    """Return whether to notify managers now of enquiries set aside."""
    with database.reading() as session:
        return _is_time(session, promise, now)


def tell_of_suspects(
    database: Database, promise: FirstResponse, mailing: Mailing, now: datetime
) -> bool:
    """Queue a mail on enquiries set aside to each manager present; return whether any was queued.

    It is sent when half, three quarters and all of the first promise among them have passed, and
    again after each working day, until all have been judged. The last mail itself records its
    time, so a worker that dies here neither repeats nor omits it. Without managers the desk's own
    address gets it.
    """
    with database.transaction() as session:
        if not _is_time(session, promise, now):
            return False
        return notify_staff(session, mailing, MessageKind.REVIEW_DIGEST, managers, now) > 0


def _is_time(session: Session, promise: FirstResponse, now: datetime) -> bool:
    first = suspects.find_first_unseen_suspect(session)
    taken = steps_passed(promise, first[1], now) if first else 0
    if first is None or not taken:
        return False
    last = outbox.last_queued_at(session, MessageKind.REVIEW_DIGEST, now)
    if last is None or steps_passed(promise, first[1], last) < taken:
        return True
    return now >= promise.hours.closes_after(last, 1).at


def notify_of_parked(
    database: Database, *, desk_email: str, desk_language: str, mail_domain: str, now: datetime
) -> bool:
    """Queue one notice if mails were parked or enquiries set aside since the last; return if so.

    The last notice itself records its time, so a worker that dies here neither repeats nor omits
    it.
    """
    if not desk_email:
        return False
    with database.transaction() as session:
        counts = _counts(session, now)
        if not counts["new"] and not counts["new_set_aside"]:
            return False
        notice = QueuedMessage(MessageKind.PARKED_DIGEST, desk_email, desk_language, details=counts)
        queue_messages(session, [notice], mail_domain, now)
    return True


def _counts(session: Session, now: datetime) -> dict[str, int]:
    last = outbox.last_queued_at(session, MessageKind.PARKED_DIGEST, now)
    # Anything after `now` is left to the next notice, so that it is reported once.
    return {
        "new": parked.count_parked_between(session, last, now),
        "all": parked.count_parked(session),
        "new_set_aside": suspects.count_set_aside_between(session, last, now),
        "set_aside": suspects.count_unseen_suspect(session),
    }
