"""Replies inside the caller's transaction: queued to the investor, with copies for others."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.rules.standing import Stop
from app.consent.store.withdrawals import find_stop, list_stopped
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NoAddress, PersonHasWithdrawn, PlanGone, SpokenMeanwhile
from app.core.steps.records import new_id, write_audit
from app.enquiries.models import Enquiry
from app.enquiries.rules.enquiry import person_key
from app.enquiries.store.address import find_address
from app.leads.models import Lead, LeadMessage
from app.leads.rules.first_response import FirstResponse
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import ContactChannel, Direction, Spoken, after_holding, after_ours
from app.leads.rules.reply import (
    Copied,
    CopyRefused,
    NoCopy,
    Reply,
    SentAlready,
    require_distinct,
)
from app.leads.steps.lead import index_lead, lock_lead, move_after_speaking
from app.leads.steps.ownership import take_lead
from app.leads.steps.response_clock import answered, held
from app.leads.store import lead_work, planned_reply
from app.mail.rules.delivery import Mailing, MessageKind
from app.mail.steps.queue import QueuedMessage, queue_messages


def lock_for_reply(session: Session, lead_id: UUID) -> tuple[Lead, Enquiry]:
    """Lock a lead to whose sender a reply may be sent, and return it with its enquiry.

    :raises NotFound: if there is no such lead.
    :raises ProcessingRestricted: if the person has restricted processing.
    :raises PersonHasWithdrawn: if the person may no longer be contacted.
    :raises NoAddress: if the enquiry came without an address.
    """
    lead, enquiry = lock_lead(session, lead_id)
    if find_stop(session, enquiry.id) is Stop.WITHDRAWN:
        raise PersonHasWithdrawn("The person has withdrawn consent and may not be written to.")
    if not find_address(session, enquiry):
        raise NoAddress("The enquiry has no e-mail address.")
    return lead, enquiry


def require_copies(session: Session, enquiry: Enquiry, copies: Sequence[Copied]) -> None:
    """Check that each copy of a reply goes to somebody else, who may be written to.

    Colleagues get one as such, whatever they may have asked of us themselves.

    :raises CopyRefused: if one does not.
    """
    require_distinct(copies, find_address(session, enquiry))
    others = {person_key(each.address): each.address for each in copies if not each.account}
    for key in sorted(list_stopped(session, others)):
        raise CopyRefused(NoCopy.STOPPED, others[key])


def require_heard(session: Session, lead_id: UUID, heard: str | None) -> None:
    """Check that nothing was said since a reply was begun.

    :raises SpokenMeanwhile: if something was.
    """
    latest = lead_work.find_latest_message(session, lead_id)
    if heard is not None and heard != (latest.hex if latest else ""):
        raise SpokenMeanwhile("The conversation with the investor has changed meanwhile.")


def require_new(session: Session, lead_id: UUID, reply: Reply, again: UUID | None) -> None:
    """Check that a reply does not repeat the newest mail to the investor, as an old page would.

    :param again: the mail whose words are to be sent once more all the same.
    :raises SentAlready: if it does; the same one from the same opening of the form is no other.
    """
    earlier = session.get(LeadMessage, reply.token)
    latest = lead_work.find_latest_mail(session, lead_id)
    if latest is None or latest.id == again or (earlier and _is_same(earlier, lead_id, reply)):
        return
    if _is_same(latest, lead_id, reply):
        raise SentAlready(latest.id, latest.author, latest.at)


def _is_same(message: LeadMessage, lead_id: UUID, reply: Reply) -> bool:
    sent = (message.lead_id, message.subject, message.text)
    return sent == (lead_id, reply.subject, reply.text)


def replace_planned(session: Session, lead_id: UUID, reply: Reply) -> None:
    """Delete the planned reply that a reply was made from, if it was made from one.

    :raises PlanGone: if somebody has cancelled it, or it has left.
    """
    if reply.replaces and not planned_reply.delete(session, lead_id, reply.replaces):
        raise PlanGone("The planned reply that was being changed is gone.")


def send_in(
    session: Session,
    ledger_key: bytes,
    promise: FirstResponse,
    mailing: Mailing,
    *,
    actor: str,
    lead_id: UUID,
    reply: Reply,
    now: datetime,
) -> Spoken:
    """Queue a reply and its copies, and set the clock; return its effect on the lead.

    :raises ZoneError: as `lock_for_reply`, `require_copies` and `require_heard` do; nothing is
        queued then.
    """
    lead, enquiry = lock_for_reply(session, lead_id)
    earlier = session.get(LeadMessage, reply.token)
    if earlier and _is_same(earlier, lead_id, reply):
        return Spoken(LeadStatus(lead.status), earlier=earlier.at)
    require_copies(session, enquiry, reply.copies)
    require_heard(session, lead_id, reply.heard)
    replace_planned(session, lead_id, reply)
    row_id = new_id(now) if earlier else reply.token
    _keep(session, mailing, lead, enquiry, row_id, actor, reply, now)
    details = {"message": row_id.hex, "template": reply.template, "language": reply.language}
    _audit(session, ledger_key, AuditEvent.LEAD_REPLY_SENT, actor, lead_id, details, now)
    if reply.copies:
        colleagues = sum(bool(each.account) for each in reply.copies)
        told: dict[str, str | int] = {
            "message": row_id.hex,
            "colleagues": colleagues,
            "others": len(reply.copies) - colleagues,
        }
        _audit(session, ledger_key, AuditEvent.LEAD_REPLY_COPIED, actor, lead_id, told, now)
    took = take_lead(session, ledger_key, lead, actor=actor, at=now)
    before = LeadStatus(lead.status)
    if reply.holding:
        held(session, promise, lead, now)
        after = after_holding(before)
    else:
        answered(session, promise, lead, now)
        after = after_ours(before, reply.then, wait=reply.wait)
    return move_after_speaking(
        session, ledger_key, promise, lead, after, actor=actor, ours=True, took=took, at=now
    )


def _audit(
    session: Session,
    ledger_key: bytes,
    event: AuditEvent,
    actor: str,
    lead_id: UUID,
    details: Mapping[str, str | int],
    now: datetime,
) -> None:
    subject = lead_id.hex
    write_audit(session, ledger_key, event, actor=actor, at=now, subject=subject, details=details)


def _keep(
    session: Session,
    mailing: Mailing,
    lead: Lead,
    enquiry: Enquiry,
    row_id: UUID,
    actor: str,
    reply: Reply,
    now: datetime,
) -> None:
    """Store a reply's text with the lead, and queue its mail and its copies."""
    details = {"reply": row_id.hex}
    message = QueuedMessage(
        MessageKind.LEAD_REPLY,
        find_address(session, enquiry),
        reply.language,
        person_id=enquiry.person_id,
        enquiry_id=enquiry.id,
        details=details,
    )
    # A copy is about the enquiry, but does not go to its person, so no act vouches for the address.
    copies = [
        QueuedMessage(
            MessageKind.REPLY_COPY,
            each.address,
            reply.language,
            enquiry_id=enquiry.id,
            details=details,
        )
        for each in reply.copies
    ]
    message_id, *_copied = queue_messages(session, [message, *copies], mailing.domain, now)
    session.add(
        LeadMessage(
            id=row_id,
            lead_id=lead.id,
            at=now,
            direction=Direction.OURS.value,
            channel=ContactChannel.MAIL.value,
            author=actor,
            language=reply.language,
            template=reply.template,
            subject=reply.subject,
            text=reply.text,
            enclosed=reply.enclosed,
            sign_off=reply.sign_off,
            quoted=reply.quoted,
            copies=[asdict(each) for each in reply.copies],
            message_id=message_id,
            holding=reply.holding,
        )
    )
    index_lead(session, lead)
