"""Replies to be sent later, and their preview."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.accounts.rules.colleagues import works_on_leads
from app.accounts.store import staff
from app.content import Content
from app.core.db import Database
from app.core.rules.audit_events import SYSTEM, AuditEvent
from app.core.rules.errors import (
    NoAddress,
    PersonHasWithdrawn,
    ProcessingRestricted,
    SpokenMeanwhile,
    ZoneError,
    existing,
)
from app.core.rules.installation import Installation
from app.core.rules.permissions import Permission
from app.core.steps.records import write_audit
from app.enquiries.store import enquiry as enquiries
from app.leads.letters.lead_reply import reply_letter
from app.leads.models import Lead
from app.leads.models.replies import PlannedReply
from app.leads.rules.first_response import FirstResponse
from app.leads.rules.lead import LeadEventKind
from app.leads.rules.reply import Copied, CopyRefused, Held, Reply
from app.leads.steps.lead import write_lead_event
from app.leads.steps.ownership import tell_one
from app.leads.steps.reply import (
    lock_for_reply,
    replace_planned,
    require_copies,
    require_heard,
    require_new,
    send_in,
)
from app.leads.store import lead as leads
from app.leads.store import planned_reply
from app.mail.letters.writer import Writer
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import Mailing, MessageKind
from app.mail.rules.letter import Letter


class AuthorGone(ZoneError):
    """The author of a planned reply works on leads no longer."""


class PutAside(ZoneError):
    """A lead was closed, or set aside, after a reply to it was planned."""


_HELD: Mapping[type[Exception], Held] = {
    PersonHasWithdrawn: Held.WITHDRAWN,
    ProcessingRestricted: Held.RESTRICTED,
    NoAddress: Held.NO_ADDRESS,
    SpokenMeanwhile: Held.SPOKEN_MEANWHILE,
    AuthorGone: Held.AUTHOR_GONE,
    PutAside: Held.CLOSED,
    CopyRefused: Held.COPY_REFUSED,
}


def plan_reply(
    database: Database,
    ledger_key: bytes,
    *,
    actor: str,
    lead_id: UUID,
    reply: Reply,
    send_at: datetime,
    now: datetime,
    again: UUID | None = None,
) -> None:
    """Store a reply to be sent at a working time; the clock goes on until it is sent.

    The same one from the same opening of the form, as a second click sends it, is stored once.

    :param again: the newest mail, if its words are to be sent once more.
    :raises NotFound: if there is no such lead.
    :raises ProcessingRestricted: if the person has restricted processing; nothing is changed.
    :raises PersonHasWithdrawn: if the person may no longer be contacted; nothing is stored.
    :raises NoAddress: if the enquiry came without an address; nothing is stored.
    :raises CopyRefused: if a copy may not leave; nothing is stored.
    :raises PlanGone: if the planned reply that it replaces is gone; nothing is stored.
    :raises SpokenMeanwhile: if something was said since the reply was begun; nothing is stored.
    :raises SentAlready: if the newest mail has the same words; nothing is stored.
    """
    with database.transaction() as session:
        lead, enquiry = lock_for_reply(session, lead_id)
        require_copies(session, enquiry, reply.copies)
        if planned_reply.lock(session, lead_id, reply.token):
            return
        require_new(session, lead_id, reply, again)
        require_heard(session, lead_id, reply.heard)
        replace_planned(session, lead_id, reply)
        planned = PlannedReply(
            id=reply.token,
            lead_id=lead_id,
            author=actor,
            planned_at=now,
            send_at=send_at,
            reply=replace(reply, aside=_aside(lead)).stored(),
            held="",
        )
        session.add(planned)
        _audit(session, ledger_key, AuditEvent.LEAD_REPLY_PLANNED, actor, planned, now)


def cancel_planned(
    database: Database,
    ledger_key: bytes,
    *,
    actor: str,
    lead_id: UUID,
    planned_id: UUID,
    now: datetime,
) -> bool:
    """Delete a planned reply; return whether it still existed, unsent.

    :raises NotFound: if there is no such lead.
    """
    with database.transaction() as session:
        existing(leads.lock(session, lead_id), f"There is no lead {lead_id}.")
        planned = planned_reply.lock(session, lead_id, planned_id)
        if planned is None:
            return False
        _audit(session, ledger_key, AuditEvent.LEAD_REPLY_CANCELLED, actor, planned, now)
        planned_reply.delete(session, lead_id, planned_id)
        return True


MOST_AT_ONCE = 20
"""The most planned replies that leave in one round of the worker."""


def replies_due(database: Database, now: datetime) -> bool:
    """Return whether a planned reply is due to be sent."""
    with database.reading() as session:
        return planned_reply.has_due(session, now)


def send_planned(
    database: Database,
    ledger_key: bytes,
    promise: FirstResponse,
    mailing: Mailing,
    now: datetime,
) -> int:
    """Send a limited number of planned replies that are due; return how many were handled.

    Each is sent in the transaction that deletes its plan, so that it leaves once, whatever becomes
    of the worker. One that may not leave any more is held, with the reason in the lead's history,
    and its author is told by mail, or else the lead's owner or the desk.
    """
    for count in range(MOST_AT_ONCE):
        with database.transaction() as session:
            if not _send_first(session, ledger_key, promise, mailing, now):
                return count
    return MOST_AT_ONCE


def _send_first(
    session: Session, ledger_key: bytes, promise: FirstResponse, mailing: Mailing, now: datetime
) -> bool:
    """Send the first planned reply that is due, or hold it; return whether there was one."""
    due = planned_reply.find_due(session, now)
    if due is None:
        return False
    lead_id = due.lead_id
    lead = leads.lock(session, lead_id)
    planned = planned_reply.lock(session, lead_id, due.id)
    if lead is None or planned is None or planned.held or planned.send_at > now:
        return True
    reply = replace(planned.written, token=planned.id)
    try:
        with session.begin_nested():
            _require_author(session, planned.author)
            # To a lead that was closed already somebody chose to write.
            if _aside(lead) and not reply.aside:
                raise PutAside(f"The lead {lead_id} was closed or set aside meanwhile.")
            kept = _still_copied(session, reply.copies)
            send_in(
                session,
                ledger_key,
                promise,
                mailing,
                actor=planned.author,
                lead_id=lead_id,
                reply=replace(reply, copies=kept),
                now=now,
            )
            if dropped := len(reply.copies) - len(kept):
                told = {"planned": planned.id.hex, "count": str(dropped)}
                kind = LeadEventKind.COPIES_DROPPED
                write_lead_event(session, lead_id, kind, SYSTEM, now, told)
    except tuple(_HELD) as error:
        why = _HELD[type(error)].value
        planned.held = why
        details = {"planned": planned.id.hex, "why": why}
        write_lead_event(session, lead_id, LeadEventKind.REPLY_HELD, SYSTEM, now, details)
        _audit(session, ledger_key, AuditEvent.LEAD_REPLY_HELD, SYSTEM, planned, now, reason=why)
        tell_one(
            session,
            mailing,
            (MessageKind.REPLY_HELD, lead.enquiry_id),
            [UUID(planned.author), lead.owner_id],
            now,
            {"why": why},
        )
        return True
    planned_reply.delete(session, lead_id, planned.id)
    return True


def _aside(lead: Lead) -> bool:
    return lead.closed or lead.suspect


def _still_copied(session: Session, copies: Sequence[Copied]) -> tuple[Copied, ...]:
    """Return the recipients of copies without colleagues who may not see leads any more."""
    there = {each.id.hex for each in staff.list_with(session, Permission.VIEW_LEADS)}
    return tuple(each for each in copies if not each.account or each.account in there)


def _require_author(session: Session, author: str) -> None:
    account = staff.get_account(session, UUID(author))
    if account is None or not works_on_leads(account):
        raise AuthorGone(f"The account {author} works on leads no longer.")


def _audit(
    session: Session,
    ledger_key: bytes,
    event: AuditEvent,
    actor: str,
    planned: PlannedReply,
    now: datetime,
    **details: str,
) -> None:
    write_audit(
        session,
        ledger_key,
        event,
        actor=actor,
        at=now,
        subject=planned.lead_id.hex,
        details={"planned": planned.id.hex, **details},
    )


def preview_reply(
    database: Database,
    content: Content,
    installation: Installation,
    *,
    enquiry_id: UUID | None,
    reply: Reply,
) -> Letter:
    """Return the letter that a reply would be; nothing is stored.

    :param enquiry_id: the enquiry that it answers; None for an example.
    """
    with database.reading() as session:
        message = OutboxMessage(kind=MessageKind.LEAD_REPLY.value, language=reply.language)
        writer = Writer(session, content, installation, message, {})
        found = None if enquiry_id is None else enquiries.get(session, enquiry_id)
        reference = EXAMPLE_REFERENCE if found is None else found.reference
        return reply_letter(writer, reference, reply.subject, reply.letter_text, reply.quoted)


EXAMPLE_REFERENCE = "GDZ-0000-0000"
"""The reference of a letter that answers no enquiry."""
